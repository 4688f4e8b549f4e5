/** Full-width and look-alike characters folded one to one, so that offsets in folded text hold in the source. */

/**
 * Look-alikes beyond the full-width block U+FF01–FF5E (which folds by its offset).
 * Dashes and tildes that print a range, the colons that print a ratio, spaces, and marks met in the seeds and samples.
 */
const LOOK_ALIKES: Record<string, string> = {
  '\u3000': ' ', '\u00a0': ' ', '\u2002': ' ', '\u2003': ' ', '\u2009': ' ',
  '∶': ':', '︰': ':', '﹕': ':',
  '–': '-', '—': '-', '−': '-', '―': '-', '‐': '-', '‑': '-', '～': '-', '〜': '-', '~': '-', '∼': '-',
  '〔': '[', '〕': ']', '【': '[', '】': ']',
  '﹪': '%', '٪': '%', '≧': '≥', '⩾': '≥', '≦': '≤', '⩽': '≤', '﹥': '>', '﹤': '<', '·': '.', '\u2044': '/', '∕': '/'
}

const FOLD = /[\uff01-\uff5e\u3000\u00a0\u2002\u2003\u2009∶︰﹕–—−―‐‑〜~∼〔〕【】﹪٪≧⩾≦⩽﹥﹤·\u2044∕]/g

/** Same length, half-width: １２．５％ → 12.5%, 1∶1.16 → 1:1.16, 30—40 → 30-40. */
export function foldWidths(text: string): string {
  return text.replace(FOLD, (c) => LOOK_ALIKES[c] ?? String.fromCharCode(c.charCodeAt(0) - 0xfee0))
}

/** Folded, and without any white space: what two printings of the same words have in common. */
export function squeeze(text: string): string {
  return foldWidths(text).replace(/\s+/g, '')
}

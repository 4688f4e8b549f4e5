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
  '﹪': '%', '٪': '%', '≧': '≥', '⩾': '≥', '≦': '≤', '⩽': '≤', '﹥': '>', '﹤': '<', '·': '.', '﹒': '.', '\u2044': '/', '∕': '/'
}

const FOLDED: ReadonlyMap<number, number> = new Map(Object.entries(LOOK_ALIKES).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]))

const TILDE = 126
const HYPHEN = 45

/** Half-width code of a character that may be full-width or a look-alike; the code itself where it is neither. */
export function foldCode(code: number): number {
  // Most characters of a plan are CJK ideographs or ASCII, which no rule folds.
  if ((code > 0x3020 && code < 0xf000) || (code < 0xa0 && code !== TILDE)) return code
  if (code === TILDE) return HYPHEN
  if (code >= 0xff01 && code <= 0xff5e) return code === 0xff5e ? HYPHEN : code - 0xfee0
  return FOLDED.get(code) ?? code
}

/**
 * Full-width digits as a Chinese keyboard types them: ２０２５年 → 2025年, １．现实基础 → 1．现实基础. Readers fold them, one
 * to one, so that no stage behind has to know two kinds of digit.
 */
export function foldDigits(text: string): string {
  return /[\uff10-\uff19]/.test(text) ? text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)) : text
}

/** Same length, half-width: １２．５％ → 12.5%, 1∶1.16 → 1:1.16, 30—40 → 30-40. */
export function foldWidths(text: string): string {
  let out = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const folded = foldCode(code)
    if (folded === code) continue
    if (i > from) out += text.slice(from, i)
    out += String.fromCharCode(folded)
    from = i + 1
  }
  return from === 0 ? text : out + text.slice(from)
}

/** Folded, and without any white space: what two printings of the same words have in common. */
export function squeeze(text: string): string {
  return foldWidths(text).replace(/\s+/g, '')
}

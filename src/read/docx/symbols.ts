/** Characters that Word takes from symbol fonts by their private codes (F000–F0FF), where they mean something in a plan. */

/** The Symbol font's encoding (Adobe Symbol, as in the Unicode mapping table of Adobe), less Greek and ornaments. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x25: '%', 0x2b: '+', 0x2d: '−', 0x3c: '<', 0x3d: '=', 0x3e: '>', 0x61: 'α', 0x62: 'β', 0x67: 'γ', 0x6d: 'μ', 0x7e: '~',
  0xa3: '≤', 0xa5: '∞', 0xb0: '°', 0xb1: '±', 0xb2: '″', 0xb3: '≥', 0xb4: '×', 0xb8: '÷', 0xb9: '≠', 0xbb: '≈', 0xbc: '…', 0xd7: '·', 0xe5: '∑'
}

/** Codes that no other symbol font uses for more than an ornament. */
const SURE: ReadonlySet<number> = new Set([0xa3, 0xb0, 0xb1, 0xb3, 0xb4])

/** The text of a symbol character: the character itself outside the private area; '' for an ornament. `font` is null where it is not known. */
export function symbolText(code: number, font: string | null): string {
  if (code >= 0xf000 && code <= 0xf0ff) {
    const own = code - 0xf000
    return font === null ? (SURE.has(own) ? SYMBOL[own]! : '') : /^symbol$/i.test(font) ? (SYMBOL[own] ?? '') : ''
  }
  return code >= 32 && !(code >= 0xd800 && code <= 0xf8ff) && code < 0x110000 ? String.fromCodePoint(code) : ''
}

/** Which characters of a text any rule begins to look at: they are marked once, and no rule looks at the others again. */

export interface Marked {
  /** Offsets of the characters that a rule begins to look at, in order: the first `markCount` of it. */
  marks: Int32Array
  markCount: number
}

/** What numbers, times, sentences, clauses, brackets and quotations begin with. */
const STRUCTURE = 1
/** The last character of a cue of several, a cue of one, the first character of an indicator's name. */
export const CUE_END = 2
export const CUE = 4
export const NAME_HEAD = 8
/** Noise, or what folds to another character. */
export const ODD = 128

export const CHINESE_NUMERALS = '〇零一二两三四五六七八九十百千万亿'
const STRUCTURAL = `0123456789番年${CHINESE_NUMERALS}。;!?,:()“”《》`

/** By character code; what it marks beyond is added by who looks for it. */
export function markTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const c of STRUCTURAL) table[c.charCodeAt(0)] = STRUCTURE
  return table
}

/** Index of the first mark at or behind an offset. */
export function firstMark({ marks, markCount }: Marked, at: number): number {
  let low = 0
  let high = markCount
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}

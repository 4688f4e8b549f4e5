/** Whether a stretch of text holds a cue of a commitment in words: one of the language's, or an indicator of the plan itself. */
import { markOdd } from './clean-text.ts'
import type { CleanText } from './clean-text.ts'
import { CUE, CUE_END, NAME_HEAD, firstMark, markTable } from './marks.ts'
import { QUALITATIVE_CUES } from './words/cues.ts'
import { prefixIn, suffixIn, wordSet } from './words/lookup.ts'
import type { WordSet } from './words/lookup.ts'

const CUES = wordSet(QUALITATIVE_CUES)
/** What every text is marked by; names of indicators add theirs. */
export const MARKS: Uint8Array = (() => {
  const table = markOdd(markTable())
  for (const cue of QUALITATIVE_CUES) table[cue.charCodeAt(cue.length - 1)]! |= cue.length === 1 ? CUE | CUE_END : CUE_END
  return table
})()

/** Most characters that cues end in are common: what stands before one tells it from them (比重 from 重). */
const pairOf = (first: number, second: number): number => ((first << 5) ^ second) & 0xffff
const CUE_PAIRS: Uint8Array = (() => {
  const table = new Uint8Array(0x10000)
  for (const cue of QUALITATIVE_CUES) if (cue.length > 1) table[pairOf(cue.charCodeAt(cue.length - 2), cue.charCodeAt(cue.length - 1))] = 1
  return table
})()

export class CueFinder {
  /** What a text is marked by whose cues are looked for. */
  readonly table: Uint8Array
  private readonly names: WordSet | null

  /** `known`: names of the plan's own indicators. */
  constructor(known: ReadonlySet<string>) {
    this.names = known.size > 0 ? wordSet(known) : null
    this.table = known.size > 0 ? MARKS.slice() : MARKS
    for (const name of known) this.table[name.charCodeAt(0)]! |= NAME_HEAD
  }

  /** Of the marked characters, only a cue's last two and a name's first are looked at again. */
  has(clean: CleanText, start: number, end: number): boolean {
    const { folded, codes, marks, markCount } = clean
    const { table } = this
    for (let k = firstMark(clean, start); k < markCount && marks[k]! < end; k++) {
      const i = marks[k]!
      const kind = table[codes[i]!]! & (CUE | CUE_END | NAME_HEAD)
      if (kind === 0) continue
      if (kind & CUE) return true
      if (kind & CUE_END && i > start && CUE_PAIRS[pairOf(codes[i - 1]!, codes[i]!)] && suffixIn(CUES, folded, start, i + 1) !== '') return true
      if (kind & NAME_HEAD && prefixIn(this.names!, folded, i, end) !== '') return true
    }
    return false
  }
}

/** Whether a stretch of text holds a cue of a commitment in words: one of the language's, or an indicator of the plan itself. */
import type { CleanText } from './clean-text.ts'
import { QUALITATIVE_CUES } from './words/cues.ts'
import { charTable, prefixIn, suffixIn, wordSet } from './words/lookup.ts'
import type { WordSet } from './words/lookup.ts'

const CUES = wordSet(QUALITATIVE_CUES)
const CUE_END = 1
const NAME_HEAD = 2
/** A cue of one character. */
const CUE = 4
const CUE_ENDS: Uint8Array = (() => {
  const table = charTable(QUALITATIVE_CUES.map((cue) => cue.at(-1)!))
  for (const cue of QUALITATIVE_CUES) if (cue.length === 1) table[cue.charCodeAt(0)]! |= CUE
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
  private readonly names: WordSet | null
  private readonly table: Uint8Array

  /** `known`: names of the plan's own indicators. */
  constructor(known: ReadonlySet<string>) {
    this.names = known.size > 0 ? wordSet(known) : null
    this.table = known.size > 0 ? CUE_ENDS.slice() : CUE_ENDS
    for (const name of known) this.table[name.charCodeAt(0)]! |= NAME_HEAD
  }

  /** One look per character; only a cue's last two characters and a name's first are looked at again. */
  has({ folded, codes }: Pick<CleanText, 'folded' | 'codes'>, start: number, end: number): boolean {
    const { table } = this
    for (let i = start; i < end; i++) {
      const kind = table[codes[i]!]!
      if (kind === 0) continue
      if (kind & CUE) return true
      if (kind & CUE_END && i > start && CUE_PAIRS[pairOf(codes[i - 1]!, codes[i]!)] && suffixIn(CUES, folded, start, i + 1) !== '') return true
      if (kind & NAME_HEAD && prefixIn(this.names!, folded, i, end) !== '') return true
    }
    return false
  }
}

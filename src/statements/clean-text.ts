/** A passage's text as the grammar reads it: spaces and emphasis marks gone, widths folded, every character known by its place. */
import { foldCode } from '../language/widths.ts'
import { ODD } from './marks.ts'
import type { Marked } from './marks.ts'

export interface CleanText extends Marked {
  /** As printed, less white space and **. */
  text: string
  /** The same, half-width; same length, same offsets. */
  folded: string
  /** Codes of `folded`'s characters, and zeros behind the last: what is asked of every character is asked of these. */
  codes: Uint16Array
  /** Offset in the passage's text of a character of `text`. */
  sourceOf(offset: number): number
}

/** A line-break, a space, an emphasis mark; `5.99*` has its mark in a cell, never in running text. */
const isNoise = (code: number): boolean => (code > 0x3000 ? code === 0xfeff : code === 32 || code === 42 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0xa0 || (code >= 0x2002 && code <= 0x200b))

/** Where such characters stand: Latin, marks and spaces; full-width forms. Nothing between them, most of all no ideograph, is noise or folds. */
const ODD_BLOCKS = [[0, 0x3021], [0xf000, 0x10000]] as const

/** Marks noise, and what folds to another character; most characters are neither. */
export function markOdd(table: Uint8Array): Uint8Array {
  for (const [from, to] of ODD_BLOCKS) for (let code = from; code < to; code++) if (isNoise(code) || foldCode(code) !== code) table[code]! |= ODD
  return table
}

/** A passage's strings are of many makes inside the engine; called so, one look at a character costs the same for all of them. */
const codeAt = Function.prototype.call.bind(String.prototype.charCodeAt) as (text: string, at: number) => number

/** So many zeros stand behind the codes: no rule looks further past the end. */
const PAST_END = 4
/** Most passages are shorter. */
const LEAST_ROOM = 1024

/** Cleans one text after another. What it returns holds until the next: the buffers are its own, since making them takes longer than filling them. */
export class TextCleaner {
  private codes = new Uint16Array(0)
  private marks = new Int32Array(0)
  private offsets = new Int32Array(0)
  private readonly table: Uint8Array

  /** `table`: what to mark, by character code. */
  constructor(table: Uint8Array) {
    this.table = table
  }

  /** Cleans source.slice(from, to). */
  clean(source: string, from = 0, to = source.length): CleanText {
    if (to - from + PAST_END > this.codes.length) this.grow(to - from + PAST_END)
    const { codes, marks, offsets, table } = this
    let moved = false
    let text = ''
    let folded = ''
    let length = 0
    let markCount = 0
    // Stretches not yet added: to `text` from the last noise, to `folded` from the last noise or fold.
    let kept = from
    let same = from
    for (let i = from; i < to; i++) {
      const code = codeAt(source, i)
      const kind = table[code]!
      if (kind < ODD) {
        if (kind !== 0) marks[markCount++] = length
        if (moved) offsets[length] = i
        codes[length++] = code
        continue
      }
      if (isNoise(code)) {
        if (!moved) for (let k = 0; k < length; k++) offsets[k] = k + from
        moved = true
        if (i > kept) text += source.slice(kept, i)
        if (i > same) folded += source.slice(same, i)
        kept = same = i + 1
        continue
      }
      const half = foldCode(code)
      if (i > same) folded += source.slice(same, i)
      folded += String.fromCharCode(half)
      same = i + 1
      if (table[half]! !== 0) marks[markCount++] = length
      if (moved) offsets[length] = i
      codes[length++] = half
    }
    text = kept === 0 && to === source.length ? source : text + source.slice(kept, to)
    folded = same === from ? text : folded + source.slice(same, to)
    for (let k = 0; k < PAST_END; k++) codes[length + k] = 0
    if (moved) offsets[length] = to
    return { text, folded, codes, marks, markCount, sourceOf: moved ? (offset) => offsets[offset]! : (offset) => offset + from }
  }

  private grow(size: number): void {
    const room = Math.max(LEAST_ROOM, 2 * size)
    this.codes = new Uint16Array(room)
    this.marks = new Int32Array(room)
    this.offsets = new Int32Array(room)
  }
}

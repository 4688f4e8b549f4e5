/** A passage's text as the grammar reads it: spaces and emphasis marks gone, widths folded, every character known by its place. */
import { foldCode } from '../language/widths.ts'

export interface CleanText {
  /** As printed, less white space and **. */
  text: string
  /** The same, half-width; same length, same offsets. */
  folded: string
  /** Codes of `folded`'s characters, and a 0 behind the last: what is asked of every character is asked of these. */
  codes: Uint16Array
  /** Offset in the passage's text of a character of `text`. */
  sourceOf(offset: number): number
}

/** A line-break, a space, an emphasis mark; `5.99*` has its mark in a cell, never in running text. */
const isNoise = (code: number): boolean => (code > 0x3000 ? code === 0xfeff : code === 32 || code === 42 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0xa0 || (code >= 0x2002 && code <= 0x200b))

/** A passage's strings are of many makes inside the engine; called so, one look at a character costs the same for all of them. */
const codeAt = Function.prototype.call.bind(String.prototype.charCodeAt) as (text: string, at: number) => number

/** Cleans passage.text.slice(from). */
export function cleanText(source: string, from = 0): CleanText {
  const size = source.length
  const codes = new Uint16Array(size - from + 1)
  let offsets: Int32Array | null = null
  let text = ''
  let folded = ''
  let length = 0
  // Stretches not yet added: to `text` from the last noise, to `folded` from the last noise or fold.
  let kept = from
  let same = from
  for (let i = from; i < size; i++) {
    const code = codeAt(source, i)
    if (code > 0x3020 && code < 0xf000) {
      // An ideograph, as most are: no noise, and no rule folds it.
      if (offsets !== null) offsets[length] = i
      codes[length++] = code
      continue
    }
    if (isNoise(code)) {
      offsets ??= firstOffsets(size, from, length)
      if (i > kept) text += source.slice(kept, i)
      if (i > same) folded += source.slice(same, i)
      kept = same = i + 1
      continue
    }
    if (offsets !== null) offsets[length] = i
    const half = foldCode(code)
    if (half !== code) {
      if (i > same) folded += source.slice(same, i)
      folded += String.fromCharCode(half)
      same = i + 1
    }
    codes[length++] = half
  }
  text = kept === 0 ? source : text + source.slice(kept)
  folded = same === from ? text : folded + source.slice(same)
  if (offsets === null) return { text, folded, codes, sourceOf: (offset) => offset + from }
  const places = offsets
  places[length] = size
  return { text, folded, codes, sourceOf: (offset) => places[offset]! }
}

/** Places of the characters before the first noise. */
function firstOffsets(size: number, from: number, length: number): Int32Array {
  const offsets = new Int32Array(size - from + 1)
  for (let k = 0; k < length; k++) offsets[k] = k + from
  return offsets
}

/** A passage's text as the grammar reads it: spaces and emphasis marks gone, widths folded, every character known by its place. */
import { foldWidths } from '../language/widths.ts'

export interface CleanText {
  /** As printed, less white space and **. */
  text: string
  /** The same, half-width; same length, same offsets. */
  folded: string
  /** Offset in the passage's text of a character of `text`. */
  sourceOf(offset: number): number
}

/** A line-break, a space, an emphasis mark; `5.99*` has its mark in a cell, never in running text. */
const isNoise = (code: number): boolean => (code > 0x3000 ? code === 0xfeff : code === 32 || code === 42 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0xa0 || (code >= 0x2002 && code <= 0x200b))

/** Cleans passage.text.slice(from). */
export function cleanText(source: string, from = 0): CleanText {
  const tail = from === 0 ? source : source.slice(from)
  let clear = 0
  while (clear < tail.length && !isNoise(tail.charCodeAt(clear))) clear++
  if (clear === tail.length) return { text: tail, folded: foldWidths(tail), sourceOf: (offset) => offset + from }
  const offsets = new Int32Array(tail.length + 1)
  let text = ''
  let length = 0
  let runStart = 0
  for (let i = 0; i < tail.length; i++) {
    if (i >= clear && isNoise(tail.charCodeAt(i))) {
      if (i > runStart) text += tail.slice(runStart, i)
      runStart = i + 1
    } else offsets[length++] = i + from
  }
  text += tail.slice(runStart)
  offsets[length] = tail.length + from
  return { text, folded: foldWidths(text), sourceOf: (offset) => offsets[offset]! }
}

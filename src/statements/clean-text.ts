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

const NOISE = /[\s\u3000*]/
/** A line-break, a space, an emphasis mark; `5.99*` has its mark in a cell, never in running text. */
const isNoise = (code: number): boolean => code === 32 || code === 42 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0xa0 || (code >= 0x2002 && code <= 0x200b) || code === 0xfeff

/** Cleans passage.text.slice(from). */
export function cleanText(source: string, from = 0): CleanText {
  const tail = from === 0 ? source : source.slice(from)
  if (!NOISE.test(tail)) return { text: tail, folded: foldWidths(tail), sourceOf: (offset) => offset + from }
  const offsets = new Int32Array(tail.length + 1)
  const kept: string[] = []
  let length = 0
  let runStart = -1
  for (let i = 0; i <= tail.length; i++) {
    const noise = i === tail.length || isNoise(tail.charCodeAt(i))
    if (noise) {
      if (runStart >= 0) kept.push(tail.slice(runStart, i))
      runStart = -1
    } else {
      if (runStart < 0) runStart = i
      offsets[length++] = i + from
    }
  }
  offsets[length] = tail.length + from
  const text = kept.join('')
  return { text, folded: foldWidths(text), sourceOf: (offset) => offsets[offset]! }
}

/** Lines of a page as the aligned reader wants them: places in half widths of a character, lines counted from the first page on. */
import { isWeakGap } from '../aligned/lines.ts'
import type { AlignedLine, Atom } from '../aligned/lines.ts'
import { median } from './lines.ts'
import type { PlacedLine } from './paragraphs.ts'
import type { Char } from './drawing.ts'

/** Distance of lines set solid, in sizes. */
const LEADING = 1.3
/** Gap between characters that parts words, and the widest that fonts put between a figure and a character, in sizes. */
const WORD = 0.35
const SET_OFF = 0.7
/** Lines of a page, so that places go on over its end. */
const PAGE = 60

/** The lines with their atoms; `size` of their text is what places are counted in. */
export function alignedLines(lines: readonly PlacedLine[]): AlignedLine<PlacedLine>[] {
  const size = median(lines.map((line) => line.size))
  return lines.map((line) => ({ y: line.page * PAGE + line.y / (size * LEADING), page: line.page, atoms: atomsOf(line, size / 2) }))
}

function atomsOf(line: PlacedLine, unit: number): Atom<PlacedLine>[] {
  const atoms: Atom<PlacedLine>[] = []
  let before: Char | null = null
  for (const char of line.chars) {
    const own = atoms.at(-1)
    const gap = before ? (char.left - before.right) / Math.max(before.size, char.size) : 0
    if (own && before && gap < WORD) {
      own.text += char.text
      own.right = char.right / unit
    } else atoms.push({ text: char.text, left: char.left / unit, right: char.right / unit, source: line, at: 0, weak: before !== null && gap < SET_OFF && isWeakGap(before.text.at(-1)!, char.text[0]!) })
    before = char
  }
  return atoms
}

/** Characters to lines of text. */
import type { Char } from './drawing.ts'

/** A line as printed. */
export interface Line {
  text: string
  left: number
  right: number
  /** Baseline. */
  y: number
  /** Size of most of its characters, in points. */
  size: number
  /** The characters of its text, from left to right, without spaces. */
  chars: Char[]
}

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/
/** Gap between Latin characters that is a space, and between others that is a tab, in sizes. */
const WORD_GAP = 0.2
const TAB_GAP = 0.9

/** Lines from top to bottom. */
export function toLines(chars: readonly Char[]): Line[] {
  return groupChars(chars).flatMap((own) => toLine(own) ?? [])
}

/** Characters by line, from top to bottom; they stand on one line where their baselines are within half a size. */
export function groupChars(chars: readonly Char[]): Char[][] {
  const inOrder = chars.filter((char) => char.text.trim() !== '' || char.text === ' ' || char.text === '\u3000').sort((a, b) => a.y - b.y || a.left - b.left)
  const groups: Char[][] = []
  let y = 0
  let size = 0
  for (const char of inOrder) {
    const open = groups.at(-1)
    // A superscript is smaller and stands higher: the larger of the two sizes tells how far a line reaches.
    if (!open || char.y - y > 0.5 * Math.max(size, char.size)) {
      groups.push([char])
      y = char.y
      size = char.size
      continue
    }
    if (char.size > size * 1.3 && char.text.trim() !== '') {
      y = char.y
      size = char.size
    }
    open.push(char)
  }
  return groups
}

function toLine(chars: Char[]): Line | null {
  chars.sort((a, b) => a.left - b.left)
  const shown = chars.filter((char) => char.text.trim() !== '')
  if (shown.length === 0) return null
  const size = median(shown.map((char) => char.size))
  const y = median(shown.map((char) => char.y))
  const kept: Char[] = []
  let text = ''
  let previous: Char | null = null
  let space = false
  for (const char of chars) {
    if (isNoteMark(char, previous, size, y)) continue
    if (char.text.trim() === '') {
      space = previous !== null
      continue
    }
    if (previous) {
      // Printed several times with a small shift to look bold.
      if (char.text === previous.text && char.left - previous.left < 0.25 * char.size) continue
      if (space || isGap(previous, char)) text += ' '
    }
    text += char.text
    kept.push(char)
    previous = char
    space = false
  }
  return { text, left: shown[0]!.left, right: shown.reduce((right, char) => Math.max(right, char.right), 0), y, size, chars: kept }
}

/** A small raised number behind a Han character leads to a footnote; behind a letter it is an exponent (km²). */
function isNoteMark(char: Char, previous: Char | null, size: number, y: number): boolean {
  if (!previous || char.size > size * 0.8 || y - char.y < size * 0.15 || !/^[\d[\]①-⑳*]$/.test(char.text)) return false
  return /[\u2e80-\u9fff》”」）]$/.test(previous.text)
}

function isGap(before: Char, after: Char): boolean {
  const gap = (after.left - before.right) / Math.max(before.size, after.size)
  const latin = !HAN.test(before.text.at(-1)!) && !HAN.test(after.text[0]!)
  return gap > (latin ? WORD_GAP : TAB_GAP)
}

/** The middle value; 0 for none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

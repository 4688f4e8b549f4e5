/** The head of a table without rulings: a line of heading words, and the lines around it that its headings wrap over. */
import { isHeaderRow, readHeading } from '../../tables/headings.ts'
import { overlap, stretchesOf, touches } from './lines.ts'
import type { AlignedLine, Stretch } from './lines.ts'
import type { Bounds } from './walk.ts'

/** Lines that a head takes at most. */
export const HEAD_LINES = 5
/** Longest part of a heading that is wrapped. */
const HEADING_PART = 10
/** Longest part of a heading that stands alone on its line. */
const LONE = 4

/** Index behind the head that begins at lines[at]; -1 where none does. A heading can wrap over lines, each at a height of its own: 类 above 别. */
export function headEnd<S>(lines: readonly AlignedLine<S>[], at: number, bounds: Bounds<S>): number {
  let end = -1
  let best: Known = { known: 0, unknown: 0 }
  for (let i = at; i < at + HEAD_LINES && i < lines.length; i++) {
    const line = lines[i]!
    if (bounds.ends(line) || bounds.isCaption(line) || (i > at && !touches(lines[i - 1]!, line)) || !stretchesOf(line).every(isHeadingPart)) break
    const own = knownHeadings(lines.slice(at, i + 1))
    if (!own) continue
    const goesOn = end < 0 || own.known > best.known || (own.known === best.known && belongsToHead(stretchesOf(line), lines.slice(at, i).flatMap((before) => stretchesOf(before))))
    if (!goesOn || (end >= 0 && own.unknown > best.unknown)) break
    end = i + 1
    best = own
  }
  return end >= 0 && firstBelongs(lines.slice(at, end)) ? end : -1
}

interface Known { known: number; unknown: number }

/** How many headings some lines show; null where they are no head. */
function knownHeadings<S>(lines: readonly AlignedLine<S>[]): Known | null {
  const texts = gather(lines.map((line) => stretchesOf(line)))
  if (!isHeaderRow(texts)) return null
  const known = texts.filter((text) => readHeading(text).kind !== 'other').length
  return { known, unknown: texts.length - known }
}

/** The texts of stretches that stand over each other, from left to right; one over several others counts for none. */
function gather<S>(lines: readonly Stretch<S>[][]): string[] {
  const own = lines.flatMap((line, l) => line.filter((stretch) => lines.every((other, k) => k === l || other.filter((near) => overlap(near, stretch) > 0).length < 2)))
  const columns: { left: number; right: number; text: string }[] = []
  for (const stretch of own) {
    const column = columns.find((other) => overlap(other, stretch) > 0)
    if (column) Object.assign(column, { left: Math.min(column.left, stretch.left), right: Math.max(column.right, stretch.right), text: column.text + stretch.text })
    else columns.push({ left: stretch.left, right: stretch.right, text: stretch.text })
  }
  return columns.sort((a, b) => a.left - b.left).map((column) => column.text)
}

/** A first line of parts of headings, not of words of its own: a title over a head belongs to none of its columns. */
function firstBelongs<S>([first, ...rest]: readonly AlignedLine<S>[]): boolean {
  if (rest.length === 0) return true
  const [whole, without] = [knownHeadings([first!, ...rest]), knownHeadings(rest)]
  if (!without) return true
  const lone = stretchesOf(first!)
  if (lone.length === 1 && (readHeading(lone[0]!.text).kind === 'name' || (lone[0]!.text.length > LONE && !/\d/.test(lone[0]!.text)))) return false
  return whole!.known >= without.known && whole!.unknown <= without.unknown
}

function isHeadingPart<S>({ text, atoms }: Stretch<S>): boolean {
  return text.length <= HEADING_PART * 2 && atoms.every((atom) => atom.text.length <= HEADING_PART) && !/[。；：]/.test(text) && !isFigure(text)
}

/** A figure that is no year. */
function isFigure(text: string): boolean {
  return /^(?!(?:19|20)\d{2}$)[\d.,≥≤<>%‰—-]+$/.test(text)
}

/** Below a head: parts of its words, each under one, and no figure among them. */
function belongsToHead<S>(own: readonly Stretch<S>[], words: readonly Stretch<S>[]): boolean {
  // A lone word is as likely the first line of a name that wraps around its row.
  if (own.length === 1 && own[0]!.text.length > LONE && !/^[（(]/.test(own[0]!.text)) return false
  return own.every((stretch) => !isFigure(stretch.text) && !/^[（(]?[一二三四五六七八九十]{1,3}[）)、]/.test(stretch.text) && (/^[（(]/.test(stretch.text) || words.some((word) => overlap(word, stretch) > 0)))
}

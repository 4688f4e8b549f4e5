/** The head of a table without rulings: a line of heading words, and the lines around it that its headings wrap over. */
import { isHeaderRow } from '../../tables/headings.ts'
import { overlap, stretchesOf, touches } from './lines.ts'
import type { AlignedLine, Stretch } from './lines.ts'
import type { Bounds } from './walk.ts'

/** Lines that a head takes at most above the line of its heading words, and from it on. */
export const HEAD_LINES = 3
/** Longest part of a heading that is wrapped. */
const HEADING_PART = 10
/** Longest part of a heading that stands alone on its line. */
const LONE = 4

/** Index behind the head that begins at lines[at]; -1 where none does. */
export function headEnd<S>(lines: readonly AlignedLine<S>[], at: number, bounds: Bounds<S>): number {
  const isPart = (i: number): boolean => i < lines.length && !bounds.ends(lines[i]!) && !bounds.isCaption(lines[i]!) && stretchesOf(lines[i]!).every(isHeadingPart)
  let main = at
  for (; main < at + HEAD_LINES; main++) {
    if (main >= lines.length || (main > at && !touches(lines[main - 1]!, lines[main]!))) return -1
    if (isHeaderRow(stretchesOf(lines[main]!).map((stretch) => stretch.text))) break
    if (!isPart(main)) return -1
  }
  if (main === at + HEAD_LINES) return -1
  const words = stretchesOf(lines[main]!)
  const above = lines.slice(at, main).flatMap((line) => stretchesOf(line))
  // What stands above the first heading is no part of it: 一、发展目标 over a table.
  if (above.some((stretch) => stretch.right <= words[0]!.right)) return -1
  let to = main + 1
  while (to < main + HEAD_LINES && isPart(to) && touches(lines[to - 1]!, lines[to]!) && belongsToHead(stretchesOf(lines[to]!), [...above, ...words])) to++
  return to
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

/**
 * What stands below a table's caption, one cell a line, where no grid can be known: it is still the table's, up to its
 * note, the next heading or a paragraph.
 */
import type { Block } from '../block.ts'
import { readMarker } from '../markers.ts'
import type { MarkerKind } from '../markers.ts'
import { Lines, MAX_CELL } from './lines.ts'

/** Fewer lines below a caption are no table: a picture of it stood there. */
const LEAST = 6

/** Index behind the cells that begin at `from`; `from` where there are too few. */
export function zoneEnd(blocks: readonly Block[], from: number): number {
  const lines = new Lines(blocks, 0)
  let i = from
  while (!lines.stops(i) && goesOn(lines, i)) i++
  return i - from >= LEAST ? i : from
}

/** Whether a line that stands in a table's place is one of its cells. */
function goesOn(lines: Lines, i: number): boolean {
  if (isCell(lines, i)) return true
  const marker = markerOf(lines, i)
  // A numbered line is a cell where cells follow it; a heading has text or another heading below it.
  if (marker) return lines.at(i).passage.text.length <= MAX_CELL && isCell(lines, i + 1) && isCell(lines, i + 2) || isLastOfList(lines, i, marker)
  // A long cell stands between short ones.
  return isCell(lines, i + 1) && isCell(lines, i + 2)
}

/** 1.…； above 2.…。 that cells follow: paragraphs of one cell. */
function isLastOfList(lines: Lines, i: number, kind: MarkerKind): boolean {
  return (kind === 'arabic' || kind === 'arabic-bracket') && lines.at(i).passage.text.length <= MAX_CELL && markerOf(lines, i + 1) === kind && isCell(lines, i + 2) && isCell(lines, i + 3)
}

function markerOf(lines: Lines, i: number): MarkerKind | null {
  return lines.stops(i) || lines.number(i) !== null ? null : readMarker(lines.at(i).passage.text)?.kind ?? null
}

/** A short line without a stop at its end and without numbering. */
function isCell(lines: Lines, i: number): boolean {
  if (lines.stops(i)) return false
  const { text } = lines.at(i).passage
  return text.length <= MAX_CELL && !/[。；：]$/.test(text) && markerOf(lines, i) === null
}

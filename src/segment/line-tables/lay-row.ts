/** A row's lines laid under the headings: which are one cell, which cells are empty. */
import { fitRow } from '../../tables/fit-row.ts'
import { readMarker } from '../markers.ts'
import type { LineHeader } from './header.ts'
import type { LineCell } from './lines.ts'

/** A row that was found: its cells from the running number on, where the next begins, and how badly it fits. */
export interface LaidRow { cells: LineCell[]; end: number; cost: number }

/** What it costs that a row ends in what can only be the heading of the next rows. */
const HEADING_AT_END = 3

/** Lays the lines from a running number up to `end`; null where they fit under no division. */
export function layRow(header: LineHeader, from: number, end: number): LaidRow | null {
  const { lines, columns, sequenceAt } = header
  const own = columns.slice(sequenceAt)
  const tokens: (number | null)[] = []
  for (let i = from; i < end; i++) {
    if (i > from) tokens.push(...Array<null>(lines.gap(i)).fill(null))
    tokens.push(i)
  }
  // Empty lines behind the last cell are its row's empty cells, as far as it has room for them.
  const room = own.length - tokens.length
  if (room > 0 && !lines.stops(end)) tokens.push(...Array<null>(Math.min(room, lines.gap(end))).fill(null))
  const fit = fitRow(tokens.map((i) => (i === null ? '' : lines.text(i))), own)
  if (!fit) return null
  const cells: LineCell[] = []
  let at = 0
  for (const [j, take] of fit.takes.entries()) {
    const taken = tokens.slice(at, at + take).filter((i) => i !== null)
    at += take
    // A value that is missing beside another: the row is short, and whose it is is the grid's to infer.
    if (take === 0 && own[j]!.kind === 'value') continue
    cells.push(taken.length > 0 ? taken.map((i) => lines.at(i)) : null)
  }
  return { cells, end, cost: fit.cost + (end - from > 1 && opensGroup(lines.at(end - 1).passage.text) ? HEADING_AT_END : 0) }
}

/** 一、…, （二）…: the heading of a group, never a row's last cell. */
function opensGroup(text: string): boolean {
  const kind = readMarker(text)?.kind
  return kind === 'cjk' || kind === 'cjk-bracket'
}

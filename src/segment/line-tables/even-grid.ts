/** Cells below a caption that fill their columns evenly: without running numbers, but as many cells for each row as there are headings. */
import { CLOSE_FIT, fitRow } from '../../tables/fit-row.ts'
import { readHeadings } from '../../tables/headings.ts'
import type { Heading } from '../../tables/headings.ts'
import { Lines } from './lines.ts'
import type { LineCell } from './lines.ts'
import type { Block } from '../block.ts'

const FEWEST = 2
const MOST = 10

/** The rows, header first, of the cells from `from` up to `end`; null where they fill no columns. */
export function evenGrid(blocks: readonly Block[], from: number, end: number): LineCell[][] | null {
  const lines = new Lines(blocks, leastBlank(blocks, from, end))
  const cells: LineCell[] = []
  for (let i = from; i < end; i++) {
    if (i > from) cells.push(...Array<null>(lines.gap(i)).fill(null))
    cells.push([lines.at(i)])
  }
  for (let width = FEWEST; width <= MOST && width * 3 <= cells.length; width++) {
    const rows = cells.length % width === 0 ? rowsOf(cells, width) : null
    if (rows) return rows
  }
  return null
}

function leastBlank(blocks: readonly Block[], from: number, end: number): number {
  let least = Infinity
  for (let i = from + 1; i < end; i++) least = Math.min(least, blocks[i]!.blank)
  return least
}

function rowsOf(cells: readonly LineCell[], width: number): LineCell[][] | null {
  const text = (cell: LineCell): string => cell?.[0]!.passage.text ?? ''
  const columns = readHeadings(cells.slice(0, width).map(text))
  if (!isWhole(columns)) return null
  const rows: LineCell[][] = []
  for (let at = 0; at < cells.length; at += width) {
    const row = cells.slice(at, at + width)
    if (row.every((cell) => cell === null)) return null
    const fit = at === 0 ? null : fitRow(row.map(text), columns)
    if (at > 0 && (!fit || fit.cost > CLOSE_FIT || fit.takes.some((take) => take !== 1))) return null
    rows.push(row)
  }
  return rows
}

/** A name, a value, and no heading whose word is not known. */
function isWhole(columns: readonly Heading[]): boolean {
  const kinds = columns.map((heading) => heading.kind)
  return kinds.filter((kind) => kind === 'name').length === 1 && kinds.includes('value') && !kinds.includes('other')
}

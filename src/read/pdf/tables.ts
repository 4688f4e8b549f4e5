/** Ruled grids to tables: characters into cells. */
import type { CellBlock, TableBlock } from '../blocks/blocks.ts'
import { clipRowSpans, renumberColumns } from '../blocks/grid.ts'
import type { Char } from './drawing.ts'
import { toLines } from './lines.ts'
import { joinText } from './paragraphs.ts'
import type { RuledGrid } from './rulings.ts'

/** A table on a page, or over several; columns are the places of its vertical edges. */
export interface PdfTable { columns: number[]; rows: CellBlock[][]; page: number }

/** Edges nearer than this are one. */
export const SAME_EDGE = 5

/** Puts characters into the cells of a grid. */
export function fillGrid(grid: RuledGrid, chars: readonly Char[], page: number): PdfTable {
  const index: number[][] = grid.rows.slice(1).map(() => [])
  for (const [i, cell] of grid.cells.entries()) for (let r = cell.row; r < cell.row + cell.rowSpan; r++) for (let c = cell.column; c < cell.column + cell.colSpan; c++) index[r]![c] = i
  const contents: Char[][] = grid.cells.map(() => [])
  for (const char of chars) {
    const row = slot(grid.rows, char.y - char.size * 0.35)
    const column = slot(grid.columns, (char.left + char.right) / 2)
    const cell = index[row]?.[column]
    if (cell !== undefined) contents[cell]!.push(char)
  }
  const rows: CellBlock[][] = grid.rows.slice(1).map(() => [])
  const indents = cellIndents(grid, contents)
  for (const [i, cell] of grid.cells.entries()) rows[cell.row]!.push({ lines: cellLines(contents[i]!, cell.right, indents[i]!), rowSpan: cell.rowSpan, colSpan: cell.colSpan, column: cell.column, page })
  return { columns: grid.columns, rows: dropSlivers(rows, grid.rows), page }
}

/** Lowest row that can hold a line of text, in points. */
const LOWEST = 7

/**
 * Rows without the gaps between a table's own border and its cells', and without what is left beside cells that go on from
 * above where those of a page's first or last row end at heights of their own: they are no rows.
 */
function dropSlivers(rows: CellBlock[][], edges: readonly number[]): CellBlock[][] {
  const width = rows[0]!.reduce((sum, cell) => sum + cell.colSpan, 0)
  const isRest = (row: readonly CellBlock[], r: number): boolean => r > 0 && row.reduce((sum, cell) => sum + cell.colSpan, 0) < width && row.every((cell) => cell.lines.length === 0)
  const isSliver = rows.map((row, r) => isRest(row, r) || (edges[r + 1]! - edges[r]! < LOWEST && row.every((cell) => cell.lines.length === 0 || cell.rowSpan > 1)))
  // Of the rows of a cell with text one stays.
  for (const [r, row] of rows.entries()) for (const cell of row) if (cell.lines.length > 0 && isSliver.slice(r, r + cell.rowSpan).every(Boolean)) isSliver[r + cell.rowSpan - 1] = false
  if (!isSliver.includes(true)) return rows
  const out: CellBlock[][] = rows.map(() => [])
  for (const [r, row] of rows.entries()) {
    for (const cell of row) {
      const covered = isSliver.slice(r, r + cell.rowSpan)
      const rowSpan = covered.filter((sliver) => !sliver).length
      if (rowSpan > 0) out[r + covered.indexOf(false)]!.push({ ...cell, rowSpan })
    }
  }
  return out.filter((_, r) => !isSliver[r]).map((row) => row.sort((a, b) => a.column - b.column))
}

/** Index of the interval that holds a value; -1 outside. */
function slot(edges: readonly number[], value: number): number {
  let low = 0
  let high = edges.length - 1
  if (value < edges[0]! - SAME_EDGE || value > edges[high]! + SAME_EDGE) return -1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (edges[middle]! <= value) low = middle
    else high = middle
  }
  return low
}

/** A cell's paragraphs: a line that ends well before the cell's edge ends one. */
function cellLines(chars: readonly Char[], right: number, indent: number): string[] {
  const out: string[] = []
  let short = true
  const lines = toLines(chars)
  const furthest = Math.max(0, ...lines.map((line) => line.right))
  for (const line of lines) {
    if (short || out.length === 0) out.push(line.text)
    else out[out.length - 1] = joinText(out.at(-1)!, line.text)
    short = Math.min(right, furthest + line.size) - line.right > line.size * 2.2
  }
  if (indent > 0 && out[0] !== undefined) out[0] = '\u3000'.repeat(indent) + out[0]
  return out
}

/** How many characters each cell's first line is set in, in columns that are flush left: sub-rows (其中：) are known by it. */
function cellIndents(grid: RuledGrid, contents: readonly Char[][]): number[] {
  const first = contents.map((chars) => firstChar(chars))
  const columns = new Map<number, Char[]>()
  const keys = grid.cells.map((cell) => cell.column * 1000 + cell.colSpan)
  for (const [i, char] of first.entries()) {
    if (!char) continue
    const column = columns.get(keys[i]!)
    if (column) column.push(char)
    else columns.set(keys[i]!, [char])
  }
  const flush = new Map([...columns].map(([key, chars]) => [key, flushLeft(chars)]))
  return first.map((own, i) => {
    const left = own ? flush.get(keys[i]!) : null
    return own && left != null ? Math.min(8, Math.floor((own.left - left) / own.size + 0.3)) : 0
  })
}

/** Where most of a column's cells begin, as far left as any; null where it is centred. */
function flushLeft(chars: readonly Char[]): number | null {
  const left = chars.reduce((least, char) => Math.min(least, char.left), Infinity)
  const count = chars.filter((char) => char.left - left < char.size * 0.5).length
  return count >= Math.max(2, chars.length / 2) ? left : null
}

/** The first character that a cell shows. */
function firstChar(chars: readonly Char[]): Char | null {
  let first: Char | null = null
  for (const char of chars) {
    if (char.text.trim() === '') continue
    if (!first || char.y < first.y - first.size * 0.5 || (char.y < first.y + first.size * 0.5 && char.left < first.left)) first = char
  }
  return first
}

/** The table as a block. */
export function tableBlock(table: PdfTable): TableBlock {
  const rows = table.rows.map((row) => row.map((cell) => ({ ...cell })))
  clipRowSpans(rows)
  renumberColumns(rows)
  return { type: 'table', rows, page: table.page }
}

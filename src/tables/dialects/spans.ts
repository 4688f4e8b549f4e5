/** Tables whose cells carry their spans (docx, html, pdf, xlsx): the grid is laid out, headers of several rows are put together. */
import type { ReadRow, ReadTable } from '../../tree/read-tree.ts'
import { rowPlace, toCell } from '../grid.ts'
import type { Cell, Grid, GridRow } from '../grid.ts'
import { isHeaderRow, readHeading, readHeadings } from '../headings.ts'
import type { Heading } from '../headings.ts'
import type { Dialect } from './dialect.ts'

export const spans: Dialect = {
  id: 'spans',
  detect: (table) => (table.data.dialect === 'spans' ? 1 : 0.1),
  parse(parts) {
    const matrix = parts.map(layOut)
    const tall = new Set(matrix.flatMap((rows) => rows.flatMap((row, r) => row.filter((cell, c): cell is Cell => cell !== null && r > 0 && rows[r - 1]![c] === cell))))
    const headerRows = countHeaderRows(matrix[0]!)
    const columns = headings(matrix[0]!, headerRows)
    const grid: Grid = { columns, rows: [], unclear: [], carriesDown: false }
    const header = new Set(matrix[0]!.slice(0, headerRows).map(rowText))
    for (const [p, rows] of matrix.entries())
      for (const [r, cells] of rows.entries()) {
        if (parts[p]!.children[r]!.data?.unclear || (p === 0 ? r < headerRows : r < headerRows && header.has(rowText(cells)))) continue
        grid.rows.push(toRow(cells, columns, p > 0 && r <= headerRows, tall))
      }
    return grid
  }
}

/** The rows of a table with each cell in every place that it covers; the same object, so that a merge can be seen. */
function layOut(table: ReadTable): (Cell | null)[][] {
  const rows: (Cell | null)[][] = table.children.map(() => [])
  for (const [r, row] of table.children.entries()) placeRow(rows, r, row)
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (const row of rows) for (let c = 0; c < width; c++) row[c] ??= null
  return rows
}

function placeRow(rows: (Cell | null)[][], r: number, row: ReadRow): void {
  let c = 0
  for (const node of row.children) {
    while (rows[r]![c]) c++
    const cell = toCell(node)
    const height = Math.min(node.data?.rowSpan ?? 1, rows.length - r)
    const width = node.data?.colSpan ?? 1
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[r + y]![c + x] = cell
    c += width
  }
}

function rowText(cells: readonly (Cell | null)[]): string {
  return cells.map((cell) => cell?.text.replace(/\s+/g, '') ?? '').join('|')
}

/** The first row, the rows that its merged cells reach into, and further rows of headings without a value. */
function countHeaderRows(rows: readonly (Cell | null)[][]): number {
  if (rows.length === 0) return 0
  let count = 1
  while (count < Math.min(rows.length - 1, 4)) {
    const above = rows[count - 1]!
    const row = rows[count]!
    const reached = row.some((cell, c) => cell && cell === above[c] && cell.text)
    const fresh = row.filter((cell, c) => cell && cell !== above[c]).map((cell) => cell!.text)
    if (!(reached && fresh.length > 0 && fresh.every((text) => !text || readHeading(text).kind !== 'other')) && !isHeaderRow(fresh)) break
    count++
  }
  return count
}

function headings(rows: readonly (Cell | null)[][], count: number): Heading[] {
  const width = rows[0]?.length ?? 0
  return readHeadings(Array.from({ length: width }, (_, c) => {
    const texts: string[] = []
    let previous: Cell | null = null
    for (let r = 0; r < count; r++) {
      const cell = rows[r]![c] ?? null
      if (cell && cell !== previous && cell.text) texts.push(cell.text)
      previous = cell
    }
    return texts.join('')
  }))
}

function toRow(cells: (Cell | null)[], columns: readonly Heading[], afterBreak: boolean, tall: ReadonlySet<Cell>): GridRow {
  const names: Cell[] = []
  for (const [c, cell] of cells.entries()) if (cell && columns[c]?.kind === 'name' && !names.includes(cell)) names.push(cell)
  // A cell merged downwards begins in another row: a row stands where its own cells do.
  const own = cells.map((cell) => (cell && tall.has(cell) ? null : cell))
  return { cells, names, inferred: [], afterBreak, ...rowPlace(own.some((cell) => cell?.text) ? own : cells) }
}

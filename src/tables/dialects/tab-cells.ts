/**
 * One cell a line, behind a TAB (Apache Tika) or without (copied from a web page): a cell merged downwards is an empty cell in the rows below,
 * one merged across is written once, so the row is short.
 */
import type { ReadRow } from '../../tree/read-tree.ts'
import { alignRow } from '../align.ts'
import { rowPlace, toCell } from '../grid.ts'
import type { Cell, Grid, GridRow } from '../grid.ts'
import { isHeaderRow, readHeadings } from '../headings.ts'
import type { Heading } from '../headings.ts'
import type { Dialect } from './dialect.ts'

export const tabCells: Dialect = {
  id: 'tab-cells',
  detect: (table) => (table.data.dialect === 'tab-cells' || table.data.dialect === 'line-cells' ? 1 : 0),
  parse(parts, roleOf) {
    const [header, ...body] = parts[0]!.children.map(toCells)
    const columns = readHeadings((header ?? []).map((cell) => cell.text))
    const grid: Grid = { columns, rows: [], unclear: [], carriesDown: true }
    // The reader of lines has put a full row's cells under their headings already.
    const laid = parts[0]!.data.dialect === 'line-cells'
    addRows(grid, body, roleOf, laid, false)
    for (const part of parts.slice(1)) addRows(grid, part.children.map(toCells).filter((row) => !isHeaderRow(row.map((cell) => cell.text))), roleOf, laid, !laid)
    return grid
  }
}

function toCells(row: ReadRow): Cell[] {
  return row.children.map(toCell)
}

function addRows(grid: Grid, rows: readonly Cell[][], roleOf: (heading: Heading) => string | null, laid: boolean, afterBreak: boolean): void {
  for (const [index, cells] of rows.entries()) {
    const row = toRow(cells, grid, roleOf, laid)
    row.afterBreak = afterBreak && index === 0
    grid.rows.push(row)
  }
}

function toRow(cells: Cell[], grid: Grid, roleOf: (heading: Heading) => string | null, laid: boolean): GridRow {
  const { columns } = grid
  const place = rowPlace(cells)
  if (laid && cells.length === columns.length) return { cells, names: cells.filter((_, j) => columns[j]!.kind === 'name'), inferred: [], afterBreak: false, ...place }
  const aligned = cells.length === 1 && columns.length > 2 ? null : alignRow(cells, columns, roleOf)
  if (aligned) return { ...aligned, ...place, afterBreak: false }
  const row: GridRow = { cells: columns.map((_, j) => cells[j] ?? null), names: [], inferred: [], afterBreak: false, ...place }
  row.names = cells.filter((_, j) => columns[j]?.kind === 'name')
  if (cells.length > 1) grid.unclear.push(row)
  return row
}

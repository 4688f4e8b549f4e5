/** Cells beside each other on a line, parted by white space: the reader has put each under its column. */
import type { GridRow } from '../grid.ts'
import type { Heading } from '../heading.ts'
import type { Dialect } from './dialect.ts'
import { gfm } from './gfm.ts'
import { spans } from './spans.ts'

export const spaceCells: Dialect = {
  id: 'space-cells',
  detect: (table) => (table.data.dialect === 'space-cells' ? 1 : 0),
  parse(parts, roleOf) {
    // A table laid out in columns says which rows a cell covers; one whose cells are only parted does not.
    if (!parts[0]!.children.some((row) => row.children.some((cell) => cell.data))) return gfm.parse(parts, roleOf)
    const grid = spans.parse(parts, roleOf)
    for (const row of grid.rows) coverValues(row, grid.columns)
    return grid
  }
}

/** A word that is a row's only value (持续巩固) stands under all its years: the page shows no rulings between them. */
function coverValues(row: GridRow, columns: readonly Heading[]): void {
  const values = columns.flatMap((column, j) => (column.kind === 'value' ? [j] : []))
  const [cell, ...others] = new Set(values.flatMap((j) => (row.cells[j]?.text ? [row.cells[j]!] : [])))
  if (!cell || others.length > 0 || values.every((j) => row.cells[j] === cell) || /\d/.test(cell.text) || cell.text.length < 3) return
  for (const j of values) row.cells[j] = cell
  row.inferred = values
}

/** Pipe tables of Markdown: the grid is given, a merged cell is empty in the rows below. */
import { rowPlace, toCell } from '../grid.ts'
import type { Cell, Grid } from '../grid.ts'
import { readHeadings } from '../headings.ts'
import type { Dialect } from './dialect.ts'

export const gfm: Dialect = {
  id: 'gfm',
  detect: (table) => (table.data.dialect === 'gfm' ? 1 : 0),
  parse(parts) {
    const columns = readHeadings(parts[0]!.children[0]!.children.map((cell) => toCell(cell).text))
    const grid: Grid = { columns, rows: [], unclear: [], carriesDown: true }
    for (const [p, part] of parts.entries())
      for (const [r, row] of part.children.slice(1).entries()) {
        const cells = columns.map((_, j) => (row.children[j] ? { ...toCell(row.children[j]!), indent: 0 } : null))
        grid.rows.push({ cells, names: cells.filter((cell, j): cell is Cell => cell !== null && columns[j]!.kind === 'name'), inferred: [], afterBreak: p > 0 && r === 0, ...rowPlace(cells) })
      }
    return grid
  }
}

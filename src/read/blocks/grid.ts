/** Columns of a grid by the edges that its cells draw. */
import type { CellBlock } from './blocks.ts'

/**
 * Numbers the columns of a grid anew, so that each begins where some cell begins: an edge that no cell
 * begins at divides nothing (a title with a colspan of 20 over five columns, a column of Word's grid that
 * only a ragged right end uses). `snap` tells which edges are one; without it each stands for itself.
 */
export function renumberColumns(grid: readonly CellBlock[][], snap: (edge: number) => number = (edge) => edge): void {
  const starts = [...new Set(grid.flatMap((row) => row.map((cell) => snap(cell.column))))].sort((a, b) => a - b)
  for (const row of grid) {
    for (const cell of row) {
      const from = indexFrom(starts, snap(cell.column))
      const to = indexFrom(starts, snap(cell.column + cell.colSpan))
      cell.column = from
      cell.colSpan = Math.max(1, to - from)
    }
  }
}

/** How many of the sorted edges lie before `edge`. */
function indexFrom(edges: readonly number[], edge: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle]! < edge) low = middle + 1
    else high = middle
  }
  return low
}

/** Ends row spans at the table's last row. */
export function clipRowSpans(grid: readonly CellBlock[][]): void {
  for (const [index, row] of grid.entries()) for (const cell of row) cell.rowSpan = Math.max(1, Math.min(cell.rowSpan, grid.length - index))
}

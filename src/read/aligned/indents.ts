/** How far cells of a column with sub-rows (其中：) are set in. Elsewhere white space in front of a cell tells nothing. */
import type { AlignedGrid, GridCell } from './grid.ts'

const SUB_ROW = /^(?:其中|内)[：:]/
/** How far cells that begin at their column's left can be off. */
const FLUSH = 1

/** Columns of white space in front of a cell; 0 where most cells of its column do not begin at its left. */
export function indentsOf<S>(grid: AlignedGrid<S>): (cell: GridCell<S>) => number {
  // A page can stand farther to the right than another.
  const key = (cell: GridCell<S>): string => `${cell.column} ${cell.page}`
  const lefts = new Map<string, number[]>()
  const nested = new Set<number>()
  for (const cell of grid.rows.flatMap((row) => (row.unclear === null ? row.cells : []))) {
    const [first] = cell.stretches
    if (!first) continue
    lefts.set(key(cell), [...(lefts.get(key(cell)) ?? []), first.left])
    if (SUB_ROW.test(first.text)) nested.add(cell.column)
  }
  return (cell) => {
    const own = nested.has(cell.column) ? lefts.get(key(cell)) ?? [] : []
    const left = own.reduce((least, other) => Math.min(least, other), Infinity)
    const isFlush = own.length > 2 && own.filter((other) => other <= left + FLUSH).length * 2 > own.length
    return isFlush && cell.stretches[0] ? Math.max(0, cell.stretches[0].left - left) : 0
  }
}

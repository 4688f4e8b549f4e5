/** Cells of a spreadsheet to blocks: its tables (parted by empty rows), each with its title and notes. */
import { paragraph, type Block, type CellBlock } from '../blocks/blocks.ts'
import type { ReadLimits } from '../blocks/limits.ts'
import { Unreadable } from '../blocks/unreadable.ts'
import { clipRowSpans, renumberColumns } from '../blocks/grid.ts'

/** A merged range: first and last row and column, from 0, both included. */
export interface Merge { top: number; left: number; bottom: number; right: number }
/** Texts of a sheet's filled cells, row by row; both sparse. */
export interface Sheet { rows: Map<number, Map<number, string>>; merges: readonly Merge[] }

/** The blocks of one sheet. */
export function sheetBlocks({ rows, merges }: Sheet, limits: ReadLimits): Block[] {
  const budget = { left: limits.cells }
  const numbers = [...rows.keys()].sort((a, b) => a - b)
  const last = numbers.at(-1) ?? -1
  const anchors = new Map(merges.map((merge) => [`${merge.top} ${merge.left}`, merge]))
  const blocks: Block[] = []
  let group: number[] = []
  const flush = (): void => void (blocks.push(...groupBlocks(group.splice(0), rows, anchors, budget)))
  let reach = -1
  for (const number of numbers) {
    if (group.length > 0 && number > Math.max(group.at(-1)!, reach) + 1) flush()
    group.push(number)
    for (const column of rows.get(number)!.keys()) reach = Math.max(reach, Math.min(last, anchors.get(`${number} ${column}`)?.bottom ?? number))
  }
  flush()
  return blocks
}

/** Rows that touch: lines of one cell as paragraphs where no grid is near, else a table. */
function groupBlocks(numbers: readonly number[], rows: Sheet['rows'], anchors: ReadonlyMap<string, Merge>, budget: { left: number }): Block[] {
  if (numbers.length === 0) return []
  const used = numbers.flatMap((number) => [...rows.get(number)!.keys()])
  const left = used.reduce((least, column) => Math.min(least, column), Infinity)
  const right = used.reduce((most, column) => Math.max(most, column), 0)
  if (left === right) return numbers.map((number) => paragraph(rows.get(number)!.get(left)!.replace(/\s+/g, ' ')))
  // Empty cells between far ones are cells of the grid as well.
  budget.left -= (right - left + 1) * (numbers.at(-1)! - numbers[0]! + 1) / 4
  if (budget.left < 0) throw new Unreadable('file-too-large', 'Unexpected extent of a sheet, expected tables that are mostly filled; remove cells that stand far out')
  const grid: CellBlock[][] = []
  // For each column the first row that no merged cell covers any more.
  const free = new Map<number, number>()
  for (let number = numbers[0]!; number <= numbers.at(-1)!; number++) {
    const row = rows.get(number)
    const cells: CellBlock[] = []
    const alone = row?.size === 1
    for (let column = left; column <= right; ) {
      if ((free.get(column) ?? -1) > number) {
        column++
        continue
      }
      const merge = anchors.get(`${number} ${column}`)
      const text = row?.get(column) ?? ''
      // A title that nobody merged over the table still stands alone in its row.
      const end = merge ? Math.min(right, merge.right) : alone && text !== '' && column === left ? right : column
      const bottom = merge ? merge.bottom : number
      for (let c = column; c <= end; c++) free.set(c, bottom + 1)
      cells.push({ lines: text === '' ? [] : text.split(/\r\n?|\n/), rowSpan: bottom - number + 1, colSpan: end - column + 1, column: column - left })
      column = end + 1
    }
    grid.push(cells)
  }
  clipRowSpans(grid)
  renumberColumns(grid)
  return [{ type: 'table', rows: grid }]
}

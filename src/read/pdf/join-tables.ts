/** Fragments of a table on two pages as one: repeated headers out, what the page's end has cut whole again. */
import type { CellBlock } from '../blocks/blocks.ts'
import { joinText } from './paragraphs.ts'
import { SAME_EDGE } from './tables.ts'
import type { PdfTable } from './tables.ts'

/** What the header of a column of running numbers says. */
const SEQUENCE = /^(?:序号?|编号|No\.?)$/i
/** Words of which one stands in every header row. */
const HEADER_WORD = /^(?:序号|编号|指标(?:名称)?|项目(?:名称)?|类别|分类|名称|单位|领域|属性)$/

/**
 * The table that `first`, at the foot of a page, and `second`, at the head of the next, make together, for which both are given up;
 * null where they are two: their edges differ, or the second begins with a header of its own.
 */
export function joinTables(first: PdfTable, second: PdfTable): PdfTable | null {
  if (Math.abs(first.columns[0]! - second.columns[0]!) > SAME_EDGE || Math.abs(first.columns.at(-1)! - second.columns.at(-1)!) > SAME_EDGE) return null
  if (!isWithin(first.columns, second.columns) && !isWithin(second.columns, first.columns)) return null
  const repeated = repeatedRows(first, second)
  if (repeated === 0 && second.rows[0]!.some((cell) => HEADER_WORD.test(squeeze(cell)))) return null
  const columns = union(first.columns, second.columns)
  const above = onto(first, columns)
  const below = onto(second, columns).slice(repeated)
  if (below.length > 0) mend(above, below)
  // Added to, not copied: a table may go on over hundreds of pages.
  for (const row of below) above.push(row)
  return { columns, rows: above, page: first.page }
}

function squeeze(cell: CellBlock): string {
  return cell.lines.join('').replace(/\s+/g, '')
}

function isWithin(outer: readonly number[], inner: readonly number[]): boolean {
  return inner.every((edge) => outer.some((other) => Math.abs(other - edge) <= SAME_EDGE))
}

function union(a: readonly number[], b: readonly number[]): number[] {
  const out: number[] = []
  for (const edge of [...a, ...b].sort((x, y) => x - y)) if (out.length === 0 || edge - out.at(-1)! > SAME_EDGE) out.push(edge)
  return out
}

/** Rows with their columns counted on other edges; the very rows where no edge is added. */
function onto(table: PdfTable, columns: readonly number[]): CellBlock[][] {
  const at = table.columns.map((edge) => {
    const found = columns.findIndex((column) => Math.abs(column - edge) <= SAME_EDGE)
    return found < 0 ? 0 : found
  })
  if (at.length === columns.length) return table.rows
  return table.rows.map((row) => row.map((cell) => ({ ...cell, column: at[cell.column]!, colSpan: Math.max(1, at[cell.column + cell.colSpan]! - at[cell.column]!) })))
}

/** How many rows at the head of the second repeat the first's header. */
function repeatedRows(first: PdfTable, second: PdfTable): number {
  const texts = (row: CellBlock[] | undefined): string => (row ?? []).map(squeeze).join('|')
  let count = 0
  while (count < 3 && count < second.rows.length && texts(first.rows[count]) === texts(second.rows[count]) && /[^|]/.test(texts(second.rows[count]))) count++
  return count
}

/** Joins what the page break cut at the border of two fragments: a row, or cells merged over rows on both sides. */
function mend(above: CellBlock[][], below: CellBlock[][]): void {
  const head = below[0]!
  const owners = new Map(head.map((cell) => [cell, ownerAt(above, cell.column)]))
  if (isRestOfRow(above, head, owners)) {
    for (const cell of head) {
      const owner = owners.get(cell)
      if (!owner) continue
      owner.lines = joinLines(owner.lines, cell.lines)
      if (cell.rowSpan > 1) owner.rowSpan += cell.rowSpan - 1
    }
    below.shift()
    return
  }
  // Empty cells at the row's left belong to cells merged downwards before the break, a running number before them or not; the name ends them.
  const kept: CellBlock[] = []
  let leading = true
  for (const cell of head) {
    const owner = owners.get(cell)
    const goesOn = leading && owner && owner.colSpan === cell.colSpan && (cell.lines.length === 0 || owner.lines.length === 0) && (cell.rowSpan > 1 || owner.rowSpan > 1 || isMerged([...above, ...below.slice(1)], cell))
    if (goesOn) {
      owner.rowSpan += cell.rowSpan
      owner.lines = [...owner.lines, ...cell.lines]
    } else kept.push(cell)
    if (cell.lines.length > 0 && !isRunningNumber(cell)) leading = false
  }
  below[0] = kept
}

/** 7 in the first column: categories stand behind the number in many tables. */
const isRunningNumber = (cell: CellBlock): boolean => cell.column === 0 && /^\d{1,3}$/.test(squeeze(cell))

/** Whether a column merges its cells and leaves none empty, so that an empty one at a break goes on. */
function isMerged(rows: readonly CellBlock[][], { column, colSpan }: CellBlock): boolean {
  const own = rows.flatMap((row) => row.filter((cell) => cell.column === column && cell.colSpan === colSpan))
  return own.some((cell) => cell.rowSpan > 1) && own.every((cell) => cell.lines.length > 0)
}

/** The cell that covers a column in the last row. */
function ownerAt(rows: readonly CellBlock[][], column: number): CellBlock | null {
  for (let r = rows.length - 1; r >= 0; r--) {
    const found = rows[r]!.find((cell) => cell.column <= column && column < cell.column + cell.colSpan && r + cell.rowSpan >= rows.length)
    if (found) return found
  }
  return null
}

/**
 * Whether the first row behind a break is the rest of the row before it: in the same columns, and without a running
 * number where each row has one of its own; else without a first cell and filling only part of the columns.
 */
function isRestOfRow(above: readonly CellBlock[][], head: readonly CellBlock[], owners: ReadonlyMap<CellBlock, CellBlock | null>): boolean {
  const filled = head.filter((cell) => cell.lines.length > 0)
  if (filled.length === 0) return true
  if (!head.every((cell) => owners.get(cell)?.colSpan === cell.colSpan) || filled.some((cell) => owners.get(cell)!.lines.length === 0)) return false
  const sequence = above[0]!.find((cell) => SEQUENCE.test(squeeze(cell)))
  const key = sequence ? head.find((cell) => cell.column === sequence.column) : head[0]
  if (key && filled.length === 1 && filled[0] === key && isLabelAlone(above, key, owners)) return true
  if (!key || key.lines.length > 0) return false
  const merged = above.some((row, index) => index > 0 && row.some((cell) => cell.column === key.column && cell.rowSpan > 1))
  if (sequence && !merged) return true
  const before = head.filter((cell) => owners.get(cell)!.lines.length > 0).length
  return filled.length <= Math.max(1, before / 2)
}

/** Whether a heading of rows （二）续建类 in the column of numbers goes on behind the break: alone in its row on both sides. */
function isLabelAlone(above: readonly CellBlock[][], rest: CellBlock, owners: ReadonlyMap<CellBlock, CellBlock | null>): boolean {
  const label = owners.get(rest)
  if (!label || !above.at(-1)!.includes(label)) return false
  const alone = above.at(-1)!.every((cell) => cell === label || cell.lines.length === 0)
  return alone && /^[（(]?[一二三四五六七八九十]{1,3}[）)、]/.test(squeeze(label)) && !/^[（(]?(?:[一二三四五六七八九十]{1,3}[）)、]|\d)/.test(squeeze(rest))
}

/** A paragraph of a cell that goes on behind the break. */
function joinLines(before: readonly string[], after: readonly string[]): string[] {
  if (before.length === 0 || after.length === 0) return [...before, ...after]
  return [...before.slice(0, -1), joinText(before.at(-1)!, after[0]!), ...after.slice(1)]
}

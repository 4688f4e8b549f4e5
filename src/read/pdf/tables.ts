/** Ruled grids to tables: characters into cells, fragments of a table over pages into one. */
import type { CellBlock, TableBlock } from '../blocks/blocks.ts'
import { clipRowSpans, renumberColumns } from '../blocks/grid.ts'
import type { Char } from './drawing.ts'
import { toLines } from './lines.ts'
import { joinText } from './paragraphs.ts'
import type { RuledGrid } from './rulings.ts'

/** A table on a page, or over several; columns are the places of its vertical edges. */
export interface PdfTable { columns: number[]; rows: CellBlock[][]; page: number }

/** Edges of two fragments nearer than this are one. */
const SAME_EDGE = 5

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

/** What the header of a column of running numbers says. */
const SEQUENCE = /^(?:序号?|编号|No\.?)$/i
/** Words of which one stands in every header row. */
const HEADER_WORD = /^(?:序号|编号|指标(?:名称)?|项目(?:名称)?|类别|分类|名称|单位|领域|属性)$/

/**
 * The table that `first`, at the foot of a page, and `second`, at the head of the next, make together;
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
  return { columns, rows: [...above, ...below], page: first.page }
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

/** Rows with their columns counted on other edges. */
function onto(table: PdfTable, columns: readonly number[]): CellBlock[][] {
  const at = table.columns.map((edge) => {
    const found = columns.findIndex((column) => Math.abs(column - edge) <= SAME_EDGE)
    return found < 0 ? 0 : found
  })
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
  // Empty cells at the row's left belong to cells merged downwards before the break; the name or number ends them.
  const kept: CellBlock[] = []
  let leading = true
  for (const cell of head) {
    const owner = owners.get(cell)
    const goesOn = leading && owner && owner.colSpan === cell.colSpan && (cell.lines.length === 0 || owner.lines.length === 0) && (cell.rowSpan > 1 || owner.rowSpan > 1 || isMerged([...above, ...below.slice(1)], cell))
    if (goesOn) {
      owner.rowSpan += cell.rowSpan
      owner.lines = [...owner.lines, ...cell.lines]
    } else kept.push(cell)
    if (cell.lines.length > 0) leading = false
  }
  below[0] = kept
}

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

/** The table as a block. */
export function tableBlock(table: PdfTable): TableBlock {
  const rows = table.rows.map((row) => row.map((cell) => ({ ...cell })))
  clipRowSpans(rows)
  renumberColumns(rows)
  return { type: 'table', rows, page: table.page }
}

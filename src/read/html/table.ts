/** HTML tables to grids with spans (HTML standard, 4.9.12 Processing model). */
import type { Block, CellBlock } from '../blocks/blocks.ts'
import { clipRowSpans, renumberColumns } from '../blocks/grid.ts'
import type { TableBlock } from '../blocks/blocks.ts'
import { Unreadable } from '../blocks/unreadable.ts'
import { linesOf, tableBlocks } from '../docx/table.ts'
import type { HtmlContext } from './context.ts'
import { attributeOf, isSkipped, type HtmlNode } from './nodes.ts'

type ReadBlocks = (node: HtmlNode, context: HtmlContext) => Block[]
interface ReadCell { blocks: Block[]; rowSpan: number; colSpan: number }

const MOST_COLUMNS = 1000

/**
 * A table as blocks: its caption and one grid; the boxed text of a table of one column;
 * or, where it holds other tables and so only lays out the page, what its cells hold.
 */
export function readHtmlTable(table: HtmlNode, context: HtmlContext, readBlocks: ReadBlocks): Block[] {
  const { captions, rows } = collect(table, context, readBlocks)
  if (rows.every((row) => row.length <= 1)) return [...captions, ...tableBlocks({ widths: [], rows: rows.map((row) => ({ before: 0, cells: row.map((cell) => ({ blocks: cell.blocks, span: 1, vertical: null, joined: false })) })) })]
  const lays = rows.some((row) => row.some((cell) => cell.blocks.some((block) => block.type === 'table' && !block.box)))
  if (lays) return [...captions, ...rows.flatMap((row) => row.flatMap((cell) => cell.blocks))]
  return [...captions, toGrid(rows)]
}

function collect(table: HtmlNode, context: HtmlContext, readBlocks: ReadBlocks): { captions: Block[]; rows: ReadCell[][] } {
  const captions: Block[] = []
  const rows: ReadCell[][] = []
  const addRow = (row: HtmlNode): void => {
    const cells: ReadCell[] = []
    for (const cell of row.childNodes ?? []) {
      if ((cell.nodeName !== 'td' && cell.nodeName !== 'th') || isSkipped(cell)) continue
      if (++context.cells > context.limits.cells) throw new Unreadable('file-too-large', `Unexpected number of table cells in the page (over ${context.limits.cells}), expected fewer; split it or raise the limit`)
      cells.push({ blocks: readBlocks(cell, context), rowSpan: spanOf(cell, 'rowspan'), colSpan: spanOf(cell, 'colspan') })
    }
    if (cells.length > 0) rows.push(cells)
  }
  for (const child of table.childNodes ?? []) {
    if (isSkipped(child)) continue
    if (child.nodeName === 'caption') captions.push(...readBlocks(child, context))
    else if (child.nodeName === 'tr') addRow(child)
    else if (/^t(?:head|body|foot)$/.test(child.nodeName)) for (const row of child.childNodes ?? []) if (row.nodeName === 'tr' && !isSkipped(row)) addRow(row)
  }
  return { captions, rows }
}

/** rowspan 0 means down to the last row. */
function spanOf(cell: HtmlNode, name: 'rowspan' | 'colspan'): number {
  const value = /^\s*(\d{1,6})/.exec(attributeOf(cell, name))?.[1]
  const span = value === undefined ? 1 : Number(value)
  if (name === 'rowspan') return span === 0 ? 65_534 : Math.min(span, 65_534)
  return Math.min(Math.max(1, span), MOST_COLUMNS)
}

function toGrid(rows: readonly ReadCell[][]): TableBlock {
  const grid: CellBlock[][] = []
  // For each column the first row that no cell from above covers any more.
  const free: number[] = []
  for (const [index, row] of rows.entries()) {
    let column = 0
    const cells: CellBlock[] = []
    for (const cell of row) {
      while ((free[column] ?? 0) > index) column++
      const colSpan = Math.min(cell.colSpan, Math.max(1, freeColumns(free, column, index, cell.colSpan)))
      for (let c = column; c < column + colSpan; c++) free[c] = index + cell.rowSpan
      cells.push({ lines: linesOf(cell.blocks), rowSpan: cell.rowSpan, colSpan, column })
      column += colSpan
    }
    grid.push(cells)
  }
  clipRowSpans(grid)
  renumberColumns(grid)
  return { type: 'table', rows: grid }
}

/** Columns from `column` on that no cell from above covers in row `index`, up to `wanted`. */
function freeColumns(free: readonly number[], column: number, index: number, wanted: number): number {
  let count = 0
  while (count < wanted && (free[column + count] ?? 0) <= index) count++
  return count
}

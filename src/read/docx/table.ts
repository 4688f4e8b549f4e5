/** Word tables to grids with spans: gridSpan, vMerge and the older hMerge. */
import { boxed, paragraph, textOf, type Block, type CellBlock, type ParagraphBlock, type TableBlock } from '../blocks/blocks.ts'
import { renumberColumns } from '../blocks/grid.ts'

export interface RawCell { blocks: Block[]; /** Grid columns it covers (gridSpan). */ span: number; vertical: 'restart' | 'continue' | null; /** hMerge continue: part of the cell before it. */ joined: boolean }
export interface RawRow { /** Grid columns left out before its first cell. */ before: number; cells: RawCell[] }
export interface RawTable { /** Widths of the grid's columns in twips; may be empty or wrong. */ widths: number[]; rows: RawRow[] }

/** Edges nearer than this are one edge drawn twice: 1.5 mm in twips (1/1440 inch). */
const SAME_EDGE = 85

/** A table as blocks: one grid, or, where it has one column only, its boxed text with inner tables in their place. What follows a box is set off. */
export function tableBlocks(raw: RawTable): Block[] {
  const rows = raw.rows.filter((row) => row.cells.length > 0)
  if (rows.length === 0) return []
  if (rows.every((row) => row.cells.filter((cell) => !cell.joined).length === 1)) return boxBlocks(rows)
  return [toGrid(rows, raw.widths)]
}

function boxBlocks(rows: readonly RawRow[]): Block[] {
  const out: Block[] = []
  let open: ParagraphBlock[][] = []
  const flush = (): void => void out.push(...boxed(open.splice(0)))
  for (const row of rows) {
    let paragraphs: ParagraphBlock[] | null = null
    for (const block of row.cells[0]!.blocks) {
      if (block.type === 'table' && !block.box) {
        flush()
        out.push(block)
        paragraphs = null
        continue
      }
      if (!paragraphs) open.push((paragraphs = []))
      if (block.type === 'paragraph') paragraphs.push(block)
      else paragraphs.push(...linesOf([block]).map((line) => paragraph(line)))
    }
  }
  flush()
  return out
}

function toGrid(rows: readonly RawRow[], widths: readonly number[]): TableBlock {
  const grid: CellBlock[][] = []
  // Cells that a vertical merge may go on from, by first column.
  let open = new Map<number, CellBlock>()
  for (const row of rows) {
    const cells: CellBlock[] = []
    const next = new Map<number, CellBlock>()
    let column = row.before
    for (const raw of row.cells) {
      const last = cells.at(-1)
      const above = raw.vertical === 'continue' ? open.get(column) : undefined
      if (raw.joined && last) last.colSpan += raw.span
      else if (above && !next.has(column)) {
        above.rowSpan++
        next.set(column, above)
      } else {
        const cell: CellBlock = { lines: linesOf(raw.blocks), rowSpan: 1, colSpan: raw.span, column }
        cells.push(cell)
        if (raw.vertical) next.set(column, cell)
      }
      column += raw.span
    }
    open = next
    grid.push(cells)
  }
  renumberColumns(grid, nearEdges(grid, widths))
  return { type: 'table', rows: grid }
}

/** A cell's paragraphs; an inner table gives one line a row. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [textOf(block.runs)]
    if (block.box) return block.rows.flatMap((row) => row.flatMap((cell) => cell.lines))
    return block.rows.map((row) => row.map((cell) => cell.lines.join('')).filter(Boolean).join(' '))
  })
}

/** Takes grid columns too narrow to be seen as one edge; undefined where the widths do not tell. */
function nearEdges(grid: readonly CellBlock[][], widths: readonly number[]): ((edge: number) => number) | undefined {
  const at = [0]
  for (const width of widths) at.push(at.at(-1)! + width)
  const shared: number[] = []
  let anchor = 0
  for (let edge = 0; edge < at.length; edge++) {
    if (at[edge]! - at[anchor]! > SAME_EDGE) anchor = edge
    shared.push(anchor)
  }
  const snap = (edge: number): number => shared[edge] ?? edge
  // A narrow column that a cell really fills stays.
  const collapses = grid.some((row) => row.some((cell) => snap(cell.column) === snap(cell.column + cell.colSpan)))
  return collapses ? undefined : snap
}

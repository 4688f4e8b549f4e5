/** Word tables to grids with spans: gridSpan, vMerge and the older hMerge. */
import { textOf, type Block, type CellBlock, type TableBlock } from '../blocks/blocks.ts'

export interface RawCell { blocks: Block[]; /** Grid columns it covers (gridSpan). */ span: number; vertical: 'restart' | 'continue' | null; /** hMerge continue: part of the cell before it. */ joined: boolean }
export interface RawRow { /** Grid columns left out before its first cell. */ before: number; cells: RawCell[] }
export interface RawTable { /** Widths of the grid's columns in twips; may be empty or wrong. */ widths: number[]; rows: RawRow[] }

/** Edges nearer than this are one edge drawn twice: 1.5 mm in twips (1/1440 inch). */
const SAME_EDGE = 85

/** A table as blocks: one grid, or, where it has one column only, its boxed text with inner tables in their place. */
export function tableBlocks(raw: RawTable): Block[] {
  const rows = raw.rows.filter((row) => row.cells.length > 0)
  if (rows.length === 0) return []
  if (rows.every((row) => row.cells.filter((cell) => !cell.joined).length === 1)) return boxBlocks(rows)
  return [toGrid(rows, raw.widths)]
}

function boxBlocks(rows: readonly RawRow[]): Block[] {
  const out: Block[] = []
  let open: TableBlock | null = null
  for (const row of rows) {
    let cell: CellBlock | null = null
    for (const block of row.cells[0]!.blocks) {
      if (block.type === 'table' && !block.box) {
        out.push(block)
        open = cell = null
        continue
      }
      if (!open) out.push((open = { type: 'table', box: true, rows: [] }))
      if (!cell) open.rows.push([(cell = { lines: [], rowSpan: 1, colSpan: 1, column: 0 })])
      cell.lines.push(...linesOf([block]))
    }
  }
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
  renumber(grid, sharedEdges(grid, widths))
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

/** The grid's edge that each edge falls on, where columns too narrow to be seen are taken as one edge. */
function sharedEdges(grid: readonly CellBlock[][], widths: readonly number[]): Map<number, number> {
  const used = new Set<number>()
  for (const row of grid) {
    for (const cell of row) {
      used.add(cell.column)
      used.add(cell.column + cell.colSpan)
    }
  }
  const edges = [...used].sort((a, b) => a - b)
  const exact = new Map(edges.map((edge) => [edge, edge]))
  if (!edges.every((edge) => edge <= widths.length)) return exact
  const at = [0]
  for (const width of widths) at.push(at.at(-1)! + width)
  const shared = new Map<number, number>()
  let anchor = edges[0] ?? 0
  for (const edge of edges) {
    if (at[edge]! - at[anchor]! > SAME_EDGE) anchor = edge
    shared.set(edge, anchor)
  }
  // A narrow column that a cell really fills stays.
  const collapses = grid.some((row) => row.some((cell) => shared.get(cell.column) === shared.get(cell.column + cell.colSpan)))
  return collapses ? exact : shared
}

/** Numbers the columns anew by the edges that cells use: an edge that no cell has divides nothing. */
export function renumber(grid: readonly CellBlock[][], shared: ReadonlyMap<number, number>): void {
  const order = new Map([...new Set(shared.values())].sort((a, b) => a - b).map((edge, index) => [edge, index]))
  for (const row of grid) {
    for (const cell of row) {
      const from = order.get(shared.get(cell.column)!)!
      const to = order.get(shared.get(cell.column + cell.colSpan)!)!
      cell.column = from
      cell.colSpan = Math.max(1, to - from)
    }
  }
}

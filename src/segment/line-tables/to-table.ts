/** Rows of line cells as a table of the read tree. */
import type { ReadCell, ReadRow, ReadTable } from '../../tree/read-tree.ts'
import type { Block, TableBlock, TextBlock } from '../block.ts'
import type { LineCell } from './lines.ts'

/** One table of parts that each begin with their header; `first` is the block that it takes its place from. */
export function toTable(parts: readonly (readonly LineCell[][])[], dialect: string, first: Block): TableBlock {
  const read = parts.map((rows) => toPart(rows, dialect))
  return { type: 'table', parts: read, line: read[0]!.position.start.line, endLine: read.at(-1)!.position.end.line, blank: first.blank, order: first.order }
}

function toPart(rows: readonly LineCell[][], dialect: string): ReadTable {
  const children: ReadRow[] = rows.map((row) => {
    const cells = row.map((cell) => (cell ? toCell(cell) : null))
    const filled = cells.filter((cell): cell is ReadCell => cell !== null)
    const position = { start: filled[0]!.position.start, end: filled.at(-1)!.position.end }
    return { type: 'tableRow', children: cells.map((cell) => cell ?? { type: 'tableCell', children: [], position: { start: position.start, end: position.start } }), position }
  })
  return { type: 'table', children, position: { start: children[0]!.position.start, end: children.at(-1)!.position.end }, data: { dialect } }
}

function toCell(cell: readonly TextBlock[]): ReadCell {
  const children = cell.flatMap(({ passage: { text, pieces } }) => pieces.map((piece) => ({
    type: 'text' as const,
    value: text.slice(piece.at, piece.at + piece.end - piece.start),
    position: { start: { line: piece.line, column: 1, offset: piece.start }, end: { line: piece.line, column: 1 + piece.end - piece.start, offset: piece.end } }
  })))
  return { type: 'tableCell', children, position: { start: children[0]!.position.start, end: children.at(-1)!.position.end } }
}

/** Leaves of the plan tree from what a reader returned: passages, cells, and what a table's rows tell of themselves. */
import { joinPassages } from '../tree/passage.ts'
import type { Passage } from '../tree/passage.ts'
import type { Leaf, LeafKind } from '../tree/plan-tree.ts'
import type { ReadCell, ReadRow, ReadTable } from '../tree/read-tree.ts'
import { columnTitle } from './columns.ts'
import type { ColumnTitle } from './columns.ts'

export function toLeaf(kind: LeafKind, passage: Passage, bodyStart = 0): Leaf {
  return { type: 'leaf', kind, passage, bodyStart, leadEnd: 0 }
}

function toPassage(node: { value: string; position: { start: { offset: number; line: number } } }): Passage {
  const { offset, line } = node.position.start
  return { text: node.value, pieces: [{ at: 0, start: offset, end: offset + node.value.length, line }] }
}

/** The paragraphs of a cell, one a source line. */
export function lineByLine(cell: ReadCell): Passage[] {
  const passages: Passage[] = []
  for (const passage of cell.children.map(toPassage)) {
    const last = passages.at(-1)
    if (last && last.pieces.at(-1)!.line === passage.pieces[0]!.line) passages[passages.length - 1] = joinPassages([last, passage])
    else passages.push(passage)
  }
  return passages
}

/** The column's title where a row is a box: one cell with text, and that begins with 专栏. */
export function columnRow(row: ReadRow): ColumnTitle | null {
  let filled = null
  for (const cell of row.children) {
    if (cell.children.length === 0) continue
    if (filled) return null
    filled = cell
  }
  return filled ? columnTitle(lineByLine(filled)[0]!.text) : null
}

export function cellLeaves(table: ReadTable): Leaf[] {
  const leaves: Leaf[] = []
  for (const row of table.children) for (const cell of row.children) for (const child of cell.children) leaves.push(toLeaf('cell', toPassage(child)))
  return leaves
}

function headerText(table: ReadTable): string {
  return table.children[0]!.children.map((cell) => cell.children.map((child) => child.value).join('')).join('|').replace(/\s+/g, '')
}

/** A table that goes on over a page break repeats its header row. */
export function sameHeader(first: ReadTable, second: ReadTable): boolean {
  return headerText(first) === headerText(second)
}

/** Rows of fields as a table: each field a slice of its line. */
import type { Diagnostic } from '../../schema/shared.ts'
import type { Leftover, ReadCell, ReadRow, ReadTable } from '../../tree/read-tree.ts'
import type { Field } from './fields.ts'
import { between } from './lines.ts'

export interface AlignedTable { block: ReadTable; next: number; diagnostics: Diagnostic[]; leftovers?: Leftover[] }

/** The cells of a row by column: the stretches that each is made of. */
export type Row = Field[][]

/** Each field under the heading that it stands below, or nearest to; null where two stand under one. */
export function byPosition(fields: readonly Field[], head: readonly Field[]): Row | null {
  const row: Row = head.map(() => [])
  for (const field of fields) {
    let best = 0
    let least = Infinity
    for (const [j, heading] of head.entries()) {
      const apart = Math.max(heading.from - field.to, field.from - heading.to)
      const distance = apart + Math.abs(heading.from + heading.to - field.from - field.to) / 1000
      if (distance < least) [best, least] = [j, distance]
    }
    if (row[best]!.length > 0) return null
    row[best]!.push(field)
  }
  return row
}

export function toTable(rows: readonly Row[]): ReadTable {
  const children = rows.map(toRow)
  const position = { start: children[0]!.position.start, end: children.at(-1)!.position.end }
  return { type: 'table', children, position, data: { dialect: 'space-cells' } }
}

function toRow(row: Row): ReadRow {
  const inOrder = row.flat().sort((a, b) => a.start - b.start)
  const [first, last] = [inOrder[0]!, inOrder.at(-1)!]
  const position = between(first.line, first.start, last.line, last.end)
  const children: ReadCell[] = row.map((fields) => {
    if (fields.length === 0) return { type: 'tableCell', children: [], position: { start: position.start, end: position.start } }
    const nodes = fields.map((field) => ({ type: 'text' as const, value: field.text, position: between(field.line, field.start, field.line, field.end) }))
    return { type: 'tableCell', children: nodes, position: { start: nodes[0]!.position.start, end: nodes.at(-1)!.position.end } }
  })
  return { type: 'tableRow', children, position }
}

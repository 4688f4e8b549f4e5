/** What the numbers of a table's cells are, for the ledger: values, running numbers, years of headings, details of projects. */
import type { NumberClass, Table } from '../schema/plan-document.ts'
import type { Leaf, LeafContext } from '../tree/plan-tree.ts'

interface Row { id: string; line: number; endLine: number; sequence: string | null; values: ReadonlySet<string>; project: boolean }

/** A look-up from a leaf of a table to the class of its numbers and the row that they belong to; null for leaves outside tables. */
export function cellNumbers(tables: readonly Table[]): (leaf: Leaf, context: LeafContext) => { class: NumberClass; of: string | null } | null {
  const byTable = new Map(tables.map((table) => [table.id, rowsOf(table)]))
  return (leaf, context) => {
    if (leaf.kind !== 'cell' || !context.table) return null
    const rows = byTable.get(context.table.id) ?? []
    const line = leaf.passage.pieces[0]!.line
    const row = rows[lastStart(rows, line)]
    if (!row || line < row.line || line > row.endLine) return { class: rows.length === 0 ? 'table-value' : line < rows[0]!.line ? 'date' : 'name', of: context.table.id }
    const text = leaf.passage.text
    if (row.project) return { class: text === row.sequence ? 'list-number' : 'project-detail', of: row.id }
    // A cell that a line break cut holds part of a value only.
    const isValue = row.values.has(text) || [...row.values].some((value) => value.length > text.length && value.includes(text))
    return { class: isValue ? 'table-value' : text === row.sequence ? 'list-number' : 'name', of: row.id }
  }
}

function rowsOf(table: Table): Row[] {
  const rows = [
    ...table.indicators.map((row): Row => ({ id: row.id, line: row.line, endLine: row.endLine, sequence: row.sequence, values: new Set(row.measures.map((measure) => measure.raw)), project: false })),
    ...table.projects.map((row): Row => ({ id: row.id, line: row.line, endLine: row.endLine, sequence: row.sequence, values: new Set(), project: true }))
  ]
  return rows.sort((a, b) => a.line - b.line)
}

/** Index of the last row that begins at or before the line; -1 where none does. */
function lastStart(rows: readonly Row[], line: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]!.line <= line) low = middle + 1
    else high = middle
  }
  return low - 1
}

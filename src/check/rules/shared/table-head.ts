/** The line of a table's heading row: its first cell, behind the title. */
import type { Table } from '../../../schema/plan-document.ts'
import type { TextLeaf } from '../../context.ts'

/** The first cell's line where the text was passed, else the table's own. */
export function headLine(table: Table, leaves: readonly TextLeaf[]): number {
  const first = leaves.find(({ leaf, context }) => leaf.kind === 'cell' && context.table?.id === table.id)
  return first?.line ?? table.line
}

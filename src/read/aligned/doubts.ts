/** What a table without rulings does not tell, as diagnostics: rows that are not read, and readings that could be meant otherwise. */
import type { Diagnostic } from '../../schema/shared.ts'
import type { ReadTable } from '../../tree/read-tree.ts'

/** Longest stretch of a row that a diagnostic quotes. */
const QUOTE = 60

/** One for each row that bears a doubt. */
export function tableDoubts(table: ReadTable): Diagnostic[] {
  return table.children.flatMap((row): Diagnostic[] => {
    const what = row.data?.unclear ?? row.data?.guess
    if (what === undefined) return []
    const text = row.children.flatMap((cell) => cell.children.map((child) => child.value)).join(' ').slice(0, QUOTE)
    if (table.data.dialect === 'run-together') return [{ rule: 'unreadable-table', severity: 'warning', message: `Unexpected ${what} in a table, expected rows and columns: no value is read from “${text}”; read it in the source, or give the plan as docx or html`, line: table.position.start.line, endLine: table.position.end.line }]
    const place = { line: row.position.start.line, endLine: row.position.end.line }
    return row.data?.unclear === undefined
      ? [{ rule: 'inferred-cell', severity: 'info', message: `Unexpected ${what} in a table without rulings (“${text}”), expected one way to read it: compare with the source`, ...place }]
      : [{ rule: 'unreadable-row', severity: 'warning', message: `Unexpected ${what} in a table without rulings, expected cells that stand level with their row: no value is read from “${text}”; read it in the source, or give the plan as docx or html`, ...place }]
  })
}

import type { RunResult } from '../result.ts'
import { toCsv } from './csv.ts'
import { QUANTITY_HEADER, quantityCells } from './quantity-cells.ts'

const HEADER = ['document', 'level', 'region', 'statement', 'indicator', 'raw', ...QUANTITY_HEADER, 'unit', 'year', 'status', 'type', 'text', 'section', 'task', 'column', 'line', 'group']

/** out/statements.csv: every quantified statement of the running text, one row each. */
export function statementsCsv({ documents, links }: Pick<RunResult, 'documents' | 'links'>): string {
  const group = new Map(links.groups.flatMap((linkGroup) => linkGroup.members.filter((member) => member.statement !== undefined).map((member) => [`${member.document}|${member.statement}`, linkGroup.key] as const)))
  const rows = documents.flatMap((document) => document.statements.map((statement) => [
    document.id, document.level, document.region.join('/'), statement.id, statement.indicator, statement.raw, ...quantityCells(statement.quantity), statement.unit, statement.year,
    statement.status, statement.type, statement.text, statement.section, statement.task, statement.column, statement.line, group.get(`${document.id}|${statement.id}`)
  ]))
  return toCsv(HEADER, rows)
}

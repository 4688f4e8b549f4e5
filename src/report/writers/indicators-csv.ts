import type { RunResult } from '../result.ts'
import { toCsv } from './csv.ts'
import { QUANTITY_HEADER, quantityCells } from './quantity-cells.ts'

const HEADER = ['document', 'level', 'region', 'table', 'row', 'sequence', 'category', 'parent', 'indicator', 'unit', 'nature', 'heading', 'year', 'role', 'figure_level', 'raw', ...QUANTITY_HEADER, 'line', 'group']

/** out/indicators.csv: every measure of every indicator row, one row a measure. */
export function indicatorsCsv({ documents, links }: Pick<RunResult, 'documents' | 'links'>): string {
  const group = new Map(links.groups.flatMap((linkGroup) => linkGroup.members.filter((member) => member.indicator !== undefined).map((member) => [`${member.document}|${member.indicator}`, linkGroup.key] as const)))
  const rows = documents.flatMap((document) => document.tables.flatMap((table) => table.indicators.flatMap((row) => row.measures.map((measure) => [
    document.id, document.level, document.region.join('/'), table.title, row.id, row.sequence, row.category, row.parent, row.name, row.unit, row.nature,
    measure.header, measure.year, measure.role, measure.level, measure.raw, ...quantityCells(measure.quantity), measure.line, group.get(`${document.id}|${row.id}`)
  ]))))
  return toCsv(HEADER, rows)
}

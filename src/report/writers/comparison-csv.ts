import type { ComparisonRow } from '../../check/comparison.ts'
import type { RunResult } from '../result.ts'
import { cellText, verdictText } from './matrix-cells.ts'
import { toCsv } from './csv.ts'

/** out/comparison.csv: indicators down, documents across by level; each cell the values, then the verdict against each upper plan. */
export function comparisonCsv({ comparison }: Pick<RunResult, 'comparison'>): string {
  const columns = comparison.documents.flatMap((document) => [document.id, `${document.id} verdict`])
  const rows = comparison.rows.map((row: ComparisonRow) => [
    row.group.key ?? row.group.name, row.group.name, row.group.unit, row.group.better, row.period,
    ...comparison.documents.flatMap((document) => [cellText(row, document.id), verdictText(row, document.id)])
  ])
  return toCsv(['group', 'indicator', 'unit', 'better', 'period', ...columns], rows)
}

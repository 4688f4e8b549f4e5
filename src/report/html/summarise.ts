/** A document → what the overview says of it. */
import type { NumberClass, PlanDocument } from '../../schema/plan-document.ts'
import type { DocumentSummary } from './data.ts'

export function summarise(document: PlanDocument): DocumentSummary {
  const { id, title, issuer, number, level, region, period, source, tables } = document
  let indicators = 0
  let projects = 0
  for (const table of tables) {
    indicators += table.indicators.length
    projects += table.projects.length
  }
  return {
    id, title, issuer, number, level, region, period, source,
    counts: {
      sections: document.sections.length, tasks: document.tasks.length, columns: document.columns.length, tables: tables.length,
      indicators, projects, statements: document.statements.length, diagnostics: document.diagnostics.length
    },
    tiling: document.tiling,
    ledger: document.numbers.length > 0 ? countClasses(document) : null
  }
}

function countClasses(document: PlanDocument): Partial<Record<NumberClass, number>> {
  const counts: Partial<Record<NumberClass, number>> = {}
  for (const entry of document.numbers) counts[entry.class] = (counts[entry.class] ?? 0) + 1
  return counts
}

/** A run's result → the files that it writes. */
import type { OutputFile } from '../output.ts'
import type { InputRecord, ReadSet } from '../read-set.ts'
import { version } from '../version.ts'
import type { CheckedSet } from './6-check.ts'
import { rules } from '../../src/check/index.ts'
import * as writers from '../../src/report/writers/index.ts'

/** Every artefact of the run, by path; the same result gives the same bytes. */
export function reportRun(result: CheckedSet, set: ReadSet): OutputFile[] {
  const whole = { documents: result.drafts.map((draft) => draft.document), links: result.links, findings: result.findings, comparison: result.comparison, rules }
  const files: OutputFile[] = []
  for (const draft of result.drafts) {
    files.push({ path: `documents/${draft.document.id}.json`, text: json(draft.document) })
    if (!draft.textIsSource) files.push({ path: `documents/${draft.document.id}.txt`, text: draft.text })
  }
  files.push(
    { path: 'indicators.csv', text: writers.indicatorsCsv(whole) },
    { path: 'statements.csv', text: writers.statementsCsv(whole) },
    { path: 'comparison.csv', text: writers.comparisonCsv(whole) },
    { path: 'links.json', text: writers.linksJson(whole) },
    { path: 'discrepancies.json', text: writers.discrepanciesJson(whole) },
    { path: 'discrepancies.md', text: writers.discrepanciesMd(whole) }
  )
  files.push({ path: 'run.json', text: json(runRecord(result, set, files)) })
  return files
}

function runRecord(result: CheckedSet, set: ReadSet, files: OutputFile[]): object {
  const documents = result.drafts.map((draft) => draft.document)
  const inputs = set.inputs.map(({ path, sha256, bytes, documents: ids }: InputRecord) => ({ path, sha256, bytes, documents: ids }))
  return {
    contract: 1,
    versions: { duibiao: version },
    settings: { maxBytes: set.context.settings.maxBytes },
    inputs,
    skipped: set.skipped,
    counts: {
      documents: documents.length,
      indicators: documents.reduce((n, d) => n + d.tables.reduce((m, t) => m + t.indicators.length, 0), 0),
      statements: documents.reduce((n, d) => n + d.statements.length, 0),
      groups: result.links.groups.length,
      findings: result.findings.length
    },
    outputs: [...files.map((file) => file.path), 'run.json'].sort(),
    diagnostics: set.inputs.flatMap((input) => input.diagnostics.map((diagnostic) => ({ input: input.path, ...diagnostic })))
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

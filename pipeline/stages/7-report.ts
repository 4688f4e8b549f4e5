/** A run's result → the files that it writes. */
import type { OutputFile } from '../output.ts'
import type { InputRecord, ReadSet } from '../read-set.ts'
import { readReportPage } from '../report-page.ts'
import { version } from '../version.ts'
import type { ReviewOfRun } from '../review-file.ts'
import { recordedSettings } from '../settings.ts'
import type { CheckedSet } from './6-check.ts'
import { rules } from '../../src/check/index.ts'
import type { Language } from '../../src/check/words.ts'
import { reportPieces } from '../../src/report/html/index.ts'
import { openFindings } from '../../src/report/result.ts'
import { accountOf } from '../../src/report/account.ts'
import type { RunResult } from '../../src/report/result.ts'
import * as writers from '../../src/report/writers/index.ts'

/** What the writers are given. */
export function toRunResult(result: CheckedSet, review: ReviewOfRun | null): RunResult {
  const { links, findings, comparison } = result
  return { documents: result.drafts.map((draft) => draft.document), links, findings, comparison, rules, ...(review && { decisions: decisionsOf(review) }) }
}

/** The decisions less what the review file keeps beside them. */
const decisionsOf = ({ decisions }: ReviewOfRun): NonNullable<RunResult['decisions']> => new Map([...decisions].map(([id, { decision, reason, by, when }]) => [id, { decision, reason, by, when }]))

/** Every artefact of the run, by path; the same result gives the same bytes. */
export function reportRun(result: CheckedSet, set: ReadSet, review: ReviewOfRun | null = null, language: Language = 'en'): OutputFile[] {
  const whole = toRunResult(result, review)
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
    { path: 'discrepancies.md', text: writers.discrepanciesMd(whole, language) }
  )
  files.push({ path: 'report.html', text: reportPieces(whole, { page: readReportPage(), version, language, texts: new Map(result.drafts.map((draft) => [draft.document.id, draft])), written: new Map(files.flatMap(({ path, text }) => (typeof text === 'string' ? [[path, text]] : []))) }) })
  files.push({ path: 'run.json', text: json(runRecord(whole, set, review, files, language)) })
  return files
}

function runRecord(result: RunResult, set: ReadSet, review: ReviewOfRun | null, files: OutputFile[], language: Language): object {
  const { documents } = result
  const { settings } = set.context
  const accounts = documents.map(accountOf)
  const inputs = set.inputs.map(({ path, sha256, bytes, documents: ids }: InputRecord) => ({ path, sha256, bytes, documents: ids }))
  return {
    contract: 1,
    versions: { duibiao: version },
    settings: { ...recordedSettings(settings), ...(language === 'en' ? {} : { language }) },
    inputs,
    skipped: set.skipped,
    ...(review && { review: reviewRecord(review) }),
    counts: {
      documents: documents.length,
      indicators: sum(documents, (document) => sum(document.tables, (table) => table.indicators.length)),
      statements: sum(documents, (document) => document.statements.length),
      groups: result.links.groups.length,
      findings: openFindings(result).length,
      numbers: sum(accounts, (account) => account.numbers),
      unexplained: sum(accounts, (account) => account.unexplained),
      ...(review && { decided: review.decisions.size })
    },
    accounts,
    outputs: [...files.map((file) => file.path), 'run.json'].sort(),
    diagnostics: [
      ...set.inputs.flatMap((input) => input.diagnostics.map((diagnostic) => ({ input: input.path, ...diagnostic }))),
      ...set.unused.map((where) => ({ input: settings.configFile ?? '', rule: 'unused-setting', severity: 'warning', message: `Unexpected ${where}, expected the id or file of a plan of this run`, line: 1, endLine: 1 }))
    ]
  }
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0)
}

function reviewRecord({ file, decisions, stale }: ReviewOfRun): object {
  return { file, decided: decisions.size, stale: stale.map(({ entry, why, now }) => ({ finding: entry.finding, decision: entry.decision, why, now })) }
}

/** The form of every JSON file. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

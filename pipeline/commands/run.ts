/** duibiao run: plans in, all artefacts out. */
import type { Command } from '../command.ts'
import { loadSettings, printedConfig } from '../config.ts'
import { writeOutputs } from '../output.ts'
import { readSet } from '../read-set.ts'
import type { ReadSet } from '../read-set.ts'
import { reportStale, reviewFindings } from '../review-file.ts'
import { reportRun, toRunResult } from '../stages/7-report.ts'
import { runSet } from '../stages/index.ts'
import { progressOn, reportTrouble } from '../streams.ts'
import { openFindings, SEVERITIES } from '../../src/report/result.ts'
import type { RunResult } from '../../src/report/result.ts'

export const runCommand: Command = async (inputs, values, streams) => {
  const settings = await loadSettings(values)
  if (values['print-config']) {
    streams.stdout.write(await printedConfig(settings))
    return 0
  }
  const folder = typeof values['out'] === 'string' ? values['out'] : 'out'
  const set = await readSet(inputs, settings, streams, progressOn(streams, values))
  const result = await runSet(set.drafts, set.context)
  const review = await reviewFindings(values, result.findings)
  writeOutputs(folder, reportRun(result, set, review, values['lang'] === 'zh' ? 'zh' : 'en'))
  reportTrouble(set, streams)
  reportStale(review, streams)
  streams.stdout.write(summary(toRunResult(result, review), set, folder))
  return 0
}

function summary(result: RunResult, set: ReadSet, folder: string): string {
  const { documents } = result
  const sum = (count: (document: (typeof documents)[number]) => number): number => documents.reduce((total, document) => total + count(document), 0)
  const open = openFindings(result)
  const findings = SEVERITIES.map((severity) => `${open.filter((finding) => finding.severity === severity).length} ${severity}`).join(', ')
  // 抄送 and other layout is no table to a reader, but what was found is told.
  const others = sum((document) => document.tables.filter((table) => table.kind === 'other').length)
  const decided = result.findings.length - open.length
  const unexplained = sum((d) => d.numbers.filter((entry) => entry.class === 'unexplained').length)
  const unread = set.inputs.filter((input) => input.documents.length === 0).length
  return `${documents.length} plans read${unread > 0 ? `, ${unread} inputs could not be read` : ''}
  ${sum((d) => d.sections.length)} sections, ${sum((d) => d.tasks.length)} tasks, ${sum((d) => d.columns.length)} columns (专栏)
  ${sum((d) => d.tables.filter((table) => table.kind !== 'other').length)} tables with ${sum((d) => d.tables.reduce((n, t) => n + t.indicators.length, 0))} indicators and ${sum((d) => d.tables.reduce((n, t) => n + t.projects.length, 0))} projects${others > 0 ? ` (and ${others} of another kind)` : ''}, ${sum((d) => d.statements.length)} statements in the text
  ${sum((d) => d.numbers.length)} numbers accounted for, ${unexplained === 0 ? 'none' : unexplained} of them unexplained
  ${result.links.groups.length} indicators found in more than one place
  ${open.length} discrepancies: ${findings}${decided > 0 ? `; ${decided} more are decided` : ''}

Open ${folder}/report.html to read them; all results are in ${folder}/
`
}

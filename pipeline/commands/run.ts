/** duibiao run: plans in, all artefacts out. */
import { join } from 'node:path'
import type { Command } from '../command.ts'
import { loadSettings, printedConfig } from '../config.ts'
import { writeOutputs } from '../output.ts'
import { readSet } from '../read-set.ts'
import type { ReadSet } from '../read-set.ts'
import { reportStale, reviewFindings } from '../review-file.ts'
import { reportRun, toRunResult } from '../stages/7-report.ts'
import { runSet } from '../stages/index.ts'
import { progressOn, reportTrouble } from '../streams.ts'
import { counted } from '../../src/report/counted.ts'
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
  const tables = documents.flatMap((document) => document.tables)
  const open = openFindings(result)
  const findings = SEVERITIES.map((severity) => counted(open.filter((finding) => finding.severity === severity).length, severity, severity === 'info' ? 'info' : `${severity}s`)).join(', ')
  // 抄送 and other layout is no table to a reader, but what was found is told.
  const others = tables.filter((table) => table.kind === 'other').length
  const decided = result.findings.length - open.length
  const unexplained = sum((d) => d.numbers.filter((entry) => entry.class === 'unexplained').length)
  const unread = set.inputs.filter((input) => input.documents.length === 0).length
  const indicators = tables.reduce((total, table) => total + table.indicators.length, 0)
  const projects = tables.reduce((total, table) => total + table.projects.length, 0)
  const odd = documents.filter((document) => document.diagnostics.some(({ rule }) => rule === 'no-plan')).length
  return `${counted(documents.length - odd, 'plan')} read${odd > 0 ? `, ${counted(odd, 'text that looks like no plan', 'texts that look like no plan')}` : ''}${unread > 0 ? `, ${counted(unread, 'input')} could not be read` : ''}
  ${counted(sum((d) => d.sections.length), 'section')}, ${counted(sum((d) => d.tasks.length), 'task')}, ${counted(sum((d) => d.columns.length), 'column')} (专栏)
  ${counted(tables.length - others, 'table')} with ${counted(indicators, 'indicator')} and ${counted(projects, 'project')}${others > 0 ? ` (and ${others} of another kind)` : ''}, ${counted(sum((d) => d.statements.length), 'statement')} in the text
  ${counted(sum((d) => d.numbers.length), 'number')} accounted for, ${unexplained === 0 ? 'none' : unexplained} of them unexplained
  ${counted(result.links.groups.length, 'indicator')} found in more than one place
  ${counted(open.length, 'discrepancy', 'discrepancies')}${open.length > 0 ? `: ${findings}` : ''}${decided > 0 ? `; ${decided} more ${decided === 1 ? 'is' : 'are'} decided` : ''}

Open ${join(folder, 'report.html')} to read ${open.length === 1 ? 'it' : 'them'}; all results are in ${join(folder, '/')}
`
}

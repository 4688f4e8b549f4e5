/** duibiao run: plans in, all artefacts out. */
import type { Command, Streams, Values } from '../cli.ts'
import { UsageError } from '../errors.ts'
import { writeOutputs } from '../output.ts'
import { readSet } from '../read-set.ts'
import type { Progress, ReadSet } from '../read-set.ts'
import { reportRun } from '../stages/7-report.ts'
import { DEFAULTS } from '../settings.ts'
import type { Settings } from '../settings.ts'
import { runSet } from '../stages/index.ts'
import type { CheckedSet } from '../stages/index.ts'

export const runCommand: Command = async (inputs, values, streams) => {
  const settings = readSettings(values)
  const folder = typeof values['out'] === 'string' ? values['out'] : 'out'
  const set = await readSet(inputs, settings, streams.stdin, progressOn(streams, values))
  const result = await runSet(set.drafts, set.context)
  writeOutputs(folder, reportRun(result, set))
  reportTrouble(set, streams)
  streams.stdout.write(summary(result, set, folder))
  return 0
}

/** The settings that the words of the command line ask for. */
export function readSettings(values: Values): Settings {
  return { concurrency: wholeNumber(values, 'concurrency') ?? DEFAULTS.concurrency, maxBytes: wholeNumber(values, 'max-bytes') ?? DEFAULTS.maxBytes }
}

function wholeNumber(values: Values, name: string): number | undefined {
  const value = values[name]
  if (value === undefined) return undefined
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`--${name} takes a whole number from 1 up, not “${String(value)}”`)
  return number
}

/** Progress on a terminal only, and only for runs that last. */
export function progressOn(streams: Streams, values: Values): Progress {
  if (!streams.stderr.isTTY || values['no-progress']) return () => {}
  return (done, total, name) => {
    if (total < 20) return
    streams.stderr.write(`\r\u001b[K${done}/${total} ${name}${done === total ? '\r\u001b[K' : ''}`)
  }
}

/** One line for each input that could not be read, and for what was passed over. */
export function reportTrouble(set: ReadSet, streams: Streams): void {
  for (const input of set.inputs) if (input.documents.length === 0) for (const { message } of input.diagnostics) streams.stderr.write(`duibiao: ${input.path}: ${message}\n`)
  for (const input of set.inputs) for (const { rule, message } of input.diagnostics) if (input.documents.length > 0 && rule === 'no-plan') streams.stderr.write(`duibiao: ${input.path}: ${message}\n`)
  for (const { name, message } of set.skipped) streams.stderr.write(`duibiao: ${name}: passed over (${message})\n`)
}

function summary(result: CheckedSet, set: ReadSet, folder: string): string {
  const documents = result.drafts.map((draft) => draft.document)
  const sum = (count: (document: (typeof documents)[number]) => number): number => documents.reduce((total, document) => total + count(document), 0)
  const severities = ['error', 'warning', 'info'] as const
  const findings = severities.map((severity) => `${result.findings.filter((finding) => finding.severity === severity).length} ${severity}`).join(', ')
  const unread = set.inputs.filter((input) => input.documents.length === 0).length
  return `${documents.length} plans read${unread > 0 ? `, ${unread} inputs could not be read` : ''}
  ${sum((d) => d.sections.length)} sections, ${sum((d) => d.tasks.length)} tasks, ${sum((d) => d.columns.length)} columns (专栏)
  ${sum((d) => d.tables.length)} tables with ${sum((d) => d.tables.reduce((n, t) => n + t.indicators.length, 0))} indicators and ${sum((d) => d.tables.reduce((n, t) => n + t.projects.length, 0))} projects, ${sum((d) => d.statements.length)} statements in the text
  ${result.links.groups.length} indicators found in more than one place
  ${result.findings.length} discrepancies: ${findings}

Open ${folder}/discrepancies.md to read them; all results are in ${folder}/
`
}

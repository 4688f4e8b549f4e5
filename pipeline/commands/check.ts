/** duibiao check: the findings on standard output, and a status that says whether they are too many. */
import { styleText } from 'node:util'
import { SEVERITIES, openFindings } from '../../src/report/result.ts'
import type { RunResult } from '../../src/report/result.ts'
import { discrepanciesJson, discrepanciesMd, githubAnnotations, sarif, stylish } from '../../src/report/writers/index.ts'
import type { Paint } from '../../src/report/writers/index.ts'
import type { Command, Streams } from '../command.ts'
import { loadSettings, printedConfig } from '../config.ts'
import { readSet } from '../read-set.ts'
import { reportStale, reviewFindings } from '../review-file.ts'
import type { Settings } from '../settings.ts'
import { toRunResult } from '../stages/7-report.ts'
import { runSet } from '../stages/index.ts'
import { progressOn, reportTrouble } from '../streams.ts'
import { version } from '../version.ts'

export const checkCommand: Command = async (inputs, values, streams) => {
  const settings = await loadSettings(values)
  if (values['print-config']) {
    streams.stdout.write(await printedConfig(settings))
    return 0
  }
  const set = await readSet(inputs, settings, streams, progressOn(streams, values))
  const checked = await runSet(set.drafts, set.context)
  const review = await reviewFindings(values, checked.findings)
  const result = toRunResult(checked, review)
  streams.stdout.write(FORMATS[(values['format'] as string | undefined) ?? 'stylish']!(result, streams))
  reportTrouble(set, streams)
  reportStale(review, streams)
  return verdict(result, (values['fail-on'] as FailOn | undefined) ?? 'error', settings, streams)
}

const FORMATS: Readonly<Record<string, (result: RunResult, streams: Streams) => string>> = {
  stylish: (result, streams) => stylish(result, inColour(streams) ? { paint } : {}) + decidedLines(result),
  json: discrepanciesJson,
  sarif: (result) => sarif(result, { version }),
  github: githubAnnotations,
  markdown: discrepanciesMd
}

/** Decided findings count no more but stay listed, below the counts. */
function decidedLines({ findings, decisions }: RunResult): string {
  const decided = findings.flatMap((finding) => {
    const decision = decisions?.get(finding.id)
    return decision ? [`  ${finding.id}  ${decision.decision}${decision.by ? ` by ${decision.by}` : ''}${decision.reason ? `: ${decision.reason}` : ''}  (${finding.rule}, ${finding.severity})`.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')] : []
  })
  return decided.length === 0 ? '' : `\nDecided:\n${decided.join('\n')}\n`
}

/** Colours on a terminal only, and not where the environment asks for none (no-color.org). */
const inColour = ({ stdout }: Streams): boolean => stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'

const STYLES = { error: 'red', warning: 'yellow', info: 'blue', file: 'underline', dim: 'dim' } as const
// Whether to colour is decided above; later versions of Node would look at the process's own stream again.
const plainly = styleText as (style: string, text: string, options: object) => string
const paint: Paint = (text, as) => plainly(STYLES[as], text, { validateStream: false })

type FailOn = (typeof SEVERITIES)[number] | 'never'

/** 1 where there are more open findings of a severity than its budget lets pass; without a budget none pass at or above `failOn`, and all below. */
function verdict(result: RunResult, failOn: FailOn, { budget = {} }: Settings, streams: Streams): number {
  if (failOn === 'never') return 0
  const open = openFindings(result)
  let status = 0
  for (const [rank, severity] of SEVERITIES.entries()) {
    const limit = budget[severity] ?? (rank <= SEVERITIES.indexOf(failOn) ? 0 : Infinity)
    const count = open.filter((finding) => finding.severity === severity).length
    if (count <= limit) continue
    status = 1
    if (budget[severity] !== undefined) streams.stderr.write(`duibiao: ${count} findings of severity ${severity}, and the budget lets ${limit} pass\n`)
  }
  return status
}

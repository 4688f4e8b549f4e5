/** duibiao check: the findings on standard output, and a status that says whether they are too many. */
import { styleText } from 'node:util'
import { SEVERITIES, openFindings } from '../../src/report/result.ts'
import type { RunResult } from '../../src/report/result.ts'
import type { Language } from '../../src/check/words.ts'
import { discrepanciesJson, discrepanciesMd, githubAnnotations, sarif, stylish } from '../../src/report/writers/index.ts'
import { DECISION_ZH, SEVERITY_ZH } from '../../src/report/words-zh.ts'
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
  const language = values['lang'] === 'zh' ? 'zh' : 'en'
  streams.stdout.write(FORMATS[(values['format'] as string | undefined) ?? 'stylish']!(result, language, streams))
  reportTrouble(set, streams)
  reportStale(review, streams)
  return verdict(result, (values['fail-on'] as FailOn | undefined) ?? 'error', settings, streams)
}

const FORMATS: Readonly<Record<string, (result: RunResult, language: Language, streams: Streams) => string>> = {
  stylish: (result, language, streams) => stylish(result, { language, ...(inColour(streams) && { paint }) }) + decidedLines(result, language),
  // Every finding has both sentences there.
  json: discrepanciesJson,
  sarif: (result, language) => sarif(result, { version, language }),
  github: githubAnnotations,
  markdown: discrepanciesMd
}

/** Decided findings count no more but stay listed, below the counts. */
function decidedLines({ findings, decisions }: RunResult, language: Language): string {
  const decided = findings.flatMap((finding) => {
    const decision = decisions?.get(finding.id)
    if (!decision) return []
    const { by, reason } = decision
    const said = language === 'zh'
      ? `${DECISION_ZH[decision.decision]}${by ? `（${by}）` : ''}${reason ? `：${reason}` : ''}  （${finding.rule}，${SEVERITY_ZH[finding.severity]}）`
      : `${decision.decision}${by ? ` by ${by}` : ''}${reason ? `: ${reason}` : ''}  (${finding.rule}, ${finding.severity})`
    return [`  ${finding.id}  ${said}`.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')]
  })
  return decided.length === 0 ? '' : `\n${language === 'zh' ? '已处理：' : 'Decided:'}\n${decided.join('\n')}\n`
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

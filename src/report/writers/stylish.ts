/** Findings for a terminal, grouped by file, as linters print them. */
import type { Severity } from '../../check/rule.ts'
import type { Language } from '../../check/words.ts'
import type { Finding } from '../../schema/findings.ts'
import { counted } from '../counted.ts'
import type { RunResult } from '../result.ts'
import { SEVERITIES, messageOf, openFindings, placeOf } from '../result.ts'
import { sideAt } from '../side-label.ts'
import { SEVERITY_ZH } from '../words-zh.ts'

/** How a piece of the output is marked; the command line passes colours, tests and pipes pass nothing. */
export type Paint = (text: string, as: Severity | 'file' | 'dim') => string
export interface StylishOptions { paint?: Paint; /** Default: en. */ language?: Language }

interface TerminalWords {
  /** All of one width on the terminal; `gap` is as wide. */
  marks: Readonly<Record<Severity, string>>
  gap: string
  none: string
  summary(findings: number, by: readonly { severity: Severity; count: number }[], decided: number): string
}

const WORDS: Readonly<Record<Language, TerminalWords>> = {
  en: {
    marks: { error: 'error  ', warning: 'warning', info: 'info   ' }, gap: '       ',
    none: 'No findings.',
    summary: (findings, by, decided) => `${counted(findings, 'finding')}: ${by.map(({ severity, count }) => counted(count, severity, severity === 'info' ? 'info' : `${severity}s`)).join(', ')}${decided > 0 ? `; ${decided} decided` : ''}`
  },
  zh: {
    marks: SEVERITY_ZH, gap: '    ',
    none: '没有发现不一致。',
    summary: (findings, by, decided) => `共${findings}条问题：${by.map(({ severity, count }) => `${SEVERITY_ZH[severity]}${count}条`).join('，')}${decided > 0 ? `；另有${decided}条已处理` : ''}`
  }
}

/** Each finding stands under the file of its last side, by line; then the counts. */
export function stylish(result: Pick<RunResult, 'documents' | 'findings' | 'decisions'>, { paint = (text) => text, language = 'en' }: StylishOptions = {}): string {
  const words = WORDS[language]
  const open = openFindings(result)
  if (open.length === 0) return `${words.none}\n`
  const blocks: string[] = []
  for (const document of result.documents) {
    const own = open.filter((finding) => finding.sides.at(-1)?.document === document.id).sort((a, b) => lineOf(a) - lineOf(b))
    if (own.length === 0) continue
    const width = Math.max(...own.map((finding) => String(lineOf(finding)).length))
    blocks.push([paint(oneLine(document.source.file), 'file'), ...own.flatMap((finding) => entry(result, finding, width, paint, language))].join('\n'))
  }
  const counts = SEVERITIES.map((severity) => ({ severity, count: open.filter((finding) => finding.severity === severity).length })).filter(({ count }) => count > 0)
  const decided = result.findings.length - open.length
  return `${blocks.join('\n\n')}\n\n${words.summary(open.length, counts, decided)}\n`
}

function entry(result: Pick<RunResult, 'documents'>, finding: Finding, width: number, paint: Paint, language: Language): string[] {
  const { marks, gap } = WORDS[language]
  const head = `  ${String(lineOf(finding)).padStart(width)}  ${paint(marks[finding.severity], finding.severity)}  ${oneLine(messageOf(finding, language))}  ${paint(`${finding.rule} ${finding.id}`, 'dim')}`
  const others = finding.sides.slice(0, -1).map((side) => paint(`  ${' '.repeat(width)}  ${gap}  ${oneLine(side.raw)}${sideAt(language, side.label, placeOf(result.documents, side.document, side.line))}`, 'dim'))
  return [head, ...others]
}

const lineOf = (finding: Finding): number => finding.sides.at(-1)?.line ?? 0

/** Control characters of a plan never reach the terminal. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')

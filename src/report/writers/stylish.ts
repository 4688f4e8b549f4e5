/** Findings for a terminal, grouped by file, as linters print them. */
import type { Severity } from '../../check/rule.ts'
import type { Finding } from '../../schema/findings.ts'
import type { RunResult } from '../result.ts'
import { SEVERITIES, openFindings, placeOf } from '../result.ts'

/** How a piece of the output is marked; the command line passes colours, tests and pipes pass nothing. */
export type Paint = (text: string, as: Severity | 'file' | 'dim') => string
export interface StylishOptions { paint?: Paint }

const MARKS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info' }

/** Each finding stands under the file of its last side, by line; then the counts. */
export function stylish(result: Pick<RunResult, 'documents' | 'findings' | 'decisions'>, { paint = (text) => text }: StylishOptions = {}): string {
  const open = openFindings(result)
  if (open.length === 0) return 'No findings.\n'
  const blocks: string[] = []
  for (const document of result.documents) {
    const own = open.filter((finding) => finding.sides.at(-1)?.document === document.id).sort((a, b) => lineOf(a) - lineOf(b))
    if (own.length === 0) continue
    const width = Math.max(...own.map((finding) => String(lineOf(finding)).length))
    blocks.push([paint(oneLine(document.source.file), 'file'), ...own.flatMap((finding) => entry(result, finding, width, paint))].join('\n'))
  }
  const counts = SEVERITIES.map((severity) => ({ severity, count: open.filter((finding) => finding.severity === severity).length })).filter(({ count }) => count > 0)
  const decided = result.findings.length - open.length
  const summary = `${open.length} finding${open.length === 1 ? '' : 's'}: ${counts.map(({ severity, count }) => `${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`).join(', ')}${decided > 0 ? `; ${decided} decided` : ''}`
  return `${blocks.join('\n\n')}\n\n${summary}\n`
}

function entry(result: Pick<RunResult, 'documents'>, finding: Finding, width: number, paint: Paint): string[] {
  const head = `  ${String(lineOf(finding)).padStart(width)}  ${paint(MARKS[finding.severity].padEnd(7), finding.severity)}  ${oneLine(finding.message)}  ${paint(`${finding.rule} ${finding.id}`, 'dim')}`
  const others = finding.sides.slice(0, -1).map((side) => paint(`  ${' '.repeat(width)}           ${oneLine(side.raw)} (${side.label}, ${placeOf(result.documents, side.document, side.line)})`, 'dim'))
  return [head, ...others]
}

const lineOf = (finding: Finding): number => finding.sides.at(-1)?.line ?? 0

/** Control characters of a plan never reach the terminal. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')

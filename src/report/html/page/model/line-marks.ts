/** What is marked in the lines of a plan's text: numbers by kind, statements, indicators, findings. */
import type { PlanDocument } from '../../../../schema/plan-document.ts'
import type { ReportFinding } from '../../data.ts'
import { locate } from './locate.ts'
import type { Mark } from './segments.ts'

export interface LineMarks {
  /** By line. */
  marks: Map<number, Mark[]>
  /** Findings by the line that a side of theirs stands on. */
  findings: Map<number, ReportFinding[]>
}

/** Lines that a passage may reach over behind its first. */
const REACH = 8

export function lineMarks(plan: PlanDocument, lines: readonly string[], findings: readonly ReportFinding[], said: { class: (name: string) => string }): LineMarks {
  const marks = new Map<number, Mark[]>()
  const put = (line: number, mark: Mark): void => { const own = marks.get(line); if (own) own.push(mark); else marks.set(line, [mark]) }
  const mark = (line: number, endLine: number, text: string, name: string): void => {
    for (const range of locate(lines, line, endLine, text)) put(range.line, { start: range.start, end: range.end, name })
  }
  const byLine = new Map<number, ReportFinding[]>()
  for (const finding of findings) {
    for (const side of finding.sides) {
      if (side.document !== plan.id) continue
      const own = byLine.get(side.line) ?? []
      if (!own.includes(finding)) byLine.set(side.line, [...own, finding])
      mark(side.line, side.line + REACH, side.raw, `found ${finding.severity}`)
    }
  }
  for (const statement of plan.statements) {
    mark(statement.line, statement.endLine, statement.text, 'in-statement')
    mark(statement.line, statement.endLine, statement.indicator, 'in-indicator')
  }
  if (plan.source.format === 'markdown') markupMarks(lines, put)
  for (const [line, list] of numberMarks(plan, lines, said.class)) for (const one of list) put(line, one)
  return { marks, findings: byLine }
}

/** Signs of Markdown: they are in the source, and no words of the plan. */
const MARKUP = /\*\*|^#{1,6}\s|^>\s|\\(?=[^\w\s])/g

function markupMarks(lines: readonly string[], put: (line: number, mark: Mark) => void): void {
  lines.forEach((text, i) => { for (const { index, 0: sign } of text.matchAll(MARKUP)) put(i + 1, { start: index, end: index + sign.length, name: 'markup' }) })
}

/** The ledger names a number's line, not its place in it: numbers of a line stand there in the ledger's order. */
function numberMarks(plan: PlanDocument, lines: readonly string[], said: (name: string) => string): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>()
  const behind = new Map<number, number>()
  for (const { line, raw, class: name } of plan.numbers) {
    const text = lines[line - 1] ?? ''
    let start = text.indexOf(raw, behind.get(line) ?? 0)
    if (start < 0) start = text.indexOf(raw)
    if (start < 0) continue
    behind.set(line, start + raw.length)
    const own = marks.get(line) ?? []
    own.push({ start, end: start + raw.length, name: `n-${name}`, title: said(name) })
    marks.set(line, own)
  }
  return marks
}

/** Where a finding's side stands in its plan: in a row of a table, in a project, or in running text. */
import type { Side } from '../../../../schema/findings.ts'
import type { Indicator, Measure, PlanDocument, Project, Table } from '../../../../schema/plan-document.ts'
import type { Range } from './locate.ts'
import { locate, sentenceAround } from './locate.ts'

export type SideContext =
  | { kind: 'row'; table: Table; row: Indicator; measure: Measure | null }
  | { kind: 'project'; table: Table; project: Project }
  | { kind: 'text' }

export function contextOf(document: PlanDocument, side: Side): SideContext {
  if (side.label.startsWith('text')) return { kind: 'text' }
  for (const table of document.tables) {
    if (side.line < table.line || side.line > table.endLine) continue
    for (const row of table.indicators) {
      const measure = row.measures.find((one) => one.line <= side.line && side.line <= one.endLine && one.raw === side.raw)
      if (measure) return { kind: 'row', table, row, measure }
    }
    const row = side.label === 'table' ? undefined : table.indicators.find((one) => one.line <= side.line && side.line <= one.endLine)
    if (row) return { kind: 'row', table, row, measure: null }
    const project = table.projects.find((one) => one.line <= side.line && side.line <= one.endLine)
    if (project && side.label.startsWith('project')) return { kind: 'project', table, project }
  }
  return { kind: 'text' }
}

export const rowName = (row: Indicator): string => (row.parent === null ? row.name : `${row.parent}：${row.name}`)

/** One line's share of a passage: the text, and the slice of it that is meant. */
export interface Passage { line: number; text: string; start: number; end: number }

/** Most lines that a passage reaches over: a paragraph cut by a page break. */
const REACH = 8

/** The sentences around a printed passage; the first sentence of its line where the passage itself is put together from several places. */
export function passageOf(lines: readonly string[], side: Side): Passage[] {
  const ranges = locate(lines, side.line, side.line + REACH, side.raw)
  if (ranges.length > 0) return ranges.map((range) => passageAround(lines, range))
  const text = (lines[side.line - 1] ?? '').trim()
  return text === '' ? [] : [{ line: side.line, text: text.length > 240 ? `${text.slice(0, 240)}…` : text, start: 0, end: 0 }]
}

function passageAround(lines: readonly string[], range: Range): Passage {
  const text = lines[range.line - 1] ?? ''
  const [from, to] = sentenceAround(text, range.start, range.end)
  const lead = from > 0 ? '…' : ''
  const cut = text.slice(from, to)
  const space = lead === '' ? cut.length - cut.trimStart().length : 0
  return { line: range.line, text: lead + cut.slice(space) + (to < text.length ? '…' : ''), start: range.start - from - space + lead.length, end: range.end - from - space + lead.length }
}

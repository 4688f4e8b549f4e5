/** A table whose grid cannot be known: its text and its place are kept, no value is read. */
import type { Diagnostic } from '../../schema/shared.ts'
import type { ReadTable, ReadText } from '../../tree/read-tree.ts'
import { between } from './lines.ts'
import type { Span } from './lines.ts'

/** Longest stretch of the text that a diagnostic quotes. */
const QUOTE = 60

/** One cell of all the text, and the diagnostic that says why: “Unexpected <what> …”. */
export function unreadableTable(text: string, spans: readonly Span[], what: string): { block: ReadTable; diagnostic: Diagnostic } {
  const children: ReadText[] = spans.map(({ line, start, end }) => ({ type: 'text', value: text.slice(start, end), position: between(line, start, line, end) }))
  const position = { start: children[0]!.position.start, end: children.at(-1)!.position.end }
  const whole = children.map((child) => child.value).join('')
  const quote = whole.length > QUOTE ? `${whole.slice(0, QUOTE)}…` : whole
  return {
    block: { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children, position }], position }], position, data: { dialect: 'run-together' } },
    diagnostic: { rule: 'unreadable-table', severity: 'warning', message: `Unexpected ${what} in a table, expected rows and columns: no value is read from “${quote}”; read it in the source, or give the plan as docx, html or PDF`, line: position.start.line, endLine: position.end.line }
  }
}

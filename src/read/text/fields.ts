/** The cells of a row that stand beside each other on a line. */
import { readHeading } from '../../tables/headings.ts'
import type { Printed } from './hard-wrap.ts'
import { trimSpan, widthOf } from './lines.ts'
import type { Line } from './lines.ts'

/** One cell's stretch of a line, with the columns that it takes on the printed line; its text is '' where the cell is empty. */
export interface Field { line: Line; start: number; end: number; text: string; from: number; to: number }

/**
 * What parts the cells of a table. 'tab': a TAB each; 'pair': two spaces each, so that empty cells can be counted;
 * 'columns': as many spaces as bring the next cell under its heading; 'single': one space each.
 */
export type Spacing = 'tab' | 'pair' | 'columns' | 'single'

const PARTED = /\S(?: {2,}|\t)\S/

/** The cells of a line; its spacing is found where none is given. One field where nothing parts it. */
export function splitFields(text: string, line: Printed, given?: Spacing): { fields: Field[]; spacing: Spacing } {
  const spacing = given ?? spacingOf(line.text)
  const own = line.text
  const starts: [number, number][] = []
  const parter = spacing === 'tab' ? /\t/g : spacing === 'pair' ? / {2,}/g : spacing === 'columns' ? / {2,}/g : /[ \u3000]+/g
  let from = 0
  for (const match of own.matchAll(parter)) {
    starts.push([from, match.index])
    from = match.index + match[0].length
    // Two spaces part two cells: of six, two lie around empty ones.
    if (spacing === 'pair') for (let empty = Math.floor(match[0].length / 2) - 1; empty > 0; empty--) starts.push([from, from])
  }
  starts.push([from, own.length])
  for (let empty = trailing(text, line, spacing); empty > 0; empty--) starts.push([own.length, own.length])
  const fields = starts.map(([a, b]) => toField(text, line, a, b))
  return { fields: given ? fields : fields.flatMap((field) => partHeadings(text, line, field)), spacing }
}

/** Two headings can stand one space apart where others have more room: 序号 指标名称. */
function partHeadings(text: string, line: Printed, field: Field): Field[] {
  const words = [...field.text.matchAll(/\S+/g)]
  if (words.length < 2 || /^[A-Za-z]/.test(field.text) || words.some((word) => readHeading(word[0]).kind === 'other')) return [field]
  return words.map((word) => toField(text, line, field.start - line.start + word.index, field.start - line.start + word.index + word[0].length))
}

function spacingOf(own: string): Spacing {
  if (own.includes('\t')) return 'tab'
  if (!PARTED.test(own)) return 'single'
  return [...own.matchAll(/ {2,}/g)].every((match) => match[0].length === 2) ? 'pair' : 'columns'
}

/** Empty cells behind the last text of a line. */
function trailing(text: string, line: Printed, spacing: Spacing): number {
  const rest = text.slice(line.end, line.line.end)
  if (spacing === 'tab') return rest.split('\t').length - 1
  return spacing === 'pair' ? Math.floor(rest.replace(/[^ ]/g, '').length / 2) : 0
}

function toField(text: string, line: Printed, from: number, to: number): Field {
  const span = trimSpan(text, line.line, line.start + from, line.start + to)
  const [start, end] = span ? [span.start, span.end] : [line.start + to, line.start + to]
  const column = line.lead + widthOf(line.text, 0, start - line.start)
  return { line: line.line, start, end, text: span ? text.slice(start, end) : '', from: column, to: column + widthOf(text, start, end) }
}

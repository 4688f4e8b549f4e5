/** Printed lines to paragraphs: by how far a line reaches, how far it is set in, and the room between lines. */
import { BEGINS, CLOSED } from '../blocks/cut.ts'
import { median, type Line } from './lines.ts'

/** narrow: it stands in one of two columns, at the left one's place. */
export interface PlacedLine extends Line { page: number; narrow?: boolean }
export interface Paragraph { text: string; page: number }
/** The column of text: its left and right end, the usual distance of lines, and whether first lines are set in. */
export interface Measure { left: number; right: number; leading: number; indents: boolean }

/** 一、总体要求 ……… 3: a line of a table of contents. */
const CONTENTS = /(?:[.．·…⋯]\s?){4,}\s*\d{0,4}\s*$/
/**
 * What a line begins with and cannot part with: opening brackets, a Latin word or number or one character,
 * and the stops behind it, which cannot begin a line.
 */
const TOKEN = /^[（《“‘〔【「([]*(?:[A-Za-z0-9.,%‰+\-/&:]{1,24}|.)?[，。、；：！？）》”’〕】」％,.;:!?)\]]*/
/** Stops that some programs let hang over the margin. */
const HANGING = /[，。、；：！？）》”’〕】」]$/

/** Joins the lines of one column of text. `measure` may be of a whole document: paragraphs run on over pages. */
export function toParagraphs(lines: readonly PlacedLine[], measure: Measure): Paragraph[] {
  const out: Paragraph[] = []
  let previous: PlacedLine | null = null
  for (const [index, line] of lines.entries()) {
    const open = out.at(-1)
    if (open && previous && !begins(previous, line, lines[index + 1], measure)) open.text = joinText(open.text, line.text)
    else out.push({ text: line.text, page: line.page })
    previous = line
  }
  return out
}

function begins(previous: PlacedLine, line: PlacedLine, next: PlacedLine | undefined, measure: Measure): boolean {
  if (isContents(previous) || isContents(line)) return true
  const size = Math.max(previous.size, line.size)
  if (Math.abs(previous.size - line.size) > size * 0.12) return true
  if (measure.right - previous.right > firstToken(line) + size * 0.5 && !closesWhatIsOpen(previous.text, line.text)) return true
  const samePage = previous.page === line.page
  if (samePage && line.y - previous.y > Math.max(measure.leading * 1.35, size * 1.2)) return true
  const closed = CLOSED.test(previous.text)
  // Without indents nothing else tells: a sentence that ends a page ends its paragraph more often than not.
  if (!samePage && closed && !measure.indents) return true
  if (closed && BEGINS.test(line.text)) return true
  const indent = line.left - measure.left
  if (indent < size * 1.2 || indent > size * 6) return indent > size * 6
  // Set in: a first line, unless the whole paragraph is set in and goes on so.
  const isBlock = Math.abs(previous.left - line.left) < size * 0.5 && next !== undefined && Math.abs(next.left - line.left) < size * 0.5 && !closed
  return !isBlock
}

const PAIRS: readonly (readonly [string, string])[] = [['“', '”'], ['《', '》'], ['（', '）'], ['〔', '〕']]
/** Characters of the next line within which an open mark is looked for to close. */
const CLOSES_WITHIN = 12

/** “旗舰中医 and below it 馆”: no paragraph ends within quotation marks, however short a line is. */
function closesWhatIsOpen(before: string, after: string): boolean {
  const head = after.slice(0, CLOSES_WITHIN)
  return PAIRS.some(([open, close]) => {
    if (before.lastIndexOf(open) <= before.lastIndexOf(close)) return false
    const at = head.indexOf(close)
    return at >= 0 && !head.slice(0, at).includes(open)
  })
}

/** A line of a table of contents; only its end is looked at. */
function isContents(line: Line): boolean {
  return CONTENTS.test(line.text.slice(-60))
}

/** Width of what the next line begins with. */
function firstToken(line: Line): number {
  const token = TOKEN.exec(line.text)?.[0] ?? ''
  let width = 0
  for (const char of token) width += char.charCodeAt(0) < 0x2000 ? 0.62 : 1
  return width * line.size
}

/** Text over a line break: a space only between Latin words. */
export function joinText(before: string, after: string): string {
  const space = /[A-Za-z,;:)]$/.test(before) ? /^[A-Za-z0-9(]/.test(after) : /[0-9.]$/.test(before) && /^[A-Za-z(]/.test(after)
  return space ? `${before} ${after}` : before + after
}

/** Measures a column of text; null where there are no lines. */
export function measureLines(lines: readonly PlacedLine[]): Measure | null {
  if (lines.length === 0) return null
  const size = median(lines.map((line) => line.size))
  const body = lines.filter((line) => Math.abs(line.size - size) < size * 0.15)
  const right = Math.max(...body.map((line) => line.right))
  // The left end of lines that are full; first lines are set in, so the leftmost common place counts.
  const lefts = new Map<number, number>()
  for (const line of body) lefts.set(Math.round(line.left / 3), (lefts.get(Math.round(line.left / 3)) ?? 0) + 1)
  const common = [...lefts].filter(([, count]) => count >= Math.max(1, body.length * 0.1)).map(([place]) => place * 3)
  const left = common.length > 0 ? Math.min(...common) : Math.min(...body.map((line) => line.left))
  const steps: number[] = []
  for (const [index, line] of body.entries()) {
    const before = body[index - 1]
    if (before && before.page === line.page && line.y > before.y && line.y - before.y < size * 4) steps.push(line.y - before.y)
  }
  const setIn = body.filter((line) => line.left - left > size * 1.2 && line.left - left < size * 3.5).length
  return { left, right: typicalRight(body, right), indents: setIn > body.length * 0.03, leading: lowerQuartile(steps) || size * 1.5 }
}

/** Where most full lines end: neither a single line that sticks out nor hanging stops move the margin. */
function typicalRight(lines: readonly PlacedLine[], furthest: number): number {
  const inside = lines.filter((line) => !HANGING.test(line.text))
  const rights = (inside.length >= lines.length * 0.3 ? inside : lines).map((line) => line.right).sort((a, b) => b - a)
  return rights[Math.min(rights.length - 1, Math.floor(rights.length * 0.05))] ?? furthest
}

/** Most steps are inside paragraphs; those between them are wider. */
function lowerQuartile(values: number[]): number {
  if (values.length === 0) return 0
  return values.sort((a, b) => a - b)[Math.floor(values.length * 0.25)]!
}

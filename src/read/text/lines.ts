/** Lines of a decoded text and slices of them as nodes with positions. */
import type { Point, Position } from '../../tree/plan-tree.ts'
import type { ReadBlock, ReadParagraph, ReadText } from '../../tree/read-tree.ts'

export interface Line { start: number; end: number; number: number; kind: 'blank' | 'cell' | 'text' }

/** A stretch of one line, without white space around it. */
export interface Span { line: Line; start: number; end: number }

/** A TAB at a line's start begins a cell (see `readText`). */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0, number = 1; start < text.length; number++) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const kind = text.charCodeAt(start) === 9 ? 'cell' : isBlank(text, start, end) ? 'blank' : 'text'
    lines.push({ start, end, number, kind })
    start = end + 1
  }
  return lines
}

export function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff
}

/** The stretch without white space around it; null where nothing is left. */
export function trimSpan(text: string, line: Line, from = line.start, to = line.end): Span | null {
  let [start, end] = [from, to]
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? { line, start, end } : null
}

/** Leftovers of the Word file that are no text; they stand in front of a line's text and within it. */
const LEFTOVER = /\[(?:bookmark|image):[^\]\n]*\]/g

/** The text of a stretch as nodes: in several pieces where a leftover stood within, none where nothing is left. */
export function textNodes(text: string, line: Line, start = line.start, end = line.end): ReadText[] {
  const own = text.slice(start, end)
  if (!own.includes('[')) return trimmed(text, line, start, end)
  const nodes: ReadText[] = []
  let from = start
  for (const match of own.matchAll(LEFTOVER)) {
    nodes.push(...trimmed(text, line, from, start + match.index))
    from = start + match.index + match[0].length
  }
  nodes.push(...trimmed(text, line, from, end))
  return nodes
}

function trimmed(text: string, line: Line, from: number, to: number): ReadText[] {
  const span = trimSpan(text, line, from, to)
  return span ? [{ type: 'text', value: text.slice(span.start, span.end), position: between(line, span.start, line, span.end) }] : []
}

export function point(line: Line, offset: number): Point {
  return { line: line.number, column: offset - line.start + 1, offset }
}

export function between(first: Line, start: number, last: Line, end: number): Position {
  return { start: point(first, start), end: point(last, end) }
}

/** Adds a paragraph of these pieces; nothing where there is none. */
export function pushParagraph(blocks: ReadBlock[], children: ReadText[]): void {
  if (children.length === 0) return
  const paragraph: ReadParagraph = { type: 'paragraph', children, position: { start: children[0]!.position.start, end: children.at(-1)!.position.end } }
  blocks.push(paragraph)
}

/** Code points that are as wide as two Latin letters: ideographs, full-width forms, and marks that Chinese fonts set so. */
function isWide(code: number): boolean {
  return code >= 0x2e80 || (code >= 0x2014 && code <= 0x201d) || code === 0x2026 || code === 0xb7 || (code >= 0x2460 && code <= 0x249b) || (code >= 0x2160 && code <= 0x217f)
}

/** Columns that a stretch takes on a printed line: 2 for a Chinese character, 1 for a Latin one. */
export function widthOf(text: string, start = 0, end = text.length): number {
  let width = 0
  for (let i = start; i < end; i++) width += isWide(text.charCodeAt(i)) ? 2 : 1
  return width
}

/** Columns of white space between two offsets. */
export function leadOf(text: string, from: number, to: number): number {
  let lead = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 32 || code === 0xa0) lead++
    else if (code === 0x3000) lead += 2
    else if (code === 9) lead += 4
  }
  return lead
}

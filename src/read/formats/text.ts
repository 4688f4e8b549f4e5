/**
 * Plain text, one paragraph a line: what Apache Tika makes of a Word file, and text copied by hand.
 *
 * Tika's grammar: a cell begins with a TAB; its further paragraphs follow without one; a blank line
 * ends the row, a second one the table. A blank line inside a cell is a blank paragraph of it, so the
 * cell goes on where a line without a TAB follows one blank line only.
 */
import type { ReadBlock, ReadCell, ReadResult, ReadRow, ReadTable, ReadText } from '../../tree/read-tree.ts'
import type { Point, Position } from '../../tree/plan-tree.ts'

interface Line { start: number; end: number; number: number; kind: 'blank' | 'cell' | 'text' }

/** Leftovers of the Word file that are no text; they stand in front of a line's text and within it. */
const LEFTOVER = /\[(?:bookmark|image):[^\]\n]*\]/g

/** Reads decoded text into blocks: a paragraph a line, a table where lines begin with a TAB. */
export function readText(text: string, encoding: string): ReadResult {
  const blocks: ReadBlock[] = []
  const lines = splitLines(text)
  let tables = 0
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!
    if (line.kind === 'cell') {
      i = readTable(text, lines, i, blocks)
      tables++
      continue
    }
    const children = line.kind === 'text' ? textNodes(text, line) : []
    if (children.length > 0) blocks.push({ type: 'paragraph', children, position: { start: children[0]!.position.start, end: children.at(-1)!.position.end } })
    i++
  }
  return { root: { type: 'root', children: blocks }, text, format: 'text', dialect: tables > 0 ? 'tika-text' : 'plain-text', encoding, diagnostics: [] }
}

function splitLines(text: string): Line[] {
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

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff
}

/** The line's own text, without white space around it; in several pieces where a leftover stood within, none where nothing is left. */
function textNodes(text: string, line: Line): ReadText[] {
  const own = text.slice(line.start, line.end)
  if (!own.includes('[')) return trimmed(text, line, line.start, line.end)
  const nodes: ReadText[] = []
  let from = line.start
  for (const match of own.matchAll(LEFTOVER)) {
    nodes.push(...trimmed(text, line, from, line.start + match.index))
    from = line.start + match.index + match[0].length
  }
  nodes.push(...trimmed(text, line, from, line.end))
  return nodes
}

function trimmed(text: string, line: Line, from: number, to: number): ReadText[] {
  let [start, end] = [from, to]
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? [{ type: 'text', value: text.slice(start, end), position: between(line, start, line, end) }] : []
}

function point(line: Line, offset: number): Point {
  return { line: line.number, column: offset - line.start + 1, offset }
}

function between(first: Line, start: number, last: Line, end: number): Position {
  return { start: point(first, start), end: point(last, end) }
}

/** Reads the table that begins at lines[from]; returns the index behind it. */
function readTable(text: string, lines: Line[], from: number, blocks: ReadBlock[]): number {
  const rows: ReadRow[] = []
  let cells: ReadCell[] = []
  let first = lines[from]!
  let last = first
  const endRow = (): void => {
    if (cells.length === 0) return
    rows.push({ type: 'tableRow', children: cells, position: { start: cells[0]!.position.start, end: cells.at(-1)!.position.end } })
    cells = []
  }
  let i = from
  for (; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind === 'cell') {
      cells.push(readCell(text, line))
      last = line
    } else if (line.kind === 'text') {
      addParagraph(text, cells.at(-1), line)
      last = line
    } else {
      const next = lines[i + 1]
      if (!next || next.kind === 'blank') break
      if (next.kind === 'cell') endRow()
      else if (beginsSection(text, next)) break
    }
  }
  endRow()
  const table: ReadTable = { type: 'table', children: rows, position: between(first, first.start, last, last.end), data: { dialect: 'tab-cells' } }
  blocks.push(table)
  return i
}

/** A heading such as 四、 or （三） never stands inside a cell behind a blank line: there the table has ended. */
function beginsSection(text: string, line: Line): boolean {
  return /^\s*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/.test(text.slice(line.start, Math.min(line.end, line.start + 12)))
}

function readCell(text: string, line: Line): ReadCell {
  // The indent behind the TAB tells how deep a sub-row is (其中：, 内：), so it stays part of the cell's position.
  return { type: 'tableCell', children: textNodes(text, line), position: between(line, line.start + 1, line, line.end) }
}

function addParagraph(text: string, cell: ReadCell | undefined, line: Line): void {
  const children = textNodes(text, line)
  if (!cell || children.length === 0) return
  cell.children.push(...children)
  cell.position.end = children.at(-1)!.position.end
}

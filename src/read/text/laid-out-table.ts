/** Tables of a text that was laid out as its page was (pdftotext -layout, and what people set out with spaces): cells stand in columns, and wrap within them. */
import type { Diagnostic } from '../../schema/shared.ts'
import type { Point } from '../../tree/plan-tree.ts'
import type { Leftover, ReadCell, ReadRow, ReadTable } from '../../tree/read-tree.ts'
import { tableDoubts } from '../aligned/doubts.ts'
import { readAlignedGrid } from '../aligned/grid.ts'
import type { AlignedGrid, GridCell, GridRow, Refused } from '../aligned/grid.ts'
import { indentsOf } from '../aligned/indents.ts'
import { headEnd, HEAD_LINES } from '../aligned/head.ts'
import { isParted, isWeakGap } from '../aligned/lines.ts'
import type { AlignedLine, Atom, Stretch } from '../aligned/lines.ts'
import type { Bounds } from '../aligned/walk.ts'
import type { Printed } from './hard-wrap.ts'
import { between, widthOf } from './lines.ts'
import { unreadableTable } from './unreadable-table.ts'

export interface LaidOutTable { block: ReadTable; next: number; diagnostics: Diagnostic[]; leftovers: Leftover[] }
export interface Ends { ends(line: Printed): boolean; heads(line: Printed): boolean; isCaption(line: Printed): boolean }

/** Room that no text has within a line, but a row of cells has. */
const ROOM = /\S {3,}\S/
/** Lines that are looked at for columns. */
const MOST_LINES = 600
/** Lines between two rows of a table. */
const FAR = 14

/** Reads the table whose head begins at lines[at]; null where none does, or where its lines do not stand in columns. */
export function readLaidOutTable(text: string, lines: readonly Printed[], at: number, ends: Ends): LaidOutTable | null {
  if (!isLaidOut(lines.slice(at, at + 8)) || ends.isCaption(lines[at]!)) return null
  const found = [countCharacters, countWidths].flatMap((metric) => readIn(text, lines, at, ends, metric) ?? [])
  const [best] = found.filter((grid): grid is AlignedGrid<Printed> => !('refused' in grid)).sort((a, b) => unclearShare(a) - unclearShare(b) || b.rows.length - a.rows.length)
  if (best) return toTable(best, at)
  const next = at + Math.max(0, ...found.map((grid) => ('refused' in grid ? grid.refused : 0)))
  if (next === at) return null
  const { block, diagnostic } = unreadableTable(text, lines.slice(at, next), 'cells that wrap around each other')
  return { block, next, diagnostics: [diagnostic], leftovers: [] }
}

function unclearShare({ rows }: AlignedGrid<Printed>): number {
  return rows.filter((row) => row.unclear !== null).length / rows.length
}

/** Room within lines, of any width: where each gap of a head is two spaces and all others are pairs too, they count cells. */
function isLaidOut(lines: readonly Printed[]): boolean {
  if (!lines.some((line) => ROOM.test(line.text))) return false
  const gaps = lines.map((line) => [...line.text.matchAll(/ {2,}/g)].map((match) => match[0].length))
  const pairs = gaps.find((own) => own.length > 0)?.every((gap) => gap === 2) === true
  return !pairs || gaps.flat().some((gap) => gap % 2 === 1)
}

type Metric = (text: string, from: number, to: number) => number
/** pdftotext sets every character one column wide; people who set text out by eye see Chinese ones twice as wide. */
const countCharacters: Metric = (_, from, to) => to - from
const countWidths: Metric = (text, from, to) => widthOf(text, from, to)

function readIn(text: string, lines: readonly Printed[], at: number, ends: Ends, metric: Metric): AlignedGrid<Printed> | Refused | null {
  const aligned: AlignedLine<Printed>[] = []
  let page = 0
  const line = (i: number): AlignedLine<Printed> => {
    while (aligned.length <= i - at) {
      const own = lines[at + aligned.length]!
      if (own.gap === 'page') page++
      aligned.push({ y: own.line.number, page, atoms: atomsOf(text, own, metric) })
    }
    return aligned[i - at]!
  }
  for (let i = at; i < lines.length && i < at + HEAD_LINES * 2; i++) line(i)
  const printed = new Map<AlignedLine<Printed>, Printed>(aligned.map((own, k) => [own, lines[at + k]!]))
  const bounds: Bounds<Printed> = { ends: (own) => ends.ends(printed.get(own)!), heads: (own) => ends.heads(printed.get(own)!), isCaption: (own) => ends.isCaption(printed.get(own)!) }
  const head = at + headEnd(aligned, 0, bounds)
  if (head <= at) return null
  let last = head
  for (let i = head; i < lines.length && i < at + MOST_LINES && i - last < FAR; i++) {
    const own = line(i)
    printed.set(own, lines[i]!)
    if (ends.ends(lines[i]!) && !ends.heads(lines[i]!)) break
    if (isParted(own)) last = i + 1
  }
  if (last === head) return null
  return readAlignedGrid(aligned, { from: 0, to: head - at }, last - at, bounds)
}

/** White-space-parted atoms of a line. */
function atomsOf(text: string, line: Printed, metric: Metric): Atom<Printed>[] {
  const lead = metric(text, line.line.start, line.start)
  return [...line.text.matchAll(/[^\s\u3000]+/g)].map((match, k) => {
    const from = match.index
    const left = lead + metric(line.text, 0, from)
    const weak = k > 0 && line.text[from - 2] !== ' ' && isWeakGap(line.text[from - 2] ?? '', match[0][0]!)
    return { text: match[0], left, right: left + metric(line.text, from, from + match[0].length), source: line, at: from, weak }
  })
}

function toTable(grid: AlignedGrid<Printed>, at: number): LaidOutTable {
  const indents = indentsOf(grid)
  const children = [...grid.head.map((cells) => toRow(cells, null, indents)), ...grid.rows.map((row) => toRow(row.cells, row, indents))].filter((row): row is ReadRow => row !== null)
  const offsets = children.flatMap((row) => row.children.flatMap((cell) => cell.children))
  const first = offsets.reduce((a, b) => (b.position.start.offset < a.position.start.offset ? b : a))
  const last = offsets.reduce((a, b) => (b.position.end.offset > a.position.end.offset ? b : a))
  const position = { start: first.position.start, end: last.position.end }
  const block: ReadTable = { type: 'table', children, position, data: { dialect: 'space-cells' } }
  return { block, next: at + grid.next, diagnostics: tableDoubts(block), leftovers: grid.repeated.flatMap((stretch) => stretch.atoms.map(({ source, at: from, text }) => ({ name: 'repeated-head', start: source.start + from, end: source.start + from + text.length }))) }
}

function toRow(cells: readonly GridCell<Printed>[], row: GridRow<Printed> | null, indents: (cell: GridCell<Printed>) => number): ReadRow | null {
  const nodes = cells.map((cell) => cell.stretches.map(toText))
  const doubt = row?.unclear ? { unclear: row.unclear } : row?.guess ? { guess: row.guess } : null
  const own = nodes.flat()
  if (own.length === 0 && row === null) return null
  const start = own.reduce((a, b) => (b.position.start.offset < a.position.start.offset ? b : a)).position.start
  const end = own.reduce((a, b) => (b.position.end.offset > a.position.end.offset ? b : a)).position.end
  const children = cells.map((cell, i): ReadCell => {
    const texts = nodes[i]!
    const position = texts.length > 0 ? { start: setIn(texts[0]!.position.start, indents(cell)), end: texts.at(-1)!.position.end } : { start, end: start }
    return { type: 'tableCell', children: texts, position, data: { rowSpan: cell.rowSpan, colSpan: cell.colSpan } }
  })
  return { type: 'tableRow', children, position: { start, end }, ...(doubt ? { data: doubt } : {}) }
}

/** The white space in front of a cell that shows how far it is set in is part of it. */
function setIn(start: Point, indent: number): Point {
  return { line: start.line, column: start.column - indent, offset: start.offset - indent }
}

/** A space that fonts set within it stays in the slice; names and values are read without it. */
function toText({ atoms }: Stretch<Printed>): ReadCell['children'][number] {
  const { source } = atoms[0]!
  const from = source.start + atoms[0]!.at
  const to = source.start + atoms.at(-1)!.at + atoms.at(-1)!.text.length
  return { type: 'text', value: source.text.slice(from - source.start, to - source.start), position: between(source.line, from, source.line, to) }
}

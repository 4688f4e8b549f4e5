/**
 * Tables that were copied out of a web page: one cell a line and no TABs. The heading cells tell where one begins,
 * the running numbers of its rows where each row does; a table without running numbers cannot be told from text and is left alone.
 */
import type { ReadCell, ReadRow, ReadTable } from '../tree/read-tree.ts'
import { squeezeName } from '../tables/grid.ts'
import { isHeaderRow, readHeading, readHeadings } from '../tables/headings.ts'
import type { Heading } from '../tables/headings.ts'
import type { Block, TableBlock, TextBlock } from './block.ts'
import { TABLE_TITLE } from './cues.ts'
import { fitColumns, layRow } from './line-rows.ts'
import type { LineCell } from './line-rows.ts'
import { endsTable, isHeader, sequenceOf, splitRows } from './numbered-rows.ts'
import type { RawRow } from './numbered-rows.ts'

/** Longest text of a heading cell, white space left out. */
const MAX_HEADING_CELL = 12
/** Longest text in the last row's cells: what is longer is the paragraph behind the table. */
const MAX_LAST_CELL = 80

/** Blocks with each such table put together. */
export function gatherLineTables(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  for (let i = 0; i < blocks.length; ) {
    const header = readHeader(blocks, i)
    const found = header ? (headingOf([header[0]!]).kind === 'sequence' ? readNumberedTable(blocks, i, header) : readBody(blocks, i, header.map((block) => [block]))) : isTableTitle(blocks[i - 1]) ? unreadTable(blocks, i) : null
    if (found) {
      out.push(found.table)
      i = found.next
    } else out.push(blocks[i++]!)
  }
  return out
}

/** Lines that a title says are a table's cells, and fewest of them. */
const MAX_UNREAD = 25
const FEW_UNREAD = 6

const isTableTitle = (block: Block | undefined): boolean => block?.type === 'text' && block.passage.text.length <= 60 && TABLE_TITLE.test(block.passage.text) && !/[。；：]$/.test(block.passage.text)

/** Short lines below a table's title, whose rows cannot be known: one cell of them all, so that they are not taken for text. */
function unreadTable(blocks: readonly Block[], from: number): { table: TableBlock; next: number } | null {
  let end = from
  let long = 0
  for (; end < blocks.length; end++) {
    const block = blocks[end]!
    if (block.type === 'table' || endsTable(block) || (end > from && isHeader(block)) || block.passage.text.length > MAX_LAST_CELL) break
    if (block.passage.text.length > MAX_UNREAD) long++
  }
  if (end - from < FEW_UNREAD || long * 5 > end - from) return null
  return { table: toTable([[blocks.slice(from, end) as TextBlock[]]], blocks[from]!, 'unread-cells'), next: end }
}

/** Texts of consecutive blocks that read as a header: a running number and a name among them. */
function readHeader(blocks: readonly Block[], from: number): TextBlock[] | null {
  const header: TextBlock[] = []
  for (let i = from; i < blocks.length && header.length < 12; i++) {
    const block = blocks[i]!
    if (block.type === 'table') break
    const text = squeezeName(block.passage.text)
    if (text.length > MAX_HEADING_CELL || /^\d+$/.test(text) || /[、。，；]|：(?!\d{4})|^（[一二三四五六七八九十]/.test(text)) break
    // The first block has to be a heading word itself, so that the look costs nothing in running text.
    if (header.length === 0 && readHeading(text).kind === 'other') return null
    header.push(block)
  }
  if (sequenceOf(blocks[from + header.length]) === 1) dropFirstCategory(header)
  if (header.length < 3 || !isHeaderRow(header.map((block) => block.passage.text))) return null
  const kinds = readHeadings(header.map((block) => block.passage.text)).map(({ kind }) => kind)
  return kinds.includes('sequence') && kinds.includes('name') ? header : null
}

/** In front of the first running number stands the first category, where the table has such a column. */
function dropFirstCategory(header: TextBlock[]): void {
  const kinds = header.map((block) => readHeading(block.passage.text).kind)
  if (kinds.indexOf('sequence') > 0 && kinds.at(-1) === 'other') header.pop()
}

/** A table whose rows begin with their running number; what stands right in front of the first can be a text over the rows. */
function readNumberedTable(blocks: readonly Block[], from: number, header: readonly TextBlock[]): { table: TableBlock; next: number } | null {
  const { text } = header.at(-1)!.passage
  const shorter = header.length > 3 && readHeading(text).kind === 'other' && !REMARK.test(text) ? layTable(blocks, from, header.slice(0, -1)) : null
  const whole = layTable(blocks, from, header)
  const best = shorter && whole ? (shorter.cost < whole.cost ? shorter : whole) : shorter ?? whole
  if (!best) return null
  return { table: toTable(best.cells, blocks[from]!), next: from + best.cells.flat(2).filter(Boolean).length }
}

/** Headings of columns that are often empty. */
const REMARK = /^(?:备\s*注|说\s*明)$/

function layTable(blocks: readonly Block[], from: number, header: readonly TextBlock[]): { cells: LineCell[][]; cost: number } | null {
  const gap = Math.min(...header.slice(1).map((block) => block.blank))
  const sentences = header.some((block) => readHeading(block.passage.text).kind === 'content')
  const { rows, closed } = splitRows(blocks, from + header.length, gap, header.length, sentences)
  const numbered = rows.filter(({ kind }) => kind === 'numbered').map(({ items }) => items)
  const columns = numbered.length < 2 ? null : fitColumns(header, closed ? numbered : numbered.slice(0, -1))
  if (!columns) return null
  if (!closed) trimLast(rows, columns.headings)
  const cells = rows.map(({ kind, items }): LineCell[] => (kind === 'group' ? [items as TextBlock[]] : layRow(items, columns.headings).cells))
  return { cells: [columns.header, ...cells], cost: columns.cost }
}

/** The last row ends where it lies best: what follows it may be text. */
function trimLast(rows: RawRow[], headings: readonly Heading[]): void {
  const last = rows.at(-1)!
  if (last.kind === 'group') return
  const { items } = last
  let least = layRow(items, headings).cost
  for (let end = items.length - 1; end >= 2; end--) {
    if (items[end - 1] === null) continue
    const { cost } = layRow(items.slice(0, end), headings, least)
    if (cost >= least) continue
    least = cost
    last.items = items.slice(0, end)
  }
}

function readBody(blocks: readonly Block[], from: number, header: TextBlock[][]): { table: TableBlock; next: number } | null {
  const sequenceAt = header.findIndex((cell) => headingOf(cell).kind === 'sequence')
  const after = header.length - sequenceAt
  const rows: LineCell[][] = [header]
  let category: TextBlock | null = null
  let expected = 1
  let i = from + header.flat().length
  while (i < blocks.length) {
    if (sequenceOf(blocks[i]) !== expected) {
      if (sequenceOf(blocks[i + 1]) !== expected || sequenceAt === 0 || blocks[i]!.type === 'table') break
      category = blocks[i++] as TextBlock
      continue
    }
    const end = rowEnd(blocks, i, after, expected + 1, rows, sequenceAt > 0)
    const cells = (blocks.slice(i, end) as TextBlock[]).map((block) => [block])
    rows.push([...Array.from({ length: sequenceAt }, (_, c) => (c === sequenceAt - 1 && category ? [category] : null)), ...cells, ...Array<null>(Math.max(0, after - cells.length)).fill(null)])
    category = null
    expected++
    i = end
  }
  if (rows.length < 3) return null
  const whole = joinHeading(rows, sequenceAt)
  if (whole) return readBody(blocks, from, whole)
  return { table: toTable(rows, blocks[from]!), next: i }
}

function headingOf(cell: LineCell): Heading {
  return readHeading((cell ?? []).map((block) => block.passage.text).join(''))
}

/** A heading that a line break cut in two (指标, 类型): where every row has a cell less than the head. Null where there is none. */
function joinHeading(rows: readonly LineCell[][], sequenceAt: number): TextBlock[][] | null {
  const header = rows[0] as TextBlock[][]
  const body = rows.slice(1)
  if (!body.every((row) => row.at(-1) === null) || body.filter((row) => row.at(-2) !== null).length < body.length * 0.8) return null
  for (let j = sequenceAt + 1; j + 1 < header.length; j++) {
    const joined = [...header[j]!, ...header[j + 1]!]
    if (headingOf(joined).kind === 'nature' || headingOf(joined).kind === 'unit') return [...header.slice(0, j), joined, ...header.slice(j + 2)]
  }
  return null
}

/** Where the row that begins at `from` ends: before the next running number (and the category above it), else when it is full. */
function rowEnd(blocks: readonly Block[], from: number, width: number, next: number, rows: readonly LineCell[][], hasCategory: boolean): number {
  for (let i = from + 1; i <= from + width && i < blocks.length; i++) {
    if (blocks[i]!.type === 'table') return i
    if (sequenceOf(blocks[i]) === next) return i
    if (hasCategory && sequenceOf(blocks[i + 1]) === next && i > from + 1 && (isNumbered(blocks[i]!) || (rows.length > 1 && i - from >= usualLength(rows)))) return i
  }
  // The last row: as long as the rows above, and no further than a paragraph.
  const usual = rows.length > 1 ? usualLength(rows) : width
  let end = from + 1
  while (end < blocks.length && end - from < usual && blocks[end]!.type === 'text' && (blocks[end] as TextBlock).passage.text.length <= MAX_LAST_CELL * (end - from > 1 ? 2 : 1)) end++
  return end
}

function isNumbered(block: Block): boolean {
  return block.type === 'text' && /^[一二三四五六七八九十]{1,3}、/.test(block.passage.text)
}

function usualLength(rows: readonly LineCell[][]): number {
  const header = rows[0]!
  const sequenceAt = header.findIndex((cell) => headingOf(cell).kind === 'sequence')
  return Math.max(1, ...rows.slice(1).map((row) => row.slice(sequenceAt).filter(Boolean).length)) || header.length - sequenceAt
}

function toTable(rows: readonly LineCell[][], first: Block, dialect = 'line-cells'): TableBlock {
  const children: ReadRow[] = rows.map((row) => {
    const cells = row.map((cell) => (cell ? toCell(cell) : null))
    const filled = cells.filter((cell): cell is ReadCell => cell !== null)
    const position = { start: filled[0]!.position.start, end: filled.at(-1)!.position.end }
    return { type: 'tableRow', children: cells.map((cell) => cell ?? { type: 'tableCell', children: [], position: { start: position.start, end: position.start } }), position }
  })
  const position = { start: children[0]!.position.start, end: children.at(-1)!.position.end }
  const part: ReadTable = { type: 'table', children, position, data: { dialect } }
  return { type: 'table', parts: [part], line: position.start.line, endLine: position.end.line, blank: first.blank, order: first.order }
}

function toCell(cell: readonly TextBlock[]): ReadCell {
  const children = cell.flatMap(({ passage: { text, pieces } }) => pieces.map((piece) => ({
    type: 'text' as const,
    value: text.slice(piece.at, piece.at + piece.end - piece.start),
    position: { start: { line: piece.line, column: 1, offset: piece.start }, end: { line: piece.line, column: 1 + piece.end - piece.start, offset: piece.end } }
  })))
  return { type: 'tableCell', children, position: { start: children[0]!.position.start, end: children.at(-1)!.position.end } }
}

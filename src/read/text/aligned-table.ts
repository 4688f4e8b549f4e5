/**
 * Tables whose cells stand beside each other on a line, parted by white space: taken out of a PDF, or pasted from a sheet (TABs).
 * A row of heading words, or a caption, tells where one begins. A name that wraps stands around its own row.
 */
import type { Diagnostic } from '../../schema/shared.ts'
import { isHeaderRow, NATURES, readHeading, readHeadings } from '../../tables/headings.ts'
import type { Leftover, ReadCell, ReadRow, ReadTable } from '../../tree/read-tree.ts'
import { endsTable, headsRows, isTableTitle, isUnitLine } from '../aligned/bounds.ts'
import { splitFields } from './fields.ts'
import type { Field, Spacing } from './fields.ts'
import { cellRegionEnd, countFigures } from './cell-region.ts'
import type { Printed } from './hard-wrap.ts'
import { readLaidOutTable } from './laid-out-table.ts'
import { between } from './lines.ts'
import { unreadableTable } from './unreadable-table.ts'

export interface AlignedTable { block: ReadTable; next: number; diagnostics: Diagnostic[]; leftovers?: Leftover[] }

/** The cells of a row by column: the stretches that each is made of. */
type Row = Field[][]

/** Rows that are looked ahead for the next running number. */
const AHEAD = 4
/** Lines that the cells of one row of a captioned table may wrap over. */
const WRAPPED = 9
/** The same once three rows are seen. */
const WRAPPED_FAR = 27

/** Reads the table whose head is at lines[at]; null where none begins there. */
export function readAlignedTable(text: string, lines: readonly Printed[], at: number): AlignedTable | null {
  const laidOut = readLaidOutTable(text, lines, at, ENDINGS)
  if (laidOut) return laidOut
  if (!couldBeHead(lines[at]!.text)) return isSplitHead(text, lines, at) ? captionedTable(text, lines, at, splitFields(text, lines[at + 1]!).fields, 'pair') : null
  const head = splitFields(text, lines[at]!)
  if (head.fields.length < 2) return null
  const texts = head.fields.map((field) => field.text)
  const single = head.spacing === 'single'
  const captioned = !single && isCaptioned(lines, at)
  const columns = readHeadings(texts)
  const name = columns.findIndex((column) => column.kind === 'name')
  const numbered = columns.findIndex((column) => column.kind === 'sequence')
  const known = isHeaderRow(texts) && !(single && texts.length < 3 && (name < 0 || numbered < 0))
  if (!known && !captioned) return null
  // Words apart by one space are a head only where each of them is a heading.
  if (single && columns.some((column) => column.kind === 'other')) return null
  const hasValues = columns.some((column) => column.kind === 'value')
  const table = numbered === 0 && name > 0 ? numberedRows(text, lines, at, head.fields, head.spacing, name, hasValues) : known ? plainRows(text, lines, at, head.fields, head.spacing) : null
  const end = known ? cellRegionEnd(lines, at) : at
  // A table that leaves figures behind was not understood.
  if (table && countFigures(lines, table.next, end) < 2) return table
  if (end > at) return unreadable(text, lines, at, end)
  return captioned ? captionedTable(text, lines, at, head.fields, head.spacing) : null
}

function unreadable(text: string, lines: readonly Printed[], at: number, to: number): AlignedTable {
  const { block, diagnostic } = unreadableTable(text, lines.slice(at, to), 'cells that wrap around each other')
  return { block, next: to, diagnostics: [diagnostic] }
}

/** Below a caption: one heading over the headings of the next line, which are none that are known. */
function isSplitHead(text: string, lines: readonly Printed[], at: number): boolean {
  const next = lines[at + 1]
  if (!next || !PARTED.test(next.text) || lines[at]!.text.length > 20 || isUnitLine(lines[at]!.text) || !isCaptioned(lines, at)) return false
  return !isHeaderRow(splitFields(text, next).fields.map((field) => field.text))
}

const PARTED = /\S(?: {2,}|\t)\S/
/** Longest line of headings. */
const LONGEST_HEAD = 200

/** A cheap look at a line: white space within it, and either a gap that parts cells or a heading word in front. */
function couldBeHead(line: string): boolean {
  if (line.length > LONGEST_HEAD) return false
  const space = line.search(/[ \t\u3000]/)
  if (space < 0) return false
  return PARTED.test(line) || readHeading(line.slice(0, space)).kind !== 'other'
}

/** Whether a table's title stands above, with nothing but its unit between. */
function isCaptioned(lines: readonly Printed[], at: number): boolean {
  const above = lines[at - 1]
  if (!above) return false
  return isTableTitle(above.text) || (isUnitLine(above.text) && at > 1 && isTableTitle(lines[at - 2]!.text))
}

const ENDINGS = {
  ends: (line: Printed): boolean => endsTable(line.text),
  heads: (line: Printed): boolean => headsRows(line.text),
  isCaption: (line: Printed): boolean => isTableTitle(line.text) || isUnitLine(line.text)
}

/** Rows without a running number: as many cells as the head has, on consecutive lines. */
function plainRows(text: string, lines: readonly Printed[], at: number, head: Field[], spacing: Spacing): AlignedTable | null {
  const rows: Row[] = [head.map((field) => [field])]
  let i = at + 1
  for (; i < lines.length && lines[i]!.gap === 'none' && !endsTable(lines[i]!.text); i++) {
    const cells = rowOf(text, lines[i]!, head, spacing)
    if (!cells) break
    rows.push(cells)
  }
  return rows.length < 2 ? null : { block: toTable(rows), next: i, diagnostics: [] }
}

/** The cells of a line under the head's columns; null where they do not fit. */
function rowOf(text: string, line: Printed, head: readonly Field[], spacing: Spacing): Row | null {
  const { fields } = splitFields(text, line, spacing)
  if (fields.length === head.length) return fields.map((field) => (field.text ? [field] : []))
  // An empty first cell is white space in front of the line.
  if (spacing === 'pair' && line.lead === 2 && fields.length === head.length - 1) return [[], ...fields.map((field) => (field.text ? [field] : []))]
  if (spacing !== 'columns' || fields.length < 2) return null
  return byPosition(fields, head)
}

/** Each field under the heading that it stands below, or nearest to; null where two stand under one. */
function byPosition(fields: readonly Field[], head: readonly Field[]): Row | null {
  const row: Row = head.map(() => [])
  for (const field of fields) {
    let best = 0
    let least = Infinity
    for (const [j, heading] of head.entries()) {
      const apart = Math.max(heading.from - field.to, field.from - heading.to)
      const distance = apart + Math.abs(heading.from + heading.to - field.from - field.to) / 1000
      if (distance < least) [best, least] = [j, distance]
    }
    if (row[best]!.length > 0) return null
    row[best]!.push(field)
  }
  return row
}

/** A table that only its caption shows: its grid where each row has as many cells as the first, else its text. */
function captionedTable(text: string, lines: readonly Printed[], at: number, head: Field[], spacing: Spacing): AlignedTable | null {
  let to = at + 1
  let rows = 1
  let even = true
  for (let i = at + 1; i < lines.length && i - to < (even || rows < 3 ? WRAPPED : WRAPPED_FAR) && !endsTable(lines[i]!.text); i++) {
    if (splitFields(text, lines[i]!, spacing).fields.length < 2) continue
    even &&= i === to && rowOf(text, lines[i]!, head, spacing) !== null
    rows++
    to = i + 1
  }
  if (rows < 3) return null
  // A head of two lines leaves its columns untold.
  if (even && head[0]!.line === lines[at]!.line) return plainRows(text, lines, at, head, spacing)
  return unreadable(text, lines, at, to)
}

/** A table of numbered rows; read again where a later row shows that names are centred on their rows. */
function numberedRows(text: string, lines: readonly Printed[], at: number, head: Field[], spacing: Spacing, name: number, hasValues: boolean): AlignedTable | null {
  const first = new NumberedRows(text, lines, at, head, spacing, name, hasValues, false)
  const table = first.read()
  return first.centred ? new NumberedRows(text, lines, at, head, spacing, name, hasValues, true).read() : table
}

/** Rows that begin with 1, 2, 3 …; lines between them are parts of a name, or the heading of the rows below. */
class NumberedRows {
  private readonly rows: Row[]
  private readonly diagnostics: Diagnostic[] = []
  private pending: Field[] = []
  private current: { row: Row; before: number } | null = null
  private expected: number | null = null
  /** Whether a name that wraps stands above and below its row's other cells. */
  centred: boolean
  private readonly text: string
  private readonly lines: readonly Printed[]
  private readonly at: number
  private readonly head: Field[]
  private readonly spacing: Spacing
  private readonly name: number
  private readonly hasValues: boolean
  /** Whether a row has more cells, or fewer, than can be laid under the head without guessing. */
  private broken = false

  constructor(text: string, lines: readonly Printed[], at: number, head: Field[], spacing: Spacing, name: number, hasValues: boolean, centred: boolean) {
    this.text = text
    this.lines = lines
    this.at = at
    this.head = head
    this.spacing = spacing
    this.name = name
    this.centred = centred
    this.hasValues = hasValues
    this.rows = [head.map((field) => [field])]
  }

  read(): AlignedTable | null {
    if (this.name < 0) return null
    let i = this.at + 1
    for (; i < this.lines.length; i++) if (!this.take(i)) break
    const rest = this.endRow(true)
    while (rest > 0 && i > this.at && this.lines[i - 1]!.start >= this.pending[0]!.start) i--
    return this.rows.length < 3 || this.broken ? null : { block: toTable(this.rows), next: i, diagnostics: this.diagnostics }
  }

  /** Takes a line into the table; false where it is behind its end. */
  private take(i: number): boolean {
    const line = this.lines[i]!
    const { fields } = splitFields(this.text, line, this.spacing)
    const number = fields.length > 1 ? sequenceOf(fields[0]!.text) : null
    if (number !== null && (this.expected === null || number === this.expected)) {
      this.addRow(fields, number)
      return true
    }
    if (endsTable(line.text) || !this.isAhead(i)) return this.isTail(line, fields)
    if (fields.filter((field) => field.text).length > 1) return this.addUnnumbered(fields)
    const field = fields.find((own) => own.text)!
    if (/^[（(]?[一二三四五六七八九十]{1,3}(?:[）)]|、)/.test(field.text)) {
      this.endRow(true)
      this.rows.push(this.head.map((_, j) => (j === 0 ? [field] : [])))
      this.current = null
    } else this.pending.push(field)
    return true
  }

  /** Whether the next running number comes soon. */
  private isAhead(i: number): boolean {
    for (let j = i + 1; j < this.lines.length && j <= i + AHEAD; j++) {
      const { fields } = splitFields(this.text, this.lines[j]!, this.spacing)
      const number = fields.length > 1 ? sequenceOf(fields[0]!.text) : null
      if (number !== null && number === (this.expected ?? 1)) return true
    }
    return false
  }

  /** Behind the last row: what its wrapped name still lacks, or a last row without a number (合计). */
  private isTail(line: Printed, fields: readonly Field[]): boolean {
    if (!this.current || line.gap !== 'none' || endsTable(line.text)) return false
    if (fields.length === this.head.length || fields.length === this.head.length - 1) return this.addUnnumbered(fields)
    if (fields.length !== 1 || this.pending.length >= this.current.before) return false
    this.pending.push(fields[0]!)
    return true
  }

  private addUnnumbered(fields: readonly Field[]): boolean {
    const row = fields.length === this.head.length ? fields.map((field) => (field.text ? [field] : [])) : fields.length === this.head.length - 1 ? [[], ...fields.map((field) => (field.text ? [field] : []))] : null
    if (!row || sequenceOf(fields[0]!.text) !== null) return false
    this.endRow(true)
    this.rows.push(row)
    this.current = { row, before: 0 }
    return true
  }

  private addRow(fields: readonly Field[], number: number): void {
    const row = this.place(fields)
    if (!this.current && this.rows.length === 1) this.headGoesOn()
    if (this.pending.length > 0 && (!this.current || row[this.name]!.length === 0)) this.centred = true
    const before = this.endRow(false)
    const own = this.pending.splice(0, before)
    if (own.length > 0) row[this.name] = [...own, ...row[this.name]!]
    this.rows.push(row)
    this.current = { row, before: own.length }
    this.expected = number + 1
  }

  /** A line in brackets under the head is the unit of one of its words: of the first that is measured, if that can be told. */
  private headGoesOn(): void {
    while (this.pending.length > 0 && /^[（(].*[）)]$/.test(this.pending[0]!.text)) {
      const measured = this.head.findIndex((field) => /面积|数量|规模|投资|金额|长度|产量|比例/.test(field.text))
      this.rows[0]!.at(measured)!.push(this.pending.shift()!)
    }
  }

  /** A row's fields by column; where one is missing it is the name, if lines above hold it. */
  private place(fields: readonly Field[]): Row {
    const cells = fields.map((field) => (field.text ? [field] : []))
    const { length } = this.head
    if (this.spacing === 'columns') {
      const row = byPosition(fields, this.head)
      this.broken ||= row === null
      return row ?? fit(cells, length)
    }
    const nameless = fields.length === length - 1 && (this.pending.length > 0 || NATURES.test(fields[this.name]?.text ?? ''))
    if (nameless) cells.splice(this.name, 0, [])
    this.broken ||= cells.length > length || (this.hasValues && cells.length < length)
    return fit(cells, length)
  }

  /**
   * Gives the row before its share of the lines since: where names are centred on their rows as many as stood above it,
   * else all of them. Returns how many are left for the row that follows.
   */
  private endRow(last: boolean): number {
    const { current } = this
    if (!current || this.pending.length === 0) return this.pending.length
    const share = this.centred || last ? Math.min(current.before, this.pending.length) : this.pending.length
    current.row[this.name]!.push(...this.pending.splice(0, share))
    return this.pending.length
  }
}

function fit(cells: Row, length: number): Row {
  return Array.from({ length }, (_, j) => cells[j] ?? [])
}

function sequenceOf(text: string): number | null {
  return /^\d{1,3}[.．、]?$/.test(text) ? Number.parseInt(text, 10) : null
}

function toTable(rows: readonly Row[]): ReadTable {
  const children = rows.map(toRow)
  const position = { start: children[0]!.position.start, end: children.at(-1)!.position.end }
  return { type: 'table', children, position, data: { dialect: 'space-cells' } }
}

function toRow(row: Row): ReadRow {
  const inOrder = row.flat().sort((a, b) => a.start - b.start)
  const [first, last] = [inOrder[0]!, inOrder.at(-1)!]
  const position = between(first.line, first.start, last.line, last.end)
  const children: ReadCell[] = row.map((fields) => {
    if (fields.length === 0) return { type: 'tableCell', children: [], position: { start: position.start, end: position.start } }
    const nodes = fields.map((field) => ({ type: 'text' as const, value: field.text, position: between(field.line, field.start, field.line, field.end) }))
    return { type: 'tableCell', children: nodes, position: { start: nodes[0]!.position.start, end: nodes.at(-1)!.position.end } }
  })
  return { type: 'tableRow', children, position }
}

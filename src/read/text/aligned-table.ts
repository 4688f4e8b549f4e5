/**
 * Tables whose cells stand beside each other on a line, parted by white space: taken out of a PDF, or pasted from a sheet (TABs).
 * A row of heading words, or a caption, tells where one begins.
 */
import { isHeaderRow, readHeading, readHeadings } from '../../tables/headings.ts'
import { endsTable, headsRows, isTableTitle, isUnitLine } from '../aligned/bounds.ts'
import { byPosition, toTable } from './field-rows.ts'
import type { AlignedTable, Row } from './field-rows.ts'
import { splitFields } from './fields.ts'
import type { Field, Spacing } from './fields.ts'
import { cellRegionEnd, countFigures } from './cell-region.ts'
import type { Printed } from './hard-wrap.ts'
import { readLaidOutTable } from './laid-out-table.ts'
import { natureRowsEnd } from './nature-rows.ts'
import { numberedRows } from './numbered-fields.ts'
import { unreadableTable } from './unreadable-table.ts'

/** Lines that the cells of one row of a captioned table may wrap over. */
const WRAPPED = 9
/** The same once three rows are seen. */
const WRAPPED_FAR = 27

/** Reads the table whose head is at lines[at]; null where none begins there. */
export function readAlignedTable(text: string, lines: readonly Printed[], at: number): AlignedTable | null {
  const laidOut = readLaidOutTable(text, lines, at, ENDINGS)
  if (laidOut) return laidOut
  const rowsEnd = natureRowsEnd(lines, at)
  if (rowsEnd > at) return unreadable(text, lines, at, rowsEnd)
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

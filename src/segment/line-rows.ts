/**
 * Cells that stand one a line, laid under their headings: a cell or a heading of several paragraphs takes several lines,
 * a merged or empty one is a wider gap or nothing at all. The cheapest way to lay the first rows decides the columns.
 */
import { misfit } from '../tables/align.ts'
import { NATURES, readHeading, readHeadings } from '../tables/headings.ts'
import type { Heading } from '../tables/headings.ts'
import type { TextBlock } from './block.ts'
import { TOTAL } from './cues.ts'

/** A cell as its lines; null where the row has none. */
export type LineCell = TextBlock[] | null
/** What stands in a row, in order: a line, or the gap that an empty cell leaves. */
export type Item = TextBlock | null

/** Rows that decide, most headings that a line break cut, most lines of a cell. */
const SAMPLE = 6
const MAX_CUTS = 3
const MAX_LINES = 5
/** Costs of laying a row: another line in a cell, a cell that is not there, a gap that is no cell. */
const LINE = 0.35
const MISSING = 0.8
const GAP = 0.2
const EMPTY = 0.05
const NO_NUMBER = 5
/** A row that costs more on average lies under other headings. */
const TOO_DEAR = 1.5

/** Headings with their lines, and what laying the rows under them costs on average. */
export interface Columns { header: TextBlock[][]; headings: Heading[]; cost: number }

/** The columns under which the rows fit best; null where they fit under none. */
export function fitColumns(header: readonly TextBlock[], rows: readonly (readonly Item[])[]): Columns | null {
  const sample = rows.slice(0, SAMPLE)
  const shortest = Math.min(...sample.map((row) => row.filter(Boolean).length))
  const longest = Math.max(...sample.map((row) => row.length))
  const lengths = sample.map((row) => row.length)
  const whole = columnsOf(header, new Set(), readHeading)
  let best: Columns | null = whole && { ...whole, cost: headingCost(whole) + meanCost(sample, whole.headings, TOO_DEAR) }
  // Where the rows fit under the lines as they are, nothing is gained by joining any.
  if (best && best.cost - headingCost(best) < LINE) return best
  for (const { columns, floor } of groupings(header, lengths, Math.max(3, shortest - 1), longest + 1)) {
    // What can be cheapest comes first.
    if (best && floor >= best.cost) break
    const cost: number = columns.cost + meanCost(sample, columns.headings, best ? best.cost - columns.cost : TOO_DEAR)
    if (!best || cost < best.cost - 1e-9) best = { ...columns, cost }
  }
  return best && best.cost <= TOO_DEAR ? best : null
}

/**
 * The ways to put lines together to headings, from `least` to `most` of them, and below what none can cost, by the lengths
 * of the rows; the one that can be cheapest first.
 */
function groupings(header: readonly TextBlock[], lengths: readonly number[], least: number, most: number): { columns: Columns; floor: number }[] {
  const known = new Map<string, Heading>()
  const read = (text: string): Heading => {
    if (!known.has(text)) known.set(text, readHeading(text))
    return { ...known.get(text)! }
  }
  const found: { columns: Columns; floor: number }[] = []
  for (let cuts = Math.max(0, header.length - most); cuts <= MAX_CUTS && header.length - cuts >= least; cuts++) {
    for (const joins of choices(header.length - 1, cuts)) {
      const columns = columnsOf(header, joins, read)
      if (!columns) continue
      const cost = headingCost(columns)
      found.push({ columns: { ...columns, cost }, floor: cost + floorOf(columns.headings, lengths) })
    }
  }
  return found.sort((a, b) => a.floor - b.floor)
}

/** Below what no row of that length can be laid. */
function floorOf(headings: readonly Heading[], lengths: readonly number[]): number {
  const mayLack = headings.at(-1)!.kind === 'other' ? MISSING / 2 : 0
  const lacks = lengths.map((length) => (length < headings.length ? (headings.length - length) * MISSING - mayLack : (length - headings.length) * GAP))
  return lacks.reduce((sum, lack) => sum + lack, 0) / lengths.length
}

/** What a row costs on average; no further than it takes to be dearer than `enough`. */
function meanCost(rows: readonly (readonly Item[])[], headings: readonly Heading[], enough: number): number {
  let sum = 0
  for (const row of rows) {
    sum += layRow(row, headings, enough * rows.length - sum).cost
    if (sum > enough * rows.length) return Infinity
  }
  return sum / rows.length
}

/** All ways to choose so many of the first numbers. */
function* choices(from: number, count: number, start = 0): Generator<Set<number>> {
  if (count === 0) yield new Set()
  else for (let i = start; i <= from - count; i++) for (const rest of choices(from, count - 1, i + 1)) yield rest.add(i)
}

/** Headings with the lines behind `joins` joined to them; null where the table then has no running numbers or no names. */
function columnsOf(header: readonly TextBlock[], joins: ReadonlySet<number>, read: (text: string) => Heading): Omit<Columns, 'cost'> | null {
  if (joins.has(0)) return null
  const cells: TextBlock[][] = []
  for (const [i, block] of header.entries()) {
    if (joins.has(i - 1)) cells.at(-1)!.push(block)
    else cells.push([block])
  }
  const headings = readHeadings(cells.map((cell) => cell.map((block) => block.passage.text).join('')), read)
  const kinds = headings.map(({ kind }) => kind)
  return kinds[0] === 'sequence' && kinds.includes('name') ? { header: cells, headings } : null
}

/** A heading is cut where its line is full, so that its first part is the longer one; a unit in brackets stands on a line of its own. */
function headingCost({ header, headings }: Omit<Columns, 'cost'>): number {
  let cost = headings.filter(({ kind }) => kind === 'other').length * 0.2
  for (const [j, cell] of header.entries()) {
    const texts = cell.map((block) => block.passage.text.replace(/[（([].*/, ''))
    for (let i = 1; i < texts.length; i++) cost += texts[i] === '' ? 0.05 : texts[i - 1]!.length < texts[i]!.length ? 0.6 : 0.3
    // 指标 | 属性: a heading that is known by its whole text.
    if (cell.length > 1 && !['value', 'other', 'investment'].includes(headings[j]!.kind)) cost -= 0.15
  }
  return cost
}

export interface Laid { cells: LineCell[]; cost: number }

/** Lays a row's items under the headings, at the least cost; Infinity where that is beyond `limit`. */
export function layRow(items: readonly Item[], headings: readonly Heading[], limit = Infinity): Laid {
  const direct = items.length === headings.length ? oneEach(items, headings) : null
  if (direct && direct.cost < LINE) return direct
  const length = items.length + 1
  const most = Math.min(MAX_LINES, 3 + Math.max(0, items.length - headings.length))
  // cost[i]: the least cost of i items under the columns so far; took[j][i]: how many of them column j has.
  let cost = new Float64Array(length).fill(Infinity)
  cost[0] = 0
  const took = headings.map(() => new Uint8Array(length))
  for (const [j, heading] of headings.entries()) {
    const next = new Float64Array(length).fill(Infinity)
    const last = j === headings.length - 1
    for (let from = 0; from < length; from++) {
      if (cost[from]! > limit) continue
      const cell = new CellCost(heading, last)
      for (let to = from; to < length && to - from <= most; to++) {
        if (to > from) cell.add(items[to - 1]!)
        const sum = cost[from]! + cell.cost
        if (sum < next[to]!) {
          next[to] = sum
          took[j]![to] = to - from
        }
        if (cost[from]! + cell.least > limit) break
      }
    }
    cost = next
  }
  const total = cost[items.length]!
  return { cells: total <= limit ? cellsOf(items, took) : [], cost: total }
}

function cellsOf(items: readonly Item[], took: readonly Uint8Array[]): LineCell[] {
  const cells: LineCell[] = []
  let to = items.length
  for (let j = took.length - 1; j >= 0; j--) {
    const from = to - took[j]![to]!
    cells.unshift(cellOf(items.slice(from, to)))
    to = from
  }
  return cells
}

/** Each item in a column of its own: most rows are whole. */
function oneEach(items: readonly Item[], headings: readonly Heading[]): Laid {
  let cost = 0
  for (const [j, heading] of headings.entries()) {
    const item = items[j]
    cost += item ? fit(item.passage.text, heading) : EMPTY
    if (cost >= LINE) break
  }
  return { cells: items.map((item) => cellOf([item])), cost }
}

function cellOf(items: readonly Item[]): LineCell {
  const lines = items.filter((item) => item !== null)
  return lines.length > 0 ? lines : null
}

/** What it costs that a column has some items, as they are added one by one. */
class CellCost {
  /** With the items so far. */
  cost: number
  /** What no further item can take away. */
  least = 0
  private readonly heading: Heading
  private text = ''
  private lines = 0
  private gaps = 0
  private worst = 0
  private first = ''
  private ragged = 0

  constructor(heading: Heading, last: boolean) {
    this.heading = heading
    this.cost = heading.kind === 'sequence' ? NO_NUMBER : last && heading.kind === 'other' ? MISSING / 2 : MISSING
  }

  add(item: Item): void {
    if (item) this.addLine(item.passage.text)
    else this.gaps++
    this.least = LINE * Math.max(0, this.lines - 1) + GAP * Math.max(0, this.gaps - 1)
    if (this.lines === 0) this.cost = GAP * (this.gaps - 1) + (this.heading.kind === 'sequence' ? NO_NUMBER : EMPTY)
    else this.cost = this.worst + LINE * (this.lines - 1) + this.ragged + GAP * this.gaps
  }

  /** Each line of a value is one (城区≥50 | 乡镇≥8); a text breaks where its column ends, so that its last line is not the longest. */
  private addLine(text: string): void {
    this.text += text
    if (this.lines++ === 0) this.first = text
    this.worst = this.heading.kind === 'value' ? Math.max(this.worst, fit(text, this.heading)) : fit(this.text, this.heading)
    if (this.lines > 1 && this.ragged !== UNLIKE) this.ragged = isDigit(text) !== isDigit(this.first) ? UNLIKE : text.length > this.first.length ? RAGGED : 0
  }
}

/** A figure and words in one cell; a last line that is longer than the first. */
const UNLIKE = 0.2
const RAGGED = 0.3
const isDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57

const SUB = /^[（(]\d{1,2}[）)]$/

/** How badly a text fits under a heading; what `misfit` leaves open is told by whether it is a number. */
function fit(text: string, heading: Heading): number {
  if (heading.kind !== 'name' && TOTAL.test(text)) return 2
  const number = /^[\d.,，\s]+$/.test(text)
  switch (heading.kind) {
    case 'investment': return number ? 0 : /^[\d—－/-]+$|[\u4e00-\u9fff]{3}/.test(text) ? 1 : 0.3
    case 'sequence': return SUB.test(text) ? 0 : misfit(text, heading)
    case 'name': return NATURES.test(text) ? 4 : /[\u4e00-\u9fffA-Za-z]/.test(text) ? misfit(text, heading) : 4
    case 'period': return /\d{4}|[年月]|^\d/.test(text) ? 0 : 0.8
    case 'site': case 'owner': case 'content': return number ? 1 : 0
    default: return misfit(text, heading)
  }
}

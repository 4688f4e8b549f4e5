/**
 * Cells that stand one a line, laid under their headings: a cell or a heading of several paragraphs takes several lines,
 * a merged or empty one is a wider gap or nothing at all. The cheapest way to lay the first rows decides the columns.
 */
import { misfit } from '../tables/align.ts'
import { NATURES, readHeadings } from '../tables/headings.ts'
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
/** A row that costs more on average lies under other headings. */
const TOO_DEAR = 1.5

/** Headings with their lines, and what laying the rows under them costs on average. */
export interface Columns { header: TextBlock[][]; headings: Heading[]; cost: number }

/** The columns under which the rows fit best; null where they fit under none. */
export function fitColumns(header: readonly TextBlock[], rows: readonly (readonly Item[])[]): Columns | null {
  const sample = rows.slice(0, SAMPLE)
  const shortest = Math.min(...sample.map((row) => row.filter(Boolean).length))
  let best: Columns | null = null
  for (let cuts = 0; cuts <= MAX_CUTS && header.length - cuts >= Math.max(3, shortest - 1); cuts++) {
    for (const joins of choices(header.length - 1, cuts)) {
      const columns = columnsOf(header, joins)
      if (!columns) continue
      const cost = headingCost(columns) + sample.reduce((sum, row) => sum + layRow(row, columns.headings).cost, 0) / sample.length
      if (!best || cost < best.cost - 1e-9) best = { ...columns, cost }
    }
    // Where whole headings fit, nothing is gained by joining any.
    if (best && cuts === 0 && best.cost < LINE) break
  }
  return best && best.cost <= TOO_DEAR ? best : null
}

/** All ways to choose so many of the first numbers. */
function* choices(from: number, count: number, start = 0): Generator<Set<number>> {
  if (count === 0) yield new Set()
  else for (let i = start; i <= from - count; i++) for (const rest of choices(from, count - 1, i + 1)) yield rest.add(i)
}

/** Headings with the lines behind `joins` joined to them; null where the table then has no running numbers or no names. */
function columnsOf(header: readonly TextBlock[], joins: ReadonlySet<number>): Omit<Columns, 'cost'> | null {
  if (joins.has(0)) return null
  const cells: TextBlock[][] = []
  for (const [i, block] of header.entries()) {
    if (joins.has(i - 1)) cells.at(-1)!.push(block)
    else cells.push([block])
  }
  const headings = readHeadings(cells.map((cell) => cell.map((block) => block.passage.text).join('')))
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

/** Lays a row's items under the headings, at the least cost. */
export function layRow(items: readonly Item[], headings: readonly Heading[]): Laid {
  const width = headings.length
  // best[j]: for so many items taken, what the first j columns cost and how they were filled.
  let best = new Map<number, Laid>([[0, { cells: [], cost: 0 }]])
  for (const [j, heading] of headings.entries()) {
    const next = new Map<number, Laid>()
    for (const [taken, laid] of best) {
      for (let count = 0; count <= MAX_LINES && taken + count <= items.length; count++) {
        const part = items.slice(taken, taken + count)
        const cost = laid.cost + cellCost(part, heading, j === width - 1)
        const known = next.get(taken + count)
        if (!known || cost < known.cost) next.set(taken + count, { cells: [...laid.cells, cellOf(part)], cost })
      }
    }
    best = next
  }
  return best.get(items.length) ?? { cells: [], cost: Infinity }
}

function cellOf(items: readonly Item[]): LineCell {
  const lines = items.filter((item) => item !== null)
  return lines.length > 0 ? lines : null
}

function cellCost(items: readonly Item[], heading: Heading, last: boolean): number {
  const lines = items.filter((item) => item !== null)
  const gaps = items.length - lines.length
  if (lines.length === 0) return gaps > 0 ? GAP * (gaps - 1) + (heading.kind === 'sequence' ? 5 : 0.05) : heading.kind === 'sequence' ? 5 : last && heading.kind === 'other' ? MISSING / 2 : MISSING
  const texts = lines.map((block) => block.passage.text)
  // Each line of a value is one (设区市≥25 | 县级市≥20); a text breaks where its column ends, so that its last line is not the longest.
  const worst = heading.kind === 'value' ? Math.max(...texts.map((text) => fit(text, heading))) : fit(texts.join(''), heading)
  const alike = texts.every((text) => /^\d/.test(text) === /^\d/.test(texts[0]!))
  const ragged = !alike ? 0.2 : texts.length > 1 && texts.at(-1)!.length > texts[0]!.length ? 0.3 : 0
  return worst + LINE * (lines.length - 1) + ragged + GAP * gaps
}

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

/**
 * Cells of a row that has more paragraphs than columns, or fewer: neighbours of like kind are one cell, and what a
 * column lacks stays empty. The cheapest division wins; its cost tells whether the row belongs to the table at all.
 */
import { misfit } from './align.ts'
import type { ColumnKind, Heading } from './heading.ts'
import { isUnit } from './names.ts'

export interface RowFit { cost: number; /** Paragraphs that each column takes, 0 where its cell is missing. */ takes: number[] }

/** From this cost up a row has a figure for a name, a name for a figure, or another cell that cannot be. */
export const POOR_FIT = 2.5

/** What it costs that a column has no cell: a category is carried down, a name is never missing. */
const MISSING: Partial<Record<ColumnKind, number>> = { sequence: 6, name: 6, category: 0.4, value: 0.7, unit: 1, nature: 1 }
const MISSING_DETAIL = 0.5

/** A cell that ends in the middle of a list. */
const CUT = 0.5

/** Paragraphs that one cell can have. */
const MOST: Partial<Record<ColumnKind, number>> = { sequence: 1, unit: 2, nature: 2, category: 3 }
const MOST_DETAIL = 10

/** A row of as many cells as columns that costs no more is looked at no further. */
export const CLOSE_FIT = 0.8
/** Cells of a row that can be missing while others are joined. */
const SPARE = 2

/** Lays the texts of a row, empty where a cell is, under the columns; null where no division exists. */
export function fitRow(texts: readonly string[], columns: readonly Heading[]): RowFit | null {
  if (texts.length === columns.length) {
    const cost = columns.reduce((sum, heading, j) => sum + cellCost([texts[j]!], heading), 0)
    if (cost <= CLOSE_FIT) return { cost, takes: columns.map(() => 1) }
  }
  return divide(texts, columns)
}

/** The cheapest division of the texts into cells. */
function divide(texts: readonly string[], columns: readonly Heading[]): RowFit | null {
  const longest = Math.max(1, texts.length - columns.length + 1 + SPARE)
  const width = texts.length + 1
  let costs = [0, ...Array<number>(texts.length).fill(Infinity)]
  const taken: Int32Array[] = []
  for (const heading of columns) {
    const next = Array<number>(width).fill(Infinity)
    const takes = new Int32Array(width)
    for (let i = 0; i < width; i++) {
      if (costs[i] === Infinity) continue
      const most = Math.min(MOST[heading.kind] ?? MOST_DETAIL, longest, texts.length - i)
      for (let take = 0; take <= most; take++) {
        const cost = costs[i]! + (take === 0 ? MISSING[heading.kind] ?? MISSING_DETAIL : cellCost(texts.slice(i, i + take), heading))
        if (cost < next[i + take]!) {
          next[i + take] = cost
          takes[i + take] = take
        }
      }
    }
    taken.push(takes)
    costs = next
  }
  if (costs[texts.length] === Infinity) return null
  const out: number[] = []
  let i = texts.length
  for (let j = columns.length - 1; j >= 0; j--) {
    out.unshift(taken[j]![i]!)
    i -= taken[j]![i]!
  }
  return { cost: costs[texts.length]!, takes: out }
}

function cellCost(texts: readonly string[], heading: Heading): number {
  if (texts.length === 1) return badness(texts[0]!, heading) + cut(texts[0]!)
  const filled = texts.filter(Boolean)
  const text = filled.join('')
  return badness(text, heading) + (texts.length - filled.length) * 0.5 + (filled.length > 1 ? joinCost(filled, heading) : 0) + cut(text)
}

function cut(text: string): number {
  const last = text.charCodeAt(text.length - 1)
  return last === 0x3001 || last === 0xff0c || last === 0xff08 || last === 0x28 ? CUT : 0
}

const FIGURE = /^[≥≤<>＜＞]?\d[\d.,，]*[%％]?$/
const LONG = 60

/** How badly a text fits under a heading, the details of projects looked at too. */
function badness(text: string, heading: Heading): number {
  const figure = FIGURE.test(text)
  switch (heading.kind) {
    case 'unit': return misfit(text, heading) + (figure ? 3 : 0)
    case 'category': return misfit(text, heading) + (text.length > LONG ? 3 : 0) + (endsInUnit(text) ? 2 : 0)
    case 'value': return misfit(text, heading) + (text.length > LONG ? 3 : 0)
    case 'investment': return text === '' ? 0.3 : /\d/.test(text) || /^[—－–\-/]+$/.test(text) ? 0 : 1.5
    case 'period': return text === '' ? 0.3 : /\d|年/.test(text) ? 0 : 1.5
    case 'content': return figure ? 1 : 0
    case 'site':
    case 'owner': return figure ? 1.5 : 0
    default: return misfit(text, heading)
  }
}

/** Why two paragraphs are no cell: two figures, a whole name in front, a line longer than the one that was full. */
function joinCost(texts: readonly string[], heading: Heading): number {
  const more = texts.length - 1
  const { kind } = heading
  if (kind === 'content' || kind === 'owner' || kind === 'site' || kind === 'other') return 0.15 * more
  let cost = 0.3 * more * more
  if (kind === 'unit' || kind === 'nature' || kind === 'investment' || kind === 'period') cost += more
  if (kind === 'value' && (texts.filter((text) => FIGURE.test(text)).length > 1 || texts.some(endsInUnit))) cost += 3
  if (kind === 'value') cost += unlikeness(texts)
  if (kind === 'name' && texts.slice(0, -1).some(endsInUnit)) cost += 2
  if (kind !== 'value' && texts.slice(1).some((text) => text.length > texts[0]!.length + 2)) cost += 1
  return cost
}

/** Values of one cell are of one kind and about as long: 设区市≥25 goes with 县级市≥20, not with 100%. */
function unlikeness(texts: readonly string[]): number {
  const [first, ...rest] = texts
  return rest.reduce((sum, text) => sum + (FIGURE.test(text) === FIGURE.test(first!) ? 0 : 1) + 0.02 * Math.min(10, Math.abs(text.length - first!.length)), 0)
}

function endsInUnit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  if (last !== 0x29 && last !== 0xff09) return false
  const from = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))
  return from > 0 && isUnit(text.slice(from + 1, -1))
}

/** Where a table's columns stand on each of its pages: some printers set each page out anew, and only the first shows the head. */
import { findColumns, inkIntervals } from './columns.ts'
import type { Columns, Interval } from './columns.ts'
import { isParted, stretchesOf } from './lines.ts'
import type { AlignedLine, Stretch } from './lines.ts'

export interface PageColumns<S> { first: Columns<S>; of(page: number): readonly Interval[] }

/** Fewest lines of a page that show where its columns are. */
const FEW_LINES = 3
/** Widest stretch alone on its line that is a part of a cell beyond doubt. */
const NARROW = 10
/** Shares of lines that may reach over a gutter, tried until there are as many columns as on the first page: merged cells do. */
const CROSSINGS = [0.1, 0.2, 0.3]
/** How far a column can stand from its place on the first page. */
const FARTHEST = 8

/** The columns of the lines between two indices, under a head; null where the two do not fit. `steady`: they stand at the same places on all. */
export function columnsByPage<S>(lines: readonly AlignedLine<S>[], from: number, to: number, head: Stretch<S>[][], steady: boolean): PageColumns<S> | null {
  const pages = new Map<number, Stretch<S>[][]>()
  for (const line of lines.slice(from, to)) {
    const own = stretchesOf(line)
    if (isParted(line) || (own.length === 1 && own[0]!.right - own[0]!.left <= NARROW)) pages.set(line.page, [...(pages.get(line.page) ?? []), own])
  }
  const all = findColumns([...pages.values()].flat(), head)
  if (steady) return all && { first: all, of: () => all.columns }
  const own = pages.get(lines[from]?.page ?? 0) ?? []
  const top = own.length >= FEW_LINES || !all ? findColumns(own, head) : null
  const first = top && (!all || top.columns.length >= all.columns.length) ? top : all
  if (!first) return null
  const byPage = new Map([...pages].map(([page, body]) => [page, page === lines[from]?.page ? first.columns : moved(body, first.columns)]))
  return { first, of: (page) => byPage.get(page) ?? first.columns }
}

/** The columns where the lines of another page show them; as on the first page where these show other ones. */
function moved<S>(body: readonly Stretch<S>[][], columns: readonly Interval[]): readonly Interval[] {
  const ink = CROSSINGS.map((share) => inkIntervals(body, share)).find((own) => own.length === columns.length) ?? inkIntervals(body)
  if (body.length < FEW_LINES || ink.length > columns.length * 2 || ink.length * 2 < columns.length) return columns
  // In order, so that all together stand off least; an empty column has no ink.
  const best: (Fit | null)[][] = [[]]
  for (let i = 0; i <= ink.length; i++) best[0]![i] = { cost: i * ODD, at: [] }
  for (const [j, column] of columns.entries()) {
    best[j + 1] = []
    for (let i = 0; i <= ink.length; i++) {
      const off = i > 0 ? Math.abs(ink[i - 1]!.left - column.left) : Infinity
      const ways = [step(best[j]![i], 0, -1), i > 0 && off <= FARTHEST ? step(best[j]![i - 1], off, i - 1) : null, i > 0 ? step(best[j + 1]![i - 1], ODD) : null]
      best[j + 1]![i] = ways.reduce<Fit | null>((a, b) => (b && (!a || b.cost < a.cost) ? b : a), null)
    }
  }
  const fit = best[columns.length]![ink.length]
  return fit ? columns.map((column, j) => (fit.at[j]! >= 0 ? ink[fit.at[j]!]! : between(column, j, fit.at, ink))) : columns
}

interface Fit { cost: number; at: number[] }
/** What ink costs that is no column's own: a part of a cell's text. */
const ODD = 10

function step(fit: Fit | null | undefined, cost: number, at?: number): Fit | null {
  return fit ? { cost: fit.cost + cost, at: at === undefined ? fit.at : [...fit.at, at] } : null
}

/** An empty column keeps its place, between what stands beside it now. */
function between(column: Interval, j: number, at: readonly number[], ink: readonly Interval[]): Interval {
  const before = at.slice(0, j).findLast((i) => i >= 0)
  const after = at.slice(j + 1).find((i) => i >= 0)
  const left = Math.max(column.left, before === undefined ? 0 : ink[before]!.right)
  const right = Math.min(column.right, after === undefined ? Infinity : ink[after]!.left)
  return left < right ? { left, right } : { left, right: left }
}

/** Labels of a column that is merged over rows (类别): which rows each stands for, by where it stands beside them. */
import type { Placed } from './share.ts'

export interface Extent extends Placed { top: number; bottom: number }
/** A label's middle. */
export type Label = Placed

/** How far a label's middle may be from the middle of its rows, as a share of the distance of rows. */
const OFF = 0.55
/** What a label costs whose rows a page's end cuts: it stands anywhere beside those on its page. */
const CUT = 0.2

/** What labels stand for. `certain`: no other way of sharing the rows is nearly as good. */
export interface LabelRows { counts: number[]; certain: boolean; /** How far the labels are off, together. */ cost: number }

/** Two ways that differ by less (squares of shares of a step) are alike. */
const ALIKE = 0.05

/** For each label the number of rows that it covers, all together all rows; null where the layout does not tell. */
export function shareRows(rows: readonly Extent[], labels: readonly Label[]): LabelRows | null {
  const steps = rows.slice(1).flatMap((row, i) => (row.page === rows[i]!.page ? [row.y - rows[i]!.y] : [])).sort((a, b) => a - b)
  const step = steps[steps.length >> 1] ?? 1
  return share(rows, labels, (own, label) => middleOff(own, label, step)) ?? share(rows, labels, (own, label) => (own[0]!.page === label.page ? (Math.abs(own[0]!.y - label.y) / step) * 2 : Infinity))
}

/** How far a label is from the middle of its rows. Of a label that a page's end cuts, the first row on the page counts as well. */
function middleOff(own: readonly Extent[], label: Label, step: number): number {
  const here = own.filter((row) => row.page === label.page)
  if (here.length === 0) return Infinity
  const [top, bottom] = [here[0]!.top, here.at(-1)!.bottom]
  const off = Math.abs((top + bottom) / 2 - label.y) / step
  if (here.length === own.length || label.y < top - step / 2 || label.y > bottom + step / 2) return off
  return Math.min(off, CUT + Math.min(off, Math.abs(here[0]!.y - label.y) / step) * CUT)
}

interface Way { cost: number; counts: number[] }

/** The best ways, two for each number of rows, so that it is seen where another is as good. */
function share(rows: readonly Extent[], labels: readonly Label[], off: (own: readonly Extent[], label: Label) => number): LabelRows | null {
  let ways = new Map<number, Way[]>([[0, [{ cost: 0, counts: [] }]]])
  for (const label of labels) {
    const next = new Map<number, Way[]>()
    for (const [from, known] of ways) {
      for (let to = from + 1; to <= rows.length; to++) {
        const own = off(rows.slice(from, to), label)
        // Many that are a little off tell more than one that is far off.
        if (own <= OFF) next.set(to, [...(next.get(to) ?? []), ...known.map((way) => ({ cost: way.cost + own * own, counts: [...way.counts, to - from] }))].sort((a, b) => a.cost - b.cost).slice(0, 2))
      }
    }
    ways = next
  }
  const [best, second] = ways.get(rows.length) ?? []
  return best ? { counts: best.counts, cost: best.cost, certain: !second || second.cost - best.cost >= ALIKE } : null
}

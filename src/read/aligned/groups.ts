/** Labels of a column that is merged over rows (类别): which rows each stands for, by where it stands beside them. */
import type { Placed } from './share.ts'

export interface Extent extends Placed { top: number; bottom: number }
/** A label's middle, and its first line. */
export interface Label extends Placed { top: number }

/** How far a label's middle may be from the middle of its rows, as a share of the distance of rows. */
const OFF = 0.55
/** What a label costs whose rows a page's end cuts: it stands anywhere beside those on its page. */
const CUT = 0.2
/** The same of one that stands behind the page's end. */
const LATE = 0.3

/** What labels stand for. `uncertain`: rows that another label could cover as well. */
export interface LabelRows { counts: number[]; uncertain: ReadonlySet<number>; /** How far the labels are off, together. */ cost: number }

/** A label farther than this from the middle of its rows, as a share of their distance, covers others: one row more or less moves the middle by half. */
const SURE = 0.3

/** Two ways that differ by less (squares of shares of a step) are alike. */
export const ALIKE = 0.05

/** For each label the number of rows that it covers, all together all rows; null where the layout does not tell. */
export function shareRows(rows: readonly Extent[], labels: readonly Label[]): LabelRows | null {
  const steps = rows.slice(1).flatMap((row, i) => (row.page === rows[i]!.page ? [row.y - rows[i]!.y] : [])).sort((a, b) => a - b)
  const step = steps[steps.length >> 1] ?? 1
  const centred = share(rows, labels, (own, label, toEnd) => middleOff(own, label, step, toEnd)) ?? share(rows, labels, (own, label) => firstOff(own, label, step))
  const hung = hungRows(rows, labels)
  if (!hung || !centred || centred.cost >= ALIKE) return hung ? { counts: hung, uncertain: new Set(), cost: 0 } : centred
  const [own, other] = [centred.counts, hung].map(labelsOf)
  return { ...centred, uncertain: new Set([...rows.keys()].filter((r) => centred.uncertain.has(r) || own![r] !== other![r])) }
}

/** How far lines that are level can be apart. */
const LEVEL = 0.25

/** Rows of labels that stand at the head of theirs: each level with one, the first with the first; null where one does not. */
function hungRows(rows: readonly Extent[], labels: readonly Label[]): number[] | null {
  const firsts = labels.map((label) => rows.findIndex((row) => row.page === label.page && Math.abs(row.y - label.top) < LEVEL))
  if (firsts[0] !== 0 || firsts.some((row, k) => k > 0 && row <= firsts[k - 1]!)) return null
  return firsts.map((row, k) => (firsts[k + 1] ?? rows.length) - row)
}

/** For each row the label that it stands under. */
function labelsOf(counts: readonly number[]): number[] {
  return counts.flatMap((count, label) => new Array<number>(count).fill(label))
}

/** `cut`: a page's end cuts its rows, so that where it stands tells less than its neighbours do. */
interface Off { off: number; cut: boolean }

/** How far a label is from the middle of its rows. Of a label that a page's end cuts or ends (`toEnd`), the first row on the page counts as well. */
function middleOff(own: readonly Extent[], label: Label, step: number, toEnd: boolean): Off {
  const here = own.filter((row) => row.page === label.page)
  if (here.length === 0) return { off: Infinity, cut: true }
  const [top, bottom] = [here[0]!.top, here.at(-1)!.bottom]
  const off = Math.abs((top + bottom) / 2 - label.y) / step
  if ((here.length === own.length && !(toEnd && off > SURE)) || label.y < top - step / 2 || label.y > bottom + step / 2) return { off, cut: false }
  // The text of a cell that is cut stands in its first piece.
  const late = own[0]!.page < label.page ? LATE : 0
  return { off: late + Math.min(off, CUT + Math.min(off, Math.abs(here[0]!.y - label.y) / step) * CUT), cut: true }
}

/** How far a label is from the first of its rows. */
function firstOff(own: readonly Extent[], label: Label, step: number): Off {
  return { off: own[0]!.page === label.page ? (Math.abs(own[0]!.y - label.y) / step) * 2 : Infinity, cut: false }
}

interface Way { cost: number; counts: number[]; offs: Off[] }

/** Ways that are kept for each number of rows, so that it is seen where others are as good. */
const MOST_WAYS = 4

/** The best way of giving the rows to labels. */
function share(rows: readonly Extent[], labels: readonly Label[], offOf: (own: readonly Extent[], label: Label, toEnd: boolean) => Off): LabelRows | null {
  let ways = new Map<number, Way[]>([[0, [{ cost: 0, counts: [], offs: [] }]]])
  for (const label of labels) {
    const next = new Map<number, Way[]>()
    for (const [from, known] of ways) {
      for (let to = from + 1; to <= rows.length; to++) {
        const own = offOf(rows.slice(from, to), label, (rows[to]?.page ?? label.page) !== label.page)
        const { off } = own
        // Many that are a little off tell more than one that is far off.
        if (off <= OFF) next.set(to, [...(next.get(to) ?? []), ...known.map((way) => ({ cost: way.cost + off * off, counts: [...way.counts, to - from], offs: [...way.offs, own] }))].sort((a, b) => a.cost - b.cost).slice(0, MOST_WAYS))
      }
    }
    ways = next
  }
  const [best, ...others] = ways.get(rows.length) ?? []
  if (!best) return null
  return { counts: best.counts, cost: best.cost, uncertain: uncertainRows(best, others.filter((other) => other.cost - best.cost < ALIKE)) }
}

/** Rows that stand under another label in a way that is as good, or under one that is off; of labels that a page's end cuts, beside one that is. */
function uncertainRows(best: Way, others: readonly Way[]): Set<number> {
  const isOff = best.offs.map(({ off, cut }) => !cut && off > SURE)
  const isDoubtful = best.offs.map(({ cut }, label) => isOff[label]! || (cut && (isOff[label - 1] === true || isOff[label + 1] === true)))
  const rivals = others.map((other) => labelsOf(other.counts))
  return new Set(labelsOf(best.counts).flatMap((label, r) => (isDoubtful[label]! || rivals.some((own) => own[r] !== label) ? [r] : [])))
}

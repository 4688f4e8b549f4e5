/** The labels of a merged column (类别) as cells over the rows that each covers, as far as their places tell. */
import { ALIKE, shareRows } from './groups.ts'
import type { Extent, LabelRows } from './groups.ts'
import type { GridCell, Piece } from './place.ts'

export interface PlacedLabel<S> { row: number; cell: GridCell<S> }
/** `loose`: labels of which no row is told, in front of that row; `uncertain`: rows that could stand under another label, so that they have none. */
export interface PlacedLabels<S> { labels: PlacedLabel<S>[]; loose: PlacedLabel<S>[]; uncertain: ReadonlySet<number> }

interface LabelWay<S> { labels: Piece<S>[][]; shared: LabelRows | null }

/** Lines of a label are no farther apart than this, in lines of a text. */
const LABEL_GAPS = [2.3, 1.6]
/** How far a label’s line can be below a row’s where a page begins. */
const CUT_LEVEL = 0.4
/** The same on a page, in distances of its lines. */
const LEADING = 1.4

/**
 * Places the labels of a column beside rows that reach so far. `leading`: distance of the lines of wrapped cells; null
 * where lines are counted, so that it is not known.
 */
export function placeLabels<S>(pieces: readonly Piece<S>[], rows: readonly Extent[], column: number, leading: number | null): PlacedLabels<S> {
  const waysOf = (gaps: readonly number[]): LabelWay<S>[] =>
    gaps.map((apart) => {
      const labels = gather(pieces, apart)
      return { labels, shared: shareRows(rows, labels.map((own) => ({ y: (own[0]!.y + own.at(-1)!.y) / 2, top: own[0]!.y, page: own[0]!.page }))) }
    })
  const told = leading === null ? [] : waysOf([leading * LEADING, 0]).filter((way) => way.shared !== null)
  // Where a label of two lines stands around a row's line, the two are as far apart as two labels can be.
  const ways = told.length > 0 ? told : waysOf(LABEL_GAPS)
  ways.sort((a, b) => (a.shared?.cost ?? Infinity) - (b.shared?.cost ?? Infinity) || a.labels.length - b.labels.length)
  const [{ labels, shared }, other] = [ways[0]!, told[1]]
  const toCell = (stretches: Piece<S>[], rowSpan: number): GridCell<S> => ({ stretches, page: stretches[0]!.page, column, rowSpan, colSpan: 1 })
  if (!shared) {
    const beside = (own: Piece<S>): number => Math.max(0, rows.findLastIndex((row) => row.page < own.page || (row.page === own.page && row.y <= own.y + 0.4)))
    return { labels: [], loose: byRow(labels.map((own) => ({ row: beside(own[0]!), cell: toCell(own, 1) }))), uncertain: new Set() }
  }
  const placed: PlacedLabel<S>[] = []
  const loose: PlacedLabel<S>[] = []
  const uncertain = new Set(shared.uncertain)
  // Two labels below each other, or one of two lines.
  if (other?.shared && other.shared.cost - shared.cost < ALIKE) for (const r of differing(labels, shared, other.labels, other.shared)) uncertain.add(r)
  for (const r of cutLabels(labels, shared.counts, rows)) uncertain.add(r)
  let from = 0
  for (const [k, own] of labels.entries()) {
    const covered = Array.from({ length: shared.counts[k]! }, (_, i) => from + i)
    const first = covered.findIndex((row) => !uncertain.has(row))
    const behind = covered.findIndex((row, i) => i > first && uncertain.has(row))
    const sure = first < 0 ? [] : covered.slice(first, behind < 0 ? covered.length : behind)
    for (const row of covered) if (!sure.includes(row)) uncertain.add(row)
    if (sure.length > 0) placed.push({ row: sure[0]!, cell: toCell(own, sure.length) })
    else loose.push({ row: from, cell: toCell(own, 1) })
    from += covered.length
  }
  return { labels: placed, loose, uncertain }
}

/** Rows of two labels that could be one whose lines a page's end parts: the second begins beside the page’s first row. */
function cutLabels<S>(labels: readonly Piece<S>[][], counts: readonly number[], rows: readonly Extent[]): number[] {
  const starts = counts.map((_, k) => counts.slice(0, k).reduce((sum, count) => sum + count, 0))
  const cut = labels.slice(1).flatMap((own, i) => {
    const first = rows.find((row) => row.page === own[0]!.page)
    return labels[i]!.at(-1)!.page < own[0]!.page && first !== undefined && own[0]!.y < first.bottom + CUT_LEVEL && counts[i + 1]! > 1 ? [i, i + 1] : []
  })
  return cut.flatMap((k) => Array.from({ length: counts[k]! }, (_, i) => starts[k]! + i))
}

/** Rows that stand under another label, or under more or less of it, in the one way than in the other. */
function differing<S>(labels: readonly Piece<S>[][], shared: LabelRows, others: readonly Piece<S>[][], rival: LabelRows): number[] {
  const texts = (own: readonly Piece<S>[][], { counts }: LabelRows): string[] => counts.flatMap((count, k) => new Array<string>(count).fill(own[k]!.map((piece) => piece.text).join('')))
  const second = texts(others, rival)
  return texts(labels, shared).flatMap((text, r) => (text === second[r] ? [] : [r]))
}

/** Where their rows are not known, two labels can stand beside one row. */
function byRow<S>(labels: readonly PlacedLabel<S>[]): PlacedLabel<S>[] {
  const known = new Map<number, PlacedLabel<S>>()
  for (const label of labels) {
    const before = known.get(label.row)
    if (before) before.cell.stretches.push(...label.cell.stretches)
    else known.set(label.row, label)
  }
  return [...known.values()]
}

function gather<S>(pieces: readonly Piece<S>[], apart: number): Piece<S>[][] {
  const labels: Piece<S>[][] = []
  for (const piece of pieces) {
    const before = labels.at(-1)?.at(-1)
    if (before && before.page === piece.page && piece.y - before.y < apart) labels.at(-1)!.push(piece)
    else labels.push([piece])
  }
  return labels
}

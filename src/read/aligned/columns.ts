/** The columns of a table without rulings: where no line has ink, told apart and named by the lines of its head. */
import { overlap, stretchOf } from './lines.ts'
import type { Stretch } from './lines.ts'

export interface Interval { left: number; right: number }
/** A column: where its cells stand, and the stretches of the head over it, from top to bottom. */
export interface Column<S> extends Interval { head: Stretch<S>[] }
/** A heading over several columns. */
export interface Parent<S> { first: number; count: number; heading: Stretch<S>[] }
export interface Columns<S> { columns: Column<S>[]; parents: Parent<S>[] }

/** Share of lines that may reach over a gutter: a name that is longer than its column. */
const CROSSING = 0.1
/** The same where the head shows that there are two columns. */
const CROSSING_UNDER_HEAD = 0.17
/** A column without a heading nearer than this to another is a part of it. */
const NEAR = 3
const MOST_WIDTH = 2000

/**
 * The columns of body lines under a head's lines; null where the two do not fit. A heading that reaches over several
 * columns, each with a heading of its own below, is their parent.
 */
export function findColumns<S>(body: readonly Stretch<S>[][], head: readonly Stretch<S>[][]): Columns<S> | null {
  const ink = body.flat()
  if (ink.length === 0) return null
  const intervals = cutUnderHead(inkIntervals(body), headColumns(head), ink.flatMap((stretch) => stretch.atoms))
  const headings = head.map((line) => line.flatMap((stretch) => partHeading(stretch, intervals)))
  const columns: Column<S>[] = intervals.map((interval) => ({ ...interval, head: [] }))
  const parents: Stretch<S>[] = []
  for (const [l, line] of headings.entries()) {
    for (const heading of line) {
      const below = headings.slice(l + 1).flat().filter((other) => overlap(other, heading) > 0)
      const over = columnsUnder(columns, heading)
      if (over.length > 1 && below.length > 1) parents.push(heading)
      else if (over.length > 1) mergeColumns(columns, over, heading)
      else if (over.length === 1) over[0]!.head.push(heading)
      else if (over.length === 0) addHeading(columns, heading)
    }
  }
  absorbNameless(columns)
  // Headings beside each other over one column: the body did not show what parts theirs.
  if (columns.some((column) => headColumns(column.head.map((heading) => [heading])).length > 1)) return null
  return { columns, parents: parents.flatMap((heading) => toParent(heading, columns)) }
}

function coverage(ink: readonly Interval[]): number[] {
  const cover = new Array<number>(Math.ceil(ink.reduce((most, { right }) => Math.max(most, Math.min(right, MOST_WIDTH)), 0)) + 1).fill(0)
  for (const { left, right } of ink) if (right <= MOST_WIDTH) for (let x = Math.floor(left); x < Math.ceil(right); x++) cover[x]!++
  return cover
}

/** Stretches of the page's width with ink; parted also where hardly any line has some, between places where many have. */
export function inkIntervals<S>(body: readonly Stretch<S>[][], crossing = CROSSING): Interval[] {
  const cover = coverage(body.flat())
  const out: Interval[] = []
  for (let x = 0; x < cover.length; x++) {
    if (cover[x] === 0) continue
    let end = x
    while (end < cover.length && cover[end]! > 0) end++
    out.push(...cutAtDips(cover, x, end, Math.floor(body.length * crossing)))
    x = end
  }
  return out
}

function cutAtDips(cover: readonly number[], left: number, right: number, few: number): Interval[] {
  if (few === 0) return [{ left, right }]
  const many = few * 3 + 1
  const out: Interval[] = []
  let from = left
  for (let x = left; x < right; x++) {
    if (cover[x]! > few) continue
    let end = x
    while (end < right && cover[end]! <= few) end++
    if (maximum(cover, from, x) >= many && maximum(cover, end, right) >= many) {
      out.push({ left: from, right: x })
      from = end
    }
    x = end
  }
  return [...out, { left: from, right }]
}

function maximum(values: readonly number[], from: number, to: number): number {
  let most = 0
  for (let i = from; i < to; i++) most = Math.max(most, values[i]!)
  return most
}

/** Where headings stand, those over each other as one; a heading over several of a lower line is their parent and counts for none. */
function headColumns<S>(head: readonly Stretch<S>[][]): Interval[] {
  const own = head.flatMap((line, l) => line.filter((stretch) => head.slice(l + 1).every((lower) => lower.filter((other) => overlap(other, stretch) > 0).length < 2)))
  const out: Interval[] = []
  for (const { left, right } of own.sort((a, b) => a.left - b.left)) {
    const before = out.at(-1)
    if (before && left < before.right) before.right = Math.max(before.right, right)
    else out.push({ left, right })
  }
  return out
}

/** Two headings over one interval: it is cut between them where fewest texts reach over. */
function cutUnderHead(intervals: readonly Interval[], head: readonly Interval[], atoms: readonly Interval[]): Interval[] {
  let out = [...intervals]
  for (const [i, heading] of head.entries()) {
    const next = head[i + 1]
    const shared = next && out.find((interval) => overlap(interval, heading) > 0 && overlap(interval, next) > 0)
    if (!next || !shared) continue
    const inside = atoms.filter((atom) => overlap(atom, shared) > 0)
    let best = { at: 0, crossing: Infinity }
    for (let at = Math.ceil((heading.left + heading.right) / 2); at <= (next.left + next.right) / 2; at++) {
      const crossing = inside.filter((atom) => atom.left < at && atom.right > at).length
      if (crossing < best.crossing || (crossing === best.crossing && Math.abs(at - next.left) < Math.abs(best.at - next.left))) best = { at, crossing }
    }
    if (best.crossing > Math.max(1, inside.length * CROSSING_UNDER_HEAD)) continue
    const parts = [{ left: shared.left, right: best.at }, { left: best.at, right: shared.right }]
    out = out.flatMap((interval) => (interval === shared ? parts : [interval])).filter((interval) => interval.right > interval.left)
  }
  return out
}

/** 2020 年市 2020 年 over two columns: parted at a weak gap where each part then stands over one. */
function partHeading<S>(stretch: Stretch<S>, intervals: readonly Interval[]): Stretch<S>[] {
  const over = (own: Interval): Interval[] => columnsUnder(intervals, own)
  if (over(stretch).length < 2) return [stretch]
  for (let i = 1; i < stretch.atoms.length; i++) {
    const parts = [stretchOf(stretch.atoms.slice(0, i)), stretchOf(stretch.atoms.slice(i))]
    const [first, second] = parts.map(over)
    // 年 behind its figure is no heading of its own.
    if (first!.length === 1 && second!.length > 0 && first![0] !== second![0] && !/^[年）)]/.test(parts[1]!.text)) return [parts[0]!, ...partHeading(parts[1]!, intervals)]
  }
  return [stretch]
}

/** The columns that a heading stands over by half of theirs or of itself; else the one that it reaches farthest into. */
function columnsUnder<C extends Interval>(columns: readonly C[], heading: Interval): C[] {
  const touched = columns.filter((column) => overlap(column, heading) > 0)
  const over = touched.filter((column) => overlap(column, heading) * 2 >= Math.min(column.right - column.left, heading.right - heading.left))
  return over.length > 0 ? over : touched.sort((a, b) => overlap(b, heading) - overlap(a, heading)).slice(0, 1)
}

/** Columns under one heading are one. */
function mergeColumns<S>(columns: Column<S>[], over: readonly Column<S>[], heading: Stretch<S>): void {
  columns.splice(columns.indexOf(over[0]!), over.length, { left: over[0]!.left, right: over.at(-1)!.right, head: [...over.flatMap((column) => column.head), heading] })
}

/** A heading over no ink: of the nearest column that has none, or of a column whose cells are empty. */
function addHeading<S>(columns: Column<S>[], heading: Stretch<S>): void {
  const at = columns.findIndex((column) => column.left >= heading.right)
  const behind = at < 0 ? columns.length : at
  const [before, after] = [columns[behind - 1], columns[behind]]
  const near = [before, after].filter((column): column is Column<S> => column !== undefined && -overlap(column, heading) <= NEAR * 2 && column.head.length === 0)
  if (near.length > 0) near.sort((a, b) => overlap(b, heading) - overlap(a, heading))[0]!.head.push(heading)
  else columns.splice(behind, 0, { left: heading.left, right: heading.right, head: [heading] })
}

function absorbNameless<S>(columns: Column<S>[]): void {
  for (let i = columns.length - 1; i >= 0; i--) {
    const own = columns[i]!
    if (own.head.length > 0) continue
    const near = [columns[i - 1], columns[i + 1]].filter((column): column is Column<S> => column !== undefined && -overlap(column, own) <= NEAR)
    const [best] = near.sort((a, b) => overlap(b, own) - overlap(a, own))
    if (!best) continue
    best.left = Math.min(best.left, own.left)
    best.right = Math.max(best.right, own.right)
    columns.splice(i, 1)
  }
}

function toParent<S>(heading: Stretch<S>, columns: readonly Column<S>[]): Parent<S>[] {
  const under = columns.flatMap((column, index) => (overlap(column, heading) > 0 || column.head.some((own) => overlap(own, heading) > 0) ? [index] : []))
  return under.length > 0 ? [{ first: under[0]!, count: under.at(-1)! - under[0]! + 1, heading: [heading] }] : []
}

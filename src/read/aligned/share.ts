/**
 * Which row each line of a wrapped cell belongs to. A cell stands level with its row: its first line does, or its middle.
 * Lines are given out so that all cells of a column together stand off least; where two ways are as good, none is taken.
 */

export interface Placed { y: number; page: number }

/** For each row how many of the lines in order are its own; `uncertain`: rows whose lines could as well be shared otherwise. */
export interface Shares { counts: number[]; uncertain: ReadonlySet<number> }

/** A row without a line of a column whose cells are never empty. */
const MISSING = 2
/** Two ways of giving lines out that differ by less are alike. */
const ALIKE = 0.3
/** A cell that goes on behind a page's end. */
const CUT = 0.5
/** Most lines that one cell can take. */
const MOST_LINES = 60

/** Whether cells of a column stand around their row's line: one begins above the first row, or has lines on both sides of a row and none on it. */
export function isAround(rows: readonly Placed[], lines: readonly Placed[]): boolean {
  if (lines.length > 0 && lines[0]!.page === rows[0]!.page && lines[0]!.y < rows[0]!.y - LEVEL) return true
  return rows.some((row) => {
    const near = lines.filter((line) => line.page === row.page && Math.abs(line.y - row.y) <= BESIDE)
    return !near.some((line) => isLevel(row, line)) && near.some((line) => line.y < row.y) && near.some((line) => line.y > row.y)
  })
}

/** Lines right above and below a row's. */
const BESIDE = 1.3
const LEVEL = 0.4

export function isLevel(row: Placed, line: Placed): boolean {
  return row.page === line.page && Math.abs(row.y - line.y) < LEVEL
}

/**
 * Gives the lines of one column out to rows, both from top to bottom. `centred`: cells stand around their row's line;
 * else below it. `filled`: no cell of the column is empty.
 */
export function shareLines(rows: readonly Placed[], lines: readonly Placed[], centred: boolean, filled: boolean, fences: readonly Fence[] = []): Shares {
  if (!centred) return hang(rows, lines)
  // What stands on a row's line is that row's.
  const owners = lines.map((line) => rows.findIndex((row) => isLevel(row, line)))
  // best[i]: the two best ways of giving the first i lines to the rows so far.
  let best: Way[][] = [[{ cost: 0, last: null }], ...lines.map(() => [])]
  for (const [r, row] of rows.entries()) {
    const next: Way[][] = [[], ...lines.map(() => [])]
    for (const [from, ways] of best.entries()) {
      if (ways.length === 0 || (lines[from] && (lines[from].y < row.y - MOST_LINES || (r > 0 && isBehind(rows[r - 1]!, lines[from]))))) continue
      for (let to = from; to <= lines.length; to++) {
        const last = lines[to - 1]
        if (to > from && (owners[to - 1]! >= 0 && owners[to - 1] !== r || last!.y > row.y + MOST_LINES || isBehind(last!, rows[r + 1]) || (fences[r] !== undefined && !isWithin(last!, fences[r])))) break
        const cost = costOf(row, lines, from, to, filled, rows[r + 1]?.page !== row.page)
        if (cost === Infinity) break
        for (const way of ways) keep(next[to]!, { cost: way.cost + cost, last: { count: to - from, before: way.last } })
      }
    }
    best = next
  }
  const [way, other] = best[lines.length]!
  if (!way) return { counts: hang(rows, lines).counts, uncertain: new Set(rows.keys()) }
  const counts = countsOf(way)
  return { counts, uncertain: other && other.cost - way.cost < ALIKE ? differing(counts, countsOf(other)) : new Set() }
}

/** Where a row's lines stand: below those of the row above, and above those of the row below, as another column shows. */
export interface Fence { after: Placed | null; before: Placed | null }

function isWithin(line: Placed, { after, before }: Fence): boolean {
  return (after === null || isBehind(line, after)) && (before === null || isBehind(before, line))
}

/** Whether one stands below another. */
export function isBehind(own: Placed, other: Placed | undefined): boolean {
  return other !== undefined && (own.page > other.page || (own.page === other.page && own.y > other.y + LEVEL))
}

interface Step { count: number; before: Step | null }
interface Way { cost: number; last: Step | null }

/** Keeps the two best. */
function keep(ways: Way[], way: Way): void {
  if (ways.length === 2 && ways[1]!.cost <= way.cost) return
  ways.push(way)
  ways.sort((a, b) => a.cost - b.cost)
  ways.length = Math.min(2, ways.length)
}

function countsOf(way: Way): number[] {
  const counts: number[] = []
  for (let step = way.last; step; step = step.before) counts.push(step.count)
  return counts.reverse()
}

/** Rows that get other lines in the one way than in the other. */
function differing(a: readonly number[], b: readonly number[]): Set<number> {
  const out = new Set<number>()
  let apart = 0
  for (const [r, count] of a.entries()) {
    const before = apart
    apart += count - b[r]!
    if (before !== 0 || apart !== 0) out.add(r)
  }
  return out
}

/** How far the middle of some lines is from their row; a page's end between is no distance. `isLast`: no row follows on its page. */
function costOf(row: Placed, lines: readonly Placed[], from: number, to: number, filled: boolean, isLast: boolean): number {
  if (from === to) return filled ? MISSING : 0
  const own = lines.slice(from, to)
  const here = own.filter((line) => line.page === row.page)
  // Behind the page's end a row goes on at the head of the next one.
  if (own.some((line) => line.page < row.page || line.page > row.page + 1)) return Infinity
  const cut = here.length < own.length
  if (here.length === 0) return MISSING
  const [first, last] = [here[0]!, here.at(-1)!]
  const centre = Math.abs((first.y + last.y) / 2 - row.y)
  // A row that the page's end cuts stands at the head of its cells, of those as well that end before it.
  const hung = isLast && isLevel(row, first) ? CUT : Infinity
  const off = cut ? Math.max(0, first.y - row.y) + CUT : Math.min(centre, hung)
  let apart = 0
  for (const [i, line] of here.entries()) {
    const before = here[i - 1]
    // The row's own line can stand between two lines of a cell.
    if (before) apart += Math.max(0, line.y - before.y - (row.y > before.y + LEVEL && row.y < line.y - LEVEL ? 2.2 : 1.2))
  }
  return off + apart
}

/** Each line to the row that it stands on or under. */
function hang(rows: readonly Placed[], lines: readonly Placed[]): Shares {
  const counts = rows.map(() => 0)
  let row = 0
  const uncertain = new Set<number>()
  for (const line of lines) {
    while (row + 1 < rows.length && (rows[row + 1]!.page < line.page || (rows[row + 1]!.page === line.page && rows[row + 1]!.y <= line.y + LEVEL))) row++
    if (line.page < rows[row]!.page || (line.page === rows[row]!.page && line.y < rows[row]!.y - LEVEL)) uncertain.add(row)
    counts[row]!++
  }
  return { counts, uncertain }
}

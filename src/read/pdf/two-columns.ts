/** Pages set in two columns: told by a gutter that no line crosses and that full lines on both sides reach. */
import type { Char } from './drawing.ts'
import { groupChars, median } from './lines.ts'

/** A stretch of a page in two columns. */
export interface TwoColumns { top: number; bottom: number; /** Middle of the gutter. */ gutter: number; /** Where the columns begin. */ left: number; right: number }

/** Part of the page's width in which the gutter is looked for. */
const CENTRE = [0.35, 0.65] as const
/** Step of the places that are tried, in points. */
const STEP = 3
/** Room on both sides of the gutter's middle, in sizes. */
const ROOM = 0.6
/** Fewest lines of a column. */
const FEW_LINES = 8
/** Fewest characters of a full line. */
const FEW_CHARS = 10
/** Share of a column's lines that reach its end: those of running text do, cells do not. */
const FULL = 0.6
/** How far a full line can fall short, in sizes. */
const RAGGED = 1.6

/** Lines and tables over both columns, beyond which a page is not set in two. */
const MOST_EDGES = 12

interface Row { y: number; chars: Char[] }

/** The stretches of a page that are set in two columns, from top to bottom; empty for most pages. */
export function findTwoColumns(chars: readonly Char[], width: number): TwoColumns[] {
  const rows = groupChars(chars).map((own) => own.filter((char) => char.text.trim() !== '')).filter((own) => own.length > 0).map((own): Row => ({ y: median(own.map((char) => char.y)), chars: own }))
  if (rows.length < FEW_LINES) return []
  const size = median(rows.flatMap((row) => row.chars.map((char) => char.size)))
  let best: { count: number; found: TwoColumns[] } = { count: 0, found: [] }
  for (let gutter = width * CENTRE[0]; gutter <= width * CENTRE[1]; gutter += STEP) {
    const found = stretches(rows, gutter, size * ROOM).flatMap((own) => toColumns(own, gutter, size) ?? [])
    const count = found.reduce((sum, { lines }) => sum + lines, 0)
    if (count > best.count) best = { count, found }
  }
  return best.found
}

/** Runs of lines that leave a place free. */
function stretches(rows: readonly Row[], gutter: number, room: number): Row[][] {
  const out: Row[][] = [[]]
  for (const row of rows) {
    if (row.chars.some((char) => char.left < gutter + room && char.right > gutter - room)) out.push([])
    else out.at(-1)!.push(row)
  }
  return out.filter((own) => own.length >= FEW_LINES)
}

function toColumns(rows: readonly Row[], gutter: number, size: number): (TwoColumns & { lines: number }) | null {
  const [before, after] = [(char: Char): boolean => char.right <= gutter, (char: Char): boolean => char.left >= gutter].map((side) => rows.map((row) => row.chars.filter(side)).filter((own) => own.length > 0))
  if (!before || !after || !isColumn(before, size) || !isColumn(after, size)) return null
  const y = (own: readonly Char[][]): [number, number] => [own[0]![0]!.y, own.at(-1)![0]!.y]
  const [[a, b], [c, d]] = [y(before), y(after)]
  // Beside each other, not one below the other.
  if (Math.min(b, d) - Math.max(a, c) < Math.min(b - a, d - c) * FULL) return null
  const edge = (own: readonly Char[][]): number => own.reduce((least, line) => Math.min(least, line[0]!.left), Infinity)
  return { top: Math.min(a, c) - size, bottom: Math.max(b, d) + size * 0.5, gutter, left: edge(before), right: edge(after), lines: before.length + after.length }
}

/** Whether lines are those of running text: most of them full. */
function isColumn(lines: readonly Char[][], size: number): boolean {
  if (lines.length < FEW_LINES) return false
  const ends = lines.map((line) => line.reduce((right, char) => Math.max(right, char.right), 0))
  const end = [...ends].sort((x, y) => y - x)[Math.floor(ends.length * 0.05)]!
  const full = lines.filter((line, i) => end - ends[i]! < size * RAGGED && line.length >= FEW_CHARS)
  return full.length >= lines.length * FULL
}

/** What a character or a table takes of a page. */
export interface Block { left: number; right: number; top: number; bottom: number }

/**
 * The same of a page that holds little but tables, in a document whose other pages are set in columns: between what
 * reaches over their gutter, stretches with a table, and with something on both sides.
 */
export function columnsLike(known: TwoColumns, chars: readonly Char[], tables: readonly Block[]): TwoColumns[] {
  const { gutter, left, right } = known
  // A line over both columns has a character in the room around the gutter.
  const marks = chars.filter((char) => char.text.trim() !== '').map((char): Block => ({ left: char.left - char.size * ROOM, right: char.right + char.size * ROOM, top: char.y - char.size, bottom: char.y }))
  const all = [...marks, ...tables].sort((a, b) => a.top - b.top)
  const isAcross = (own: Block): boolean => own.left < gutter && own.right > gutter
  const edges = all.filter(isAcross)
  if (edges.length > MOST_EDGES) return []
  const out: TwoColumns[] = []
  let top = -Infinity
  for (const edge of [...edges, null]) {
    const own = all.filter((block) => !isAcross(block) && block.top >= top && (edge === null || block.bottom <= edge.top))
    const sides = [own.filter((block) => block.right <= gutter), own.filter((block) => block.left >= gutter)]
    if (sides.every((side) => side.length > 0) && own.some((block) => tables.includes(block))) out.push({ top: own[0]!.top - 1, bottom: own.reduce((low, block) => Math.max(low, block.bottom), 0) + 1, gutter, left, right })
    if (edge) top = Math.max(top, edge.bottom)
  }
  return out
}

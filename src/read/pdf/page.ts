/** A page's lines, tables and boxes in reading order. */
import type { Char, Drawing } from './drawing.ts'
import { toLines, type Line } from './lines.ts'
import type { PlacedLine } from './paragraphs.ts'
import { findGrids, type RuledGrid } from './rulings.ts'
import { fillGrid, type PdfTable } from './tables.ts'
import { columnsLike, findTwoColumns, type Block, type TwoColumns } from './two-columns.ts'

export type Item =
  | { kind: 'line'; top: number; line: PlacedLine }
  | { kind: 'table'; top: number; table: PdfTable }
  | { kind: 'box'; top: number; left: number; right: number; lines: PlacedLine[] }

/** `parts`: its items in reading order; more than one part where the page is set in columns. */
export interface Page { number: number; drawing: Drawing; parts: Item[][]; columns: TwoColumns[] }

/** A frame over this share of the page is its border. */
const PAGE_FRAME = 0.8

/** Reads the pages of a document; one that holds little but tables is set in columns where most others are, by their gutter. */
export function readPages(drawings: readonly Drawing[]): Page[] {
  const pages = drawings.map((drawing, index) => readPage(drawing, index + 1))
  const known = pages.flatMap((page) => page.columns.slice(0, 1))
  const [like] = known.filter(({ gutter }) => known.filter((other) => Math.abs(other.gutter - gutter) < SAME_GUTTER).length * 2 > pages.length)
  if (!like) return pages
  return pages.map((page) => (page.columns.length === 0 && page.parts.flat().some((item) => item.kind !== 'line') ? readPage(page.drawing, page.number, like) : page))
}

/** Gutters nearer than this are one. */
const SAME_GUTTER = 8

/** Reads what a page draws. `like`: columns of the pages around it. */
function readPage(drawing: Drawing, number: number, like: TwoColumns | null = null): Page {
  let { chars } = drawing
  const items: Item[] = []
  const grids = findGrids(drawing.segments).filter((grid) => !isPageFrame(grid, drawing)).sort((a, b) => area(a) - area(b))
  const taken: Block[] = []
  for (const grid of grids) {
    const inside: Char[] = []
    const outside: Char[] = []
    for (const char of chars) (holds(grid, char) ? inside : outside).push(char)
    if (!inside.some((char) => char.text.trim() !== '')) continue
    chars = outside
    taken.push(grid)
    if (grid.columns.length === 2) items.push({ kind: 'box', top: grid.top, left: grid.left, right: grid.right, lines: placed(toLines(inside), number) })
    else items.push({ kind: 'table', top: grid.top, table: fillGrid(grid, inside, number) })
  }
  const columns = like ? columnsLike(like, chars, taken) : findTwoColumns(chars, drawing.width)
  if (columns.length > 0) return { number, drawing, columns, parts: inColumns(items, chars, columns, number) }
  for (const line of placed(toLines(chars), number)) items.push({ kind: 'line', top: line.y - line.size, line })
  return { number, drawing, columns, parts: [items.sort((a, b) => a.top - b.top)] }
}

/** A page's items in reading order where stretches of it stand in two columns: each stretch from its left column to its right one. */
function inColumns(items: readonly Item[], chars: readonly Char[], columns: readonly TwoColumns[], number: number): Item[][] {
  const of = (char: Char): TwoColumns | undefined => columns.find(({ top, bottom }) => char.y > top && char.y < bottom)
  const rest = placed(toLines(chars.filter((char) => !of(char))), number).map((line): Item => ({ kind: 'line', top: line.y - line.size, line }))
  const out: { top: number; parts: Item[][] }[] = [...rest, ...items.filter((item) => !columns.some((own) => item.top > own.top && item.top < own.bottom))].map((item) => ({ top: item.top, parts: [[item]] }))
  for (const own of columns) {
    const inner = items.filter((item) => item.top > own.top && item.top < own.bottom)
    const side = (isRight: boolean): Item[] => {
      const moved = chars.filter((char) => of(char) === own && char.left >= own.gutter === isRight).map((char) => (isRight ? { ...char, left: char.left - own.right + own.left, right: char.right - own.right + own.left } : char))
      const lines = placed(toLines(moved), number).map((line): Item => ({ kind: 'line', top: line.y - line.size, line: { ...line, narrow: true } }))
      return [...lines, ...inner.filter((item) => leftOf(item) >= own.gutter === isRight).map((item) => (isRight ? movedBy(item, own.left - own.right) : item))].sort((a, b) => a.top - b.top)
    }
    out.push({ top: own.top, parts: [side(false), side(true)] })
  }
  return out.sort((a, b) => a.top - b.top).flatMap(({ parts }) => parts)
}

/** An item of the right column at the left one's place, so that what goes on there is known. */
function movedBy(item: Item, dx: number): Item {
  if (item.kind === 'table') return { ...item, table: { ...item.table, columns: item.table.columns.map((edge) => edge + dx) } }
  return item.kind === 'box' ? { ...item, left: item.left + dx, right: item.right + dx } : item
}

function leftOf(item: Item): number {
  return item.kind === 'line' ? item.line.left : item.kind === 'table' ? item.table.columns[0]! : item.kind === 'box' ? item.left : 0
}

function placed(lines: readonly Line[], page: number): PlacedLine[] {
  return lines.map((line) => ({ ...line, page }))
}

function area(grid: RuledGrid): number {
  return (grid.right - grid.left) * (grid.bottom - grid.top)
}

function isPageFrame(grid: RuledGrid, drawing: Drawing): boolean {
  return grid.cells.length === 1 && area(grid) > drawing.width * drawing.height * PAGE_FRAME
}

function holds(grid: RuledGrid, char: Char): boolean {
  const x = (char.left + char.right) / 2
  const y = char.y - char.size * 0.35
  return x >= grid.left - 1 && x <= grid.right + 1 && y >= grid.top - 1 && y <= grid.bottom + 1
}


/** Tables without rulings among the lines of a PDF's pages: told by a head of heading words, and by gutters that its rows share. */
import { endsTable, headsRows, isTableTitle, isUnitLine } from '../aligned/bounds.ts'
import { readAlignedGrid } from '../aligned/grid.ts'
import type { AlignedGrid, GridCell } from '../aligned/grid.ts'
import { HEAD_LINES, headEnd } from '../aligned/head.ts'
import { indentsOf } from '../aligned/indents.ts'
import { isParted } from '../aligned/lines.ts'
import type { AlignedLine, Stretch } from '../aligned/lines.ts'
import type { Bounds } from '../aligned/walk.ts'
import type { CellBlock, TableBlock } from '../blocks/blocks.ts'
import { alignedLines } from './atoms.ts'
import { joinText } from './paragraphs.ts'
import type { PlacedLine } from './paragraphs.ts'

export interface Unruled { table: TableBlock; /** Index behind its last line. */ next: number }

const BOUNDS: Bounds<PlacedLine> = {
  steady: true,
  ends: (line) => endsTable(textOf(line)),
  heads: (line) => headsRows(textOf(line)),
  isCaption: (line) => isTableTitle(textOf(line)) || isUnitLine(textOf(line))
}

function textOf(line: AlignedLine<PlacedLine>): string {
  return line.atoms[0]?.source.text ?? ''
}

/** Lines without room in them between two rows of a table. */
const FAR = 14
const MOST_LINES = 600

/** Finds the tables in a run of lines; calls back with what stands between them in turn. */
export function partUnruled(lines: readonly PlacedLine[], onLines: (lines: PlacedLine[]) => void, onTable: (table: TableBlock) => void): void {
  let from = 0
  let aligned: AlignedLine<PlacedLine>[] | null = null
  for (let i = 0; i < lines.length; i++) {
    if (!lines.slice(i, i + HEAD_LINES).some(couldBeHead)) continue
    aligned ??= alignedLines(lines)
    const found = readUnruled(aligned, i)
    if (!found) continue
    if (i > from) onLines(lines.slice(from, i))
    onTable(found.table)
    from = found.next
    i = found.next - 1
  }
  if (from < lines.length) onLines(lines.slice(from))
}

/** A cheap look: room of a character's width within a line. */
function couldBeHead({ chars }: PlacedLine): boolean {
  return chars.length < 200 && chars.some((char, i) => i > 0 && char.left - chars[i - 1]!.right > char.size * 0.8)
}

function readUnruled(lines: readonly AlignedLine<PlacedLine>[], at: number): Unruled | null {
  const head = headEnd(lines, at, BOUNDS)
  if (head < 0) return null
  let last = head
  for (let i = head; i < lines.length && i < at + MOST_LINES && i - last < FAR; i++) {
    if (BOUNDS.ends(lines[i]!) && !BOUNDS.heads(lines[i]!)) break
    if (isParted(lines[i]!)) last = i + 1
  }
  if (last < head + 2) return null
  const grid = readAlignedGrid(lines, { from: at, to: head }, last, BOUNDS)
  if (!grid) return null
  if ('refused' in grid) return { table: untold(lines.slice(at, grid.refused)), next: grid.refused }
  return { table: toBlock(grid), next: grid.next }
}

/** A table whose cells could not be told apart: its text in one cell. */
function untold(lines: readonly AlignedLine<PlacedLine>[]): TableBlock {
  const { page } = lines[0]!
  return { type: 'table', dialect: 'run-together', rows: [[{ lines: lines.map(textOf), rowSpan: 1, colSpan: 1, column: 0, page, doubt: { unclear: true, what: 'cells that wrap around each other' } }]], page }
}

function toBlock(grid: AlignedGrid<PlacedLine>): TableBlock {
  const indents = indentsOf(grid)
  const body = grid.rows.map(({ cells, unclear, guess }) => {
    const [first, ...rest] = cells.map((cell) => toCell(cell, indents(cell)))
    const what = unclear ?? guess
    return [what === null ? first! : { ...first!, doubt: { unclear: unclear !== null, what } }, ...rest]
  })
  const rows = [...grid.head.map((cells) => cells.map((cell) => toCell(cell, indents(cell)))), ...body]
  return { type: 'table', dialect: 'space-cells', rows, page: rows.flat().find((cell) => cell.page !== undefined)?.page ?? 1 }
}

function toCell(cell: GridCell<PlacedLine>, indent: number): CellBlock {
  const page = cell.stretches[0]?.atoms[0]?.source.page
  const text = cell.stretches.map(printed).reduce((joined, own) => (joined ? joinText(joined, own) : own), '')
  return { lines: text ? ['\u3000'.repeat(Math.round(indent / 2)) + text] : [], rowSpan: cell.rowSpan, colSpan: cell.colSpan, column: cell.column, ...(page === undefined ? {} : { page }) }
}

/** A stretch as its line shows it, with spaces between Latin words. */
function printed({ atoms }: Stretch<PlacedLine>): string {
  return atoms.reduce((joined, atom) => (joined && /[A-Za-z]$/.test(joined) && /^[A-Za-z]/.test(atom.text) ? `${joined} ${atom.text}` : joined + atom.text), '')
}

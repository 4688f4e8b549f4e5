/** A table without rulings as rows and cells, as far as the places of its text tell; what they do not tell is handed back by row. */
import { checkRows, hasNamelessValues, misfits } from './check-rows.ts'
import type { Doubts } from './check-rows.ts'
import type { Columns } from './columns.ts'
import type { Extent } from './groups.ts'
import { placeLabels } from './labels.ts'
import type { PlacedLabel } from './labels.ts'
import { stretchesOf } from './lines.ts'
import type { AlignedLine, Stretch } from './lines.ts'
import { columnsByPage } from './page-columns.ts'
import type { GridCell, Piece } from './place.ts'
import { shareColumns } from './share-columns.ts'
import { textOf, walkRows } from './walk.ts'
import type { Bounds, Part, Walk } from './walk.ts'

export type { GridCell }
/** `unclear`: why the row's cells could not be told apart; nothing is to be read from it. `guess`: what was read, but could be meant otherwise. */
export interface GridRow<S> { cells: GridCell<S>[]; unclear: string | null; guess: string | null }
export interface AlignedGrid<S> {
  head: GridCell<S>[][]
  rows: GridRow<S>[]
  /** Lines that repeat the head. */
  repeated: Stretch<S>[]
  /** Index behind the last line. */
  next: number
}

/** A table whose numbered rows are seen, but whose cells could not be told apart: index behind its last line. */
export interface Refused { refused: number }

/** Fewest rows of a table. */
const FEW_ROWS = 2
/** Share of unclear rows beyond which the table was not understood. */
const MOST_UNCLEAR = 0.4
/** The same of a table of texts alone, in which nothing else shows that cells were mixed up. */
const MOST_UNCLEAR_TEXT = 0.15

/** Share of lines that may not stand in the columns, because of long or merged cells. */
const MOST_MISFITS = 0.12

type RowPart<S> = Part<S> & { kind: 'row' }

/**
 * Reads the table whose head is lines[head.from] to lines[head.to - 1] and whose rows begin behind it; `last` bounds
 * where its columns are looked for. Null where there is no table; where one is seen but not understood, only where it ends.
 */
export function readAlignedGrid<S>(lines: readonly AlignedLine<S>[], head: { from: number; to: number }, last: number, bounds: Bounds<S>): AlignedGrid<S> | Refused | null {
  const headLines = lines.slice(head.from, head.to)
  const found = columnsByPage(lines, head.to, last, headLines.map((line) => stretchesOf(line)), bounds.steady === true)
  if (!found || found.first.columns.length < 2) return null
  const walk = walkRows(lines, head.to, found, new Set(headLines.map(textOf)), bounds)
  const rows = walk.parts.filter((part) => part.kind === 'row').length
  if (rows < FEW_ROWS) return null
  const grid = hasNamelessValues(walk) || misfits(walk) > MOST_MISFITS ? null : new GridBuilder(found.first, walk, bounds.steady === true).build()
  return grid ?? (walk.sequence >= 0 && rows > FEW_ROWS ? { refused: walk.next } : null)
}

class GridBuilder<S> {
  private readonly doubts: Doubts = { unclear: new Map(), guesses: new Map() }
  private readonly rows: RowPart<S>[]
  private cells: Piece<S>[][][] = []
  private readonly layout: Columns<S>
  private readonly walk: Walk<S>

  private readonly steady: boolean

  constructor(layout: Columns<S>, walk: Walk<S>, steady: boolean) {
    this.steady = steady
    this.layout = layout
    this.walk = walk
    this.rows = walk.parts.filter((part): part is RowPart<S> => part.kind === 'row')
  }

  build(): AlignedGrid<S> | null {
    const { layout, walk, rows } = this
    const kinds = walk.headings.map((heading) => heading.kind)
    const merged = kinds.flatMap((kind, column) => (kind === 'category' && this.count(column) < rows.length ? [column] : []))
    const { cells, uncertain } = shareColumns(rows, layout.columns.map((_, column) => (merged.includes(column) ? null : { pieces: this.pieces(column), filled: kinds[column] === 'name' })))
    this.cells = cells
    for (const r of uncertain) this.doubts.unclear.set(r, 'lines that could belong to the row above or below')
    checkRows(cells, kinds, walk.name, this.doubts)
    const labels = merged.map((column) => placeLabels(this.pieces(column), this.extents(), column, this.steady ? leadingOf(cells) : null))
    for (const r of labels.flatMap((own) => [...own.uncertain])) this.doubts.guesses.set(r, 'labels beside the row of which none is its own for certain')
    const out = this.toRows(labels.flatMap((own) => own.labels), labels.flatMap((own) => own.loose))
    if (this.doubts.unclear.size > rows.length * (kinds.includes('value') ? MOST_UNCLEAR : MOST_UNCLEAR_TEXT)) return null
    const repeated = walk.parts.flatMap((part) => (part.kind === 'head' ? part.pieces : []))
    return { head: this.head(), rows: out, repeated, next: walk.next }
  }

  private count(column: number): number {
    return this.rows.filter((row) => row.pieces.some((piece) => piece.column === column)).length
  }

  /** The pieces of a column, in order, those of its rows and those around them. */
  private pieces(column: number): Piece<S>[] {
    return this.walk.parts.flatMap((part) => (part.kind === 'row' || part.kind === 'around' ? part.pieces.filter((piece) => piece.column === column) : []))
  }

  private extents(): Extent[] {
    return this.rows.map((row, r) => {
      const own = this.cells[r]!.flat().filter((piece) => piece.page === row.page)
      return { y: row.y, page: row.page, top: Math.min(row.y, ...own.map((piece) => piece.y)), bottom: Math.max(row.y, ...own.map((piece) => piece.y)) }
    })
  }

  private toRows(labels: readonly PlacedLabel<S>[], loose: readonly PlacedLabel<S>[]): GridRow<S>[] {
    const merged = new Set([...labels, ...loose].map(({ cell }) => cell.column))
    const out: GridRow<S>[] = []
    let r = -1
    for (const part of this.walk.parts) {
      if (part.kind === 'group') out.push({ cells: this.whole([{ stretches: part.pieces, page: part.pieces[0]!.page, column: 0, rowSpan: 1, colSpan: 1 }], new Set()), unclear: null, guess: null })
      if (part.kind !== 'row') continue
      r++
      const own = labels.filter((label) => label.row === r).map((label) => label.cell)
      const covered = new Set(labels.filter((label) => label.row < r && label.row + label.cell.rowSpan > r).map((label) => label.cell.column))
      const inner = this.layout.columns.flatMap((_, column): GridCell<S>[] => {
        const pieces = this.cells[r]![column]!
        return merged.has(column) || pieces.length === 0 ? [] : [{ stretches: pieces, page: pieces[0]!.page, column, rowSpan: 1, colSpan: Math.max(...pieces.map((piece) => piece.span)) }]
      })
      out.push({ cells: this.whole([...own, ...inner], covered), unclear: this.doubts.unclear.get(r) ?? null, guess: this.doubts.guesses.get(r) ?? null })
      // A label whose rows are not known is no category of any.
      for (const label of loose) if (label.row === r) out.push({ cells: this.whole([label.cell], new Set()), unclear: 'a label whose rows are not told', guess: null })
    }
    return out
  }

  /** A row with an empty cell in each column that is neither filled nor covered from above. */
  private whole(cells: readonly GridCell<S>[], covered: ReadonlySet<number>): GridCell<S>[] {
    const out: GridCell<S>[] = []
    for (let column = 0; column < this.layout.columns.length; ) {
      const cell = cells.find((own) => own.column === column)
      // Of two cells over one column the narrower keeps it.
      const next = cells.find((own) => cell && own.column > column && own.column < column + cell.colSpan)
      if (cell && next) cell.colSpan = next.column - column
      if (cell) out.push(cell)
      else if (!covered.has(column)) out.push({ stretches: [], page: 0, column, rowSpan: 1, colSpan: 1 })
      column += cell?.colSpan ?? 1
    }
    return out
  }

  private head(): GridCell<S>[][] {
    const { columns, parents } = this.layout
    const under = (column: number): boolean => parents.some((parent) => column >= parent.first && column < parent.first + parent.count)
    const top: GridCell<S>[] = []
    const bottom: GridCell<S>[] = []
    for (const [column, { head }] of columns.entries()) {
      const parent = parents.find((own) => own.first === column)
      if (parent) top.push({ stretches: parent.heading, page: 0, column, rowSpan: 1, colSpan: parent.count })
      if (under(column)) bottom.push({ stretches: head, page: 0, column, rowSpan: 1, colSpan: 1 })
      else top.push({ stretches: head, page: 0, column, rowSpan: parents.length > 0 ? 2 : 1, colSpan: 1 })
    }
    return bottom.length > 0 ? [top, bottom] : [top]
  }
}

/** The usual distance of two lines of one cell, else of two rows. */
function leadingOf<S>(cells: readonly Piece<S>[][][]): number {
  const within = cells.flatMap((row) => row.flatMap(stepsOf))
  const between = (cells[0] ?? []).flatMap((_, column) => stepsOf(cells.flatMap((row) => row[column]!)))
  const steps = (within.length > 0 ? within : between).sort((a, b) => a - b)
  return steps[steps.length >> 1] ?? 1
}

function stepsOf<S>(pieces: readonly Piece<S>[]): number[] {
  return pieces.slice(1).flatMap((piece, i) => (piece.page === pieces[i]!.page && piece.y - pieces[i]!.y > 0.5 ? [piece.y - pieces[i]!.y] : []))
}

/** A table without rulings as rows and cells, as far as the places of its text tell; what they do not tell is handed back by row. */
import { NATURES } from '../../tables/headings.ts'
import type { ColumnKind } from '../../tables/headings.ts'
import type { Columns } from './columns.ts'
import { shareRows } from './groups.ts'
import { stretchesOf } from './lines.ts'
import type { AlignedLine, Stretch } from './lines.ts'
import { columnsByPage } from './page-columns.ts'
import type { Piece } from './place.ts'
import { isAround, shareLines } from './share.ts'
import { textOf, walkRows } from './walk.ts'
import type { Bounds, Part, Walk } from './walk.ts'

export interface GridCell<S> { stretches: Stretch<S>[]; /** Page that it begins on. */ page: number; column: number; rowSpan: number; colSpan: number }
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

/** Whether figures stand under no heading: the head was not understood. */
function hasNamelessValues<S>(walk: Walk<S>): boolean {
  return walk.headings.some((heading, column) => heading.text === '' && walk.parts.filter((part) => part.kind === 'row' && part.pieces.some((piece) => piece.column === column && /\d/.test(piece.text))).length > 1)
}

/** Share of the lines in which two cells stand under one heading, or one under several beside others. */
function misfits<S>(walk: Walk<S>): number {
  const lines = walk.parts.filter((part) => part.kind !== 'group')
  const own = lines.map(({ pieces }) => pieces.filter((piece) => walk.headings[piece.column]!.kind !== 'category'))
  const odd = own.filter((pieces) => pieces.length > 1 && (new Set(pieces.map((piece) => piece.column)).size < pieces.length || pieces.some((piece) => piece.span > 1 && walk.headings[piece.column]!.kind !== 'value')))
  return odd.length / lines.length
}

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
  const grid = hasNamelessValues(walk) || misfits(walk) > MOST_MISFITS ? null : new GridBuilder(found.first, walk).build()
  return grid ?? (walk.sequence >= 0 && rows > FEW_ROWS ? { refused: walk.next } : null)
}

class GridBuilder<S> {
  private readonly problems: string[] = []
  private readonly guesses = new Map<number, string>()
  private readonly unclear = new Map<number, string>()
  private readonly rows: RowPart<S>[]
  private readonly cells: Piece<S>[][][]
  private readonly layout: Columns<S>
  private readonly walk: Walk<S>

  constructor(layout: Columns<S>, walk: Walk<S>) {
    this.layout = layout
    this.walk = walk
    this.rows = walk.parts.filter((part): part is RowPart<S> => part.kind === 'row')
    this.cells = this.rows.map(() => layout.columns.map(() => []))
  }

  build(): AlignedGrid<S> | null {
    const { layout, walk } = this
    const kinds = walk.headings.map((heading) => heading.kind)
    const merged = kinds.map((kind, column) => kind === 'category' && this.count(column) < this.rows.length)
    const centred = layout.columns.some((_, column) => !merged[column] && isAround(this.rows, this.stretchLines(column)))
    for (const column of layout.columns.keys()) if (!merged[column]) this.fill(column, centred, kinds[column]!)
    this.checkRows(kinds)
    const labels = layout.columns.flatMap((_, column) => (merged[column] ? this.labels(column) : []))
    const rows = this.toRows(labels)
    if (this.unclear.size > this.rows.length * (kinds.includes('value') ? MOST_UNCLEAR : MOST_UNCLEAR_TEXT)) return null
    const repeated = walk.parts.flatMap((part) => (part.kind === 'head' ? part.pieces : []))
    return { head: this.head(), rows, repeated, next: walk.next }
  }

  private count(column: number): number {
    return this.rows.filter((row) => row.pieces.some((piece) => piece.column === column)).length
  }

  /** The pieces of a column, in order, those of its rows and those around them. */
  private stretchLines(column: number): Piece<S>[] {
    return this.walk.parts.flatMap((part) => (part.kind === 'row' || part.kind === 'around' ? part.pieces.filter((piece) => piece.column === column) : []))
  }

  private fill(column: number, centred: boolean, kind: ColumnKind): void {
    const pieces = this.stretchLines(column)
    const filled = kind === 'sequence' ? false : isKey(kind)
    const { counts, uncertain } = shareLines(this.rows, pieces, centred, filled)
    let at = 0
    for (const [r, count] of counts.entries()) {
      const own = pieces.slice(at, (at += count))
      this.cells[r]![column] = own
      if (uncertain.has(r)) this.unclear.set(r, 'lines that could belong to the row above or below')
    }
  }

  /** A numbered row without a name, or without any value where others have some, was not understood. */
  private checkRows(kinds: readonly ColumnKind[]): void {
    const { name } = this.walk
    const values = kinds.flatMap((kind, column) => (kind === 'value' ? [column] : []))
    const valued = this.rows.filter((_, r) => values.some((column) => this.cells[r]![column]!.length > 0)).length
    const full = this.rows.filter((_, r) => values.every((column) => this.cells[r]![column]!.length > 0)).length
    for (const r of this.rows.keys()) {
      const cells = this.cells[r]!
      const blank = values.filter((column) => cells[column]!.length === 0 && !values.some((other) => cells[other]!.some((piece) => piece.column < column && piece.column + piece.span > column)))
      const word = values.length - blank.length === 1 && !values.some((column) => /\d/.test(textOfCell(cells[column]!)))
      if (blank.length > 0 && blank.length < values.length && !word && full > this.rows.length * 0.3) this.guesses.set(r, 'empty cell among values')
      if (name >= 0 && cells[name]!.length === 0) this.unclear.set(r, 'row without a name')
      else if (valued > this.rows.length * 0.7 && !values.some((column) => cells[column]!.length > 0)) this.unclear.set(r, 'row without a value')
      else if (kinds.some((kind, column) => kind === 'sequence' && cells[column]!.length > 0 && !/^\d{1,3}[.．、]?$/.test(textOfCell(cells[column]!)))) this.unclear.set(r, 'text beside a running number')
      else if (kinds.some((kind, column) => cells[column]!.length > 0 && (kind === 'nature' || kind === 'value') && NATURES.test(textOfCell(cells[column]!)) !== (kind === 'nature'))) this.unclear.set(r, 'cells that do not fit their headings')
      else if ([...values, name].some((column) => column >= 0 && isTorn(cells[column]!))) this.unclear.set(r, 'values beside each other under one heading')
      else if (name >= 0 && cells[name]!.some((piece) => piece.span > 1)) this.unclear.set(r, 'a cell over several columns')
    }
  }

  /** The labels of a merged column with the rows that each covers. */
  private labels(column: number): { row: number; cell: GridCell<S> }[] {
    const pieces = this.stretchLines(column)
    const extents = this.rows.map((row, r) => {
      const own = this.cells[r]!.flat().filter((piece) => piece.page === row.page)
      return { y: row.y, page: row.page, top: Math.min(row.y, ...own.map((piece) => piece.y)), bottom: Math.max(row.y, ...own.map((piece) => piece.y)) }
    })
    // Where a label of two lines stands around a row's line, the two are as far apart as two labels can be.
    const ways = LABEL_GAPS.map((apart) => {
      const labels = gather(pieces, apart)
      return { labels, shared: shareRows(extents, labels.map((own) => ({ y: (own[0]!.y + own.at(-1)!.y) / 2, page: own[0]!.page }))) }
    })
    const { labels, shared } = ways.sort((a, b) => (a.shared?.cost ?? Infinity) - (b.shared?.cost ?? Infinity) || a.labels.length - b.labels.length)[0]!
    const counts = shared?.counts
    if (shared && !shared.certain) this.guesses.set(0, 'labels that could cover other rows as well')
    if (!counts) this.problems.push(this.walk.headings[column]!.text)
    let row = 0
    const placed = labels.map((stretches, k) => {
      const at = counts ? row : Math.max(0, this.rows.findLastIndex((own) => own.page < stretches[0]!.page || (own.page === stretches[0]!.page && own.y <= stretches[0]!.y + 0.4)))
      const rowSpan = counts ? counts[k]! : 1
      row += rowSpan
      return { row: at, cell: { stretches, page: stretches[0]!.page, column, rowSpan, colSpan: 1 } }
    })
    // Where their rows are not known, two labels can stand beside one row.
    const byRow = new Map<number, { row: number; cell: GridCell<S> }>()
    for (const label of placed) {
      const known = byRow.get(label.row)
      if (known) known.cell.stretches.push(...label.cell.stretches)
      else byRow.set(label.row, label)
    }
    return [...byRow.values()]
  }

  private toRows(labels: readonly { row: number; cell: GridCell<S> }[]): GridRow<S>[] {
    const merged = new Set(labels.map(({ cell }) => cell.column))
    const known = this.problems.length === 0 || labels.every(({ cell }) => !this.problems.includes(this.walk.headings[cell.column]!.text))
    const out: GridRow<S>[] = []
    let r = -1
    for (const part of this.walk.parts) {
      if (part.kind === 'group') out.push({ cells: this.whole([{ stretches: part.pieces, page: part.pieces[0]!.page, column: 0, rowSpan: 1, colSpan: 1 }], new Set()), unclear: null, guess: null })
      if (part.kind !== 'row') continue
      r++
      const own = labels.filter((label) => label.row === r).map((label) => label.cell)
      const covered = new Set(labels.filter((label) => label.row < r && label.row + label.cell.rowSpan > r).map((label) => label.cell.column))
      const reason = this.unclear.get(r) ?? null
      const inner = this.layout.columns.flatMap((_, column): GridCell<S>[] => {
        const pieces = this.cells[r]![column]!
        return merged.has(column) || pieces.length === 0 ? [] : [{ stretches: pieces, page: pieces[0]!.page, column, rowSpan: 1, colSpan: Math.max(...pieces.map((piece) => piece.span)) }]
      })
      out.push({ cells: this.whole(known ? [...own, ...inner] : inner, covered), unclear: reason, guess: this.guesses.get(r) ?? null })
      // A label whose rows are not known is no category of any.
      if (!known && own.length > 0) out.push({ cells: this.whole(own, new Set()), unclear: 'a label whose rows are not told', guess: null })
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

/** Lines of a label are no farther apart than this, in lines. */
const LABEL_GAPS = [2.3, 1.6]

function gather<S>(pieces: readonly Piece<S>[], apart: number): Piece<S>[][] {
  const labels: Piece<S>[][] = []
  for (const piece of pieces) {
    const before = labels.at(-1)?.at(-1)
    if (before && before.page === piece.page && piece.y - before.y < apart) labels.at(-1)!.push(piece)
    else labels.push([piece])
  }
  return labels
}

/** Columns of which no cell is empty. */
function isKey(kind: ColumnKind): boolean {
  return kind === 'name'
}

function textOfCell<S>(pieces: readonly Piece<S>[]): string {
  return pieces.map((piece) => piece.text).join('')
}

/** Two figures on one line under one heading. */
function isTorn<S>(pieces: readonly Piece<S>[]): boolean {
  return pieces.filter((piece) => /^[\d—≥≤]/.test(piece.text)).length > 1 && pieces.some((piece, i) => i > 0 && /^[\d—≥≤][\d.—]*[%％]?$/.test(piece.text) && /^[\d—≥≤][\d.—]*[%％]?$/.test(pieces[i - 1]!.text)) || pieces.some((piece, i) => i > 0 && pieces[i - 1]!.line === piece.line && /^[\d—≥≤]/.test(piece.text))
}

/** Down a table without rulings: which lines hold a row's number or values, which belong to cells around them, and where it ends. */
import { readHeadings } from '../../tables/headings.ts'
import type { Heading } from '../../tables/headings.ts'
import type { Interval } from './columns.ts'
import { stretchesOf, TOUCHES, touches } from './lines.ts'
import type { AlignedLine } from './lines.ts'
import type { PageColumns } from './page-columns.ts'
import { placeLine } from './place.ts'
import type { Piece } from './place.ts'

/** What a line of the table is. */
export type Part<S> =
  | { kind: 'row'; pieces: Piece<S>[]; y: number; page: number }
  | { kind: 'group'; pieces: Piece<S>[] }
  | { kind: 'around'; pieces: Piece<S>[] }
  | { kind: 'head'; pieces: Piece<S>[] }

export interface Walk<S> { parts: Part<S>[]; /** Index behind the last line. */ next: number; headings: Heading[]; sequence: number; name: number }

export interface Bounds<S> {
  /** Whether a line ends any table: a caption, a note, a section's heading. */
  ends(line: AlignedLine<S>): boolean
  /** Whether a line heads the rows below it: 一、空间底线. */
  heads(line: AlignedLine<S>): boolean
  /** Whether a line is a table's title, or names the unit of its values. */
  isCaption(line: AlignedLine<S>): boolean
  /** Whether columns stand at the same places on all pages. */
  steady?: boolean
}

/** Lines that the next row's number can be away: cells of a project's contents run over many. */
const AHEAD_NUMBERED = 40
const AHEAD = 6
const LONGEST_GROUP = 24
/** Lines nearer than this are of one row: its cells of an odd and of an even number of lines stand half a line apart. */
const WITHIN = 0.8
/** Room behind the last column. */
const LAST_ROOM = 6

/** Takes the lines from lines[from] on into the table of these columns. */
export function walkRows<S>(lines: readonly AlignedLine<S>[], from: number, found: PageColumns<S>, headTexts: ReadonlySet<string>, bounds: Bounds<S>): Walk<S> {
  const headings = readHeadings(found.first.columns.map((column) => column.head.map((stretch) => stretch.text).join('')))
  return new Walker(lines, headings, (page) => found.of(page), headTexts, bounds).walk(from)
}

class Walker<S> {
  private readonly parts: Part<S>[] = []
  private expected: number | null = null
  private readonly lines: readonly AlignedLine<S>[]
  private readonly headings: Heading[]
  private readonly columnsOf: (page: number) => readonly Interval[]
  private readonly headTexts: ReadonlySet<string>
  private readonly bounds: Bounds<S>
  private readonly sequence: number
  private readonly name: number
  private readonly values: number[]
  private readonly placed = new Map<number, Piece<S>[]>()

  constructor(lines: readonly AlignedLine<S>[], headings: Heading[], columnsOf: (page: number) => readonly Interval[], headTexts: ReadonlySet<string>, bounds: Bounds<S>) {
    this.lines = lines
    this.headings = headings
    this.columnsOf = columnsOf
    this.headTexts = headTexts
    this.bounds = bounds
    this.sequence = headings.findIndex((heading) => heading.kind === 'sequence')
    this.name = headings.findIndex((heading) => heading.kind === 'name')
    this.values = headings.flatMap((heading, index) => (heading.kind === 'value' ? [index] : []))
  }

  walk(from: number): Walk<S> {
    let i = from
    for (; i < this.lines.length; i++) {
      const part = this.take(i)
      if (!part) break
      const before = this.parts.at(-1)
      if (part.kind === 'group' && before?.kind === 'group' && !this.bounds.heads(this.lines[i]!)) before.pieces.push(...part.pieces)
      else this.parts.push(part)
    }
    // What heads rows below, and has none, is the text behind the table.
    for (let last = this.parts.at(-1); last?.kind === 'group' || last?.kind === 'head'; last = this.parts.at(-1)) {
      this.parts.pop()
      i = last.pieces[0]!.line
    }
    return { parts: this.parts, next: i, headings: this.headings, sequence: this.sequence, name: this.name }
  }

  private pieces(i: number): Piece<S>[] {
    const known = this.placed.get(i)
    if (known) return known
    const own = inOrder(placeLine(this.lines[i]!, i, this.columnsOf(this.lines[i]!.page)), this.headings)
    this.placed.set(i, own)
    return own
  }

  private take(i: number): Part<S> | null {
    const line = this.lines[i]!
    const pieces = this.pieces(i)
    const ends = this.bounds.ends(line)
    const number = ends ? null : this.numberOf(i, this.expected)
    if (number !== null) {
      this.expected = number + 1
      return { kind: 'row', pieces, y: line.y, page: line.page }
    }
    if (this.headTexts.has(textOf(line))) return { kind: 'head', pieces }
    if (this.bounds.heads(line) && textOf(line).length <= LONGEST_GROUP && this.isAhead(i)) return { kind: 'group', pieces }
    if (ends) return null
    // （一）续建类 wraps in the narrow column of numbers.
    const before = this.parts.at(-1)
    if (before?.kind === 'group' && pieces.length === 1 && pieces[0]!.column === before.pieces[0]!.column && this.touches(i)) return { kind: 'group', pieces }
    if (this.isUnnumbered(i) && (this.sequence < 0 || this.touchesTable(i) || this.isAhead(i))) return { kind: 'row', pieces, y: line.y, page: line.page }
    if (this.isAhead(i) || (this.parts.length > 0 && this.touches(i) && this.fits(pieces))) return { kind: 'around', pieces }
    return null
  }

  /** The running number of a line that has other cells too; the one that is expected, or the table's first. */
  private numberOf(i: number, expected: number | null): number | null {
    if (this.sequence < 0) return null
    const pieces = this.pieces(i)
    const own = pieces.find((piece) => piece.column === this.sequence && piece.span === 1)
    if (!own || (pieces.length < 2 && expected === null) || !/^\d{1,3}[.．、]?$/.test(own.text)) return null
    const number = Number.parseInt(own.text, 10)
    return number === (expected ?? number) ? number : null
  }

  /** A row without a number (合计, 其中：), or one of a table without numbers: a name, and values under half of their headings or more. */
  private isUnnumbered(i: number): boolean {
    const pieces = this.pieces(i)
    const filled = new Set(pieces.flatMap((piece) => Array.from({ length: piece.span }, (_, k) => piece.column + k)))
    if (this.sequence >= 0 && (filled.has(this.sequence) || this.isBesideNumber(i))) return false
    const counted = this.values.length > 0 ? this.values : this.headings.flatMap((heading, index) => (heading.kind !== 'name' && heading.kind !== 'category' && index > 0 ? [index] : []))
    const own = counted.filter((column) => filled.has(column)).length
    const named = this.sequence >= 0 ? filled.has(this.name) : true
    return pieces.length > 1 && named && own > 0 && own * 2 >= counted.length && (this.values.length > 0 || this.sequence < 0)
  }

  /** Whether the line above or below has a number and no name, or is nearer than a line: this one is a part of its cells, which wrap around it. */
  private isBesideNumber(i: number): boolean {
    return [i - 1, i + 1].some((j) => {
      const [first, second] = [this.lines[Math.min(i, j)], this.lines[Math.max(i, j)]]
      if (!first || !second || !touches(first, second)) return false
      const pieces = this.pieces(j)
      return pieces.some((piece) => piece.column === this.sequence) && (second.y - first.y < WITHIN || !pieces.some((piece) => piece.column === this.name))
    })
  }

  /** Whether another row follows, with nothing between but lines of cells. */
  private isAhead(i: number): boolean {
    const reach = this.sequence < 0 ? AHEAD : AHEAD_NUMBERED
    for (let j = i + 1; j < this.lines.length && j <= i + reach; j++) {
      if (this.sequence < 0 ? this.isUnnumbered(j) && !this.bounds.ends(this.lines[j]!) : this.numberOf(j, this.expected ?? 1) !== null) return this.sequence >= 0 || this.areCells(i, j)
      const line = this.lines[j]!
      if (this.bounds.ends(line) && !this.bounds.heads(line)) return false
    }
    return false
  }

  private areCells(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!this.fits(this.pieces(i))) return false
    return true
  }

  /** Whether each stretch stands within one column and the room before the next. */
  private fits(pieces: readonly Piece<S>[]): boolean {
    return pieces.every((piece) => {
      const columns = this.columnsOf(piece.page)
      const room = columns[piece.column + 1]?.left ?? columns[piece.column]!.right + LAST_ROOM
      return piece.span === 1 && piece.right <= room && (piece.column > 1 || !/[。；]$/.test(piece.text))
    })
  }

  private touches(i: number): boolean {
    return touches(this.lines[i - 1]!, this.lines[i]!)
  }

  /** Not set off from the rows above by more than they are from each other. */
  private touchesTable(i: number): boolean {
    const rows = this.parts.filter((part): part is Part<S> & { kind: 'row' } => part.kind === 'row')
    const steps = rows.slice(1).flatMap((row, k) => (row.page === rows[k]!.page ? [row.y - rows[k]!.y] : []))
    const [before, line] = [this.lines[i - 1]!, this.lines[i]!]
    return rows.length > 0 && before.page === line.page && line.y - before.y <= Math.max(TOUCHES, Math.max(0, ...steps))
  }
}

/** The text of a line without white space. */
export function textOf<S>(line: AlignedLine<S>): string {
  return stretchesOf(line).map((stretch) => stretch.text).join('').replace(/\s/g, '')
}

/** Two cells of a line under one heading, on a page that stands otherwise than the first: by their order, where there are as many as columns. */
function inOrder<S>(pieces: Piece<S>[], headings: readonly Heading[]): Piece<S>[] {
  if (new Set(pieces.map((piece) => piece.column)).size === pieces.length) return pieces
  const all = headings.map((_, column) => column)
  const uncategorised = all.filter((column) => headings[column]!.kind !== 'category')
  // A name that wraps around its row leaves the row's own line without one.
  const nameless = uncategorised.filter((column) => headings[column]!.kind !== 'name')
  const columns = [all, uncategorised, nameless].find((own) => own.length === pieces.length)
  return columns ? pieces.map((piece, i) => ({ ...piece, column: columns[i]!, span: 1 })) : pieces
}

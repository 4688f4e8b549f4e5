/** The rows below a header, told apart by their running numbers: rows of cells, headings of groups, sums, the header repeated. */
import { isContinuation, squeezeName } from '../../tables/grid.ts'
import { NATURES } from '../../tables/headings.ts'
import { CLOSE_FIT, POOR_FIT } from '../../tables/fit-row.ts'
import type { TextBlock } from '../block.ts'
import { TOTAL } from '../cues.ts'
import type { LineHeader } from './header.ts'
import { layRow } from './lay-row.ts'
import type { LaidRow } from './lay-row.ts'
import { MAX_CELL } from './lines.ts'
import type { LineCell } from './lines.ts'

export interface LineBody {
  /** Parts of the table, each with its header. */
  parts: LineCell[][][]
  /** Index of the first block behind it. */
  end: number
  rows: number
  /** Rows whose cells fit under no division. */
  poor: number
}

/** Cells in front of a row's number: a category that lines broke. */
const MAX_LEAD = 3
/** What it costs a row to have more or fewer lines than most. */
const UNUSUAL = 0.1
/** The same of the last row: what stands behind it is as likely the text below the table. */
const UNUSUAL_AT_END = 0.6
/** Paragraphs that a row can have more than the header has columns. */
const MAX_MORE = 12

export function readBody(header: LineHeader): LineBody | null {
  const body = new Body(header)
  body.read()
  return body.rows >= 2 ? body : null
}

class Body implements LineBody {
  readonly parts: LineCell[][][]
  end: number
  rows = 0
  poor = 0
  private last = 0
  /** Number of the last part （1） of the row; 0 where it has none. */
  private lastSub = 0
  /** Whether the numbers may begin again: behind a group's heading, a sum, a header. */
  private fresh = true
  private readonly header: LineHeader
  private readonly after: number
  private readonly widths = new Map<number, number>()

  constructor(header: LineHeader) {
    this.header = header
    this.parts = [[header.cells]]
    this.end = header.end
    this.after = header.columns.length - header.sequenceAt
  }

  read(): void {
    while (this.step());
  }

  private step(): boolean {
    const { lines } = this.header
    const at = this.end
    if (lines.stops(at)) return false
    const number = lines.number(at)
    if (number !== null) return this.isNext(number, this.fresh) && this.addRow(at, at)
    if (this.rows > 0 && lines.subNumber(at) === this.lastSub + 1) return this.addRow(at, at)
    const repeated = this.repeatedHeader(at)
    if (repeated) return this.addHeader(repeated)
    if (this.isSum(at)) return this.addSum(at)
    if (this.beginsAnew(at)) return false
    const lead = this.leadOf(at)
    if (lead > 0 && this.header.sequenceAt > 0) return this.addRow(at, at + lead)
    if (lead > 0 || (this.isShort(at) && (this.repeatedHeader(at + 1) || this.groupAbove(at)))) return this.addGroup(at)
    return false
  }

  private isNext(number: number, fresh: boolean): boolean {
    return number === this.last + 1 || (fresh && number === 1)
  }

  /** Whether a line can be the heading or the category of rows: short, no sentence, no figure and no nature. */
  private isShort(i: number): boolean {
    const { lines } = this.header
    if (lines.stops(i)) return false
    const { text } = lines.at(i).passage
    return text.length <= MAX_CELL && !/[。；]$/.test(text) && !/^[\d≥≤<>＜＞—－–\-/+.]/.test(text) && !NATURES.test(text)
  }

  /** A heading of groups above another: the number stands behind the second. */
  private groupAbove(i: number): boolean {
    return this.leadOf(i + 1) === 1
  }

  /** How many lines in front of the next running number stand from here on; 0 where the number is further away. */
  private leadOf(i: number): number {
    const most = this.header.sequenceAt > 0 ? MAX_LEAD : 1
    for (let k = 0; k < most; k++) {
      if (!this.isShort(i + k)) return 0
      const number = this.header.lines.number(i + k + 1)
      if (number !== null) return this.isNext(number, this.header.sequenceAt === 0) ? k + 1 : 0
    }
    return 0
  }

  private isSum(i: number): boolean {
    const block = this.header.lines.blocks[i]
    return block?.type === 'text' && block.passage.text.length <= 12 && TOTAL.test(block.passage.text)
  }

  /** The header printed again from here on, its lines broken in the same places or in others: its cells; null where it is not. */
  private repeatedHeader(i: number): TextBlock[][] | null {
    const { lines, columns } = this.header
    const cells: TextBlock[][] = []
    for (const { text } of columns) {
      const cell: TextBlock[] = []
      for (let read = ''; read.length < text.length; i++) {
        const block = lines.blocks[i]
        if (block?.type !== 'text' || !text.startsWith((read += squeezeName(block.passage.text)))) return null
        cell.push(block)
      }
      cells.push(cell)
    }
    return cells
  }

  /** Another table of the same kind: its own title, the header again, numbers from 1 on. */
  private beginsAnew(at: number): boolean {
    const { lines } = this.header
    if (!this.isShort(at) || isContinuation(lines.text(at))) return false
    const header = this.repeatedHeader(at + 1)
    if (!header) return false
    for (let i = at + 1 + header.flat().length, k = 0; k < MAX_LEAD + 1; i++, k++) {
      const number = lines.number(i)
      if (number !== null) return number === 1
    }
    return false
  }

  private addHeader(cells: TextBlock[][]): boolean {
    this.parts.push([cells])
    this.end += cells.flat().length
    this.fresh = true
    return true
  }

  private addGroup(at: number): boolean {
    const cells: LineCell[] = this.header.columns.map((_, j) => (j === 0 ? [this.header.lines.at(at)] : null))
    this.parts.at(-1)!.push(cells)
    this.end = at + 1
    this.fresh = true
    return true
  }

  /** A sum: as many cells as the table has columns, the empty ones counted, or up to where a row begins. */
  private addSum(at: number): boolean {
    const { lines, columns } = this.header
    const lead = Math.min(lines.gap(at), columns.length - 1)
    const row: LineCell[] = [...Array<null>(lead).fill(null), [lines.at(at)]]
    let i = at + 1
    for (; !lines.stops(i) && row.length + lines.gap(i) < columns.length; i++) {
      if (lines.gap(i) === 0 && this.isShort(i)) break
      row.push(...Array<null>(lines.gap(i)).fill(null), [lines.at(i)])
    }
    this.parts.at(-1)!.push([...row, ...Array<null>(columns.length - row.length).fill(null)])
    this.end = i
    this.fresh = true
    return true
  }

  /** A row whose category, where it has one, stands at `at` and whose number stands at `number`. */
  private addRow(at: number, number: number): boolean {
    const found = this.bestEnd(number)
    if (!found) return false
    const { lines, sequenceAt } = this.header
    const category = Array.from({ length: number - at }, (_, k) => lines.at(at + k))
    const front: LineCell[] = Array.from({ length: sequenceAt }, (_, c) => (c === sequenceAt - 1 && category.length > 0 ? category : null))
    this.parts.at(-1)!.push([...front, ...found.cells])
    this.widths.set(found.end - number, (this.widths.get(found.end - number) ?? 0) + 1)
    this.rows++
    if (found.cost >= POOR_FIT) this.poor++
    this.lastSub = lines.subNumber(number) ?? 0
    this.last = lines.number(number) ?? this.last
    this.fresh = false
    this.end = found.end
    return true
  }

  private bestEnd(from: number): LaidRow | null {
    const even = this.evenEnd(from)
    let best: LaidRow | null = even === null ? null : layRow(this.header, from, even)
    if (best && best.cost <= CLOSE_FIT) return best
    const usual = [...this.widths].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0]
    best = null
    for (const end of this.ends(from)) {
      const found = layRow(this.header, from, end)
      if (found && usual > 0 && usual !== end - from) found.cost += this.isFirm(end) || this.beginsRow(end, from) ? UNUSUAL : UNUSUAL_AT_END
      if (found && (!best || found.cost < best.cost)) best = found
    }
    return best
  }

  /** Where the row ends if it has a cell for each column and another begins right there; null where none does. */
  private evenEnd(from: number): number | null {
    const { lines } = this.header
    let width = 1
    let i = from + 1
    for (; width < this.after && !lines.stops(i); i++) width += 1 + lines.gap(i)
    if (width !== this.after) return null
    return this.beginsRow(i, from) || this.begins(i, (lines.number(from) ?? this.last) + 1) ? i : null
  }

  /** Whether what stands here ends a table for certain: its note, another table; not the document's end. */
  private isFirm(i: number): boolean {
    return this.header.lines.blocks[i] !== undefined && this.header.lines.stops(i)
  }

  /** Whether the number behind that of a row, its part's, or a sum stands here. */
  private beginsRow(i: number, from: number): boolean {
    const { lines } = this.header
    const number = lines.number(i)
    if (number !== null) return number === (lines.number(from) ?? this.last) + 1
    return lines.subNumber(i) === (lines.subNumber(from) ?? 0) + 1 || this.isSum(i)
  }

  /** Where the row that begins at `from` can end: in front of what begins another; the last row is as long as the others. */
  private ends(from: number): number[] {
    const { lines } = this.header
    const next = (lines.number(from) ?? this.last) + 1
    const ends: number[] = []
    let i = from + 1
    for (; i <= from + this.after + MAX_MORE && !lines.stops(i); i++) {
      if (this.beginsRow(i, from) || (lines.number(i) === null && i > from + 1 && this.begins(i, next))) ends.push(i)
    }
    if (ends.length > 0) return lines.stops(i) && i <= from + this.after + MAX_MORE && lines.width(from, i) <= this.after ? [...ends, i] : ends
    // A note ends the table, and with it the last row.
    if (i > from + 1 && lines.isNote(i)) return [i]
    const longest = Math.max(0, ...this.widths.keys())
    for (let end = from + 1; end <= i && (lines.width(from, end) <= this.after || end - from <= longest); end++) if (end === i || end > from + 1) ends.push(end)
    return ends
  }

  /** Whether a line is the heading or the category of the rows behind it. */
  private begins(i: number, next: number): boolean {
    const { lines, sequenceAt } = this.header
    if (!this.isShort(i)) return false
    if (this.repeatedHeader(i) || this.repeatedHeader(i + 1)) return true
    for (let k = 1; k <= (sequenceAt > 0 ? MAX_LEAD : 2); k++) {
      const number = lines.number(i + k)
      if (number !== null) return number === next || (number === 1 && sequenceAt === 0)
      if (!this.isShort(i + k)) return false
    }
    return false
  }
}

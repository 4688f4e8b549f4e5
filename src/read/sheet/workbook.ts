/** What the two forms of workbooks are read into. */
import type { ReadLimits } from '../blocks/limits.ts'
import { Unreadable } from '../blocks/unreadable.ts'
import type { Merge, Sheet } from './sheet-blocks.ts'

export interface NamedSheet extends Sheet { name: string }

/** Characters of all cells together: a shared string of a megabyte may stand in every cell. */
const MOST_TEXT = 16 * 1024 * 1024

/** Gathers the cells of a workbook and refuses too many of them. */
export class SheetBuilder {
  readonly sheets: (NamedSheet & { merges: Merge[] })[] = []
  private readonly limits: ReadLimits
  private cells = 0
  private characters = 0

  constructor(limits: ReadLimits) {
    this.limits = limits
  }

  begin(name: string): void {
    this.sheets.push({ name, rows: new Map(), merges: [] })
  }

  /** Adds a cell's text; an empty one counts, but is not kept. */
  add(row: number, column: number, text: string): void {
    if (++this.cells > this.limits.cells) throw new Unreadable('file-too-large', `Unexpected number of cells in the workbook (over ${this.limits.cells}), expected fewer; split it or raise the limit`)
    const { rows } = this.sheets.at(-1)!
    const kept = text.trim()
    if (kept === '') return
    if ((this.characters += kept.length) > MOST_TEXT) throw new Unreadable('file-too-large', `Unexpected amount of text in the workbook (over ${MOST_TEXT} characters), expected less; split it`)
    const cells = rows.get(row) ?? new Map<number, string>()
    rows.set(row, cells.set(column, kept))
  }

  merge(merge: Merge): void {
    const { merges } = this.sheets.at(-1)!
    if (merge.bottom >= merge.top && merge.right >= merge.left && merges.length < this.limits.cells) merges.push(merge)
  }
}

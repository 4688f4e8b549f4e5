/** Cells that stand one a line, as blocks: what each says, and how many empty cells its empty lines tell of. */
import { squeezeName } from '../../tables/grid.ts'
import type { Block, TextBlock } from '../block.ts'
import { columnTitle } from '../columns.ts'
import { NOTE } from '../cues.ts'
import { isTableCaption } from './caption.ts'

/** A cell of a row: its paragraphs; null where it is empty. */
export type LineCell = TextBlock[] | null

/** Longest text of one cell of a table that is no paragraph. */
export const MAX_CELL = 60

export class Lines {
  readonly blocks: readonly Block[]
  /** Empty lines between two cells that stand side by side. */
  private readonly base: number
  /** What has been asked of a block already, by index. */
  private readonly stopped = new Map<number, boolean>()

  constructor(blocks: readonly Block[], base: number) {
    this.blocks = blocks
    this.base = base
  }

  at(i: number): TextBlock {
    return this.blocks[i] as TextBlock
  }

  text(i: number): string {
    return squeezeName(this.at(i).passage.text)
  }

  /**
   * Empty cells in front of a block. An empty cell takes as many lines as a filled one: where cells are parted by one
   * empty line, three stand for one cell, five for two; any other number is no cell.
   */
  gap(i: number): number {
    const extra = (this.blocks[i]?.blank ?? 0) - this.base
    return extra > 0 && extra % (this.base + 1) === 0 ? extra / (this.base + 1) : 0
  }

  /** Cells from `from` up to `to`, the empty ones between them counted. */
  width(from: number, to: number): number {
    let width = to - from
    for (let i = from + 1; i < to; i++) width += this.gap(i)
    return width
  }

  /** The running number that a block is; null where it is none. */
  number(i: number): number | null {
    const block = this.blocks[i]
    return block?.type === 'text' ? runningNumber(block.passage.text) : null
  }

  /** The number of a part of a row, （1）; null where a block is none. */
  subNumber(i: number): number | null {
    const block = this.blocks[i]
    if (block?.type !== 'text' || block.passage.text.length > 4) return null
    const match = /^[（(](\d{1,2})[）)]$/.exec(block.passage.text)
    return match ? Number(match[1]) : null
  }

  isNote(i: number): boolean {
    const block = this.blocks[i]
    return block?.type === 'text' && NOTE.test(block.passage.text)
  }

  /** Where no table goes on: the document's end, another table, its note, a caption, a column, a heading of the format. */
  stops(i: number): boolean {
    let known = this.stopped.get(i)
    if (known === undefined) this.stopped.set(i, (known = this.isStop(i)))
    return known
  }

  private isStop(i: number): boolean {
    const block = this.blocks[i]
    if (block?.type !== 'text' || block.heading > 0) return true
    const { text } = block.passage
    return NOTE.test(text) || isTableCaption(text) || columnTitle(text) !== null
  }
}

/** 12, 12. or 12、 as a cell of its own. */
export function runningNumber(text: string): number | null {
  const code = text.charCodeAt(0)
  return code >= 48 && code <= 57 && text.length <= 4 && /^\d{1,3}[.．、]?$/.test(text) ? Number.parseInt(text, 10) : null
}

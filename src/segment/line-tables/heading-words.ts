/** Which lines of a document can be heading cells of a table, and of which kind: each line is looked at once. */
import { readHeading } from '../../tables/headings.ts'
import type { ColumnKind } from '../../tables/headings.ts'
import type { Block } from '../block.ts'
import { runningNumber } from './lines.ts'

/** Longest text of a heading cell, white space left out. */
const MAX_CELL = 12
const MAX_LINES = 24

export class HeadingWords {
  readonly blocks: readonly Block[]
  /** null: a line that can be no heading; undefined: not looked at yet. */
  private readonly kinds: (ColumnKind | null | undefined)[] = []

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks
  }

  /** Kind of heading that a line is, null where it can be none. */
  kind(i: number): ColumnKind | null {
    let known = this.kinds[i]
    if (known === undefined) this.kinds[i] = known = kindOf(this.blocks[i])
    return known
  }

  /** Behind the last line that can be a heading; `from` where the first line is no heading word, so that running text costs nothing. */
  end(from: number): number {
    const first = this.kind(from)
    if (first === null || first === 'other') return from
    let i = from + 1
    while (i < this.blocks.length && i - from < MAX_LINES && this.kind(i) !== null) i++
    return i
  }

  has(kind: ColumnKind, from: number, end: number): boolean {
    for (let i = from; i < end; i++) if (this.kind(i) === kind) return true
    return false
  }
}

function kindOf(block: Block | undefined): ColumnKind | null {
  if (block?.type !== 'text') return null
  const { text } = block.passage
  if (text.length > MAX_CELL * 2 || runningNumber(text) !== null) return null
  const tight = text.replace(/\s+/g, '')
  if (tight.length > MAX_CELL || /^\d+$/.test(tight) || /[、。，；：]/.test(tight.replace(/^其中：/, ''))) return null
  return readHeading(text).kind
}

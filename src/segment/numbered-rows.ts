/** The rows of a table whose cells stand one a line: each begins with its running number. */
import { columnTitle } from './columns.ts'
import { ANNEX, NOTE, TABLE_TITLE, TOTAL } from './cues.ts'
import type { Block, TextBlock } from './block.ts'
import { readNumbered } from './headings.ts'
import { readHeading } from '../tables/headings.ts'
import type { Item } from './line-rows.ts'

/** kind: a row with its running number, 合计 without one, or one text over the whole table. */
export interface RawRow { kind: 'numbered' | 'total' | 'group'; items: Item[] }

/** Longest text of a cell in the last row: what is longer is the paragraph behind the table. */
const MAX_CELL = 80
/** A text over rows of a table: （一）…, 一、…. */
const GROUP = /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/

export function sequenceOf(block: Block | undefined): number | null {
  if (block?.type !== 'text') return null
  return /^\d{1,3}[.．、]?$/.test(block.passage.text) ? Number.parseInt(block.passage.text, 10) : null
}

/**
 * Splits blocks into rows from `from` on, where the first stands (or the text over the first rows). `gap` is how many
 * empty lines part two cells; `width` how many headings there are, `sentences` whether cells can be sentences. The last row is all that can be
 * a cell of it; `closed` says that what stands behind cannot.
 */
export function splitRows(blocks: readonly Block[], from: number, gap: number, width: number, sentences: boolean): { rows: RawRow[]; closed: boolean } {
  const rows: RawRow[] = []
  let i = from
  let expected = 1
  let shortest = Math.ceil(width * 0.6)
  for (;;) {
    if (expected > 1 && restarts(blocks, i)) expected = 1
    if (sequenceOf(blocks[i]) !== expected && isGroup(blocks, i, expected)) rows.push({ kind: 'group', items: [blocks[i++] as TextBlock] })
    if (sequenceOf(blocks[i]) === expected) expected++
    else if (rows.length === 0 || !isSub(blocks[i])) break
    const next = nextRow(blocks, i, expected, shortest, width)
    const end = next ?? lastRowEnd(blocks, i, width, sentences)
    const row = blocks.slice(i, end) as TextBlock[]
    pushRow(rows, row, next !== null && row.length > shortest, gap)
    if (next !== null && !row.some(isTotal)) shortest = Math.min(shortest, row.length)
    i = end
  }
  const behind = blocks[i]
  return { rows, closed: behind === undefined || behind.type === 'table' || endsTable(behind) || isHeader(behind) }
}

/** One row, with the total and the text over the next rows that stand behind it. */
function pushRow(rows: RawRow[], row: TextBlock[], mayEndInGroup: boolean, gap: number): void {
  const total = row.findIndex((block, at) => at > 1 && isTotal(block))
  const own = total < 0 ? row : row.slice(0, total)
  const group = mayEndInGroup && GROUP.test(own.at(-1)!.passage.text) ? own.pop()! : null
  rows.push({ kind: 'numbered', items: withGaps(own, gap) })
  if (total >= 0) rows.push({ kind: 'total', items: [null, ...withGaps(row.slice(total), gap)] })
  if (group) rows.push({ kind: 'group', items: [group] })
}

const isTotal = (block: TextBlock): boolean => TOTAL.test(block.passage.text)
/** （1）: a part of the row above, in a row of its own. */
const isSub = (block: Block | undefined): boolean => block?.type === 'text' && /^[（(]\d{1,2}[）)]$/.test(block.passage.text)
const isName = (block: Block | undefined): boolean => block?.type === 'text' && !/^[\d.,%—－-]+$/.test(block.passage.text)
/** 序号: the next table's header. */
export const isHeader = (block: Block | undefined): boolean => block?.type === 'text' && readHeading(block.passage.text).kind === 'sequence'

/** Whether the numbers begin again at 1 below a text over the rows. */
function restarts(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  return block?.type === 'text' && block.passage.text.length > 4 && sequenceOf(blocks[at + 1]) === 1 && isName(blocks[at + 2]) && !endsTable(block)
}

/** One text over the rows below: the running number goes on right behind it. */
function isGroup(blocks: readonly Block[], at: number, expected: number): boolean {
  const block = blocks[at]
  return block?.type === 'text' && sequenceOf(blocks[at + 1]) === expected && (expected === 1 || GROUP.test(block.passage.text))
}

/** Where the row of the next number begins: a figure in a cell that happens to be that number is followed by no name. */
function nextRow(blocks: readonly Block[], from: number, next: number, shortest: number, width: number): number | null {
  for (let i = from + Math.max(2, shortest - 1); i <= from + width * 3 && i < blocks.length; i++) {
    const block = blocks[i]!
    if (block.type === 'table' || (endsTable(block) && !(GROUP.test(block.passage.text) && sequenceOf(blocks[i + 1]) === next))) return null
    if (isSub(block)) return i
    if (isHeader(block) || restarts(blocks, i)) return null
    if (sequenceOf(block) === next && isName(blocks[i + 1])) return i
  }
  return null
}

function lastRowEnd(blocks: readonly Block[], from: number, width: number, sentences: boolean): number {
  let end = from + 1
  while (end < blocks.length && end < from + width * 2) {
    const block = blocks[end]!
    if (block.type === 'table' || endsTable(block) || isHeader(block) || isHeader(blocks[end + 1]) || (end > from + 2 && restarts(blocks, end)) || block.passage.text.length > MAX_CELL * (sentences ? 3 : 1) || (!sentences && /[。：]$/.test(block.passage.text))) break
    end++
  }
  return end
}

/** What no cell is: a heading, the title of a box or of a table, a note. */
export function endsTable(block: TextBlock): boolean {
  const { text } = block.passage
  if (block.heading > 0 || NOTE.test(text) || TABLE_TITLE.test(text) || (ANNEX.test(text) && text.length <= 40) || columnTitle(text)) return true
  const numbered = readNumbered(text)
  return numbered !== null && numbered.own && numbered.marker.rank < 6
}

/** The lines of a row with a gap for each empty cell in front of a line. */
function withGaps(row: readonly TextBlock[], gap: number): Item[] {
  return row.flatMap((block, at): Item[] => (at === 0 ? [block] : [...Array<null>(Math.min(12, Math.floor(Math.max(0, block.blank - gap) / (gap + 1)))).fill(null), block]))
}

/**
 * Tables that stand one cell a line and without TABs, as a web page or a file converted to text gives them. The heading
 * cells tell where one begins, the running numbers of its rows where each row does. Without them it cannot be told from
 * text, unless a caption (表3 …) says that it is a table: then it is one whose grid is not known.
 */
import type { Block, TextBlock } from '../block.ts'
import { UNIT_LINE } from '../cues.ts'
import { readBody } from './body.ts'
import { isTableCaption } from './caption.ts'
import { evenGrid } from './even-grid.ts'
import { HeadingWords } from './heading-words.ts'
import { readHeader } from './header.ts'
import { toTable } from './to-table.ts'
import { zoneEnd } from './zone.ts'

/** Lines that can stand between a caption and its table: a unit, whose table it is. */
const MAX_BETWEEN = 2
/** Share of rows that may fit badly in a table whose grid is believed. */
const POOR_SHARE = 0.1

/** Blocks with each such table put together. */
export function gatherLineTables(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  const words = new HeadingWords(blocks)
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i]!
    if (block.type === 'text' && isTableCaption(block.passage.text)) i = addCaptioned(words, i, out)
    else i = addTable(words, i, out, false) ?? (out.push(block), i + 1)
  }
  return out
}

/** A caption and what it names, where that stands one cell a line. Returns the index behind it. */
function addCaptioned(words: HeadingWords, at: number, out: Block[]): number {
  const { blocks } = words
  out.push(blocks[at]!)
  let from = at + 1
  for (let k = 0; k <= MAX_BETWEEN; k++) {
    const between = blocks.slice(from, from + k)
    if (between.some((block) => block.type === 'table')) break
    const ahead: Block[] = []
    const end = addTable(words, from + k, ahead, true)
    if (end === null) continue
    out.push(...between, ...ahead)
    return restOf(words, end, out)
  }
  while (blocks[from]?.type === 'text' && UNIT_LINE.test((blocks[from] as TextBlock).passage.text)) out.push(blocks[from++]!)
  return addZone(blocks, from, out)
}

/** What cells of a captioned table are left where its rows could not be told any further. */
function restOf(words: HeadingWords, from: number, out: Block[]): number {
  const { blocks } = words
  for (let k = 0; k <= MAX_BETWEEN; k++) if (readHeader(words, from + k, false)) return from
  const end = zoneEnd(blocks, from)
  const figures = (blocks.slice(from, end) as TextBlock[]).filter((block) => /^[≥≤<>＜＞\d]/.test(block.passage.text)).length
  return figures * 4 >= end - from ? addZone(blocks, from, out) : from
}

function addZone(blocks: readonly Block[], from: number, out: Block[]): number {
  const end = zoneEnd(blocks, from)
  const rows = end > from ? evenGrid(blocks, from, end) : null
  if (rows) out.push(toTable([rows], 'line-cells', blocks[from]!))
  else if (end > from) out.push(toTable([(blocks.slice(from, end) as TextBlock[]).map((block) => [[block]])], 'line-zone', blocks[from]!))
  return end
}

/** The table whose header begins at a block; returns the index behind it, null where there is none. */
function addTable(words: HeadingWords, from: number, out: Block[], captioned: boolean): number | null {
  const { blocks } = words
  const header = readHeader(words, from, captioned)
  const body = header && readBody(header)
  if (!body) return null
  // Cells under wrong headings are worse than none.
  const believed = body.poor <= body.rows * POOR_SHARE
  out.push(believed ? toTable(body.parts, 'line-cells', blocks[from]!) : toTable([(blocks.slice(from, body.end) as TextBlock[]).map((block) => [[block]])], 'line-zone', blocks[from]!))
  return body.end
}

/** From what a reader returned to blocks: passages and tables, what a page break cut put together again. */
import { joinPassages, slicePassage } from '../tree/passage.ts'
import type { Passage, Piece } from '../tree/passage.ts'
import type { ReadInline, ReadResult } from '../tree/read-tree.ts'
import type { Block, TableBlock, TextBlock } from './block.ts'
import { readMarker } from './markers.ts'
import { gatherLineTables } from './line-tables/index.ts'
import { mendCuts } from './mend-cuts.ts'

export type { Block, TableBlock, TextBlock }

/** Step of `order` on one line; a sum of them never reaches the next line. */
const SAME_LINE = 1 / 65536

/** The blocks of a document in reading order. */
export function toBlocks(read: ReadResult): Block[] {
  const blocks: Block[] = []
  let lastLine = 0
  let order = 0
  for (const node of read.root.children) {
    const { line } = node.position.start
    const endLine = node.position.end.line
    const blank = Math.max(0, line - lastLine - 1)
    lastLine = endLine
    order = order >= line && order < line + 1 ? order + SAME_LINE : line
    if (node.type === 'table') {
      if (node.children.length > 0) blocks.push({ type: 'table', parts: [node], line, endLine, blank, order })
      continue
    }
    const text = toText(node.children)
    if (text.passage.text) blocks.push({ type: 'text', ...text, line, endLine, heading: node.type === 'heading' && isShortTitle(text.passage.text) ? node.depth : 0, blank, order })
  }
  const whole = gatherLineTables(gatherParts(blocks))
  return read.format === 'markdown' ? mendCuts(whole, read.text) : whole
}

/** A paragraph over a rule (---) is a heading to Markdown; a heading of a plan is short and no sentence. */
function isShortTitle(text: string): boolean {
  return text.length <= 60 && !/[。；]/.test(text)
}

function toText(children: ReadInline[]): { passage: Passage; boldEnd: number } {
  let text = ''
  let boldEnd = 0
  const pieces: Piece[] = []
  for (const [index, child] of children.entries()) {
    for (const node of child.type === 'strong' ? child.children : [child]) {
      pieces.push({ at: text.length, start: node.position.start.offset, end: node.position.start.offset + node.value.length, line: node.position.start.line })
      text += node.value
    }
    if (child.type === 'strong' && (index === 0 || text.length - boldEnd < 40 && /^—*$/.test(text.slice(0, pieces.at(-1)!.at)))) boldEnd = text.length
  }
  const lead = text.length - text.trimStart().length
  const passage = lead > 0 || text !== text.trimEnd() ? slicePassage({ text, pieces }, lead, text.trimEnd().length) : { text, pieces }
  return { passage, boldEnd: Math.max(0, boldEnd - lead) }
}

/** 专栏, its number and its title on lines of their own are one title; a preposition goes with its year. */
function gatherParts(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    const previous = out.at(-1)
    if (previous?.type === 'text' && block.type === 'text' && goesOn(previous.passage.text, block.passage.text)) {
      previous.passage = joinPassages([previous.passage, block.passage])
      previous.endLine = block.endLine
    } else out.push(block)
  }
  return out
}

/** Longest title on a line behind 专栏 1. */
const MAX_COLUMN_TITLE = 40

/** A preposition that a saved web page set on a line of its own, in front of its year (到 | 2025年). */
const CUT_OFF = /^(?:力争)?(?:到|至|自|从|截至)$/

function goesOn(first: string, second: string): boolean {
  return first.length <= 4 && CUT_OFF.test(first) ? /^\d{4}年/.test(second) : continuesColumnTitle(first, second)
}

function continuesColumnTitle(first: string, second: string): boolean {
  if (!/^专\s?栏\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})?\s*$/.test(first)) return false
  if (/^(?:\d{1,3}|[一二三四五六七八九十]{1,3})$/.test(second)) return !/[\d一二三四五六七八九十]\s*$/.test(first)
  return second.length <= MAX_COLUMN_TITLE && !/[。；，：]/.test(second) && !readMarker(second)
}

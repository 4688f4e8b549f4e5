/**
 * Lead lines (段首主题句): plans leave the last rank of headings without a number, and set each on a line of its own as a
 * short sentence (供水保障能力稳步提升。) with its text in the paragraph below.
 */
import { placeOf } from '../tree/passage.ts'
import type { Passage } from '../tree/passage.ts'
import type { Block } from './block.ts'
import { columnTitle } from './columns.ts'
import { NO_LEAD } from './cues.ts'
import { readNumbered } from './headings.ts'

/** Shortest and longest lead, its stop left out. */
const MIN_LEAD = 5
const MAX_LEAD = 30
/** A paragraph that is longer is text that a lead can stand over. */
const MIN_BODY = 45

/** ——规模更大。: the dashes that a lead may stand behind. */
const DASHES = /^(?:——|──|――|--)(?=[^—─―-])/

/** The marker of a lead line (——) and its title without the stop. */
export function leadTitle(text: string): { marker: string; title: string } {
  const marker = DASHES.exec(text)?.[0] ?? ''
  return { marker, title: text.slice(marker.length, -1) }
}

/** Whether a text is one short sentence without parts and figures: what a lead line can be. */
export function isLeadSentence(text: string): boolean {
  const end = text.length - 1
  if (end < MIN_LEAD || end > MAX_LEAD || text.charCodeAt(end) !== 0x3002) return false
  return /^[\u4e00-\u9fffA-Z“"]/.test(text) && !/[。，；：？！,;:]/.test(text.slice(0, end)) && !/\d(?![A-Z])/.test(text) && !NO_LEAD.test(text)
}

/** Longest lead within a paragraph, where no line tells it from a sentence of the text. */
const MAX_WITHIN = 22

/**
 * The leads of paragraphs that were run together to one (a box saved from a web page): short sentences, each with a longer
 * one behind it. None where the text does not begin with one, or where it has one only.
 */
export function leadsWithin(passage: Passage): { title: string; line: number; endLine: number }[] {
  const { text } = passage
  const leads: { title: string; line: number; endLine: number }[] = []
  let open: [number, number] | null = null
  for (let from = 0, stop = text.indexOf('。'); stop >= 0; from = stop + 1, stop = text.indexOf('。', from)) {
    const lead = stop - from <= MAX_WITHIN && isLeadSentence(text.slice(from, stop + 1))
    if (from === 0 && !lead) return []
    if (open && !lead) leads.push({ title: text.slice(...open), ...placeOf(passage, ...open) })
    open = lead ? [from, stop] : null
  }
  return leads.length > 1 ? leads : []
}

/** Whether a paragraph is long enough for a lead line to stand over it. */
export const isLeadBody = (text: string): boolean => text.length > MIN_BODY

/**
 * The blocks that are lead lines, by index: the first right below a heading, each over a paragraph, and two of them under
 * one heading at least. A sentence of a paragraph's own that happens to be short has no such sibling. Behind dashes the
 * first may stand below the heading's own text (到2025年，…。 ——规模更大。).
 */
export function findLeadLines(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>()
  let run: number[] = []
  let looked = -1
  for (let i = 1; i + 1 < blocks.length; i++) {
    if (!couldLead(blocks, i)) continue
    const edge = lastEdge(blocks, looked + 1, i)
    const dashed = isDashed(blocks[i]!)
    if (edge >= 0) run = (edge === i - 1 || dashed) && !columnTitle(textOf(blocks[edge]!)) ? [i] : []
    else if (run.length > 0 && dashed === isDashed(blocks[run[0]!]!)) run.push(i)
    if (run.length === 2) found.add(run[0]!)
    if (run.length > 1) found.add(i)
    looked = i
  }
  return found
}

function couldLead(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]!
  const next = blocks[at + 1]!
  if (block.type !== 'text' || block.heading > 0 || next.type !== 'text' || next.heading > 0) return false
  const text = block.passage.text
  return isLeadSentence(text.replace(DASHES, '')) && isLeadBody(next.passage.text) && !DASHES.test(next.passage.text) && !readNumbered(text) && !readNumbered(next.passage.text)?.own
}

const isDashed = (block: Block): boolean => DASHES.test(textOf(block))

/** Index of the last heading, or title of a box, from `from` on and before `to`; -1 where there is none. */
function lastEdge(blocks: readonly Block[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const block = blocks[i]!
    if (block.type === 'text' && (block.heading > 0 || readNumbered(block.passage.text)?.own || columnTitle(block.passage.text))) return i
  }
  return -1
}

const textOf = (block: Block): string => (block.type === 'text' ? block.passage.text : '')

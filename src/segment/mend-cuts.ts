/** Paragraphs of Markdown that a page break or the end of a line cut, put together again. */
import { matchUnit } from '../language/units.ts'
import { joinPassages } from '../tree/passage.ts'
import type { Block, TextBlock } from './block.ts'
import { columnTitle } from './columns.ts'
import { isContentsLine } from './contents.ts'
import { NOTE } from './cues.ts'
import { readMarker } from './markers.ts'

/** A paragraph of this length that ends in no stop was cut; a shorter one can be a heading. */
const CUT_LENGTH = 40
/** What a whole paragraph can end with. */
const CLOSED = /[。！？；：:;.!?…”」】》]$/

/** Joins what was cut; `source` is the text that the blocks' offsets count in. */
export function mendCuts(blocks: readonly Block[], source: string): Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    const previous = out.at(-1)
    if (previous?.type === 'text' && block.type === 'text' && isCut(previous, block, source)) {
      previous.passage = joinPassages([previous.passage, block.passage])
      previous.endLine = block.endLine
    } else out.push(block)
  }
  return out
}

function isCut(first: TextBlock, second: TextBlock, source: string): boolean {
  if (first.heading > 0 || second.heading > 0) return false
  const { text } = first.passage
  if (CLOSED.test(text)) return false
  const next = second.passage.text
  if (text.length < CUT_LENGTH && !(second.line === first.endLine + 1 && isWrapped(text, next) && isSoftLine(source, second.passage.pieces[0]!.start))) return false
  return !readMarker(next) && !columnTitle(next) && !NOTE.test(next) && !/^[—-]{2}/.test(next)
}

/** Whether a short line shows that it goes on in the next: a number without its unit, a verb without its number, a sentence without its end. */
function isWrapped(text: string, next: string): boolean {
  if (isContentsLine(text) || isContentsLine(next) || isNumber(text) || isNumber(next) || LISTED.test(next)) return false
  if (isDigit(text, text.length - 1) && beginsWithUnit(next)) return true
  return isDigit(next, 0) ? !BEGINS_WITH_DATE.test(next) && beginsWithUnit(next.replace(/^[\d.,，]+\s*/, '')) : IN_SENTENCE.test(text)
}

const isNumber = (text: string): boolean => text.length <= 4 && /^\d+$/.test(text)
const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57
const beginsWithUnit = (text: string): boolean => /^[年月]/.test(text) || matchUnit(text, 0).kind !== 'none'

/** Members of a list that runs by words or bullets (二是加强督导). */
const LISTED = /^(?:[一二三四五六七八九十]是|其[一二三四五六]|[①-⑳•●▪◆■])/

/** Below a name, a date stands on a line of its own. */
const BEGINS_WITH_DATE = /^(?:19|20)\d{2}\s?[年.-]/

/** A stop within a line: it is running text, and no heading. */
const IN_SENTENCE = /[，；。]/

/** Whether what begins at an offset goes on a paragraph of Markdown: it is the first of its line, behind no bullet and no break that the author set. */
function isSoftLine(source: string, at: number): boolean {
  let from = at - 1
  while (source[from] === ' ' || source[from] === '\u3000') from--
  if (source[from] !== '\n') return false
  if (source[from - 1] === '\r') from--
  return source[from - 1] !== '\\' && !(source[from - 1] === ' ' && source[from - 2] === ' ')
}

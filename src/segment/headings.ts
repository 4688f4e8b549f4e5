/** Which lines are headings, and which run in. */
import type { Block, TextBlock } from './block.ts'
import { isContentsLine } from './contents.ts'
import type { Contents } from './contents.ts'
import { STATES } from './cues.ts'
import { readMarker } from './markers.ts'
import type { Marker } from './markers.ts'

/** Longest heading on a line of its own. */
const MAX_HEADING = 60
/** Longest heading that may hold a comma and still be no sentence, for numbered measures. */
const MAX_WITH_COMMA = 30

/** A numbered line: its marker, its title and whether it stands on a line of its own. */
export interface Numbered { marker: Marker; title: string; own: boolean; /** offset behind the run-in title's stop */ bodyStart: number }

/** What a numbered line is; null for a line without a marker and for one that only begins like one. */
export function readNumbered(text: string): Numbered | null {
  const marker = readMarker(text)
  if (!marker || marker.kind === 'circled' || marker.kind === 'clause') return null
  const rest = text.slice(marker.end)
  if (rest.charCodeAt(0) === 0x300a && marker.rank >= 6 && NAMES_ONLY.test(rest)) return null
  if (LATIN.test(rest)) return readLatin(text, rest, marker)
  const stop = rest.search(/[。；！？;]/)
  const closed = stop >= 0 && stop === rest.length - 1
  const title = (stop >= 0 ? rest.slice(0, stop) : rest).replace(/[：:\s]+$/, '')
  if (!title) return null
  const own = (stop < 0 || closed && !STATES.test(title)) && isTitle(rest.replace(/[。：:]$/, ''), marker, closed)
  // A chapter's title never runs in: 第三章…。 is a sentence about it.
  return { marker, title, own, bodyStart: own ? text.length : stop < 0 || marker.rank <= LAST_CHAPTER ? 0 : marker.end + stop + 1 }
}

/** Rank of 编, 章 and 节: a colon parts their titles (第二章 管网：联通城乡), and they stand on lines of their own. */
const LAST_CHAPTER = 3

/** A list of what a plan is based on: names of documents, each with no more than its year (《…法》（2016年修正）). */
const NAMES_ONLY = /^(?:《[^》]{2,80}》(?:[（(][^（）()]{1,30}[）)])*[、和及]{0,1}){1,4}(?:[\u4e00-\u9fff、]{0,12}批复)?[。；]?$/

/** Whether a numbered line is nothing but the name of a document: a list of them is at hand. */
export function namesDocument(text: string): boolean {
  const marker = readMarker(text)
  return marker !== null && marker.rank >= 6 && NAMES_ONLY.test(text.slice(marker.end))
}

/** A title in Latin letters: a word, and no Chinese near it. */
const LATIN = /^[A-Za-z"“‘(][^\u4e00-\u9fff]{2,39}$|^[A-Za-z"“‘(][^\u4e00-\u9fff]{40}/
const MAX_LATIN_HEADING = 110

/** An English line: a sentence's stop is a point behind a word, and headings are longer. */
function readLatin(text: string, rest: string, marker: Marker): Numbered {
  const stop = rest.search(/[a-z)%\d][.;!?](?=\s|$)/)
  const closed = stop >= 0 && stop + 2 === rest.trimEnd().length
  const title = (stop >= 0 ? rest.slice(0, stop + 1) : rest).replace(/[:\s]+$/, '')
  const own = stop < 0 && rest.length <= MAX_LATIN_HEADING && !/[:,;]$/.test(rest)
  return { marker, title, own, bodyStart: own ? text.length : stop < 0 || closed ? 0 : marker.end + stop + 2 }
}

function isTitle(title: string, marker: Marker, closed: boolean): boolean {
  if (title.length > MAX_HEADING || /[，、：；,:]$/.test(title) || (marker.rank > LAST_CHAPTER && /[：:]/.test(title))) return false
  const outer = marker.rank < 6
  if (!/[，,]/.test(title)) return outer || title.length <= (closed ? MAX_WITH_COMMA : MAX_HEADING)
  return outer ? !closed || title.length <= MAX_WITH_COMMA : !closed && title.length <= MAX_WITH_COMMA
}

/** Longest heading that is believed without a number. */
const MAX_LOST = 20

/**
 * The heading that lost its automatic number when the file was converted: where the outermost numbering
 * begins with 二、 the first short line without a stop, in front of running text, must have been 一、.
 * Returns its index, or -1.
 */
export function findLostFirstHeading(blocks: readonly Block[], from: number): number {
  const firstOuter = blocks.findIndex((block, index) => index >= from && block.type === 'text' && readMarker(block.passage.text)?.kind === 'cjk')
  const first = blocks[firstOuter]
  if (first?.type !== 'text' || readMarker(first.passage.text)!.value !== 2) return -1
  for (let i = from; i < firstOuter; i++) {
    const block = blocks[i]!
    const next = blocks[i + 1]
    if (block.type === 'text' && next?.type === 'text' && couldBeHeading(block) && (next.passage.text.length > MAX_LOST * 2 || readMarker(next.passage.text))) return i
  }
  return -1
}

function couldBeHeading(block: TextBlock): boolean {
  const { text } = block.passage
  return text.length <= MAX_LOST && text.length > 1 && !/[，。；：！？、:;.】）)]$/.test(text) && !readMarker(text)
}

/** Headings that bear no number and are known by their word. */
const NAMED = /^(?:总\s*则|附\s*则|前\s*言|引\s*言|序\s*言|绪\s*论|结\s*语)$/

/** The blocks that are such headings, or that the contents name without a number, by index, with the rank of the outermost numbering: they stand beside the chapters. */
export function findNamedHeadings(blocks: readonly Block[], bare: ReadonlyMap<number, Numbered>, contents: Contents): ReadonlyMap<number, number> {
  const found: number[] = []
  const listed = new Map<number, number>()
  if (contents.lines.size > 0) for (let i = contents.last + 1; i < blocks.length; i++) if (contents.hasUnmarked(textOf(blocks[i]!))) listed.set(i, contents.unmarkedRank)
  for (const [index, block] of blocks.entries()) if (block.type === 'text' && block.passage.text.length <= 8 && NAMED.test(block.passage.text)) found.push(index)
  if (found.length === 0) return listed
  let rank = Infinity
  for (const [index, block] of blocks.entries()) {
    const numbered = block.type === 'text' ? bare.get(index) ?? readNumbered(block.passage.text) : null
    if (numbered?.own && numbered.marker.value === 1 && numbered.marker.kind !== 'annex') rank = Math.min(rank, numbered.marker.rank)
  }
  return new Map([...found.map((index): [number, number] => [index, Number.isFinite(rank) ? rank : 4]), ...listed])
}

const textOf = (block: Block): string => (block.type === 'text' ? block.passage.text : '')

/** Whether any line is the title of a chapter (第二章 …). */
export function hasChapters(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.type !== 'text' || block.passage.text.charCodeAt(0) !== 0x7b2c || isContentsLine(block.passage.text)) return false
    const numbered = readNumbered(block.passage.text)
    return numbered !== null && numbered.own && numbered.marker.kind === 'chapter'
  })
}

/** Longest title behind a chapter's bare number. */
const MAX_BARE = 40

/**
 * Headings of the decimal kind whose outermost number has no stop (1 总体要求, 1.1 适用范围): a bare number is one
 * where a heading below it goes on from the same number. Index of the block → its marker.
 */
export function findBareNumbers(blocks: readonly Block[]): Map<number, Numbered> {
  const found = new Map<number, Numbered>()
  let open: { index: number; numbered: Numbered } | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'text' || !/^\d/.test(block.passage.text)) continue
    const { text } = block.passage
    const bare = /^(\d{1,2})[\s\u3000]{1,4}(?=[A-Z\u4e00-\u9fff])/.exec(text)
    if (bare) {
      const title = text.slice(bare[0].length)
      if (title.length <= MAX_BARE && !/[。；，：,;:.]$|[。；]/.test(title) && !isContentsLine(text)) open = { index, numbered: { marker: { kind: 'decimal', text: bare[1]!, value: Number(bare[1]), rank: 6, end: bare[0].length }, title, own: true, bodyStart: text.length } }
      continue
    }
    const below = /^(\d{1,2})\.1[\s\u3000.]/.exec(text)
    if (below && open && Number(below[1]) === open.numbered.marker.value && !isContentsLine(text)) found.set(open.index, open.numbered)
  }
  if (found.size > 0) addChildless(blocks, found)
  return found
}

/** Chapters without parts: 4 公众参与 between 3 and 5. */
function addChildless(blocks: readonly Block[], found: Map<number, Numbered>): void {
  const known = [...found.entries()]
  const [first] = known[0]!
  let expected = known[0]![1].marker.value
  for (let index = first; index < blocks.length; index++) {
    const numbered = found.get(index)
    if (numbered) {
      expected = numbered.marker.value + 1
      continue
    }
    const block = blocks[index]!
    if (block.type !== 'text') continue
    const { text } = block.passage
    const bare = /^(\d{1,2})[\s\u3000]{1,4}(?=[A-Z\u4e00-\u9fff])/.exec(text)
    if (!bare || Number(bare[1]) !== expected || text.length > MAX_BARE || /[。；，：,;:.]$|[。；]/.test(text) || isContentsLine(text)) continue
    found.set(index, { marker: { kind: 'decimal', text: bare[1]!, value: expected, rank: 6, end: bare[0].length }, title: text.slice(bare[0].length), own: true, bodyStart: text.length })
    expected++
  }
}

/** Whether a line is numbered with an arabic numeral. */
export function isArabic(numbered: Numbered): boolean {
  return numbered.marker.kind === 'arabic' || numbered.marker.kind === 'decimal'
}

/** Which lines are headings, and which run in. */
import type { Block, TextBlock } from './blocks.ts'
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
  const stop = rest.search(/[。；！？;]/)
  const closed = stop >= 0 && stop === rest.length - 1
  const title = (stop >= 0 ? rest.slice(0, stop) : rest).replace(/[：:\s]+$/, '')
  if (!title) return null
  const own = (stop < 0 || closed) && isTitle(rest.replace(/[。：:]$/, ''), marker, closed)
  return { marker, title, own, bodyStart: own ? text.length : stop < 0 ? 0 : marker.end + stop + 1 }
}

function isTitle(title: string, marker: Marker, closed: boolean): boolean {
  if (title.length > MAX_HEADING || /[，、：；,:]$/.test(title) || /[：:]/.test(title)) return false
  const outer = marker.rank < 6
  if (!/[，,]/.test(title)) return outer || title.length <= (closed ? MAX_WITH_COMMA : MAX_HEADING)
  return outer ? !closed || title.length <= MAX_WITH_COMMA : !closed && title.length <= MAX_WITH_COMMA
}

/** A line of a table of contents: dot leaders and a page number, or a title with a page number behind a TAB. */
export function isContentsLine(text: string): boolean {
  return /(?:[.．·…⋯]\s?){3,}\s*[-—]?\d{0,3}[-—]?\s*$|\S\t+\d{1,3}$/.test(text)
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

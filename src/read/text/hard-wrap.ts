/**
 * Text whose lines were broken at the margin of a page (taken out of a PDF): where the margin is,
 * and which lines go on with the one before.
 */
import { readMarker } from '../../segment/markers.ts'
import { leadOf, trimSpan, widthOf } from './lines.ts'
import type { Line, Span } from './lines.ts'

/** A printed page as its lines show it. */
export interface Margin {
  /** Columns of a full line. */
  width: number
  /** Columns that the first line of a paragraph was set in by, where the white space itself is lost; 0 where first lines are full. */
  indent: number
  /** Columns of white space in front of full lines, where first lines are set in further; null where that cannot be seen. */
  left: number | null
}

/** One printed line: what is left of it without page numbers, and how far it reached (the white space in front counts). */
export interface Printed extends Span { text: string; width: number; /** White space in front, in columns. */ lead: number; /** A blank line or a page's end stands in front. */ gap: 'none' | 'blank' | 'page' }

/** Fewer lines than this show no margin. */
const FEW_LINES = 12
/** A line beyond this many characters was not broken at a margin. */
const LONGEST = 130
/** Columns by which a full line of Chinese text can fall short: a stop, or a word in Latin letters, that did not fit. */
const RAGGED = 3
/** The same for English words. */
const RAGGED_LATIN = 12
/** Columns that a paragraph's first line is set in by. */
const SET_IN = 4
const CLOSED = /[。！？；：:;.!?…”」】》）)]$/
const CONTENTS = /(?:[.．·…⋯]\s?){4,}/

/** The margin of hard-wrapped text; null where lines are paragraphs. Looks at lengths first, so that other text costs next to nothing. */
export function findMargin(text: string, lines: readonly Line[]): Margin | null {
  const inked = lines.filter((line) => line.kind === 'text')
  if (inked.length < FEW_LINES || inked.filter((line) => line.end - line.start > LONGEST).length > inked.length * 0.03) return null
  const printed = inked.map((line) => trimSpan(text, line)!).filter((span) => !CONTENTS.test(text.slice(span.start, span.end)))
  if (printed.length < FEW_LINES) return null
  const latin = /[\u4e00-\u9fff]/.test(text.slice(0, 4000)) ? RAGGED : RAGGED_LATIN
  const leads = printed.map((span) => leadOf(text, span.line.start, span.start))
  const widths = printed.map((span, i) => leads[i]! + widthOf(text, span.start, span.end))
  const width = commonWidth(widths, latin)
  if (width < 30) return null
  const isFull = (i: number): boolean => widths[i]! > width - latin - 1 && widths[i]! <= width
  const full = printed.filter((_, i) => isFull(i))
  const open = full.filter((span) => !CLOSED.test(text.slice(span.end - 1, span.end))).length
  const followed = full.filter((span) => lines[span.line.number]?.kind === 'text').length
  const wide = widths.filter((w) => w > width + 6).length
  if (full.length < printed.length * 0.2 || open < full.length * 0.7 || followed < full.length * 0.7 || wide > printed.length * 0.12) return null
  const near = (w: number): number => widths.filter((own) => own === w || own === w - 1).length
  const left = leftOf(leads, printed.map((_, i) => isFull(i)))
  return { width, indent: left === null && near(width - 4) > near(width) * 0.1 && near(width - 4) > near(width - 8) * 2 ? 4 : 0, left }
}

/** The white space in front of most full lines that are set in least; null where hardly any line is set in further. */
function leftOf(leads: readonly number[], full: readonly boolean[]): number | null {
  const ofFull = leads.filter((_, i) => full[i]).sort((a, b) => a - b)
  const left = ofFull[Math.floor(ofFull.length * 0.1)]!
  const setIn = leads.filter((lead) => isSetIn(lead, left)).length
  return setIn >= leads.length * 0.08 ? left : null
}

function isSetIn(lead: number, left: number): boolean {
  return lead >= left + 2 && lead <= left + 8
}

/** The width that most lines reach without going beyond it. */
function commonWidth(widths: readonly number[], ragged: number): number {
  const count = new Map<number, number>()
  for (const width of widths) count.set(width, (count.get(width) ?? 0) + 1)
  let best = 0
  let most = 0
  for (const width of count.keys()) {
    let reach = 0
    for (let w = width - ragged; w <= width; w++) reach += (count.get(w) ?? 0) * (w === width ? 2 : 1)
    if (reach > most) [best, most] = [width, reach]
  }
  return best
}

/** Whether a printed line goes on in the next one. `first`: it begins a paragraph. */
export function goesOn(line: Printed, next: Printed, first: boolean, margin: Margin): boolean {
  if (next.gap === 'blank' || CONTENTS.test(line.text) || CONTENTS.test(next.text)) return false
  const marker = readMarker(line.text)
  // 1.1 stands at the margin; deeper numbers run in, set in as any paragraph.
  const chapter = marker?.kind === 'decimal' && marker.rank < 6.2
  const setIn = first && !chapter ? margin.indent : 0
  const indented = margin.left !== null
  // The rest of a chapter's title is short: a full line below it is text.
  if (first && marker && marker.rank <= 3 && next.width > margin.width - SET_IN - RAGGED) return false
  if (first && marker && marker.rank < 6 && !line.text.includes('。') && isFullFirst(next, margin)) return false
  const beyond = line.width > margin.width + 6
  const closed = beyond ? /[。；！？]$/.test(line.text) : CLOSED.test(line.text)
  if (beyond && closed) return false
  // Within a sentence a line can fall short; a heading ends where another character would have fitted.
  const slack = closed || (first && marker && marker.rank < 6.2 && !indented) ? 0 : first ? RAGGED : RAGGED * 2
  if (!beyond && line.width + firstToken(next.text) <= margin.width - setIn - slack) return false
  if (margin.left !== null && isSetIn(next.lead, margin.left)) return false
  const begins = beginsParagraph(next.text)
  if (closed && indented) return true
  if (closed) return !begins && /[。！？]$/.test(line.text) ? next.width > margin.width - RAGGED : !begins
  return !begins || /^[（(]?\d/.test(next.text) && !/^\d+(?:\.\d+)+\s/.test(next.text)
}

/** Whether a line is as full as a paragraph's first one, which is set in, and no fuller: what stands above it is no sentence that goes on in it. */
function isFullFirst({ text, width }: Printed, { width: full, indent }: Margin): boolean {
  return indent > 0 && width <= full - indent && width > full - indent - RAGGED && !CLOSED.test(text)
}

const BEGINS = /^(?:专\s?栏|附[件录表]\s*[A-Z\d一二三四五六七八九十]{1,3}[\s：:]|——|—{2}|表\s?[A-Z\d]|图\s?[A-Z\d]|注\s*[：:\d])/

function beginsParagraph(text: string): boolean {
  return readMarker(text) !== null || BEGINS.test(text)
}

/** Columns of what the next line begins with and cannot part with: a word, or a character and the stop behind it. */
function firstToken(text: string): number {
  const latin = /^[A-Za-z0-9][\w.,%+\-/&]{0,30}/.exec(text)?.[0]
  if (latin) return widthOf(latin) + (/^[A-Za-z]/.test(text) ? 1 : 0)
  const stops = /^[“‘《〈（(【]*.[，。、；：！？）》」』】〕”’％,.;:!?)%]*/su.exec(text)
  return widthOf(stops?.[0] ?? text.slice(0, 1))
}

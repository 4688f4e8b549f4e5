/** 目录: the table of contents, a witness of what the headings further down are, also where their lines do not show it. */
import { readMarker } from './markers.ts'

/** Longest line of a table of contents, its leaders included. */
const LONGEST_LINE = 240
/** Longest title that is looked for among the entries. */
const LONGEST_TITLE = 80
/** Characters by which most lines are told from all titles. */
const BEGINNING = 3
/** Fewest entries that witness anything. */
const FEW_ENTRIES = 2
/** Fewest dots of a leader. */
const FEW_DOTS = 3
const DOTS = '.．·…⋯'
/** Characters of a page number behind a leader: — 12 —. */
const LONGEST_PAGE = 8

export interface Contents {
  /** Whether a line, or several of them put together, is the title of an entry. */
  has(title: string): boolean
  /** Whether a line begins as one of them does: a cheap look. */
  begins(line: string): boolean
  /** Whether a line is the title of an entry that bears no number. */
  hasUnmarked(title: string): boolean
  /** Rank of the entries without a number. */
  unmarkedRank: number
  /** Indexes of its lines. */
  lines: ReadonlySet<number>
  /** Index of the last of them; -1 where there is none. */
  last: number
}

/** Where the dots of a leader begin at a line's end (总则 ……… 3); -1 where there is none. */
function leaderAt(text: string): number {
  if (text.length > LONGEST_LINE) return -1
  let at = text.length
  const least = at - LONGEST_PAGE
  while (at > least && at > 0 && /[\s\d—-]/.test(text[at - 1]!)) at--
  let dots = 0
  for (; at > 0; at--) {
    if (DOTS.includes(text[at - 1]!)) dots++
    else if (text[at - 1] !== ' ' && text[at - 1] !== '\u3000') break
  }
  return dots >= FEW_DOTS ? at : -1
}

/** A line of a table of contents: dot leaders and a page number, or a title with a page number behind a TAB. */
export function isContentsLine(text: string): boolean {
  // Most lines end in an ideograph or its stop, and are ruled out by that.
  const end = text.charCodeAt(text.length - 1)
  if (end > 0x3000 && end !== 0xff0e) return false
  return leaderAt(text) >= 0 || BEHIND_TAB.test(text.slice(-LONGEST_PAGE))
}

/** A page number behind a TAB, at a line's end. */
const BEHIND_TAB = /\S\t+\d{1,3}$/

/** A page number behind a space, at a line's end. */
const BEHIND_SPACE = /[^\s\d]\s+\d{1,3}$/

const titleOf = (text: string): string => (leaderAt(text) >= 0 ? text.slice(0, leaderAt(text)) : text.replace(/\s+\d{1,3}$/, '')).trim()
const endsInDigit = (text: string): boolean => text.charCodeAt(text.length - 1) >= 48 && text.charCodeAt(text.length - 1) <= 57
const fold = (text: string): string => text.replace(/[\s\u3000]+/g, '')

/** Whether a line is one of the contents' that has its leader on the next line. */
function isHead(before: string, text: string, next: string): boolean {
  return text.length <= LONGEST_TITLE && isContentsLine(next) && !isContentsLine(text) && !readMarker(next) && readMarker(text) !== null && (isContentsLine(before) || /^目\s*[录次]$/.test(before)) && !/[。；]/.test(text)
}

/** Whether a line between two of the contents' is one that lost its leader, and kept its page. */
function isBare(before: string, text: string, next: string): boolean {
  return text.length <= LONGEST_TITLE && BEHIND_SPACE.test(text) && isContentsLine(before) && isContentsLine(next) && readMarker(text) !== null && !/[。；]/.test(text)
}

/** The table of contents of a document's lines; without entries where there is none. */
export function readContents(lines: readonly string[]): Contents {
  const entries: string[] = []
  const found = new Set<number>()
  let last = -1
  for (const [i, line] of lines.entries()) {
    if (!isContentsLine(line) && !(i > 0 && endsInDigit(line) && isBare(lines[i - 1]!, line, lines[i + 1] ?? ''))) continue
    const head = i > 1 && isHead(lines[i - 2]!, lines[i - 1]!, line) ? lines[i - 1]! : ''
    if (head) found.add(i - 1)
    entries.push(head + titleOf(line))
    found.add(i)
    last = i
  }
  if (entries.length < FEW_ENTRIES) entries.length = 0
  const titles = new Set(entries.map(fold))
  const beginnings = new Set([...titles].map((title) => title.slice(0, BEGINNING)))
  const unmarked = new Set(entries.filter((entry) => !readMarker(entry)).map(fold).filter((title) => title.length > 1))
  return {
    has: (title) => titles.size > 0 && title.length <= LONGEST_LINE && titles.has(fold(title)),
    begins: (line) => beginnings.has(fold(line.slice(0, BEGINNING * 3)).slice(0, BEGINNING)),
    hasUnmarked: (title) => title.length <= LONGEST_TITLE && unmarked.has(fold(title)),
    unmarkedRank: rankOfUnmarked(entries),
    lines: found,
    last
  }
}

/** Chapters without a number stand beside the numbered ones; where the outermost numbering begins anew below each, they stand above it. */
function rankOfUnmarked(entries: readonly string[]): number {
  const markers = entries.map(readMarker)
  const outer = Math.min(...markers.flatMap((marker) => (marker && marker.kind !== 'annex' ? [marker.rank] : [])))
  if (!Number.isFinite(outer)) return 4
  const above = markers.filter((marker, i) => marker === null && markers[i + 1]?.rank === outer && markers[i + 1]!.value === 1).length
  return above > 1 ? outer - 0.5 : outer
}

/** The frame of a document: what its lines are, where the front ends, which titles stand in it. */
import { kindOfLine } from './line-kinds.ts'
import type { LineKind, SourceLine } from './line-kinds.ts'
import { backMatter, frontMatter } from './matter.ts'
import { pageTail } from './page-tail.ts'
import type { Regions } from './regions.ts'
import { bare, cleanTitle, coveredBy, findNotice, findOwnTitle, findTitle, mainTitle, titleGroups } from './titles.ts'
import type { Notice, TitleLines } from './titles.ts'

/** The front of a document is looked for in so many lines at most. */
const LONGEST_FRONT = 80
/** Characters of a line of the back: signature, date, printing line. */
const LONGEST_FOOT = 60
/** Lines of a notice between its title and its signature. */
const LONGEST_NOTICE = 12

export interface Frame {
  lines: readonly SourceLine[]
  /** What each line is. */
  kinds: readonly LineKind[]
  /** Index of the first heading, where the front ends. */
  end: number
  /** The covering notice; null where the plan stands alone. */
  notice: Notice | null
  /** The titles of the documents inside, in the order of the text. */
  titles: readonly TitleLines[]
  /** That of the plan, one of them; null where none stands on lines of its own. */
  main: TitleLines | null
}

/** Kinds of all lines; in the body only short ones can be a signature, a date or a foot, and 抄送 of any length. */
function kindsOf(lines: readonly SourceLine[], regions: Regions): LineKind[] {
  let front = true
  return lines.map(({ text }, index) => {
    const kind = front || text.length <= LONGEST_FOOT || text.startsWith('抄') ? kindOfLine(text, regions) : 'text'
    if (kind === 'heading' || index >= LONGEST_FRONT) front = false
    return kind
  })
}

/** Title lines, notice and the end of the front, where the first heading stands. */
export function readFrame(lines: readonly SourceLine[], regions: Regions): Frame {
  const kinds = kindsOf(lines, regions)
  const first = kinds.findIndex((kind, index) => kind === 'heading' || index >= LONGEST_FRONT)
  const end = first < 0 ? lines.length : first
  const groups = titleGroups(lines, kinds, Math.min(end, LONGEST_FRONT))
  const notice = findNotice(lines, groups)
  const names = notice ? namesCovered(notice, lines, kinds) : []
  const titles = names.map(name => findTitle(lines, name, end)).filter((found): found is TitleLines => found !== null && found.first !== notice?.first)
  titles.sort((a, b) => a.first - b.first)
  const later = notice ? groups.filter(group => group.first > notice.last) : groups
  const own = titles.length > 0 ? null : findOwnTitle(later) ?? (notice ? null : unusualTitle(lines, groups))
  if (own) titles.push(own)
  const main = mainTitle(titles)
  const again = main && behindContents(lines, main)
  if (main && again) titles.splice(titles.indexOf(main), 1, again)
  return { lines, kinds, end, notice, titles, main: again ?? main }
}

/** A title that names no kind of plan: the first short line, if the document begins with it. */
function unusualTitle(lines: readonly SourceLine[], groups: readonly TitleLines[]): TitleLines | null {
  const group = groups[0]
  if (!group || group.first > 2) return null
  return { text: lines[group.first]!.text, first: group.first, last: group.first }
}

/** Behind a table of contents the title is often printed once more: that one heads the body. Null where it is not. */
function behindContents(lines: readonly SourceLine[], title: TitleLines): TitleLines | null {
  const contents = lines.findIndex(({ text }, index) => index > title.last && index < title.last + LONGEST_FRONT && /^目\s*[录次]$/.test(text))
  if (contents < 0) return null
  const again = findTitle(lines.slice(contents), title.text, 0)
  return again ? { ...again, first: again.first + contents, last: again.last + contents } : null
}

/** The documents that the notice covers, by its title and by its text (现将《…》印发给你们). */
function namesCovered(notice: Notice, lines: readonly SourceLine[], kinds: readonly LineKind[]): string[] {
  const names = new Map<string, string>()
  for (const name of [...notice.covers, ...inText()]) if (!names.has(bare(name))) names.set(bare(name), name)
  return [...names.values()]
  function inText(): string[] {
    const text = lines.find((_, index) => index > notice.last && index < notice.last + 8 && kinds[index] === 'notice')?.text ?? ''
    // 《…》已经…同意，现印发给你们: the names stand in front of the verb.
    const quoted = [...text.matchAll(/《((?:[^《》]|《[^《》]*》){2,120})》(?=[和、《]|已经?|印发|经)/g)].map(match => cleanTitle(match[1]!))
    return quoted.length > 0 ? quoted : coveredBy(text).filter(name => name.length < 60 && text.includes(`《${name}》`))
  }
}

/** Indexes of matter lines: all before the first title that heads a body, what frames it, and the back. */
export function matterOf(frame: Frame): number[] {
  const { lines, kinds, notice, titles, main } = frame
  const start = titles.find(title => title.first <= frame.end || title === main)
  const found = new Set<number>()
  let from = 0
  if (start && headsBody(frame, start)) {
    for (let index = 0; index < start.first; index++) found.add(index)
    from = start.last + 1
  } else if (notice) {
    for (let index = 0; index < notice.last; index++) found.add(index)
    // A saved page without line breaks: what goes on with the plan's text is text, not matter.
    if (lines[notice.last]!.text.length <= 200) found.add(notice.last)
    from = notice.last + 1
    const signature = kinds.findIndex((kind, index) => index >= from && index < from + LONGEST_NOTICE && (kind === 'bodies' || kind === 'date'))
    if (signature >= 0 && !kinds.slice(from, signature).includes('heading')) for (; from < signature; from++) found.add(from)
  }
  if (start || notice) for (const index of frontMatter(lines, kinds, from)) found.add(index)
  for (const index of backMatter(lines, kinds, from)) found.add(index)
  for (let index = pageTail(lines, kinds, from); index < lines.length; index++) found.add(index)
  const isTitle = (index: number): boolean => titles.some(title => index >= title.first && index <= title.last)
  return [...found].filter(index => !isTitle(index)).sort((a, b) => a - b)
}

/** Is all that stands before the title its frame: it stands in the front, behind the contents, or behind a signed notice that has headings of its own? */
function headsBody({ lines, kinds, end }: Frame, title: TitleLines): boolean {
  if (title.first <= end || /^目\s*[录次]$/.test(lines[end]?.text ?? '')) return true
  return kinds.slice(Math.max(0, title.first - LONGEST_NOTICE), title.first).some(kind => kind === 'date' || kind === 'bodies')
}

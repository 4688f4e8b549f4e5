/** Who issued a plan, for where and for when. */
import type { Diagnostic, Level } from '../schema/shared.ts'
import { readYear, yearAtStart, yearOfDate } from './dates.ts'
import { numberBehindTitle, readDecree, readDocumentNumber } from './document-number.ts'
import { kindOfLine, readLabel } from './line-kinds.ts'
import type { LineKind, SourceLine } from './line-kinds.ts'
import { backMatter, frontMatter } from './matter.ts'
import { areBodies, bodiesOf, issuerOfTitle, issuerText } from './organisations.ts'
import { periodOfTitle, periodSaid } from './period.ts'
import type { Period } from './period.ts'
import { placeOfPlan } from './place-of-plan.ts'
import { createRegions } from './regions.ts'
import type { Regions } from './regions.ts'
import { bare, cleanTitle, coveredBy, findNotice, findOwnTitle, findTitle, mainTitle, titleGroups } from './titles.ts'
import type { Notice, TitleLines } from './titles.ts'
import { DATE_LABELS, ISSUER_LABELS, NUMBER_LABELS } from './vocabulary.ts'

export interface PlanDescription {
  /** The plan's own title, not that of the notice which covers it; null where none is printed. */
  title: string | null
  /** First and last source line of that title where it heads the body; null where it stands only inside the notice. */
  titleLines: [number, number] | null
  /** Every covered document's own title, where one notice covers several; in the order of the text. */
  titles: { title: string; lines: [number, number] }[]
  /** As printed; several bodies joined as printed, runs of spaces as one. Null where none is printed. */
  issuer: string | null
  /** 发文字号 as printed, less spaces and outer brackets; null where none is printed. */
  number: string | null
  /** Null where neither issuer nor title names a place or a national body. */
  level: Level | null
  /** From the province down; empty for a national plan or where it is not known. */
  region: string[]
  /** Null where the plan names none. */
  period: Period | null
  /** Year of issue, from the number, the date or the page's label; null where none is printed. */
  year: number | null
  /** Source lines of front and back matter, ascending. */
  matterLines: number[]
  diagnostics: Diagnostic[]
}

export interface DescribeOptions {
  /** The table of divisions; give one to several calls to save its building. */
  regions?: Regions
}

/** The front of a document is looked for in so many lines at most. */
const LONGEST_FRONT = 80
/** Lines of a notice between its title and its signature. */
const LONGEST_NOTICE = 12

/** Everything that is read off the frame of a document before the parts are put together. */
interface Frame { lines: readonly SourceLine[]; kinds: LineKind[]; end: number; notice: Notice | null; titles: TitleLines[]; main: TitleLines | null }

/**
 * Reads title, issuer, number, place, period and year from a plan's lines: non-empty, trimmed, outside tables, in order.
 * The parts of a document and their places are those of GB/T 9704—2012.
 */
export function describePlan(lines: readonly SourceLine[], options: DescribeOptions = {}): PlanDescription {
  const regions = options.regions ?? createRegions()
  const kinds = lines.map(({ text }) => kindOfLine(text, regions))
  const frame = readFrame(lines, kinds)
  const title = frame.main ? cleanTitle(frame.main.text) : mainTitle(frame.notice?.covers.map(text => ({ text })) ?? [])?.text ?? null
  const matter = matterOf(frame)
  const decree = frame.main ? readDecree(behind(frame, 3)) : null
  const issuer = issuerOf(frame, matter, regions) ?? decree?.issuer ?? null
  const number = numberOf(frame)
  const salutation = lines.slice(0, frame.end).filter((_, index) => kinds[index] === 'salutation').map(({ text }) => text).join('')
  const place = placeOfPlan(issuer, title ?? frame.notice?.text ?? null, glued(frame) + salutation, hintsOf(frame, title), regions)
  const period = readPeriod(frame, title)
  const line = lines[frame.main?.first ?? frame.notice?.first ?? 0]?.line ?? 1
  return {
    title,
    titleLines: frame.main ? span(lines, frame.main) : null,
    titles: frame.titles.map(found => ({ title: cleanTitle(found.text), lines: span(lines, found) })),
    issuer,
    number: number?.number ?? decree?.number ?? null,
    level: place.level,
    region: place.region,
    period: period.period,
    year: number?.year ?? yearOf(frame, matter),
    matterLines: matter.map(index => lines[index]!.line),
    diagnostics: [...(title ? [] : [noTitle]), ...period.doubts, ...place.doubts].map(doubt => ({ ...doubt, line, endLine: line }))
  }
}

const noTitle = { rule: 'title-unknown', severity: 'info' as const, message: 'Unexpected start without a title, expected a short line that ends in 规划, 计划, 方案, 意见 or the like' }
const span = (lines: readonly SourceLine[], { first, last }: TitleLines): [number, number] => [lines[first]!.line, lines[last]!.line]
const behind = ({ lines, main }: Frame, count: number): string => lines.slice(main!.last + 1, main!.last + 1 + count).map(({ text }) => text.slice(0, 200)).join('')
/** What follows the notice's title on its own line, where the line breaks are lost. */
const glued = ({ lines, notice }: Frame): string => notice && notice.last < lines.length ? lines[notice.last]!.text.slice(0, 300) : ''

/** Title lines, notice and the end of the front, where the first heading stands. */
function readFrame(lines: readonly SourceLine[], kinds: LineKind[]): Frame {
  const first = kinds.findIndex((kind, index) => kind === 'heading' || index >= LONGEST_FRONT)
  const end = first < 0 ? lines.length : first
  const groups = titleGroups(lines, kinds, Math.min(end, LONGEST_FRONT))
  const notice = findNotice(lines, groups)
  const names = notice ? namesCovered(notice, lines, kinds) : []
  const titles = names.map(name => findTitle(lines, name, end)).filter(found => found !== null && found.first !== notice?.first) as TitleLines[]
  titles.sort((a, b) => a.first - b.first)
  const later = notice ? groups.filter(group => group.first > notice.last) : groups
  const own = titles.length > 0 ? null : findOwnTitle(later) ?? (notice ? null : unusualTitle(lines, groups))
  if (own) titles.push(own)
  return { lines, kinds, end, notice, titles, main: inContents(lines, mainTitle(titles)) }
}

/** A title that names no kind of plan: the first short line, if the document begins with it. */
function unusualTitle(lines: readonly SourceLine[], groups: readonly TitleLines[]): TitleLines | null {
  const group = groups[0]
  if (!group || group.first > 2) return null
  return { text: lines[group.first]!.text, first: group.first, last: group.first }
}

/** Behind a table of contents the title is often printed once more: that one heads the body. */
function inContents(lines: readonly SourceLine[], title: TitleLines | null): TitleLines | null {
  if (!title) return null
  const contents = lines.findIndex(({ text }, index) => index > title.last && index < title.last + LONGEST_FRONT && /^目\s*[录次]$/.test(text))
  if (contents < 0) return title
  const again = findTitle(lines.slice(contents), title.text, 0)
  return again ? { ...again, first: again.first + contents, last: again.last + contents } : title
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
function matterOf(frame: Frame): number[] {
  const { lines, kinds, notice, titles, main } = frame
  const start = [...titles, ...(main ? [main] : [])].find(title => title.first <= frame.end || title === main)
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
  const isTitle = (index: number): boolean => [...titles, main].some(title => title && index >= title.first && index <= title.last)
  return [...found].filter(index => !isTitle(index)).sort((a, b) => a - b)
}

/** Is all that stands before the title its frame: it stands in the front, behind the contents, or behind a signed notice that has headings of its own? */
function headsBody({ lines, kinds, end }: Frame, title: TitleLines): boolean {
  if (title.first <= end || /^目\s*[录次]$/.test(lines[end]?.text ?? '')) return true
  return kinds.slice(Math.max(0, title.first - LONGEST_NOTICE), title.first).some(kind => kind === 'date' || kind === 'bodies')
}

/** Who issued it: the notice's title, the red head, the signature, the plan's own title, the page's label, the signature at the end. */
function issuerOf(frame: Frame, matter: readonly number[], regions: Regions): string | null {
  const { lines, kinds, notice, main, end } = frame
  if (notice) {
    const named = issuerOfTitle(notice.text)
    if (named) return named
  }
  const head = kinds.findIndex((kind, index) => index < end && kind === 'letterhead')
  if (head >= 0) return issuerText(lines[head]!.text.replace(/文件$/, ''))
  const inFront = matter.filter(index => index < end && kinds[index] === 'bodies' && areBodies(lines[index]!.text, regions))
  if (inFront.length > 0) return [...new Set(inFront.flatMap(index => bodiesOf(issuerText(lines[index]!.text))))].join(' ')
  const ofTitle = main ? issuerOfTitle(cleanTitle(main.text)) : null
  if (ofTitle) return ofTitle
  const label = labelled(frame, ISSUER_LABELS).find(value => areBodies(value, regions))
  if (label) return issuerText(label)
  const atEnd = matter.filter(index => index >= end && kinds[index] === 'bodies' && areBodies(lines[index]!.text, regions))
  return atEnd.length > 0 ? issuerText(atEnd.map(index => lines[index]!.text).join(' ')) : null
}

/** Values of the page's labels in the front. */
function labelled({ lines, kinds, end }: Frame, labels: readonly string[]): string[] {
  const values: string[] = []
  for (let index = 0; index < end; index++) {
    const read = kinds[index] === 'metadata' ? readLabel(lines[index]!.text) : null
    if (read && labels.includes(read.label) && read.value) values.push(read.value)
  }
  return values
}

function numberOf(frame: Frame): { number: string; year: number } | null {
  const { lines, kinds, notice, end } = frame
  for (let index = 0; index < end; index++) if (kinds[index] === 'number') return readDocumentNumber(lines[index]!.text)
  for (const value of labelled(frame, NUMBER_LABELS)) {
    const read = readDocumentNumber(value)
    if (read) return read
  }
  if (!notice) return null
  const text = lines[notice.last]!.text
  const stop = text.indexOf('的通知')
  return stop < 0 ? null : numberBehindTitle(text.slice(stop))?.found ?? null
}

/** Year of issue: a date line of the front, the page's label, a date at the end, a date in a saved page's run of text. */
function yearOf(frame: Frame, matter: readonly number[]): number | null {
  const { lines, kinds, end } = frame
  const dates = matter.filter(index => kinds[index] === 'date').map(index => ({ index, year: yearOfDate(lines[index]!.text) })).filter(date => date.year !== null)
  const front = dates.find(date => date.index < end)?.year
  if (front) return front
  for (const label of DATE_LABELS) {
    const year = labelled(frame, [label]).map(yearAtStart).find(value => value !== null)
    if (year) return year
  }
  if (dates.length > 0) return dates.at(-1)!.year
  const remark = frame.main ? /^[（(]\s*((?:19|20)\d{2})\s*年/.exec(behind(frame, 1))?.[1] : undefined
  return remark ? readYear(remark) : null
}

/** Texts that may name what lies above an ambiguous district, the nearest first. */
function hintsOf({ lines, end }: Frame, title: string | null): string[] {
  const front = lines.slice(0, end).map(({ text }) => text).join('\n')
  const rest = lines.slice(end).map(({ text }) => text).join('\n')
  return [title ?? '', front, rest]
}

/** The period of the title, of the notice's title, or that a sentence says is the plan's. */
function readPeriod({ lines, notice }: Frame, title: string | null): { period: Period | null; doubts: { rule: string; severity: 'info'; message: string }[] } {
  const open = title?.replace(/《[^《》]*》/g, '') ?? ''
  const own = periodOfTitle(open)
  if (own) return { period: own, doubts: [] }
  for (const { text } of lines) {
    const said = periodSaid(text)
    if (said) return { period: said, doubts: [] }
  }
  const quoted = periodOfTitle(title ?? '') ?? periodOfTitle(notice?.text ?? '')
  if (!quoted) return { period: null, doubts: [] }
  return { period: quoted, doubts: [{ rule: 'period-from-named-plan', severity: 'info', message: `Unexpected lack of a period in the title's own words, expected one; ${quoted.start}–${quoted.end} is that of the plan which it names` }] }
}

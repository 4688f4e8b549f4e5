/** Who issued a plan, for where and for when. */
import type { Diagnostic, Level } from '../schema/shared.ts'
import { matterOf, readFrame } from './frame.ts'
import type { Frame } from './frame.ts'
import { readImprint } from './imprint.ts'
import type { SourceLine } from './line-kinds.ts'
import { periodOfTitle, periodSaid } from './period.ts'
import type { Period } from './period.ts'
import { placeOfPlan } from './place-of-plan.ts'
import type { Hints } from './place-of-plan.ts'
import { createRegions } from './regions.ts'
import type { Regions } from './regions.ts'
import { cleanTitle, isComplete, mainTitle } from './titles.ts'
import type { TitleLines } from './titles.ts'

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

/**
 * Reads title, issuer, number, place, period and year from a plan's lines: non-empty, trimmed, outside tables, in order.
 * The parts of a document and their places are those of GB/T 9704—2012.
 */
export function describePlan(lines: readonly SourceLine[], options: DescribeOptions = {}): PlanDescription {
  const regions = options.regions ?? createRegions()
  const frame = readFrame(lines, regions)
  const title = titleOf(frame)
  const matter = matterOf(frame)
  const imprint = readImprint(frame, matter, regions)
  const place = placeOfPlan(imprint.issuer, title ?? frame.notice?.text ?? null, addressees(frame), hintsOf(frame, title), regions)
  const period = readPeriod(frame, title)
  const line = lines[frame.main?.first ?? frame.notice?.first ?? 0]?.line ?? 1
  return {
    title,
    titleLines: frame.main ? span(lines, frame.main) : null,
    titles: frame.titles.map(found => ({ title: cleanTitle(found.text), lines: span(lines, found) })),
    ...imprint,
    level: place.level,
    region: place.region,
    period: period.period,
    matterLines: matter.map(index => lines[index]!.line),
    diagnostics: [...titleDoubts(frame, title), ...period.doubts, ...place.doubts].map(doubt => ({ ...doubt, line, endLine: line }))
  }
}

const noTitle = { rule: 'title-unknown', severity: 'info' as const, message: 'Unexpected start without a title, expected a short line that ends in 规划, 计划, 方案, 意见 or the like' }
const oddTitle = { rule: 'title-unusual', severity: 'info' as const, message: 'Unexpected end of the title, expected 规划, 计划, 方案, 意见 or the like; the first short line is taken' }
const titleDoubts = (frame: Frame, title: string | null): (typeof noTitle)[] => title === null ? [noTitle] : frame.main && !isComplete(frame.main.text) ? [oddTitle] : []
const span = (lines: readonly SourceLine[], { first, last }: TitleLines): [number, number] => [lines[first]!.line, lines[last]!.line]

/** The plan's own title where it stands, else the name by which the notice calls it. */
const titleOf = ({ main, notice }: Frame): string | null =>
  main ? cleanTitle(main.text) : mainTitle((notice?.covers ?? []).map(text => ({ text })))?.text ?? null

/** To whom it is sent: the salutations, and where line breaks are lost what follows the notice's title on its own line. */
function addressees({ lines, kinds, end, notice }: Frame): string {
  const behindTitle = notice ? lines[notice.last]!.text.slice(0, 300) : ''
  return behindTitle + lines.slice(0, end).filter((_, index) => kinds[index] === 'salutation').map(({ text }) => text).join('')
}

/** Texts that may name what lies above an ambiguous district: the front, then all the rest. */
function hintsOf({ lines, end }: Frame, title: string | null): Hints {
  const front = lines.slice(0, end).map(({ text }) => text).join('\n')
  return { near: [title ?? '', front], far: () => lines.slice(end).map(({ text }) => text).join('\n') }
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

/** The times that a paragraph speaks of, as its sentences are read: which holds for a value, and which opens the paragraph. */
import { findQuoted } from './classify.ts'
import type { Quoted } from './classify.ts'
import type { CleanText } from './clean-text.ts'
import type { Item } from './items.ts'
import { findTimes } from './times.ts'
import type { Time, TimeFrame } from './times.ts'
import { prefixIn, wordSet } from './words/lookup.ts'
import { BASIS_WORDS } from './words/status.ts'

/** A time further in than so many characters opens its clause, and not the paragraph. */
const FURTHEST_OPENING = 14
/** A time that opens the last sentence stands behind no more than a word or two (力争到2025年). */
const FURTHEST_TIME = 5
/** No paragraph names more sources in clauses of their own. */
const MOST_BASES = 4
const BASIS = wordSet(BASIS_WORDS)

/** Never added to: the first times of a sentence take its place. */
const NO_TIMES: Time[] = []

export class SpokenTimes {
  /** The time that opens the paragraph; null where none does. */
  opening: Time | null = null
  /** The time that holds for sentences which name none: the opening, until a later sentence opens with a time to reach. */
  prevailing: Time | null = null
  /** The times said so far between two full stops. */
  private spoken: Time[] = NO_TIMES
  /** The last sentence heard, whose times nobody has asked for; -1 where there is none. */
  private unreadStart = -1
  private unreadEnd = -1
  /** 《…》 in reading order, and the first of them that ends behind the sentences read. */
  private titles: readonly Quoted[] | null = null
  private nextTitle = 0
  private readonly clean: CleanText
  private readonly frame: TimeFrame
  private readonly quoted: readonly Quoted[] | null

  /** `quoted`: the quoted stretches of the text, where they are known. */
  constructor(clean: CleanText, frame: TimeFrame, quoted: readonly Quoted[] | null) {
    this.clean = clean
    this.frame = frame
    this.quoted = quoted
  }

  /** A full stop: what was said of time holds no longer. */
  forget(): void {
    this.spoken = NO_TIMES
    this.unreadStart = -1
  }

  /** A sentence comes; its times are looked for when they are asked for. A paragraph's first one may open it and is read at once. */
  hear(start: number, end: number): void {
    if (this.unreadStart >= 0) this.said()
    this.unreadStart = start
    this.unreadEnd = end
    if (start === 0 || (this.opening && this.mayTakeOver(start))) this.said()
  }

  /** 到2030年 at the head of a sentence. */
  private mayTakeOver(start: number): boolean {
    const { folded } = this.clean
    return folded[start - 1] === '。' && (folded[start] === '到' || folded[start] === '至')
  }

  /** The times since the last full stop, in order. */
  said(): readonly Time[] {
    if (this.unreadStart >= 0) {
      const times = this.timesOf(this.unreadStart, this.unreadEnd)
      if (this.spoken.length === 0) this.spoken = times
      else for (const time of times) this.spoken.push(time)
      this.unreadStart = -1
    }
    return this.spoken
  }

  /** Those of one sentence that stand in no title. */
  private timesOf(start: number, end: number): Time[] {
    const times = findTimes(this.clean, start, end, this.frame)
    if (times.length === 0) return times
    const titles = this.titlesOf(start, end)
    const own = titles.length > 0 ? times.filter((time) => !titles.some((title) => time.start >= title.start && time.start < title.end)) : times
    if (start === 0) this.prevailing = this.opening = openingOf(this.clean.folded, end, own, titles)
    else if (this.opening && own[0]?.start === start && own[0].sense === 'future' && this.mayTakeOver(start)) this.prevailing = own[0]
    return own
  }

  /** The titles that a sentence names. */
  private titlesOf(start: number, end: number): Quoted[] {
    const titles = (this.titles ??= (this.quoted ?? findQuoted(this.clean)).filter((quote) => quote.title))
    while (this.nextTitle < titles.length && titles[this.nextTitle]!.end <= start) this.nextTitle++
    const found: Quoted[] = []
    for (let k = this.nextTitle; k < titles.length && titles[k]!.start < end; k++) found.push(titles[k]!)
    return found
  }
}

/** The last of the times before an offset; null for none. */
export function timeBefore(times: readonly Time[], at: number): Time | null {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return times[low - 1] ?? null
}

/** The first time of the first sentence where little but what it rests on (根据《…》相关目标任务，) stands before it; 五年来 opens its sentence only. */
function openingOf(folded: string, end: number, times: readonly Time[], titles: readonly Quoted[]): Time | null {
  const from = behindBasis(folded, end, titles)
  const first = times.find((time) => time.start >= from)
  return first && first.year !== null && first.start < from + FURTHEST_OPENING ? first : null
}

/**
 * The time that a whole paragraph gives to the list below it: the one that opens it, or that opens its last sentence (加快建设。到2025年，…);
 * null where it speaks of several years that are still to come, and `above` where it speaks of none.
 */
export function leadInTime(clean: CleanText, frame: TimeFrame, above: Time | null): Time | null {
  const { folded } = clean
  const titles = findQuoted(clean).filter((quote) => quote.title)
  const times = findTimes(clean, 0, folded.length, frame).filter((time) => !titles.some((title) => time.start >= title.start && time.start < title.end))
  const aims = times.filter(({ sense, year }) => sense !== 'past' && year !== null)
  const opening = openingOf(folded, folded.length, times, titles)
  if (!opening && aims.length === 0) return above
  // 锚定2035年远景目标，“十四五”时期的主要目标是：what stands last before the colon.
  if (folded.endsWith(':') && aims.length > 0) return aims.at(-1)!
  if (aims.some((time) => time.year !== (opening ?? aims[0]!).year || time.also)) return null
  if (opening) return opening
  const last = aims.at(-1)!
  const sentence = folded.lastIndexOf('。', folded.length - 2)
  return last.start > sentence && last.start <= sentence + FURTHEST_TIME ? last : null
}

/** Behind the clauses at the head that say what the paragraph rests on; 0 where it begins with none. */
function behindBasis(folded: string, end: number, titles: readonly Quoted[]): number {
  let at = 0
  for (let turn = 0; turn < MOST_BASES && prefixIn(BASIS, folded, at, end) !== ''; turn++) {
    let comma = folded.indexOf(',', at)
    for (const title of titles) if (comma > title.start && comma < title.end) comma = folded.indexOf(',', title.end)
    if (comma < 0 || comma >= end) break
    at = comma + 1
  }
  return at
}

/** 到2025年和2030年分别控制在50和52以内: as many years as values, each has its own. */
export function timeOfValue(time: Time | null, { values }: Item, index: number): Time | null {
  const also = time?.also
  return also && index > 0 && values[0]!.links.dealt && also.length === values.length - 1 ? also[index - 1]! : time
}

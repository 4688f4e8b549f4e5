/** The present, where a sentence speaks of it (目前, 截至目前): what stands behind it is a fact, whatever period the paragraph began with. */
import type { CleanText } from './clean-text.ts'
import { timeAt } from './reading.ts'
import type { Reading } from './reading.ts'
import type { Time } from './times.ts'
import { AIMED, BUILDS, NORM_WORDS, PRESENT_WORDS, REACHES } from './words/status.ts'
import { matchesOf } from './words/lookup.ts'

/** As far back from a value as a word of the present counts. */
const FURTHEST = 200

/** What holds for the value at `at` in a clause that begins at `start`: the present where it was spoken of last, or else the time that was. */
export function timeOrPresent(reading: Reading, start: number, at: number): Time | null {
  const time = timeAt(reading, at)
  if (time === null ? reading.context.retrospective : time.sense === 'past') return time
  const present = presentBefore(reading.clean, Math.max(at - FURTHEST, time && time.start < at && isSaid(reading, time) ? time.end : 0), at)
  if (present < 0) return time
  const { text } = reading.clean
  // 目前水价偏低，将逐步提高到3元: behind the present an aim may come.
  const earlier = present < reading.sentenceStart
  // 目前水厂少。…全县30个村无自来水: a paragraph that opens with the present tells of it, but for what shall be done.
  if (earlier && !isPeriod(time) && !(time === null && present === 0)) return time
  const words = text.slice(earlier ? start : present, at)
  return AIMED.test(words) || (earlier && time === null && (BUILDS.test(words) || REACHES.test(words) || NORM_WORDS.test(words))) ? time : { start: present, end: present, year: null, sense: 'past' }
}

/** It was said in this paragraph, and not above it. */
const isSaid = ({ times, context }: Reading, time: Time): boolean => time !== context.leadTime || time === times.prevailing
const isPeriod = (time: Time | null): boolean => time !== null && time.period === true

/** Where the last word of the present between two offsets stands; -1 for none. */
function presentBefore({ folded }: CleanText, from: number, to: number): number {
  const stretch = folded.slice(from, to)
  if (!stretch.includes('前')) return -1
  const found = matchesOf(PRESENT_WORDS, stretch).at(-1)
  return found ? from + found.index : -1
}

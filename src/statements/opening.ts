/** The time that holds for a paragraph, and for one value of several. */
import type { Quoted } from './classify.ts'
import type { Item } from './items.ts'
import type { Time } from './times.ts'
import { prefixIn, wordSet } from './words/lookup.ts'
import { BASIS_WORDS } from './words/status.ts'

/** A time further in than so many characters opens its clause, and not the paragraph. */
const FURTHEST_OPENING = 14
/** No paragraph names more sources in clauses of their own. */
const MOST_BASES = 4
const BASIS = wordSet(BASIS_WORDS)

/** The first time of the first sentence where little but what it rests on (根据《…》相关目标任务，) stands before it; 五年来 opens its sentence only. */
export function openingOf(folded: string, end: number, times: readonly Time[], titles: readonly Quoted[]): Time | null {
  const from = behindBasis(folded, end, titles)
  const first = times.find((time) => time.start >= from)
  return first && first.year !== null && first.start < from + FURTHEST_OPENING ? first : null
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

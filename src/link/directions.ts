/** Which way is better for a name, and why. */
import { directions } from './vocabulary/directions.ts'
import type { DirectionEntry } from './vocabulary/directions.ts'

export interface Direction { better: 'higher' | 'lower' | null; reason: string }

/**
 * The direction of a canonical name; null where none is known. `change` says that the printed number is the size of a change:
 * a bigger 降低 of what should be low is better, a bigger 增长 of it is worse.
 */
export function betterOf(base: string, text: string, change: 'up' | 'down' | null): Direction | null {
  const entry = entryOf(base, text)
  if (!entry) return null
  if (change === null || entry.better === null) return { better: entry.better, reason: entry.reason }
  const wanted = entry.better === 'higher' ? 'up' : 'down'
  return { better: change === wanted ? 'higher' : 'lower', reason: `${entry.reason}; the figure is the size of a change` }
}

/** Words by their last character, each with its entry's place in the table: the first entry that fits decides. */
const ENDS = new Map<string, { word: string; place: number }[]>()
const ANYWHERE: { word: string; place: number }[] = []
/** 死亡人数 is 死亡人 in a canonical name, which has no count word at its end. */
const COUNT = /(?<![指系倍天参分])数$/
directions.forEach((entry, place) => entry.words.flatMap((word) => (COUNT.test(word) ? [word, word.slice(0, -1)] : [word])).forEach((word) => {
  const last = word.at(-1)!
  if (entry.anywhere) ANYWHERE.push({ word, place })
  else if (ENDS.has(last)) ENDS.get(last)!.push({ word, place })
  else ENDS.set(last, [{ word, place }])
}))

function entryOf(base: string, text: string): DirectionEntry | undefined {
  let first = directions.length
  for (const { word, place } of ENDS.get(text[text.length - 1] ?? '') ?? [])
    if (place < first && fits(directions[place]!, word, base, text)) first = place
  for (const { word, place } of ANYWHERE) if (place < first && text.includes(word)) first = place
  return directions[first]
}

const fits = (entry: DirectionEntry, word: string, base: string, text: string): boolean => (!entry.density || base !== '') && (entry.whole ? text === word : text.endsWith(word))

/** Which way is better for a name, and why. */
import { directions } from './vocabulary/directions.ts'
import type { DirectionEntry } from './vocabulary/directions.ts'

export interface Direction { better: 'higher' | 'lower' | null; reason: string }

/**
 * The direction of a canonical name; null where none is known. `change` says that the printed number is the size of a change:
 * a bigger 降低 of what should be low is better, a bigger 增长 of it is worse.
 */
export function betterOf(base: string, text: string, change: 'up' | 'down' | null): Direction | null {
  const entry = directions.find((e) => fits(e, base, text))
  if (!entry) return null
  if (change === null || entry.better === null) return { better: entry.better, reason: entry.reason }
  const wanted = entry.better === 'higher' ? 'up' : 'down'
  return { better: change === wanted ? 'higher' : 'lower', reason: `${entry.reason}; the figure is the size of a change` }
}

function fits(entry: DirectionEntry, base: string, text: string): boolean {
  if (entry.density && base === '') return false
  if (entry.whole) return entry.words.includes(text)
  return entry.words.some((word) => (entry.anywhere ? text.includes(word) : text.endsWith(word)))
}

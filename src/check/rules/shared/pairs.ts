/** Pairs of the matrix by the lower plan: what several upper plans ask for is one finding. */
import type { Pair } from '../../comparison.ts'

export function byLower(pairs: readonly Pair[]): Pair[][] {
  const found = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const key = `${pair.lower.id}|${pair.lowerFigure?.of ?? ''}`
    const known = found.get(key)
    if (known) known.push(pair)
    else found.set(key, [pair])
  }
  return [...found.values()]
}

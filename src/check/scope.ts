/** What two names are said of: scope words that one has and the other lacks. */
import type { Figure } from './figures.ts'
import { DEFAULT_BASE, SCOPE_AXES } from './vocabulary/scope-words.ts'

export interface ScopeDifference { axis: string; first: string | null; second: string | null }

/** The axes on which two names differ; the default population base counts as none. */
export function scopeDifferences(first: string, second: string): ScopeDifference[] {
  const found: ScopeDifference[] = []
  for (const { axis, words } of SCOPE_AXES) {
    const [a, b] = [wordIn(first, words), wordIn(second, words)]
    if (a !== b) found.push({ axis, first: a, second: b })
  }
  return found
}

function wordIn(name: string, words: readonly string[]): string | null {
  const word = words.find((candidate) => name.includes(candidate)) ?? null
  return word === null || DEFAULT_BASE.has(word) ? null : word.replace(/[（()）]/g, '')
}

/** Two figures may be held against each other unless both name a scope and the scopes differ. */
export const sameScope = (a: Figure, b: Figure): boolean => scopeDifferences(a.name, b.name).every(({ first, second }) => first === null || second === null)

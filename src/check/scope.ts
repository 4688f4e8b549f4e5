/** What a figure is said of: the scope words of its name (口径). */
import { DEFAULT_BASE, SCOPE_AXES } from './vocabulary/scope-words.ts'

/** One word an axis, in the order of SCOPE_AXES; null where the name has none. */
export type Scope = readonly (string | null)[]
export interface ScopeDifference { axis: string; first: string | null; second: string | null }

/** Most names have no scope word at all: one look tells. */
const ANY = new RegExp(SCOPE_AXES.flatMap(({ words }) => words).map((word) => word.replace(/[()]/g, '\\$&')).join('|'))
const NONE: Scope = SCOPE_AXES.map(() => null)

/** The default population base (常住人口) counts as no word. */
export function scopeOf(name: string): Scope {
  if (!ANY.test(name)) return NONE
  return SCOPE_AXES.map(({ words }) => {
    const word = words.find((candidate) => name.includes(candidate))
    return word === undefined || DEFAULT_BASE.has(word) ? null : word.replace(/[（()）]/g, '')
  })
}

/** The axes on which two scopes differ. */
export function scopeDifferences(first: Scope, second: Scope): ScopeDifference[] {
  if (first === second) return []
  const found: ScopeDifference[] = []
  for (const [i, { axis }] of SCOPE_AXES.entries()) {
    const [a, b] = [first[i] ?? null, second[i] ?? null]
    if (a !== b) found.push({ axis, first: a, second: b })
  }
  return found
}

/** Two figures may be held against each other unless both name a scope and the scopes differ. */
export const sameScope = (a: { scope: Scope }, b: { scope: Scope }): boolean => a.scope === b.scope || a.scope.every((word, i) => word === null || (b.scope[i] ?? null) === null || word === b.scope[i])

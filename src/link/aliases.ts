/** Whole names said to be one indicator, or never to be: the tables of this package and a user's own, read alike. */
import { canonicalName } from './canonical-name.ts'
import type { CanonicalName } from './canonical-name.ts'
import { foldName } from './fold-name.ts'
import { neverSameNames, sameNames } from './vocabulary/names.ts'

interface Target { base: string; text: string; /** Evidence. */ rule: string }

export interface NameRules {
  /** Identity → the identity it stands for. */
  readonly aliases: ReadonlyMap<string, Target>
  /** Folded name → the folded names that it is never one with. */
  readonly distinct: ReadonlyMap<string, ReadonlySet<string>>
}

/** What a name is known by: its base and its text. */
export const identity = (name: Pick<CanonicalName, 'base' | 'text'>): string => name.base + name.text

export function readNameRules(aliases: readonly (readonly string[])[] = [], distinct: readonly (readonly string[])[] = []): NameRules {
  const own = distinct.map((set) => set.map((name) => identity(canonicalName(name))))
  const map = new Map<string, Target>()
  const add = (key: string, target: Target): void => {
    if (!map.has(key) && (own.length === 0 || !!isKeptApart(identity(target), key, own))) map.set(key, target)
  }
  for (const set of aliases) {
    const names = set.map((name) => canonicalName(name))
    const keys = names.map(identity)
    // A set that touches a built-in one stands for all of it: a user's aliases widen ours.
    const ours = sameNames.find((known) => keys.includes(identity(known)) || keys.some((key) => known.also.includes(key)))
    const target = keys.map((key) => map.get(key)).find((found) => found) ?? { base: (ours ?? names[0]!).base, text: (ours ?? names[0]!).text, rule: `alias:${set[0]!}` }
    for (const key of keys) add(key, target)
  }
  for (const known of sameNames) {
    const target = map.get(identity(known)) ?? { base: known.base, text: known.text, rule: `alias:${known.base}${known.text}` }
    for (const key of known.also) add(key, target)
  }
  return { aliases: map, distinct: pairs(distinct, aliases) }
}

function pairs(distinct: readonly (readonly string[])[], aliases: readonly (readonly string[])[]): Map<string, Set<string>> {
  const never = new Map<string, Set<string>>()
  // Our own look-alikes have names of their own; only an alias could bring them together.
  if (distinct.length === 0 && aliases.length === 0) return never
  const same = aliases.map((set) => set.map(foldName))
  const add = (set: readonly string[]): void => {
    for (const a of set) for (const b of set) {
      if (a === b || same.some((names) => names.includes(a) && names.includes(b))) continue
      const others = never.get(a)
      if (others) others.add(b)
      else never.set(a, new Set([b]))
    }
  }
  for (const set of distinct) add(set.map(foldName))
  for (const set of neverSameNames) add(set)
  return never
}

/** A user's word that two names are never one outranks any alias. */
const isKeptApart = (a: string, b: string, sets: readonly (readonly string[])[]): boolean => a !== b && sets.some((set) => set.includes(a) && set.includes(b))

/** The name under the identity that an alias gives it. */
export function applyAlias(name: CanonicalName, rules: NameRules): CanonicalName {
  const alias = rules.aliases.get(identity(name))
  if (!alias || (alias.base === name.base && alias.text === name.text)) return name
  return { ...name, base: alias.base, text: alias.text, rules: [...name.rules, alias.rule] }
}

/** Whole names said to be one indicator, or never to be: the tables of this package and a user's own, read alike. */
import { canonicalName } from './canonical-name.ts'
import type { CanonicalName } from './canonical-name.ts'
import { neverSameNames, sameNames } from './vocabulary/names.ts'

export interface NameRules {
  /** Identity → the identity it stands for, with the alias' first name as evidence. */
  readonly aliases: ReadonlyMap<string, { base: string; text: string; rule: string }>
  /** Sets of identities whose members must not share a group although their names fall together, with the rules that tell them apart. */
  readonly distinct: readonly (readonly CanonicalName[])[]
}

/** What a name is known by: its base and its text. */
export const identity = (name: Pick<CanonicalName, 'base' | 'text'>): string => name.base + name.text

export function readNameRules(aliases: readonly (readonly string[])[] = [], distinct: readonly (readonly string[])[] = []): NameRules {
  const never = [...distinct, ...neverSameNames].map((set) => set.map((name) => canonicalName(name)))
  const own = distinct.map((set) => set.map((name) => identity(canonicalName(name))))
  const map = new Map<string, { base: string; text: string; rule: string }>()
  for (const set of [...aliases, ...sameNames]) {
    const names = set.map((name) => canonicalName(name))
    // A set that touches an earlier one joins it: a user's aliases widen ours.
    const known = names.map((name) => map.get(identity(name))).find((target) => target !== undefined)
    const target = known ?? { base: names[0]!.base, text: names[0]!.text, rule: `alias:${set[0]!}` }
    for (const name of names) if (!map.has(identity(name)) && !isKeptApart(identity(target), identity(name), own)) map.set(identity(name), target)
  }
  return { aliases: map, distinct: never }
}

/** A user's word that two names are never one outranks any alias. */
const isKeptApart = (a: string, b: string, sets: readonly (readonly string[])[]): boolean => a !== b && sets.some((set) => set.includes(a) && set.includes(b))

/** The name under the identity that an alias gives it. */
export function applyAlias(name: CanonicalName, rules: NameRules): CanonicalName {
  const alias = rules.aliases.get(identity(name))
  if (!alias || (alias.base === name.base && alias.text === name.text)) return name
  return { ...name, base: alias.base, text: alias.text, rules: [...name.rules, alias.rule] }
}

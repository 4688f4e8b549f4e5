/** Names as they are grouped by: taken apart, then what the unit adds, then aliases. Each name is read once a run. */
import type { NameRules } from './aliases.ts'
import { applyAlias, identity } from './aliases.ts'
import { canonicalName } from './canonical-name.ts'
import type { CanonicalName } from './canonical-name.ts'
import { foldName } from './fold-name.ts'
import { clauseBase, unitBase } from './population-base.ts'
import type { BaseFound } from './population-base.ts'
import { unitKind } from './unit-kind.ts'
import { amounts, countedThings, selfMeasured } from './vocabulary/measures.ts'

export interface Reading {
  /** The name under its final identity. */
  readonly name: CanonicalName
  /** The name before unit and aliases: what a sub-row is read behind. */
  readonly plain: CanonicalName
  /** Base and text: equal keys meet. */
  readonly key: string
  /** The change is what is measured: the name says so, or an amount is given in %. */
  readonly change: boolean
  /** The text that the name alone would have, where its base comes from the unit or the clause; null where it has its own or none. */
  readonly borrowed: string | null
  /** Kind of the unit, as far as it tells indicators apart; '' for counts, shares and none. */
  readonly kind: string
}

export interface NameReader {
  /** `before` is the folded clause up to the value, for a base that only the clause names. */
  read(name: string, unit: string | null, before?: string): Reading
  finish(name: CanonicalName, unit: string | null): Reading
}

export function nameReader(rules: NameRules): NameReader {
  const known = new Map<string, Reading>()
  const read = (name: string, unit: string | null, before = ''): Reading => {
    const per = (unit?.includes('/') ? unitBase(foldName(unit)) : null) ?? (before === '' ? null : clauseBase(before))
    const key = `${name}\n${unit ?? ''}${per === null ? '' : `\n${per.base}${per.rule}`}`
    let reading = known.get(key)
    if (reading === undefined) known.set(key, (reading = per ? readWithBase(name, per, unit, rules) : finished(canonicalName(name), unit, rules)))
    return reading
  }
  return { read, finish: (name, unit) => finished(name, unit, rules) }
}

/** A base from the unit or the clause. A rate has its own denominator: a 死亡率 in 人/10万人 is no density. */
function readWithBase(name: string, per: BaseFound, unit: string | null, rules: NameRules): Reading {
  const bare = canonicalName(name)
  if (bare.base !== '' || selfMeasured.test(bare.text)) return finished(bare, unit, rules)
  return { ...finished(canonicalName(name, per), unit, rules), borrowed: bare.text }
}

/** What the unit adds to a name: in % a thing is a share of it (建成…的村 | %), and an amount its change. */
function finished(plain: CanonicalName, unit: string | null, rules: NameRules): Reading {
  let name = applyAlias(plain, rules)
  let change = name.change !== null
  const counted = unit !== null && name.base !== '' ? countedThings[unit[0] ?? ''] : undefined
  if (counted && !counted.unless.test(name.text)) name = { ...name, text: name.text + counted.thing, rules: [...name.rules, `counter:${counted.thing}`] }
  // So many of every thousand are never a share: there the unit is wrong, and stays to be found.
  else if (!change && name.base === '' && (unit === '%' || unit === '％') && !selfMeasured.test(name.text)) {
    change = amounts.test(name.text)
    name = change
      ? { ...name, rules: [...name.rules, 'percent-of-an-amount'] }
      : applyAlias({ ...name, text: `${name.text}占比`, rules: [...name.rules, 'percent-of-a-thing'] }, rules)
  }
  return { name, plain, key: identity(name), change, borrowed: null, kind: unit === null ? '' : unitKind(unit) }
}

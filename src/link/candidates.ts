/** What can be linked: every indicator row and every statement, its name taken apart. */
import type { Indicator, PlanDocument, Statement, Table } from '../schema/plan-document.ts'
import type { Quantity } from '../schema/shared.ts'
import { canonicalName } from './canonical-name.ts'
import type { CanonicalName } from './canonical-name.ts'
import { foldName } from './fold-name.ts'
import { clauseBase, unitBase } from './population-base.ts'
import { subRowName } from './sub-row.ts'
import { takeTerritory } from './territory.ts'
import { amounts, countedThings, selfMeasured } from './vocabulary/measures.ts'
import { genericNames, leadVerbs } from './vocabulary/neutral-words.ts'

export interface Candidate {
  readonly document: PlanDocument
  /** Exactly one of the two. */
  readonly indicator: Indicator | null
  readonly statement: Statement | null
  /** The table of a row; null for a statement. Two rows of one table are never one indicator. */
  readonly table: Table | null
  readonly name: CanonicalName
  /** Name as printed, a sub-row's behind its parent's. */
  readonly printed: string
  /**
   * level: a value of the thing itself; change: of its change, as the name or the unit says (单位GDP能耗降低);
   * valued: only the value is a change (死亡人数 | 下降15%).
   */
  readonly form: 'level' | 'change' | 'valued'
}

/** Names repeat in every table and plan: each is taken apart once a run. */
export type NameReader = (name: string, unit: string | null, before?: string) => CanonicalName

export function nameReader(): NameReader {
  const known = new Map<string, CanonicalName>()
  return (name, unit, before = '') => {
    const base = unit?.includes('/') ? unitBase(foldName(unit)) : null
    const per = base ?? (before.includes('每') ? clauseBase(before) : null)
    const key = `${name}\n${per?.rule ?? ''}${per?.base ?? ''}`
    let read = known.get(key)
    if (read === undefined) {
      read = canonicalName(name, per)
      // A rate has its own denominator: 死亡率 in 1/10万人 is per death table, not a density.
      if (per && selfMeasured.test(read.text) && read.rules.includes(per.rule ?? '')) read = canonicalName(name)
      known.set(key, read)
    }
    return read
  }
}

/** Rows in table order, each sub-row read behind its parent; those whose name says nothing are read behind their category. */
export function rowCandidates(document: PlanDocument, table: Table, read: NameReader): Candidate[] {
  const above = new Map<string, CanonicalName>()
  return table.indicators.map((indicator) => {
    const own = takeTerritory(indicator.name, document)
    let name = read(own.name, indicator.unit)
    if (indicator.parent !== null) name = subRowName(name, above.get(indicator.parent) ?? read(indicator.parent, null), indicator.parent)
    else if (genericNames.has(name.text) && name.base === '') name = { ...name, text: `${foldName(indicator.category ?? '')}${name.text}` }
    if (own.rule) name = { ...name, rules: [...name.rules, own.rule] }
    above.set(indicator.name, name)
    const printed = indicator.parent === null ? indicator.name : `${indicator.parent}：${indicator.name}`
    const quantities = indicator.measures.map((m) => m.quantity)
    return { document, indicator, statement: null, table, printed, ...measured(name, indicator.unit, quantities) }
  })
}

/** A statement's candidate; null where its words say too little to be known by. */
export function statementCandidate(document: PlanDocument, statement: Statement, read: NameReader): Candidate | null {
  const own = takeTerritory(statement.indicator, document)
  const verb = leadVerbs.find((word) => own.name.startsWith(word))
  const at = statement.text.lastIndexOf(statement.raw)
  const before = at > 0 ? foldName(statement.text.slice(Math.max(0, at - 16), at)) : ''
  let name = read(verb ? own.name.slice(verb.length) : own.name, statement.unit, before)
  if (name.text.length < 2 || (genericNames.has(name.text) && name.base === '')) return null
  const counted = name.base !== '' && statement.unit ? countedThings[statement.unit.trim()[0]!] : undefined
  if (counted && !counted.unless.test(name.text)) name = { ...name, text: name.text + counted.thing, rules: [...name.rules, `counter:${counted.thing}`] }
  const extra = [...(own.rule ? [own.rule] : []), ...(verb ? [`filler-word:${verb}`] : [])]
  if (extra.length > 0) name = { ...name, rules: [...name.rules, ...extra] }
  return { document, indicator: null, statement, table: null, printed: statement.indicator, ...measured(name, statement.unit, [statement.quantity]) }
}

/** What the unit and the values add to a name: in % a thing is a share of it (建成…的村 | %), and an amount its change. */
function measured(name: CanonicalName, unit: string | null, quantities: readonly Quantity[]): { name: CanonicalName; form: Candidate['form'] } {
  if (name.change !== null) return { name, form: 'change' }
  const valued = quantities.some((q) => q.kind === 'change') && !quantities.some((q) => q.kind === 'number' || q.kind === 'range' || q.kind === 'ratio')
  if (valued) return { name, form: 'valued' }
  if (unit !== '%' && unit !== '％' || selfMeasured.test(name.text)) return { name, form: 'level' }
  if (amounts.test(name.text)) return { name: { ...name, rules: [...name.rules, 'percent-of-an-amount'] }, form: 'change' }
  return { name: { ...name, text: `${name.text}占比`, rules: [...name.rules, 'percent-of-a-thing'] }, form: 'level' }
}

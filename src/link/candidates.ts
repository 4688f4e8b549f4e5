/** What can be linked: every indicator row and every statement, its name taken apart. */
import type { Indicator, PlanDocument, Statement, Table } from '../schema/plan-document.ts'
import type { Quantity } from '../schema/shared.ts'
import { foldName } from './fold-name.ts'
import type { NameReader, Reading } from './readings.ts'
import { splitComposite, subRowName } from './sub-row.ts'
import { takeTerritory } from './territory.ts'
import { genericNames, givenSum, leadVerbs } from './vocabulary/neutral-words.ts'

export interface Candidate {
  readonly document: PlanDocument
  /** Exactly one of the two. */
  readonly indicator: Indicator | null
  readonly statement: Statement | null
  /** The table of a row; null for a statement. Two rows of one table are never one indicator. */
  readonly table: Table | null
  readonly reading: Reading
  /** What was done beyond reading the name: own territory, a lead verb, a list's item. */
  readonly rules: readonly string[]
  /**
   * level: a value of the thing itself; change: of its change, as the name or the unit says (单位GDP能耗降低);
   * valued: only the value is a change (死亡人数 | 下降15%).
   */
  readonly form: 'level' | 'change' | 'valued'
}

const NONE: readonly string[] = []

/** Rows in table order, each sub-row read behind its parent; those whose name says nothing are read behind their category. */
export function rowCandidates(document: PlanDocument, table: Table, reader: NameReader): Candidate[] {
  const above = new Map<string, Reading>()
  return table.indicators.map((indicator) => {
    const own = takeTerritory(indicator.name, document)
    const composite = indicator.parent === null ? splitComposite(own.name) : null
    let reading = reader.read(composite?.child ?? own.name, indicator.unit)
    if (composite) reading = reader.finish(subRowName(reading.plain, reader.read(composite.parent, null).plain, composite.parent), indicator.unit)
    else if (indicator.parent !== null) {
      const parent = above.get(indicator.parent) ?? reader.read(indicator.parent, null)
      reading = reader.finish(subRowName(reading.plain, parent.plain, indicator.parent), indicator.unit)
    } else if (reading.name.base === '' && genericNames.has(reading.name.text)) {
      reading = reader.read(`${indicator.category ?? ''}${own.name}`, indicator.unit)
    }
    above.set(indicator.name, reading)
    return { document, indicator, statement: null, table, reading, rules: own.rule ? [own.rule] : NONE, form: formOf(reading, indicator.measures.map((m) => m.quantity)) }
  })
}

/** A statement's candidate; null where its words say too little to be known by. */
export function statementCandidate(document: PlanDocument, statement: Statement, reader: NameReader): Candidate | null {
  const own = takeTerritory(statement.indicator, document)
  const verb = LEAD_FIRST.has(own.name[0]!) ? leadVerbs.find((word) => own.name.startsWith(word)) : undefined
  // 企业数量增长15%: a change of it, and no share.
  const unit = statement.quantity.kind === 'change' && isShare(statement.unit) ? null : statement.unit
  const reading = reader.read(verb ? own.name.slice(verb.length) : own.name, unit, beforeValue(statement))
  const { base, text } = reading.name
  // A base from outside the name does not say whose beds 床位 are.
  const nameless = genericNames.has(base === '' ? text : reading.borrowed ?? '-') || givenSum.test(text)
  if (nameless || (base === '' ? reading.plain.text.length < 3 : text.length < 2)) return null
  const rules = own.rule || verb ? [own.rule, verb ? `filler-word:${verb}` : null].filter((rule) => rule !== null) : NONE
  return { document, indicator: null, statement, table: null, reading, rules, form: formOf(reading, [statement.quantity]) }
}

const isShare = (unit: string | null): boolean => unit === '%' || unit === '％'

const LEAD_FIRST = new Set(leadVerbs.map((word) => word[0]!))

/** The clause up to the value, where it may name a base there: 床位数按照每千常住人口0.69张. */
function beforeValue({ text, raw }: Statement): string {
  if (!text.includes('每')) return ''
  const at = text.lastIndexOf(raw)
  return at > 0 ? foldName(text.slice(Math.max(0, at - 16), at)) : ''
}

function formOf(reading: Reading, quantities: readonly Quantity[]): Candidate['form'] {
  if (reading.change) return 'change'
  let changes = false
  for (const { kind } of quantities) {
    if (kind === 'number' || kind === 'range' || kind === 'ratio') return 'level'
    if (kind === 'change') changes = true
  }
  return changes ? 'valued' : 'level'
}

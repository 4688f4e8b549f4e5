/** An item whose values are numbers, as statements: what is measured, how much, by when. */
import { baseOf, statusOfBase } from './bases.ts'
import { restates, withoutIncluding } from './brackets.ts'
import type { Draft } from './draft.ts'
import { paymentIn } from './payments.ts'
import type { Carried } from './carried.ts'
import { yearCompared } from './compared.ts'
import type { Clause } from './clauses.ts'
import { LONGEST_SIDE, clauseAhead, endOf, startOf } from './extent.ts'
import { nameItem } from './indicators.ts'
import type { Named, Words } from './indicators.ts'
import type { Item, Value } from './items.ts'
import { isFloorSpace } from './norms.ts'
import { isPlace } from './place-counts.ts'
import { notAStatement } from './qualifiers.ts'
import { timeOrPresent } from './present.ts'
import { withinQuotation } from './quotations.ts'
import { rankOfResult, rankedSubject, rankedThing, ranksSomething } from './ranks.ts'
import { sentenceUpTo, sliceOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { timeOfValue } from './spoken-times.ts'
import { endsInMeasure } from './subjects.ts'
import { addsCapacity, statusOf, typeOf } from './status.ts'
import { quantityOf, unitOf } from './values.ts'
import { CLOSES_VALUE } from './words/naming.ts'
import { NORM_BEHIND } from './words/status.ts'

/** The statements of an item; false where it is none, and its numbers are something else. */
export function readValue(reading: Reading, item: Item, clause: Clause): boolean {
  const { clean, carried } = reading
  const printed = sliceOf(reading, clause, item.left)
  const object = objectSide(sliceOf(reading, clause, [item.right[0], Math.min(item.right[1], item.right[0] + LONGEST_SIDE)]))
  const behind = item.closing ? object + sliceOf(reading, clause, item.closing) : object
  const first = item.values[0]!
  const { left, right } = withinQuotation(clause.parent ? withoutIncluding(printed, carried.unit, first.token) : printed, behind)
  const again = clause.parent !== null && restates(carried.unit, first.token, left, right)
  if (again) item.far = opOf(reading.drafts.at(-1))
  const not = again ? null : notAStatement(item, left, right, clause.parent !== null)
  if (not) {
    for (const { token } of item.values) token.class = not
    return false
  }
  if (carried.before !== '') carried.payment = paymentIn(carried.before) ?? carried.payment
  const said = (): string => sliceOf(reading, clause, [first.links.start, first.token.start])
  const named = nameOf(item, { left, said, right, ahead: () => clauseAhead(clean, item) }, carried)
  if (!named.indicators.every(item.rank ? ranksSomething : isNamed)) {
    for (const { token } of item.values) token.class = item.rank ? 'name' : 'unexplained'
    return false
  }
  draftValues(reading, item, clause, named, left, right)
  if (!item.shareBase) carryOn(reading, item, named, left)
  return true
}

/** 不超过6对（12座）: the bracket says as much. */
const opOf = (draft: Draft | undefined): Item['far'] => (draft?.quantity.kind === 'number' ? draft.quantity.op : null)

function draftValues(reading: Reading, item: Item, clause: Clause, named: Named, left: string, right: string): void {
  const { clean: { text, folded }, carried, context, drafts } = reading
  const { links } = item.values[0]!
  const start = startOf(reading.clean, item, clause)
  const end = endOf(reading.clean, item, named, right)
  const builds = named.verb !== '' && named.verb !== '有'
  const norm = links.norm || (carried.among && carried.status === 'standard')
  item.values.forEach(({ token, links: { opStart } }, i) => {
    const quantity = quantityOf(item, i, named.objectless)
    const unit = unitOf(item, i)
    const indicator = named.indicators[i] ?? named.indicators[0]!
    const compared = i === 0 ? yearCompared(left, right, item.fromTo) : null
    const base = compared === null ? baseOf(item.fromTo, i, left, right) : { year: compared }
    const time = base ? null : timeOfValue(timeOrPresent(reading, clause.start, token.start), item, i)
    const upTo = text.slice(Math.max(clause.start, item.left[1] - LONGEST_SIDE), Math.min(item.right[1], token.tailEnd + LONGEST_SIDE))
    const status = base ? statusOfBase(base, context.period) : statusOf({ time, retrospective: context.retrospective, clause: upTo, sentence: sentenceUpTo(reading, token.start, token.tailEnd), norm, asked: !links.reach && (links.norm || ((NORM_BEHIND.test(right) || isFloorSpace(left, right)) && upTo.includes('按'))), ratio: token.kind === 'ratio', places: isPlace(token.unit) || (item.adjoins && isPlace(carried.unit)) })
    token.statement = drafts.length
    token.class = 'statement'
    drafts.push({
      start, end, indicator, quantity, unit: unit.text === '' ? null : printedUnit(text, folded, unit), year: (base ?? time)?.year ?? null, status,
      type: quantity.kind === 'number' && isRankToken(folded, token.start) ? 'level' : typeOf(unit.token, quantity, indicator, builds || (quantity.kind !== 'change' && named.objectless && addsCapacity(left, indicator)), !named.objectless),
      raw: text.slice(opStart, token.tailEnd)
    })
  })
}

/** What the item leaves to those behind it. */
function carryOn({ carried, drafts }: Reading, item: Item, named: Named, left: string): void {
  const base = named.base ?? named.indicators.at(-1)!
  carried.indicator = item.rank ? rankedThing(base) : base
  carried.unit = item.values.at(-1)!.token.unit
  const { unitKind, unit } = item.values.at(-1)!.token
  // 新建水厂1.2万平方米、总投资…: a building told by its area.
  const counts = (unitKind === 'counter' || (unitKind === 'measure' && unit.endsWith('平方米') && named.verb !== '')) && named.objectless && !endsInMeasure(base)
  if (counts || carried.counted === '' || !base.startsWith(carried.counted)) carried.counted = counts ? base : ''
  carried.bound = item.values[0]!.links.last
  carried.scope = named.scope
  carried.verb = named.verb
  carried.flow = named.flow
  carried.status = drafts.at(-1)!.status
  carried.changed = drafts.at(-1)!.quantity.kind === 'change'
  if (left !== '') carried.left = left
  carried.before = ''
  carried.semicolon = false
  carried.among = false
  carried.object = named.object
}

function nameOf(item: Item, words: Words, carried: Carried): Named {
  if (item.rank !== 'at') return nameItem(item, words, carried)
  const result = rankOfResult(words.left, words.right)
  if (result !== null) return { ...NOTHING_NAMED, indicators: [result] }
  const { subject, among } = rankedSubject(words.left)
  const { indicator: last } = carried
  const named = subject === '' && item.values.length === 1 ? { ...NOTHING_NAMED, objectless: true, indicators: [last] } : nameItem(item, { ...words, left: subject || last }, carried)
  if (!ranksSomething(named.indicators[0]!)) return NOTHING_NAMED
  return { ...named, base: named.indicators.at(-1)!, indicators: named.indicators.map((indicator) => (indicator.endsWith(among) ? indicator : indicator + among)) }
}

const NOTHING_NAMED: Named = { indicators: [''], objectless: false, verb: '', flow: false, scope: '', object: '' }

function printedUnit(text: string, folded: string, { text: unit, token }: { text: string; token: Value['token'] }): string {
  return folded.startsWith(unit, token.end) ? text.slice(token.end, token.end + unit.length) : unit
}

/** It names something, and is no mark alone. */
function isNamed(indicator: string): boolean {
  for (let i = 0; i < indicator.length; i++) {
    const c = indicator.charCodeAt(i)
    if ((c >= 0x3400 && c < 0xa000) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)) return true
  }
  return false
}

const LONGEST_CLOSE = 3
/** 突破5000亿元大关: the last word closes the value and is no object. */
const objectSide = (right: string): string => (right.length > 0 && right.length <= LONGEST_CLOSE && CLOSES_VALUE.test(right) ? '' : right)
const isRankToken = (folded: string, start: number): boolean => folded[start - 1] === '前' || folded[start - 1] === '第'

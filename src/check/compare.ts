/** Holds one figure against another: exact in decimals, aware of comparator, unit scale, printed precision and of which way is better. */
import type { Better } from '../schema/links.ts'
import type { Comparator, Quantity } from '../schema/shared.ts'
import { compare as compareDecimals, multiply, printedPlaces, round, shift, toDecimal } from './decimal.ts'
import type { Decimal } from './decimal.ts'
import { commonPowers, sameBase } from './units.ts'
import type { Scale } from './units.ts'
import type { Words } from './words.ts'

/** Why two figures cannot be compared; REASON_WORDS says each in words. */
export type Reason =
  'words' | 'deferred' | 'no-value' | 'unit' | 'kind' | 'parts' | 'year' | 'direction' | 'total' | 'scope'

export const REASON_WORDS: Readonly<Record<Reason, Words>> = {
  words: { en: 'one of them is words, not a number', zh: '一方只有文字表述' },
  deferred: { en: 'one of them is left to another authority', zh: '一方由其他机关确定' },
  'no-value': { en: 'one of them has no value', zh: '一方没有数值' },
  unit: { en: 'their units measure different things', zh: '计量单位所指不同' },
  kind: { en: 'one is a level, the other a change, a ratio or a range', zh: '一方为水平值，另一方为变化幅度、比值或区间' },
  parts: { en: 'they give values for different parts', zh: '分项不同' },
  year: { en: 'they are set for different years', zh: '目标年份不同' },
  direction: { en: 'nothing says which way is better', zh: '高低优劣不明' },
  total: { en: 'they are totals of territories of different size', zh: '各为本地域的总量' },
  scope: { en: 'they are said of different scopes', zh: '口径不同' }
}

/** What the second figure is to the first. */
export type Relation =
  | { kind: 'equal' }
  /** One number, two comparators (85 and 85以上); `looser` where the second drops or loosens the bound. */
  | { kind: 'comparator'; looser: boolean }
  /** One may be the other rounded: 4 and 4.12. Of targets only where the round one says so: 约98% and 97.8%. */
  | { kind: 'rounded' }
  | { kind: 'better' }
  | { kind: 'worse' }
  /** Two numbers, and nothing says which way is better. */
  | { kind: 'differs' }
  | { kind: 'not-comparable'; reason: Reason }

/** What of a figure takes part in a comparison. */
export interface Comparable { scale: Scale; raw: string; quantity: Quantity; role: 'target' | 'actual' | 'standard'; /** What its name says that it is the size of (死亡人数下降 | 15): a bare number is then a change. */ change?: 'up' | 'down' | null }
type Simple = Exclude<Quantity, { kind: 'parts' }>

const notComparable = (reason: Reason): Relation => ({ kind: 'not-comparable', reason })

/** `better` null: the direction is taken from the bounds where both figures are bounds of one kind (10%以内 against 5%以内), else not known. */
export function compareFigures(first: Comparable, second: Comparable, better: Better): Relation {
  if (!sameBase(first.scale, second.scale)) return notComparable('unit')
  const powers = commonPowers(first.scale, second.scale)
  const [a, b] = [first.quantity, second.quantity]
  if (a.kind === 'parts' || b.kind === 'parts') return compareParts(first, second, better, powers)
  return compareSimple({ ...first, quantity: a }, { ...second, quantity: b }, better, powers)
}

type Side = Omit<Comparable, 'quantity'> & { quantity: Simple }

function compareSimple(first: Side, second: Side, better: Better, powers: [number, number]): Relation {
  const [a, b] = timesOne(first.quantity, second.quantity)
  if (a.kind === 'none' || b.kind === 'none') return notComparable('no-value')
  if (a.kind === 'deferred' || b.kind === 'deferred') return a.kind === b.kind && fold(first.raw) === fold(second.raw) ? { kind: 'equal' } : notComparable('deferred')
  if (a.kind === 'qualitative' && b.kind === 'number' && isFull(first, second)) return compareValues(value(first, 100, '=', 0), value(second, b.value, b.op, 0), better ?? 'higher', first.role)
  if (b.kind === 'qualitative' && a.kind === 'number' && isFull(second, first)) return compareValues(value(first, a.value, a.op, 0), value(second, 100, '=', 0), better ?? 'higher', first.role)
  if (a.kind === 'qualitative' || b.kind === 'qualitative') return a.kind === b.kind && a.kind === 'qualitative' && b.kind === 'qualitative' && sameWords(first, second) ? { kind: 'equal' } : notComparable('words')
  if (a.kind === 'change' || b.kind === 'change') return compareChanges([first, asChange(a, first, b)], [second, asChange(b, second, a)], better, powers)
  if (a.kind === 'ratio' || b.kind === 'ratio') {
    if (a.kind !== 'ratio' || b.kind !== 'ratio') return notComparable('kind')
    return compareRatios(first, a, second, b, better)
  }
  if (a.kind === 'range' && b.kind === 'range' && a.min === b.min && a.max === b.max) return { kind: 'equal' }
  return compareValues(endOf(first, a, better, powers[0]), endOf(second, b, better, powers[1]), better, first.role)
}

type Change = Simple & { kind: 'change' }

/** Plans promise changes for the better, so that the larger is the stricter one. */
function compareChanges([first, a]: [Side, Change | null], [second, b]: [Side, Change | null], better: Better, powers: [number, number]): Relation {
  if (!a || !b || a.direction !== b.direction || a.per !== b.per) return notComparable('kind')
  return compareValues(value(first, a.value, a.op, powers[0]), value(second, b.value, b.op, powers[1]), better === null ? null : 'higher', first.role)
}

/** 下降15% under 死亡人数 and 15 under 死亡人数下降 are one change, a year where the other is; null where the figure is none. */
function asChange(quantity: Simple, { change }: Side, other: Simple): Change | null {
  if (quantity.kind === 'change') return quantity
  if (quantity.kind !== 'number' || !change || other.kind !== 'change') return null
  return { kind: 'change', direction: change, op: quantity.op, value: quantity.value, per: other.per }
}

/** 全覆盖 and 所有…均 are 100% of what the other puts in per cent; 基本全覆盖 is not. */
const FULL = /全覆盖|全部|所有/
const isFull = (words: Side, number: Side): boolean => number.scale.base === 'ratio' && number.scale.power === -2 && FULL.test(words.raw) && !/基本|力争|逐步/.test(words.raw)

/** A printed number and the power of ten that brings it to the common scale. */
interface Value { number: number; power: number; op: Comparator; raw: string }
const value = ({ raw }: Side, number: number, op: Comparator, power: number): Value => ({ number, power, op, raw })

/** A range promises no more than its near end: 30-40个 is at least 30. */
function endOf(side: Side, quantity: Simple, better: Better, power: number): Value {
  if (quantity.kind === 'range') return better === 'lower' ? value(side, quantity.max, '<=', power) : value(side, quantity.min, '>=', power)
  if (quantity.kind === 'number') return value(side, quantity.value, quantity.op, power)
  throw new TypeError(`Unexpected quantity ${quantity.kind} in a comparison, expected a number or a range`)
}

/** Two numbers of one scale are decimals of few digits, which differ where their doubles do; across scales they are shifted exactly. */
function orderOf(a: Value, b: Value): number {
  return a.power === b.power ? a.number - b.number : compareDecimals(shift(toDecimal(a.number), a.power), shift(toDecimal(b.number), b.power))
}

function compareValues(a: Value, b: Value, better: Better, role: Comparable['role']): Relation {
  const order = orderOf(a, b)
  // 5.7左右 promises 5.7.
  if (order === 0) return plainly(a.op) === plainly(b.op) ? { kind: 'equal' } : { kind: 'comparator', looser: isBound(a.op) && !isBound(b.op) }
  if (roundsTo(a, b, role !== 'actual')) return { kind: 'rounded' }
  const direction = directionOf(a.op, b.op, better)
  if (direction === null) return { kind: 'differs' }
  return { kind: (order < 0) === (direction === 'higher') ? 'better' : 'worse' }
}

const plainly = (op: Comparator): Comparator => (op === '~' ? '=' : op)
const isBound = (op: Comparator): boolean => op !== '=' && op !== '~'
const floors: ReadonlySet<Comparator> = new Set(['>=', '>'])
const caps: ReadonlySet<Comparator> = new Set(['<=', '<'])

/** The known direction, unless a bound speaks against it; without one, the sense of two bounds of one kind. */
function directionOf(a: Comparator, b: Comparator, better: Better): Better {
  const floor = floors.has(a) || floors.has(b)
  const cap = caps.has(a) || caps.has(b)
  if (better === 'higher') return cap ? null : 'higher'
  if (better === 'lower') return floor ? null : 'lower'
  if (floors.has(a) && floors.has(b)) return 'higher'
  return caps.has(a) && caps.has(b) ? 'lower' : null
}

/** `said`: the round one has to be called 约 or 左右. */
function roundsTo(a: Value, b: Value, said: boolean): boolean {
  if (isBound(a.op) || isBound(b.op) || (said && a.op !== '~' && b.op !== '~')) return false
  const [x, y] = [a, b].map((value) => printedPlaces(value.raw, value.number) - value.power) as [number, number]
  if (x === y) return false
  const [coarse, fine, places] = x < y ? [a, b, x] : [b, a, y]
  if (said && coarse.op !== '~') return false
  const exact = (value: Value): Decimal => shift(toDecimal(value.number), value.power)
  return compareDecimals(round(exact(fine), places), exact(coarse)) === 0
}

/** 2.35∶1 is 2.35 times, as which a table may print it: its size is the first number, where 1∶1.16 has it in the second. */
function timesOne(a: Simple, b: Simple): [Simple, Simple] {
  const isTimes = (side: Simple): boolean => side.kind === 'ratio' && side.consequent === 1
  const times = (side: Simple): Simple => (side.kind === 'ratio' ? { kind: 'number', op: side.op, value: side.antecedent } : side)
  return [a, b].every((side) => side.kind === 'number' || isTimes(side)) ? [times(a), times(b)] : [a, b]
}

/** 1∶1.16 against 1:1.125, cross-multiplied so that nothing is divided. Both of 1: the consequents are compared as printed. */
function compareRatios(first: Side, a: Simple & { kind: 'ratio' }, second: Side, b: Simple & { kind: 'ratio' }, better: Better): Relation {
  if (a.antecedent === 1 && b.antecedent === 1) return compareValues(value(first, a.consequent, a.op, 0), value(second, b.consequent, b.op, 0), better, first.role)
  const order = compareDecimals(multiply(toDecimal(a.consequent), toDecimal(b.antecedent)), multiply(toDecimal(b.consequent), toDecimal(a.antecedent)))
  return compareValues(value(first, 0, a.op, 0), value(second, -order, b.op, 0), better, 'target')
}

/** Part by part, where both have as many; the worst of them counts. One value holds for every part of the other. */
function compareParts(first: Comparable, second: Comparable, better: Better, powers: [number, number]): Relation {
  const [a, b] = [partsOf(first.quantity), partsOf(second.quantity)]
  if (a.length !== b.length && a.length !== 1 && b.length !== 1) return notComparable('parts')
  const count = Math.max(a.length, b.length)
  const relations: Relation[] = []
  for (let i = 0; i < count; i++) {
    const [left, right] = [a.length === 1 ? a[0]! : a[i]!, b.length === 1 ? b[0]! : b[i]!]
    relations.push(compareSimple({ ...first, quantity: left }, { ...second, quantity: right }, better, powers))
  }
  return ['not-comparable', 'worse', 'differs', 'better', 'rounded', 'comparator', 'equal'].map((kind) => relations.find((relation) => relation.kind === kind)).find((relation) => relation !== undefined) ?? notComparable('parts')
}

const partsOf = (quantity: Quantity): Simple[] => (quantity.kind === 'parts' ? quantity.parts.map((part) => part.quantity) : [quantity])

const fold = (raw: string): string => raw.normalize('NFKC').replace(/\s+/g, '')

/** 稳步提高 and 稳步提升 say the same; two words without a direction only where they are the same words. */
function sameWords(first: Side, second: Side): boolean {
  if (first.quantity.kind !== 'qualitative' || second.quantity.kind !== 'qualitative') return false
  return first.quantity.trend === second.quantity.trend && (first.quantity.trend !== null || fold(first.raw) === fold(second.raw))
}

/** Whether a reported value falls short of its target: true, false, or null where nothing says which way is better. */
export function misses(target: Comparable, actual: Comparable, better: Better): boolean | null {
  const { quantity } = target
  const op = quantity.kind === 'number' || quantity.kind === 'ratio' ? quantity.op : '='
  // A target of 107以内 is a cap whatever the indicator's better way is.
  const direction = floors.has(op) ? 'higher' : caps.has(op) ? 'lower' : better
  const relation = compareFigures(plainTarget(target), plainTarget({ ...actual, role: 'target' }), direction)
  if (relation.kind === 'worse') return true
  if (relation.kind === 'differs' || relation.kind === 'not-comparable') return null
  return false
}

/** The number alone: 110以下 as a result still lies on the safe side of 110. */
function plainTarget(side: Comparable): Comparable {
  const { quantity } = side
  if (quantity.kind === 'number' || quantity.kind === 'ratio') return { ...side, quantity: { ...quantity, op: '=' } }
  if (quantity.kind === 'parts') return { ...side, quantity: { ...quantity, parts: quantity.parts.map((part) => ({ ...part, quantity: part.quantity.kind === 'number' ? { ...part.quantity, op: '=' as const } : part.quantity })) } }
  return side
}

/** Unit and comparator behind the digits of a number: 20多个, 10万余人, 3000个以上, 2小时内. */
import { COMPARATORS_AFTER } from '../language/comparators.ts'
import { matchUnit } from '../language/units.ts'
import type { UnitMatch } from '../language/units.ts'
import type { Comparator } from '../schema/shared.ts'
import type { NumberToken } from './number-token.ts'
import { charTable } from './words/lookup.ts'

export type Bare = Pick<NumberToken, 'start' | 'end' | 'value' | 'second' | 'kind' | 'chinese'>

/** The whole token: 20蒸吨(含)以上 and its kin. `known` is the unit right behind them, where the caller has it. */
export function withUnit(folded: string, bare: Bare, known?: UnitMatch): NumberToken {
  let at = bare.end
  let tail: Comparator | null = null
  if (isSome(folded, at)) {
    tail = '>='
    at++
  }
  let unit: UnitMatch = known && at === bare.end ? known : matchUnit(folded, at)
  let unitText = folded.slice(at, unit.end)
  if (unit.kind === 'scale' && isSome(folded, unit.end)) {
    const counter = matchUnit(folded, unit.end + 1)
    if (counter.end > unit.end + 1) {
      unitText += folded.slice(unit.end + 1, counter.end)
      unit = { ...counter, scale: unit.scale }
    } else unit = { ...unit, end: unit.end + 1 }
    tail = '>='
  }
  const after = readTail(folded, unit.end, unit.kind)
  const { kind, start, end, value, second, chinese } = bare
  return { kind, start, end, unitEnd: unit.end, tailEnd: after.end, value, second, unit: unitText, unitKind: unit.kind, tail: after.op ?? tail ?? behindRestated(folded, unit.end), chinese, class: null, statement: -1 }
}

const SOME = '余'.charCodeAt(0)
const MANY = '多'.charCodeAt(0)
function isSome(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  return code === SOME || (code === MANY && folded[at + 1] !== '数' && folded[at + 1] !== '元')
}

const OPEN = '('.charCodeAt(0)
/** 2100万吨(420亿斤)以上: what is said of the value stands behind the same amount in another unit. */
const RESTATED = /^\((?:约|即|合|折合)?\d[\d.,]{0,12}[^\d(),;。]{1,6}\)(?=[以左及])/
const LONGEST_RESTATED = 24

function behindRestated(folded: string, at: number): Comparator | null {
  const found = folded.charCodeAt(at) === OPEN ? RESTATED.exec(folded.slice(at, at + LONGEST_RESTATED)) : null
  if (!found) return null
  for (let length = 3; length >= 2; length--) {
    const op = COMPARATORS_AFTER[folded.slice(at + found[0].length, at + found[0].length + length)]
    if (op) return op
  }
  return null
}

const TIME_UNIT_ENDS = '时钟秒天日月年周'
/** What 以上, 及以上, 之内, 左右 … begin with. */
const TAIL_HEADS = charTable('以及或和余多之内左上')

export function readTail(folded: string, at: number, kind: UnitMatch['kind']): { end: number; op: Comparator | null } {
  let from = at
  if (folded.charCodeAt(at) === OPEN && folded.startsWith('(含)', from)) from += 3
  if (from >= folded.length || !TAIL_HEADS[folded.charCodeAt(from)]) return { end: at, op: null }
  for (let length = 3; length >= 1; length--) {
    const word = folded.slice(from, from + length)
    const op = COMPARATORS_AFTER[word]
    if (!op) continue
    if (length === 1 && !(word === '内' && kind === 'measure' && TIME_UNIT_ENDS.includes(folded[at - 1]!)) && !(word === '余' || word === '多')) continue
    if (word === '多' && kind !== 'measure') continue
    let end = from + length
    if (folded.startsWith('(含)', end)) end += 3
    return { end, op }
  }
  return { end: at, op: null }
}

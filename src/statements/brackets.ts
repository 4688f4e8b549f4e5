/** What a bracket behind a value says: the same in another counter (6对（12座）), or what is included (17所（含迁建2所）). */
import { sameUnit } from './parts.ts'
import type { NumberToken } from './number-token.ts'
import { PAIR_COUNTERS } from './words/naming.ts'

/** A number alone, behind a count of pairs. */
export const restates = (outerUnit: string, { unitKind, unit }: NumberToken, left: string, right: string): boolean => left === '' && right === '' && unitKind === 'counter' && PAIR_COUNTERS.has(outerUnit) && unit !== outerUnit

const INCLUDED = /^(?:其中)?(?:含|包括|包含)(?=[\u4e00-\u9fffA-Z]{2})/

/** 含迁建 → 迁建, where it is counted as its whole is. */
export const withoutIncluding = (left: string, outerUnit: string, { unitKind, unit }: NumberToken): string => (unitKind === 'counter' && sameUnit(outerUnit, unit) ? left.replace(INCLUDED, '') : left)

/** 取消3项工程（甲、乙、丙）: the bracket names those that are counted, each, and is no part of what they are. */
const NAMES = /[（(]((?!含|包括|包含|不含|如|即|或)[^（()）\d]{5,})[）)]$/

const isList = (names: number, counted: number): boolean => names > 1 && names <= counted

export function withoutNames(object: string, { value }: NumberToken): string {
  if (!object.endsWith('）') && !object.endsWith(')')) return object
  const found = NAMES.exec(object)
  return found && found.index > 1 && isList(found[1]!.split('、').length, value) ? object.slice(0, found.index) : object
}

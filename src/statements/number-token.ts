/** A number of the running text as it was found: its digits, its unit, the comparator behind it, and what it is. */
import type { NumberClass } from '../schema/plan-document.ts'
import type { Comparator } from '../schema/shared.ts'
import type { UnitKind } from '../language/units.ts'

export type TokenKind = 'single' | 'range' | 'ratio' | 'shares' | 'word'

export interface NumberToken {
  kind: TokenKind
  /** Offsets in the clean text: first digit, behind the last digit, behind the unit, behind 以上 or 左右. */
  start: number
  end: number
  unitEnd: number
  tailEnd: number
  /** The number, a range's lower bound, a ratio's antecedent; NaN for words (零突破, 全覆盖). */
  value: number
  /** A range's upper bound, a ratio's consequent; NaN otherwise. */
  second: number
  /** 3.2:40.1:56.7: the third member and those after it; absent else. */
  more?: number[]
  /** As printed; '' where no unit stands behind the number. */
  unit: string
  unitKind: UnitKind
  /** 以上 and its kin behind the number; null where none stands. */
  tail: Comparator | null
  /** Written in Chinese numerals. */
  chinese: boolean
  /** What it is, where its own surroundings tell; null while it may be a statement. */
  class: NumberClass | null
  /** Index of the statement that it became part of; -1 while none. */
  statement: number
}

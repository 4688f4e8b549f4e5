/** Numbers in Chinese numerals: those that count, and those that rank. */
import { readNumeral } from '../language/numerals.ts'
import { matchUnit } from '../language/units.ts'
import type { CleanText } from './clean-text.ts'
import type { NumberToken } from './number-token.ts'
import { isChineseRank } from './ranks.ts'
import { withUnit } from './unit-behind.ts'
import { CHINESE_GOVERNORS, COUNTED_BY_CHINESE, DISTRIBUTIVE, WEAK_GOVERNORS } from './words/chinese-counts.ts'
import { charTable } from './words/lookup.ts'

const COUNTED = charTable(COUNTED_BY_CHINESE)
const LONGEST_NUMERAL = 8
/** 第 and 前. */
const NTH = '第'.charCodeAt(0)
const FIRST_SO_MANY = '前'.charCodeAt(0)

/** The number that the numerals of [start, end) are; null where they stand in a word (进一步, 三级) or in mere mention (一个平台). */
export function readChinese({ folded, codes }: CleanText, start: number, end: number): NumberToken | null {
  if (end - start > LONGEST_NUMERAL) return null
  const before = start > 0 ? codes[start - 1]! : 0
  if (before === NTH || before === FIRST_SO_MANY) return isChineseRank(folded, start, end) ? tokenOf(folded, start, end) : null
  // Most stand in words (统一, 万众): what is counted is looked for first.
  if (!COUNTED[codes[end]!] || '万亿千百'.includes(folded[start]!)) return null
  const unit = matchUnit(folded, end)
  if (unit.kind !== 'counter' || !COUNTED_BY_CHINESE.has(folded.slice(end, unit.end))) return null
  const token = tokenOf(folded, start, end)
  return token && isGoverned(folded, start, token.value) ? token : null
}

function tokenOf(folded: string, start: number, end: number): NumberToken | null {
  const value = readNumeral(folded.slice(start, end))
  return value === null ? null : withUnit(folded, { start, end, value, second: NaN, kind: 'single', chinese: true })
}

/** A word before it says that it counts (至少有一家, 建设三个基地). */
function isGoverned(folded: string, start: number, value: number): boolean {
  const before = folded.slice(Math.max(0, start - 28), start).split(/[,。;:!?]/).at(-1)!
  const each = DISTRIBUTIVE.some((word) => before.includes(word))
  if (each && WEAK_GOVERNORS.some((word) => before.endsWith(word))) return true
  return (value > 1 || each) && CHINESE_GOVERNORS.some((word) => before.endsWith(word))
}

/** Numbers in Chinese numerals: those that count, and those that rank. */
import { readNumeral } from '../language/numerals.ts'
import { matchUnit } from '../language/units.ts'
import type { CleanText } from './clean-text.ts'
import type { NumberToken } from './number-token.ts'
import { isChineseRank } from './ranks.ts'
import { SHARE_ENDS, readShare } from './chinese-shares.ts'
import { readTail, withUnit } from './unit-behind.ts'
import { CHINESE_GOVERNORS, COUNTED_BY_CHINESE, DISTRIBUTIVE, WEAK_GOVERNORS } from './words/chinese-counts.ts'
import { LINK_SET } from './words/links.ts'
import { charTable, suffixIn } from './words/lookup.ts'

/** By what stands behind the numerals: a counter, the second character of a share or multiple (一半, 三分之二, 九成, 一番), neither. */
const BEHIND = charTable([...COUNTED_BY_CHINESE, ...SHARE_ENDS])
const COUNTED = charTable(COUNTED_BY_CHINESE)
const LONGEST_NUMERAL = 12
/** What ranks stand behind: 第三, 前十. */
const RANKING = charTable('第前')

/** Most numerals stand alone in words (统一, 万众): what stands on either side of one tells whether it may be read. */
export const mayBeRead = (codes: Uint16Array, start: number, end: number): boolean =>
  end - start > 1 || BEHIND[codes[end]!] === 1 || (start > 0 && RANKING[codes[start - 1]!] === 1)

/** The number that the numerals of [start, end) are, `last` the one before it in the text; null where they stand in a word (进一步, 三级) or in mere mention (一个平台). */
export function readChinese(clean: CleanText, start: number, end: number, last: NumberToken | undefined): NumberToken | null {
  const { folded, codes } = clean
  if (end - start > LONGEST_NUMERAL) return null
  if (start > 0 && RANKING[codes[start - 1]!]) return isChineseRank(folded, start, end) ? tokenOf(folded, start, end) : null
  const share = readShare(clean, start, end)
  if (share) return share
  if (end - start > 1 && isLarge(codes, start, end)) {
    const large = readLarge(clean, start, end)
    if (large) return large
  }
  if (!COUNTED[codes[end]!] || '万亿千百'.includes(folded[start]!)) return null
  const unit = matchUnit(folded, end)
  if (unit.kind !== 'counter' || !COUNTED_BY_CHINESE.has(folded.slice(end, unit.end))) return null
  const token = tokenOf(folded, start, end)
  return token && (isGoverned(folded, start, token.value) || continuesList(folded, start, last)) ? token : null
}

const SCALES = '万亿'
/** 五千五百七十五万 is an amount without a counter as well. */
const LONG_NUMERAL = 4
const DIGITS = '一二两三四五六七八九'
const TIMES = '年月日天周时钟秒'
const LARGE = charTable('百千万亿')

function isLarge(codes: Uint16Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (LARGE[codes[i]!]) return true
  return false
}

/** 数百亿, 几十万, 上千家: no number is said; 三点五亿 is more than its end. */
const VAGUE = '数几上好成点'
const MEMBER_ENDS = ',。;!:、)'
const CLOSES = `${MEMBER_ENDS}和及与以左余多`

/**
 * 三万人次, 两千公里, 三十万千瓦: an amount in Chinese numerals, its scale left to the unit as behind arabic ones. It counts where
 * a verb or comparator governs it or nothing follows; 就业人员十万人死亡率 says per how many.
 */
function readLarge({ folded }: CleanText, start: number, end: number): NumberToken | null {
  let stop = end
  // 三十万千瓦: 千 belongs to the unit.
  if (folded[stop - 1] === '千' && stop - start > 2 && SCALES.includes(folded[stop - 2]!)) stop--
  while (stop > start && SCALES.includes(folded[stop - 1]!)) stop--
  if (stop === start || (VAGUE.includes(folded[start - 1] ?? '。') && !folded.startsWith('达成', start - 2))) return null
  const numeral = folded.slice(start, stop)
  if (stop === end && !(DIGITS.includes(numeral[0]!) && (numeral.includes('百') || numeral.includes('千')))) return null
  const value = readNumeral(numeral)
  const unit = matchUnit(folded, stop)
  if (value === null || (unit.end <= end && !(unit.kind === 'scale' && numeral.length >= LONG_NUMERAL)) || (unit.kind === 'scale' && numeral.length < LONG_NUMERAL) || unit.kind === 'none' || TIMES.includes(folded[unit.end - 1]!)) return null
  const linked = suffixIn(LINK_SET, folded, Math.max(0, start - LONGEST_NUMERAL), start) !== ''
  if (!DIGITS.includes(numeral[0]!)) {
    // 突破百亿元 is an amount; 百亿元以上产业链 and 千万吨产能 are kinds of things.
    const tail = readTail(folded, unit.end, unit.kind).end
    if (!linked || (tail < folded.length && !MEMBER_ENDS.includes(folded[tail]!))) return null
  }
  const governed = linked || CHINESE_GOVERNORS.some((word) => folded.startsWith(word, start - word.length))
  if (!governed && unit.end < folded.length && !CLOSES.includes(folded[unit.end]!)) return null
  return withUnit(folded, { start, end: stop, value, second: NaN, kind: 'single', chinese: true }, unit)
}

function tokenOf(folded: string, start: number, end: number): NumberToken | null {
  const value = readNumeral(folded.slice(start, end))
  return value === null ? null : withUnit(folded, { start, end, value, second: NaN, kind: 'single', chinese: true })
}

/** A member of a list is no further from the one before it. */
const LONGEST_MEMBER = 20

/** 三所小学、两所初中和一所高中: a list that counts goes on counting. */
function continuesList(folded: string, start: number, last: NumberToken | undefined): boolean {
  if (!last || last.class !== null || last.unitKind !== 'counter' || start - last.tailEnd > LONGEST_MEMBER) return false
  const between = folded.slice(last.tailEnd, start)
  return between.length > 1 && /[、和及]$/.test(between) && !/[,;:。]/.test(between)
}

/** A word before it says that it counts (至少有一家, 建设三个基地). */
function isGoverned(folded: string, start: number, value: number): boolean {
  const before = folded.slice(Math.max(0, start - 28), start).split(/[,。;:!?]/).at(-1)!
  const each = DISTRIBUTIVE.some((word) => before.includes(word))
  if (each && WEAK_GOVERNORS.some((word) => before.endsWith(word))) return true
  return (value > 1 || each) && CHINESE_GOVERNORS.some((word) => before.endsWith(word))
}

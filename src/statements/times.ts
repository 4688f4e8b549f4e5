/** The years that a sentence speaks of: 到2025年, “十四五”期间, 五年内; never the base of a comparison (较2015年). */
import type { CleanText } from './clean-text.ts'
import { LONGEST_BASE, isYearOfBase } from './bases.ts'
import { firstMark } from './marks.ts'
import type { Period } from './plan-time.ts'
import { matchesOf } from './words/lookup.ts'

export interface Time {
  start: number
  end: number
  /** Null for a stretch that no year closes: 五年来, 近年来. */
  year: number | null
  /** past: reported (2020年底 in a plan of 2021, “十三五”期间); future: to be reached; point: a bare year. */
  sense: 'past' | 'future' | 'point'
  /** 到2025年和2030年: the years that follow in one list. */
  also?: Time[]
  /** “十四五”期间: a stretch that may have begun, and no point to reach. */
  period?: true
}

const YEAR = /(到|至|截至|截止|截止到|自|从|较|比|与|和|以|于|相比|同)?((?:19|20)\d{2})年?(?:[-至到]((?:19|20)\d{2}))?(年)?(\d{1,2}月)?(?:年)?(底|末|初|以来|以前|前|起|以后|相比|同期|水平)?/g
/** 到二〇三五年, as party documents print it. */
const CHINESE_YEAR = /(到|至|截至)?二〇([〇一二三四五六七八九])([〇一二三四五六七八九])年(?:底|末)?/g
const DIGITS = '〇一二三四五六七八九'
const FIVE_YEAR_PLAN = /“?十([一二三四五六七])五”?(期间|时期|期末|末|以来|规划期|初|[中后]期)/g
const WITHIN = /(?:未来|今后|力争|用)?([一二三四五六七八九十]|\d{1,2})年(?:内|左右时间|的?时间)|^[”。]?(五|5)年(?=引进|培养|新增|建)|(?<!\d)(五|5)年(?=累计)/g
/** 五年来, 近年来, 过去五年 at a clause's head: what it tells is past, whatever its section. 针对近年来的问题 tells of a cause. */
const SINCE = /(?<=^[”。]?|[,;:。])(?:(?:过去|最近|近|这)?(?:[一二三四五六七八九十几多]|\d{1,2})?多?年(?:以来|来)|(?:过去|近)(?:[一二三四五六七八九十]|\d{1,2})年)(?!的)/g
const FIVE = '一二三四五六七八九十'

/** Last year of the n-th five-year plan: 十四五 → 2025. */
const endOfPlan = (numeral: string): number => 2005 + 5 * (FIVE.indexOf(numeral) + 1)

/** What a paragraph's surroundings say of time: `period` resolves 五年内, years before `now` are past, a retrospective section tells what was done. */
export interface TimeFrame { period: Period | null; now: number | null; retrospective: boolean }

/** The times of a stretch of folded text, in order. */
export function findTimes(clean: CleanText, start: number, end: number, { period, now, retrospective }: TimeFrame): Time[] {
  const { folded } = clean
  const times: Time[] = []
  const signs = signsOfTime(clean, start, end)
  if (signs === 0) return times
  const text = folded.slice(start, end)
  if (signs & A_YEAR) for (const match of matchesOf(YEAR, text)) addYear(times, match, start, now)
  if (signs & A_CHINESE_YEAR) for (const match of matchesOf(CHINESE_YEAR, text)) addChineseYear(times, match, start, now)
  if (signs & A_PLAN) for (const match of matchesOf(FIVE_YEAR_PLAN, text)) {
    const year = endOfPlan(match[1]!)
    if (/[比与较]$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue
    times.push({ start: start + match.index, end: start + match.index + match[0].length, year, sense: now !== null && year < now ? 'past' : 'future', period: true })
  }
  if (signs & A_SPAN && period && period.end - period.start === 4) for (const match of matchesOf(WITHIN, text)) {
    const count = match[1] ?? match[2] ?? match[3]!
    const years = FIVE.includes(count) ? FIVE.indexOf(count) + 1 : Number(count)
    // 五年新增300个 in a review tells of the five years behind it.
    if (years === 5 && text[match.index - 1] !== '每' && !(match[1] === undefined && retrospective)) times.push({ start: start + match.index, end: start + match.index + match[0].length, year: period.end, sense: 'future' })
  }
  if (signs & A_PAST) for (const match of matchesOf(SINCE, text)) times.push({ start: start + match.index, end: start + match.index + match[0].length, year: null, sense: 'past' })
  return times.length > 1 ? times.sort((a, b) => a.start - b.start) : times
}

const A_YEAR = 1
const A_PLAN = 2
const A_SPAN = 4
const A_PAST = 8
const A_CHINESE_YEAR = 16
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Which of the five a stretch may hold: 19.. or 20.., 二〇.., 十.五, 五年 or 5年, 年来 or 近五年; most hold none. */
function signsOfTime(clean: CleanText, start: number, end: number): number {
  const { codes, marks, markCount } = clean
  let signs = 0
  for (let k = firstMark(clean, start); k < markCount && marks[k]! < end; k++) {
    const i = marks[k]!
    const c = codes[i]!
    if (c < 58) {
      if (i + 3 < end && ((c === 50 && codes[i + 1] === 48) || (c === 49 && codes[i + 1] === 57)) && isDigit(codes[i + 2]!) && isDigit(codes[i + 3]!)) signs |= A_YEAR
    } else if (c === FIVE_CODE) {
      if (i - 2 >= start && codes[i - 2] === TEN_CODE) signs |= A_PLAN
    } else if (c === NOUGHT_CODE) {
      if (i > start && codes[i - 1] === TWO_CODE) signs |= A_CHINESE_YEAR
    } else if (c === YEAR_CODE) {
      const before = i > start ? codes[i - 1] : 0
      if (before === FIVE_CODE || before === 53) signs |= A_SPAN
      const after = codes[i + 1]
      const head = i - 2 >= start ? codes[i - 2] : 0
      if (after === COME_CODE || after === SINCE_CODE || head === NEAR_CODE || head === GONE_CODE) signs |= A_PAST
    }
  }
  return signs
}

const NOUGHT_CODE = '〇'.charCodeAt(0)
const TWO_CODE = '二'.charCodeAt(0)
const FIVE_CODE = '五'.charCodeAt(0)
const TEN_CODE = '十'.charCodeAt(0)
const YEAR_CODE = '年'.charCodeAt(0)
/** Behind 年 in 五年来 and 多年以来, and before the numeral in 近五年 and 过去五年. */
const COME_CODE = '来'.charCodeAt(0)
const SINCE_CODE = '以'.charCodeAt(0)
const NEAR_CODE = '近'.charCodeAt(0)
const GONE_CODE = '去'.charCodeAt(0)

const BASES = new Set(['较', '比', '与', '和', '相比', '同', '以'])

function addYear(times: Time[], match: RegExpExecArray, start: number, now: number | null): void {
  const [whole, before, first, last, mark, , after] = match
  const text = match.input!
  const rest = text.slice(match.index! + whole.length, match.index! + whole.length + LONGEST_BASE)
  // 是2015年的1.5倍: what it is measured against.
  if (/^的\d+(?:\.\d+)?倍/.test(rest) || isYearOfBase(before ?? text[match.index! - 1], rest)) return
  const listed = before === '和' || before === '与' ? listHead(times, start + match.index!) : null
  if (before && BASES.has(before) && !listed) return
  if (!whole.includes('年') && !mark) return
  if (after === '相比' || after === '水平' || after === '起') return
  const year = Number(last ?? first)
  const at = start + match.index!
  const past = now !== null && year < now
  const sense = before === '截至' || before === '截止' || before === '截止到' || after === '以来' || past ? 'past' : before === '到' || before === '至' || last ? 'future' : 'point'
  const time: Time = { start: at, end: at + whole.length, year, sense: listed && sense === 'point' ? listed.sense : sense }
  if (listed) (listed.also ??= []).push(time)
  else times.push(time)
}

function addChineseYear(times: Time[], match: RegExpExecArray, start: number, now: number | null): void {
  const year = 2000 + 10 * DIGITS.indexOf(match[2]!) + DIGITS.indexOf(match[3]!)
  const at = start + match.index!
  const text = match.input!
  if ('较比'.includes(text[match.index! - 1] ?? '。') || text.startsWith('远景目标', match.index! + match[0].length)) return
  times.push({ start: at, end: at + match[0].length, year, sense: match[1] === '截至' || (now !== null && year < now) ? 'past' : match[1] ? 'future' : 'point' })
}

/** The year that the list begins with, where one ends at `at`. */
function listHead(times: readonly Time[], at: number): Time | null {
  const last = times.at(-1)
  return last && (last.also?.at(-1) ?? last).end === at ? last : null
}

/** The numbers of a text in one pass: arabic ones with range, ratio and unit, and Chinese ones that count. */
import { matchUnit } from '../language/units.ts'
import type { UnitMatch } from '../language/units.ts'
import type { CleanText } from './clean-text.ts'
import type { NumberToken } from './number-token.ts'
import { readDoubling, readFolds } from './chinese-shares.ts'
import { CHINESE_NUMERALS } from './marks.ts'
import { mayBeRead, readChinese } from './scan-chinese.ts'
import { withUnit } from './unit-behind.ts'
import type { Bare } from './unit-behind.ts'

/** No quantity of a plan has more digits; a longer run is a code. */
const LONGEST_NUMBER = 14
const DIGIT = 1
const CHINESE = 2
const FOLD = 3
/** By character code: a digit, a Chinese numeral, the 番 of 翻番, none of them. */
const NUMERALS: Uint8Array = (() => {
  const table = new Uint8Array(0x10000)
  for (let code = 48; code <= 57; code++) table[code] = DIGIT
  for (const c of CHINESE_NUMERALS) table[c.charCodeAt(0)] = CHINESE
  table['番'.charCodeAt(0)] = FOLD
  return table
})()

const COMMA = 44
const FOLDS = '番'.charCodeAt(0)
const POINT = 46
const DASH = 45
const PLUS = 43
const STAR = 42
const TIMES = 0xd7
const SLASH = 47
const PAST_LATIN = 128
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** All numeric tokens in reading order; those whose own spelling says what they are (1+5, H7N9, 2.0.1) come classified. */
export function scanNumbers(clean: CleanText): NumberToken[] {
  const { folded, codes, marks, markCount } = clean
  const tokens: NumberToken[] = []
  let behind = 0
  for (let k = 0; k < markCount; k++) {
    const i = marks[k]!
    if (i < behind) continue
    const numeral = NUMERALS[codes[i]!]!
    if (numeral === 0) continue
    const end = numeral === CHINESE ? chineseEnd(codes, i) : i
    const token = numeral === DIGIT ? readArabic(clean, i) : numeral === FOLD ? readDoubling(folded, i) : mayBeRead(codes, i, end) ? readChinese(clean, i, end, tokens[tokens.length - 1]) : null
    if (token) tokens.push(token)
    behind = token ? token.tailEnd : end
  }
  return tokens
}

/** Behind the digits of one decimal that begins at `at`; grouped thousands (1,234) only with a printed half-width comma. */
function decimalEnd({ codes, text }: CleanText, at: number): number {
  let i = at
  while (isDigit(codes[i]!)) i++
  while (i - at <= 15 && codes[i] === COMMA && text[i] === ',' && isDigit(codes[i + 1]!) && isDigit(codes[i + 2]!) && isDigit(codes[i + 3]!) && !isDigit(codes[i + 4]!)) i += 4
  if (codes[i] === POINT && isDigit(codes[i + 1]!)) {
    i += 2
    while (isDigit(codes[i]!)) i++
  }
  return i
}

const toNumber = (folded: string, start: number, end: number): number => (end - start > LONGEST_NUMBER ? NaN : Number(withoutCommas(folded.slice(start, end))))
const withoutCommas = (digits: string): string => (digits.includes(',') ? digits.replaceAll(',', '') : digits)

/** A row of so many characters of digits and separators is data that ran together, no running text. */
const LONGEST_ROW = 160
const ROW = ',.、;-/ '

/** The end of a row of bare numbers (12,345,12,345,…); `end` itself for what is none. */
function rowEnd(folded: string, start: number, end: number): number {
  if (!isDigit(folded.charCodeAt(end + 1)) || !ROW.includes(folded[end]!)) return end
  let i = end
  while (i < folded.length && (isDigit(folded.charCodeAt(i)) || ROW.includes(folded[i]!))) i++
  return i - start > LONGEST_ROW ? i : end
}

const LONGEST_STAMP = 36
/** 2021-02-24, 2021-02-24 19:45:30 with its space gone, 2021-02-24T19:45:30.125+08:00. */
const STAMP = /^(?:19|20)\d{2}([-/.])(?:0?[1-9]|1[0-2])\1(?:[012]?[1-9]|[123]0|31)(?:T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/
const SIGN_AFTER = '于到达为至是在过约近'

/** The end of a date written in digits; `start` itself where none begins. */
function stampEnd(folded: string, start: number): number {
  return start + (STAMP.exec(folded.slice(start, start + LONGEST_STAMP))?.[0].length ?? 0)
}

/** 不低于-8℃: a minus stands between a word that leads to a value and its digits; any other dash parts. */
const isNegative = ({ folded, text }: CleanText, start: number): boolean =>
  (text[start - 1] === '-' || text[start - 1] === '－' || text[start - 1] === '−') && start > 1 && SIGN_AFTER.includes(folded[start - 2]!)

function readArabic(clean: CleanText, start: number): NumberToken {
  const { folded, codes } = clean
  const separator = codes[start + 4]!
  const stamp = separator >= DASH && separator <= SLASH ? stampEnd(folded, start) : start
  if (stamp > start) return { ...named(start, stamp), class: 'date' }
  const end = decimalEnd(clean, start)
  const row = rowEnd(folded, start, end)
  if (row > end) return named(start, row)
  const name = nameEnd(folded, start, end)
  if (name > end) return named(nameStart(folded, start), name)
  const value = toNumber(folded, start, end)
  if (Number.isNaN(value)) return named(start, end)
  if (codes[end] === FOLDS) {
    const folds = readFolds(folded, start, end, value)
    if (folds) return folds
  }
  if (folded[end] === ':' && isDigit(folded.charCodeAt(end + 1))) return readRatio(clean, start, end, value)
  const unit = matchUnit(folded, end)
  if (codes[start - 1] === DASH && isNegative(clean, start) && unit.end > end) return withUnit(folded, { start: start - 1, end, value: -value, second: NaN, kind: 'single', chinese: false }, unit)
  return readRange(clean, start, end, value, unit) ?? withUnit(folded, { start, end, value, second: NaN, kind: 'single', chinese: false }, unit)
}

/** H7N9 begins before its first digit. */
function nameStart(folded: string, start: number): number {
  let i = start
  while (i > 0 && start - i < 12 && isLatin(folded.charCodeAt(i - 1))) i--
  return i
}

/** 1+5, 1+6+N, 7×24, H7N9, 5G, 3A, 2.0.1: the end of a spelling that is a name; `end` itself where it is none. */
function nameEnd(folded: string, start: number, end: number): number {
  let i = end
  const before = folded.charCodeAt(start - 1)
  const glued = isLatin(before) || (before === DASH && isLatin(folded.charCodeAt(start - 2)))
  const follows = folded.charCodeAt(end)
  // Most numbers stand between ideographs.
  if (!glued && !(follows < PAST_LATIN || follows === TIMES)) return end
  if (follows === PLUS || follows === TIMES || follows === STAR) {
    if (isDigit(folded.charCodeAt(end + 1)) || isLatin(folded.charCodeAt(end + 1))) {
      while (i < folded.length && (isDigit(folded.charCodeAt(i)) || isLatin(folded.charCodeAt(i)) || folded[i] === '+' || folded[i] === '×')) i++
      return i
    }
  }
  if (follows === POINT && isDigit(folded.charCodeAt(end + 1))) {
    while (isDigit(folded.charCodeAt(i)) || folded[i] === '.') i++
    return i
  }
  const latinUnit = isLatin(folded.charCodeAt(end)) && matchUnit(folded, end).end > end
  if (glued && countsThings(folded, start, end)) return end
  if (glued || (isLatin(folded.charCodeAt(end)) && !latinUnit)) {
    while (isDigit(folded.charCodeAt(i)) || isLatin(folded.charCodeAt(i))) i++
    return Math.max(i, glued ? end + 0.5 : end)
  }
  return end
}

const FEWEST_LETTERS = 2
/** What may stand behind a counted member of a list. */
const MEMBER_ENDS = ',。;!:、)和及与并'

/** 工业APP20个, AED300台: letters are what is counted where a counter closes the member; A4 and P2 are names. */
function countsThings(folded: string, start: number, end: number): boolean {
  const letters = start - nameStart(folded, start)
  const unit = matchUnit(folded, end)
  if (letters < FEWEST_LETTERS || unit.kind !== 'counter' || isDigit(folded.charCodeAt(start - letters - 1))) return false
  const { tailEnd } = withUnit(folded, { start, end, value: 0, second: NaN, kind: 'single', chinese: false }, unit)
  return tailEnd >= folded.length || MEMBER_ENDS.includes(folded[tailEnd]!)
}

function named(start: number, end: number): NumberToken {
  const stop = Math.floor(end)
  return { kind: 'single', start, end: stop, unitEnd: stop, tailEnd: stop, value: NaN, second: NaN, unit: '', unitKind: 'none', tail: null, chinese: false, class: 'name', statement: -1 }
}

function readRatio(clean: CleanText, start: number, end: number, value: number): NumberToken {
  const { folded } = clean
  const second = decimalEnd(clean, end + 1)
  // 8:00, 09:45 and 09:45:30 are times of day.
  if ((folded[end + 1] === '0' && second - end === 3) || (folded[start] === '0' && end - start === 2)) {
    const seconds = folded[second] === ':' && isDigit(folded.charCodeAt(second + 1))
    return { ...named(start, seconds ? decimalEnd(clean, second + 1) : second), class: 'date' }
  }
  const bare: Bare = { start, end: second, value, second: toNumber(folded, end + 1, second), kind: 'ratio', chinese: false }
  const more: number[] = []
  while (folded[bare.end] === ':' && isDigit(folded.charCodeAt(bare.end + 1)) && more.length < 8) {
    const stop = decimalEnd(clean, bare.end + 1)
    more.push(toNumber(folded, bare.end + 1, stop))
    bare.end = stop
  }
  return more.length > 0 ? { ...withUnit(folded, { ...bare, kind: 'shares' }), more } : withUnit(folded, bare)
}

/** 30-40, 1—2个, 100万-200万, 8至10个; null where no second number follows. */
function readRange(clean: CleanText, start: number, end: number, value: number, unit: UnitMatch): NumberToken | null {
  const { folded, codes } = clean
  for (let at = end; at <= unit.end; at += Math.max(1, unit.end - end)) {
    if (!isDigit(codes[at + 1]!)) continue
    const dash = folded[at] === '-'
    const word = folded[at] === '至' || (folded[at] === '到' && at === end)
    if (!(dash || word)) continue
    const from = folded[start - 1]
    if (word && (from === '由' || from === '从')) return null
    const stop = decimalEnd(clean, at + 1)
    const second = toNumber(folded, at + 1, stop)
    if (Number.isNaN(second) || nameEnd(folded, at + 1, stop) > stop) continue
    if (at > end && !sameUnit(folded.slice(end, at), folded.slice(stop, matchUnit(folded, stop).end))) continue
    return withUnit(folded, { start, end: stop, value, second, kind: 'range', chinese: false })
  }
  return null
}

/** 100万-200万, 5%-8%, 2000万元-1亿元: a range prints its unit twice, the scale may differ. */
const sameUnit = (a: string, b: string): boolean => a === b || (a.length > 0 && b.length > 0 && (b.startsWith(a) || a.at(-1) === b.at(-1)))

function chineseEnd(codes: Uint16Array, at: number): number {
  let i = at
  while (NUMERALS[codes[i]!] === CHINESE) i++
  return i
}

/** What a number is by its own surroundings: date, document number, name, grade, age, denominator, cross-reference. */
import type { NumberClass } from '../schema/plan-document.ts'
import type { CleanText } from './clean-text.ts'
import type { NumberToken } from './number-token.ts'
import { countPlace } from './place-counts.ts'
import { isOrdinal, isPlaced } from './ranks.ts'
import { prefixIn, wordSet } from './words/lookup.ts'
import { AGE_UNITS, ALARM_WORDS, GRADE_ENDS, NAMED_COUNTERS, NUMBERED_PARTS, RANK_HEADS, SEATS, SERVICE_CIRCLE, SIZES } from './words/naming.ts'

/** Stretches in “…” or 《…》: [start, end) with the marks. */
export interface Quoted { start: number; end: number; title: boolean }

/** No quoted name is longer. */
const LONGEST_QUOTE = 60
const OPEN_QUOTE = 0x201c
const CLOSE_QUOTE = 0x201d
const OPEN_TITLE = 0x300a
const CLOSE_TITLE = 0x300b
const FULL_STOP = 0x3002

/** Quoted stretches of a text: an opening mark, and the next mark closes; none runs over a full stop. */
export function findQuoted({ codes, marks, markCount }: CleanText): Quoted[] {
  const found: Quoted[] = []
  let open = -1
  for (let k = 0; k < markCount; k++) {
    const i = marks[k]!
    const c = codes[i]!
    if (c === OPEN_QUOTE || c === OPEN_TITLE) open = i
    else if (c === CLOSE_QUOTE || c === CLOSE_TITLE) {
      if (open >= 0 && i - open - 1 <= LONGEST_QUOTE) found.push({ start: open, end: i + 1, title: codes[open] === OPEN_TITLE })
      open = -1
    } else if (c === FULL_STOP) open = -1
  }
  return found
}

/** Sets `class` on each token whose surroundings say what it is; leaves null on what may be a statement. `quoted`: all quoted stretches of the text. */
export function classifyTokens(clean: CleanText, tokens: readonly NumberToken[], quoted: readonly Quoted[]): void {
  let q = 0
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!
    while (q < quoted.length && quoted[q]!.end <= token.start) q++
    const quote = quoted[q] && quoted[q]!.start <= token.start ? quoted[q]! : null
    // 3.1.2 at the head of a line numbers it.
    if (token.class === 'name' && token.start === 0 && /^\d+(?:\.\d+)+$/.test(clean.folded.slice(0, token.end))) token.class = 'list-number'
    if (token.class === null && token.unitKind === 'none') countPlace(clean.folded, token, tokens[k - 1])
    token.class ??= (quote && inQuote(clean.text, quote, token)) ?? classOf(clean.folded, token)
  }
}

/** A number in a title or in a short quoted phrase belongs to a name, unless the phrase measures something. */
function inQuote(text: string, quote: Quoted, token: NumberToken): NumberClass | null {
  if (quote.title) return isYear(token.value) ? 'date' : 'name'
  return /[%‰]|达到|以上|不低于/.test(text.slice(quote.start, quote.end)) ? null : 'name'
}

function classOf(folded: string, token: NumberToken): NumberClass | null {
  return listNumber(folded, token) ?? documentNumber(folded, token) ?? dateClass(folded, token) ?? ordinalClass(folded, token) ??
    nameClass(folded, token) ?? qualifierClass(folded, token)
}

/** The words before a token and behind it, as far as any rule looks. */
const wordsBefore = (folded: string, token: NumberToken): string => folded.slice(Math.max(0, token.start - 6), token.start)
const wordsAfter = (folded: string, token: NumberToken): string => folded.slice(token.end, token.end + 14)
/** One character of a text is one of these; none is where the text has ended. */
const isOneOf = (characters: string, c: string | undefined): boolean => c !== undefined && characters.includes(c)

/** 1. at the head of a paragraph or sentence, （1）, 1） … */
function listNumber(folded: string, { start, end }: NumberToken): NumberClass | null {
  if (end - start > 2) return null
  const prior = folded[start - 1] ?? '。'
  const next = folded[end]
  // 01 智慧港口建设。…: a box's part.
  if (start === 0 && end === 2 && folded[0] === '0' && next !== '.') return 'list-number'
  if ('。；;!?:'.includes(prior) && isOneOf('.、)．', next)) return 'list-number'
  return prior === '(' && next === ')' ? 'list-number' : null
}

function documentNumber(folded: string, { start, end }: NumberToken): NumberClass | null {
  const last = folded[start - 1]
  const next = folded[end]
  if (last === '[' && next === ']') return 'document-number'
  if (isOneOf(']令文字', last === '第' ? folded[start - 2] : last)) return 'document-number'
  return next === '号' && /^(?:文|令|公告|通知)/.test(folded.slice(end + 1, end + 3)) ? 'document-number' : null
}

const isYear = (value: number): boolean => value >= 1900 && value <= 2100 && Number.isInteger(value)

function dateClass(folded: string, token: NumberToken): NumberClass | null {
  const last = folded[token.start - 1]
  const next = folded[token.end]
  const years = isYear(token.value) && (token.kind === 'single' || isYear(token.second))
  const measured = isOneOf('达到约为共', last) || (last === '过' && folded[token.start - 2] === '超')
  if (years && (next === '年' || (token.unit === '' && token.end - token.start <= 9 && !measured))) return 'date'
  if (next === '月' && (last === '年' || endsOrIsOneOf('份底初末中起前至到,。;)0123456789', folded[token.end + 1]))) return 'date'
  if (last === '月' && (next === '日' || next === '号')) return 'date'
  // 2月24日9:30.
  if (token.kind === 'ratio' && isOneOf('日号午晚晨', last) && token.value < 25 && token.second < 60) return 'date'
  if ((next === '时' || next === '点') && endsOrIsOneOf('整起前0123456789至到,。', folded[token.end + 1])) return 'date'
  return spanOfYears(folded, token)
}

const endsOrIsOneOf = (characters: string, c: string | undefined): boolean => c === undefined || characters.includes(c)

/** 5年内, 近5年, 3年行动计划, 五年生存率: a stretch of time, unless the years themselves are the value (不超过3年, 提高1.2年). */
function spanOfYears(folded: string, token: NumberToken): NumberClass | null {
  if ((token.unit !== '年' && token.unit !== '年度') || /^年[^,。;、]{0,4}重现期/.test(wordsAfter(folded, token))) return null
  const [before, after] = [wordsBefore(folded, token), wordsAfter(folded, token)]
  const measured = /(?:不超过|不少于|不低于|至少|达到|达|超过|控制在|(?:缩短|延长|提高|提升|增加|增长|减少)[到至]?|由|从|年限|为|长)$/.test(before)
  return measured && (token.tailEnd > token.unitEnd || /^年(?:[,。;、以之左)提延增缩减]|$)/.test(after)) ? null : 'date'
}

function ordinalClass(folded: string, token: NumberToken): NumberClass | null {
  const last = folded[token.start - 1]
  if (!isOneOf('第前图表栏件录', last)) return null
  const [before, after] = [wordsBefore(folded, token), wordsAfter(folded, token)]
  if (last === '第') {
    if (NUMBERED_PARTS.some((word) => after.startsWith(word))) return 'cross-reference'
    return token.chinese || (isPlaced(folded, token.start - 1) && !isOrdinal(token)) ? null : 'name'
  }
  if (/(?:专栏|附件|附表|附录|[图表])$/.test(before)) return 'cross-reference'
  if (last === '前' && token.unitKind !== 'share') return token.chinese ? null : isRank(token, before, after) ? null : 'qualifier'
  return null
}

/** 排名进入前100名 ranks; 进入全国前3的学科数量 only says which. */
function isRank(token: NumberToken, before: string, after: string): boolean {
  const rest = after.slice(token.unitEnd - token.end).replace(/^(?:强|位|名|行列|以内|之列)+/, '')
  return /^(?:[,。;、)和并]|$)/.test(rest) && RANK_HEADS.some((word) => before.includes(word))
}

const GRADE = wordSet(GRADE_ENDS)
const NAMED = wordSet(NAMED_COUNTERS)
const ALARM = wordSet(ALARM_WORDS)

function nameClass(folded: string, token: NumberToken): NumberClass | null {
  const { start, end } = token
  if (prefixIn(GRADE, folded, end, folded.length) !== '' || (folded[token.unitEnd] === '级' && token.unitKind === 'measure')) return 'grade'
  if (prefixIn(NAMED, folded, end, folded.length) !== '') return 'name'
  if (end - start >= 3 && token.unit === '' && prefixIn(ALARM, folded, end, folded.length) !== '') return 'name'
  if (isOneOf('分小公', folded[end]) && SERVICE_CIRCLE.test(wordsAfter(folded, token))) return 'name'
  return isOneOf('+＋×', folded[start - 1]) ? 'name' : null
}

function qualifierClass(folded: string, token: NumberToken): NumberClass | null {
  const last = folded[token.start - 1]
  if ((isOneOf('个隔满', last) ? folded[token.start - 2] : last) === '每') return 'qualifier'
  const next = folded[token.end]
  // 50万人口以上城市: which cities, not how many people.
  if (isOneOf('万亿人', next) && /^[万亿]?人口(?:以上|以下)/.test(wordsAfter(folded, token))) return 'qualifier'
  if (next === '座' && SEATS.test(wordsAfter(folded, token))) return 'qualifier'
  if (token.unitKind === 'measure' && (isSign(folded.charCodeAt(token.start - 1)) || isSign(folded.charCodeAt(token.unitEnd))) && boundsSize(folded, token)) return 'qualifier'
  if (AGE_UNITS.includes(token.unit) && !isMeasuredAge(folded, token)) return 'qualifier'
  return isOneOf('0123456789', next) ? 'name' : null
}

/** < > ≤ ≥ */
const isSign = (code: number): boolean => code === 60 || code === 62 || code === 0x2264 || code === 0x2265
const LONGEST_SIZE = 24

/** （管径＜600mm）, （600mm≤管径＜1000mm）: a sign in a bracket that says which size. */
function boundsSize(folded: string, token: NumberToken): boolean {
  const open = folded.lastIndexOf('(', token.start)
  if (open < 0 || token.start - open > LONGEST_SIZE || folded.lastIndexOf(')', token.start) > open) return false
  return SIZES.test(folded.slice(open, token.unitEnd + LONGEST_SIZE).split(')')[0]!)
}

/** 人均预期寿命达到80岁以上 is a value, 65岁以上老年人 says who. */
function isMeasuredAge(folded: string, token: NumberToken): boolean {
  const subject = folded.slice(Math.max(0, token.start - 24), token.start)
  const rest = folded.slice(token.tailEnd, token.tailEnd + 1)
  return /寿命|年龄|提高|延长|增加/.test(subject) && (rest === '' || '，,。;、)(和提增延上'.includes(rest))
}

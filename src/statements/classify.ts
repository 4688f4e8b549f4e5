/** What a number is by its own surroundings: date, document number, name, grade, age, denominator, cross-reference. */
import type { NumberClass } from '../schema/plan-document.ts'
import type { CleanText } from './clean-text.ts'
import type { NumberToken } from './number-token.ts'
import { AGE_UNITS, ALARM_WORDS, GRADE_ENDS, NAMED_COUNTERS, NUMBERED_PARTS, PLACE_HEADS, RANK_HEADS, SERVICE_CIRCLE } from './words/naming.ts'

/** Stretches in “…” or 《…》: [start, end) with the marks. */
export interface Quoted { start: number; end: number; title: boolean }

const QUOTES = /[“《][^“”《》。]{0,60}[”》]/g

export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = []
  for (const match of text.matchAll(QUOTES)) found.push({ start: match.index, end: match.index + match[0].length, title: match[0].startsWith('《') })
  return found
}

/** Sets `class` on each token whose surroundings say what it is; leaves null on what may be a statement. */
export function classifyTokens(clean: CleanText, tokens: readonly NumberToken[]): void {
  const quoted = tokens.length > 0 ? findQuoted(clean.text) : []
  let q = 0
  for (const token of tokens) {
    while (q < quoted.length && quoted[q]!.end <= token.start) q++
    const quote = quoted[q] && quoted[q]!.start <= token.start ? quoted[q]! : null
    // 3.1.2 at the head of a line numbers it.
    if (token.class === 'name' && token.start === 0 && /^\d+(?:\.\d+)+$/.test(clean.folded.slice(0, token.end))) token.class = 'list-number'
    token.class ??= (quote && inQuote(clean.text, quote, token)) ?? classOf(clean.folded, token)
  }
}

/** A number in a title or in a short quoted phrase belongs to a name, unless the phrase measures something. */
function inQuote(text: string, quote: Quoted, token: NumberToken): NumberClass | null {
  if (quote.title) return isYear(token.value) ? 'date' : 'name'
  return /[%‰]|达到|以上|不低于/.test(text.slice(quote.start, quote.end)) ? null : 'name'
}

function classOf(folded: string, token: NumberToken): NumberClass | null {
  const before = folded.slice(Math.max(0, token.start - 6), token.start)
  const after = folded.slice(token.end, token.end + 14)
  return listNumber(folded, token, after) ?? documentNumber(before, after) ?? dateClass(token, before, after) ?? ordinalClass(token, before, after) ??
    nameClass(token, before, after) ?? qualifierClass(folded, token, before, after)
}

/** 1. at the head of a paragraph or sentence, （1）, 1） … */
function listNumber(folded: string, token: NumberToken, after: string): NumberClass | null {
  const prior = folded[token.start - 1] ?? '。'
  if ('。；;!?:'.includes(prior) && /^[.、)．]/.test(after) && token.end - token.start <= 2) return 'list-number'
  return prior === '(' && /^\)/.test(after) && token.end - token.start <= 2 ? 'list-number' : null
}

function documentNumber(before: string, after: string): NumberClass | null {
  if (/\[$/.test(before) && /^\]/.test(after)) return 'document-number'
  if (/\]第?$/.test(before) || /^号(?:文|令|公告|通知)/.test(after) || /(?:令|文|字)第?$/.test(before)) return 'document-number'
  return null
}

const isYear = (value: number): boolean => value >= 1900 && value <= 2100 && Number.isInteger(value)

function dateClass(token: NumberToken, before: string, after: string): NumberClass | null {
  const years = isYear(token.value) && (token.kind === 'single' || isYear(token.second))
  if (years && (/^年/.test(after) || (token.unit === '' && token.end - token.start <= 9 && !/(?:达|到|超过|[约为共])$/.test(before)))) return 'date'
  if (/^月(?:[份底初末中起前至到,。;)\d]|$)/.test(after) || (/年$/.test(before) && /^月/.test(after))) return 'date'
  if (/月$/.test(before) && /^[日号]/.test(after)) return 'date'
  if (/^(?:时|点)(?:[整起前\d至到,。]|$)/.test(after)) return 'date'
  return spanOfYears(token, before, after)
}

/** 5年内, 近5年, 3年行动计划, 五年生存率: a stretch of time, unless the years themselves are the value (不超过3年). */
function spanOfYears(token: NumberToken, before: string, after: string): NumberClass | null {
  if (token.unit !== '年' && token.unit !== '年度') return null
  const measured = /(?:不超过|不少于|不低于|至少|达到|达|超过|控制在|缩短[到至]|延长[到至]|为|长)$/.test(before)
  return measured && (token.tailEnd > token.unitEnd || /^年(?:[,。;、以之左)]|$)/.test(after)) ? null : 'date'
}

function ordinalClass(token: NumberToken, before: string, after: string): NumberClass | null {
  if (/第$/.test(before)) {
    if (NUMBERED_PARTS.some((word) => after.startsWith(word))) return 'cross-reference'
    return PLACE_HEADS.some((word) => before.endsWith(`${word}第`)) ? null : 'name'
  }
  if (/(?:专栏|附件|附表|附录|[图表])$/.test(before)) return 'cross-reference'
  if (/前$/.test(before) && token.unitKind !== 'share') return isRank(token, before, after) ? null : 'qualifier'
  return null
}

/** 排名进入前100名 ranks; 进入全国前3的学科数量 only says which. */
function isRank(token: NumberToken, before: string, after: string): boolean {
  const rest = after.slice(token.unitEnd - token.end).replace(/^(?:强|位|名|行列|以内|之列)+/, '')
  return /^(?:[,。;、)和并]|$)/.test(rest) && RANK_HEADS.some((word) => before.includes(word))
}

function nameClass(token: NumberToken, before: string, after: string): NumberClass | null {
  if (GRADE_ENDS.some((word) => after.startsWith(word))) return 'grade'
  if (NAMED_COUNTERS.some((word) => after.startsWith(word))) return 'name'
  if (ALARM_WORDS.some((word) => after.startsWith(word)) && token.end - token.start >= 3 && token.unit === '') return 'name'
  if (SERVICE_CIRCLE.test(after)) return 'name'
  if (/[+＋×]$/.test(before)) return 'name'
  return null
}

function qualifierClass(folded: string, token: NumberToken, before: string, after: string): NumberClass | null {
  if (/每$/.test(before) || (/每(?:个|隔|满)$/.test(before))) return 'qualifier'
  // 50万人口以上城市: which cities, not how many people.
  if (/^[万亿]?人口(?:以上|以下)/.test(after)) return 'qualifier'
  if (AGE_UNITS.includes(token.unit) && !isMeasuredAge(folded, token)) return 'qualifier'
  if (/^\d/.test(after)) return 'name'
  return null
}

/** 人均预期寿命达到80岁以上 is a value, 65岁以上老年人 says who. */
function isMeasuredAge(folded: string, token: NumberToken): boolean {
  const subject = folded.slice(Math.max(0, token.start - 24), token.start)
  const rest = folded.slice(token.tailEnd, token.tailEnd + 1)
  return /寿命|年龄|提高|延长|增加/.test(subject) && (rest === '' || '，,。;、)(和'.includes(rest))
}

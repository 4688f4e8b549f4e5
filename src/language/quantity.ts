/** The text of a table cell as a typed quantity (量). */
import type { Comparator, Quantity } from '../schema/shared.ts'
import { AFTER_WORDS, BEFORE_WORDS, COMPARATORS_AFTER, COMPARATORS_BEFORE, FALL_WORDS, HOLD_WORDS, RISE_WORDS } from './comparators.ts'
import { readNumeral } from './numerals.ts'
import { foldWidths } from './widths.ts'

type Simple = Exclude<Quantity, { kind: 'parts' }>

/** A cell longer than this is a paragraph, not a value. */
const LONGEST_CELL = 400
const NUMBER = String.raw`[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+`
const CHINESE = '[〇零一二两三四五六七八九十百千廿卅万亿]+'
const NUMBER_ALONE = new RegExp(`(?:${NUMBER})`, 'g')
const RANGE = new RegExp(`(${NUMBER})[%‰]?[^\\d\\s,;、。/:]{0,4}?(?:-|至|到)(${NUMBER})`)
/** 2023年达到80%: when, not from where; 2021年-2025年 is a range. */
const YEAR_REACHES = /^(?:19|20)\d\d年[^-]*[到至](?!(?:19|20)\d\d$)/
const RATIO = new RegExp(`(${NUMBER}):(${NUMBER})`)
const RANK = new RegExp(`前(${NUMBER}|${CHINESE})(?!者|期|列|沿)`)
const PLACE = new RegExp(`第(${NUMBER}|${CHINESE})(?:位|名)?$`)
const CHINESE_COUNT = new RegExp(`^(${CHINESE})(?=[个家名人项所张辆件座处条种类支户天年月岁元吨亩次倍]|$)`)
/** 5.99*, 5.99①, 5.99[1], 5.99¹: a mark that leads to a note under the table. A number alone in brackets ([4]) is a running total. */
const FOOTNOTE = /[*＊※△▲①-⑳¹²³]+|(?<=\S\s?)\[\d{1,2}\]$|\[\s?\]$|\[注\d{0,2}\]$|\(注\d{0,2}\)$/g
/** — / … and their kin: printed, but no value. */
const NO_VALUE = /^[-/\\.…_=·、，,。*]*$/
const NO_VALUE_WORDS = new Set(['无', '暂无', '空', '不适用', 'N/A', 'n/a', 'NA', '无数据', '未统计', '缺'])
/** Left to another authority, or pegged to another's figure: 由省指定, 不低于省平均, 按国家下达, 完成上级下达任务. */
const DEFERRED = [
  /由.{0,8}(?:指定|确定|下达|核定|制定|分解|决定|明确)/, /[按依以].{0,12}(?:下达|要求|标准|执行|核定|为准|部署|规定)/, /(?:下达|分解|核定|规定|交办).{0,4}(?:目标|任务|指标|计划|要求|值)/,
  /(?:高于|低于|达到|优于|超过|等于|好于|接近|少于).{0,8}(?:平均|均值|均数|同期|同类)/, /^(?:省|市|国家|上级)(?:定|级)?(?:平均|下达|指定|核定|确定)/, /待(?:定|国家|省|市|下达|核定|确定)/, /(?:国家|省|市|上级)(?:要求|标准|规定)/,
  /^[<>≤≥=]*(?:全?[国省市]|国家|上级|同级).{0,4}(?:平均|均值|水平|标准)/
]
/** 较2020年, 比上年末, 与2015年相比: the base that a change is reckoned from. */
const BASE = /(?:(?:较|比|以|与|相比)(?:于)?(?:\d{4}年?|上年|“?十[二三四]五”?|规划基期|基期)(?:年)?(?:底|末|初|同期)?(?:为基数|为基准|相比|水平)?)/g
const DIRECTION = new RegExp(`(${RISE_WORDS.join('|')}|${FALL_WORDS.join('|')})(?!到|至|为)`)
/** Two values in one cell: 7.37/7.84; 6.5以下/7.5以下; 城市11；农村15. Behind a slash, 10万 or 人 is a unit. */
const PART_BREAK = /[;、]|,(?!\d{3}(?!\d))(?=[^\d,]*\d)|\/(?=[^\d]*\d)(?!\s*(?:10万|1?[0万千百]{1,4}人|\d+(?:万|千)?(?:人|户|常住)))/

const SHARES = /^\d+(?:\.\d+)?(?::\d+(?:\.\d+)?){2,}$/

/** Most cells: a number, alone or with one word behind it; read without the rest of the grammar. */
const PLAIN = /^(\d{1,12}(?:\.\d{1,6})?)\s?(以上|以下|以内)?$/
const PLAIN_OPS: Record<string, Comparator> = { 以上: '>=', 以下: '<=', 以内: '<=' }

/**
 * A cell's text → its quantity. `unit`, the row's unit, only helps to tell 12/10万 from two values; null where there is none.
 * The value is the printed number: % and 万 stay with the unit. Words without a number are qualitative, never an error.
 */
export function readQuantity(raw: string, unit: string | null = null): Quantity {
  const plain = PLAIN.exec(raw)
  if (plain) return { kind: 'number', op: plain[2] ? PLAIN_OPS[plain[2]]! : '=', value: Number(plain[1]) }
  if (raw.length > LONGEST_CELL) return { kind: 'qualitative', trend: trendOf(raw) }
  const text = clean(raw)
  if (NO_VALUE.test(text) || NO_VALUE_WORDS.has(text)) return { kind: 'none' }
  const parts = splitParts(text, unit)
  if (parts.length > 1) return { kind: 'parts', parts: parts.map((part) => ({ label: part.label, quantity: readOne(part.text) })) }
  return readOne(text)
}

/** Folded, footnote marks gone, brackets of a running total ([500]) opened, spaces inside numbers closed. */
function clean(raw: string): string {
  return foldWidths(raw.replace(FOOTNOTE, ''))
    .replace(/\*\*/g, '')
    .replace(/(\d)\s+(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d)\s+(?=\d)/g, '$1;')
    .replace(/\s+/g, '')
    .replace(/\[(累计)?([^\]]{1,20})\]/g, '$2')
    .replace(/^\(?(?:五年|\d{1,2}年)?累计\)?/, '')
    .replace(/^[“"']+|[”"'。;,，；]+$/g, '')
}

function splitParts(text: string, unit: string | null): { label: string | null; text: string }[] {
  // 3.2:40.1:56.7 sets three values beside one another, which no ratio of two says.
  if (SHARES.test(text)) return text.split(':').map((share) => ({ label: null, text: share }))
  const pieces = text.split(PART_BREAK).filter((piece) => piece !== '')
  const whole = { label: null, text }
  if (pieces.length > 1 && pieces.every(holdsNumber)) {
    // 12/10万 under the unit 1/10万 is one value.
    if (unit?.includes('/') && pieces.length === 2 && /^10?[万千]/.test(pieces[1]!)) return [whole]
    return pieces.map((piece) => labelled(piece))
  }
  const runs = labelledRuns(text)
  return runs.length > 1 ? runs : [whole]
}

const holdsNumber = (piece: string): boolean => /\d/.test(piece) || new RegExp(CHINESE).test(piece)

/** 城市11分钟 → label 城市; a comparator is no label. */
function labelled(piece: string): { label: string | null; text: string } {
  const match = /^([^\d<>≥≤=约第前.]{1,20}?)[::]?((?:[<>≥≤=约]|[+-]?[\d.]).*)$/.exec(piece)
  if (!match) return { label: null, text: piece }
  const word = BEFORE_WORDS.find((w) => match[1]!.endsWith(w))
  const label = word ? match[1]!.slice(0, -word.length) : match[1]!
  if (label === '' || DIRECTION.test(label) || new RegExp(CHINESE).test(label)) return { label: null, text: piece }
  return { label, text: (word ?? '') + match[2]! }
}

/** 高血压70.73糖尿病70.19: each number with a word of its own before it. */
function labelledRuns(text: string): { label: string | null; text: string }[] {
  const runs = [...text.matchAll(/([\u4e00-\u9fff]{1,12}?)[::]?([<>≥≤]?(?:[+-]?\d+(?:\.\d+)?)[%‰]?(?:以上|以下|以内|左右)?)/g)]
  if (runs.length < 2 || runs.map((run) => run[0]).join('').length !== text.length) return []
  if (runs.some((run) => BEFORE_WORDS.includes(run[1]!) || DIRECTION.test(run[1]!) || /[年比较至到前第约近超达为过]$/.test(run[1]!))) return []
  return runs.map((run) => ({ label: run[1]!, text: run[2]! }))
}

function readOne(text: string): Simple {
  const stripped = text.replace(BASE, '')
  const range = RANGE.exec(stripped)
  if (range && !YEAR_REACHES.test(range[0]) && stripped.match(NUMBER_ALONE)!.length <= 3) {
    const [min, max] = [toNumber(range[1]!), toNumber(range[2]!)]
    if (min !== null && max !== null && max >= 0) return { kind: 'range', min, max }
  }
  const ratio = RATIO.exec(stripped)
  if (ratio) return { kind: 'ratio', op: comparatorAround(stripped, ratio.index, ratio[0].length), antecedent: toNumber(ratio[1]!)!, consequent: toNumber(ratio[2]!)! }
  const rank = RANK.exec(stripped)
  if (rank) return { kind: 'number', op: '<=', value: readNumeral(rank[1]!)! }
  const number = lastNumber(stripped)
  if (number) return readNumber(stripped, number)
  const place = PLACE.exec(stripped)
  if (place) return { kind: 'number', op: '=', value: readNumeral(place[1]!)! }
  if (DEFERRED.some((pattern) => pattern.test(stripped))) return { kind: 'deferred' }
  const count = chineseCount(stripped)
  if (count) return count
  return { kind: 'qualitative', trend: trendOf(stripped) }
}

interface Found { at: number; length: number; value: number }

/** The number that carries the value: the first that is no year, no 10万 behind a slash and no denominator behind 每. */
function lastNumber(text: string): Found | null {
  for (const match of text.matchAll(NUMBER_ALONE)) {
    const at = match.index
    const next = text[at + match[0].length]
    if (/^(?:19|20)\d\d$/.test(match[0]) && next === '年') continue
    if (at > 0 && '/每'.includes(text[at - 1]!) && /^[万千百]/.test(next ?? '')) continue
    const value = toNumber(match[0])
    if (value !== null) return { at, length: match[0].length, value }
  }
  return null
}

function readNumber(text: string, { at, length, value }: Found): Simple {
  const op = comparatorAround(text, at, length)
  const head = text.slice(0, at)
  const direction = DIRECTION.exec(head)
  if (direction && !/[到至为在]$/.test(head)) {
    return { kind: 'change', direction: FALL_WORDS.includes(direction[1]!) ? 'down' : 'up', op, value, per: /每年|年均|逐年/.test(head) ? 'year' : null }
  }
  return { kind: 'number', op, value }
}

/** The comparator right before or behind a number (its unit may stand between); '=' where there is none. */
function comparatorAround(text: string, at: number, length: number): Comparator {
  const head = text.slice(0, at).replace(/(?:在|到|至|的)$/, '')
  const tail = text.slice(at + length).replace(/[))(（]/g, '')
  const after = AFTER_WORDS.find((word) => word !== '多' && word !== '内' ? tail.includes(word) : tail.endsWith(word))
  const before = BEFORE_WORDS.find((word) => head.endsWith(word))
  const fromBefore = before ? COMPARATORS_BEFORE[before]! : null
  if (fromBefore && fromBefore !== '=') return fromBefore
  if (after) return COMPARATORS_AFTER[after]!
  if (/控制在|不高于|不超过/.test(head)) return '<='
  if (/不低于|不少于|至少/.test(head)) return '>='
  return '='
}

/** 三家, 至少两个, 十四: a Chinese numeral that counts; null where there is none. */
function chineseCount(text: string): Simple | null {
  const before = BEFORE_WORDS.find((word) => text.startsWith(word)) ?? ''
  const match = CHINESE_COUNT.exec(text.slice(before.length))
  const value = match && readNumeral(match[1]!)
  if (match === null || value === null) return null
  return { kind: 'number', op: comparatorAround(text, before.length, match[1]!.length), value }
}

const toNumber = (text: string): number | null => readNumeral(text.startsWith('.') ? `0${text}` : text)

function trendOf(text: string): 'up' | 'down' | 'hold' | null {
  if (HOLD_WORDS.some((word) => text.includes(word))) return 'hold'
  if (FALL_WORDS.some((word) => text.includes(word))) return 'down'
  return RISE_WORDS.some((word) => text.includes(word)) ? 'up' : null
}

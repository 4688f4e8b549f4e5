/** A part of what was counted before it (…400家，其中制造类150家、服务类250家; 年平均雨量…，最高…): named by its whole. */
import type { Carried } from './carried.ts'
import { bareSite, classAtHead, isClass } from './class-names.ts'
import type { Item, Value } from './items.ts'
import type { NumberToken } from './number-token.ts'
import { areaAtHead, areaOf } from './scopes.ts'
import { spliceSubject } from './splice.ts'
import { endsInCount, endsInMeasure } from './subjects.ts'
import type { Subject } from './subjects.ts'
import { NOUN_ENDS, isFlowVerb, leadingFlow } from './verbs.ts'
import { EXTREMES, STATE_WORDS, TRADE_VERBS, WHOLE_CLOSES, WHOLE_OPENS } from './words/classes.ts'
import { prefixIn, suffixIn, wordSet } from './words/lookup.ts'
import { LEVEL_HEADS } from './words/measures.ts'

const TRADES = wordSet(TRADE_VERBS)
const OPENS = wordSet(WHOLE_OPENS)
const CLOSES = wordSet(WHOLE_CLOSES)
const STATE = new Set(STATE_WORDS)
const LONGEST_PART = 16
const LONGEST_STATE = 3

/** The name of a part as its whole is named; '' where the subject is none. Notes in `carried` what it is a part of. */
export function partOf(text: string, left: string, subject: Subject, item: Item, carried: Carried): string {
  const { token, links } = item.values[0]!
  // 养老院30所，其中床位500张以上15家: those over a threshold may be counted by another word.
  const alike = sameUnit(carried.unit, token.unit) || (token.unitKind === 'counter' && text.endsWith('以上'))
  // 国家级, 服务业类, 地下, 已完工的: a class, whose noun is that of the whole.
  const name = bareSite(left.endsWith('的') ? `${text}的` : text)
  const counted = subject.verb === '' && !links.reach && !links.change && alike
  if (carried.among && carried.bracketOf === '') takeWhole(carried.indicator, token, carried)
  else if (!counted && !carried.among) carried.whole = ''
  if (!alike || text.length > LONGEST_PART || endsInMeasure(text)) return ''
  if (carried.whole === '') {
    if (!counted || token.unitKind !== 'counter' || carried.unit !== token.unit || carried.indicator === '' || !isClass(name, token)) return ''
    besides(carried.indicator, token, carried)
  }
  if (isClass(name, token) && !text.endsWith(carried.whole.slice(-2))) return carried.whole.slice(0, carried.wholeLead) + ofClass(name, carried.whole.slice(carried.wholeLead))
  return token.unitKind === 'measure' && !carried.among && hasMeasure(carried.whole) ? inArea(carried.whole, spliceSubject(carried.whole, text)) : ''
}

/** 5A级 of A级景区 is 5A级景区: the grade is named once. */
function ofClass(name: string, noun: string): string {
  // 国家重点专科3个，省级30个: each is of its own level.
  if (LEVEL_CLASS.test(name) && LEVEL_HEAD.test(noun)) return name + noun.replace(LEVEL_HEAD, '')
  for (let length = Math.min(name.length - 1, noun.length - 1, LONGEST_GRADE); length > 1; length--) if (noun.startsWith(name.slice(-length))) return name + noun.slice(length)
  return name + noun
}
const LONGEST_GRADE = 4
const LEVEL_CLASS = /^(?:国家|省部?|市|县|区)级$/
const LEVEL_HEAD = /^(?:国家级?|[省市县区]级|省(?=重点|示范|特色))(?=.{2})/

/** 新增床位300张（康复床位80张，含ICU床位12张）, 国道8座（G209上1座）: a part that a bracket counts; '' where it names a thing of another kind. */
export function partInBracket(text: string, { values: [value] }: Item, carried: Carried): string {
  const { token, links } = value!
  if (token.unitKind !== 'counter' || !sameUnit(carried.unit, token.unit) || text.length > LONGEST_PART || endsInMeasure(text)) return ''
  takeWhole(carried.bracketOf, token, carried)
  const [lead, noun] = [carried.whole.slice(0, carried.wholeLead), carried.whole.slice(carried.wholeLead)]
  if (noun.length > 1 && text.endsWith(noun.slice(-2))) return text.startsWith(lead) ? text : lead + text
  const name = bareSite(text)
  // 村3所（东村、西村、南村各1所）: each of those listed, whatever it is called.
  return (links.dealt && name.includes('、')) || isFlowVerb(name) || isClass(name, token) ? lead + name + noun : ''
}

/** 约100座停业: those of the whole before that are in such a state; '' where the object says none. */
export function partInState(object: string, { token }: Value, carried: Carried): string {
  if (object.length > LONGEST_STATE || token.unitKind !== 'counter' || carried.unit !== token.unit || carried.indicator === '' || !STATE.has(object)) return ''
  if (carried.whole === '') takeWhole(carried.indicator, token, carried)
  return carried.whole.slice(0, carried.wholeLead) + object + carried.whole.slice(carried.wholeLead)
}

/** What follows lists parts of this: its area and its verb stay before them, that it is planned or there goes. */
function takeWhole(indicator: string, token: NumberToken, carried: Carried): void {
  const flow = carried.scope + carried.verb
  if (carried.flow && indicator.startsWith(flow)) {
    carried.whole = indicator
    carried.wholeLead = flow.length
    return
  }
  const area = areaAtHead(indicator)
  const opens = prefixIn(OPENS, indicator, area.length, indicator.length)
  const closes = suffixIn(CLOSES, indicator, area.length, indicator.length)
  const rest = indicator.slice(area.length + opens.length, indicator.length - closes.length)
  const noun = rest.length < 2 ? indicator.slice(area.length) : rest
  carried.whole = area + noun
  carried.wholeLead = area.length + verbOf(noun, token).length
}

/** 新发展户数 and its 企业, 销售化肥 and its 尿素: what is done with the whole is done with its parts. */
function verbOf(noun: string, { unitKind }: NumberToken): string {
  const verb = endsInCount(noun) ? leadingFlow(noun) : unitKind === 'measure' && !endsInMeasure(noun) ? prefixIn(TRADES, noun, 0, noun.length) : ''
  return noun.length - verb.length < 2 || (noun[verb.length] !== '化' && NOUN_ENDS.includes(noun[verb.length]!)) ? '' : verb
}

/** 水厂20座，城区8座: parts of the whole right before; 城区水厂8座，农村12座: a part beside one that says what both are. */
function besides(indicator: string, token: NumberToken, carried: Carried): void {
  takeWhole(indicator, token, carried)
  const noun = carried.whole.slice(carried.wholeLead)
  carried.whole = carried.whole.slice(0, carried.wholeLead) + noun.slice(classAtHead(noun, token))
}

/** Where and by what verb the whole is counted, for a part that names its own thing (其中甲3个，乙4个); '' for none. */
export function leadOfWhole(text: string, subject: Subject, carried: Carried, unit: string): string {
  if (carried.whole === '' || subject.verb !== '' || subject.scope !== '' || (carried.among && carried.unit !== '%' && !sameUnit(carried.unit, unit))) return ''
  const lead = carried.whole.slice(0, carried.wholeLead)
  return text.startsWith('全') || text.includes(lead) ? '' : lead
}

/** A subject set into its whole keeps the area that this one names. */
export function inArea(whole: string, spliced: string): string {
  const area = areaOf(whole)
  return spliced.includes(area) || spliced.startsWith('全') ? spliced : area + spliced
}

const MEAN = /平均|(?<=[年月日])均/

/** 年平均雨量 and 最高: 年雨量最高; '' for what is no extreme of it. */
export const extremeOf = (indicator: string, text: string): string => (EXTREMES.has(text) && indicator.length > 1 ? indicator.replace(MEAN, '') + text : '')

/** 5.7张 and 3.7张/千人 measure alike. */
export const sameUnit = (a: string, b: string): boolean => a === b || (a !== '' && b !== '' && baseUnit(a) === baseUnit(b))
const baseUnit = (unit: string): string => unit.split('/')[0]!.replace(/^[万亿千百十]+(?=.)/, '')

export const hasMeasure = (text: string): boolean => text.includes('率') || LEVEL_HEADS.some((word) => word.length > 1 && text.includes(word))

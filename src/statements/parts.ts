/** A part of what was counted before it (…400家，其中制造类150家、服务类250家; 年平均雨量…，最高…): named by its whole. */
import type { Carried } from './carried.ts'
import { splitList } from './dealt.ts'
import type { Item } from './items.ts'
import { areaOf } from './scopes.ts'
import { spliceSubject } from './splice.ts'
import { endsInMeasure } from './subjects.ts'
import type { Subject } from './subjects.ts'
import { CLASS_ENDS, CLASS_WORDS, EXTREMES } from './words/classes.ts'
import { suffixIn, wordSet } from './words/lookup.ts'
import { LEVEL_HEADS } from './words/measures.ts'

const CLASS_END = wordSet(CLASS_ENDS)
const CLASS = new Set(CLASS_WORDS)
const LONGEST_PART = 16

/** The name of a part as its whole is named; '' where the subject is none. Notes in `carried` what it is a part of. */
export function partOf(text: string, left: string, subject: Subject, item: Item, carried: Carried): string {
  const { token, links } = item.values[0]!
  // 养老院30所，其中床位500张以上15家: those over a threshold may be counted by another word.
  const alike = sameUnit(carried.unit, token.unit) || (token.unitKind === 'counter' && text.endsWith('以上'))
  if (carried.among) {
    carried.whole = carried.indicator
    const lead = carried.flow ? carried.scope + carried.verb : areaOf(carried.indicator)
    carried.wholeLead = carried.indicator.startsWith(lead) ? lead.length : 0
  } else if (subject.verb !== '' || links.reach || links.change || !alike) carried.whole = ''
  if (carried.whole === '' || endsInMeasure(text) || text.length > LONGEST_PART || !alike) return ''
  // 国家级, 服务业类, 地下, 已完工的: a class, whose noun is that of the whole.
  const name = left.endsWith('的') ? `${text}的` : text
  if (isClass(name)) return carried.whole.slice(0, carried.wholeLead) + name + carried.whole.slice(carried.wholeLead)
  return token.unitKind === 'measure' && !carried.among && hasMeasure(carried.whole) ? inArea(carried.whole, spliceSubject(carried.whole, text)) : ''
}

/** It names a class and no thing: 民办, 省级, 大型和中型, 产值5亿元以上. */
const isClass = (name: string): boolean => CLASS.has(name) || suffixIn(CLASS_END, name, 1, name.length) !== '' || (name.includes('、') && splitList(name).every((member) => CLASS.has(member)))

/** Where and by what verb the whole is counted, for a part behind the first that names its own thing (其中甲3个，乙4个); '' for none. */
export function leadOfWhole(text: string, subject: Subject, carried: Carried): string {
  if (carried.whole === '' || carried.among || subject.verb !== '' || subject.scope !== '') return ''
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

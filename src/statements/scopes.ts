/** Scopes that a clause leaves to those behind it: 全区, 某某区, 每个乡镇, 远离城区的园区, 城市地区. */
import { stripLead, withoutTimes } from './subjects.ts'
import { verbAtHead } from './verbs.ts'
import { prefixIn, suffixIn, wordSet } from './words/lookup.ts'
import { CONTRASTS, INSTITUTION_NOUNS, NO_PLACE_NAMES, PARALLEL_SCOPES, PLACE_NOUNS } from './words/places.ts'

const PARALLEL = wordSet(PARALLEL_SCOPES)
const PLACES = wordSet(PLACE_NOUNS)
const INSTITUTIONS = wordSet(INSTITUTION_NOUNS)

/** 全市, 各县（市、区）, 每个乡镇: what may be carried on to the next clause; not 每年为. */
export const isScope = (text: string): boolean => text.length <= 14 && '全各每'.includes(text.charAt(0)) && /^(?:全[省市区县国州]|各|每)/.test(text) && !/[为给对向]$/.test(text)

const WHOLE_AREA = /^全[省市区县国州]/
const NAMED_AREA = /^[\u4e00-\u9fff]{1,4}?(?:自治[州县区]|[省市区县州])/
/** What is said of an area as such: 某某区面积, 某某区常住人口. */
const OF_AN_AREA = /^(?:总|陆域|行政区域)?(?:面积|人口|常住人口|户籍人口|总人口|常住人口总数|户籍人口总数)$/

/** The area that an indicator speaks of: 全区学校 → 全区, 某某区面积 → 某某区; '' where it names none. */
export function areaOf(indicator: string): string {
  const whole = WHOLE_AREA.exec(indicator)
  if (whole) return whole[0]
  const named = NAMED_AREA.exec(indicator)
  return named && !NO_PLACE_NAMES.test(named[0]) && OF_AN_AREA.test(indicator.slice(named[0].length)) ? named[0] : ''
}

const OWN_AREA = /^[我本全][国省市区县州]/

/** Behind these what ends like a place is a word of its own: 市场, 区域, 县级. */
const WITHIN_WORD = '场民政值域块位级道别间内外本际口立属直'

/** The area that an indicator begins with, of whatever it speaks: 我县水厂, 某某区学校; '' where it begins with none. */
export function areaAtHead(indicator: string): string {
  const own = OWN_AREA.exec(indicator)
  if (own) return own[0]
  const named = NAMED_AREA.exec(indicator)
  return named && named[0].length < indicator.length - 1 && !WITHIN_WORD.includes(indicator[named[0].length]!) && !NO_PLACE_NAMES.test(named[0]) ? named[0] : ''
}

const LONGEST_FRAGMENT = 26

/** 距离铁路较远的乡镇，至少…: a clause without a verb that ends in a place or an institution is the scope of the next; '' else. */
export function fragmentScope(before: string): string {
  if (before.length > LONGEST_FRAGMENT || !before.includes('的') || suffixIn(PLACES, before, 0, before.length) === '') return ''
  const text = before.replace(/^(?:在|对于?|针对)/, '')
  return /^(?:加[强快]|推[进动]|建[设成立]|打造|支持|鼓励|完善|根据|按照?|以|通过|围绕|聚焦|依托|成为|实现|形成|是|为)/.test(text) || /[是为]/.test(text) ? '' : text
}

/** 以我国为首的东亚地区, 西江流域: a place alone; what describes it goes. */
const PLACE_ALONE = /^(?:[^，]{2,16}的)?([\u4e00-\u9fff]{1,6}(?:地区|大区|流域|片区|[省市县州]))$/
const AMONG = /^[^，]{2,20}(?<!过程|工作|建设|发展|生活|实践|行动|活动|期间|阶段|集|其)中$/
const LONGEST_PLACE = 40

/** The place or the group that a clause names and no more, for what the next one measures: 东亚地区（…），水厂达到; for a share also 全市学校中，寄宿制学校占比; '' for any other. */
export function placeBefore(before: string, share: boolean): string {
  if (before.length > LONGEST_PLACE || !PLACE_CLOSES.includes(before.charAt(before.length - 1))) return ''
  const text = stripLead(withoutTimes(before), false)
  if (text.endsWith('中')) return share && AMONG.test(text) ? text : ''
  const open = text.endsWith('）') ? text.lastIndexOf('（') : text.length
  const place = PLACE_ALONE.exec(text.slice(0, open))?.[1] ?? ''
  return place === '' || verbAtHead(text) !== '' || NO_PLACE_NAMES.test(place) && !place.endsWith('地区') ? '' : place + text.slice(open)
}

/** 淮河流域上游, 长三角地区, 沿海城市: a region and no more. */
const REGION = /^[\u4e00-\u9fff]{0,10}?(?:地区|流域|中下游|中上游|[上中下]游|沿海|沿江|省份|城市群|都市圈|经济带|(?:大|中|小|沿海|沿江|重点|中心|缺水)城市|平原|高原|盆地|三角洲)$/
export const isRegion = (text: string): boolean => text.length <= 14 && REGION.test(text)

const PLACE_CLOSES = '中）区域省市县州'

/** 全市城市社区覆盖率 for 农村 → 全市农村社区覆盖率: the class that stands over against the one named; '' where none does. */
export function overAgainst(indicator: string, text: string): string {
  if (text.length > LONGEST_CLASS) return ''
  for (const [one, other] of CONTRASTS) for (const [mine, theirs] of [[one, other], [other, one]] as const) {
    if (!text.startsWith(mine) || indicator.includes(mine)) continue
    const at = indicator.indexOf(theirs)
    if (at >= 0 && indicator.startsWith(text.slice(mine.length), at + theirs.length)) return indicator.slice(0, at) + mine + indicator.slice(at + theirs.length)
  }
  if (!CLASSES.has(text)) return ''
  const area = areaOf(indicator)
  return area + text + indicator.slice(area.length)
}

const LONGEST_CLASS = 12
/** 污水处理率达95%，农村达85%. */
const CLASSES = new Set(CONTRASTS.slice(0, 9).flat())

/** 城市地区 at the head of a subject; '' where no such scope stands there. */
export const parallelScope = (text: string, at = 0): string => prefixIn(PARALLEL, text, at, text.length)

/** The institution that both the lead (学校人员配置：) and the clause before (加强学校人才队伍建设) are about; '' where they name none. */
export function sharedInstitution(lead: string, about: string): string {
  let length = 0
  while (length < lead.length && lead[length] === about[length]) length++
  for (; length >= 2; length--) if (suffixIn(INSTITUTIONS, lead, 0, length) !== '') return lead.slice(0, length)
  return ''
}

/** 乡镇水厂制水、消毒等能力 → 乡镇水厂: whose abilities a clause speaks of; '' where it names no institution. */
export function institutionAtHead(text: string): string {
  let depth = 0
  let end = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if ('（('.includes(c)) depth++
    else if ('）)'.includes(c)) {
      depth--
      if (end > 0 && text.lastIndexOf('（', i) === end) end = i + 1
    } else if (depth === 0 && '、，'.includes(c)) break
    if (depth === 0 && suffixIn(INSTITUTIONS, text, 0, i + 1) !== '') end = i + 1
  }
  return text.slice(0, end)
}

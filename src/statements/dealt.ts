/** Several values dealt to as many subjects: 甲率、乙率和丙率分别达1%、2%和3%; 对甲、乙分别给予1万元、2万元奖励. */
import { endsInCount, endsInMeasure } from './subjects.ts'
import { MATTERS } from './words/matters.ts'
import { LEVEL_HEADS, RATES_OF_THINGS } from './words/measures.ts'
import { REGION_NAMES } from './words/places.ts'
import { prefixIn, suffixIn, wordSet } from './words/lookup.ts'

const LEVEL = wordSet(LEVEL_HEADS)
const RATES = wordSet(RATES_OF_THINGS)
const REGIONS = wordSet(REGION_NAMES)
const MATTER = wordSet(MATTERS)
const NAMED_PLACE = /^[\u4e00-\u9fff]{1,4}?[省市区县州](?![场民政值域块位级道别间内外本际])/
/** A first member that is longer than the others by so much names more than the area that may be theirs too: 全国自然灾害因灾死亡人数、倒塌房屋数量. */
const MORE = 5
const saysMore = ([first = '', ...others]: readonly string[], whole: string): boolean => !whole.includes('每') && first.length - whole.length >= Math.min(...others.map(({ length }) => length)) + MORE

/** No word that names a member of a list so is longer. */
const LONGEST_WORD = 4
const WHOLE_AREA = /^全[国省市区县]/
/** 东部地区, 其他地区: parts of the whole that a list names first. */
const PART_OF_LAND = /^(?:[东中西南北]部|沿海|内陆|山区|平原|其他|其余|各)/

/** 全市, 每千人口: said of the whole list. */
const SCOPE = /^(?:全[国省市区县州])?每(?:[千万百]|十万|百万|\d{1,2}万)(?:名|个)?(?:常住人口|户籍人口|服务人口|人口|老年人|儿童|人|户)|^全[国省市区县]/

/** 单位生产总值, 万元工业增加值: per what the energy, water and emissions behind it are told. */
const PER_OUTPUT = /^(?:全[国省市区县])?(?:单位|每?万元)(?:地区|国内)?(?:生产总值|GDP|工业增加值|增加值|产值|产品)(?=能耗|能源消耗|水耗|用水|电耗|用电|碳排放|二氧化碳|污染物)/
const TOLD_PER_OUTPUT = /^(?:综合)?(?:能耗|能源消耗|水耗|用水量|电耗|用电量|碳排放|二氧化碳排放|污染物排放)/

/** 二氧化碳排放 beside 单位生产总值能耗 is per output as well: what stands in front of both; '' else. */
export function perOutput(previous: string, current: string): string {
  return TOLD_PER_OUTPUT.test(current) ? (PER_OUTPUT.exec(previous)?.[0] ?? '') : ''
}

/** The subjects of a list, one for each of `count` values, their shared head completed; null where the list has fewer. */
export function dealSubjects(text: string, count: number): { indicators: string[]; bases: string[] } | null {
  const pieces = splitList(text)
  if (pieces.length < count) return null
  const groups = [pieces.slice(0, pieces.length - count + 1).join('、'), ...pieces.slice(pieces.length - count + 1)]
  const last = groups.at(-1)!
  const whole = SCOPE.exec(groups[0]!)?.[0] ?? ''
  // 全省和沿海县（市）普及率: a whole and its parts, and no scope of both.
  const scope = groups[0] === whole || saysMore(groups, whole) ? '' : whole
  const bases: string[] = []
  const indicators = groups.map((group, i) => {
    const per = i > 0 ? perOutput(groups[0]!, group) : ''
    if (per !== '') return bases.push(per + group), per + group
    const base = i > 0 && scope && !group.startsWith(scope) && !group.includes('每') && placeAtHead(group) === 0 && !PART_OF_LAND.test(group) ? scope + group : group
    if (i === count - 1) {
      bases.push(base.slice(0, base.length - sharedHead(groups[0]!, last).length))
      return base
    }
    bases.push(base)
    return (endsInMeasure(group) || endsInCount(group)) && matterHead(group, last) === null ? base : base + sharedHead(group, last)
  })
  return { indicators, bases }
}

/** 国家级、省级、市级绿色工厂 → each with its head, where they are as many as the values; null else. */
export function dealLabels(text: string, count: number): string[] | null {
  const labels = splitList(text)
  if (text === '' || labels.length !== count) return null
  const last = labels.at(-1)!
  return labels.map((label, i) => (i === count - 1 ? label : label + gradedHead(label, last)))
}

/** 国家级 lacks 绿色工厂 of 市级绿色工厂; 小学生 lacks nothing of 高中生. */
function gradedHead(label: string, last: string): string {
  const end = label.at(-1)!
  const at = last.indexOf(end)
  if (at > 0 && '级类档型等星'.includes(end)) return last.slice(at + 1)
  // 3A、4A、5A级的企业: alike up to the grade's word.
  return /[A-Z\d]$/.test(label) ? (/[级类档型星].*$/.exec(last)?.[0] ?? '') : ''
}

/** What 较大事故 lacks of 重特大事故起数: 起数; of …项目的提交评价覆盖率: the words from 的 on. */
function sharedHead(group: string, last: string): string {
  const head = matterHead(group, last)
  if (head !== null) return head
  for (let length = Math.min(group.length, 8); length >= 2; length--) {
    const at = last.indexOf(group.slice(-length))
    if (at >= 0) return last.slice(at + length)
  }
  // 旱灾、涝灾成灾率: one character is enough where a measure follows it.
  const end = last.indexOf(group.slice(-1), 1)
  if (end > 0 && end < LONGEST_WORD && last.length - end > 2 && endsInMeasure(last.slice(end + 1))) return last.slice(end + 1)
  const place = placeAtHead(last)
  // 欧洲、北美水厂数量: places share what stands behind the last.
  if (place > 0 && placeAtHead(group) === group.length) return last.slice(place)
  const at = last.indexOf('的')
  return at > 0 ? last.slice(at) : rateOf(group, last)
}

/** 高血压 lacks 规范管理率 of 糖尿病规范管理率: what is known as a rate of things, or what stands behind a member as long as this one (小学、初中升学率). */
function rateOf(group: string, last: string): string {
  const known = suffixIn(RATES, last, 2, last.length)
  if (known !== '') return known
  const level = suffixIn(LEVEL, last, 0, last.length)
  return last.length - group.length > level.length && level.endsWith('率') ? last.slice(group.length) : level
}

/** 氨氮 and 总磷年排放量 are both matters: what stands behind the last is said of both; null where one of them is none. */
function matterHead(group: string, last: string): string | null {
  const matter = prefixIn(MATTER, last, 0, last.length)
  return matter !== '' && MATTER.has(group.replace(WHOLE_AREA, '')) ? last.slice(matter.length) : null
}

/** How far the name of a place reaches at a text's head (广东|水厂, 东城区|学校); 0 where it begins with none. */
export const placeAtHead = (text: string): number => prefixIn(REGIONS, text, 0, text.length).length || (NAMED_PLACE.exec(text)?.[0].length ?? 0)

/** Members of a list outside brackets and quotation marks. */
export function splitList(text: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if ('（(“'.includes(c)) depth++
    else if ('）)”'.includes(c)) depth--
    else if (depth === 0 && ('、和与及'.includes(c)) && i > from && !text.startsWith('及以上', i) && !text.startsWith('和谐', i) && !(c === '及' && '普涉惠'.includes(text[i - 1]!)) && !(c === '与' && text[i - 1] === '参') && !(c === '与' && /与(?:产业|全国|世界)/.test(text.slice(i)))) {
      pieces.push(text.slice(from, i))
      from = i + (text.startsWith('以及', i) ? 2 : 1)
    }
  }
  pieces.push(text.slice(from))
  return pieces.map((piece) => piece.replace(/^以$/, '')).filter((piece) => piece !== '')
}

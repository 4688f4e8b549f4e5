/** What a general head, a class or a price is of: words of the clause before, or of the last indicator. */
import { topic } from './carried.ts'
import type { Carried } from './carried.ts'
import type { Item } from './items.ts'
import type { Links } from './links.ts'
import { hasMeasure, sameUnit } from './parts.ts'
import { isMoney } from './payments.ts'
import { endsInMeasure, isGenericLead, stripLead } from './subjects.ts'
import type { Subject } from './subjects.ts'
import { verbAtHead } from './verbs.ts'

/** 新建水厂以地下式为主，占比: a share of those that most of them are. */
const mostly = (about: string): string => (about.endsWith('为主') ? about.replace(/^(.{2,}?)(?:仍然?|主要|大多|均|都|多)?以([^，]{1,12})为主$/, '$1$2') : about)

/** What a general head is a rate or an amount of: the clause before, or what was counted. */
export function ofWhat(text: string, carried: Carried): string {
  const counted = carried.object || (carried.verb !== '' ? carried.indicator : '')
  const about = mostly(topic(carried))
  // 提升灌溉、施肥水平，机械化水平达到: the clause before speaks of another level, and not of whose this one is.
  const parallel = about !== '' && endsInMeasure(text) && about.slice(-2) === text.slice(-2)
  const head = (parallel ? counted : about) || carried.object || (/增|降|占/.test(text) ? ofGrowth(carried.indicator, text) : '')
  if (head === '' || head.endsWith(text)) return text
  // 供水服务体系不断完善，服务覆盖率达到: 服务 is said of both.
  const at = head === about && isGenericLead(text.slice(0, 2)) ? head.lastIndexOf(text.slice(0, 2)) : -1
  return at > 1 ? head.slice(0, at) + text : measureHeld(head) + text.replace(/^其/, '')
}

/** 产业增加值增速高于GDP增速2个百分点，占GDP比重: the share is of the amount, and not of its growth. */
const ofGrowth = (indicator: string, text: string): string => (text.startsWith('占') ? indicator.replace(GROWTH, '') : indicator)
const GROWTH = /(?<=.{3})(?:年均|年平均)?(?:增速|增幅|增长率?)(?:[高快低慢]于.{0,20})?$/

/** 推进用水总量控制，削减比例达到: it is the amount that is cut, and not its control. */
function measureHeld(about: string): string {
  const measure = about.endsWith('控制') || about.endsWith('管控') ? about.slice(0, -2) : about
  return endsInMeasure(measure) ? measure : about
}

/** 教师中研究生占比，普通高中达到20%: the rate that the clause before names and no more; '' where it does not. */
export function rateBefore(text: string, { verb }: Subject, { values: [value] }: Item, carried: Carried): string {
  if (verb !== '' || !value!.links.reach || text.length > LONGEST_CLASS || endsInMeasure(text) || hasMeasure(text)) return ''
  // …、中职达到12%: of the same rate as the class before.
  if (carried.before === '') return carried.rate !== '' && carried.indicator === carried.rate && sameUnit(carried.unit, value!.token.unit) ? carried.rate : ''
  const bare = stripLead(carried.before, false)
  carried.rate = bare.length > 4 && RATE_ALONE.test(bare) && !SAYS_MORE.test(bare) && verbAtHead(bare) === '' ? bare : ''
  return text.includes(carried.rate) ? '' : carried.rate
}

const RATE_ALONE = /(?:率|比例|占比|比重|密度|强度)$/
/** A clause with a predicate is about something of its own (消费总量实现负增长). */
const SAYS_MORE = /实现|达到|提[高升]|增[长加强]|下降|降低|保持|控制|不断|持续|进一步|完善|加[强快]|推[进动]|优化/
const LONGEST_CLASS = 12

/** 落实养护经费标准，县道每公里不低于1.5万元: what is paid so much per. */
const PRICED_BY = /每(?![年月日天季])[\u4e00-\u9fff]{1,3}$/
const PRICE = /(?:标准|经费|费用|补助|补贴|定额|单价|价格|租金)$/

/** The standard or the cost that the clause before speaks of; '' where the subject is not so much per. */
export function pricedBy(text: string, carried: Carried): string {
  const about = PRICED_BY.test(text) ? topic(carried) : ''
  return PRICE.test(about) ? about : ''
}

/** The last indicator, unless its unit is of another dimension: no 万元 of 贴息期. */
export const sameDimension = (carried: Carried, item: Item): string => (!item.listed && item.values[0]!.token.unit !== '倍' && !(IN_MONEY.test(carried.indicator) && !isMoney(carried.unit)) && item.values[0]!.links.change === null && isMoney(item.values[0]!.token.unit) !== isMoney(carried.unit) && carried.unit !== '' && item.values[0]!.token.unit !== '' ? '' : countedBy(carried, item))

/** 工程师占比不低于15%且不少于7人: the share is of those who are counted. */
const countedBy = ({ indicator, unit }: Carried, { values: [value] }: Item): string => (value!.token.unitKind === 'counter' && unit === '%' ? indicator.replace(/(?<=.{2})(?:占比|比例|比重)$/, '') : indicator)

/** 人均收入年均增长8%，突破4万元: what grows is counted in money. */
const IN_MONEY = /(?:收入|营收|产值|增加值|总值|GDP|投资|税收|利润|收益|支出|经费|存款|贷款|余额|[总交销售零出进贸合营成]额)$/

/** 公益金55%以上用于养老，到2022年不低于60%: the same share once more. */
export const again = ({ listed, values: [value] }: Item, carried: Carried): string => (!listed && carried.before === '' && !carried.changed && value!.token.unitKind === 'share' && value!.links.change === null && value!.token.unit === carried.unit ? carried.indicator : '')

/** 新增站点3000个，总数达到1万个: the sum is of what there is, and not of what came in. */
export function stockOf(indicator: string, { last, summed }: Links, carried: Carried): string {
  const flow = carried.scope + carried.verb
  return !summed && STOCK_REACHED.test(last) && carried.flow && !indicator.startsWith('每年') && indicator.startsWith(flow) ? carried.scope + indicator.slice(flow.length) : indicator
}

const STOCK_REACHED = /^(?:总[数量])?达到?$/

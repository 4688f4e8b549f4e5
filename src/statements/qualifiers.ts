/** Numbers that look like values and are none: thresholds of a class, bare numbers in names, list members. */
import type { NumberClass } from '../schema/plan-document.ts'
import { subjectOfBase } from './bases.ts'
import { isBanned, isCondition, isFocus, isMissed, opensList } from './conditions.ts'
import type { Item } from './items.ts'
import { ABSTRACT_PARTS, SERVED, SERVES } from './words/naming.ts'
import { isFloorSpace } from './norms.ts'
import { isMoney, isPaid } from './payments.ts'
import { endsInMeasure, splitVerb, stripLead } from './subjects.ts'
import { strongVerb } from './verbs.ts'
import { prefixIn, wordSet } from './words/lookup.ts'
import { BUILD_VERBS, FLOW_VERBS } from './words/verbs.ts'

/** Counters that count only where a verb or a comparator governs them: 10类重点人群 says who. */
const WEAK_COUNTERS = new Set(['类', '种', '条', '位', '方', '点', '面', '线', '次', '站'])

/** 遭遇50年一遇洪水: what came, and not what shall be withstood. */
const MET_WITH = /(?:遭遇|遭受|发生|出现|遇到)$/

/** What happens within a time; 10小时内得到救助的群众 says who. */
const HAPPENS = /^(?!.{0,8}的)(?:得到|获得|到达|抵达|赶到|到场|赶赴|恢复|完成|办结|送达|响应|处置|报告|上报|反馈|出动|转移|安置|救助|接通|通达)/
const SHORTEST_WHO = 4
const TIME_UNITS: readonly string[] = ['小时', '天', '日', '分钟']
const RAIN = /^(?:最大)?(?:暴雨|降雨|雨量|排干|排完|排除|排至)/
const EXTENT = /^(?:高度|深度|水深|半径|高程|范围)[\u4e00-\u9fff]{2,}/
const CIRCUMSTANCES = /^的?(?:情况|条件|前提|情形|背景)下/

/** 1000千伏工程, 万吨级泊位: what kind a thing is. */
const SPECIFICATION = /^(?:千伏|伏|kV|KV|吨级|万吨级|千赫|[MG]?Hz|公里\/小时)$/

/** The class of an item's numbers where they are no statement; null where they are one. */
export function notAStatement(item: Item, left: string, right: string, inBracket: boolean): NumberClass | null {
  const [{ token, links }] = item.values as [Item['values'][0]]
  if (token.unitKind === 'none' && token.kind !== 'ratio' && token.kind !== 'shares') return bareNumber(item, left, right)
  if (isCondition(item, left, right) || isMissed(item, left, right) || isBanned(item, left, right) || isFocus(left, right) || opensList(left, right)) return 'qualifier'
  const threshold = thresholdOf(item, left, right)
  if (threshold) return threshold
  // 在人口增长10%的情况下: what holds while something else is done.
  if (CIRCUMSTANCES.test(right)) return 'qualifier'
  // “4”指4个产业区: what a name stands for. 500米高度探测覆盖率: of what.
  if (left.endsWith('指') && /”指$/.test(left)) return 'name'
  if (token.unitKind === 'measure' && links.last === '' && token.tail === null && EXTENT.test(right)) return 'qualifier'
  // 应在8%基础上收紧: a value that was said before.
  if (right.startsWith('基础') && subjectOfBase(stripLead(left)) === '') return 'qualifier'
  // 24小时暴雨24小时排干: the rain that a standard of drainage is for.
  if (TIME_UNITS.includes(token.unit) && RAIN.test(right)) return 'qualifier'
  if (token.unit === '年一遇' && MET_WITH.test(left)) return 'qualifier'
  if (SPECIFICATION.test(token.unit) && right !== '' && !links.reach) return 'qualifier'
  if (token.unitKind === 'counter' && ABSTRACT_PARTS.test(right)) return 'name'
  if ((token.unitKind === 'counter' || token.unitKind === 'measure') && links.last === '' && saysForWhom(left, right)) return 'qualifier'
  if (WEAK_COUNTERS.has(token.unit) && !item.adjacent && links.last === '' && token.tail === null && right !== '' && !isBuilt(stripLead(left, false), token.unit)) return 'qualifier'
  if (inBracket && stripLead(left) === '' && right === '') return 'qualifier'
  if (inBracket && /^(?:含|不含|如|或|即|包括|约|共)/.test(left) && right.length < 3) return 'qualifier'
  return null
}

const BUILT = wordSet([...BUILD_VERBS, ...FLOW_VERBS].filter((verb) => verb.length > 1))
/** Counters of things that are built; those of kinds (类, 种) count only behind a verb that builds. */
const BUILT_COUNTERS = '条站线'

/** A verb governs the number, also one at the head of the list that it closes: 打造甲、乙等7条通道. */
function isBuilt(head: string, unit: string): boolean {
  if (splitVerb(head).verb !== '') return true
  if (!head.endsWith('等') && !head.includes('、')) return false
  return BUILT_COUNTERS.includes(unit) ? prefixIn(BUILT, head, 0, head.length) !== '' : strongVerb(head)?.at === 0
}

/** 依托北京200万亩耕地, 利用城区30座水厂: with what something is done. */
const RESTS_ON = /^(?:聚焦|围绕|依托|立足|结合|针对|利用|根据|依据)[^，,、的现]{0,8}$/
/** One of them, no further in than a time or an adverb reaches. */
const MAY_REST = /[焦绕托足合对用据]/
const LONGEST_REST = 24
const restsOn = (head: string): boolean => RESTS_ON.test(head) && splitVerb(head.slice(2)).verb === ''

/** 对转外就医多的32个县倾斜: whom it is for, not how many there shall be. 对1万名教师开展培训 counts who shall be served. */
function saysForWhom(left: string, right: string): boolean {
  if (/(?:聚焦|围绕|依托|立足)(?:全[省市区县国])?$/.test(left) || (right !== '' && left.length <= LONGEST_REST && MAY_REST.test(left) && restsOn(stripLead(left, false)))) return true
  if (!/(?<!面)[对向](?:[^，,]*的)?$/.test(left)) return false
  return !(/[对向]$/.test(left) && (SERVES.test(right) || SERVED.test(left)))
}

/** Without a unit a number is a value only where words before or behind it say so (达到15, 40以内, 总和生育率1.6). */
function bareNumber(item: Item, left: string, right: string): NumberClass | null {
  const [{ token, links }] = item.values as [Item['values'][0]]
  const closes = right === '' || /^[的、和及，。；]/.test(right)
  const said = links.reach || item.fromTo || links.op !== null || token.tail !== null || endsInMeasure(left) || links.change !== null
  if (item.rank) return closes ? null : 'qualifier'
  if (item.values.length > 1 && item.values.some(({ token: other }) => other.unitKind !== 'none')) return null
  return closes && said ? null : 'unexplained'
}

/** 不低于1辆的标准, 超过90%的目标: the value itself is spoken of. */
const SAYS_HOW_MUCH = /^的(?:目标|要求|标准|水平|任务|速度|比例|原则)(?!化|性|型|厂房)/

/** 70万公里左右（不含境外段）: a note behind the value. */
export const IN_BRACKETS = /^(?:[（(][^（()）]+[）)])+$/
/** 床位100张以上的养老机构, 从业人员300人以上的企业: how large those are that are meant. */
const SIZED_BY = /^(?:对|在)?(?:床位|座位|学位|泊位|员工|职工|从业人员|常住人口|人口|户籍人口)数?$/
const TIME_OR_MONEY = /[元秒钟时天日月年]$/

/** 不低于50年一遇的暴雨, 不低于5年重现期: a standard of protection. */
const isRecurrence = (unit: string, right: string): boolean => unit === '年一遇' || (unit === '年' && RECURRENCE.test(right))
const RECURRENCE = /^[^，、]{0,4}重现期/

const BUILT_BY = /^(?:进行)?(?:建设|设计|建造|配建|配置|设置|布置|控制|预留|规划)$/
/** 按长度, 原则上按照净宽: what stands before the bound of a norm. */
export const BY_NORM = /按照?(?!每)[^，,、的]{2,14}$/

/** 规模200亩以上的示范园, 人口超过30万的县, 20蒸吨以上的锅炉: which ones are meant, not how much. */
function thresholdOf(item: Item, left: string, right: string): NumberClass | null {
  const [{ token, links }] = item.values as [Item['values'][0]]
  if (token.unitKind === 'share' || token.kind === 'ratio' || isRecurrence(token.unit, right) || (isMoney(token.unit) && left.includes('予') && isPaid(right))) return null
  const bounded = token.tail !== null || links.op !== null
  // 完成投资1000万元及以上的，: those of whom the condition holds.
  if (bounded && right === '的') return 'qualifier'
  if (!bounded || !/^的?[（(]?[\u4e00-\u9fff]/.test(right) || IN_BRACKETS.test(right)) return null
  // 泊位按长度不少于12米建设: the norm of what is built.
  if ((BUILT_BY.test(right) && BY_NORM.test(left)) || isFloorSpace(left, right)) return null
  // 淘汰35蒸吨以下锅炉: nobody sets out to reach so little.
  if (token.tail === '<=' && (token.unitKind === 'measure' || token.unitKind === 'per') && (!links.reach || links.last === '实现' || links.last === '完成') && !TIME_OR_MONEY.test(token.unit.split('/')[0]!) && !SAYS_HOW_MUCH.test(right)) return 'qualifier'
  const head = stripLead(left, false)
  // 受灾群众10小时内得到救助: how soon.
  if (token.tail === '<=' && TIME_UNITS.includes(token.unit) && head.length >= SHORTEST_WHO && HAPPENS.test(right)) return null
  const attribute = /^的/.test(right)
  if (links.reach || SAYS_HOW_MUCH.test(right)) return null
  if (token.unitKind === 'counter' && attribute && head !== '' && endsInMeasure(head)) return 'qualifier'
  if (token.unitKind === 'counter' && attribute && SIZED_BY.test(left) && token.tail !== null) return 'qualifier'
  if (token.unitKind === 'counter') return attribute && head !== '' && splitVerb(head).verb === '' && links.op !== null && links.op !== '>=' && !/全[省市国区县]$/.test(head) ? 'qualifier' : null
  if (token.unitKind === 'scale' && head !== '' && splitVerb(head).verb === '') return 'qualifier'
  return (token.unitKind === 'measure' || token.unitKind === 'per') && splitVerb(head).verb === '' ? 'qualifier' : null
}

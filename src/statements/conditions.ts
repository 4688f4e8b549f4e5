/** Numbers that say of whom something holds (对漏损率超过12%的水厂, …低于80%的，), what was missed (未完成降低10%的目标), or what lists (包括以下6类): none of them tells how much there is or shall be. */
import type { Item } from './items.ts'
import { splitVerb, stripLead } from './subjects.ts'

/** 对, 凡 open a condition where a comparator bounds the number: 对水面面积超过规划面积1.5倍的. */
const OPENS_CONDITION = /^(?:对于?|凡是?)/
const BOUNDS_FAR = /(?:超过|超出|高于|大于|多于|低于|少于|小于|不足|不到|未达到?|不超过|不低于)[^，,]{0,24}$/
/** …的水厂应限期改造: what those have to do who fall under it. */
const OBLIGED = /^的[^，,的]{1,16}(?:应当?(?!用|急)|要(?!求|素)|须|不得|予以|一律|限期|给予)/
/** 10%的目标: the number is what is aimed at. */
const AIMED_AT = /^的?[^，,的]{0,4}(?:目标|要求|标准|水平|任务|指标)/
/** 对新建泵站按照不超过投资额30%的比例给予奖补: how much is given. */
const GIVEN = /^的(?:比例|幅度|额度|价格|速度|原则)|按照?/

/** A class is picked out by the number. */
export function isCondition({ values: [value] }: Item, left: string, right: string): boolean {
  if (!right.startsWith('的') || value!.links.reach || AIMED_AT.test(right) || GIVEN.test(right) || left.includes('按')) return false
  const { op } = value!.links
  const head = stripLead(left, false)
  const far = op !== null || BOUNDS_FAR.test(left)
  if (far && (right === '的' || OPENS_CONDITION.test(head))) return true
  return (op === '<' || op === '>') && OBLIGED.test(right) && splitVerb(head).verb === ''
}

/** 未完成降低10%的目标, 漏损率未能控制在10%以内: so much was not reached, and how much was is not said. */
export function isMissed({ values: [value] }: Item, left: string, right: string): boolean {
  if (value!.token.unitKind === 'share' && (OF_AIM.test(left) || (SET_BY.test(left) && AIMED_AT.test(right)))) return true
  if (!left.includes('未') && !left.includes('没')) return false
  if (NOT_DONE_BEFORE.test(left)) return value!.links.last !== ''
  return AIMED_AT.test(right) && NOT_DONE.test(left)
}

/** 不到目标的一半: how far it is, of a target that is not named. */
const OF_AIM = /^(?:还|仍)?(?:不到|不足|仅为?|约为?|只有)?(?:规划|计划|预期)?目标的?$/
/** 完成省下达的20.5%目标: what was asked for, behind what was reached. */
const SET_BY = /(?:下达|下发|规定|核定|考核)的?$/
const NOT_DONE_BEFORE = /(?:未能?|没有|没能)$/
const NOT_DONE = /(?:^|[，,])[仍尚均都还]?(?:未能?|没有|没能)(?:如期|按期|按时|全面|全部)?(?:完成|实现|达到|达成)/

/** 包括以下6类, 分为下列3个部分: what follows is listed. */
export const opensList = (left: string, right: string): boolean => right === '' && /(?:包括|包含|分为|涉及|有|具备|符合|满足)(?:以下|下列|如下)$/.test(left)

/** 全面消除66人以上超大班额, 禁止新建1万吨以下造纸厂: what there shall not be. */
export const isBanned = ({ values: [value] }: Item, left: string, right: string): boolean => value!.token.tail !== null && right.length > 1 && (BANNED.test(left) || (value!.token.unit === '人' && left.endsWith('消除')))
const BANNED = /(?:禁止|严禁|杜绝|不得|不再)(?:新增|新建|新上|审批|建设)?$/

/** 以占用水量65%以上的企业为重点, 以3座水库为支撑: with what something is done. */
export const isFocus = (left: string, right: string): boolean => FOCUS.test(right) && /^以(?!上|下|内|及)/.test(stripLead(left, false))
const FOCUS = /为(?:重点|主|主体|主线|核心|抓手|依托|基础|对象|突破口|引领|牵引|支撑|骨干|载体|纽带|龙头|节点|轴线|轴|补充)$/

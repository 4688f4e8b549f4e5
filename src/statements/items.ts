/** A clause with numbers as items: subject side, values, object side. 培养20名甲、50名乙 is two items, 甲和乙分别达1%和2% one. */
import { COMPARATORS_BEFORE } from '../language/comparators.ts'
import type { Comparator } from '../schema/shared.ts'
import { ON_BASE, setsOut } from './bases.ts'
import { isCompared } from './compared.ts'
import { readLinks } from './links.ts'
import type { Links } from './links.ts'
import type { Clause } from './clauses.ts'
import type { NumberToken } from './number-token.ts'
import { BUILD_VERBS, FLOW_VERBS } from './words/verbs.ts'
import { prefixIn, suffixIn, wordSet } from './words/lookup.ts'

export interface Value { token: NumberToken; links: Links }

export interface Item {
  /** One value; several where one subject side holds for all (分别达90%和80%). */
  values: Value[]
  /** Left of the link words. */
  left: [number, number]
  /** Right of the last value: the object of 建设3个…; empty where the clause ends there. */
  right: [number, number]
  /** It follows another item of the same clause behind 、 or 和, or begins its clause with the number. */
  listed: boolean
  /** 从8.26分钟缩短到2.61分钟: the values are where it came from and where it went. */
  fromTo: boolean
  /** 10类40项以上: the values stand side by side and share the object. */
  adjacent: boolean
  /** 至少设置2个: a comparator before the verb; null where none stands. */
  far: Comparator | null
  /** What closes the list that it is a member of (…开展服务), where that is printed behind the last member; null else. */
  closing: [number, number] | null
  /** It follows the item before without a joint: 20个国家的90个城市. */
  adjoins: boolean
  /** 占全省面积3200平方公里的24%: the amount that the share behind it is of. */
  shareBase: boolean
  /** 前100名 is within, 第3位 at; null for what is no rank. */
  rank: 'within' | 'at' | null
}

/** No list of one subject has more values. */
const MOST_VALUES = 12
const JOINT = /^(?:、|和|及|以及|与|或|至|\/)?$/
const RANK_JOINT = /^(?:、|和)第$/
const LEADING_JOINT = /^(?:以及|并且|或者|、|和|及|与|并|且|或)/
const TRAILING_JOINT = /(?:以及|、|和|及|与|或|并)$/
const VERBS = wordSet([...BUILD_VERBS, ...FLOW_VERBS])

/** Items of a clause in reading order. A number inside the subject of a later one turns into a qualifier. */
export function readItems(folded: string, clause: Clause): Item[] {
  const items: Item[] = []
  let open: Item | null = null
  for (const token of clause.tokens) {
    const low: number = open ? open.values.at(-1)!.token.tailEnd : clause.start
    const links = readLinks(folded, low, token.start)
    const value = { token, links }
    if (open && joins(folded, open, value)) continue
    if (open && saysWhich(folded, open, value)) {
      token.class = 'qualifier'
      continue
    }
    const before: Item | null = open
    open = open ? next(folded, items, open, value) : begin(clause.start, value, false)
    open.far = farComparator(folded, open) ?? (before && continues(folded, open) ? before.far ?? atLeast(before, open) : null)
    open.rank = !ranks(folded, token) ? null : folded[token.start - 1] === '前' ? 'within' : 'at'
  }
  if (open) {
    open.right = [open.values.at(-1)!.token.tailEnd, objectEnd(clause, open)]
    items.push(open)
  }
  return items
}

function begin(leftStart: number, value: Value, listed: boolean): Item {
  return { values: [value], left: [leftStart, value.links.start], right: [value.token.tailEnd, value.token.tailEnd], listed, fromTo: false, adjacent: false, far: null, closing: null, adjoins: false, shareBase: false, rank: null }
}

const FAR = /(至少|最少|不少于|不低于|不得少于|不超过|不多于|最多|(?<![节集合公预契简制])约(?=[需要可将]?占|需[^求要占]))[^,，。、;\d”]{1,24}$/

/** 至少设置2个, 至少有1家: the comparator stands before the verb. */
function farComparator(folded: string, { left: [start, end] }: Item): Comparator | null {
  const found = FAR.exec(folded.slice(Math.max(start, end - 30), end))
  return found ? (COMPARATORS_BEFORE[found[1]!] ?? null) : null
}

/** 至少建设1座甲和2座乙, 至少建设甲1座、乙2座: no verb and no comparator of its own parts it from the one before. */
const continues = (folded: string, { listed, left: [start, end], values: [value] }: Item): boolean =>
  listed && value!.links.last === '' && value!.token.unitKind === 'counter' && suffixIn(VERBS, folded, start, end) === '' && prefixIn(VERBS, folded, start, end) === ''

/** 不少于2所甲和1所乙: so much of both, where the second number stands right behind the joint. */
const atLeast = (before: Item, { left: [start, end] }: Item): Comparator | null =>
  start === end && before.values.length === 1 && before.values[0]!.links.op === '>=' && before.values[0]!.token.unitKind === 'counter' ? '>=' : null

/** A bracket with statements of its own ends the object before it. */
function objectEnd(clause: Clause, item: Item): number {
  const from = item.values.at(-1)!.token.tailEnd
  const hole = clause.holes.find(([open]) => open >= from)
  return hole && hole[0] === from ? from : clause.end
}

/** Takes the value into the open item where only a joint, or a way from one to the other, stands between them. */
function joins(folded: string, open: Item, value: Value): boolean {
  const last = open.values.at(-1)!
  if (open.values.length >= MOST_VALUES || value.links.start - last.token.tailEnd > 2) return false
  const between = folded.slice(last.token.tailEnd, value.links.start)
  const ranked = ranks(folded, value.token)
  if (ranked !== ranks(folded, last.token)) return false
  // 成交额年均增长15%、超过500亿元: a growth, and what it comes to.
  if (last.token.unitKind === 'share' && value.token.unitKind !== 'share' && value.token.unitKind !== 'none' && value.links.last !== '') return false
  if (ranked) {
    if (!RANK_JOINT.test(between)) return false
    open.values.push(value)
    return true
  }
  if (between === '' && value.links.last !== '' && (setsOut(folded, open.left[0], open.values[0]!.links.start) || isCompared(folded, open.left[0], open.values[0]!.links.start))) {
    open.fromTo = true
  } else if (between === '' && value.links.last === '') {
    if (!isCount(last.token) || !isCount(value.token) || last.token.tail !== null) return false
    open.adjacent = true
  } else if (isCount(last.token) && value.token.unitKind === 'measure') {
    // 20家、5亿元以上60家: the next one's threshold.
    return false
  } else if (!JOINT.test(between) || between === '' || last.token.kind === 'word' || value.token.kind === 'word' || (value.links.last !== '' && !value.links.bound)) return false
  open.values.push(value)
  return true
}

/** 第3位, 前十: what stands before the digits says that they rank. */
const ranks = (folded: string, { start }: NumberToken): boolean => folded[start - 1] === '第' || folded[start - 1] === '前'

/** 8个园区产值超过100亿元, 5项指标居全国第一: how many are counted, and the second number says which. */
function saysWhich(folded: string, open: Item, value: Value): boolean {
  const first = open.values[0]!
  const ranked = ranks(folded, value.token)
  // 力争5所高校进入前200名: whatever is aimed at.
  if (open.values.length > 1 || !isCount(first.token) || (first.links.last !== '' && !(ranked && first.links.op === null && first.links.change === null)) || first.token.tail === '<=') return false
  const between = folded.slice(first.token.tailEnd, value.links.start)
  if (between.length < 3 || /[、和及与]/.test(between)) return false
  return ranked ? RANKED_THING.test(between) : value.links.op === '>' && open.left[0] === open.left[1] && isRound(value.token.value) && suffixIn(VERBS, folded, first.token.tailEnd, value.links.start) === ''
}

/** 超千亿元, 超过100亿元: thresholds are round; 13个园区营业收入突破2.5万亿元 tells of all together. */
const isRound = (value: number): boolean => Number.isInteger(Math.log10(value))

/** Something stands between the two that is ranked: 指标居全国; not 居全国 alone. */
const RANKED_THING = /^(?!(?:均|分别)?(?:排名|位?居|位?列|稳居|跃居|保持|进入|跻身)?(?:全国|全省|全市|世界|全球)?[第前]?$)/

const isAmount = ({ values: [value] }: Item): boolean => value!.links.last === '' && (value!.token.unitKind === 'measure' || value!.token.unitKind === 'counter')
const isCount = (token: NumberToken): boolean => token.unitKind === 'counter'

/** 失业率控制在4%以内的城市占比: a rate that picks out those whose share is told. */
const SHARE_OF_THOSE = /^的[^，,、；;]{1,20}(?:占比|比例|比重)$/

const RATE_NAME = /^[^，,、；;的]{2,14}(?:率|比例|占比|比重)$/
/** …率超过40%的公园 before its count; 的目标 closes the value. */
const COUNTED_BY_RATE = /^的(?!目标|要求|标准|水平|基础)[^，,、；;的]{2,16}$/

/** 培育30家年产值1亿元以上的企业: behind the bound comes what is counted, so that it says which ones. */
const isThresholdWithin = (folded: string, { values }: Item, between: string, { token, links }: Value): boolean =>
  values.length === 1 && isCount(values[0]!.token) && values[0]!.token.tail === null && token.unitKind === 'measure' && token.tail !== null && links.last === '' && THRESHOLD_OF.test(between) && COUNTED_BEHIND.test(folded.slice(token.tailEnd, token.tailEnd + 2))
const THRESHOLD_OF = /^(?:年|总|单体)?[^、,，和及与的\d]{0,8}(?:收入|产值|销售额|营收|产能|规模|面积|投资|投资额|税收|利润|产量|装机|库容|里程|注册资本)$/
const COUNTED_BEHIND = /^(?![和及与])[\u4e00-\u9fff]{2}/

/** The next item, and where the words between the two belong. */
function next(folded: string, items: Item[], open: Item, value: Value): Item {
  const from = open.values.at(-1)!.token.tailEnd
  const to = value.links.start
  const between = folded.slice(from, to)
  const base = open.values.length === 1 && between.includes('基础') ? ON_BASE.exec(between) : null
  if (base) return base[1] === undefined ? close(items, open, to, value, open.left[0], false, startOfBase(folded, open)) : close(items, open, from + base[0].length, value, from + base[0].length, false)
  const sharing = between === '的' && value.token.unitKind === 'share' && isAmount(open) ? folded.lastIndexOf('占', open.left[1] - 2) : -1
  if (sharing >= open.left[0]) {
    const [start, end] = open.left
    open.left = [sharing + 1, end]
    open.shareBase = true
    return { ...close(items, open, from, value, start, false), left: [start, end] }
  }
  const leading = LEADING_JOINT.exec(between)
  if (leading || (between === '' && !open.values[0]!.token.tail)) return close(items, open, from, value, from + (leading?.[0].length ?? 0), between !== '')
  const trailing = TRAILING_JOINT.exec(between)
  if (trailing && !value.links.reach) return close(items, open, to - trailing[0].length, value, to, true)
  const actor = open.left[0] === open.left[1] && open.values[0]!.links.last === '' && open.values[0]!.token.unitKind !== 'share'
  const linkedOn = value.links.reach || suffixIn(VERBS, folded, from, to) !== ''
  // 18个街道所有社区全覆盖: the word that closes the clause speaks of all before it.
  const closedByWord = value.token.kind === 'word' && !between.includes('、')
  const governed = isGoverned(folded, open) && !(actor && linkedOn) && !closedByWord
  if (governed && isThresholdWithin(folded, open, between, value)) {
    value.token.class = 'qualifier'
    return open
  }
  const joint = governed ? lastJoint(folded, from, to) : -1
  if (joint > 0) return close(items, open, joint, value, joint + 1, true)
  const first = open.values[0]!
  if (between === '' && first.token.tail !== null && first.token.unitKind !== 'share' && isCount(value.token) && value.links.last === '') {
    // 产值10亿元以上20家: which ones, and how many.
    return picksOut(folded, items, open, value)
  }
  if (/^的/.test(between) && (first.token.tail !== null || first.links.bound) && (first.token.unitKind !== 'share' || SHARE_OF_THOSE.test(between))) {
    // 规模200亩以上的示范园8-10个: a threshold inside what is counted.
    return picksOut(folded, items, open, value)
  }
  if (COUNTED_BY_RATE.test(between) && first.token.unitKind === 'share' && (first.token.tail !== null || first.links.op !== null) && value.token.unitKind === 'counter' && value.links.last === '') {
    // 绿地率40%以上的公园5座: which ones are counted.
    return picksOut(folded, items, open, value)
  }
  // 30分钟内付费结算率90%: a time within the rate's name.
  if (first.token.unitKind === 'measure' && value.token.unitKind === 'share' && first.links.last === '' && first.token.tail === '<=' && RATE_NAME.test(between)) return picksOut(folded, items, open, value)
  if (first.token.unitKind === 'measure' && value.token.unitKind === 'counter' && value.links.last === '' && open.values.length === 1 && /^[^、,，]{2,20}$/.test(between) && (first.token.tail === null || first.links.last === '')) {
    // 新建500千伏变电站10座, 产值10亿元以上企业20家: what kind they are, not how much.
    first.token.class = 'qualifier'
    return begin(open.left[0], value, open.listed)
  }
  const linked = closedByWord || value.links.last !== '' || suffixIn(VERBS, folded, from, to) !== ''
  if (linked && !governed && open.values[0]!.token.kind !== 'word') {
    // 老年人等10类重点人群签约率保持在70%: the first number is part of the second one's subject.
    for (const { token } of open.values) token.class = 'qualifier'
    return { ...begin(open.left[0], value, open.listed) }
  }
  const split = linked ? -1 : lastJoint(folded, from, to)
  if (split > 0) return close(items, open, split, value, split + 1, true)
  return linked ? close(items, open, to, value, from, false) : { ...close(items, open, to, value, to, true), adjoins: true }
}

/** The open item says which ones the value is of; so does the one that 且 ties to it (收入30万元以上且积累15万元以上的村占比). */
function picksOut(folded: string, items: Item[], open: Item, value: Value): Item {
  for (const { token } of open.values) token.class = 'qualifier'
  const before = folded[open.left[0] - 1] === '且' ? items.pop() : undefined
  return before ? picksOut(folded, items, before, value) : begin(open.left[0], value, open.listed)
}

function close(items: Item[], open: Item, rightEnd: number, value: Value, leftStart: number, listed: boolean, leftEnd = value.links.start): Item {
  open.right = [open.values.at(-1)!.token.tailEnd, rightEnd]
  items.push(open)
  return { ...begin(leftStart, value, listed), left: [leftStart, leftEnd] }
}

/** 普及率在2020年达到85%的基础上再提高5个百分点: what stands before 在 is the subject of both. */
function startOfBase(folded: string, { left: [start, end] }: Item): number {
  const at = folded.lastIndexOf('在', end - 1)
  return at < start ? start : at
}

/** A verb or a comparator governs the first number: 建设3个…, 至少1家…; what follows it is its object. */
function isGoverned(folded: string, item: Item): boolean {
  const [{ links }] = item.values as [Value]
  return links.last !== '' || suffixIn(VERBS, folded, item.left[0], item.left[1]) !== '' || item.left[1] === item.left[0]
}

/** The last 、 outside brackets in a stretch; -1 where there is none. */
function lastJoint(folded: string, from: number, to: number): number {
  let depth = 0
  for (let i = to - 1; i > from; i--) {
    if (folded[i] === ')') depth++
    else if (folded[i] === '(') depth--
    else if (depth === 0 && folded[i] === '、') return i
  }
  return -1
}

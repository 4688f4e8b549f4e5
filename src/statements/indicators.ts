/** The indicator of each value of an item. */
import { withoutNames } from './brackets.ts'
import { topic } from './carried.ts'
import type { Carried } from './carried.ts'
import { ON_BASE, setsOut, subjectOfBase, withoutFrom } from './bases.ts'
import { bare, ownerOf } from './complete.ts'
import type { Bare } from './complete.ts'
import { withoutComparison, yearCompared } from './compared.ts'
import { predicateAt } from './conjuncts.ts'
import { dealLabels, dealSubjects, splitList } from './dealt.ts'
import type { Item } from './items.ts'
import { isFloorSpace, ofNorm, setUp, shareOfNorm } from './norms.ts'
import { partInState } from './parts.ts'
import { dealtTo, givenAmount, isMoney, paidAmount, paymentIn, shareBase } from './payments.ts'
import { IN_BRACKETS } from './qualifiers.ts'
import { fragmentScope, institutionAtHead, isScope } from './scopes.ts'
import { endsInMeasure, leansOnVerb, objectOf, scopeOf, splitVerb, stripLead, withoutTimes } from './subjects.ts'
import { isDividing, isOwningVerb, leadingFlow } from './verbs.ts'
import { TOWARDS } from './words/predicates.ts'
import { NORM_BEHIND } from './words/status.ts'

export interface Named {
  base?: string
  indicators: string[]
  objectless: boolean
  verb: string
  flow: boolean
  scope: string
  object: string
  /** How far into the words behind the clause its predicate reaches (每年面向…，由…开展培训); 0 where it does not. */
  reaches?: number
}

/** The words of an item: subject side, those up to the number, object side, and those behind the clause. */
export interface Words { left: string; said: () => string; right: string; ahead: () => string }

/** An object of so few characters cannot stand alone: 建设8个中央级库. */
const SHORT_OBJECT = 6
/** Behind the value these close the clause and are no object: …0.69张左右配置, …10%给予奖补. */
const CLOSING_VERB = /^(?:配置|配备|设置|计算|给予.*|予以.*|安排|落实|执行|掌握|控制|核定|建设|完成|投入使用|的?标准(?!化).*|进行.*|布局|予|的速度.*|来.*|等.{0,3}|的贷款|的?水平|规模|目标|为宜|而定|为准|为限|为目标.*|纳入|内|外|、(?:力争|争取|努力|确保).*)$/
/** 三项制度100%覆盖, 机构100%达标: the predicate behind the share closes the subject. */
const SHORT_CLOSE = /^(?:全?覆盖|达标|普及|完成|接入|上线|入网|持证上岗|到位|落实|合格|建成|通过|签约)$/
/** 民办学校达到学校总数的30%: to reach a share of a total is to be that share. */
const OF_TOTAL = /^(.{2,}?)达到?((?:[^，]{0,12})总(?:数|数量|量|人数|户数|面积|额|床位数?|里程|[^，]{1,4}[数量额]))的?$/

/** 全县按地形划分为5个片区: how they are divided is none of what there is. */
const DIVIDED_HOW = /(?<=.)按照?[^，]{1,16}$/

export function nameItem(item: Item, words: Words, carried: Carried): Named {
  const { right } = words
  // 按照…能力不低于100吨的标准: the norm's own subject.
  const left = words.left.startsWith('按') && NORM_BEHIND.test(right) ? words.left.replace(/^按(?!照?每)照?/, '') : words.left
  const [{ token }] = item.values as [Item['values'][0]]
  const share = token.unitKind === 'share'
  if (share && words.left.includes('按')) {
    const shared = left.includes('按') ? paidShare(words, carried) : null
    if (shared) return shared
    const set = shareOfNorm(words.left, right)
    if (set !== null) return plain({ text: set, verb: '', flow: false, scope: '' })
  }
  const paid = !isMoney(token.unit) ? null : right.includes('予') ? paidAmount(stripLead(left), right) : null
  if (paid) {
    carried.payment = paid
    return plain({ text: paid.actor + paid.noun, verb: '', flow: false, scope: '' })
  }
  const given = isMoney(token.unit) && left.includes('予') && item.values.length === 1 ? givenAmount(stripLead(left) + (words.said().startsWith('每年') ? '每年' : ''), right) : null
  if (given) {
    carried.payment = given
    return { ...plain({ text: given.actor + given.noun, verb: '', flow: false, scope: '' }), objectless: false, verb: '给予', object: given.noun }
  }
  const normed = (right.startsWith('的') || right.startsWith('标准') || isFloorSpace(left, right)) && /[每均]/.test(left) ? ofNorm(words.left.startsWith('按') ? words.left : left, right, () => topic(carried) || setUp(words.ahead()), carried.indicator) : null
  if (normed !== null) return plain({ text: normed, verb: '', flow: false, scope: '' })
  const object = right === '' || CLOSING_VERB.test(right) || (right.startsWith('（') && IN_BRACKETS.test(right)) ? '' : withoutNames(objectOf(right), token)
  if (yearCompared(left, right, item.fromTo) !== null) return plain(bare(withoutComparison(left), item, carried))
  if (item.fromTo || (object === '' && (left.includes('由') || left.includes('从')) && setsOut(left, 0, left.length))) return plain(bare(withoutFrom(left), item, carried))
  const base = right.includes('基础') ? ON_BASE.exec(right) : null
  if (base) return base[1] === undefined ? plain(bare(subjectOfBase(left), item, carried)) : withObject(item, { ...words, left: subjectOfBase(left) }, base[1], carried)
  if (object !== '' && object.length < 6 && SHORT_CLOSE.test(object)) {
    const subject = bare(left, item, carried)
    return plain({ ...subject, text: subject.text + object })
  }
  if (item.values.length > 1 && left.includes('分别')) {
    const labelled = byLabel(item, words, object, carried)
    if (labelled) return labelled
  }
  // …率100%的区县: the rate is what is measured, not whose it is.
  const rated = share && right.startsWith('的') && endsInMeasure(left)
  const fitted = rated && object !== '' ? fittedWith(left, object) : null
  if (fitted) return fitted
  if (object !== '' && !rated) return withObject(item, words, object, carried)
  if (item.values.length > 1) return dealt(item, left, carried)
  const total = share && left.includes('总') ? OF_TOTAL.exec(left) : null
  const subject = bare(total ? `${total[1]!}占${total[2]!}` : left, item, carried)
  return plain({ ...subject, verb: subject.verb || (item.listed ? carried.verb : '') })
}

const plain = (subject: Bare): Named => ({ base: subject.base ?? subject.text, indicators: [subject.text], objectless: true, object: '', verb: subject.verb, flow: subject.flow, scope: subject.scope })

/** 新建泵站要配备效率不低于85%的机组: what is fitted, whose rate is bounded; null where no such verb stands before the rate. */
function fittedWith(left: string, object: string): Named | null {
  const found = FITS.exec(left)
  if (!found || !endsInMeasure(found[3]!)) return null
  const where = stripLead(found[1]!, false)
  const text = (CARRIES_OUT.test(where) ? '' : where) + object + found[3]!
  return { base: text, indicators: [text], objectless: false, object, verb: '', flow: false, scope: '' }
}

const FITS = /^(.{0,20}?)(?:应当?|要|须|必须|需)?((?:统一|全部|优先)?(?:安装|加装|配备|配套|配置|选用|采用|使用|更换))([^，,的、]{2,6})$/
/** 推广使用…: a verb of doing is no place. */
const CARRIES_OUT = /^(?:推广|鼓励|支持|推动|引导|推进|优先|积极|全面)/

/** 省级按照设备购置额的10%给予奖补: what is paid, as a share of that; null where nothing is paid. */
function paidShare({ left, said, right, ahead }: Words, carried: Carried): Named | null {
  const of = shareBase(stripLead(left, false), said())
  const paid = of && (paymentIn(right) ?? paymentIn(ahead()))
  if (!of || !paid) return null
  carried.payment = { actor: of.actor, noun: paid.noun }
  return plain({ text: `${of.actor}${paid.noun}占${of.base}比例`, verb: '', flow: false, scope: '' })
}

/** 对甲、乙、丙分别给予1、2、3万元奖励, 为甲、乙分别提供2次、4次体检: one indicator for each of those named; null where they are not as many. */
function byLabel(item: Item, { left }: Words, object: string, carried: Carried): Named | null {
  const labels = dealLabels(dealtTo(carried.before === '' ? left : `${carried.before}，${left}`), item.values.length)
  if (!labels) return null
  const paid = paymentIn(left)
  const thing = paid ? paid.actor.replace(/^.*(?=[省市县区]级$)/, '') + paid.noun : object
  return thing === '' ? null : { indicators: labels.map((label) => label + thing), objectless: object === '', verb: '给予', flow: false, scope: '', object: thing }
}

/** 建设3个基地, 20%以上的卫生院开展服务, 全市31家医院上线…: scope, flow verb and object. */
function withObject(item: Item, words: Words, object: string, carried: Carried): Named {
  const { left, said } = words
  const { links, token } = item.values[0]!
  const name = (scope: string, verb: string, flow: boolean): Named => ({ indicators: item.values.map(() => scope + (flow ? verb : '') + object), objectless: false, verb: verb || '有', flow, scope, object })
  const towards = forWhom(item, words, object, name)
  if (towards) return towards
  const stripped = stripLead(left, false)
  const state = stripped === '' ? partInState(object, item.values[0]!, carried) : ''
  if (state !== '') return { ...plain({ text: state, verb: '', flow: false, scope: '', base: carried.whole }), objectless: false, object }
  const split = splitVerb(stripped)
  if (split.verb) {
    const covers = split.verb.endsWith('覆盖')
    // 对国家级中心给予100万元奖励: whom it is given to.
    const given = (split.verb === '给予' || split.verb === '予以') && split.scope.startsWith('对')
    const own = given ? split.scope.slice(1) : covers ? stripLead(split.scope) : scopeOf(isDividing(split.verb) ? split.scope.replace(DIVIDED_HOW, '') : split.scope)
    const scope = own === '' && split.scope === '' ? scopeBefore(split.verb, carried) : own
    if (scope === '' && carried.lead && object.length <= SHORT_OBJECT) return name(carried.lead, split.verb, false)
    return name(scope, split.verb, split.flow || covers || leansOnVerb(scope))
  }
  if (links.last === '完成' || links.last === '实现') return name(scopeOf(left), links.last, false)
  if (links.change) return name(scopeOf(left), links.last, true)
  if (/[、和与及]$/.test(left)) return name('', ...leadingVerb(stripped))
  if (/(?:(?<!应)对|[为给向由把将使])$/.test(left)) return name('', '', false)
  // 甲、乙和丙3个园区: the list names those that are counted.
  if (token.value > 1 && left.includes('、') && splitList(left).length === token.value) return name('', leadingFlow(stripped), true)
  if (stripLead(left) !== '') return name(scopeOf(left), '', false)
  // 其中至少40%为负压救护车: a part of the whole before.
  if (carried.among && token.unitKind === 'share' && /^[为是]/.test(words.right)) return name(`${wholeOf(carried.indicator, object)}中`, '', false)
  if ((item.listed || item.left[1] - item.left[0] === left.length) && carried.verb && carried.verb !== '有') return name(carried.scope.length <= 14 ? carried.scope : '', carried.verb, carried.flow)
  if (carried.scope && (isScope(carried.scope) || item.adjoins || (item.listed && TOWARDS.test(carried.scope)))) return name(carried.scope, '', false)
  if (token.unitKind === 'share' && saysOnlyWhat(object)) return name(sharers(object, carried), '', false)
  if (carried.before !== '' && /^(?:至少|应)/.test(said())) return name(fragmentScope(carried.before), '', false)
  return name(scopeOf(left), '', false)
}

/** 每年为3万名老人提供体检, 面向500家企业开展诊断: whom it is for stays with what is done; null where no preposition stands before the number. */
function forWhom({ values: [value] }: Item, { left, said, ahead }: Words, object: string, name: (scope: string, verb: string, flow: boolean) => Named): Named | null {
  const printed = value!.links.last === '为' ? left + said() : left
  if (!'向为给对'.includes(printed.charAt(printed.length - 1)) || !TOWARDS.test(printed) || (value!.links.last !== '' && value!.links.last !== '为')) return null
  const doing = predicateAt(object, 0)
  const preposition = TOWARDS.exec(printed)![0]
  const lead = stripLead(withoutTimes(printed.slice(0, -preposition.length))).replace(/^(?:已经?|共)/, '') + preposition
  if (lead.length > 24) return null
  if (doing === 0) return name(lead.replace(/[为给]$/, ''), '', false)
  if (doing > 0) return name(lead, '', false)
  if (!printed.endsWith('面向')) return null
  if (lead.length > 4 && lead !== '每年面向') return name(lead, '', false)
  // …，由省市合力开展培训: the predicate stands in the next clause.
  const rest = ahead()
  const at = predicateAt(rest, 0)
  const named = name(lead, '', false)
  return at < 0 ? named : { ...named, indicators: named.indicators.map((indicator) => indicator + rest.slice(at)), reaches: rest.length }
}

/** The scope of a clause that begins with its verb: one of the clause before, a fragment that is no clause, or an owner. */
function scopeBefore(verb: string, carried: Carried): string {
  if (carried.scope && isScope(carried.scope)) return carried.scope
  const fragment = carried.before === '' ? '' : fragmentScope(carried.before)
  return fragment || (isOwningVerb(verb) ? ownerOf(carried) : '')
}

/** What a part is a part of: 每3万人口救护车 and 负压救护车 share 救护车. */
function wholeOf(indicator: string, part: string): string {
  let length = 0
  while (length < Math.min(indicator.length, part.length) && indicator.at(-1 - length) === part.at(-1 - length)) length++
  return length >= 2 ? indicator.slice(-length) : indicator
}

/** 服务能力达到…标准, 达到…标准: what is reached, and not by whom. */
function saysOnlyWhat(object: string): boolean {
  const level = /^(.{0,4}?)(?:达到|达标|符合)/.exec(object)?.[1]
  return level !== undefined && (level === '' || endsInMeasure(level))
}

/** 加强乡镇卫生院能力建设，65%以上能力达到…标准: the share is one of those that the clause before is about. */
function sharers(object: string, carried: Carried): string {
  const about = topic(carried).replace(/建设$/, '')
  for (let length = Math.min(about.length, object.length); length > 0; length--) if (about.endsWith(object.slice(0, length))) return about.slice(0, -length)
  return institutionAtHead(about) || about
}

/** 建成甲中心、5家乙: the verb at the head governs the whole list. */
function leadingVerb(text: string): [string, boolean] {
  const flow = leadingFlow(text)
  return flow ? [flow, true] : ['建', false]
}

/** 甲率、乙率和丙率分别达1%、2%和3%; 各类事故、较大事故和重大事故起数: as many subjects as values. */
function dealt(item: Item, left: string, carried: Carried): Named {
  const count = item.values.length
  const subject = bare(left, item, carried)
  const whole: Named = { ...plain(subject), indicators: item.values.map(() => subject.text) }
  const found = dealSubjects(subject.text, count)
  if (found) {
    carried.bases = found.bases
    return { ...whole, indicators: found.indicators }
  }
  return carried.bases.length === count && endsInMeasure(subject.text) && splitList(subject.text).length === 1 ? { ...whole, indicators: carried.bases.map((base) => base + subject.text) } : whole
}

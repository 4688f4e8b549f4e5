/** The indicator of each value of an item. */
import type { Item } from './items.ts'
import { endsInCount, endsInMeasure, isFlowVerb, isGeneric, nounSubject, objectOf, scopeOf, spliceSubject, splitVerb, stripLead, topicOf } from './subjects.ts'
import { LEVEL_HEADS } from './words/measures.ts'
import { prefixIn, suffixIn, wordSet } from './words/lookup.ts'
import { FLOW_VERBS } from './words/verbs.ts'

/** What the clause before has left to carry on. */
export interface Carried {
  /** Indicator, unit, verb and scope of the last statement of the sentence. */
  indicator: string
  unit: string
  bound: string
  scope: string
  verb: string
  flow: boolean
  /** The clause right before, where it has no number of its own; '' else. What it is about is read only where it is needed. */
  before: string
  /** 其中: what follows is a part of what was said. */
  among: boolean
  /** The phrase that leads the paragraph (中央生活类救灾物资：…); '' where none does. */
  lead: string
  /** What the last object-type statement counts: its object. */
  object: string
  /** Subjects of the last 分别, without the head that they share. */
  bases: string[]
  /** Indicator whose bracket the clause stands in; '' outside brackets. */
  bracketOf: string
}

export const nothingCarried = (): Carried => ({ indicator: '', unit: '', bound: '', scope: '', verb: '', flow: false, before: '', among: false, lead: '', object: '', bases: [], bracketOf: '' })

/** What the clause before is about. */
export function topic(carried: Carried): string {
  const found = carried.before === '' ? '' : topicOf(carried.before)
  return found.length > 1 ? found : ''
}

export interface Named { base?: string; indicators: string[]; objectless: boolean; verb: string; flow: boolean; scope: string; object: string }

/** An object of so few characters cannot stand alone: 建设8个中央级库. */
const SHORT_OBJECT = 6
/** Behind the value these close the clause and are no object: …0.69张左右配置, …10%给予奖补. */
const CLOSING_VERB = /^(?:配置|配备|设置|计算|给予.*|予以.*|安排|落实|执行|掌握|控制|核定|建设|完成|投入使用|的?标准(?!化).*|进行.*|布局|予|的速度.*|来.*|等.{0,3}|的贷款|的?水平|规模|目标|为宜|而定|为准|为限|为目标.*|纳入|内|外)$/
/** 三项制度100%覆盖, 机构100%达标: the predicate behind the share closes the subject. */
const SHORT_CLOSE = /^(?:全?覆盖|达标|普及|完成|接入|上线|入网|持证上岗|到位|落实|合格|建成|通过|签约)$/
const PER_PREFIX = /^.*?每(?:千|万|百|十万)(?:名|个)?(?:常住人口|户籍人口|服务人口|人口|老年人|儿童|人|户)/
const LEVEL = wordSet(LEVEL_HEADS)
const FLOW = wordSet(FLOW_VERBS)

export function nameItem(item: Item, left: string, right: string, carried: Carried): Named {
  const object = CLOSING_VERB.test(right) ? '' : objectOf(right)
  if (item.fromTo) return plain(bare(left.replace(/[由从](?:(?:19|20)\d{2}年(?:底|末)?的?)?$/, ''), item, carried))
  if (SHORT_CLOSE.test(object)) {
    const subject = bare(left, item, carried)
    return plain({ ...subject, text: subject.text + object })
  }
  // …率100%的区县: the rate is what is measured, not whose it is.
  const rated = /^的/.test(right) && item.values[0]!.token.unitKind === 'share' && endsInMeasure(left)
  if (object !== '' && !rated) return withObject(item, left, object, carried)
  if (item.values.length > 1) return dealt(item, left, carried)
  const subject = bare(left, item, carried)
  return plain({ ...subject, verb: subject.verb || (item.listed ? carried.verb : '') })
}

interface Bare { text: string; verb: string; flow: boolean; scope: string; /** what it was set into, where it names only a part */ base?: string }
const plain = (subject: Bare): Named => ({ base: subject.base ?? subject.text, indicators: [subject.text], objectless: true, object: '', verb: subject.verb, flow: subject.flow, scope: subject.scope })

/** 建设3个基地, 20%以上的卫生院开展服务, 全市31家医院上线…: scope, flow verb and object. */
function withObject(item: Item, left: string, object: string, carried: Carried): Named {
  const stripped = stripLead(left.replace(/等$/, '等'), false)
  const split = splitVerb(stripped)
  const change = item.values[0]!.links.change
  const name = (scope: string, verb: string, flow: boolean): Named => ({ indicators: item.values.map(() => scope + (flow ? verb : '') + object), objectless: false, verb: verb || '有', flow, scope, object })
  if (split.verb) {
    const covers = /覆盖$/.test(split.verb)
    const scope = covers ? stripLead(split.scope) : scopeOf(split.scope)
    const carriedScope = scope === '' && split.scope === '' && carried.scope && isScope(carried.scope) ? carried.scope : scope
    if (carriedScope === '' && carried.lead && object.length <= SHORT_OBJECT) return name(carried.lead, split.verb, false)
    return name(carriedScope, split.verb, split.flow || covers)
  }
  const link = item.values[0]!.links.last
  if (link === '完成' || link === '实现') return name(scopeOf(left), link, false)
  if (change) return name(scopeOf(left), item.values[0]!.links.last, true)
  if (/[、和与及]$/.test(left)) return name('', ...leadingVerb(stripped))
  if (/[对为给向由把将使]$/.test(left)) return name('', '', false)
  const bareLeft = stripLead(left)
  if (bareLeft === '' && (item.listed || item.left[1] - item.left[0] === left.length) && carried.verb && carried.verb !== '有') return name(carried.scope.length <= 14 ? carried.scope : '', carried.verb, carried.flow)
  if (bareLeft === '' && carried.scope && isScope(carried.scope)) return name(carried.scope, '', false)
  if (bareLeft === '' && item.values[0]!.token.unitKind === 'share' && saysOnlyWhat(object)) return name(sharers(object, carried), '', false)
  return name(scopeOf(left), '', false)
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
  return about
}

/** 建成甲中心、5家乙: the verb at the head governs the whole list. */
function leadingVerb(text: string): [string, boolean] {
  const flow = prefixIn(FLOW, text, 0, text.length)
  return flow ? [flow, true] : ['建', false]
}

/** 全市, 各县（市、区）, 每个乡镇: what may be carried on to the next clause. */
const isScope = (text: string): boolean => /^(?:全[省市区县国州]|各|每)/.test(text) && text.length <= 14

/** A subject that closes its clause, completed from what came before where it cannot stand alone. */
function bare(left: string, item: Item, carried: Carried): Bare {
  const subject = nounSubject(left, item.values[0]!.token.unitKind === 'share')
  const { token, links } = item.values[0]!
  const done = (text: string): Bare => ({ ...subject, text: links.last === '占' && !/占比$/.test(text) ? `${text}占比` : text })
  let text = subject.text.replace(/[,、]$/, '').replace(/(?:[由从的])$/, '').replace(/^(?:是|为|相当于)的?$/, '')
  if (/前$/.test(text) && token.unitKind !== 'share') text = text.replace(/(?:进入|跻身|迈入|进|居|位居|列|保持|稳居)?(?:全国|全省|全市|世界)?前$/, (found) => found.replace(/进入|跻身|迈入|进|前|居|位居|列|稳居/g, ''))
  if (token.unitKind === 'counter') {
    // 每个县至少确定一家: what is counted stood in the clause before.
    const split = splitVerb(stripLead(left))
    if (split.verb && (topic(carried) || carried.object)) return { ...done(scopeOf(split.scope) + (topic(carried) || carried.object).replace(/^(?:一批|若干|一定数量的?)/, '')), verb: split.verb }
  }
  if (text === '') return done(carried.bracketOf || topic(carried) || carried.object || carried.indicator)
  if (isFlowVerb(text)) return { ...done(text + (topic(carried) || carried.object || carried.indicator)), verb: text, flow: true }
  if (isGeneric(text) || text.startsWith('占')) {
    const head = topic(carried) || carried.object || (/增|降|占/.test(text) ? carried.indicator : '')
    return done(head && !head.endsWith(text) ? head + text.replace(/^其/, '') : text)
  }
  if (carried.bracketOf && !endsInMeasure(text) && sameUnit(carried.unit, token.unit)) return { ...done(spliceSubject(carried.bracketOf, text)), base: carried.bracketOf }
  if (carried.indicator && subject.verb === '' && sameUnit(carried.unit, token.unit)) {
    const perHead = PER_PREFIX.exec(carried.indicator)
    if (endsInMeasure(text)) return done(perHead && carried.unit === token.unit && endsInCount(text) && !/每|均/.test(text) ? perHead[0] + text : text)
    if (differsOnly(text, item, carried)) {
      const spliced = spliceSubject(carried.indicator, text)
      return spliced.endsWith('）') && spliced.startsWith(carried.indicator) ? { ...done(spliced), base: carried.indicator } : done(spliced)
    }
  }
  if (item.listed && carried.flow && subject.verb === '' && token.unitKind !== 'share' && !endsInMeasure(text)) return { text: carried.scope + carried.verb + text, verb: carried.verb, flow: true, scope: carried.scope }
  return done(text)
}

/** 5.7张 and 3.7张/千人 measure alike. */
const sameUnit = (a: string, b: string): boolean => a === b || (a !== '' && b !== '' && baseUnit(a) === baseUnit(b))
const baseUnit = (unit: string): string => unit.split('/')[0]!.replace(/^[万亿千百十]+(?=.)/, '')

/** The subject names only where it differs from the last one: a place, an institution, a group. */
function differsOnly(text: string, item: Item, carried: Carried): boolean {
  const { token, links } = item.values[0]!
  const bounded = links.bound && links.last === carried.bound && text.length <= 14
  if (token.unitKind === 'counter') return bounded || (PER_PREFIX.test(carried.indicator) && (carried.among || item.listed || links.last === ''))
  const alike = (links.last === carried.bound || links.last === '') && (item.listed || carried.among)
  return bounded || (alike && text.length <= 16 && hasMeasure(carried.indicator))
}

const hasMeasure = (text: string): boolean => LEVEL_HEADS.some((word) => word.length > 1 && text.includes(word)) || /率/.test(text)

/** 甲率、乙率和丙率分别达1%、2%和3%; 各类事故、较大事故和重大事故起数: as many subjects as values, their shared head completed. */
function dealt(item: Item, left: string, carried: Carried): Named {
  const count = item.values.length
  const subject = bare(left, item, carried)
  const pieces = splitList(subject.text)
  const whole: Named = { ...plain(subject), indicators: item.values.map(() => subject.text) }
  if (pieces.length === 1 && carried.bases.length === count && endsInMeasure(subject.text)) return { ...whole, indicators: carried.bases.map((base) => base + subject.text) }
  if (pieces.length < count) return whole
  const groups = [pieces.slice(0, pieces.length - count + 1).join('、'), ...pieces.slice(pieces.length - count + 1)]
  const last = groups.at(-1)!
  const scope = /^全[国省市区县]/.exec(groups[0]!)?.[0] ?? ''
  const bases: string[] = []
  const indicators = groups.map((group, i) => {
    const base = i > 0 && scope && !group.startsWith(scope) ? scope + group : group
    if (i === count - 1) {
      bases.push(base.slice(0, base.length - sharedHead(groups[0]!, last).length))
      return i > 0 && endsInMeasure(groups[0]!) ? group : base
    }
    bases.push(base)
    return endsInMeasure(group) ? group : base + sharedHead(group, last)
  })
  carried.bases = bases
  return { ...whole, indicators }
}

/** What 较大事故 lacks of 重特大事故起数: 起数; of …项目的提交评价覆盖率: the words from 的 on. */
function sharedHead(group: string, last: string): string {
  for (let length = Math.min(group.length, 8); length >= 2; length--) {
    const at = last.indexOf(group.slice(-length))
    if (at >= 0) return last.slice(at + length)
  }
  const at = last.indexOf('的')
  return at > 0 ? last.slice(at) : suffixIn(LEVEL, last, 0, last.length)
}

/** Members of a list outside brackets and quotation marks. */
function splitList(text: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if ('（(“'.includes(c)) depth++
    else if ('）)”'.includes(c)) depth--
    else if (depth === 0 && ('、和与及'.includes(c)) && i > from && !text.startsWith('及以上', i) && !text.startsWith('和谐', i) && !(c === '与' && /与(?:产业|全国|世界)/.test(text.slice(i)))) {
      pieces.push(text.slice(from, i))
      from = i + (text.startsWith('以及', i) ? 2 : 1)
    }
  }
  pieces.push(text.slice(from))
  return pieces.map((piece) => piece.replace(/^以$/, '')).filter((piece) => piece !== '')
}

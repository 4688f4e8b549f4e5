/** A subject that closes its clause, completed from what came before where it cannot stand alone. */
import { topic } from './carried.ts'
import type { Carried } from './carried.ts'
import { perOutput, splitList } from './dealt.ts'
import type { Item } from './items.ts'
import { again, ofWhat, pricedBy, rateBefore, sameDimension, stockOf } from './of-what.ts'
import { extremeOf, hasMeasure, inArea, leadOfWhole, partInBracket, partOf, sameUnit } from './parts.ts'
import { isMoney, paymentIn } from './payments.ts'
import { areaOf, isRegion, isScope, overAgainst, parallelScope, placeBefore, sharedInstitution } from './scopes.ts'
import { partOfPerHead, spliceSubject } from './splice.ts'
import { withoutEnds } from './subject-ends.ts'
import { endsInCount, endsInMeasure, isGeneric, nounSubject, scopeOf, splitVerb, stripLead } from './subjects.ts'
import type { Subject } from './subjects.ts'
import { withoutSuperlative } from './superlatives.ts'
import { actorOf, leadingVerbOf, sentenceSubject } from './topics.ts'
import { isDividing, isFlowVerb, isLoneVerb, isOwningVerb, verbAtHead } from './verbs.ts'
import { suffixIn, wordSet } from './words/lookup.ts'
import { ATTRIBUTES, CAPACITIES } from './words/measures.ts'
import { CLOSING_NOUNS } from './words/predicates.ts'
import { NOUNS_LIKE_VERBS } from './words/verbs.ts'

export interface Bare { text: string; verb: string; flow: boolean; scope: string; /** what it was set into, where it names only a part */ base?: string }

const NO_VERB = wordSet(NOUNS_LIKE_VERBS)
const FOR_YEARS = /连续(?:[一二三四五六七八九十]{1,2}|\d{1,2})年$/
const ATTRIBUTE = new Set(ATTRIBUTES)
const CAPACITY = wordSet(CAPACITIES)
const LONGEST_ATTRIBUTE = 8
const SHORTEST_OWN = 7
const PER_PREFIX = /^.*?每(?:千|万|百|十万)(?:名|个)?(?:常住人口|户籍人口|服务人口|人口|老年人|儿童|人|户)/
/** No indicator ends in a preposition: 省级按照, 面向. */
const TRIMMED_ENDS = ',、由从的是为于按照对向'
const LOOSE_END = /(?:按照?|对|面向)$/
const RANK_HEAD = /(?:进入|跻身|迈入|进|居|位居|列|保持|稳居)?(?:全国|全省|全市|世界)?前$/
const RANK_VERBS = /进入|跻身|迈入|进|前|居|位居|列|稳居/g
/** 进入全国前3的学科数量: the rank that says which ones. */
const RANKED = /^(.*?)前\d+/

export function bare(left: string, item: Item, carried: Carried): Bare {
  const { token, links } = item.values[0]!
  const subject = nounSubject(left, token.unitKind === 'share')
  const done = (text: string): Bare => ({ ...subject, text: closed(text, links.last, carried) })
  const named = trimmed(withoutEnds(subject.text, item.values[0]!), token.unitKind === 'share')
  const text = token.unitKind === 'share' || links.reach ? named : withCut(named, left)
  if (token.unitKind === 'counter' && (carried.before !== '' || carried.object !== '' || carried.indicator !== '')) {
    // 每个县至少确定一家: what is counted stood in the clause before.
    const split = splitVerb(stripLead(left))
    // 完成小型站房改造40处: what is done is a thing of its own.
    if (split.verb !== '' && split.scope !== '' && isDoing(stripLead(left, false))) return done(split.scope + stripLead(left).slice(split.scope.length))
    // 全市易积水路段有341处: there are so many of what stands before 有; 每个乡镇有1处 counts what the clause before speaks of.
    if (EXISTS.has(split.verb) && split.scope.length >= SHORTEST_THING && !/[每各]/.test(split.scope)) return done(split.scope)
    const again = split.verb !== '' && split.scope === '' ? doneTo(split.verb, item, carried) : ''
    if (again !== '') return { ...done(again), verb: split.verb, base: carried.indicator }
    const counted = split.verb === '' || REACHES_PEOPLE.has(split.verb) || isDividing(split.verb) ? '' : withoutSuperlative(topic(carried), carried.indicator, token) || carried.object
    if (counted !== '') return { ...done(scopeOf(split.scope) + counted.replace(/^(?:一批|若干|一定数量的?)/, '')), verb: split.verb }
  }
  if (isMoney(token.unit)) {
    const priced = pricedBy(text, carried)
    if (priced !== '') return done(text + priced)
    const paid = payment(text, carried)
    if (paid !== '') return done(paid)
  }
  if (text === '' && DIFFERS.test(left)) return done(carried.indicator + DIFFERS.exec(left)![0])
  if (text === '') return done(carried.bracketOf || again(item, carried) || withoutSuperlative(topic(carried), carried.indicator, token) || carried.object || stockOf(sameDimension(carried, item), links, carried) || dividedBy(subject.text))
  const inBracket = carried.bracketOf === '' ? '' : partInBracket(text, item, carried)
  if (inBracket !== '') return { ...done(inBracket), base: carried.whole }
  if (isFlowVerb(text)) return { ...done(doneInTurn(text, carried)), verb: text, flow: true, scope: isScope(carried.scope) ? carried.scope : '' }
  if (isLoneVerb(text) && actorOf(carried.left)) return done(actorOf(carried.left) + left.replace(/^(?:已经?|共)/, ''))
  if (carried.opener !== '' && ATTRIBUTE.has(text)) {
    const own = sentenceSubject(carried.opener)
    if (own !== '') return done(own + text)
  }
  if (DIFFERS.test(left)) return done((nounSubject(left.replace(DIFFERS, '')).text || carried.indicator) + DIFFERS.exec(left)![0])
  // 亩均增产100公斤: of each, and how it changes.
  if (text.length === 2 && text.endsWith('均') && links.change) return done(text + links.last)
  if (HOLDS.test(text) && carried.before === '' && carried.indicator !== '') return done(carried.indicator + text)
  if (REACHES_PEOPLE.has(text.slice(-2))) return done(text)
  if (carried.counted !== '' && carried.before === '' && !carried.semicolon && isAttribute(text)) return done(carried.counted + text)
  if (isGeneric(text) || text.startsWith('占')) return done(ofWhat(text, carried))
  const rate = rateBefore(text, subject, item, carried)
  if (rate !== '') return { ...done(text + rate), base: rate }
  const place = carried.before === '' || text.startsWith('全') ? '' : placeBefore(carried.before, token.unitKind === 'share')
  if (place !== '' && !text.includes(place)) return done(place + text)
  return apart(text, left, subject, item, carried, done) ?? inherited(text, left, subject, item, carried) ?? done(text)
}

const DOING = /^(?:完成|实施|开展|推进|启动)(?=.{3})/
const isDoing = (text: string): boolean => DOING.test(text)

/** 医疗保险覆盖十三亿人: those who are reached are the count. */
const REACHES_PEOPLE = new Set(['覆盖', '惠及', '受益'])
/** 比全省低0.8人, 较全国平均高2个百分点: how far it lies from another, and not how much there is. */
const DIFFERS = /(?:比|较)(?:全[国省市]|国家|我省|世界|同类|兄弟)[^，,、]{0,10}?(?:还|仍|约)?(?:高出?|低出?|[多少])$/
/** 建成避难场所128个，可容纳65万人: what they have room for. */
const HOLDS = /^(?:共|总共)?可(?:同时)?(?:容纳|安置|承载|接纳|收治|收容|停放)$/
/** 改造小区20个，涉及住户3万户: whom it reaches is not what is done. */
const REACHES = /^(?:共|可|预计|直接)?(?:涉及|惠及|受益|带动|覆盖|服务|辐射|吸引|吸纳|解决)(?=.{2})/
/** What a thing has so much of: 面积, 总投资, 装机, 日供水能力; not 新增应急排涝能力, which is a thing of its own. */
const isAttribute = (text: string): boolean => ATTRIBUTE.has(text) || (text.length <= LONGEST_ATTRIBUTE && text[0] !== '占' && suffixIn(CAPACITY, text, 0, text.length) !== '' && (verbAtHead(text) === '' || text.length < SHORTEST_OWN))

const EXISTS = new Set(['有', '共有', '现有'])
const SHORTEST_THING = 4

/** …有341处，当年完成整治158处: what is done to those counted before; '' where it is not they. */
const doneTo = (verb: string, item: Item, carried: Carried): string => {
  if (carried.before !== '' || carried.object !== '' || carried.verb !== '' || carried.unit !== item.values[0]!.token.unit || carried.unit === '') return ''
  const area = areaOf(carried.indicator)
  return area + verb + carried.indicator.slice(area.length)
}

/** 新建泵站5座、改造提升3座: another verb of the same things. */
function doneInTurn(verb: string, carried: Carried): string {
  const about = topic(carried) || carried.object
  const flow = carried.scope + carried.verb
  if (about !== '' || !carried.flow || carried.verb === '' || !carried.indicator.startsWith(flow)) return verb + (about || carried.indicator)
  return isScope(carried.scope) ? carried.scope + verb + carried.indicator.slice(flow.length) : verb + carried.indicator.slice(flow.length)
}

/** 在庞大的基数上. */
const ON_TOP = /(?<=.{2})在[^，,、]{1,14}(?:基数|基础)之?上$/
/** 减少费用支出12.4亿元: what is saved, and not what is spent. */
function withCut(text: string, left: string): string {
  const cut = CUTS.exec(stripLead(left, false))?.[0] ?? ''
  return cut === '' || text.startsWith(cut) ? text : cut + text
}

const CUTS = /^(?:减少|压减|节省|压降|降低)(?=.{2})/
const HOW_CLOSELY = /^[约仅只近就也还将](?=占)|(?<=.{2})(?<!节)约(?:需|将|应)?(?=占)/

/** Marks, prepositions and the words of a rank at a subject's end are none of it. */
function trimmed(subject: string, share: boolean): string {
  let text = subject
  // 约占总投资的60%: how closely is said by the value.
  if (text.includes('占')) text = text.replace(HOW_CLOSELY, '')
  if (TRIMMED_ENDS.includes(text.charAt(text.length - 1))) text = text.replace(/[,、]$/, '').replace(/(?:[由从的])$/, '').replace(/^(?:是|为|相当于)的?$/, '').replace(LOOSE_END, '')
  if (text.endsWith('有') && text.length > SHORTEST_THING && suffixIn(NO_VERB, text, 0, text.length) === '') text = text.replace(/[共现]?有$/, '')
  if (text.endsWith('分为') || text.endsWith('化为')) text = text.replace(DIVIDED, '$1')
  if (text.endsWith('年')) text = text.replace(FOR_YEARS, '')
  // 分别较2020年减少: how the values are dealt stands before the base.
  // 重点工程6大类86项: in how many classes they fall.
  if (text.endsWith('大类')) text = text.replace(/(?<=.{2})[\d一二三四五六七八九十]{1,2}大类$/, '')
  if (text.endsWith('分别')) text = text.slice(0, -2)
  // 人口在庞大的基数上增加: upon what it comes on top.
  if (text.endsWith('上')) text = text.replace(ON_TOP, '')
  if (text.endsWith('连续') && text.length > 4) text = text.slice(0, -2)
  if (text.endsWith('前') && !share) text = text.replace(RANK_HEAD, (found) => found.replace(RANK_VERBS, ''))
  return text.endsWith('第') ? text.slice(0, -1) : text
}

/** 将水源地按用途划分为, 水库划分为, 按等级分为: what is divided; '' where it stood before. */
const DIVIDED = /^(?:[将把]?(?!按)(.{2,}?)(?:共|(?:主要)?按照?.*)?|按照?.*)(?:划分|细化|区|分)为$/

/** 按用途划分: where nothing says what is divided, by what it is. */
const dividedBy = (text: string): string => (text.startsWith('按') ? text.slice(0, -1) : '')

/** The last touches: 占 is a share, and those of an area or of a parallel scope name it. */
function closed(text: string, link: string, carried: Carried): string {
  const shared = link === '占' && !text.endsWith('占比') ? `${text}占比` : text
  if (link === '占' && carried.area && !shared.startsWith(carried.area)) return carried.area + shared
  return carried.parallel && endsInMeasure(shared) && parallelScope(shared) === '' && !shared.startsWith(carried.parallel) ? carried.parallel + shared : shared
}

/** Money that is paid: 省级给予一次性奖补 → 省级一次性奖补; 最高300万元 and 单个企业最高300万元 of what the sentence says is paid; '' where it is none. */
function payment(text: string, carried: Carried): string {
  const own = paymentIn(text)
  if (own) {
    carried.payment = own
    return own.actor + own.noun
  }
  if (!carried.payment) return ''
  if (text === '') return carried.payment.actor + carried.payment.noun
  return text.startsWith('单') || text.startsWith('每') ? (endsInMeasure(text) || text.endsWith(carried.payment.noun) ? '' : text + carried.payment.noun) : ''
}

/** A subject that names only where it differs from the last one, or in what class; null where it stands alone. */
function apart(text: string, left: string, subject: Subject, item: Item, carried: Carried, done: (text: string) => Bare): Bare | null {
  const { token, links } = item.values[0]!
  if (carried.bracketOf && !endsInMeasure(text) && sameUnit(carried.unit, token.unit)) return { ...done(spliceSubject(carried.bracketOf, text, false)), base: carried.bracketOf }
  const rank = text.startsWith('前') ? RANKED.exec(carried.indicator) : null
  // 前10的学科数量, 前10的 beside 进入全国前3的学科数量.
  if (rank && RANKED.test(text)) return done(/^前\d+$/.test(text) ? rank[1]! + text + carried.indicator.slice(rank[0].length) : rank[1]! + text)
  const extreme = extremeOf(carried.indicator, text)
  if (extreme !== '') return { ...done(extreme), base: carried.indicator }
  const part = partOf(text, left, subject, item, carried)
  if (part !== '') return { ...done(part), base: carried.whole }
  // 每千人口医师3.3人、护士4.0人、床位数6.2张: per head goes on in a list.
  const listed = item.listed && token.unitKind === 'counter' && endsInCount(text) && !/[每均]/.test(text) ? PER_PREFIX.exec(carried.indicator) : null
  if (listed && subject.verb === '') return done(listed[0] + text)
  if (!carried.indicator || subject.verb !== '' || !sameUnit(carried.unit, token.unit)) return null
  const contrast = (links.reach || item.listed) && hasMeasure(carried.indicator) ? overAgainst(carried.indicator, text) : ''
  if (contrast !== '') return done(contrast)
  if (parallelScope(text) === text && hasMeasure(carried.indicator)) return done(text + carried.indicator.slice(parallelScope(carried.indicator).length))
  const per = item.listed ? perOutput(carried.indicator, text) : ''
  if (per !== '') return done(per + text)
  const perHead = PER_PREFIX.exec(carried.indicator)
  if (isRegion(text) && hasMeasure(carried.indicator)) return done(text + carried.indicator.replace(WHOLE, ''))
  if (endsInMeasure(text) || STANDS_ALONE.test(text)) return perHead && carried.unit === token.unit && endsInCount(text) && !/每|均/.test(text) ? done(perHead[0] + text) : null
  if (!differsOnly(text, item, carried)) return null
  const perHeadPart = carried.among ? partOfPerHead(carried.indicator, text) : ''
  if (perHeadPart !== '') return done(perHeadPart)
  const spliced = carried.among ? inArea(carried.indicator, spliceSubject(carried.indicator, text)) : spliceSubject(carried.indicator, text)
  return spliced.endsWith('）') && spliced.startsWith(carried.indicator) ? { ...done(spliced), base: carried.indicator } : done(spliced)
}

/** What is kept of the land, without a word of measure (永久基本农田, 生态保护红线), and where money comes from. */
const STANDS_ALONE = /(?:投资|投入|资金|贷款|债券|农田|保护红线|开发边界|[耕林草园湿绿]地)$/
/** 全国…率达到25%，长三角地区达到35%: the whole that the region is part of. */
const WHOLE = /^全[国省市区县]/

/** What a member of a list, a part (其中), or a clause with the same verb takes over from what came before; null for nothing. */
function inherited(text: string, left: string, subject: Subject, item: Item, carried: Carried): Bare | null {
  const { token, links } = item.values[0]!
  const takes = (scope: string, verb: string): Bare => ({ text: scope + verb + text, verb, flow: true, scope })
  if (carried.indicator === '' && carried.lead === '') return null
  const measured = token.unitKind === 'share' || ((carried.flow || item.listed) && endsInMeasure(text))
  if (carried.flow && subject.flow && subject.verb === carried.verb && subject.scope === '' && isScope(carried.scope)) return { ...subject, text: carried.scope + text, scope: carried.scope }
  if (carried.flow && subject.verb === '' && !measured && !REACHES.test(left)) {
    // 全区新增甲3个，乙4个: a count without a verb of its own right behind one that has it.
    const next = links.last === '' && suffixIn(ACTIONS, text, 0, text.length) === '' && token.unitKind === 'counter' && carried.before === '' && !carried.semicolon && carried.unit !== '' && leadingVerbOf(left) === ''
    if (item.listed || (carried.among && sameUnit(carried.unit, token.unit)) || next) return takes(carried.scope, carried.verb)
  }
  // 每个乡镇建设水厂1座、污水站2个: what holds for each holds for the whole list.
  if (item.listed && subject.verb === '' && !measured && '各每'.includes(carried.scope.charAt(0) || '。') && isScope(carried.scope)) return { ...subject, text: carried.scope + text, scope: carried.scope }
  const lead = leadOfWhole(text, subject, carried, token.unit)
  if (lead !== '' && !measured) return { ...subject, text: lead + text, scope: lead }
  if (carried.among && subject.scope === '' && !text.startsWith('全')) {
    const area = areaOf(carried.indicator)
    if (area !== '' && !text.includes(area)) {
      if (links.last === '占') carried.area = area
      else return { ...subject, text: area + text, scope: area }
    }
  }
  const owner = mayOwn(left) && isOwningVerb(leadingVerbOf(left)) ? ownerOf(carried) : ''
  if (owner !== '') return { ...subject, text: owner + text, scope: owner }
  const institution = carried.lead !== '' && carried.before !== '' && !'全各每'.includes(text[0]!) && endsInMeasure(text) ? sharedInstitution(carried.lead, topic(carried)) : ''
  return institution !== '' && !text.startsWith(institution) ? { ...subject, text: closed(institution + text, links.last, carried) } : null
}

/** Each verb of having holds one of these characters. */
const mayOwn = (left: string): boolean => left.includes('有') || left.includes('设') || left.includes('辖')

/** Whose 18个街道 they are: the area that the clause before speaks of, or who has (下设, 拥有) what it counts. */
export const ownerOf = (carried: Carried): string => areaOf(carried.indicator) || (isOwningVerb(carried.verb) && carried.scope.length <= 14 ? carried.scope : '')

/** 改造危房2万户，避险搬迁1200户: what is done is said by the noun. */
const ACTIONS = wordSet([...CLOSING_NOUNS, '搬迁', '安置', '培训', '监测', '检测'])

const LONGEST_MEMBER = 14

/** The subject names only where it differs from the last one: a place, an institution, a group. */
function differsOnly(text: string, item: Item, carried: Carried): boolean {
  const { token, links } = item.values[0]!
  const bounded = links.bound && links.last === carried.bound && (text.length <= LONGEST_MEMBER || splitList(text).every((member) => member.length <= LONGEST_MEMBER))
  if (token.unitKind === 'counter') return bounded || (PER_PREFIX.test(carried.indicator) && !carried.semicolon && (carried.among || item.listed || links.last === ''))
  const alike = (links.last === carried.bound || links.last === '') && (item.listed || carried.among)
  return bounded || (alike && text.length <= 16 && hasMeasure(carried.indicator))
}

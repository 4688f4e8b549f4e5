/** What is measured, in the text's own words: subject and object of an item, put together as a reader would name it. */
import { BUILD, FLOW, LEADING, NOUN_ENDS, strongVerb, verbAtHead, verbBefore } from './verbs.ts'
import { ADVERBS, ADVERBS_BEFORE_VERBS, NOUNS_LIKE_VERBS } from './words/verbs.ts'
import { charTable, matchesOf, prefixIn, suffixIn, wordSet } from './words/lookup.ts'
import { ACTOR_BEFORE_PLACE } from './words/places.ts'
import { TIME_HEAD, TIME_INSIDE } from './words/times.ts'
import { COUNT_HEADS, GENERIC_HEADS, GENERIC_LEADS, LEVEL_HEADS, LONGEST_GENERIC } from './words/measures.ts'

const ADVERB = wordSet(ADVERBS)
const SOFT_ADVERB = wordSet(ADVERBS_BEFORE_VERBS)
const ANY_ADVERB = wordSet([...ADVERBS, ...ADVERBS_BEFORE_VERBS])
const GENERIC_LEAD = new Set(GENERIC_LEADS)
const GENERIC = wordSet(GENERIC_HEADS)
const NO_VERB = wordSet(NOUNS_LIKE_VERBS)
const LEVEL_HEAD = wordSet(LEVEL_HEADS)
const COUNT_HEAD = wordSet(COUNT_HEADS)

/** 在用水总量不变的情况下: under what something is done. */
const CIRCUMSTANCES = /^在[^，,]{2,40}?的?(?:(?:情况|条件|前提|情形)下|基础之?上)(?=[^，,]{2})/
const LEADING_MARKS = /^(?:[-—、，,；;：:.。”’)）\]>•·●◆■○□*]|\d{1,2}[.．、](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|并(?![网购发行联轨入])|而(?=[从在自以到]))+(?=.)/
/** 建成后亩均增产: when it is done. */
const WHEN_DONE = /^(?:建成|投产|达产|投运|投用|完工|竣工|改造|实施|完成)后(?![续勤备台期])/
/** What the two begin with: most heads of clauses are neither. */
const MARKS = '（(-—、，,；;：:.。”’)）]>•·●◆■○□*0123456789并而'
const MARK_HEADS = charTable(MARKS)
const TIMES = '连力到至截自从在“十未今近最过一二三四五六七八九0123456789规目当直'
const TIME_HEADS = charTable(TIMES)
/** What all that may lead a clause begins with, and what all that may govern a number ends in: most texts have neither there. */
const LEAD_HEADS = charTable([...MARKS, ...TIMES, ...ADVERB.heads, ...SOFT_ADVERB.heads, ...LEADING.heads])
const GOVERNOR_ENDS = charTable([BUILD, FLOW, ANY_ADVERB].flatMap((set) => set.ends))
/** 建成区: a verb and 区 make a noun; 打造园艺场 does not. */
const isPlaceNoun = (verb: string, rest: string): boolean => verb === '建成' && rest.startsWith('区')

/** Prepositions that open a phrase of circumstance: 在杭州、宁波, 依托…, 按照…的要求. */
const CIRCUMSTANCE = /^(?:在|依托|以|通过|围绕|根据|按照|按|对|为|由|从|面向|聚焦|针对|结合|利用|于|就|向|依据|除|随着|借助|发挥|给)/

export interface Subject {
  text: string
  /** Verb that governs the number and stays in the indicator (新增), or was dropped (建设); '' where none stands. */
  verb: string
  flow: boolean
  /** What comes before the verb: 全市, 每个县（市、区）. */
  scope: string
}

/** A clause's head without times, adverbs and governing verbs; keeps 每年 for counts and every scope word. */
export function stripLead(text: string, dropVerbs = true): string {
  let rest = text[2] === '后' ? text.replace(WHEN_DONE, '') : text
  for (let turn = 0; turn < 12; turn++) {
    const before = rest
    if (rest === '' || !LEAD_HEADS[rest.charCodeAt(0)]) break
    if (MARK_HEADS[rest.charCodeAt(0)]) rest = rest.replace(LEADING_MARKS, '')
    const time = TIME_HEADS[rest.charCodeAt(0)] ? TIME_HEAD.exec(rest) : null
    if (time && time[0].length > 0) rest = rest.slice(time[0].length)
    else if (rest.startsWith('在')) rest = rest.replace(CIRCUMSTANCES, '')
    const adverb = adverbAt(rest)
    if (adverb) rest = rest.slice(adverb.length)
    else if (dropVerbs) rest = dropVerb(rest)
    if (rest === before) break
  }
  return rest
}

/** 每年招收, 年均发放, 年度计划投资: how often is part of what is measured. */
const KEPT = new Set(['每年', '年均', '年度', '各'])

/** The adverb at a text's head; words that may begin a name count only before a verb. 每年 stays: 每年招收博士. */
function adverbAt(text: string): string {
  const adverb = prefixIn(ADVERB, text, 0, text.length)
  if (adverb && !NOUN_ENDS.includes(text[adverb.length] ?? '。')) return adverb
  const soft = prefixIn(SOFT_ADVERB, text, 0, text.length)
  if (!soft || KEPT.has(soft)) return ''
  const rest = text.slice(soft.length)
  if (rest === '') return soft
  const verb = verbAtHead(rest)
  // 再利用的污泥: within a word.
  if (verb !== '' && soft === '再' && rest[verb.length] === '的') return ''
  return verb.length > 1 || prefixIn(ADVERB, rest, 0, rest.length) !== '' ? soft : ''
}

/** Drops a governing verb unless it belongs to a relative clause (提供…的机构占比) or a noun (保障性住房). */
function dropVerb(text: string): string {
  const verb = prefixIn(LEADING, text, 0, text.length)
  if (!verb || text.length - verb.length < 2 || JOINTS.includes(text[verb.length]!) || NOUN_ENDS.includes(text[verb.length]!) || /^使[用领命]/.test(text)) return text
  return text.slice(verb.length)
}

const MAY_HOLD_TIME = /[12]\d|五|上年|去年|同期|峰值|现状|现有|基期|基准/
/** 到, 截至 before a year that goes; 达到2020年的 keeps its word. */
const LEADS_TO_YEAR = /(?:截至|截止到?|(?<![达高升加长大降低少增提得做遇])到)(?=(?:19|20)\d{2}年)/g
const UNTIL = /[到至]/
export const withoutTimes = (text: string): string => (MAY_HOLD_TIME.test(text) ? (UNTIL.test(text) ? text.replace(LEADS_TO_YEAR, '') : text).replace(TIME_INSIDE, '') : text)

/** A clause's head without what leads it, nor any time inside. */
function bareLead(text: string): string {
  const lead = stripLead(text)
  const timeless = withoutTimes(lead)
  return timeless === lead ? lead : stripLead(timeless)
}

/** The noun that a subject ends in is a rate, a mean, an amount … */
export const endsInLevel = (text: string): boolean => suffixIn(LEVEL_HEAD, text, 0, headEnd(text)) !== ''
export const endsInCount = (text: string): boolean => suffixIn(COUNT_HEAD, text, 0, headEnd(text)) !== ''
export const endsInMeasure = (text: string): boolean => endsInLevel(text) || endsInCount(text)
export const isGenericLead = (text: string): boolean => text.length > 1 && GENERIC_LEAD.has(text)
export function isGeneric(text: string): boolean {
  if (text === '' || text.length > LONGEST_GENERIC) return false
  const heads = GENERIC.byLast.get(text.charCodeAt(text.length - 1)) ?? []
  return heads.some((head) => text.endsWith(head) && (text === head || GENERIC_LEAD.has(text.slice(0, text.length - head.length))))
}

/** A bracketed addition behind the head does not hide it: 抗菌药物使用强度（DDDs）. */
function headEnd(text: string): number {
  if (!text.endsWith(')') && !text.endsWith('）') && !text.endsWith('”')) return text.length
  const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))
  return text.endsWith('”') ? text.length - 1 : open > 0 ? open : text.length
}

/** What two verbs of one object are joined by. */
const JOINTS = '和与及'

/** Subject side of 建设3个…: the verb before the number and what precedes it. */
export function splitVerb(left: string): Subject {
  let end = left.length
  let verb = ''
  let flow = false
  while (end > 0 && GOVERNOR_ENDS[left.charCodeAt(end - 1)]) {
    const build = suffixIn(BUILD, left, 0, end)
    const flowing = suffixIn(FLOW, left, 0, end)
    const word = flowing.length >= build.length ? flowing : build
    const adverb = suffixIn(ANY_ADVERB, left, 0, end)
    if (word.length === 1 && suffixIn(NO_VERB, left, 0, end) !== '') break
    if (word && word.length >= adverb.length) {
      end -= word.length
      if (word === flowing) flow = true
      if (verb === '' || word === flowing) verb = word
      const joint = left[end - 1] ?? ''
      if (joint !== '或' && (joint === '' || !JOINTS.includes(joint))) continue
      // 新建或改建, 引进和培育: both verbs govern, and both are said; 选育或引进: what is no verb of the list stays with the scope.
      const other = verbBefore(left, end - 1)
      if (joint !== '或' && !flow && !FLOW.has(other)) continue
      if (other === '') break
      end -= other.length + 1
      verb = `${other}${joint}${verb}`
      if (FLOW.has(other)) flow = true
    } else if (adverb && adverb !== '每年' && adverb !== '的' && adverb !== '为' && adverb !== '是') end -= adverb.length
    else break
  }
  return { text: '', verb, flow, scope: left.slice(0, end) }
}

/** 每年发布, 每年向卫生院推广, 熟练开展: such an adverbial leans on its verb, which then stays in the indicator. */
const LEANS = /(?:每年|年均|年度|每月|每季度?|每学期|熟练|分[^，、分]{1,4}[业域次批类级层期段]|[^，、导方面取动转定意](?:面向|[向为给])[^，、的]{2,20})$/
export const leansOnVerb = (scope: string): boolean => scope !== '' && LEANS.test(scope)

const PER_HEAD = /每(?:千|万|百|十万)(?:名|个)?[^，、]{1,6}$/

/** 为社会办医院预留每千常住人口…张: whom it is for is part of what is measured. */
const RESERVED_FOR = /^为([^，]{2,16}?)(?:预留|留足|留出|安排|配备)(每.*)$/

/** 作为试点城市的江州市: as what it acts goes. */
const AS_WHAT = /^作为(?:[^，]{2,16}的)?/

/** 市、县（区）两级, 省市县三级财政: who acts in common; 县乡两级医院 is no actor, and stays. */
const LEVELS_ACT = /^(?:[省市区县州盟旗乡镇村、和与及（）()]|县级市){2,16}[两二三四]级(?:政府|财政)?(?=$|在|共同|分别)/

/** What of the words before a verb belongs to the indicator: a scope or an actor; not a circumstance or a list (甲、乙等). */
export function scopeOf(text: string): string {
  const bare = bareLead(text)
  let scope = bare.includes('在') ? stripLead(bare.replace(ACTOR_BEFORE_PLACE, '')).replace(/^在(?=[每各全])/, '') : bare
  if (scope.startsWith('作为')) return scopeOf(scope.replace(AS_WHAT, ''))
  if (scope.includes('级')) scope = scope.replace(LEVELS_ACT, '')
  if (scope === '' || scope.length > 30 || /等$/.test(scope)) return ''
  const reserved = RESERVED_FOR.exec(scope)
  if (reserved) return reserved[1]! + reserved[2]!
  const norm = /^(?:按照|按|依据|根据)(?=.*(?:每|\d))(.*)$/.exec(scope)
  if (norm) return norm[1]!
  if (CIRCUMSTANCE.test(scope)) return PER_HEAD.exec(scope)?.[0] ?? ''
  return scope.endsWith('内') ? scope.replace(WITHIN_BOUNDS, '') : scope
}

/** 某市行政区划内: the place, and not its bounds. */
const WITHIN_BOUNDS = /(?<=.)行政区[划域]内$/

/** 救护车的标准配备救护车 → 救护车; 的目标 and the like close the value, not the object. */
const OBJECT_CLOSES = /的(?:标准|要求|比例|规模|原则|速度|目标|水平|任务|幅度|指标|安排|频次)(?!以上|以下|化|性|型|厂房).*$/
const OBJECT_LEADS = /^(?:的|为|是|左右的|以上的|（含）|\(含\))+/

/** What OBJECT_LEADS begins with, and the marks that an object may end in. */
const OBJECT_HEADS = '的为是左以（('
const OBJECT_MARKS = '、，。；'
const ALL_OF_THEM = /^(?:均|都|全部)|(?<=.{2})(?:全部|均(?!衡|等|值|为)|都)(?=[\u4e00-\u9fff]{2})/g

export function objectOf(text: string): string {
  if (text === '') return ''
  let object = withoutTimes(text)
  if (object.includes('的')) object = object.replace(OBJECT_CLOSES, '')
  if (object.endsWith('置') || object.endsWith('备')) object = object.replace(/标准(?:配置|配备|设置)$/, '')
  if (OBJECT_HEADS.includes(object.charAt(0))) object = object.replace(OBJECT_LEADS, '')
  if (object.endsWith('的')) object = object.slice(0, -1)
  if (object.includes('均') || object.includes('都') || object.includes('全部')) object = object.replace(ALL_OF_THEM, '')
  return OBJECT_MARKS.includes(object.charAt(object.length - 1)) ? object.replace(/[、，。；]+$/, '') : object
}

/** 较六普上升3.79%: only the base of a comparison stands before the change. */
const BASE_ALONE = /^(?:较|比|与|同)[^，、]{1,12}$/
const REACHING = /(?:实现|达成)(?=.{3})(?!率)/g
const LONGEST_REACHER = 16

/** 成为首个实现…率100%的区县: what governs the rate is not part of it; 全市老旧电梯实现…率 says whose it is. */
function reached(text: string): string {
  const found = matchesOf(REACHING, text).at(-1)
  if (!found) return text
  const rate = text.slice(found.index + found[0].length)
  const who = trimVerbs(text.slice(0, found.index))
  if (who.length < 2 || who.length > LONGEST_REACHER || who.startsWith('成为') || who.includes('，') || verbAtHead(who) !== '' || strongVerb(who)) return rate
  return scopeOf(who) + rate
}
/** 接种率以乡镇为单位保持在95%: by what it is counted. */
const PER_PLACE = /(?<=.{2})以[^，以]{1,8}为单位$/
const withoutPlace = (text: string): string => (text.endsWith('为单位') ? text.replace(PER_PLACE, '') : text)
/** 床位数按照每千常住人口0.69张配置 → 每千常住人口床位数. */
function unfold(text: string): string {
  if (text.endsWith('拥有')) return text.replace(PER_OWNED, '$2$1')
  if (text.includes('按')) return text.replace(PER_WHOM_BY, '$2$1').replace(SIZE_BY, (whole: string, thing: string, size: string) => (endsInMeasure(size) || EXTENDS.test(size) ? thing + size : whole))
  // 绿地面积达到人均, 充电桩达到每百辆车: per whom stands before the number.
  const found = text.includes('到') || text.includes('达') ? PER_REACHED.exec(text) : null
  return !found ? text : found[1]!.startsWith(found[2]!) ? found[1]! : found[2]! + found[1]!
}
/** 社会组织每万人拥有9个. */
const PER_OWNED = /^([^，]{2,16}?)(每(?:[千万百]|十万|百万)(?:常住|户籍)?人口?)拥有$/
const PER_WHOM_BY = /^(.+?)(?:原则上)?(?:按照|按)(每\d*[千万百十][^，]*)$/
/** 泊位按净长不少于…建设, 泊位按照净长不少于…的标准建设. */
const SIZE_BY = /^([^，]{2,16}?)(?:原则上)?按照?(?!每)([^，、的]{2,14})$/
const EXTENDS = /[长宽高深厚径距]$/
const PER_REACHED = /^([^，]{2,24})(?:达到?|[提增][高升加]到)((?:[\u4e00-\u9fff]{1,4}(?=每[生人户床]$))?(?:人均|户均|亩均|每\d{0,3}[千万百十]?[^，、达]{1,6}))$/
/** 有省级名中医1名, 共有床位100张, 全区共有学校55所; not 有效, 有机, 有线, 共享. */
const dropHave = (text: string): string => text.includes('共') ? haveDropped(text.replace(PLANNED_IN_ALL, '')) : haveDropped(text)
/** 某某县共布局水厂20座. */
const PLANNED_IN_ALL = /共计?(?:规划)?布局(?=.{2})/
const haveDropped = (text: string): string => !'共现还有全'.includes(text.charAt(0)) || (text.startsWith('全') && !'共现还有'.includes(text.charAt(2))) ? text : text.replace(/^(全[省市区县国州])?(?:共有|现有|还有|(?<!全国)有|共(?![享建青同和产商管治用识性通济鸣生富]))(?![色限机效关线轨害毒]|条件|意[愿向]|需[求要]|能力|劳动|组织)(?=.{2})/, '$1')
/** 每千人拥有床位: per head the words stay as they are. */
const OWNED_PER_HEAD = /每(?:千|万|百|十万)[^，、]{0,8}$/

/** Subject of a value that closes its clause: 市本级设置献血屋 → 市本级献血屋, 力争新增国家重大项目 → 新增国家重大项目. */
export function nounSubject(left: string, share = false): Subject {
  const text = withoutPlace(unfold(dropHave(bareLead(left))))
  if (text.length < 16 && BASE_ALONE.test(text)) return { text: '', verb: '', flow: false, scope: '' }
  if (share || endsInMeasure(text)) return { text: dropBuild(text.includes('实现') || text.includes('达成') ? reached(text) : text), verb: '', flow: false, scope: '' }
  const found = strongVerb(text)
  if (!found) return { text, verb: '', flow: false, scope: '' }
  const noun = text.slice(found.at + found.verb.length).replace(/^(?:了|好|起|出|[（(](?:改造|改扩建|扩建|新建|改建|修复|提升|建设|含改造)[)）])/, '')
  if (found.verb === '建设' && NAMED_BUILDING.test(noun)) return { text, verb: '', flow: false, scope: '' }
  if (noun.length < 2 || NOUN_ENDS.includes(noun[0]!) || isPlaceNoun(found.verb, noun)) return { text, verb: '', flow: false, scope: '' }
  const scope = scopeOf(trimVerbs(text.slice(0, found.at)))
  const flow = FLOW.has(found.verb) || leansOnVerb(scope) || (found.verb === '拥有' && OWNED_PER_HEAD.test(scope))
  return { text: scope + (flow ? found.verb : '') + noun, verb: found.verb, flow, scope }
}

/** 全市争取 → 全市. */
function trimVerbs(text: string): string {
  return splitVerb(text).scope
}

/** 建设用地, 建设项目: building as part of a noun. */
const NAMED_BUILDING = /^(?:用地|项目|资金|任务|标准|规模|面积|里程|进度|成本)/

const OWNING = wordSet(['落实', '守住', '严守', '划定', '拥有', '具有', '建成', '建成投运', '建成投产', '投运', '投产', '创建', '形成', '培育', '打造', '获得', '取得', '获批', '完成', '实现', '集聚', '汇聚'])

/** 建成健康家庭数 keeps its words; 拥有…人才数 loses 拥有 (in stripLead). A building verb at the head is dropped where no 的 depends on it. */
function dropBuild(text: string): string {
  const verb = prefixIn(OWNING, text, 0, text.length)
  if (verb.length < 2 || text.length - verb.length < 3 || NOUN_ENDS.includes(text[verb.length]!) || isPlaceNoun(verb, text.slice(verb.length)) || text.includes('的')) return text
  return text.slice(verb.length)
}

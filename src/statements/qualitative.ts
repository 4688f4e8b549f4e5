/** Commitments without a number: a direction said of a named rate, all of a class, a yardstick. */
import type { Quantity } from '../schema/shared.ts'
import { ALL_DUE, ALL_HEAD, ALL_VERB, CAUSES, COMMITS, COVERAGE_WORDS, COVERS, EVERY_ONE, INDICATOR_LIST, KEPT_AT, MANNER, POLICY_PARAMETER, RATE_END, REACHES_ALL, TREND_BETTER, TREND_DOWN, TREND_HOLD, TREND_UP, TREND_VERBS_DOWN, TREND_VERBS_HOLD, TREND_VERBS_UP, YARDSTICK, ZERO_WORDS } from './words/qualitative.ts'
import { stripLead, withoutTimes } from './subjects.ts'
import type { NumberToken } from './number-token.ts'
import { matchesOf } from './words/lookup.ts'

export interface Commitment { indicator: string; trend: 'up' | 'down' | 'hold' | null; type: 'level' | 'deliverable' }

const ZERO_NAMES = /^(?!目标|要求|状态|记录|的|和|及|与|为|是|并|等|以)[\u4e00-\u9fff]/

/** 全覆盖 and 零突破 as tokens of the grammar, so that lists of numbers and words read alike. */
export function wordTokens(folded: string, start: number, end: number): NumberToken[] {
  const text = folded.slice(start, end)
  const tokens: NumberToken[] = []
  // 零直排小区, 零就业家庭清零率: a word of a name.
  if (text.includes('零')) for (const match of matchesOf(ZERO_WORDS, text)) if (!ZERO_NAMES.test(text.slice(match.index + match[0].length))) push(tokens, start, match)
  if (text.includes('覆盖') || text.includes('满堂红')) for (const match of matchesOf(COVERAGE_WORDS, text)) {
    const rest = text.slice(match.index + match[0].length)
    const before = text.slice(Math.max(0, match.index - 40), match.index).split(/[,，。;]/).at(-1)!
    // 构建全覆盖的体系, 通过督查全覆盖和考核等制度: an attribute, a means.
    if (/^(?:的|式|型|率|和[^,，。]{0,10}等|、[^,，。;、]{1,12}的)/.test(rest) || /^(?:通过|以|按照|构建|建立|完善|健全)/.test(before) || /^[^,，。;]{0,12}等/.test(rest)) continue
    push(tokens, start, match)
  }
  return tokens.length > 1 ? tokens.sort((a, b) => a.start - b.start) : tokens
}

function push(tokens: NumberToken[], start: number, match: RegExpExecArray): void {
  const at = start + match.index
  const end = at + match[0].length
  tokens.push({ kind: 'word', start: at, end, unitEnd: end, tailEnd: end, value: NaN, second: NaN, unit: '', unitKind: 'none', tail: null, chinese: false, class: null, statement: -1 })
}

const MAX_LENGTH = 90

/** 县县通高速、村村通硬化路 is two commitments; any other clause is one. Offsets in the clause. */
export function members(clause: string): [number, number][] {
  if (!clause.includes('、')) return [[0, clause.length]]
  const found: [number, number][] = []
  let from = 0
  for (const piece of clause.split('、')) {
    if (!EVERY_ONE.test(piece)) return [[0, clause.length]]
    found.push([from, from + piece.length])
    from += piece.length + 1
  }
  return found
}

/** The commitment that one clause makes (its text less times and adverbs at its head); null for none. */
export function readCommitment(clause: string, topic: () => string, known: ReadonlySet<string>): Commitment | null {
  if (clause.length > MAX_LENGTH) return null
  const text = withoutTimes(withAll(clause, stripLead(clause, false)))
  if (text.length < 4 || text.startsWith('坚持') || (text.startsWith('以') && /^以[^，]*为(?:重点|抓手|目标|核心)/.test(text))) return null
  const found = everyOne(text) ?? allDue(text) ?? allOf(text) ?? coversAll(text) ?? reachesAll(text) ?? yardstick(text) ?? trendBehind(text, topic, known) ?? trendBefore(text, known)
  return found !== null && POLICY_PARAMETER.test(text) ? null : found
}

/** 全部行政村实现光纤入户: at the head 全部 says which ones, and is no adverb. */
function withAll(clause: string, text: string): string {
  const before = clause.slice(0, clause.length - text.length)
  return before.endsWith('全部') && COMMITS.exec(text)?.index !== 0 ? `全部${text}` : text
}

/** Last characters of the words that the expressions of a trend, and of a yardstick, end in. */
const TREND_ENDS = '升进高长加善化好大质降低少小短落窄调制定稳平变弹固'
const YARDSTICK_ENDS = '平值均准间围位内求标上下'
const TREND_VERBS: readonly (readonly [readonly string[], 'up' | 'down' | 'hold'])[] = [[TREND_VERBS_UP, 'up'], [TREND_VERBS_DOWN, 'down'], [TREND_VERBS_HOLD, 'hold']]
/** A direction said before the rate stands no further into the clause. */
const FURTHEST_VERB = 24
const isTrendVerb = (text: string): boolean => TREND_VERBS.some(([verbs]) => verbs.includes(text))
const holdsTrendVerb = (text: string): boolean => TREND_VERBS.some(([verbs]) => verbs.some((verb) => text.includes(verb)))

/** Last characters of the words that rates end in; any other character only behind 人均 and its kin. */
const RATE_ENDS = '率例重比数度命平速产耗量)）”'
const mayBeRate = (text: string): boolean => RATE_ENDS.includes(text.at(-1) ?? '。') || text.includes('均')

/** A bracket behind the head does not hide it (抗菌药物使用强度（DDDs）), nor that the list is closed (死亡率等健康指标). */
function isRate(text: string, known: ReadonlySet<string>): boolean {
  const bare = text.endsWith(')') || text.endsWith('）') ? text.replace(/[（(][^（(]{1,12}[)）]$/, '') : text
  if (mayBeRate(bare) && RATE_END.test(bare)) return true
  if (known.has(text)) return true
  const list = bare.endsWith('指标') ? INDICATOR_LIST.exec(bare) : null
  return list !== null && mayBeRate(list[1]!) && RATE_END.test(list[1]!)
}

/** 投诉率 of the service that the clause before is about; not of another rate. */
const ofTopic = (about: string, indicator: string): string => (isRate(about, NONE_KNOWN) ? indicator : about + indicator)

/** …率稳步提高, …占比持续下降, …死亡率持续保持在低水平. */
function trendBehind(text: string, topic: () => string, known: ReadonlySet<string>): Commitment | null {
  if (!TREND_ENDS.includes(text.at(-1)!)) return null
  const up = TREND_UP.exec(text)
  const down = up ? null : TREND_DOWN.exec(text)
  const better = up ?? down ? null : TREND_BETTER.exec(text)
  const found = up ?? down ?? better ?? TREND_HOLD.exec(text)
  if (!found) return null
  const trend = up ? 'up' : down ? 'down' : better ? null : 'hold'
  const subject = text.slice(0, found.index).replace(MANNER, '')
  if (subject.length < 2 || !isRate(subject, known)) return null
  const indicator = stripLead(subject)
  return { indicator: indicator.length <= 3 ? ofTopic(topic(), indicator) : indicator, trend, type: 'level' }
}

/** 逐步提高预约转诊比例; 三级医院逐步减少…占比; 稳步降低…比例并维持在合理水平. */
function trendBefore(text: string, known: ReadonlySet<string>): Commitment | null {
  if (!holdsTrendVerb(text)) return null
  const body = text.replace(/(?:并|,)[^，]{2,14}$/, (tail) => (/水平|稳定|目标/.test(tail) ? '' : tail))
  const first = body.split('、')[0]!
  if (!isRate(body, known) && !(isRate(first, known) && /[性度]$/.test(body))) return null
  for (const [verbs, trend] of TREND_VERBS) {
    for (const verb of verbs) {
      const at = body.indexOf(verb)
      if (at < 0 || at > FURTHEST_VERB) continue
      const object = (isRate(body, known) ? body : first).slice(at + verb.length)
      if (object.length < 3 || /^[到至了]/.test(object)) continue
      const actor = stripLead(body.slice(0, at).replace(MANNER, ''))
      if (/[的和与、及]$|以$|^(?:通过|为|以)/.test(actor) || actor.length > 12) continue
      // 巩固提高…率: two verbs of one rate.
      return { indicator: (actor.length > 1 && !isTrendVerb(actor) ? actor : '') + object, trend, type: 'level' }
    }
  }
  return null
}

const NONE_KNOWN: ReadonlySet<string> = new Set()

/** …发病率低于全国平均水平, 医护比达到合理水平. */
function yardstick(text: string): Commitment | null {
  if (!YARDSTICK_ENDS.includes(text.at(-1)!)) return null
  const kept = KEPT_AT.exec(text)
  if (kept && isRate(kept[1]!, NONE_KNOWN)) return { indicator: kept[1]!, trend: 'hold', type: 'level' }
  const found = YARDSTICK.exec(text)
  if (!found || found.index < 2) return null
  const subject = text.slice(0, found.index).replace(MANNER, '')
  if (!isRate(subject, NONE_KNOWN)) return null
  return { indicator: stripLead(subject), trend: /^(?:保持|维持|稳定)/.test(found[0]) ? 'hold' : null, type: 'level' }
}

/** 县县有中医院, 村村开展中医服务. */
function everyOne(text: string): Commitment | null {
  const found = EVERY_ONE.exec(text)
  if (!found || found.index > 12) return null
  return { indicator: stripLead(text), trend: null, type: 'level' }
}

/** 困难家庭应保尽保: who or what ought to is named before it; 坚持应保尽保原则 names a principle. */
function allDue(text: string): Commitment | null {
  const found = text.includes('尽') ? ALL_DUE.exec(text) : null
  if (!found) return null
  const subject = text.slice(0, found.index).replace(CAUSES, '').replace(/^对(?=.{3})/, '').replace(ATTAINED, '')
  return subject.length < 2 ? null : { indicator: subject + found[0].replace(/[“”"]/g, ''), trend: null, type: 'level' }
}

/** 实现“应保尽保”. */
const ATTAINED = /(?:实现|做到|达到|实行|应当)?[“"]?$/

/** 所有…建成…, 每个…均能提供…, …全部设置…. */
function allOf(text: string): Commitment | null {
  if (!text.includes('均') && !text.includes('全部') && !text.includes('所有')) return null
  const bare = stripLead(text)
  const own = ALL_HEAD.exec(text)
  const all = own ?? ALL_HEAD.exec(bare)
  if (all) {
    const whole = own ? text : bare
    const rest = whole.slice(all[0].length)
    if (rest.length < 4 || !COMMITS.test(/均$/.test(all[0]) ? rest : rest.slice(2))) return null
    return { indicator: whole, trend: null, type: 'level' }
  }
  const verb = ALL_VERB.exec(text)
  if (!verb || verb.index < 2 || !COMMITS.test(verb[0]) || /居|位|走在/.test(verb[0].slice(0, 3))) return null
  return { indicator: text.replace(CAUSES, '').replace(/全部|均(?!衡)/, ''), trend: null, type: 'level' }
}

/** 将节水要求纳入全市所有审批程序, 服务延伸到所有村. */
function reachesAll(text: string): Commitment | null {
  if (!text.includes('全部') && !text.includes('所有')) return null
  const found = REACHES_ALL.exec(text)
  if (!found) return null
  const subject = stripLead(text.slice(0, found.index)).replace(/^[将把]/, '')
  return subject.length < 2 ? null : { indicator: subject + found[0].replace(/[中内]$/, ''), trend: null, type: 'level' }
}

/** 打造成覆盖所有医共体的…体系, 健康医保卡覆盖所有医疗卫生机构, 光网全面覆盖城乡. */
function coversAll(text: string): Commitment | null {
  if (!text.includes('覆盖')) return null
  const found = COVERS.exec(text)
  if (!found) return null
  const subject = stripLead(text.slice(0, found.index)).replace(/(?:打造|建|形成|建设|发展)成?$/, '')
  const system = found[2]?.slice(1) ?? ''
  return { indicator: `${subject}${system}覆盖${found[1]!}`, trend: null, type: 'level' }
}

/** 国家卫生城市全覆盖 → 国家卫生城市覆盖; 医务人员零感染 → 医务人员感染; 高层次人才零突破 → 高层次人才. */
export function wordCommitment(subject: string, word: string): Commitment & { quantity: Quantity } {
  const quantity: Quantity = { kind: 'qualitative', trend: null }
  const bare = word.replace(/[“”"]/g, '')
  const last = subject.split(/(?<=[^（(]{2})、(?![^（(]*[）)])/).at(-1)!
  if (bare.startsWith('零')) {
    const thing = bare.slice(1)
    return thing === '突破' ? { indicator: last, trend: null, type: 'deliverable', quantity } : { indicator: last + thing, trend: null, type: 'level', quantity }
  }
  return { indicator: /覆盖$/.test(subject) ? subject : `${subject}覆盖`, trend: null, type: 'level', quantity }
}

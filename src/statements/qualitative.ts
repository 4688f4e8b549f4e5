/** Commitments without a number: a direction said of a named rate, all of a class, a yardstick. */
import type { Quantity } from '../schema/shared.ts'
import { ALL_DUE, ALL_HEAD, ALL_MUST, ALL_USE, ALL_VERB, CALLED_ON, CAUSES, COMMITS, COVERAGE_WORDS, COVERS, EVERY_ONE, IN_FULL, POLICY_PARAMETER, PREDICATE_END, REACHES_ALL, ZERO_WORDS } from './words/qualitative.ts'
import type { Commitment } from './commitment.ts'
import { stripLead, withoutTimes } from './subjects.ts'
import type { NumberToken } from './number-token.ts'
import { againstAverage, levelOfYear, outpaces, trendBefore, trendBehind, yardstick } from './trends.ts'
import { matchesOf } from './words/lookup.ts'

const ZERO_NAMES = /^(?!目标|要求|状态|记录|的|和|及|与|为|是|并|等|以)[\u4e00-\u9fff]/

/** “零排放”的政策措施, 零填埋的处理技术: what the thing is for, and not what is reached. */
const ZERO_ATTRIBUTE = /^的[\u4e00-\u9fff]{0,8}(?:政策|措施|机制|制度|体系|模式|办法|方案|技术|工艺|路径|试点|示范|企业|园区|工厂|项目|理念|管理|行动)/

/** 全覆盖 and 零突破 as tokens of the grammar, so that lists of numbers and words read alike. */
export function wordTokens(folded: string, start: number, end: number): NumberToken[] {
  const text = folded.slice(start, end)
  const tokens: NumberToken[] = []
  // 零直排小区, 零就业家庭清零率: a word of a name.
  if (text.includes('零')) for (const match of matchesOf(ZERO_WORDS, text)) if (!ZERO_NAMES.test(text.slice(match.index + match[0].length)) && !ZERO_ATTRIBUTE.test(text.slice(match.index + match[0].length)) && !(match[0].endsWith('家庭') && text[match.index + match[0].length] === '的')) push(tokens, start, match)
  if (text.includes('覆盖') || text.includes('满堂红')) for (const match of matchesOf(COVERAGE_WORDS, text)) {
    const rest = text.slice(match.index + match[0].length)
    const before = text.slice(Math.max(0, match.index - 40), match.index).split(/[,，。;]/).at(-1)!
    // 构建全覆盖的体系, 从县到村的全覆盖网络, 通过督查全覆盖和考核等制度: an attribute, a means.
    if (/^(?:的|式|型|率|和[^,，。]{0,10}等|、[^,，。;、]{1,12}的)/.test(rest) || /^(?:通过|以|按照|构建|建立|完善|健全|坚持|遵循)/.test(before) || /^[^,，。;]{0,12}等/.test(rest) || (before.endsWith('的') && /^[\u4e00-\u9fff]/.test(rest))) continue
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

/** 县县通高速、村村通硬化路 and 甲率明显提高、乙率明显下降 are two commitments each; any other clause is one. Offsets in the clause. */
export function members(clause: string): [number, number][] {
  const joint = clause.indexOf('、')
  if (joint < 0 || !standsAlone(clause.slice(0, joint))) return [[0, clause.length]]
  const found: [number, number][] = []
  let from = 0
  for (const piece of clause.split('、')) {
    if (!standsAlone(piece)) return [[0, clause.length]]
    found.push([from, from + piece.length])
    from += piece.length + 1
  }
  return found
}

const standsAlone = (piece: string): boolean => PREDICATE_END.test(piece) || EVERY_ONE.test(piece)

/** The commitment that one clause makes (its text less times and adverbs at its head); null for none. `topic`: what the clause before is about; `last`: what the value right before it is of. */
export function readCommitment(clause: string, topic: () => string, last: () => string, known: ReadonlySet<string>): Commitment | null {
  if (clause.length > MAX_LENGTH) return null
  const text = withoutTimes(withAll(clause, stripLead(clause, false)))
  if (text.length < 4 || text.startsWith('坚持') || (text.startsWith('以') && /^以[^，]*为(?:重点|抓手|目标|核心)/.test(text))) return null
  const found = everyOne(text) ?? allDue(text) ?? allMust(text) ?? allOf(text) ?? coversAll(text) ?? reachesAll(text) ?? inFull(text) ?? yardstick(text) ?? levelOfYear(clause) ?? againstAverage(text, last) ?? outpaces(text) ?? trendBehind(text, topic, known) ?? trendBefore(text, known)
  return found !== null && POLICY_PARAMETER.test(text) ? null : found
}

/** 全部行政村实现光纤入户: at the head 全部 says which ones, and is no adverb. */
function withAll(clause: string, text: string): string {
  const before = clause.slice(0, clause.length - text.length)
  return before.endsWith('全部') && COMMITS.exec(text)?.index !== 0 ? `全部${text}` : text
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

/** 大中型渔港都要建设…设施: a duty of all of a class; 各级政府都要… calls on everybody. */
function allMust(text: string): Commitment | null {
  const found = text.includes('都') ? ALL_MUST.exec(text) : null
  if (!found || found.index < 3) return null
  const subject = stripLead(text.slice(0, found.index))
  return subject.length < 3 || CALLED_ON.test(subject) ? null : { indicator: subject + text.slice(found.index + found[1]!.length), trend: null, type: 'level' }
}

/** 所有…建成…, 每个…均能提供…, …全部设置…. */
function allOf(text: string): Commitment | null {
  if ((!text.includes('均') && !text.includes('全部') && !text.includes('所有')) || NOT_ALL.test(text)) return null
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
  if (!verb || verb.index < 2 || !(COMMITS.test(verb[0]) || ALL_USE.test(verb[0])) || /居|位|走在/.test(verb[0].slice(0, 3))) return null
  return { indicator: text.replace(CAUSES, '').replace(/(?:应当?|必须|要|须)?(?:实现|做到)?全部|均(?!衡)/, ''), trend: null, type: 'level' }
}

/** 秸秆全量利用, 污泥全量化处置: of all of it, at the clause's end. */
function inFull(text: string): Commitment | null {
  const found = text.includes('全量') ? IN_FULL.exec(text) : null
  if (!found) return null
  const subject = stripLead(text.slice(0, found.index)).replace(/(?:实现|做到|得到|进行|推行)$/, '')
  return subject.length < 2 ? null : { indicator: subject + found[1]!, trend: null, type: 'level' }
}

/** 指标没有全部实现. */
const NOT_ALL = /(?:没有|未能?|尚未|不)(?:全部|所有)/

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

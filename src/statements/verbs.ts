/** Verbs as clauses are taken apart by them: which a text begins with, ends in, or holds. */
import { charTable, prefixIn, suffixIn, wordSet } from './words/lookup.ts'
import { BUILD_VERBS, DIVIDING_VERBS, FLOW_VERBS, HAVING_VERBS, LEADING_VERBS, LONE_VERBS } from './words/verbs.ts'

export const BUILD = wordSet(BUILD_VERBS)
export const FLOW = wordSet(FLOW_VERBS)
export const LEADING = wordSet(LEADING_VERBS)
const VERB_SETS = [BUILD, FLOW, LEADING]
const HAVING = wordSet(HAVING_VERBS)
const LONE = wordSet(LONE_VERBS)
/** After these a word that looks like a verb is part of a noun: 保障性, 覆盖率, 控制线, 优化指数. */
export const NOUN_ENDS = '性型率力化者额量数度'

export const isFlowVerb = (text: string): boolean => FLOW.has(text)
/** Verbs of having: whose it is stands in the clause before where they open theirs (面积…，辖18个街道). */
export const isDividing = (verb: string): boolean => DIVIDING_VERBS.includes(verb)
export const isOwningVerb = (verb: string): boolean => verb !== '' && HAVING.has(verb)
/** 累计开行3万列: the verb alone; what runs stood before. */
export const isLoneVerb = (text: string): boolean => text.length <= 4 && LONE.has(text)
export const leadingFlow = (text: string): string => prefixIn(FLOW, text, 0, text.length)

/** The verb that a text begins with; '' where it begins with a noun, also one that begins like a verb. */
export function verbAtHead(text: string): string {
  let verb = ''
  for (const set of VERB_SETS) {
    const found = prefixIn(set, text, 0, text.length)
    if (found.length > verb.length) verb = found
  }
  return verb !== '' && !NOUN_ENDS.includes(text[verb.length] ?? '。') ? verb : ''
}

/** The building or flow verb that left.slice(0, end) ends in. */
export function verbBefore(left: string, end: number): string {
  const [build, flow] = [suffixIn(BUILD, left, 0, end), suffixIn(FLOW, left, 0, end)]
  return flow.length >= build.length ? flow : build
}

/** Where a verb of reaching or running stands behind a text's subject; -1 where there is none. */
export function loneVerbAt(text: string): number {
  for (let at = 2; at < text.length && at < 20; at++) if (prefixIn(LONE, text, at, text.length) !== '') return at
  return -1
}

const STRONG_VERBS = wordSet([...FLOW_VERBS.filter((verb) => verb.length > 1), '建成', '建设', '打造', '培育', '创建', '创成', '争创', '设置', '设立', '开设', '建立', '建立健全', '成立', '滚动实施', '配备', '组建', '拥有', '获得', '获批', '取得', '评选', '认定', '完成', '推广应用', '推广', '制定', '制修订', '发布', '举办', '实施', '开展', '启动', '集成', '设有', '建有'])

const STRONG_HEADS = charTable(STRONG_VERBS.heads)

/** The first verb of a stretch that can govern a count, and where it stands; null where there is none. */
export function strongVerb(text: string): { verb: string; at: number } | null {
  const last = Math.min(text.length, 41)
  for (let at = 0; at < last; at++) {
    if (!STRONG_HEADS[text.charCodeAt(at)]) continue
    const verb = prefixIn(STRONG_VERBS, text, at, text.length)
    if (verb) return { verb, at }
  }
  return null
}

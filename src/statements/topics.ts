/** What the clauses around a value are about: their object, their subject, their verb. */
import { stripLead, withoutTimes } from './subjects.ts'
import { BUILD, LEADING, loneVerbAt, strongVerb, verbAtHead } from './verbs.ts'
import { prefixIn } from './words/lookup.ts'

/** The verb that a clause begins with, behind what leads it; '' where it begins with its subject. */
export const leadingVerbOf = (left: string): string => verbAtHead(stripLead(left, false))

/** Who acts in a subject side: 中老班列通达东南亚 → 中老班列; '' where it has no verb. */
export function actorOf(left: string): string {
  const text = stripLead(withoutTimes(left), false)
  const at = loneVerbAt(text)
  return at < 0 ? '' : text.slice(0, at)
}

/** What a clause does something with: 各校均开展课后服务 → 课后服务; '' where it has no verb. */
export function doneIn(clause: string): string {
  const text = stripLead(withoutTimes(clause), false)
  const found = strongVerb(text)
  return found ? text.slice(found.at + found.verb.length) : ''
}

const TELLS = /(?:以|包括|位于|地处|处于|依托|聚焦|是|为|覆盖|涵盖|坐落|主要|总体|规划|东[至起临]|北[至起临]|，)/g
const RANGE = /^(?:本次?)?(?:规划|控制)?(?:范围|区域)(?:为|是|包括)/
const LONGEST_SUBJECT = 20

/** Whose area, cost or length a sentence gives that opens with it: 临港水务区以…为主体，…，面积…; '' where it opens with no such subject. */
export function sentenceSubject(opener: string): string {
  const text = stripLead(withoutTimes(opener), false)
  const range = RANGE.exec(text)
  if (range) return text.slice(range[0].length)
  if (text === '' || verbAtHead(text) !== '' || '以在依按通对为围'.includes(text[0]!)) return ''
  TELLS.lastIndex = 2
  const found = TELLS.exec(text)
  return found && found.index <= LONGEST_SUBJECT ? text.slice(0, found.index).replace(/^本(?=.{2})/, '') : ''
}

/** What a clause without a number is about: the object of its leading verb (推进甲开放应用 → 甲开放应用), or its subject. */
export function topicOf(text: string): string {
  const bare = withoutTimes(stripLead(text, false))
  const verb = prefixIn(LEADING, bare, 0, bare.length) || prefixIn(BUILD, bare, 0, bare.length)
  if (verb) return stripLead(bare.slice(verb.length))
  const at = /(?:稳步|持续|不断|明显|显著|进一步|逐步|保持|达到|有所|提高|提升|增长|上升|下降|降低|形成|完善|实现|加快|得到|更加|全面|基本)/.exec(bare)
  return at && at.index > 1 ? bare.slice(0, at.index) : bare
}

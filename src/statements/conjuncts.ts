/** Lists of counted things that end in one predicate or one verbal noun: what closes the list holds for all its members. */
import type { Item } from './items.ts'
import { splitVerb, stripLead } from './subjects.ts'
import { charTable, prefixIn, suffixIn, wordSet } from './words/lookup.ts'
import { BUILDING_NOUNS, CLOSING_GOVERNORS, CLOSING_NOUNS, PIVOT_VERBS, PREDICATE_VERBS, TOWARDS } from './words/predicates.ts'

const PREDICATES = wordSet(PREDICATE_VERBS)
const PREDICATE_HEADS = charTable(PREDICATES.heads)
const CLOSINGS = wordSet(CLOSING_NOUNS)
const FURTHEST_PREDICATE = 40

/** Where the predicate of what is counted begins in its object (老人|提供体检); -1 where it has none. */
export function predicateAt(object: string, from = 1): number {
  const last = Math.min(object.length - 3, FURTHEST_PREDICATE)
  for (let at = from; at < last; at++) {
    if (!PREDICATE_HEADS[object.charCodeAt(at)]) continue
    const verb = prefixIn(PREDICATES, object, at, object.length)
    // 提供的服务, 达到标准的学校: a relative clause inside the noun.
    if (verb) return object[at - 1] === '的' || object.indexOf('的', at) === at + verb.length ? -1 : at
  }
  return -1
}

/** Gives each member of a list the closing that is printed behind the last one; takes a bare 建设 from the last. */
export function shareClosings(items: Item[], folded: string): void {
  for (let last = items.length - 1; last > 0; last--) {
    let first = last
    while (first > 0 && isMember(items[first]!)) first--
    if (first < last) share(items.slice(first, last + 1), folded)
    last = first
  }
}

/** It follows on the one before with nothing but a joint and a comparator between them. */
const isMember = ({ listed, left, values: [value] }: Item): boolean => listed && (left[0] === left[1] || value!.token.unitKind === 'share') && (value!.links.last === '' || value!.links.bound)

function share(list: Item[], folded: string): void {
  const last = list.at(-1)!
  const object = folded.slice(last.right[0], last.right[1])
  const noun = nounOfGrade(object)
  // 1个万亿级、5个千亿级产业集群: of what grade each is.
  if (noun > 0) for (const member of list.slice(0, -1)) if (folded.slice(member.right[0], member.right[1]).endsWith('级')) member.closing = [last.right[0] + noun, last.right[1]]
  const predicate = predicateAt(object)
  const closing = closingOf(object)
  if (predicate < 0 && closing.start === object.length) return
  const governor = governorOf(list[0]!, folded)
  const members = list.slice(0, -1)
  if (predicate > 0 && (governor === '' || PIVOT_VERBS.has(governor))) {
    for (const member of members) if (predicateAt(folded.slice(member.right[0], member.right[1])) < 0) member.closing = [last.right[0] + predicate, last.right[1]]
    return
  }
  if (!CLOSING_GOVERNORS.has(governor) || closing.start < 2 || closing.start === object.length) return
  if (members.some((member) => suffixIn(CLOSINGS, folded, member.right[0], member.right[1]) !== '')) return
  if (closing.builds) last.right = [last.right[0], last.right[0] + closing.start]
  else for (const member of members) member.closing = [last.right[0] + closing.start, last.right[1]]
}

/** Where the noun begins that a grade stands before (千亿级|产业集群); 0 where none does. */
function nounOfGrade(object: string): number {
  const at = object.slice(0, LONGEST_GRADE).indexOf('级')
  return at > 0 && at + 2 < object.length ? at + 1 : 0
}

const LONGEST_GRADE = 6

/** The verb that governs a list; '' where a subject or a preposition stands before it (每年为200名甲和300名乙). */
function governorOf({ left, values: [value] }: Item, folded: string): string {
  const { links, token } = value!
  if (links.last === '完成') return links.last
  const before = folded.slice(left[0], left[1])
  return TOWARDS.test(folded.slice(left[0], token.start)) ? '' : splitVerb(stripLead(before, false)).verb
}

/** 水闸布局建设 closes with 布局建设: where the verbal nouns begin, and whether they only build. */
function closingOf(object: string): { start: number; builds: boolean } {
  let start = object.length
  let builds = true
  for (let noun = suffixIn(CLOSINGS, object, 0, start); noun; noun = suffixIn(CLOSINGS, object, 0, start)) {
    start -= noun.length
    if (!BUILDING_NOUNS.has(noun)) builds = false
  }
  return { start, builds }
}

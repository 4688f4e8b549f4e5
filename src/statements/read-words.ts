/** Commitments without a number as statements: 全覆盖 and 零突破, a direction said of a rate. */
import { topic } from './carried.ts'
import { headLength, isOnlyTime, isSource } from './clause-head.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { startOf } from './extent.ts'
import type { Item } from './items.ts'
import { timeOrPresent } from './present.ts'
import { members, readCommitment, wordCommitment } from './qualitative.ts'
import { sentenceUpTo, sliceOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { statusOf } from './status.ts'
import { nounSubject } from './subjects.ts'
import { doneIn } from './topics.ts'
import { verbAtHead } from './verbs.ts'
import { WHERE_WORDS } from './words/places.ts'

const LONGEST_SUBJECT = 80
const LONGEST_CLAUSE = 120

/** An item whose value is a word (全覆盖, 零突破); false where it says nothing of anything. */
export function readWordValue(reading: Reading, item: Item, clause: Clause): boolean {
  const { carried, clean } = reading
  const left = sliceOf(reading, clause, item.left)
  const { token } = item.values[0]!
  const own = nounSubject(left.replace(/(?:基本)?(?:实现|达到)(?=[^实]{0,12}$)|(?:基本|率先|全部|趋近?于?|接近)+$/g, '')).text || topic(carried) || (carried.unit === '%' ? carried.indicator : '')
  // 开展法律服务，达到社区全覆盖: where it holds; of what stands before.
  const subject = WHERE_WORDS.has(own) ? doneIn(carried.before || carried.object) + own : own
  if (subject.length < 2 || verbAtHead(subject).length === subject.length || subject.length > LONGEST_SUBJECT) return false
  const commitment = wordCommitment(subject, clean.text.slice(token.start, token.end))
  const start = startOf(clean, item, clause)
  push(reading, { ...commitment, start, end: Math.max(token.end, Math.min(item.right[1], token.end)) }, clause)
  const verb = nounSubject(left)
  carried.indicator = commitment.indicator
  carried.unit = ''
  carried.scope = verb.scope
  carried.verb = verb.verb
  carried.flow = verb.flow
  carried.before = ''
  carried.object = ''
  return true
}

/** A clause without a value: what it commits to in words, and what it leaves to those behind it. */
export function readWords(reading: Reading, clause: Clause): void {
  if (clause.end - clause.start > LONGEST_CLAUSE) return
  const { carried, context } = reading
  const text = sliceOf(reading, clause, [clause.start, clause.end])
  if (reading.cue && hasCue(reading, clause)) for (const [from, to] of members(text)) {
    const member = text.slice(from, to)
    const commitment = readCommitment(member, () => topic(carried), () => (carried.before === '' ? carried.indicator : ''), context.known)
    if (!commitment) continue
    const marks = headLength(member)
    push(reading, { ...commitment, indicator: withoutLoneMarks(commitment.indicator), quantity: { kind: 'qualitative', trend: commitment.trend }, start: clause.start + from + (marks < member.length ? marks : 0), end: clause.holes.length > 0 ? clause.end : clause.start + to }, clause)
  }
  if (text === '其中') return
  carried.among = false
  if (isOnlyTime(text) || isSource(text)) return
  if (carried.opener === '' && carried.indicator === '') carried.opener = text
  carried.before = text
}

/** “县县通高速、乡乡通国道”: a mark whose other half stands in the neighbour. */
const withoutLoneMarks = (text: string): string => {
  if (text.startsWith('“') && !text.includes('”')) return text.slice(1)
  return text.endsWith('”') && !text.includes('“') ? text.slice(0, -1) : text
}

/** Outside the brackets that are clauses of their own. */
function hasCue({ clean, context: { cues } }: Reading, { start, end, holes }: Clause): boolean {
  let from = start
  for (const [open, close] of holes) {
    if (open > from && cues.has(clean, from, open)) return true
    from = close
  }
  return cues.has(clean, from, end)
}

function push(reading: Reading, found: Pick<Draft, 'indicator' | 'quantity' | 'type' | 'start' | 'end'>, clause: Clause): void {
  const time = timeOrPresent(reading, clause.start, found.end)
  const { text } = reading.clean
  const status = statusOf({ time, retrospective: reading.context.retrospective, clause: text.slice(clause.start, clause.end), sentence: sentenceUpTo(reading, clause.end, clause.end), norm: false, asked: false, ratio: false, places: false })
  reading.drafts.push({ start: found.start, end: found.end, indicator: found.indicator, quantity: found.quantity, type: found.type, raw: text.slice(found.start, found.end), unit: null, year: time?.year ?? null, status: status === 'standard' ? 'target' : status })
}

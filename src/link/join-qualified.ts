/**
 * Rows that lean on what stands over or beside them: 毛入学率 under 高中阶段教育 is another plan's 高中阶段毛入学率. A row that meets
 * no other plan under its own name is tried under its category and its own; it joins only what prints that very name.
 */
import type { PlanDocument } from '../schema/plan-document.ts'
import type { Candidate } from './candidates.ts'
import type { NameReader, Reading } from './readings.ts'
import { genericNames } from './vocabulary/neutral-words.ts'

interface Move { from: string; to: Candidate[]; candidate: Candidate; reading: Reading; rule: string }

/** Moves such rows, and the statements that only they had met, to the buckets of their full names. */
export function joinQualified(buckets: Map<string, Candidate[]>, reader: NameReader, documents: readonly PlanDocument[]): void {
  const moves: Move[] = []
  for (const [key, members] of buckets) {
    if (members[0]!.indicator === null || members.some((c) => c.document !== members[0]!.document)) continue
    for (const candidate of members) if (candidate.indicator !== null) moves.push(...moveOf(candidate, key, buckets, reader))
  }
  for (const { from, to, candidate, reading, rule } of moves) {
    const members = buckets.get(from)!
    const left = members.filter((c) => c !== candidate)
    to.push({ ...candidate, reading, rules: [...candidate.rules, rule] })
    if (left.some((c) => c.indicator !== null)) buckets.set(from, left)
    else {
      to.push(...left)
      buckets.delete(from)
    }
  }
  for (const members of new Set(moves.map(({ to }) => to))) inOrder(members, documents)
}

/** Rows before statements, upper plans first, as they were met. */
function inOrder(members: Candidate[], documents: readonly PlanDocument[]): void {
  const place = new Map(documents.map((document, i) => [document, i]))
  members.sort((a, b) => Number(a.indicator === null) - Number(b.indicator === null) || place.get(a.document)! - place.get(b.document)!)
}

/** The first full name that another plan, or the plan's own text, prints; none where the row's own table has it too. */
function moveOf(candidate: Candidate, from: string, buckets: ReadonlyMap<string, Candidate[]>, reader: NameReader): Move[] {
  for (const { reading, rule } of fullNames(candidate, reader)) {
    const to = reading.key === from ? undefined : buckets.get(reading.key)
    if (to && !to.some((c) => c.table !== null && c.table === candidate.table)) return [{ from, to, candidate, reading, rule }]
  }
  return []
}

/** Longest category that is put before a name. */
const MAX_CATEGORY = 12

function* fullNames({ indicator, table }: Candidate, reader: NameReader): Generator<{ reading: Reading; rule: string }> {
  const { name, unit, parent } = indicator!
  // A first column of names is a category, unless it is a row of its own.
  if (parent !== null && table!.indicators.some((row) => row.name === parent)) return
  const over = parent ?? indicator!.category?.split('｜').at(-1)
  if (!over || over.length > MAX_CATEGORY) return
  yield { reading: reader.read(`${over}${name}`, unit), rule: `category:${over}` }
  const alone = parent === null ? null : reader.read(name, unit)
  if (alone && !genericNames.has(alone.name.text)) yield { reading: alone, rule: `category:${over}` }
}

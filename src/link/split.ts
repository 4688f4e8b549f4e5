/**
 * Negative evidence: names that fall together are taken apart again where something says that they are two indicators.
 * Two rows of one table are never one, so what tells them apart tells apart every name that it stands in.
 */
import type { Statement } from '../schema/plan-document.ts'
import { canonicalName } from './canonical-name.ts'
import type { NameRules } from './aliases.ts'
import type { Candidate } from './candidates.ts'

export interface Part { members: Candidate[]; /** What sets it apart from the other parts of its name; '' for the plain one. */ mark: string }

/** Candidates of one identity in as many parts as they are indicators. */
export function splitBucket(bucket: Candidate[], { distinct }: NameRules): Part[] {
  if (distinct.size === 0 && isPlain(bucket)) return [{ members: bucket, mark: '' }]
  return byForm(withoutUnclear(bucket)).flatMap((part) => byTellingWords(part, distinct)).flatMap(byCategory).flatMap(byUnit)
}

/** Most names: levels in one kind of unit, no two in one table or one line. */
function isPlain(bucket: readonly Candidate[]): boolean {
  const { kind } = bucket[0]!.reading
  const tables = new Set<object>()
  for (let i = 0; i < bucket.length; i++) {
    const { table, statement, form, reading } = bucket[i]!
    if (form !== 'level' || reading.kind !== kind) return false
    if (table !== null && tables.has(table)) return false
    if (table !== null) tables.add(table)
    if (statement !== null && statement.line === bucket[i - 1]?.statement?.line) return false
  }
  return true
}

/**
 * 从8.26分钟缩短到2.61分钟 is two statements of one name: where it started is no value to hold against anything. And two values
 * of one name in one line (城市…，反应时间少于11分钟；乡村…，反应时间少于15分钟) leave out what tells them apart: neither is known.
 */
function withoutUnclear(bucket: Candidate[]): Candidate[] {
  const unclear = new Set<Candidate>()
  let before: Candidate | null = null
  for (const c of bucket) {
    // Statements come in reading order, so those of one line stand together.
    if (before?.statement && c.statement && before.document === c.document && before.statement.line === c.statement.line) {
      if (isBeginning(before.statement, c.statement)) unclear.add(before)
      else if (contradicts(before.statement, c.statement)) unclear.add(before).add(c)
    }
    before = c
  }
  return unclear.size === 0 ? bucket : bucket.filter((c) => !unclear.has(c))
}

const BEGINS = /[由从](?:[12]\d{3}年(?:底|末)?|现状|目前|当前|现有|原来?)?的?$/

/** 从8.26分钟缩短到2.61分钟, one clause or two: the first is where the second began. */
function isBeginning(a: Statement, b: Statement): boolean {
  if (a.text !== b.text) return b.text.startsWith(a.text)
  const at = a.text.indexOf(a.raw)
  return at > 0 && a.raw !== b.raw && BEGINS.test(a.text.slice(Math.max(0, at - 10), at))
}

const contradicts = (a: Statement, b: Statement): boolean =>
  a.year === b.year && a.status === b.status && JSON.stringify([a.quantity, a.unit]) !== JSON.stringify([b.quantity, b.unit])

/** A change and a level are two things; a row whose values are changes joins the named changes where there are any. */
function byForm(bucket: Candidate[]): Part[] {
  if (bucket.every((c) => c.form === 'level')) return [{ members: bucket, mark: '' }]
  const level = bucket.filter((c) => c.form === 'level')
  const named = bucket.some((c) => c.form === 'change')
  // A row's name speaks for itself; a statement of change (提高1.1岁) is no value of the level.
  const isLevel = (c: Candidate): boolean => c.form === 'level' || (c.form === 'valued' && c.indicator !== null && !named && level.length > 0)
  return [{ members: bucket.filter(isLevel), mark: '' }, ...byPace(bucket.filter((c) => !isLevel(c)))]
}

/** 增长15% and 年均增长20% are two changes; a row's name speaks for itself. */
function byPace(changes: Candidate[]): Part[] {
  const yearly = changes.filter((c) => c.statement?.quantity.kind === 'change' && c.statement.quantity.per === 'year')
  const whole: Part = { members: changes, mark: '变化' }
  if (yearly.length === 0 || yearly.length === changes.length || changes.some((c) => c.indicator !== null)) return [whole]
  return [{ ...whole, members: changes.filter((c) => !yearly.includes(c)) }, { members: yearly, mark: '年均变化' }]
}

const rulesOf = (c: Candidate): readonly string[] => (c.rules.length === 0 ? c.reading.name.rules : [...c.reading.name.rules, ...c.rules])

/** Parts by the rules that tell rows of one table, or names said to be distinct, apart. */
function byTellingWords(part: Part, distinct: NameRules['distinct']): Part[] {
  const telling = new Set<string>()
  const tell = (a: readonly string[], b: readonly string[]): void => {
    for (const rule of a) if (!b.includes(rule)) telling.add(rule)
    for (const rule of b) if (!a.includes(rule)) telling.add(rule)
  }
  for (const rows of rowsByTable(part.members))
    for (let i = 1; i < rows.length; i++) for (let j = 0; j < i; j++) tell(rulesOf(rows[i]!), rulesOf(rows[j]!))
  const literals = new Map<string, Candidate>()
  for (const c of part.members) if (distinct.has(c.reading.name.literal)) literals.set(c.reading.name.literal, c)
  for (const [literal, c] of literals) for (const [other, d] of literals) if (distinct.get(literal)!.has(other)) tell(rulesOf(c), rulesOf(d))
  return telling.size === 0 ? [part] : partition(part, (c) => rulesOf(c).filter((rule) => telling.has(rule)).sort().join('+'))
}

/** Rows of one table that still fall together: their category tells them apart; where it does not, the first stands for them. */
function byCategory(part: Part): Part[] {
  const tables = rowsByTable(part.members)
  if (tables.length === 0) return [part]
  const told = tables.every((rows) => new Set(rows.map((c) => c.indicator!.category)).size === rows.length)
  if (told) return partition({ ...part, members: part.members.filter((c) => c.indicator?.category) }, (c) => canonicalName(c.indicator!.category!).text)
  const later = new Set(tables.flatMap((rows) => rows.slice(1)))
  return [{ ...part, members: part.members.filter((c) => !later.has(c)) }]
}

/** Statements in a unit of another kind than the rows' (亿元 against 公顷) speak of something else; rows keep together, since a wrong unit is a finding. */
function byUnit(part: Part): Part[] {
  const kinds = new Set(part.members.map((c) => c.reading.kind))
  if (kinds.size === 1 || part.members.every((c) => c.indicator !== null)) return [part]
  const rowKinds = new Set(part.members.flatMap((c) => (c.indicator && c.reading.kind !== '' ? [c.reading.kind] : [])))
  if (part.members.some((c) => c.indicator !== null)) {
    const fits = (c: Candidate): boolean => c.indicator !== null || rowKinds.size === 0 || c.reading.kind === '' || rowKinds.has(c.reading.kind)
    return [{ ...part, members: part.members.filter(fits) }, ...partition({ ...part, members: part.members.filter((c) => !fits(c)) }, (c) => c.reading.kind)]
  }
  return kinds.size === 2 && kinds.has('') ? [part] : partition(part, (c) => c.reading.kind)
}

/** Rows by table, of the tables that hold more than one of them. */
function rowsByTable(members: readonly Candidate[]): Candidate[][] {
  const tables = new Map<object, Candidate[]>()
  for (const c of members) {
    if (c.table === null) continue
    const rows = tables.get(c.table)
    if (rows) rows.push(c)
    else tables.set(c.table, [c])
  }
  return [...tables.values()].filter((rows) => rows.length > 1)
}

function partition(part: Part, by: (c: Candidate) => string): Part[] {
  const parts = new Map<string, Candidate[]>()
  for (const c of part.members) {
    const key = by(c)
    const members = parts.get(key)
    if (members) members.push(c)
    else parts.set(key, [c])
  }
  return [...parts].map(([key, members]) => ({ members, mark: [part.mark, key].filter(Boolean).join('+') }))
}

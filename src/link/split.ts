/**
 * Negative evidence: names that fall together are taken apart again where something says that they are two indicators.
 * Two rows of one table are never one, so what tells them apart tells apart every name that it stands in.
 */
import type { Candidate } from './candidates.ts'
import type { CanonicalName } from './canonical-name.ts'
import { unitClass } from './unit-class.ts'

export interface Part { members: Candidate[]; /** What sets it apart from the other parts of its name; '' for the plain one. */ mark: string }

/** Candidates of one identity in as many parts as they are indicators. */
export function splitBucket(bucket: Candidate[], distinct: readonly (readonly CanonicalName[])[]): Part[] {
  return byForm(withoutStarts(bucket)).flatMap((part) => byTellingWords(part, distinct)).flatMap(byCategory).flatMap(byUnit)
}

/** 从8.26分钟缩短到2.61分钟 is two statements of one name: where it started is no value to hold against anything. */
function withoutStarts(bucket: Candidate[]): Candidate[] {
  const last = new Map<string, Candidate>()
  const starts = new Set<Candidate>()
  for (const candidate of bucket) {
    if (!candidate.statement) continue
    const key = `${candidate.document.id}\n${candidate.statement.line}`
    const before = last.get(key)
    if (before && candidate.statement.text.startsWith(before.statement!.text)) starts.add(before)
    last.set(key, candidate)
  }
  return starts.size === 0 ? bucket : bucket.filter((c) => !starts.has(c))
}

/** A change and a level are two things; a row whose values are changes joins the named changes where there are any. */
function byForm(bucket: Candidate[]): Part[] {
  const of = (form: Candidate['form'], rows?: boolean): Candidate[] => bucket.filter((c) => c.form === form && (rows === undefined || (c.indicator !== null) === rows))
  const level = of('level')
  const change = of('change')
  // A row's name speaks for itself; a statement of change (提高1.1岁) is no value of the level.
  if (change.length > 0 || level.length === 0) return [{ members: level, mark: '' }, { members: [...change, ...of('valued')], mark: '变化' }].filter((p) => p.members.length > 0)
  return [{ members: [...level, ...of('valued', true)], mark: '' }, { members: of('valued', false), mark: '变化' }].filter((p) => p.members.length > 0)
}

/** Parts by the rules that tell rows of one table, or names said to be distinct, apart. */
function byTellingWords(part: Part, distinct: readonly (readonly CanonicalName[])[]): Part[] {
  const telling = new Set<string>()
  const tell = (a: readonly string[], b: readonly string[]): void => {
    for (const rule of a) if (!b.includes(rule)) telling.add(rule)
    for (const rule of b) if (!a.includes(rule)) telling.add(rule)
  }
  for (const rows of rowsByTable(part.members).values())
    for (let i = 1; i < rows.length; i++) for (let j = 0; j < i; j++) tell(rows[i]!.name.rules, rows[j]!.name.rules)
  for (const set of distinct) {
    const here = set.filter((name) => part.members.some((m) => m.name.literal === name.literal))
    for (const name of here) for (const other of here) if (name.literal !== other.literal) tell(name.rules, other.rules)
  }
  if (telling.size === 0) return [part]
  return partition(part, (c) => c.name.rules.filter((rule) => telling.has(rule)).sort().join('+'))
}

/** Rows of one table that still fall together: their category tells them apart; what has none, or the same one twice, is left out. */
function byCategory(part: Part): Part[] {
  const tables = [...rowsByTable(part.members).values()]
  if (tables.every((rows) => rows.length === 1)) return [part]
  const categorised = partition({ ...part, members: part.members.filter((c) => c.indicator?.category) }, (c) => c.indicator!.category!)
  const told = tables.every((rows) => new Set(rows.map((c) => c.indicator!.category)).size === rows.length)
  if (told) return categorised
  const first = new Set(tables.map((rows) => rows[0]!))
  return [{ ...part, members: part.members.filter((c) => c.table === null || first.has(c)) }]
}

/** Statements in a unit of another kind than the rows' (亿元 against 公顷) speak of something else; rows keep together, since a wrong unit is a finding. */
function byUnit(part: Part): Part[] {
  const statements = part.members.filter((c) => c.statement !== null)
  if (statements.length === 0) return [part]
  const rows = part.members.filter((c) => c.indicator !== null)
  const kinds = new Set(rows.map(unitClass).filter((kind) => kind !== ''))
  if (rows.length > 0) {
    const fits = (c: Candidate): boolean => kinds.size === 0 || unitClass(c) === '' || kinds.has(unitClass(c))
    const others = partition({ ...part, members: statements.filter((c) => !fits(c)) }, unitClass)
    return [{ ...part, members: part.members.filter((c) => c.indicator !== null || fits(c)) }, ...others]
  }
  const all = new Set(statements.map(unitClass))
  return all.size === 1 || (all.size === 2 && all.has('')) ? [part] : partition(part, unitClass)
}

function rowsByTable(members: readonly Candidate[]): Map<object, Candidate[]> {
  const tables = new Map<object, Candidate[]>()
  for (const c of members) {
    if (c.table === null) continue
    const rows = tables.get(c.table)
    if (rows) rows.push(c)
    else tables.set(c.table, [c])
  }
  return tables
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

/** The same indicator across tables, documents and levels, although its name varies; look-alikes are kept apart. */
import { foldWidths } from '../language/widths.ts'
import type { LinkGroup, LinkMember, Links } from '../schema/links.ts'
import type { PlanDocument } from '../schema/plan-document.ts'
import { readNameRules } from './aliases.ts'
import type { Candidate } from './candidates.ts'
import { rowCandidates, statementCandidate } from './candidates.ts'
import { joinComponents } from './components.ts'
import { betterOf } from './directions.ts'
import type { Direction } from './directions.ts'
import { joinNear } from './join-near.ts'
import { joinQualified } from './join-qualified.ts'
import { nameReader } from './readings.ts'
import type { NameReader, Reading } from './readings.ts'
import { splitBucket } from './split.ts'
import type { Part } from './split.ts'

export { betterOf } from './directions.ts'
export type { Direction } from './directions.ts'

export interface LinkOptions {
  /** Each a set of names that are one indicator. */
  aliases?: readonly (readonly string[])[]
  /** Each a set of names no two of which are ever one indicator; outranks aliases. */
  distinct?: readonly (readonly string[])[]
  /** Which way is better, by name; outranks the built-in directions. */
  better?: Readonly<Record<string, 'higher' | 'lower'>>
}

const LEVELS = ['national', 'province', 'prefecture', 'county']

/**
 * Links rows and statements of all documents. Linear in the number of names: each is brought to its identity (base and
 * canonical words), equal identities meet in a map, and only what met there is looked at again for negative evidence.
 * The order of the documents does not matter: they are taken from the upper level down, then by id.
 */
export function linkDocuments(documents: readonly PlanDocument[], options: LinkOptions = {}): Links {
  const ordered = [...documents].sort((a, b) => rank(a) - rank(b) || compare(a.id, b.id))
  const rules = readNameRules(options.aliases, options.distinct)
  const buckets = new Map<string, Candidate[]>()
  const reader = nameReader(rules)
  for (const candidate of candidatesOf(ordered, reader)) {
    const { key } = candidate.reading
    const bucket = buckets.get(key)
    if (bucket) bucket.push(candidate)
    else buckets.set(key, [candidate])
  }
  joinQualified(buckets, reader, ordered)
  joinNear(buckets, rules)
  joinComponents(buckets)
  const better = new Map(Object.entries(options.better ?? {}).map(([name, way]) => [formKey(reader.read(name, null)), way]))
  const groups: LinkGroup[] = []
  for (const [key, bucket] of buckets) {
    if (bucket.length < 2) continue
    for (const part of splitBucket(bucket, rules)) if (part.members.length > 1) groups.push(toGroup(key, part, better.get(formKey(part.members[0]!.reading))))
  }
  return { groups }
}

/** 单位GDP能耗 and 单位GDP能耗降低 have opposite directions. */
const formKey = ({ key, change }: Reading): string => (change ? `${key}·变化` : key)

/** Rows before statements, so that tables name the groups. */
function* candidatesOf(documents: readonly PlanDocument[], read: NameReader): Generator<Candidate> {
  for (const document of documents) for (const table of document.tables) yield* rowCandidates(document, table, read)
  for (const document of documents)
    for (const statement of document.statements) {
      const candidate = statementCandidate(document, statement, read)
      if (candidate) yield candidate
    }
}

function toGroup(key: string, part: Part, said: 'higher' | 'lower' | undefined): LinkGroup {
  const rows = part.members.filter((c) => c.indicator !== null)
  const naming = rows.length > 0 ? rows : part.members
  const direction: Direction | null = said ? { better: said, reason: 'as configured' } : directionOf(part)
  return {
    key: part.mark === '' ? key : `${key}·${part.mark}`,
    name: commonest(naming.map(printedName)) ?? key,
    unit: commonest(naming.map((c) => foldUnit(c.indicator?.unit ?? c.statement?.unit ?? null))),
    better: direction?.better ?? null,
    ...(direction ? { betterReason: direction.reason } : {}),
    members: toMembers(part.members)
  }
}

/** A change printed as a magnitude (降低13.5) is better the other way round than what it is a change of. */
function directionOf(part: Part): Direction | null {
  const { name } = part.members[0]!.reading
  const words = part.members.map((c) => c.reading.name.change ?? changeOf(c)).filter((way) => way !== null)
  return betterOf(name.base, name.text, part.members.some((c) => c.form === 'level') ? null : (words[0] ?? null))
}

/** ％ and % are one unit. */
const foldUnit = (unit: string | null): string | null => (unit === null ? null : foldWidths(unit))

/** A sub-row's name stands behind its parent's. */
const printedName = ({ indicator, statement }: Candidate): string => (indicator ? (indicator.parent === null ? indicator.name : `${indicator.parent}：${indicator.name}`) : statement!.indicator)

function changeOf({ indicator, statement }: Candidate): 'up' | 'down' | null {
  const quantities = statement ? [statement.quantity] : (indicator?.measures.map((m) => m.quantity) ?? [])
  const change = quantities.find((q) => q.kind === 'change')
  return change?.direction ?? null
}

/** Evidence: same-name where another member prints the same words, else (and where words vary at all) what was done to its name. */
function toMembers(members: readonly Candidate[]): LinkMember[] {
  const printed = new Map<string, number>()
  for (const { reading } of members) printed.set(reading.name.literal, (printed.get(reading.name.literal) ?? 0) + 1)
  return members.map(({ document, indicator, statement, reading: { name }, rules }) => {
    const same = printed.get(name.literal)! > 1 ? ['same-name'] : []
    const done = printed.size > 1 ? new Set([...name.rules, ...rules]) : rules
    const evidence = [...same, ...done]
    const place = indicator ? { indicator: indicator.id } : { statement: statement!.id }
    return { document: document.id, ...place, line: (indicator ?? statement)!.line, name: indicator?.name ?? statement!.indicator, evidence: evidence.length > 0 ? evidence : ['canonical-name'] }
  })
}

/** The value met most often; of several, the one met first (the upper level's). */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | null = null
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value
  return best
}

const rank = (document: PlanDocument): number => (document.level === null ? LEVELS.length : LEVELS.indexOf(document.level))
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Rows that no other plan names in the same words, but one names nearly so: 城市再生水利用率 and 再生水利用率, 改造城镇老旧小区
 * and 城镇老旧小区改造数. Two names are near where the same characters are left, in whatever order, once the words are dropped
 * that seldom tell indicators apart. Such a link is a guess: it is made only where no plan has both, and its evidence says so.
 */
import { foldName } from './fold-name.ts'
import type { NameRules } from './aliases.ts'
import type { Candidate } from './candidates.ts'
import { unitKind } from './unit-kind.ts'
import { generalPeople } from './vocabulary/bases.ts'
import type { SoftWord } from './vocabulary/near-names.ts'
import { countTails, rateTails, sharedTails, softWords } from './vocabulary/near-names.ts'
import type { WordEnds } from './word-ends.ts'
import { endOf, indexEnds } from './word-ends.ts'

interface Named { key: string; members: Candidate[] }

/** Fewest characters that have to be left of a name. */
const FEWEST = 4

/** Moves each near name's members to the bucket met first, where no plan has rows in two of them. */
export function joinNear(buckets: Map<string, Candidate[]>, { distinct }: NameRules): void {
  const texts = new Set<string>()
  const rows: Named[] = []
  for (const [key, members] of buckets) {
    if (members[0]!.indicator === null) continue
    rows.push({ key, members })
    texts.add(key)
  }
  const near = new Map<string, Named[]>()
  for (const named of rows) {
    const name = nearName(named, texts)
    if (name === null) continue
    const known = near.get(name)
    if (known) known.push(named)
    else near.set(name, [named])
  }
  for (const met of near.values()) if (met.length > 1 && areOne(met, distinct)) join(met, buckets)
}

function join([first, ...others]: Named[], buckets: Map<string, Candidate[]>): void {
  const { literal } = first!.members[0]!.reading.name
  const statements = first!.members.findIndex((c) => c.indicator === null)
  const moved = others.flatMap(({ members }) => members).map((c) => ({ ...c, rules: [...c.rules, `near-name:${literal}`] }))
  const at = statements < 0 ? first!.members.length : statements
  first!.members.splice(at, 0, ...moved.filter((c) => c.indicator !== null))
  first!.members.push(...moved.filter((c) => c.indicator === null))
  for (const { key } of others) buckets.delete(key)
}

/** No plan prints two of the names in its tables, and nobody said that they are two indicators. */
function areOne(met: readonly Named[], distinct: NameRules['distinct']): boolean {
  const documents = new Set<object>()
  const names: string[] = []
  for (const { members } of met) {
    const own = new Set(members.filter((c) => c.indicator !== null).map((c) => c.document))
    for (const document of own) {
      if (documents.has(document)) return false
      documents.add(document)
    }
    names.push(...members.map((c) => c.reading.name.literal))
  }
  return distinct.size === 0 || !names.some((a) => names.some((b) => distinct.get(a)?.has(b)))
}

/** What is left of a name, with what it is counted in; null where too little is left to know it by. */
function nearName({ key, members }: Named, texts: ReadonlySet<string>): string | null {
  const { name, change } = members[0]!.reading
  const kinds = new Set(members.filter((c) => c.indicator !== null).map(kindOf))
  if (kinds.size > 1) return null
  const kind = [...kinds][0]!
  const bare = (text: string): string => dropSoft(text, (word, rival) => texts.has(key.replace(word, rival)))
  const isShareOf = name.text.endsWith(SHARE)
  const parts = isShareOf ? shareParts(name.text) : [name.text]
  const left = parts.map((part) => sorted(isShareOf ? takeTail(peopleOf(bare(part)), SHARED, 2) : takeTail(bare(part), TAILS.get(kind), FEWEST)))
  if (left.join('').length < FEWEST) return null
  return [name.base, change, kind, ...left].join('|')
}

const SHARED = indexEnds(sharedTails)
const TAILS = new Map([['%', indexEnds(rateTails)], ...Object.entries(countTails).map(([kind, words]) => [kind, indexEnds(words)] as const)])

/** Of the population, whichever count of it is meant. */
const peopleOf = (text: string): string => (generalPeople.has(text) ? '人' : text)

function takeTail(text: string, tails: WordEnds | undefined, fewest: number): string {
  const tail = tails && endOf(text, tails)
  return tail !== undefined && text.length - tail.length >= fewest ? text.slice(0, -tail.length) : text
}

const SHARE = '占比'
/** 装配式建筑占新建建筑占比 and 新建建筑中装配式建筑占比: the part, then what it is a part of where that is named. */
function shareParts(text: string): readonly string[] {
  const body = text.slice(0, -SHARE.length)
  const of = body.indexOf('占', 2)
  if (of > 0 && of < body.length - 1) return [body.slice(0, of), body.slice(of + 1)]
  const within = body.search(/(?<=.[^高初其集])中(?=[^小学医等])/)
  return within < 0 ? [body] : [body.slice(within + 1), body.slice(0, within)]
}

const SOFT = new Map<string, SoftWord[]>()
for (const soft of softWords) SOFT.set(soft.word[0]!, [...(SOFT.get(soft.word[0]!) ?? []), soft])

function dropSoft(text: string, isRivalled: (word: string, rival: string) => boolean): string {
  let out = ''
  let from = 0
  for (let at = 0; at < text.length; ) {
    const soft = SOFT.get(text[at]!)?.find((word) => isSoftAt(word, text, at) && !word.rivals?.some((rival) => isRivalled(word.word, rival)))
    if (soft) {
      out += text.slice(from, at)
      from = at + soft.word.length
    }
    at += soft ? soft.word.length : 1
  }
  return from === 0 ? text : out + text.slice(from)
}

function isSoftAt({ word, before, behind, notBefore, notBehind }: SoftWord, text: string, at: number): boolean {
  if (!text.startsWith(word, at)) return false
  const follows = (words: readonly string[]): boolean => words.some((next) => text.startsWith(next, at + word.length))
  const leads = (words: readonly string[]): boolean => words.some((last) => text.startsWith(last, at - last.length) && at >= last.length)
  if ((notBefore && follows(notBefore)) || (notBehind && leads(notBehind))) return false
  return (!before || follows(before)) && (!behind || leads(behind))
}

/** % and the kinds of unit; where a row has no unit of its own, what stands behind its value. */
function kindOf({ indicator, reading }: Candidate): string {
  const { unit } = indicator!
  if (unit !== null) return isShare(unit) ? '%' : reading.kind
  const raw = indicator!.measures.find((m) => /\d/.test(m.raw))?.raw ?? ''
  const behind = foldName(/(?<![^\d.,，\s〔〕（）()[\]])[^\d.,，\s〔〕（）()[\]]*$/.exec(raw.trimEnd())![0])
  return isShare(behind) ? '%' : reading.kind === '' ? unitKind(behind) : reading.kind
}

const isShare = (unit: string): boolean => unit === '%' || unit === '％'

const sorted = (text: string): string => [...text.replaceAll('、', '')].sort().join('')

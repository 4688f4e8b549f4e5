/**
 * A name taken apart: population base, what is measured, and whether it is the change that is measured.
 * Two names with one base and one text are the same indicator; every step taken is named, so that a link can say why.
 */
import { foldName } from './fold-name.ts'
import { joinLists, readBrackets, takeTail } from './name-parts.ts'
import type { BaseFound } from './population-base.ts'
import { takeBase } from './population-base.ts'
import { indexTerms, replaceTerms } from './term-index.ts'
import { endOf, indexEnds } from './word-ends.ts'
import { changeLeads, changeWords, clauseAdverbs, clauseVerbs, countWords, doers, harmedPeople, notChanges, notCounts, selfMeasured, shareWords } from './vocabulary/measures.ts'
import { fillerWords, genericInstitutions, monitoringScopes, notFillers } from './vocabulary/neutral-words.ts'
import { abbreviations } from './vocabulary/abbreviations.ts'
import { economy, environment, health, phrases, places, sectors } from './vocabulary/terms.ts'

export interface CanonicalName {
  /** The name folded only: what two printings of the same words share. */
  readonly literal: string
  /** 每千人, 每千老年人; '' where the name has no base. */
  readonly base: string
  /** What is measured, in canonical words. */
  readonly text: string
  /** The change is what is measured (单位GDP能耗降低); null where the level is. */
  readonly change: 'up' | 'down' | null
  /** What was done to get here, as evidence: synonym:慢性病=慢病, population-base:常住人口. */
  readonly rules: readonly string[]
}

/** In a density the institutions of the region are implied; elsewhere the word shrinks to 机构. */
const INSTITUTION = 'generic-word'
const IN_DENSITY = { [INSTITUTION]: '' }
const WORDS = indexTerms([
  { kind: 'shield', entries: notFillers.map((word) => [word]) },
  { kind: 'synonym', entries: [...places, ...health, ...economy, ...environment, ...sectors, ...abbreviations] },
  { kind: INSTITUTION, entries: genericInstitutions.map((word) => ['机构', word]) },
  { kind: 'filler-word', entries: [['', ...fillerWords]] },
  { kind: 'monitoring-scope', entries: [['', ...monitoringScopes]] }
])
/** A character pair of each phrase: most names have none. */
const HAS_PHRASE = /寿命|研发|托位|床位/
const PHRASES = indexTerms([{ kind: 'synonym', entries: phrases }])
const SINCE = /(?:比|较)(?:20\d\d年|上年|十[一二三四五]五)(?:末|底)?/
const MAYBE_DATED = /^[到至2十]/
const DATED = /^(?:[到至]?20\d\d年(?:底|末|前)?|十[一二三四五]五(?:期间|时期|末)),?、?/

/**
 * Reads a name. `base` is the base known from elsewhere (a sub-row's parent, the unit); it counts where the name has none.
 */
export function canonicalName(name: string, base: BaseFound | null = null): CanonicalName {
  const literal = foldName(name)
  const rules: string[] = []
  let text = MAYBE_DATED.test(literal) ? literal.replace(DATED, '') : literal
  const own = takeBase(text)
  const per = own ?? base
  if (own) text = own.rest
  if (per?.rule) rules.push(per.rule)
  text = turnClause(text, rules)
  text = replaceTerms(text, WORDS, rules, per ? IN_DENSITY : undefined)
  if (text === '' && per) text = '机构'
  if (text.startsWith('每') && text[1]! >= '0' && text[1]! <= '9') text = text.slice(1)
  if (text.includes('(')) text = readBrackets(text, rules)
  if (HAS_PHRASE.test(text)) text = replaceTerms(text, PHRASES, rules)
  text = joinLists(text, rules)
  if (/[比较]/.test(text)) text = text.replace(SINCE, '')
  text = takeTail(text, rules)
  const change = takeChange(text, rules)
  text = takeMeasure(change.text, rules)
  if (per) text = takeHarmed(text, rules)
  text = takeYearly(text, per !== null, rules)
  return { literal, base: per?.base ?? '', text, change: change.direction, rules }
}

/** 医院设立急诊科的占比 → 设立急诊科医院占比: what it has, before of what. */
function turnClause(text: string, rules: string[]): string {
  const share = endOf(text, SHARES)
  const at = share === undefined ? -1 : text.search(CLAUSE)
  if (share === undefined || at < 2) return text
  const has = text.slice(at, -share.length).replace(/的$/, '')
  if (has.length < 4 || has.includes('的')) return text
  rules.push('clause-turned')
  return `${has}${text.slice(0, at)}${share}`
}

/** A rate a year is the rate (年均每百万人口因自然灾害死亡率); an amount a year (年均新增就业) is another amount. */
function takeYearly(text: string, isDensity: boolean, rules: string[]): string {
  const at = text.indexOf('年均')
  if (at < 0 || text.length <= 4 || (at > 0 && !isDensity) || !selfMeasured.test(text)) return text
  rules.push('filler-word:年均')
  return text.slice(0, at) + text.slice(at + 2)
}

/** So many dead of a million are the rate of deaths: each in a density only. */
function takeHarmed(text: string, rules: string[]): string {
  const harmed = endOf(text, HARMED)
  if (harmed === undefined) return text
  rules.push(`measure-word:${harmed}数`)
  return `${text.slice(0, -1)}率`
}

const CLAUSE = new RegExp(`(?:${clauseAdverbs.join('|')})?(?:${clauseVerbs.join('|')})`)
const HARMED = indexEnds(harmedPeople)
const DOERS = indexEnds(doers)
const CHANGES = indexEnds(Object.keys(changeWords))
const CHANGE_LEADS = indexEnds(changeLeads)
const SHARES = indexEnds(shareWords)
const COVERED = indexEnds(['实现全覆盖', '基本全覆盖', '全覆盖', '覆盖'])
const COUNTS = indexEnds(countWords)
const NOT_COUNTS = indexEnds(notCounts)

function takeChange(text: string, rules: string[]): { text: string; direction: 'up' | 'down' | null } {
  const word = endOf(text, CHANGES)
  if (word === undefined || notChanges.some((kept) => text.endsWith(kept))) return { text, direction: null }
  let rest = text.slice(0, -word.length)
  for (let lead = endOf(rest, CHANGE_LEADS); lead; lead = endOf(rest, CHANGE_LEADS)) rest = rest.slice(0, -lead.length)
  if (rest === '') return { text, direction: null }
  rules.push(`change-word:${word}`)
  return { text: rest, direction: changeWords[word]! }
}

/** The measure at the end of a name in one word: 比例 → 占比, 床位数 → 床位, 全覆盖 → 覆盖率. */
function takeMeasure(text: string, rules: string[]): string {
  const share = endOf(text, SHARES)
  if (share !== undefined) {
    if (share !== '占比') rules.push(`share-word:${share}`)
    return `${text.slice(0, -share.length)}占比`
  }
  const covered = endOf(text, COVERED)
  if (covered !== undefined && text.length > covered.length) {
    rules.push(`measure-word:${covered}`)
    return `${text.slice(0, -covered.length)}覆盖率`
  }
  const count = endOf(text, NOT_COUNTS) ? undefined : endOf(text, COUNTS)
  if (count === undefined || text.length === count.length) return text
  rules.push(`count-word:${count}`)
  const counted = text.slice(0, -count.length)
  return endOf(counted, DOERS) === undefined ? counted : counted.slice(0, -1)
}

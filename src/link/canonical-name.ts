/**
 * A name taken apart: population base, what is measured, and whether it is the change that is measured.
 * Two names with one base and one text are the same indicator; every step taken is named, so that a link can say why.
 */
import { foldName } from './fold-name.ts'
import { joinLists, readBrackets, takeTail } from './name-parts.ts'
import type { BaseFound } from './population-base.ts'
import { takeBase } from './population-base.ts'
import { indexTerms, replaceTerms, synonymTerms } from './term-index.ts'
import type { Term } from './term-index.ts'
import { changeLeads, changeWords, countWords, notChanges, notCounts, selfMeasured, shareWords } from './vocabulary/measures.ts'
import { fillerWords, genericInstitutions, monitoringScopes, notFillers } from './vocabulary/neutral-words.ts'
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

const shields: Term[] = notFillers.map((from) => ({ from, to: from, rule: null }))
const fillers: Term[] = [
  ...fillerWords.map((from) => ({ from, to: '', rule: `filler-word:${from}` })),
  ...monitoringScopes.map((from) => ({ from, to: '', rule: `monitoring-scope:${from}` }))
]
const institutions = (to: string): Term[] => genericInstitutions.map((from) => ({ from, to, rule: `generic-word:${from}` }))
const synonyms = synonymTerms([places, health, economy, environment, sectors])
const WORDS = indexTerms([...shields, ...synonyms, ...institutions('机构'), ...fillers])
/** In a density the institutions of the region are implied. */
const DENSITY_WORDS = indexTerms([...shields, ...synonyms, ...institutions(''), ...fillers])
const PHRASES = indexTerms(synonymTerms([phrases]))
const SINCE = /(?:比|较)(?:20\d\d年|上年|十[一二三四五]五)(?:末|底)?/
const DATED = /^(?:[到至]?20\d\d年(?:底|末|前)?|十[一二三四五]五(?:期间|时期|末)),?、?/

/**
 * Reads a name. `base` is the base known from elsewhere (a sub-row's parent, the unit); it counts where the name has none.
 */
export function canonicalName(name: string, base: BaseFound | null = null): CanonicalName {
  const literal = foldName(name)
  const rules: string[] = []
  let text = literal.replace(DATED, '')
  const own = takeBase(text)
  const per = own ?? base
  if (own) text = own.rest
  if (per?.rule) rules.push(per.rule)
  text = replaceTerms(text, per ? DENSITY_WORDS : WORDS, rules)
  if (text === '' && per) text = '机构'
  if (text.includes('(')) text = readBrackets(text, rules)
  text = joinLists(replaceTerms(text, PHRASES, rules), rules)
  if (text.includes('年') || text.includes('五')) text = text.replace(SINCE, '')
  text = takeTail(text, rules)
  const change = takeChange(text, rules)
  text = takeMeasure(change.text, rules)
  // A rate a year is the rate (年均每百万人口因自然灾害死亡率); an amount a year (年均新增就业) is another amount.
  if (text.startsWith('年均') && text.length > 4 && selfMeasured.test(text)) {
    rules.push('filler-word:年均')
    text = text.slice(2)
  }
  return { literal, base: per?.base ?? '', text, change: change.direction, rules }
}

function takeChange(text: string, rules: string[]): { text: string; direction: 'up' | 'down' | null } {
  for (let length = Math.min(5, text.length - 2); length >= 2; length--) {
    const word = text.slice(-length)
    const direction = changeWords[word]
    if (direction === undefined || notChanges.some((kept) => text.endsWith(kept))) continue
    let rest = text.slice(0, -length)
    for (let lead = changeLeads.find((w) => rest.endsWith(w)); lead; lead = changeLeads.find((w) => rest.endsWith(w))) rest = rest.slice(0, -lead.length)
    if (rest === '') return { text, direction: null }
    rules.push(`change-word:${word}`)
    return { text: rest, direction }
  }
  return { text, direction: null }
}

/** The measure at the end of a name in one word: 比例 → 占比, 床位数 → 床位, 全覆盖 → 覆盖率. */
function takeMeasure(text: string, rules: string[]): string {
  const share = shareWords.find((word) => text.endsWith(word))
  if (share !== undefined) {
    if (share !== '占比') rules.push(`share-word:${share}`)
    return `${text.slice(0, -share.length)}占比`
  }
  const covered = ['实现全覆盖', '基本全覆盖', '全覆盖', '覆盖'].find((word) => text.endsWith(word))
  if (covered !== undefined && text.length > covered.length) {
    rules.push(`measure-word:${covered}`)
    return `${text.slice(0, -covered.length)}覆盖率`
  }
  const count = notCounts.some((word) => text.endsWith(word)) ? undefined : countWords.find((word) => text.endsWith(word))
  if (count === undefined || text.length === count.length) return text
  rules.push(`count-word:${count}`)
  return text.slice(0, -count.length)
}

/** 4乡8镇, 3区5县: places that are counted without a counter, glued together. */
import type { NumberToken } from './number-token.ts'
import { PLACE_RANKS, PLACES_HAD } from './words/places.ts'
import { charTable, prefixIn, suffixIn, wordSet } from './words/lookup.ts'

const RANKS = wordSet(PLACE_RANKS)
const RANK_HEADS = charTable(RANKS.heads)
/** No longer word says who has them. */
const LONGEST_GOVERNOR = 3
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Its unit is the noun itself. */
export const isPlace = (unit: string): boolean => RANK_HEADS[unit.charCodeAt(0)] === 1 && RANKS.has(unit)

/** Where one has them (全县辖4乡8镇) they are counts like any other; else they say which are meant (在3区5县试点). `token` has no unit; `before` is the one before it. */
export function countPlace(folded: string, token: NumberToken, before: NumberToken | undefined): void {
  if (!RANK_HEADS[folded.charCodeAt(token.end)] || token.kind !== 'single') return
  const behind = token.end + prefixIn(RANKS, folded, token.end, folded.length).length
  const glued = before !== undefined && before.end + prefixIn(RANKS, folded, before.end, token.start).length === token.start && before.end < token.start
  if (behind === token.end || !(glued || isDigit(folded.charCodeAt(behind)))) return
  const had = glued ? before.unitKind === 'counter' && before.class === null : suffixIn(HAD, folded, Math.max(0, token.start - LONGEST_GOVERNOR), token.start) !== ''
  if (!had) token.class = 'qualifier'
  else {
    // The noun is the counter, and what is counted as well.
    token.unit = folded.slice(token.end, behind)
    token.unitKind = 'counter'
  }
}

const HAD = wordSet(PLACES_HAD)

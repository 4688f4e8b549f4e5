/** Words that name a class, a place or an owner and no thing that is counted: its noun is that of the whole they are a part of. */
import { splitList } from './dealt.ts'
import type { NumberToken } from './number-token.ts'
import { CLASS_ENDS, CLASS_WORDS, OWNERS, SITE_ENDS, SITE_WORDS } from './words/classes.ts'
import { suffixIn, wordSet } from './words/lookup.ts'

const CLASS_END = wordSet(CLASS_ENDS)
const CLASS = new Set(CLASS_WORDS)
const SITE_END = wordSet(SITE_ENDS)
const SITE = new Set([...SITE_WORDS, ...OWNERS])
/** 国道, X436, S254: a road by its number, whatever is said of it. */
const ROAD_CODE = /^[GSXYC]\d{1,4}/
const LONGEST_SITE = 10

/** It names a class and no thing: 民办, 省级, 大型和中型, 产值5亿元以上; of things counted one by one also a place or an owner. */
export function isClass(name: string, { unitKind, unit }: Pick<NumberToken, 'unitKind' | 'unit'>): boolean {
  const sites = unitKind === 'counter' && unit !== '条'
  const one = (word: string): boolean => CLASS.has(word) || (sites && isSite(word))
  return one(name) || suffixIn(CLASS_END, name, 1, name.length) !== '' || (name.includes('、') && splitList(name).every(one))
}

const isSite = (name: string): boolean => SITE.has(name) || (name.length <= LONGEST_SITE && (suffixIn(SITE_END, name, 0, name.length) !== '' || ROAD_CODE.test(name)))

/** 国道上 → 国道: where something stands, as part of its name. */
export const bareSite = (name: string): string => (name.endsWith('上') && isSite(name.slice(0, -1)) ? name.slice(0, -1) : name)

/** How far into an indicator its class reaches (城区|变电站); 0 where it begins with none. */
export function classAtHead(indicator: string, token: Pick<NumberToken, 'unitKind' | 'unit'>): number {
  for (let length = Math.min(LONGEST_SITE, indicator.length - 2); length > 1; length--) if (isClass(indicator.slice(0, length), token)) return length
  return 0
}

/** Ranks (位次): 居全省第3位, 排名全国前十, 以第一名的成绩; never 第三方, 第一书记, 前两年. */
import type { Item } from './items.ts'
import { stripLead } from './subjects.ts'
import { suffixIn, wordSet } from './words/lookup.ts'
import { AS_RESULT, PLACE_HEADS, RANK_CLOSES } from './words/naming.ts'

const PLACES = wordSet(PLACE_HEADS)
/** No word that leads to a rank is longer. */
const LONGEST_HEAD = 8
const LONGEST_CLOSE = 10

/** 居全国第, 排名, 保持全市第: what stands before 第 says that something is ranked. */
export const isPlaced = (folded: string, nth: number): boolean => suffixIn(PLACES, folded, Math.max(0, nth - LONGEST_HEAD), nth) !== ''

/** Chinese ordinals mostly name (第三产业, 第一书记): a rank has its place before it and nothing but 名 or 位 behind it. */
export function isChineseRank(folded: string, start: number, end: number): boolean {
  const after = folded.slice(end, end + LONGEST_CLOSE)
  if (!RANK_CLOSES.test(after)) return false
  return isPlaced(folded, start - 1) || (folded[start - 2] === '以' && AS_RESULT.test(after))
}

/** 位居全省第, 保持全国前: how the rank is led to; where it is one (全省, 全国) stays. */
const LEADS_TO_RANK = /(?:进入|跻身|迈入|蝉联|名列|位列|位居|稳居|跃居|保持|稳定在|升至|上升[到至]|达到|列|居|进)?(全国|全省|全市|全区|全县|全球|世界|国内)?第$/
const BY_RESULT = /以(全国|全省|全市|全区|全县|全球|世界|国内)?第$/

/** Subject of a rank behind 第, without the words that lead to it; '' where nothing is said to be ranked. */
export function rankedSubject(item: Item, left: string): string {
  if (item.rank !== 'at') return left
  return left.replace(LEADS_TO_RANK, (_, where?: string) => where ?? '')
}

/** 以全国第三的成绩创建示范区: the rank is that of what was done with it; null for any other wording. */
export function rankOfResult(item: Item, left: string, right: string): string | null {
  const [by, result] = item.rank === 'at' ? [BY_RESULT.exec(left), AS_RESULT.exec(right)] : [null, null]
  if (!by || !result) return null
  const done = stripLead(right.slice(result[0].length), false)
  return done === '' ? null : `${done}成绩${by[1] ?? ''}排名`
}

/** 全省 alone ranks nothing. */
export const ranksSomething = (indicator: string): boolean => !/^(?:全国|全省|全市|全区|全县|全球|世界|国内)?(?:排名|位次|名次)?$/.test(indicator)

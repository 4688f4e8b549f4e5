/** Ranks (位次): 居全省第3位, 排名全国前十, 以第一名的成绩; never 第三方, 第一书记, 前两年. */
import type { NumberToken } from './number-token.ts'
import { stripLead } from './subjects.ts'
import { suffixIn, wordSet } from './words/lookup.ts'
import { AS_RESULT, PLACE_HEADS, RANK_CLOSES } from './words/naming.ts'

const PLACES = wordSet(PLACE_HEADS)
/** No word that leads to a rank is longer. */
const LONGEST_HEAD = 8
const LONGEST_CLOSE = 10
/** 分别居全国第二、第七: the second of a list. */
const NEXT_RANK = /第[一二三四五六七八九十\d]{1,3}[名位]?[、和]第$/

/** 居全国第, 排名, 保持全市第: what stands before 第 says that something is ranked. */
export const isPlaced = (folded: string, nth: number): boolean =>
  suffixIn(PLACES, folded, Math.max(0, nth - LONGEST_HEAD), nth) !== '' || NEXT_RANK.test(folded.slice(Math.max(0, nth - LONGEST_HEAD), nth + 1))

/** Chinese ordinals mostly name (第三产业, 第一书记): a rank has its place before it and nothing but 名 or 位 behind it. */
export function isChineseRank(folded: string, start: number, end: number): boolean {
  const after = folded.slice(end, end + LONGEST_CLOSE)
  if (!RANK_CLOSES.test(after)) return false
  return isPlaced(folded, start - 1) || (folded[start - 2] === '以' && AS_RESULT.test(after))
}

/** 位居全省第, 连续三年保持全国第: how the rank is led to; where it is one (全省, 全国) stays. */
const LEADS_TO_RANK = /(?:(?:均|都|分别|双双|再次|首次|历史性)*(?:进入|跻身|迈入|蝉联|名列|位列|(?<![吨单学泊床车席岗托机])位居|稳居|跃居|保持|稳定在|[升跃攀提前](?:升|居|移)?[至到]|上升[至到]|达到|列|居|排|进)?|排名)(全国|全省|全市|全区|全县|全球|世界|国内)?第$/
const FOR_YEARS = /连续(?:多|\d{1,2}|[一二三四五六七八九十]{1,2})(?:年|届|个月)/
const BY_RESULT = /以(全国|全省|全市|全区|全县|全球|世界|国内)?第$/

/** Subject of a rank behind 第 without the words that lead to it, and among whom it ranks; the subject is '' where the clause names none. */
export function rankedSubject(left: string): { subject: string; among: string } {
  let among = ''
  const led = left.replace(LEADS_TO_RANK, (found, place?: string) => {
    among = (found.startsWith('排名') ? '排名' : '') + (place ?? '')
    return ''
  })
  const subject = led.replace(FOR_YEARS, '').replace(/(?:均|都|分别|双双)$/, '').replace(/^[并且也]?(?:在(?=.*中$))?/, '').replace(/(?<=.{3})中$/, '')
  return { subject: NO_SUBJECT.test(subject) ? '' : subject, among }
}

/** 由第5位升至第1位: another rank is no subject, nor is a region. */
const NO_SUBJECT = /^(?:[由从]?第.{0,3}|全国|全省|全市|全区|全县|全球|世界|国内)$/

/** 以全国第三的成绩创建示范区: the rank is that of what was done with it; null for any other wording. */
export function rankOfResult(left: string, right: string): string | null {
  const by = BY_RESULT.exec(left)
  const result = by && AS_RESULT.exec(right)
  if (!by || !result) return null
  const done = stripLead(right.slice(result[0].length), false)
  return done === '' ? null : `${done}成绩${by[1] ?? ''}排名`
}

/** 通车里程全国 → 通车里程: what the next clause carries on. */
export const rankedThing = (indicator: string): string => indicator.replace(/(?:排名)?(?:全国|全省|全市|全区|全县|全球|世界|国内)?$/, '')

/** A counter behind it makes it an ordinal and no rank: 全国第11个试点. */
export const isOrdinal = ({ unitKind, unit }: NumberToken): boolean => unitKind === 'counter' && unit !== '名' && unit !== '位'

/** 全省 alone ranks nothing, nor does what has no name. */
export const ranksSomething = (indicator: string): boolean => !/^(?:全国|全省|全市|全区|全县|全球|世界|国内)?(?:排名|位次|名次)?$/.test(indicator)

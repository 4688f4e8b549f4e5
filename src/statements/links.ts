/** What stands between a subject and its number, read from the number leftwards. */
import type { Comparator } from '../schema/shared.ts'
import { LINK_SET, LINK_WORDS } from './words/links.ts'
import { suffixIn } from './words/lookup.ts'

export interface Links {
  /** Where the words before the number begin. */
  start: number
  /** Where the comparator nearest to the number begins; the number's start where there is none. */
  opStart: number
  op: Comparator | null
  /** 达到, 提高到, 控制在: the value is a level reached. */
  reach: boolean
  /** 控制在, 不超过, 最高: what bounds from above. */
  bound: boolean
  change: 'up' | 'down' | null
  perYear: boolean
  /** 累计: all that came in, and no stock. */
  summed: boolean
  norm: boolean
  /** 分别, 各: how several values are dealt. */
  dealt: boolean
  /** The word right before the number. */
  last: string
}

/** 不低于总人数的80%: a comparator whose number is said to be a share of something. */
const FAR_COMPARATOR = /(不低于|不少于|不超过|不得超过|不得低于|不高于|超过|低于|少于|高于|大于|小于|至少|不小于|不大于)([^,，。、;\d]{1,18}(?:的|额|总数|总量|总值))$/

/** 达到2020年的2倍, 提高到2025年的300万户: the year stands between the link word and the number. */
const BASE_YEAR = /(?<=达到|达|相当于|[高升加长大降低少增][到至])(?:(?:19|20)\d{2}年(?:底|末)?|上年|同期)的$/
const LONGEST_BASE = 12
const LONGEST_FAR = 24
const YEARS_COUNTED = /(?:近|过去)?(?:\d{1,2}|[一二三四五六七八九十])$/
const SPAN = /(?<!\d)(?:\d{1,2}|[一二三四五六七八九十])年$/

/** The link words that folded.slice(low, high) ends in. */
export function readLinks(folded: string, low: number, high: number): Links {
  const links: Links = { start: high, opStart: high, op: null, reach: false, bound: false, change: null, perYear: false, summed: false, norm: false, dealt: false, last: '' }
  for (;;) {
    const word = linkBefore(folded, low, links.start)
    if (!word || keepsChange(links, word) || keepsExtreme(links, word)) break
    take(links, word)
  }
  // 五年平均增长: the years are how long it takes.
  if (links.perYear && folded[links.start] === '年') links.start -= YEARS_COUNTED.exec(folded.slice(Math.max(low, links.start - 4), links.start))?.[0].length ?? 0
  if (folded[links.start - 1] === '的' && links.last === '') {
    const base = BASE_YEAR.exec(folded.slice(Math.max(low, links.start - LONGEST_BASE), links.start))
    if (base) {
      links.start -= base[0].length
      for (let word = linkBefore(folded, low, links.start); word; word = linkBefore(folded, low, links.start)) take(links, word)
    }
  }
  if (links.change !== null && folded[links.start - 1] === '年') {
    // 企业数3年翻一番: how long it takes.
    const span = SPAN.exec(folded.slice(Math.max(low, links.start - 4), links.start))
    if (span) links.start -= span[0].length
  }
  if ('的额数量值'.includes(folded[links.start - 1] ?? '。') && links.op === null && links.last === '') {
    const far = FAR_COMPARATOR.exec(folded.slice(Math.max(low, links.start - LONGEST_FAR), links.start))
    if (far) {
      links.start -= far[2]!.length
      take(links, far[1]!)
      for (let word = linkBefore(folded, low, links.start); word; word = linkBefore(folded, low, links.start)) take(links, word)
    }
  }
  return links
}

/** 年增长不超过10% and 增长达到5% bound a growth: the growth is the subject. 增长超过30% and 增长约30% are changes. */
function keepsChange(links: Links, word: string): boolean {
  const role = LINK_WORDS.get(word)!.role
  return (role === 'up' || role === 'down') && (links.reach || links.op === '<=' || links.op === '<')
}

/** 最高超过40度 is of an extreme, 最高不超过40 bounds. */
const keepsExtreme = (links: Links, word: string): boolean => word.startsWith('最') && (links.op === '>' || links.op === '<')

const YEAR_BEFORE = /(?:19|20)\d\d$/

function linkBefore(folded: string, low: number, end: number): string {
  const longest = suffixIn(LINK_SET, folded, low, end)
  // 较2020年均降低: the year, and 均 of both.
  const word = longest.startsWith('年') && YEAR_BEFORE.test(folded.slice(Math.max(low, end - longest.length - 4), end - longest.length)) ? longest.slice(1) : longest
  if (word !== longest && !LINK_WORDS.has(word)) return ''
  return word !== '' && LINK_WORDS.get(word)!.role === 'stop' ? '' : word
}

function take(links: Links, word: string): void {
  const link = LINK_WORDS.get(word)!
  if (links.last === '') links.last = word
  links.start -= word.length
  if (link.op && link.op !== '=' && links.op === null) {
    links.op = link.op
    links.opStart = links.start
  }
  if (link.role === 'reach') links.reach = true
  if (link.role === 'bound') links.bound = true
  if ((link.role === 'up' || link.role === 'down') && links.change === null && !links.reach) links.change = link.role
  if (link.role === 'year') links.perYear = true
  if (word.includes('累') || word.includes('计')) links.summed = true
  if (link.role === 'norm' || link.norm) links.norm = true
  if (word.includes('分别') || word === '各' || word === '各自') links.dealt = true
  // 最高达到800万人次 is what was seen.
  if (word === '最高' && (links.last === '达到' || links.last === '达')) return
  if (word === '最高' || word === '最多' || word === '上限' || word === '上限为') links.op ??= '<='
}

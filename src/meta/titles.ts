/** 标题: the plan's own title, and that of the notice which covers it. */
import { YEAR_PATTERN } from './dates.ts'
import { numberBehindTitle } from './document-number.ts'
import { isTitleTail } from './line-kinds.ts'
import type { LineKind, SourceLine } from './line-kinds.ts'
import { areIssuers, bodiesOf, endsLikeBody, isNationalBody } from './organisations.ts'
import { ENGLISH_PLAN, NOTICE_NOUNS, NOTICE_VERBS, PLAN_NOUNS, TARGET_NOUNS } from './vocabulary.ts'

/** Lines that are one title: first and last index in the lines, both included. */
export interface TitleLines { text: string; first: number; last: number }
/** A notice's title and the documents that it says it covers. */
export interface Notice { text: string; first: number; last: number; covers: string[] }

const TAIL = /[（(][^（）()]{1,24}[）)]$/
/** Letters and digits alone, so that quotes, dashes and spaces do not tell two prints of a title apart. */
export const bare = (text: string): string => text.replace(/[^\u4e00-\u9fff\w]+/g, '')
const trunk = (text: string): string => text.replace(TAIL, '').replace(/[》>]+$/, '').trim()
const endsWithAny = (text: string, ends: readonly string[]): boolean => ends.some(end => text.endsWith(end))

const isNoticeTitle = (text: string): boolean => {
  const end = trunk(text)
  return endsWithAny(end, NOTICE_NOUNS) && NOTICE_VERBS.some(verb => end.includes(verb))
}
/** Does it end as the title of a plan or a notice does? Not within 《: the name of the plan that a notice covers may be broken over lines. */
export const isComplete = (text: string): boolean =>
  text.lastIndexOf('《') <= text.lastIndexOf('》') && (endsWithAny(trunk(text), PLAN_NOUNS) || endsWithAny(trunk(text), NOTICE_NOUNS) || ENGLISH_PLAN.test(text.trim()))
/** A line that only goes on with the one before. */
const goesOn = (text: string): boolean => /^[和及与暨的]/.test(text) || isTitleTail(text)
/** …委员会关于: a title begins here, whatever stands above. */
const BEGINS = /^[^《》，。]{0,60}(?:国务院|政府|委员会|办公厅|办公室|委|厅|局|部)\s*关于/

/** A word of a page's menu or path (政策, 政府规划) ends like a title and is none beside a longer one. */
const LONGEST_CRUMB = 4
/** The date under a notice that a saved page set in front of the title: 二○二○年三月一日国家…规划. */
const DATED = new RegExp(`^${YEAR_PATTERN.source}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日(?=[^，。]{4})`)
/** A news agency's headline over a plan: 中共中央 国务院印发《…》. */
const HEADLINE = /^([^《》，。：]{2,60})印发了?《[^《》]{2,80}》(?:[（(]?(?:附?全文)[）)]?)?$/

/** Who issued the plan, as such a headline says; null where the text is none. */
export const issuerOfHeadline = (text: string): string | null => HEADLINE.exec(text.trim())?.[1]?.trim() ?? null

/** A title as it is kept: joined without a space, without the spaces that a page layout put in; several bodies in front of 关于 stay parted by one. */
export function cleanTitle(text: string): string {
  const at = text.indexOf('关于')
  if (at > 2 && at < 200 && /\s/.test(text.slice(2, at - 1))) {
    const bodies = bodiesOf(text.slice(0, at))
    if (bodies.length > 1 && areIssuers(text.slice(0, at))) return bodies.join(' ') + withoutSpaces(text.slice(at))
  }
  return withoutSpaces(text)
}

function withoutSpaces(text: string): string {
  const whole = text.replace(/(?<=[^\x00-\x7f])\s+|(?<!\s)\s+(?=[^\x00-\x7f])/g, '').replace(DATED, '')
  return /^《[^《》]+》$/.test(whole) ? whole.slice(1, -1) : whole
}

/** Does a title's line name another body behind the bodies of the lines above: 教育部 水利部 / 国家能源局关于…, not 国家发展和 / 改革委员会关于…? */
function beginsBody(before: string, line: string): boolean {
  const [name] = bodiesOf(line.slice(0, 40).split('关于')[0]!)
  if (name === undefined || before.includes('关于') || !areIssuers(before)) return false
  return isNationalBody(name) || before.slice(0, 2) === name.slice(0, 2)
}

/** Does a line of bodies end within the name of the last one: 教育部 水利部 国家能? */
function endsWithinBody(line: string): boolean {
  const bodies = bodiesOf(line)
  return bodies.length > 1 && !endsLikeBody(bodies.at(-1)!) && bodies.slice(0, -1).every(endsLikeBody)
}

/** Runs of short lines before `end`, each joined to one title as far as it goes. */
export function titleGroups(lines: readonly SourceLine[], kinds: readonly LineKind[], end: number): TitleLines[] {
  const groups: TitleLines[] = []
  for (let at = 0; at < end; at++) {
    if (kinds[at] !== 'short') continue
    const group: TitleLines = { text: lines[at]!.text, first: at, last: at }
    for (let next = at + 1; next < end && next - at <= 4; next++) {
      const text = lines[next]!.text
      const fits = kinds[next] === 'short' ? (goesOn(text) || !isComplete(group.text)) && (!BEGINS.test(text) || endsWithinBody(group.text)) : isTitleTail(text)
      if (!fits) break
      group.text += (beginsBody(group.text, text) ? ' ' : '') + text
      group.last = next
    }
    groups.push(group)
    at = group.last
  }
  return groups
}

/** The documents that a notice covers: between 《》, else between 印发 and 的通知. */
export function coveredBy(text: string): string[] {
  const verb = NOTICE_VERBS.map(word => text.indexOf(word)).filter(at => at >= 0).sort((a, b) => a - b)[0]
  if (verb === undefined) return []
  const quoted = [...text.slice(verb).matchAll(/《((?:[^《》]|《[^《》]*》){2,120})》/g)].map(match => cleanTitle(match[1]!))
  if (quoted.length > 0) return quoted
  const named = text.slice(verb + 2).replace(/的(?:通知|批复|公告|函)$/, '').trim()
  const cut = named.indexOf('和')
  const halves = cut > 0 ? [named.slice(0, cut), named.slice(cut + 1)] : []
  return (halves.length === 2 && halves.every(isComplete) ? halves : [named]).map(cleanTitle).filter(name => name.length > 1)
}

/** The covering notice's title, also where the line breaks behind it are lost (…的通知国发〔2007〕37号各省…：); null where there is none. */
export function findNotice(lines: readonly SourceLine[], groups: readonly TitleLines[]): Notice | null {
  const group = groups.filter(candidate => isNoticeTitle(candidate.text)).at(-1) ?? groups.filter(candidate => HEADLINE.test(candidate.text)).at(-1)
  if (group) return { ...group, covers: coveredBy(group.text) }
  let text = ''
  for (let at = 0; at < Math.min(lines.length, 5); at++) {
    text += lines[at]!.text.slice(0, 300)
    const stop = text.indexOf('的通知')
    if (stop < 0 || stop > 200 || !numberBehindTitle(text.slice(stop))) continue
    const title = text.slice(0, stop + 3)
    return isNoticeTitle(title) && !/[。：]/.test(title) ? { text: title, first: 0, last: at, covers: coveredBy(title) } : null
  }
  return null
}

/** Where a covered document's own title stands, on one line or up to three: the last place before `end`, else the first one behind it. */
export function findTitle(lines: readonly SourceLine[], name: string, end: number): TitleLines | null {
  const wanted = bare(name)
  if (!wanted) return null
  let found: TitleLines | null = null
  for (let at = 0; at < lines.length; at++) {
    if (at >= end && found) break
    // Most lines are ruled out by their first characters.
    if (!lines[at]!.text.slice(0, 4).includes(wanted[0]!)) continue
    let text = ''
    for (let last = at; last < Math.min(at + 3, lines.length); last++) {
      if (lines[last]!.text.length > 110) break
      text += lines[last]!.text
      const print = bare(text)
      if (!print || !wanted.startsWith(print)) break
      if (print === wanted) {
        found = { text, first: at, last }
        break
      }
    }
  }
  return found
}

/** The title of a document that no notice covers: the first group that is a plan's name, printed again further down or not. */
export function findOwnTitle(groups: readonly TitleLines[]): TitleLines | null {
  const plans = groups.filter(group => isComplete(group.text) && !isNoticeTitle(group.text))
  const named = plans.filter(group => bare(group.text).length > LONGEST_CRUMB)
  const complete = named.length > 0 ? named : plans
  const first = complete[0]
  if (!first) return null
  return complete.filter(group => bare(group.text) === bare(first.text)).at(-1)!
}

/** Of several, the first document that sets targets. */
export function mainTitle<T extends { text: string }>(titles: readonly T[]): T | null {
  return titles.find(title => endsWithAny(trunk(title.text), TARGET_NOUNS)) ?? titles[0] ?? null
}

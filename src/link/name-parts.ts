/** Brackets, lists and endings inside a name, after its words are read. */
import { endOf, indexEnds } from './word-ends.ts'
import { selfMeasured } from './vocabulary/measures.ts'
import { explanationLeads, listJoiners, optionalInBrackets, tailWords } from './vocabulary/neutral-words.ts'
import { bracketUnits } from './vocabulary/units.ts'

const INNERMOST = /\(([^()]*)\)/
const ABBREVIATION = /^[A-Z0-9.&/-]{1,12}$/
/** What can be of a scope that a bracket adds behind it: 平均急救反应时间（城市）. */
const SCOPED = /(?:时间|寿命|年限|天数|日|数)$/

/** Drops brackets that only restate, abbreviate, explain or may be left out; keeps the words of all others. */
export function readBrackets(text: string, rules: string[]): string {
  let out = text
  // Innermost first; a name with more than eight brackets is no name.
  for (let guard = 0; guard < 8; guard++) {
    const match = INNERMOST.exec(out)
    if (!match) break
    const content = match[1]!
    const before = out.slice(0, match.index)
    const after = out.slice(match.index + match[0].length)
    const rule = content === '' || (after === '' && isUnit(content)) ? '' : dropped(before, content)
    if (rule !== null) {
      if (rule !== '') rules.push(rule)
      out = before + after
    } else if (after === '' && before !== '' && (selfMeasured.test(before) || SCOPED.test(before))) out = content + before
    else out = before + content + after
  }
  return out
}

/** Whether a closing bracket only prints the unit: （%）, （张）, （1/10万）, （元/吨）. */
function isUnit(content: string): boolean {
  const [counted = '', ...per] = content.split('/')
  const bare = (text: string): string => text.replace(/^[每\d百千万亿]+/, '')
  const isCounter = (text: string): boolean => bracketUnits.has(bare(text)) || (text !== '' && bare(text) === '')
  return per.length === 0 ? bracketUnits.has(bare(content)) : per.length === 1 && isCounter(counted) && isCounter(per[0]!)
}

/** The rule by which a bracket goes; null where its words count. */
function dropped(before: string, content: string): string | null {
  if (optionalInBrackets.includes(content)) return `optional-word:${content}`
  if (before.endsWith(content)) return `restated:${content}`
  if (ABBREVIATION.test(content) && /[A-Z]/.test(content) && before !== '') return `abbreviation:${content}`
  const explains = explanationLeads.some((lead) => content.startsWith(lead)) && !/^以[上下内外]/.test(content)
  return explains ? `explanation:${content}` : null
}

const COUNTED_CLASS = /^等\d*[多余]?[类种](?=(?:重点|特殊|困难)?(?:人群|对象|患者))/

const LIST = /[和及与或等]/
/** A joining word inside the text, unless its neighbours make it part of another word. */
const JOINER = new RegExp(Object.entries(listJoiners).map(([c, { before, behind }]) => `(?<=[^${before}])${c}(?=[^${behind}])`).join('|'), 'g')

/**
 * Joins lists with 、 whatever word the plan joins them by, and closes open ones: 检验检查、从业人员体检等信息 is known by its
 * first item, 老年人等10类重点人群 by the class that it names.
 */
export function joinLists(text: string, rules: string[]): string {
  if (!LIST.test(text)) return text
  const out = text.replace(JOINER, '、')
  const open = out.indexOf('等')
  if (open <= 0 || open === out.length - 1) return out
  const counted = COUNTED_CLASS.exec(out.slice(open))
  const first = out.indexOf('、')
  if (counted) {
    rules.push('open-list')
    return out.slice(open + counted[0].length)
  }
  if (first < 0 || first > open || '等级待会候'.includes(out[open + 1]!) || '高中初平同均相特一二三'.includes(out[open - 1]!)) return out
  rules.push('open-list')
  return out.slice(0, first) + out.slice(open + 1)
}

/** Takes off what a clause ends in behind the name (达到, 控制在, 指标). */
export function takeTail(text: string, rules: string[]): string {
  let out = text
  for (let word = tailOf(out); word; word = tailOf(out)) {
    rules.push(`filler-word:${word}`)
    out = out.slice(0, -word.length)
  }
  return out
}
const TAILS = indexEnds(tailWords)
function tailOf(text: string): string | undefined {
  const word = endOf(text, TAILS)
  return word !== undefined && word.length < text.length ? word : undefined
}

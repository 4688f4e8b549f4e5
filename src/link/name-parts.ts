/** Brackets, lists and endings inside a name, after its words are read. */
import { selfMeasured } from './vocabulary/measures.ts'
import { explanationLeads, listJoiners, optionalInBrackets, tailWords } from './vocabulary/neutral-words.ts'

const INNERMOST = /\(([^()]*)\)/
const ABBREVIATION = /^[A-Z0-9.&/-]{1,12}$/
const COUNTERS = '%|‰|个|人|张|名|家|所|岁|元|美元|件|项|次|辆|台|户|座|亩|吨|天|日|年|分|分钟|小时|公里|千米|米|平方米|平方公里|平方千米|公顷|立方米|千瓦|千瓦时|吨标准煤|人次|处|套|条|起|微克|克|吨公里|标准箱|元'
const UNIT = new RegExp(`^(?:(?:[百千万亿]|百万|10万)*(?:${COUNTERS})|(?:1|(?:[百千万亿]*(?:${COUNTERS})))/(?:每)?(?:[\\d百千万亿]*)(?:${COUNTERS}|人口|常住人口|亿元|万)?)$`)
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
    const rule = content === '' || (after === '' && UNIT.test(content)) ? '' : dropped(before, content)
    if (rule !== null) {
      if (rule !== '') rules.push(rule)
      out = before + after
    } else if (after === '' && before !== '' && (selfMeasured.test(before) || SCOPED.test(before))) out = content + before
    else out = before + content + after
  }
  return out
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

/**
 * Joins lists with 、 whatever word the plan joins them by, and closes open ones: 检验检查、从业人员体检等信息 is known by its
 * first item, 老年人等10类重点人群 by the class that it names.
 */
export function joinLists(text: string, rules: string[]): string {
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!
    const joiner = listJoiners[c]
    const joins = joiner && at > 0 && at < text.length - 1 && !joiner.before.includes(text[at - 1]!) && !joiner.behind.includes(text[at + 1]!)
    out += joins ? '、' : c
  }
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
const tailOf = (text: string): string | undefined => tailWords.find((word) => text.length > word.length && text.endsWith(word))

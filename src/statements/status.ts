/** Whether a value is to be reached, was reached, or is a standing norm; and whether it is a level or a count. */
import type { Statement } from '../schema/plan-document.ts'
import type { Quantity } from '../schema/shared.ts'
import type { NumberToken } from './number-token.ts'
import { ADDED, BOUNDED, BUILDS, DONE, FORECAST, MONEY_SPENT, NO_OWNER, NORM_WORDS, OF_THIS_YEAR, OWN_AREA, PER_SUBJECT, REACHES, REPORTED, STOCK_USED, STOCK_WORDS, WORK_DONE } from './words/status.ts'
import { endsInLevel } from './subjects.ts'
import { suffixIn, wordSet } from './words/lookup.ts'
import { CAPACITIES } from './words/measures.ts'
import type { Time } from './times.ts'

export interface StatusContext {
  time: Time | null
  /** The section tells what was done (发展基础, 现状, 成效). */
  retrospective: boolean
  /** The clause up to the end of its value, and the sentence before it. */
  clause: string
  sentence: string
  norm: boolean
  /** 应, 不得, 应不低于 stand right before the value, and no 达到. */
  asked: boolean
  /** 1∶1.25: an undated ratio of staff is a norm. */
  ratio: boolean
  /** 4乡8镇: places that are there. */
  places: boolean
}

/** An undated norm in norm wording is a standard; dated, reaching or building is a target. */
export function statusOf({ time, retrospective, clause, sentence, norm, asked, ratio, places }: StatusContext): Statement['status'] {
  if (time?.sense === 'past') return 'actual'
  if (time?.sense === 'future') return time.period && DONE.test(clause) ? 'actual' : 'target'
  if (retrospective && !isExpected(clause)) return 'actual'
  // 已建成居住区按照…的标准: what there is has to follow a norm.
  if (asked && !time && !/已经?按/.test(clause)) return 'standard'
  if (REPORTED.test(clause)) return 'actual'
  if (time) return 'target'
  if (places || isStock(clause)) return 'actual'
  // 新建道路绿化率应不低于90%: what is built is not what is asked for.
  if (asked) return 'standard'
  if (REACHES.test(clause) || BUILDS.test(clause)) return 'target'
  return norm || ratio || NORM_WORDS.test(clause) || /原则上|按照[^，]{2,30}(?:确定|配置|配备|设置)/.test(sentence) ? 'standard' : 'target'
}

/** 预计用水量将达到…, but for the year that a review closes with. */
const isExpected = (clause: string): boolean => (clause.includes('预') || clause.includes('将') || clause.includes('望')) && FORECAST.test(clause) && !OF_THIS_YEAR.test(clause)

/** 全市现有水库12座: what there is. 改造现有12座, 现有管网改造率达到90% and 拥有人才30人以上 say what shall be. */
function isStock(clause: string): boolean {
  const may = clause.includes('有') || clause.includes('辖')
  if (may) for (const word of STOCK_WORDS) {
    const at = clause.indexOf(word)
    if (at < 0 || at > LONGEST_OWNER) continue
    const owner = clause.slice(0, at)
    if (NO_OWNER.test(owner) || (word === '辖' && '区内域'.includes(clause[at + 1] ?? '。'))) continue
    return !STOCK_USED.test(owner) && !BUILDS.test(owner) && !REACHES.test(clause) && !BOUNDED.test(clause)
  }
  return clause.includes('面积') && OWN_AREA.test(clause) && !REACHES.test(clause) && !BOUNDED.test(clause)
}

const LONGEST_OWNER = 18

/** 新增污水处理能力40万吨/日, 形成脱硫能力30万吨: a capacity that is added is an amount to build; one that is reached is a level. */
export function addsCapacity(said: string, indicator: string): boolean {
  if (suffixIn(CAPACITY, indicator, 0, indicator.length) === '') return false
  const at = said.lastIndexOf(indicator)
  return ADDED.test(indicator) || (at >= 0 && ADDED.test(said.slice(Math.max(0, at - 4), at)))
}
const CAPACITY = wordSet(CAPACITIES)

/** 万吨/日, 立方米/秒: how much works can do in a time. */
const PER_TIME = /\/(?:日|天|小时|时|秒|年|[dhsa])$/

const LENGTH_UNIT = /(?:公里|千米|米|里|km|亩|公顷)$/
const TIME_UNIT = /(?:秒|分钟|小时|天|日|个月|年|岁)$/

/** A rate, ratio, mean, density, duration, area or rank is a level; a count of things or money spent a deliverable. */
export function typeOf(token: NumberToken, quantity: Quantity, indicator: string, builds: boolean, counted: boolean): Statement['type'] {
  if (quantity.kind === 'ratio' || quantity.kind === 'parts' || token.unitKind === 'share') return 'level'
  if (token.unitKind === 'per') return builds && PER_TIME.test(token.unit) ? 'deliverable' : 'level'
  if (PER_SUBJECT.test(indicator) || TIME_UNIT.test(token.unit)) return 'level'
  if (/元$/.test(token.unit)) return builds || MONEY_SPENT.test(indicator) || !endsInLevel(indicator) ? 'deliverable' : 'level'
  if (token.unitKind === 'measure' && !builds) return LENGTH_UNIT.test(token.unit) && WORK_DONE.test(indicator) && !endsInLevel(indicator) ? 'deliverable' : 'level'
  if (quantity.kind === 'change') return 'level'
  if (token.unitKind === 'none') return 'level'
  if (counted) return 'deliverable'
  return endsInLevel(indicator) && !builds ? 'level' : 'deliverable'
}

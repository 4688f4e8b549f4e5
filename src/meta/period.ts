/** 规划期: the years that a plan is for. */
import { foldDigits, readYear, YEAR_PATTERN } from './dates.ts'

export interface Period { start: number; end: number }

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九', '二十']
const ORDINAL = '(二十|十[一二三四五六七八九]?|[一二三四五六七八九])'
/** “十四五”; without its quotes only from the tenth plan on and before a word of planning, for 三五 and 十五 are numbers too. */
const QUOTED = new RegExp(`[“"「『‘'＂”]${ORDINAL}五[”"」』’'＂“]`)
const BARE = new RegExp(`(?:^|[^一二三四五六七八九十])(十[一二三四五六七八九])五(?!年|[一二三四五六七八九十百千万个项])`)
const SPELT = new RegExp(`第${ORDINAL}个五年`)
const DASH = '[-—–－―~～至到]{1,2}'
const YEARS = new RegExp(`(${YEAR_PATTERN.source})\\s*年?\\s*${DASH}\\s*(${YEAR_PATTERN.source})(?!\\d)`)
const ONE_YEAR = new RegExp(`^(${YEAR_PATTERN.source})\\s*年(?:度)?(?!前|底|远景|目标|以前)`)
/** 本规划期限为2021年至2025年, 实施期：2021—2023年. */
const SAID = /(?:规划|实施|执行|计划|方案)(?:期限?|年限|时限|周期|期间)(?:为|是|：|:|自|从)?\s*/

/** The years of the n-th five-year plan (五年计划, 五年规划): 1953–57, 1958–62, then, after three years without, every five years from 1966. */
export function fiveYearPlan(n: number): Period {
  const start = n < 3 ? 1953 + 5 * (n - 1) : 1966 + 5 * (n - 3)
  return { start, end: start + 4 }
}

/** The period that a title names, its printed years before the name of its plan; null where it names none. */
export function periodOfTitle(title: string): Period | null {
  const text = foldDigits(title)
  return yearsIn(text) ?? namedPlan(text) ?? oneYear(text)
}

/** The years from … to … of a text; null where it has none. */
export function yearsIn(text: string): Period | null {
  const match = YEARS.exec(text)
  if (!match) return null
  const [start, end] = [readYear(match[1]!), readYear(match[2]!)]
  return start < end ? { start, end } : null
}

/** “十四五”: 2021–2025; null where no five-year plan is named. */
export function namedPlan(text: string): Period | null {
  const ordinal = (QUOTED.exec(text) ?? SPELT.exec(text) ?? BARE.exec(text))?.[1]
  return ordinal ? fiveYearPlan(ORDINALS.indexOf(ordinal) + 1) : null
}

/** A plan for one year: 2020年…工作方案. */
function oneYear(title: string): Period | null {
  const match = ONE_YEAR.exec(title)
  if (!match) return null
  const year = readYear(match[1]!)
  return { start: year, end: year }
}

/** The period that a sentence of the plan says is its own; null where it says none. */
export function periodSaid(text: string): Period | null {
  if (!text.includes('期') && !text.includes('限')) return null
  const match = SAID.exec(text)
  if (!match) return null
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
  const years = YEARS.exec(rest)
  return years?.index === 0 ? yearsIn(rest) : null
}

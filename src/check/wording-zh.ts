/** How findings name plans, figures and years in Chinese (GB/T 15834: no 、 between 《》《》 or “”“”). */
import type { PlanDocument } from '../schema/plan-document.ts'
import type { Better } from '../schema/links.ts'
import type { Figure } from './figures.ts'
import { titleOf, unique, valueOf, yearOf } from './wording.ts'

/** 甲、乙和丙. */
export function listZh(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join('、')}和${words.at(-1)!}`
}

/** The first few, and how many there are in all: 甲、乙、丙等12项指标. */
export function someZh(words: readonly string[], counter: string, limit = 7): string {
  return words.length <= limit ? listZh(words) : `${words.slice(0, limit).join('、')}等${words.length}${counter}`
}

/** A passage in quotation marks; those inside it become single ones. */
export const quoteZh = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`

/** 4.3人, 85%以上; words instead of a number are quoted: “稳步提高”. */
export const valueZh = (figure: Figure): string => (figure.quantity.kind === 'qualitative' || figure.quantity.kind === 'deferred' ? quoteZh(valueOf(figure)) : valueOf(figure))

/** 2025年, or nothing where no year is known. */
export function yearZh(figure: Figure): string {
  const year = yearOf(figure)
  return year === null ? '' : `${year}年`
}

const ROLES = { target: '目标', actual: '实际值', standard: '标准' } as const

/** 2025年目标, 2020年实际值. */
export const roleZh = (figure: Figure): string => yearZh(figure) + ROLES[figure.role]

/** 《甲规划》《乙规划》. */
function titlesZh(documents: readonly PlanDocument[]): string {
  const titles = unique(documents.map(titleOf))
  return titles.every((title) => title.startsWith('《')) ? titles.join('') : listZh(titles)
}

/** Plans that set one value together: 《甲规划》《乙规划》均为4.3人，《丙规划》2027年为5人; the year where it is not that of `beside`. */
export function plansZh(figures: readonly Figure[], beside: Figure): string {
  return byValue(figures, beside).map(({ plans, year, value }) => `${titlesZh(plans)}${year}${plans.length > 1 ? '均' : ''}为${value}`).join('，')
}

/**
 * How a lower plan's figure stands to those of its upper plans: 低于《甲规划》的4.3人. Where they print a bound
 * (80岁以上) they are put beside it instead: 低于…以上 would say something else.
 */
export function againstZh(lower: Figure, uppers: readonly Figure[], word: '高于' | '低于'): string {
  if (!uppers.every(({ quantity }) => (quantity.kind === 'number' || quantity.kind === 'ratio') && quantity.op === '=')) return plansZh(uppers, lower)
  return word + listZh(byValue(uppers, lower).map(({ plans, year, value }) => `${titlesZh(plans)}${year}的${value}`))
}

/** Whether less is better, as the group knows or the figure's own bound says. */
export const lessIsBetter = (better: Better, { quantity }: Figure): boolean => better === 'lower' || (better === null && quantity.kind === 'number' && (quantity.op === '<=' || quantity.op === '<'))

interface Shared { plans: PlanDocument[]; year: string; value: string }

function byValue(figures: readonly Figure[], beside: Figure): Shared[] {
  const found: Shared[] = []
  for (const figure of figures) {
    const year = yearOf(figure) === yearOf(beside) ? '' : yearZh(figure)
    const value = valueZh(figure)
    const known = found.find((other) => other.year === year && other.value === value)
    if (known) known.plans.push(figure.document)
    else found.push({ plans: [figure.document], year, value })
  }
  return found
}

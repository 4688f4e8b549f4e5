/** How findings name plans, figures and years; the Chinese half of it is wording-zh.ts. */
import type { PlanDocument } from '../schema/plan-document.ts'
import { targetYear } from './figures.ts'
import type { Figure } from './figures.ts'

/** 《衢州市卫生健康“十四五”规划》; the id where the plan has no title. */
export const titleOf = (document: PlanDocument): string => (document.title ? `《${document.title}》` : document.id)

/** 4.3人, 85%以上, 7/10万以下: the unit behind the number, where the printed value does not hold it. */
export function valueOf(figure: Pick<Figure, 'raw' | 'unit'>): string {
  const raw = figure.raw.replace(/\s+/g, '')
  const unit = (figure.unit ?? '').replace(/^1\//, '/').replace('％', '%')
  const numbers = [...raw.matchAll(/\d+(?:\.\d+)?/g)]
  if (unit === '' || unit === '/' || unit === '-' || numbers.length !== 1 || raw.includes(unit) || /[%％‰]/.test(raw)) return raw
  const end = numbers[0]!.index + numbers[0]![0].length
  return raw.slice(0, end) + unit + raw.slice(end)
}

/** The year that it is said of; a target without one is for the plan's end. */
export const yearOf = (figure: Figure): number | null => (figure.role === 'target' ? targetYear(figure) : figure.year)

/** ' for 2025', or nothing where no year is known. */
export function forYear(figure: Figure): string {
  const year = yearOf(figure)
  return year === null ? '' : ` for ${year}`
}

/** a, b and c. */
export function listOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
}

/** The first few, and how many more there are. */
export function someOf(words: readonly string[], limit = 7): string {
  return words.length <= limit ? listOf(words) : `${words.slice(0, limit).join(', ')} and ${words.length - limit} more`
}

/** Each value once, in the order of first appearance. */
export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

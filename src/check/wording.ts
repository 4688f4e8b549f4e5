/** How findings name plans, figures and years. */
import type { PlanDocument } from '../schema/plan-document.ts'
import { targetYear } from './figures.ts'
import type { Figure } from './figures.ts'

/** 《衢州市卫生健康“十四五”规划》; the id where the plan has no title. */
export const titleOf = (document: PlanDocument): string => (document.title ? `《${document.title}》` : document.id)

/** 4.3人; 85以上; the unit only where the printed value does not hold it. */
export function valueOf(figure: Figure): string {
  const { unit } = figure
  const raw = figure.raw.trim()
  const bare = unit === null || unit === '' || unit === '/' || unit === '-' || raw.includes(unit) || !/\d/.test(raw)
  return bare ? raw : `${raw} ${unit}`
}

/** ' for 2025', or nothing where no year is known. */
export function forYear(figure: Figure): string {
  const year = figure.role === 'target' ? targetYear(figure) : figure.year
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

/** A matrix cell in words: 80.5以上 (2025), and stricter than 浙江省…. */
import type { ComparisonRow, Pair } from '../../check/comparison.ts'
import { targetYear } from '../../check/figures.ts'
import { unique, valueOf } from '../../check/wording.ts'

/** The document's targets in that row, each value once with its years; empty where it has none. */
export function cellText(row: ComparisonRow, document: string): string {
  const figures = row.figures.get(document) ?? []
  const shown = figures.some((figure) => figure.source === 'table') ? figures.filter((figure) => figure.source === 'table') : figures
  const years = new Map<string, string[]>()
  for (const figure of shown) {
    const value = valueOf(figure)
    years.set(value, [...(years.get(value) ?? []), String(targetYear(figure) ?? '')])
  }
  return [...years].map(([value, of]) => `${value}${of.some((year) => year !== '') ? ` (${unique(of.filter((year) => year !== '')).join(', ')})` : ''}`).join('; ')
}

/** weaker: zhejiang-health-plan; not comparable (words): …; empty where there is no upper plan. */
export function verdictText(row: ComparisonRow, document: string): string {
  const against = new Map<string, string[]>()
  for (const pair of row.pairs) if (pair.lower.id === document) against.set(verdictWord(pair), [...(against.get(verdictWord(pair)) ?? []), pair.upper.id])
  return [...against].map(([verdict, uppers]) => `${verdict}: ${uppers.join(', ')}`).join('; ')
}

export const verdictWord = (pair: Pair): string => (pair.verdict === 'not-comparable' ? `not comparable (${pair.reason ?? 'unknown'})` : pair.verdict)

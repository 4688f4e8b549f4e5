/** The comparison as the page's matrix takes it: no references, each figure once. */
import type { Comparison, ComparisonRow } from '../../check/comparison.ts'
import { targetYear } from '../../check/figures.ts'
import type { Figure } from '../../check/figures.ts'
import type { Quantity } from '../../schema/shared.ts'
import type { MatrixFigure, MatrixRow } from './data.ts'

/** `documents`: ids in the order of the page's index. */
export function matrixRows(comparison: Comparison, documents: readonly string[]): MatrixRow[] {
  const at = new Map(documents.map((id, i) => [id, i]))
  return comparison.rows.map((row) => matrixRow(row, at))
}

function matrixRow(row: ComparisonRow, at: ReadonlyMap<string, number>): MatrixRow {
  const { key, name, unit, better } = row.group
  const figures: MatrixFigure[] = []
  const numbers = new Map<Figure, number>()
  let category: string | null = null
  for (const own of row.figures.values()) {
    for (const figure of own) {
      category ??= figure.row?.category ?? null
      numbers.set(figure, figures.length)
      figures.push(toFigure(figure, at.get(figure.document.id) ?? 0))
    }
  }
  const numberOf = (figure: Figure | null): number => (figure === null ? -1 : (numbers.get(figure) ?? -1))
  const pairs = row.pairs.map((pair) => ({
    upper: at.get(pair.upper.id) ?? 0, lower: at.get(pair.lower.id) ?? 0, verdict: pair.verdict, reason: pair.reason,
    upperFigure: numberOf(pair.upperFigure), lowerFigure: numberOf(pair.lowerFigure)
  }))
  return { key, name, unit, category, better, period: row.period, figures, pairs }
}

const toFigure = (figure: Figure, document: number): MatrixFigure => ({
  document, name: figure.name, raw: figure.raw, unit: figure.unit, year: targetYear(figure), line: figure.line,
  label: figure.label, source: figure.source, value: sortValue(figure.quantity)
})

/** The number that a quantity sorts by: a range by its middle, a ratio by its quotient; null for words. */
export function sortValue(quantity: Quantity): number | null {
  switch (quantity.kind) {
    case 'number': case 'change': return quantity.value
    case 'range': return (quantity.min + quantity.max) / 2
    case 'ratio': return quantity.antecedent === 0 ? null : quantity.consequent / quantity.antecedent
    case 'parts': return quantity.parts[0] ? sortValue(quantity.parts[0].quantity) : null
    default: return null
  }
}

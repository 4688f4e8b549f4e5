/** The matrix' heads and cells, on the screen and on paper. */
import type { App } from '../app.ts'
import type { MatrixFigure, MatrixRow } from '../../data.ts'
import { valueOf } from '../../../../check/wording.ts'
import { h, printed } from '../dom.ts'
import type { Child } from '../dom.ts'
import { figuresOf, gravestOf, pairsOf } from '../model/matrix-filter.ts'
import { planName } from '../model/names.ts'
import { verdictMark } from '../parts/marks.ts'

/** A plan over its column: level, region, topic. */
export function columnHead(app: App, at: number): Child {
  const summary = app.store.index.documents[at]!
  const { region, topic } = planName(summary)
  return [h('small', null, app.t(summary.level ? `level.${summary.level}` : 'level.unknown')), printed(region ?? topic, 'region'), region !== null && printed(topic, 'topic')]
}

/** Each value once, with its years: 4.3人 2025. */
export function cellValues(figures: readonly MatrixFigure[]): Child {
  const years = new Map<string, number[]>()
  for (const figure of figures) {
    const value = valueOf(figure)
    const known = years.get(value) ?? []
    if (figure.year !== null && !known.includes(figure.year)) known.push(figure.year)
    years.set(value, known)
  }
  return [...years].map(([value, of]) => h('span', { class: 'value' }, printed(value), of.length > 0 && h('small', null, of.join(', '))))
}

export function cellVerdict(app: App, row: MatrixRow, at: number): Child {
  const pairs = pairsOf(row, at)
  const gravest = gravestOf(pairs)
  return gravest && verdictMark(app, gravest.verdict)
}

/** What a cell holds: values above, the verdict below. */
export function cellContent(app: App, row: MatrixRow, at: number): Child {
  return [h('span', { class: 'values' }, cellValues(figuresOf(row, at))), cellVerdict(app, row, at)]
}

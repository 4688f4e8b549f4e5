/**
 * All plans' values of one indicator on one axis: a table whose middle column is drawn. A hollow dot is a reported
 * value, a full dot a target, an arrow shows which way a bound is open; the values stand beside in words.
 */
import type { LinkGroup } from '../../../../schema/links.ts'
import type { App } from '../app.ts'
import { h, printed, svg } from '../dom.ts'
import { pathOf, plotOf } from '../model/plot-data.ts'
import type { PlotMark, PlotRow } from '../model/plot-data.ts'
import { sourceHref } from '../model/route.ts'
import { niceScale } from '../model/scale.ts'
import type { Scale } from '../model/scale.ts'

const HEIGHT = 34
const MIDDLE = HEIGHT / 2
/** How far the lines of the grid go on above and below a row, whose cell cuts them: a row can be higher than its strip. */
const REACH = 80
/** Plans drawn before the reader asks for more. */
const MOST_ROWS = 30

export const percent = (part: number): string => `${(part * 100).toFixed(2)}%`

export function dotPlot(app: App, group: LinkGroup, documents: readonly string[]): HTMLElement {
  const plot = plotOf(app.store.figuresOfGroup(group), documents)
  const scale = plot.values.length > 0 ? niceScale(plot.values) : null
  const upper = referenceOf(app, plot.rows)
  const draw = (rows: readonly PlotRow[]): HTMLElement[] => rows.map((row) => plotRow(app, row, scale, upper))
  const body = h('tbody', null, draw(plot.rows.slice(0, MOST_ROWS)))
  const table = h('table', { class: 'dot-plot' },
    h('colgroup', null, h('col', { class: 'col-plan' }), h('col'), h('col', { class: 'col-values' })),
    h('thead', { class: 'visually-hidden' }, h('tr', null, h('th', { scope: 'col' }, app.t('col.plan')), h('th', { scope: 'col' }, app.t('targets.chart')), h('th', { scope: 'col' }, app.t('targets.values')))),
    body,
    scale && h('tfoot', { 'aria-hidden': 'true' }, h('tr', null, h('td'), h('td', { class: 'plot' }, axis(scale)), h('td'))))
  if (plot.rows.length <= MOST_ROWS) return table
  const more: HTMLButtonElement = h('button', { type: 'button', class: 'button', onclick: () => { body.replaceChildren(...draw(plot.rows)); more.remove() } }, app.t('targets.more', { n: plot.rows.length }))
  return h('div', null, table, more)
}

/** The highest level's latest target, drawn through all rows; null where no other plan stands below it. */
function referenceOf(app: App, rows: readonly PlotRow[]): number | null {
  const [first, ...others] = rows
  if (!first || others.length === 0) return null
  const level = app.store.summary(first.document)?.level
  if (others.every((row) => app.store.summary(row.document)?.level === level)) return null
  const target = first.marks.filter((mark) => mark.role === 'target' && !isPast(app, first.document, mark) && mark.point).at(-1)
  return target?.point && target.point.bound !== 'range' ? target.point.low : null
}

const isPast = (app: App, document: string, mark: PlotMark): boolean => {
  const start = app.store.summary(document)?.period?.start
  return mark.role === 'target' && start !== undefined && mark.year !== null && mark.year < start
}

function plotRow(app: App, row: PlotRow, scale: Scale | null, upper: number | null): HTMLElement {
  const past = (mark: PlotMark): boolean => isPast(app, row.document, mark)
  return h('tr', null,
    h('th', { scope: 'row' }, printed(app.store.shortName(row.document))),
    h('td', { class: 'plot' }, scale && strip(row.marks, scale, upper, past)),
    h('td', { class: 'values' }, row.marks.map((mark, i) => [i > 0 ? ' ' : null, markLink(app, row.document, mark, past(mark))])))
}

/** 2025 target ≥4.2人, leading to its line. */
function markLink(app: App, document: string, mark: PlotMark, past: boolean): HTMLElement {
  const kind = past ? app.t('legend.past') : app.t(`role.${mark.role}`)
  return h('a', { class: `mark ${past ? 'past' : mark.role}`, href: sourceHref(document, mark.line), title: `${mark.year ?? ''} ${kind}` }, smallSign(past ? 'past' : mark.role), mark.year !== null && h('span', { class: 'year' }, mark.year, ' '), h('span', { class: 'visually-hidden' }, kind, ' '), printed(mark.text))
}

const smallSign = (name: string): SVGElement => svg('svg', { class: `dot small ${name}`, width: 10, height: 10, viewBox: '-5 -5 10 10', 'aria-hidden': 'true' }, name === 'past' ? svg('line', { class: 'tick', x1: 0, x2: 0, y1: -5, y2: 5 }) : svg('circle', { r: 3.5 }))

function strip(marks: readonly PlotMark[], scale: Scale, upper: number | null, past: (mark: PlotMark) => boolean): SVGElement {
  const path = pathOf(marks)
  const lines = path.slice(1).map((mark, i) => svg('line', { class: 'path', x1: percent(scale.at(path[i]!.point!.low)), x2: percent(scale.at(mark.point!.low)), y1: MIDDLE, y2: MIDDLE }))
  return svg('svg', { class: 'strip', width: '100%', height: HEIGHT, 'aria-hidden': 'true' },
    scale.ticks.map((tick) => svg('line', { class: 'grid', x1: percent(scale.at(tick)), x2: percent(scale.at(tick)), y1: -REACH, y2: HEIGHT + REACH })),
    upper !== null && svg('line', { class: 'upper', x1: percent(scale.at(upper)), x2: percent(scale.at(upper)), y1: -REACH, y2: HEIGHT + REACH }),
    lines,
    marks.filter((mark) => mark.point !== null).map((mark) => dot(mark, scale, past(mark))))
}

function dot(mark: PlotMark, scale: Scale, past: boolean): SVGElement {
  const { low, high, bound } = mark.point!
  const name = past ? 'past' : mark.role
  if (bound === 'range') return svg('line', { class: `dot ${name} range`, x1: percent(scale.at(low)), x2: percent(scale.at(high)), y1: MIDDLE, y2: MIDDLE })
  return svg('svg', { class: `dot ${name}`, x: percent(scale.at(low)), y: MIDDLE, overflow: 'visible' },
    past ? svg('line', { class: 'tick', x1: 0, x2: 0, y1: -8, y2: 8 }) : null,
    bound !== 'none' && arrow(bound === 'least' ? 1 : -1, past),
    !past && svg('circle', { r: 5 }))
}

/** From the dot to the side on which values satisfy the bound. */
const arrow = (way: 1 | -1, past: boolean): SVGElement => svg('path', { class: 'bound', d: `M0 0H${way * (past ? 14 : 22)}M${way * (past ? 10 : 18)} -4l${way * 4} 4l${way * -4} 4` })

function axis(scale: Scale): SVGElement {
  return svg('svg', { class: 'axis', width: '100%', height: 18 }, scale.ticks.map((tick) => svg('text', { x: percent(scale.at(tick)), y: 13, 'text-anchor': 'middle' }, tick)))
}

/** What the signs mean. */
export function plotLegend(app: App): HTMLElement {
  const sample = (width: number, at: number, name: string, ...children: SVGElement[]): SVGElement => svg('svg', { class: 'strip', width, height: 18, 'aria-hidden': 'true' }, svg('svg', { x: at, y: 9, overflow: 'visible' }, svg('g', { class: `dot ${name}` }, ...children)))
  const circle = (): SVGElement => svg('circle', { r: 5 })
  const line = (name: string): SVGElement => svg('line', { class: name, x1: 0, x2: 0, y1: -8, y2: 8 })
  const items: [SVGElement, string][] = [
    [sample(14, 7, 'actual', circle()), app.t('legend.actual')],
    [sample(14, 7, 'target', circle()), app.t('legend.target')],
    [sample(32, 7, 'target', arrow(1, false), circle()), app.t('legend.least')],
    [sample(32, 25, 'target', arrow(-1, false), circle()), app.t('legend.most')],
    [sample(6, 3, 'past', line('tick')), app.t('legend.past')],
    [sample(6, 3, '', line('upper')), app.t('legend.upper')]
  ]
  return h('ul', { class: 'legend' }, items.map(([sign, text]) => h('li', null, sign, text)))
}

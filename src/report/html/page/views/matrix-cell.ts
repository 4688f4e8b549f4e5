/** A cell of the matrix, opened: its sources, what it was held against, what was found about it. */
import type { App } from '../app.ts'
import type { MatrixFigure, MatrixPair, MatrixRow } from '../../data.ts'
import { valueOf } from '../../../../check/wording.ts'
import { dotPlot } from '../charts/dot-plot.ts'
import { h, printed } from '../dom.ts'
import { pairsOf } from '../model/matrix-filter.ts'
import { findingHref } from '../model/route.ts'
import { messageOf } from '../parts/finding-words.ts'
import { severitySign, verdictMark } from '../parts/marks.ts'
import { placeLink, titleOf } from '../parts/places.ts'

export function cellPanel(app: App, row: MatrixRow, at: number, close: () => void): HTMLElement {
  const { documents } = app.store.index
  const id = documents[at]!.id
  const own = row.figures.filter((figure) => figure.document === at)
  const pairs = pairsOf(row, at)
  const group = row.key === null ? undefined : app.store.group(row.key)
  const findings = row.key === null ? [] : app.store.findings.filter((finding) => finding.group === row.key)
  const columns = app.state.matrix.columns.map((column) => documents[column]!.id)
  return h('aside', { class: 'panel', 'aria-label': `${row.name}, ${app.store.shortName(id)}` },
    h('header', null, h('h2', { tabindex: -1, lang: 'zh-CN' }, row.name), h('button', { type: 'button', class: 'button close', 'aria-label': app.t('cell.close'), title: app.t('cell.close'), onclick: close }, '×')),
    h('p', { class: 'plan', lang: 'zh-CN' }, titleOf(app, id)),
    row.better && h('p', { class: 'better' }, app.t(`cell.better.${row.better}`)),
    h('h3', null, app.t('cell.sources')),
    own.length === 0 ? h('p', { class: 'none' }, app.t('cell.noValue')) : h('ul', { class: 'sources' }, own.map((figure) => source(app, figure))),
    h('h3', null, app.t('cell.against')),
    against(app, row, at, pairs),
    findings.length > 0 && [h('h3', null, app.t('cell.findings')), h('ul', { class: 'about' }, findings.map((finding) => h('li', null, h('a', { href: findingHref(finding.id) }, severitySign(finding.severity), messageOf(app, finding)))))],
    group && [h('h3', null, app.t('finding.chart')), dotPlot(app, group, columns)])
}

function source(app: App, figure: MatrixFigure): HTMLElement {
  return h('li', null, h('b', { lang: 'zh-CN' }, valueOf(figure)), ' ', h('span', null, app.label(figure.label)), ' ', printed(figure.name, 'name'), ' ', placeLink(app, app.store.index.documents[figure.document]!.id, figure.line))
}

function against(app: App, row: MatrixRow, at: number, pairs: readonly MatrixPair[]): HTMLElement {
  const real = pairs.filter((pair) => pair.verdict !== 'extra')
  if (pairs.length === 0) return h('p', { class: 'none' }, app.t(nothingAbove(app, at)))
  if (real.length === 0) return h('p', null, verdictMark(app, 'extra'), ' ', app.t('cell.noCounterpart'))
  return h('ul', { class: 'against' }, real.map((pair) => {
    const upper = row.figures[pair.upperFigure]
    return h('li', null, verdictMark(app, pair.verdict), ' ', printed(app.store.shortName(app.store.index.documents[pair.upper]!.id)), ' ',
      upper && [h('b', { lang: 'zh-CN' }, valueOf(upper)), upper.year === null ? '' : ` ${upper.year} `, placeLink(app, app.store.index.documents[upper.document]!.id, upper.line)],
      pair.reason && h('small', null, app.reason(pair.reason)))
  }))
}

/** Why a target has nothing to be held against: no plan stands above, or those that do are about other matters or do not set it. */
function nothingAbove(app: App, at: number): 'cell.top' | 'cell.apart' | 'cell.noCounterpart' {
  if (app.store.matrix().some((row) => row.pairs.some((pair) => pair.lower === at))) return 'cell.noCounterpart'
  return app.store.index.apart.some(([, lower]) => lower === at) ? 'cell.apart' : 'cell.top'
}

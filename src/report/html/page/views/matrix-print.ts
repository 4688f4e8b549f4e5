/** The matrix on paper: as many plans side by side as a page takes, block under block. */
import type { App } from '../app.ts'
import type { MatrixRow } from '../../data.ts'
import { h } from '../dom.ts'
import { filterRows, sortRows } from '../model/matrix-filter.ts'
import { cellContent, columnHead } from './matrix-columns.ts'

const PLANS = 5

export function printedMatrix(app: App): HTMLElement {
  const { matrix, sort } = app.state
  const rows = sortRows(filterRows(app.store.matrix(), matrix), sort, matrix.columns)
  const blocks: HTMLElement[] = []
  for (let from = 0; from < matrix.columns.length; from += PLANS) blocks.push(block(app, rows, matrix.columns.slice(from, from + PLANS), from))
  return h('div', { class: 'printed-matrix' }, h('h1', null, app.t('matrix.title')), blocks)
}

function block(app: App, rows: readonly MatrixRow[], columns: readonly number[], from: number): HTMLElement {
  return h('table', { class: 'matrix-table' },
    app.state.matrix.columns.length > PLANS && h('caption', null, app.t('matrix.printed', { from: from + 1, to: from + columns.length })),
    h('thead', null, h('tr', null, h('th', { scope: 'col' }, app.t('matrix.indicator')), columns.map((at) => h('th', { scope: 'col' }, columnHead(app, at))))),
    h('tbody', null, rows.map((row) => h('tr', null, h('th', { scope: 'row', lang: 'zh-CN' }, row.name, row.unit && row.unit !== '/' ? h('small', null, ` ${row.unit}`) : null), columns.map((at) => h('td', null, cellContent(app, row, at)))))))
}


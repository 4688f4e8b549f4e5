/** Indicators down, plans across. */
import type { App, View } from '../app.ts'
import type { MatrixRow } from '../../data.ts'
import { h } from '../dom.ts'
import { filterRows, sortRows } from '../model/matrix-filter.ts'
import type { MatrixFilter, SortBy } from '../model/matrix-filter.ts'
import { visibleRows } from '../model/visible.ts'
import { cellPanel } from './matrix-cell.ts'
import { cellContent, columnHead } from './matrix-columns.ts'
import { matrixFilters } from './matrix-filters.ts'
import { printedMatrix } from './matrix-print.ts'

/** More cells than this are drawn as they come into view, all of one size (the styles have the same numbers). */
const DRAW_ALL = 4000
const ROW = 88
const COLUMN = 148
const NAME = 260

export function matrixView(app: App): View {
  const all = app.store.matrix()
  let rows: readonly MatrixRow[] = []
  let opened: { row: MatrixRow; at: number } | null = null
  const scroller = h('div', { class: 'matrix-scroll', tabindex: 0, role: 'region', 'aria-label': app.t('matrix.table'), onscroll: () => draw() })
  const side = h('div', { class: 'panel-place' })
  const count = h('p', { class: 'count', role: 'status' })
  let drawn = ''

  const filter = (change: Partial<MatrixFilter>): void => { app.state.matrix = { ...app.state.matrix, ...change }; show() }
  const sortBy = (by: SortBy): void => {
    const { sort } = app.state
    app.state.sort = sort.by !== by ? { by, down: false } : sort.down ? { by: 'order', down: false } : { by, down: true }
    show()
    app.announce(app.t('matrix.sorted', { column: nameOf(app, app.state.sort.by), direction: app.t(app.state.sort.down ? 'matrix.down' : 'matrix.up') }))
    scroller.querySelector<HTMLElement>(`[data-sort="${by}"]`)?.focus()
  }
  const show = (): void => {
    rows = sortRows(filterRows(all, app.state.matrix), app.state.sort, app.state.matrix.columns)
    count.textContent = rows.length === 0 ? app.t('matrix.none') : app.t('matrix.count', { shown: rows.length, all: all.length })
    scroller.scrollTop = 0
    drawn = ''
    draw()
  }
  const open = (row: MatrixRow, at: number, button: HTMLElement): void => {
    opened = { row, at }
    const close = (): void => { opened = null; side.replaceChildren(); button.focus() }
    const panel = cellPanel(app, row, at, close)
    side.replaceChildren(panel)
    panel.querySelector<HTMLElement>('h2')?.focus()
  }
  const draw = (): void => {
    const { columns } = app.state.matrix
    const windowed = rows.length * columns.length > DRAW_ALL
    const [top, bottom] = windowed ? visibleRows(scroller.scrollTop, scroller.clientHeight || 800, ROW, rows.length, 4) : [0, rows.length]
    const [left, right] = windowed ? visibleRows(scroller.scrollLeft, scroller.clientWidth || 1200, COLUMN, columns.length, 2) : [0, columns.length]
    const range = `${top}-${bottom}-${left}-${right}`
    if (range === drawn) return
    drawn = range
    scroller.classList.toggle('windowed', windowed)
    const [before, behind] = [columns.slice(0, left).length * COLUMN, (columns.length - right) * COLUMN]
    const cut = columns.slice(left, right)
    const gap = (tag: 'td' | 'th', width: number): HTMLElement | null => (width > 0 ? sized(h(tag, { class: 'gap', 'aria-hidden': 'true' }), { width }) : null)
    const head = h('tr', null, sortHead(app, 'name', app.t('matrix.indicator'), sortBy), gap('td', before), cut.map((at) => sortHead(app, at, columnHead(app, at), sortBy)), gap('td', behind))
    const space = (count: number): HTMLElement | null => (count > 0 ? sized(h('tr', { class: 'gap', 'aria-hidden': 'true' }, h('td', { colspan: 2 + cut.length })), { height: count * ROW }) : null)
    const body = rows.slice(top, bottom).map((row, i) => h('tr', { 'aria-rowindex': top + i + 2 }, rowHead(app, row), gap('td', before), cut.map((at) => cell(app, row, at, open)), gap('td', behind)))
    const table = h('table', { class: 'matrix-table', 'aria-rowcount': rows.length + 1 }, h('caption', { class: 'visually-hidden' }, app.t('matrix.title')), h('thead', null, head), h('tbody', null, space(top), body, space(rows.length - bottom)))
    if (windowed) sized(table, { width: NAME + columns.length * COLUMN })
    scroller.replaceChildren(table)
  }

  const bar = matrixFilters(app, all, filter, (by, down) => { app.state.sort = { by, down }; show() })
  const element = h('div', { class: 'matrix' }, h('header', null, h('h1', { tabindex: -1 }, app.t('matrix.title')), h('p', { class: 'lead' }, app.t('matrix.lead'))), bar.element, count, h('div', { class: 'matrix-body' }, scroller, side))
  show()
  const key = (pressed: string): boolean => {
    if (pressed !== 'Escape' || !opened) return false
    side.querySelector<HTMLElement>('.close')?.click()
    return true
  }
  return { element, key, search: bar.search, shown: () => { drawn = ''; draw() }, print: () => printedMatrix(app) }
}

function sized<T extends HTMLElement>(element: T, { width, height }: { width?: number; height?: number }): T {
  if (width !== undefined) element.style.width = `${width}px`
  if (height !== undefined) element.style.height = `${height}px`
  return element
}

export function nameOf(app: App, by: SortBy): string {
  if (typeof by === 'number') return app.store.shortName(app.store.index.documents[by]!.id)
  return app.t(({ order: 'matrix.order', name: 'matrix.indicator', category: 'matrix.category', unit: 'matrix.unit', verdict: 'matrix.verdict' } as const)[by])
}

function sortHead(app: App, by: SortBy, content: Parameters<typeof h>[2], sort: (by: SortBy) => void): HTMLElement {
  const { sort: now } = app.state
  const state = now.by === by ? (now.down ? 'descending' : 'ascending') : 'none'
  return h('th', { scope: 'col', 'aria-sort': state }, h('button', { type: 'button', class: 'sort', 'data-sort': String(by), title: app.t('matrix.sortBy', { column: nameOf(app, by) }), onclick: () => sort(by) }, h('span', null, content), h('span', { class: 'arrow', 'aria-hidden': 'true' }, state === 'none' ? '↕' : state === 'ascending' ? '↑' : '↓')))
}

function rowHead(app: App, row: MatrixRow): HTMLElement {
  const unit = row.unit && row.unit !== '/' && row.unit !== '-' ? row.unit : ''
  return h('th', { scope: 'row' }, h('span', { class: 'name', lang: 'zh-CN' }, row.name), h('small', null, h('span', { lang: 'zh-CN' }, [unit, row.category ?? ''].filter((text) => text !== '').join(' · ')), row.period === 'past' && h('em', null, ` ${app.t('matrix.past')}`)))
}

function cell(app: App, row: MatrixRow, at: number, open: (row: MatrixRow, at: number, button: HTMLElement) => void): HTMLElement {
  const has = row.figures.some((figure) => figure.document === at) || row.pairs.some((pair) => pair.lower === at)
  if (!has) return h('td', { class: 'empty' }, h('span', { class: 'visually-hidden' }, app.t('cell.noValue')))
  const button: HTMLButtonElement = h('button', { type: 'button', class: 'cell', 'aria-haspopup': 'true', onclick: () => open(row, at, button) }, cellContent(app, row, at))
  return h('td', null, button)
}

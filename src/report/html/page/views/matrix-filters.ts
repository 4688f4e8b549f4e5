/** What of the matrix is shown, and in which order. */
import type { Verdict } from '../../../../check/comparison.ts'
import type { App } from '../app.ts'
import type { MatrixRow } from '../../data.ts'
import { h, printed } from '../dom.ts'
import { GRAVEST } from '../model/matrix-filter.ts'
import type { MatrixFilter, SortBy } from '../model/matrix-filter.ts'
import { inLevelOrder } from '../model/tree.ts'
import { check, choice, searchBox, toggle, withMember } from '../parts/controls.ts'
import { verdictMark } from '../parts/marks.ts'

type Change = (change: Partial<MatrixFilter>) => void
const ORDERS: readonly SortBy[] = ['order', 'name', 'category', 'unit', 'verdict']

export function matrixFilters(app: App, rows: readonly MatrixRow[], filter: Change, sort: (by: SortBy, down: boolean) => void): { element: HTMLElement; search: HTMLInputElement } {
  const { matrix } = app.state
  const search = searchBox(app.t('matrix.search'), matrix.words, (words) => filter({ words }))
  const categories = [...new Set(rows.flatMap((row) => row.category ?? []))].map((name): [string, string] => [name, name])
  const words = { order: 'matrix.order', name: 'matrix.indicator', category: 'matrix.category', unit: 'matrix.unit', verdict: 'matrix.verdict' } as const
  const order = typeof app.state.sort.by === 'number' ? 'order' : app.state.sort.by
  const element = h('div', { class: 'filters', role: 'search' },
    search,
    h('details', { class: 'foldable', open: !window.matchMedia('(max-width: 900px)').matches }, h('summary', null, app.t('matrix.filters')), h('div', { class: 'toggles', role: 'group', 'aria-label': app.t('matrix.verdict') }, verdictToggles(app, rows, filter)),
    h('div', { class: 'choices' },
      choice(app.t('matrix.category'), [['', app.t('matrix.anyCategory')], ...categories], matrix.category, (category) => filter({ category })),
      choice(app.t('matrix.period'), (['plan', 'past', 'both'] as const).map((period): [string, string] => [period, app.t(`matrix.period.${period}`)]), matrix.period, (period) => filter({ period: period as MatrixFilter['period'] })),
      choice(app.t('matrix.sort'), ORDERS.map((by): [string, string] => [String(by), app.t(words[by as keyof typeof words])]), String(order), (by) => sort(by as SortBy, false)),
      plansChoice(app, filter),
      check(app.t('matrix.single'), matrix.single, (single) => filter({ single })))))
  return { element, search }
}

function verdictToggles(app: App, rows: readonly MatrixRow[], filter: Change): HTMLElement[] {
  const counts = new Map<Verdict, number>()
  for (const row of rows) for (const pair of row.pairs) counts.set(pair.verdict, (counts.get(pair.verdict) ?? 0) + 1)
  return GRAVEST.filter((verdict) => counts.has(verdict)).map((verdict) => toggle([verdictMark(app, verdict), h('b', null, counts.get(verdict))], app.state.matrix.verdicts.has(verdict), (on) => {
    filter({ verdicts: withMember(app.state.matrix.verdicts, verdict, on), ...(verdict === 'extra' && on ? { single: true } : {}) })
  }))
}

/** Which plans are columns. */
function plansChoice(app: App, filter: Change): HTMLElement {
  const { documents } = app.store.index
  const all = inLevelOrder(documents)
  const summary = h('summary', null)
  const name = (): void => { summary.textContent = `${app.t('matrix.columns')}: ${app.t('matrix.columnsCount', { n: app.state.matrix.columns.length, all: all.length })}` }
  name()
  const choose = (chosen: ReadonlySet<number>): void => { filter({ columns: all.filter((column) => chosen.has(column)) }); name() }
  const boxes = all.map((at) => check(printed(app.store.shortName(documents[at]!.id)), app.state.matrix.columns.includes(at), (on) => choose(withMember(new Set(app.state.matrix.columns), at, on))))
  const every = (text: string, on: boolean): HTMLElement => h('button', { type: 'button', class: 'button', onclick: () => {
    for (const box of boxes) box.querySelector('input')!.checked = on
    choose(new Set(on ? all : []))
  } }, text)
  return h('details', { class: 'menu' }, summary, h('div', { class: 'menu-body' }, h('p', { class: 'menu-tools' }, every(app.t('matrix.columnsAll'), true), every(app.t('matrix.columnsNone'), false)), boxes))
}

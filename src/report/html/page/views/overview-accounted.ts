/** How much of each plan the run accounts for: its characters by the tiling, its numbers by the ledger. */
import type { App } from '../app.ts'
import type { DocumentSummary } from '../../data.ts'
import { h } from '../dom.ts'
import { sourceHref } from '../model/route.ts'
import { inLevelOrder } from '../model/tree.ts'

const HEADS = ['characters', 'covered', 'leftovers', 'gaps', 'numbers', 'explained', 'unexplained', 'notes'] as const

/** Null where the run has neither tiling nor ledger for any plan. */
export function accounted(app: App): HTMLElement | null {
  const { documents } = app.store.index
  if (documents.every((summary) => summary.tiling === null && summary.ledger === null)) return null
  return h('section', { class: 'accounted' }, h('h2', null, app.t('overview.accounted')), h('p', { class: 'lead' }, app.t('overview.accountedLead')),
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': app.t('overview.accounted') }, h('table', null,
      h('thead', null, h('tr', null, h('th', { scope: 'col' }, app.t('col.plan')), HEADS.map((head) => h('th', { scope: 'col', class: 'number' }, app.t(`col.${head}`))))),
      h('tbody', null, inLevelOrder(documents).map((at) => row(app, documents[at]!))))))
}

function row(app: App, summary: DocumentSummary): HTMLElement {
  const { tiling, ledger } = summary
  const leftovers = tiling ? Object.values(tiling.leftovers).reduce((sum, count) => sum + count, 0) : 0
  const numbers = ledger ? Object.values(ledger).reduce((sum, count) => sum + count, 0) : 0
  const unexplained = ledger?.unexplained ?? 0
  const number = (value: string | number, name = ''): HTMLElement => h('td', { class: `number ${name}` }, value)
  const whole = (value: number): string => value.toLocaleString('en-US')
  const none = app.t('overview.notProved')
  return h('tr', null,
    h('th', { scope: 'row' }, h('a', { href: sourceHref(summary.id), lang: 'zh-CN' }, app.store.shortName(summary.id))),
    tiling ? [number(whole(tiling.characters)), number(share(tiling.covered, tiling.characters)), number(share(leftovers, tiling.characters)), number(tiling.gaps + tiling.overlaps || '0', tiling.gaps + tiling.overlaps > 0 ? 'warning' : 'zero')] : h('td', { colspan: 4, class: 'number zero' }, none),
    ledger ? [number(whole(numbers)), number(share(numbers - unexplained, numbers)), number(unexplained || '0', unexplained > 0 ? 'warning' : 'zero')] : h('td', { colspan: 3, class: 'number zero' }, none),
    number(summary.counts.diagnostics || '0', summary.counts.diagnostics > 0 ? '' : 'zero'))
}

/** 99.8 %: never rounded up to all. */
function share(part: number, whole: number): string {
  if (whole === 0) return '–'
  return part === whole ? '100%' : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)}%`
}

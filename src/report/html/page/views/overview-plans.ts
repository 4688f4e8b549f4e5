/** The plans of the run as a tree of regions, with what was read in each and what was found about it. */
import type { Severity } from '../../../../schema/shared.ts'
import type { App } from '../app.ts'
import type { DocumentSummary } from '../../data.ts'
import { h, printed } from '../dom.ts'
import { sourceHref } from '../model/route.ts'
import { regionTree } from '../model/tree.ts'
import type { TreeRow } from '../model/tree.ts'
import { severitySign } from '../parts/marks.ts'
import { only, SEVERITIES } from '../parts/only.ts'
import { periodOf } from '../parts/places.ts'

const COUNTS = ['sections', 'tasks', 'columns', 'tables', 'indicators', 'projects', 'statements'] as const

export function plansTable(app: App): HTMLElement {
  const { documents } = app.store.index
  const found = findingsByPlan(app)
  const row = (entry: TreeRow): HTMLElement => (entry.document === null ? regionRow(entry) : planRow(app, documents[entry.document]!, entry.depth, found))
  return h('section', { class: 'plans' }, h('h2', null, app.t('overview.plansTitle')), h('p', { class: 'lead' }, app.t('overview.plansLead')),
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': app.t('overview.plansTitle') }, h('table', null,
      h('thead', null, h('tr', null,
        h('th', { scope: 'col' }, app.t('col.plan')), h('th', { scope: 'col' }, app.t('col.period')),
        COUNTS.map((count) => h('th', { scope: 'col', class: 'number', title: count === 'columns' ? app.t('overview.columnsHint') : null }, app.t(`col.${count}`))),
        h('th', { scope: 'col', class: 'found' }, app.t('col.findings')))),
      h('tbody', null, regionTree(documents).map(row)))))
}

/** A region's row; its plans stand below, set in. */
function regionRow({ depth, region }: TreeRow): HTMLElement {
  return h('tr', { class: `region depth-${depth}` }, h('th', { scope: 'rowgroup', colspan: COUNTS.length + 3 }, printed(region, 'tree')))
}

function planRow(app: App, summary: DocumentSummary, depth: number, found: ReadonlyMap<string, Record<Severity, number>>): HTMLElement {
  const counts = found.get(summary.id) ?? { error: 0, warning: 0, info: 0 }
  const shown = SEVERITIES.filter((severity) => counts[severity] > 0)
  return h('tr', { class: `plan depth-${depth}` },
    h('th', { scope: 'row' }, h('span', { class: 'tree' }, h('a', { href: sourceHref(summary.id), lang: 'zh-CN' }, summary.title ?? summary.id), h('small', null, app.t(summary.level ? `level.${summary.level}` : 'level.unknown'), ' · ', summary.source.file.split('/').at(-1)))),
    h('td', { class: 'nowrap' }, periodOf(app, summary.id)),
    COUNTS.map((count) => h('td', { class: `number ${summary.counts[count] === 0 ? 'zero' : ''}` }, summary.counts[count] || '–')),
    h('td', { class: 'found' }, shown.length === 0 ? '–' : shown.map((severity) => h('a', { class: `count ${severity}`, href: '#findings', onclick: () => only(app, { severity, document: summary.id }), 'aria-label': `${counts[severity]} ${app.t(`severity.${severity}s`)}` }, severitySign(severity), counts[severity]))))
}

/** A finding counts for each plan that it names. */
function findingsByPlan(app: App): Map<string, Record<Severity, number>> {
  const counts = new Map<string, Record<Severity, number>>()
  for (const finding of app.store.findings) {
    for (const id of new Set(finding.sides.map((side) => side.document))) {
      const own = counts.get(id) ?? { error: 0, warning: 0, info: 0 }
      own[finding.severity]++
      counts.set(id, own)
    }
  }
  return counts
}

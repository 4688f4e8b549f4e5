/** Targets as pictures: by indicator through all plans, and by plan through the years. */
import type { LinkGroup } from '../../../../schema/links.ts'
import type { Figure } from '../../../../check/figures.ts'
import type { App, View } from '../app.ts'
import { dotPlot, plotLegend } from '../charts/dot-plot.ts'
import { pathPlot } from '../charts/path-plot.ts'
import { h, printed } from '../dom.ts'
import { plotOf } from '../model/plot-data.ts'
import type { PlotMark } from '../model/plot-data.ts'
import type { Route } from '../model/route.ts'
import { sourceHref, targetsHref } from '../model/route.ts'
import { inLevelOrder } from '../model/tree.ts'
import { choice, searchBox } from '../parts/controls.ts'
import { severitySign } from '../parts/marks.ts'
import { whenSeen } from '../parts/when-seen.ts'

export function targetsView(app: App, route: Route): View {
  const document = route.view === 'targets' ? route.document : null
  const body = h('div', { class: 'charts' })
  const count = h('p', { class: 'count', role: 'status' })
  const show = document === null ? () => showGroups(app, body, count) : () => showPaths(app, document, body, count)
  const search = searchBox(app.t('targets.search'), app.state.targets, (words) => { app.state.targets = words; show() })
  const order = inLevelOrder(app.store.index.documents).map((at) => app.store.index.documents[at]!)
  const element = h('div', { class: 'targets' },
    h('header', null, h('h1', { tabindex: -1 }, app.t('targets.title')), h('p', { class: 'lead' }, app.t(document === null ? 'targets.lead' : 'targets.planLead'))),
    h('div', { class: 'filters', role: 'search' },
      h('div', { class: 'switch' }, h('a', { href: targetsHref(null), 'aria-current': document === null ? 'page' : null }, app.t('targets.byIndicator')), h('a', { href: targetsHref(document ?? order[0]?.id ?? ''), 'aria-current': document === null ? null : 'page' }, app.t('targets.byPlan'))),
      search,
      document !== null && choice(app.t('targets.choose'), order.map((summary): [string, string] => [summary.id, app.store.shortName(summary.id)]), document, (id) => app.go(targetsHref(id)))),
    plotLegend(app), count, body)
  show()
  return { element, search }
}

const fits = (words: string, ...texts: string[]): boolean => words.toLowerCase().split(/\s+/).every((word) => texts.join(' ').toLowerCase().includes(word))

/** Indicators that something was found about come first, then those that most plans share. */
function showGroups(app: App, body: HTMLElement, count: HTMLElement): void {
  const worst = new Map<string, number>()
  const rank = { error: 3, warning: 2, info: 1 } as const
  for (const { group, severity } of app.store.findings) if (group !== null) worst.set(group, Math.max(worst.get(group) ?? 0, rank[severity]))
  const spread = (group: LinkGroup): number => new Set(group.members.map((member) => member.document)).size
  const groups = app.store.groups().filter((group) => fits(app.state.targets, group.name, ...group.members.map((member) => member.name)))
  const sorted = [...groups].sort((a, b) => Number((worst.get(b.key) ?? 0) > 1) - Number((worst.get(a.key) ?? 0) > 1) || spread(b) - spread(a))
  count.textContent = sorted.length === 0 ? app.t('targets.none') : app.t('targets.count', { shown: sorted.length, all: app.store.groups().length })
  const ids = inLevelOrder(app.store.index.documents).map((at) => app.store.index.documents[at]!.id)
  body.className = 'charts by-indicator'
  body.replaceChildren(...sorted.map((group) => whenSeen(h('section', { class: 'chart', 'aria-label': group.name }), 60 + 34 * spread(group), (section) => section.append(chartHead(app, group), dotPlot(app, group, ids)))))
}

function chartHead(app: App, group: LinkGroup): HTMLElement {
  const severities = [...new Set(app.store.findings.filter((finding) => finding.group === group.key).map((finding) => finding.severity))]
  const unit = group.unit !== null && group.unit !== '/' && group.unit !== '-' ? printed(group.unit, 'unit') : null
  const about = severities.length > 0 && h('a', { class: 'about', href: '#findings', onclick: () => { app.state.findings = { ...app.state.findings, severities: new Set(['error', 'warning', 'info']), rule: '', document: '', decided: 'all', words: group.key } }, 'aria-label': app.t('cell.findings') }, severities.map(severitySign))
  return h('header', null, h('h2', null, printed(group.name)), unit, group.better && h('small', null, app.t(`cell.better.${group.better}`)), about)
}

function showPaths(app: App, document: string, body: HTMLElement, count: HTMLElement): void {
  const series = pathsOf(app, document).filter(({ name }) => fits(app.state.targets, name))
  const drawn = series.flatMap(({ name, marks, line }) => {
    const plot = pathPlot(app, marks)
    return plot ? [h('figure', { class: 'path' }, h('figcaption', null, h('a', { href: sourceHref(document, line), lang: 'zh-CN' }, name)), plot)] : []
  })
  count.textContent = drawn.length === 0 ? app.t('targets.noPath') : ''
  body.className = 'charts by-plan'
  body.replaceChildren(...drawn)
}

/** The plan's rows, those that its tables repeat put together by their link group or their name. */
function pathsOf(app: App, document: string): { name: string; line: number; marks: PlotMark[] }[] {
  const groupOf = new Map<string, string>()
  for (const group of app.store.groups()) for (const member of group.members) if (member.document === document && member.indicator !== undefined) groupOf.set(member.indicator, group.key)
  const series = new Map<string, Figure[]>()
  for (const [id, figures] of app.store.figuresOf(document)) {
    const [first] = figures
    if (!first || first.source !== 'table') continue
    const key = groupOf.get(id) ?? first.name
    series.set(key, [...(series.get(key) ?? []), ...figures])
  }
  return [...series.values()].map((figures) => ({ name: figures.at(-1)!.name, line: figures.at(-1)!.line, marks: plotOf(figures, [document]).rows[0]?.marks ?? [] }))
}

/** The parts of the overview: figures, first findings, verdicts, plans, rules. */
import type { Verdict } from '../../../../check/comparison.ts'
import type { Severity } from '../../../../schema/shared.ts'
import type { App } from '../app.ts'
import { h } from '../dom.ts'
import { filterFindings } from '../model/finding-filter.ts'
import { findingHref } from '../model/route.ts'
import { messageOf } from '../parts/finding-words.ts'
import { severitySign, verdictMark } from '../parts/marks.ts'
import { only, SEVERITIES } from '../parts/only.ts'
import { accounted } from './overview-accounted.ts'
import { plansTable } from './overview-plans.ts'

/** The order of the bar: what needs a look first. */
const BAR: readonly Verdict[] = ['weaker', 'missing', 'not-comparable', 'equal', 'stricter', 'extra']
/** Findings that the overview names. */
const FIRST = 6

export function overviewParts(app: App): HTMLElement[] {
  return [head(app), first(app), verdicts(app), plansTable(app), rulesTable(app), accounted(app)].filter((part) => part !== null)
}

function head(app: App): HTMLElement {
  const { index, findings } = app.store
  const levels = new Set(index.documents.flatMap(({ level }) => level ?? [])).size
  const plans = index.documents.length
  const lead = app.t('overview.lead', { plans: app.t(plans === 1 ? 'overview.plan' : 'overview.plans', { n: plans }), levels: app.t(levels === 1 ? 'overview.level' : 'overview.levels', { n: levels }) })
  return h('header', { class: 'hero' },
    h('h1', { tabindex: -1 }, app.t('page.title')),
    h('p', { class: 'lead' }, lead),
    h('ul', { class: 'figures' }, SEVERITIES.map((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length
      return h('li', null, h('a', { class: `figure ${severity}`, href: '#findings', onclick: () => only(app, { severity }) },
        h('b', null, count), h('span', null, severitySign(severity), app.t(count === 1 ? `severity.${severity}` : `severity.${severity}s`)), h('small', null, app.t(`severity.${severity}.means`))))
    })))
}

function first(app: App): HTMLElement {
  const open = filterFindings(app.store.findings, { severities: new Set(['error', 'warning']), rule: '', document: '', decided: 'open', words: '' }, app.state.decisions, () => '')
  const shown = spread(open, FIRST)
  return h('section', { class: 'first' }, h('h2', null, app.t('overview.first')),
    shown.length === 0 ? h('p', { class: 'none' }, app.t('overview.none')) : h('ol', { class: 'first-list' }, shown.map((finding) => h('li', null,
      h('a', { href: findingHref(finding.id) }, h('span', { class: 'rule' }, severitySign(finding.severity), app.ruleTitle(finding.rule)), h('span', { class: 'message' }, messageOf(app, finding)))))),
    h('p', null, h('a', { class: 'more', href: '#findings', onclick: () => only(app, {}) }, app.t('overview.all', { n: app.store.findings.length }))))
}

/** Errors first, then one finding of each rule before a second of any. */
function spread<T extends { severity: Severity; rule: string }>(findings: readonly T[], count: number): T[] {
  const times = new Map<string, number>()
  const ranked = findings.map((finding, i) => {
    const time = times.get(finding.rule) ?? 0
    times.set(finding.rule, time + 1)
    return { finding, rank: finding.severity === 'error' ? -1 : time, i }
  })
  return ranked.sort((a, b) => a.rank - b.rank || a.i - b.i).slice(0, count).map(({ finding }) => finding)
}

function verdicts(app: App): HTMLElement {
  const { totals, groups, apart } = app.store.index
  const others = apart.length > 0 && h('p', { class: 'lead' }, app.t(apart.length === 1 ? 'overview.apartOne' : 'overview.apart', { n: apart.length }))
  const title = h('h2', null, app.t('overview.verdicts'))
  if (totals.pairs === 0) return h('section', { class: 'verdicts' }, title, h('p', { class: 'lead' }, app.t(apart.length > 0 ? 'overview.nothingShared' : 'overview.noPairs')), others)
  const shown = BAR.filter((verdict) => totals[verdict] > 0)
  const bar = h('div', { class: 'verdict-bar', 'aria-hidden': 'true' }, shown.map((verdict) => {
    const part = h('span', { class: `part ${verdict}`, title: `${app.t(`verdict.${verdict}`)} ${totals[verdict]}` })
    part.style.flexGrow = String(totals[verdict])
    return part
  }))
  return h('section', { class: 'verdicts' }, title, h('p', { class: 'lead' }, app.t('overview.verdictsLead', { pairs: totals.pairs, groups })), others, bar,
    h('ul', { class: 'bar-legend' }, shown.map((verdict) => h('li', null, h('a', { href: '#matrix', onclick: () => onlyVerdict(app, verdict) }, verdictMark(app, verdict), h('b', null, totals[verdict])), h('small', null, app.t(`verdict.${verdict}.means`))))))
}

function onlyVerdict(app: App, verdict: Verdict): void {
  app.state.matrix = { ...app.state.matrix, verdicts: new Set([verdict]), category: '', words: '', period: 'both', single: verdict === 'extra' || app.state.matrix.single }
}

function rulesTable(app: App): HTMLElement | null {
  const { findings, index } = app.store
  if (findings.length === 0) return null
  const counts = new Map<string, Record<Severity, number>>()
  for (const finding of findings) {
    const count = counts.get(finding.rule) ?? { error: 0, warning: 0, info: 0 }
    count[finding.severity]++
    counts.set(finding.rule, count)
  }
  const order = new Map(index.rules.map((rule, i) => [rule.id, i]))
  const rows = [...counts].sort(([a, x], [b, y]) => y.error - x.error || y.warning - x.warning || (order.get(a) ?? 99) - (order.get(b) ?? 99))
  const number = (value: number, name: string): HTMLElement => h('td', { class: `number ${value > 0 ? name : 'zero'}` }, value || '–')
  return h('section', { class: 'rules' }, h('h2', null, app.t('overview.rules')), h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': app.t('overview.rules') }, h('table', null,
    h('thead', null, h('tr', null, h('th', { scope: 'col' }, app.t('overview.rule')), h('th', { scope: 'col', class: 'reason' }, app.t('finding.why')), SEVERITIES.map((severity) => h('th', { scope: 'col', class: 'number' }, app.t(`severity.${severity}s`))))),
    h('tbody', null, rows.map(([id, count]) => h('tr', null,
      h('th', { scope: 'row' }, h('a', { href: '#findings', onclick: () => only(app, { rule: id }) }, app.ruleTitle(id))),
      h('td', { class: 'reason' }, app.ruleReason(id)),
      SEVERITIES.map((severity) => number(count[severity], severity))))))))
}


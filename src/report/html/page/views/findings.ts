/** The findings as a list beside the one that is read. */
import type { Severity } from '../../../../schema/shared.ts'
import type { App, View } from '../app.ts'
import type { ReportFinding } from '../../data.ts'
import { h } from '../dom.ts'
import { EVERY_FINDING, filterFindings, searchText } from '../model/finding-filter.ts'
import type { FindingFilter } from '../model/finding-filter.ts'
import { findingHref, sourceHref } from '../model/route.ts'
import type { Route } from '../model/route.ts'
import { copyText } from '../parts/clipboard.ts'
import { choice, searchBox, toggle, withMember } from '../parts/controls.ts'
import { decisionForm } from '../parts/decision-form.ts'
import { markdownOf, messageOf, placeText } from '../parts/finding-words.ts'
import { SEVERITIES } from '../parts/only.ts'
import { severitySign } from '../parts/marks.ts'
import { virtualList } from '../parts/virtual-list.ts'
import { findingArticle, findingContext } from './finding.ts'
import { printedFindings } from './print.ts'

/** Height of a row in a long list, as the styles have it. */
const ROW = 104

export function findingsView(app: App, route: Route): View {
  let shown: readonly ReportFinding[] = []
  let current: string | null = route.view === 'findings' ? route.finding : null
  const texts = new Map<string, string>()
  const textOf = (finding: ReportFinding): string => {
    const known = texts.get(finding.id) ?? searchText(finding, `${app.ruleTitle(finding.rule)} ${finding.sides.map((side) => `${app.store.shortName(side.document)} ${app.store.summary(side.document)?.title ?? ''}`).join(' ')}`)
    texts.set(finding.id, known)
    return known
  }
  const row = (finding: ReportFinding): HTMLElement => findingRow(app, finding, finding.id === current)
  const list = virtualList(app.t('findings.list'), ROW, row)
  const detail = h('div', { class: 'detail' })
  const count = h('p', { class: 'count', role: 'status' })
  const element = h('div', { class: 'findings' })
  const at = (): number => shown.findIndex((finding) => finding.id === current)
  const filter = (change: Partial<FindingFilter>): void => {
    app.state.findings = { ...app.state.findings, ...change }
    show()
  }
  const show = (): void => {
    shown = filterFindings(app.store.findings, app.state.findings, app.state.decisions, textOf)
    count.replaceChildren(app.t('findings.count', { shown: shown.length, all: app.store.findings.length }))
    list.show(shown)
    list.element.classList.toggle('empty', shown.length === 0)
    list.reveal(at())
    read()
  }
  const bar = filterBar(app, filter)
  const read = (): void => {
    element.classList.toggle('reading', current !== null)
    const finding = current === null ? shown[0] : app.store.finding(current)
    if (finding) detail.replaceChildren(...detailOf(app, finding, shown, { redraw: () => { list.redraw(); read() } }))
    else detail.replaceChildren(h('p', { class: 'none' }, current === null ? app.t('findings.none') : app.t('findings.gone', { id: current }), ' ', h('button', { type: 'button', class: 'button', onclick: () => { app.state.findings = EVERY_FINDING; app.go('#findings'); bar.rebuild(); show() } }, app.t('findings.reset'))))
  }
  const select = (id: string): void => {
    current = id
    list.redraw()
    list.reveal(at())
    read()
    detail.scrollTop = 0
  }
  const move = (by: number): boolean => {
    const from = current === null ? (by > 0 ? -1 : 0) : at()
    const next = shown[Math.min(shown.length - 1, Math.max(0, from + by))]
    if (!next) return true
    app.go(findingHref(next.id), true)
    select(next.id)
    app.announce(`${app.ruleTitle(next.rule)}. ${messageOf(app, next)}`)
    return true
  }
  const key = (pressed: string): boolean => {
    if (pressed === 'j' || pressed === 'k') return move(pressed === 'j' ? 1 : -1)
    const finding = current === null ? shown[0] : app.store.finding(current)
    const last = finding?.sides.at(-1)
    if (pressed === 'Enter' && last) { app.go(sourceHref(last.document, last.line)); return true }
    if (pressed === 'c' && finding) { void copyText(markdownOf(app, finding)).then((done) => app.announce(app.t(done ? 'finding.copied' : 'finding.copyFailed'))); return true }
    return false
  }
  element.append(h('div', { class: 'list' }, h('h1', { class: 'visually-hidden', tabindex: -1 }, app.t('nav.findings')), bar.element, count, list.element), detail)
  show()
  return {
    element, key, search: bar.search, shown: () => list.reveal(at()),
    update: (next) => {
      if (next.view !== 'findings') return false
      if (next.finding === null) current = null
      else select(next.finding)
      if (next.finding === null) { list.redraw(); read() }
      return true
    },
    print: () => printedFindings(app, shown)
  }
}

function filterBar(app: App, filter: (change: Partial<FindingFilter>) => void): { element: HTMLElement; search: HTMLInputElement; rebuild: () => void } {
  const element = h('div', { class: 'filters', role: 'search' })
  const search = searchBox(app.t('findings.search'), app.state.findings.words, (words) => filter({ words }))
  const rebuild = (): void => {
    const { severities, rule, document, decided, words } = app.state.findings
    search.value = words
    const of = (severity: Severity): number => app.store.findings.filter((finding) => finding.severity === severity).length
    const rules = [...new Set(app.store.findings.map((finding) => finding.rule))].map((id): [string, string] => [id, app.ruleTitle(id)])
    const plans = app.store.index.documents.map((summary): [string, string] => [summary.id, app.store.shortName(summary.id)])
    element.replaceChildren(search,
      h('div', { class: 'toggles', role: 'group', 'aria-label': app.t('findings.severity') }, SEVERITIES.map((severity) => toggle([severitySign(severity), app.t(`severity.${severity}s`), h('b', null, of(severity))], severities.has(severity), (on) => filter({ severities: withMember(app.state.findings.severities, severity, on) }), severity))),
      h('div', { class: 'choices' },
        choice(app.t('findings.rule'), [['', app.t('findings.anyRule')], ...rules], rule, (value) => filter({ rule: value })),
        choice(app.t('findings.plan'), [['', app.t('findings.anyPlan')], ...plans], document, (value) => filter({ document: value })),
        choice(app.t('findings.status'), [['all', app.t('findings.all')], ['open', app.t('findings.open')], ['decided', app.t('findings.decided')]], decided, (value) => filter({ decided: value as FindingFilter['decided'] }))))
  }
  rebuild()
  return { element, search, rebuild }
}

function findingRow(app: App, finding: ReportFinding, current: boolean): HTMLElement {
  const decision = app.state.decisions.get(finding.id)
  const last = finding.sides.at(-1)
  return h('a', { class: `finding-row ${decision ? 'decided' : ''}`, href: findingHref(finding.id), 'aria-current': current ? 'true' : null },
    h('span', { class: 'rule' }, severitySign(finding.severity), h('span', { class: 'visually-hidden' }, `${app.t(`severity.${finding.severity}`)}: `), app.ruleTitle(finding.rule), decision && h('em', null, app.t(`decision.${decision.decision}`))),
    h('span', { class: 'message' }, messageOf(app, finding)),
    h('span', { class: 'where' }, last ? placeText(app, last) : ''))
}

function detailOf(app: App, finding: ReportFinding, shown: readonly ReportFinding[], { redraw }: { redraw: () => void }): HTMLElement[] {
  const at = shown.indexOf(finding)
  const step = (to: number, sign: string, label: string): HTMLElement => {
    const next = shown[to]
    return next && at >= 0 ? h('a', { class: 'button', href: findingHref(next.id), 'aria-label': label, title: label }, sign) : h('span', { class: 'button off', 'aria-hidden': 'true' }, sign)
  }
  const copy: HTMLButtonElement = h('button', { type: 'button', class: 'button', onclick: () => void copyText(markdownOf(app, finding)).then((done) => {
    copy.textContent = app.t(done ? 'finding.copied' : 'finding.copyFailed')
    app.announce(copy.textContent)
    setTimeout(() => { copy.textContent = app.t('finding.copy') }, 2000)
  }) }, app.t('finding.copy'))
  const link: HTMLAnchorElement = h('a', { class: 'button', href: findingHref(finding.id), onclick: () => void copyText(link.href).then((done) => app.announce(app.t(done ? 'finding.copied' : 'finding.copyFailed'))) }, app.t('finding.link'))
  const tools = h('nav', { class: 'tools', 'aria-label': app.t('nav.findings') },
    h('a', { class: 'button back', href: '#findings' }, `‹ ${app.t('findings.back')}`),
    step(at - 1, '↑', app.t('findings.previous')), step(at + 1, '↓', app.t('findings.next')),
    h('span', { class: 'position' }, at >= 0 ? app.t('findings.position', { n: at + 1, all: shown.length }) : ''),
    link, copy)
  return [tools, findingArticle(app, finding), ...findingContext(app, finding), decisionForm(app, finding.id, redraw)]
}

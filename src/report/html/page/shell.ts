/** Around the views: bar, addresses, keys, language, colours, printing. */
import { labelIn } from '../../side-label.ts'
import type { Language, ReviewDecision } from '../data.ts'
import type { App, BuildView, State, View } from './app.ts'
import { h } from './dom.ts'
import { reasonIn, ruleReason, ruleTitle, translator } from './i18n/index.ts'
import { EVERY_FINDING } from './model/finding-filter.ts'
import { VIEWS, readRoute } from './model/route.ts'
import type { ViewName } from './model/route.ts'
import { inLevelOrder } from './model/tree.ts'
import { buildBar } from './parts/bar.ts'
import { helpDialog } from './parts/help.ts'
import { fillAll } from './parts/when-seen.ts'
import { applyTheme, keepDecisions, keepLanguage, keptBy, keptDecisions, keptLanguage, themeNow } from './preferences.ts'
import { openStore } from './store.ts'
import type { Store } from './store.ts'
import { findingsView } from './views/findings.ts'
import { matrixView } from './views/matrix.ts'
import { overview } from './views/overview.ts'
import { sourceView } from './views/source.ts'
import { targetsView } from './views/targets.ts'

const BUILD: Readonly<Record<ViewName, BuildView>> = { overview, findings: findingsView, matrix: matrixView, targets: targetsView, source: sourceView }

export function startShell(): void {
  const store = openStore()
  const state = firstState(store)
  const root = document.getElementById('app')!
  const live = h('div', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' })
  const main = h('main', { id: 'main' })
  const bar = h('div', { class: 'bar-place' })
  const foot = h('footer', { class: 'foot' })
  let view: View | null = null
  let shownView: ViewName | null = null
  let app = makeApp()

  function makeApp(): App {
    const t = translator(state.language)
    return {
      store, state, t,
      label: (label) => labelIn(state.language, label),
      ruleTitle: (id) => ruleTitle(state.language, id, store.rule(id)),
      ruleReason: (id) => ruleReason(state.language, store.rule(id)),
      reason: (reason) => reasonIn(state.language, reason),
      go: (href, quietly = false) => {
        if (quietly) history.replaceState(null, '', href)
        else location.hash = href
      },
      decide: (finding, decision) => { decide(finding, decision); drawBar() },
      announce: (text) => { live.textContent = text }
    }
  }
  function decide(finding: string, decision: ReviewDecision | null): void {
    if (decision) state.decisions.set(finding, decision)
    else state.decisions.delete(finding)
    if (decision) state.decidedHere.add(finding)
    else state.decidedHere.delete(finding)
    const here = new Map([...keptDecisions()].filter(([id]) => id !== finding))
    if (decision) here.set(finding, decision)
    keepDecisions(here, state.decidedBy)
  }
  function drawBar(): void {
    bar.replaceChildren(buildBar(app, readRoute(location.hash).view, {
      language: () => { setLanguage(state.language === 'en' ? 'zh' : 'en') },
      theme: () => { applyTheme(themeOf() === 'dark' ? 'light' : 'dark', true); drawBar() },
      help: () => help()
    }))
    foot.replaceChildren(h('p', null, app.t('footer', { version: store.index.version }), ' ', app.t('footer.lines')))
  }
  function setLanguage(language: Language): void {
    state.language = language
    keepLanguage(language)
    app = makeApp()
    const top = window.scrollY
    draw(true)
    window.scrollTo(0, top)
  }
  const help = (): void => helpDialog(app)
  /** Draws the view that the address names; a view that takes the address itself is kept. */
  function draw(anew = false): void {
    const route = readRoute(location.hash)
    document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en'
    drawBar()
    if (!anew && view && shownView === route.view && view.update?.(route)) return
    const changed = shownView !== route.view
    view = BUILD[route.view](app, route)
    shownView = route.view
    main.className = `view-${route.view}`
    main.replaceChildren(view.element)
    document.title = `${app.t(`nav.${route.view}`)} · ${app.t('page.report')}`
    if (changed) window.scrollTo(0, 0)
    view.shown?.()
  }
  root.replaceChildren(h('a', { class: 'skip', href: '#main', onclick: (event: Event) => { event.preventDefault(); main.querySelector<HTMLElement>('h1')?.focus() } }, app.t('skip')), bar, main, foot, live)
  applyTheme(themeNow(), false)
  draw()
  window.addEventListener('hashchange', () => draw())
  // A plan may have been asked for before the page was read to its end.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => { if (store.waiting()) draw(true) })
  listenToKeys(() => app, () => view, help)
  listenToPrinting(() => view, main)
}

const themeOf = (): string => document.documentElement.dataset['theme'] ?? 'light'

function firstState(store: Store): State {
  const decisions = new Map(store.findings.flatMap((finding): [string, ReviewDecision][] => (finding.decision ? [[finding.id, finding.decision]] : [])))
  const decidedHere = new Set<string>()
  for (const [id, decision] of keptDecisions()) {
    if (!store.finding(id) || JSON.stringify(decisions.get(id)) === JSON.stringify(decision)) continue
    decisions.set(id, decision)
    decidedHere.add(id)
  }
  return {
    language: keptLanguage() ?? store.index.language, decisions, decidedHere, decidedBy: keptBy(), findings: EVERY_FINDING, targets: '',
    matrix: { verdicts: new Set(), category: '', period: 'plan', single: false, words: '', columns: inLevelOrder(store.index.documents) },
    sort: { by: 'order', down: false }, marks: new Set(['findings', 'statements', 'indicators', 'numbers'])
  }
}

function listenToKeys(app: () => App, view: () => View | null, help: () => void): void {
  document.addEventListener('keydown', (event) => {
    const at = event.target as HTMLElement
    const writing = at.matches('input:not([type=checkbox]):not([type=radio]), textarea, select')
    if (event.key === 'Escape' && writing) return void at.blur()
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
    if (writing) return
    // Enter on a link or a button is that link's or button's own.
    if (event.key === 'Enter' && at.matches('a, button, summary')) return
    const number = Number(event.key)
    if (event.key === '?') help()
    else if (event.key === '/') view()?.search?.focus()
    else if (number >= 1 && number <= VIEWS.length) app().go(`#${VIEWS[number - 1]!}`)
    else if (!view()?.key?.(event.key)) return
    event.preventDefault()
  })
}

function listenToPrinting(view: () => View | null, main: HTMLElement): void {
  const place = document.getElementById('print')!
  window.addEventListener('beforeprint', () => {
    fillAll(main)
    const paper = view()?.print?.()
    place.replaceChildren(...(paper ? [paper] : []))
    fillAll(place)
    document.documentElement.classList.toggle('on-paper', paper !== undefined)
  })
  window.addEventListener('afterprint', () => {
    place.replaceChildren()
    document.documentElement.classList.remove('on-paper')
  })
}

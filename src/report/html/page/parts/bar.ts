/** The bar at the top: views, language, colours, help, and what was decided here. */
import type { App } from '../app.ts'
import { h, svg } from '../dom.ts'
import { VIEWS } from '../model/route.ts'
import type { ViewName } from '../model/route.ts'
import { reviewFile } from '../model/review.ts'
import { saveText } from './clipboard.ts'

export interface BarActions { language: () => void; theme: () => void; help: () => void }

const MOON = 'M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3z'
const SUN = 'M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM7.3 0h1.4v2.4H7.3zM7.3 13.6h1.4V16H7.3zM0 7.3h2.4v1.4H0zM13.6 7.3H16v1.4h-2.4zM1.8 2.8l1-1 1.7 1.7-1 1zM11.5 12.5l1-1 1.7 1.7-1 1zM1.8 13.2l1.7-1.7 1 1-1.7 1.7zM11.5 3.5l1.7-1.7 1 1-1.7 1.7z'

export function buildBar(app: App, current: ViewName, actions: BarActions): HTMLElement {
  const dark = document.documentElement.dataset['theme'] === 'dark'
  const themeLabel = app.t(dark ? 'bar.theme.light' : 'bar.theme.dark')
  const decided = app.state.decidedHere.size
  return h('header', { class: 'bar' },
    h('a', { class: 'brand', href: '#overview', title: app.t('page.report') }, h('span', { class: 'seal', lang: 'zh-CN', 'aria-hidden': 'true' }, '对', h('br'), '标'), h('span', { class: 'brand-name' }, 'duibiao')),
    h('nav', { 'aria-label': app.t('nav.label') }, VIEWS.map((view) => h('a', { href: `#${view}`, 'aria-current': view === current ? 'page' : null }, app.t(`nav.${view}`), view === 'findings' && h('span', { class: 'badge' }, app.store.findings.length)))),
    h('div', { class: 'tools' },
      decided > 0 && h('button', { type: 'button', class: 'button primary save', title: app.t('unsaved', { n: decided }), onclick: () => save(app) }, app.t('unsaved.save'), h('span', { class: 'badge' }, decided)),
      h('button', { type: 'button', class: 'plain language', lang: app.state.language === 'en' ? 'zh-CN' : 'en', title: app.t('bar.languageHint'), onclick: actions.language }, app.t('bar.language')),
      h('button', { type: 'button', class: 'plain theme', 'aria-label': themeLabel, title: themeLabel, onclick: actions.theme }, svg('svg', { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' }, svg('path', { d: dark ? SUN : MOON }))),
      h('button', { type: 'button', class: 'plain help', 'aria-label': app.t('bar.help'), title: app.t('bar.help'), onclick: actions.help }, '?')))
}

/** The review file holds what the run already knew as well: it can take the place of the old one. */
function save(app: App): void {
  saveText('duibiao.review.json', reviewFile(app.state.decisions, app.store.finding))
}

/** What the run read and what it found, on one page. */
import type { App, View } from '../app.ts'
import { h } from '../dom.ts'
import { overviewParts } from './overview-parts.ts'
import { printedReport } from './print.ts'

export function overview(app: App): View {
  const element = h('div', { class: 'overview' }, ...overviewParts(app))
  return { element, print: () => printedReport(app) }
}

/** The report on paper: overview, every finding with both its passages, the matrix in blocks of plans. */
import type { ReportFinding } from '../../data.ts'
import type { App } from '../app.ts'
import { h } from '../dom.ts'
import { findingArticle } from './finding.ts'
import { printedMatrix } from './matrix-print.ts'
import { overviewParts } from './overview-parts.ts'

/** More findings than this are not printed at once. */
const MOST = 400

export function printedReport(app: App): HTMLElement {
  return h('div', null, h('div', { class: 'overview' }, overviewParts(app)), printedFindings(app, app.store.findings), printedMatrix(app))
}

export function printedFindings(app: App, findings: readonly ReportFinding[]): HTMLElement {
  return h('div', { class: 'printed-findings' }, h('h1', null, app.t('print.findings')),
    findings.length > MOST && h('p', null, app.t('print.cut', { n: MOST, all: findings.length })),
    findings.slice(0, MOST).map((finding, i) => findingArticle(app, finding, findings[i - 1]?.rule === finding.rule)))
}

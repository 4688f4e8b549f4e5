/** Links to plans and to lines of their sources. */
import type { App } from '../app.ts'
import { h, printed } from '../dom.ts'
import { sourceHref } from '../model/route.ts'

/** The file's name without its folders. */
export const fileName = (app: App, document: string): string => app.store.summary(document)?.source.file.split('/').at(-1) ?? document

/** quzhou-health-plan.txt:112, leading to that line. */
export const placeLink = (app: App, document: string, line: number): HTMLElement => h('a', { class: 'place', href: sourceHref(document, line), title: app.t('finding.open', { line }) }, h('span', { class: 'file' }, fileName(app, document)), `:${line}`)

/** city · 衢州市 */
export function levelOf(app: App, document: string): HTMLElement {
  const summary = app.store.summary(document)
  const region = summary?.region.at(-1)
  return h('span', { class: 'level' }, app.t(summary?.level ? `level.${summary.level}` : 'level.unknown'), region ? [' · ', printed(region)] : null)
}

export const titleOf = (app: App, document: string): string => app.store.summary(document)?.title ?? document

export const periodOf = (app: App, document: string): string => {
  const period = app.store.summary(document)?.period
  return period ? `${period.start}–${period.end}` : '—'
}

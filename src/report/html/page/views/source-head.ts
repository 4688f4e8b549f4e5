/** Above a plan's text: which plan it is, where it came from, and what is marked in it. */
import type { NumberClass } from '../../../../schema/plan-document.ts'
import type { App, Mark } from '../app.ts'
import type { DocumentSummary } from '../../data.ts'
import { h } from '../dom.ts'
import { sourceHref, targetsHref } from '../model/route.ts'
import { inLevelOrder } from '../model/tree.ts'
import { check, choice, withMember } from '../parts/controls.ts'
import { periodOf } from '../parts/places.ts'

export const CLASSES: readonly NumberClass[] = ['table-value', 'statement', 'qualifier', 'project-detail', 'name', 'grade', 'date', 'document-number', 'list-number', 'cross-reference', 'glossary', 'other-language', 'unexplained']
const MARKS: readonly Mark[] = ['findings', 'statements', 'indicators', 'numbers']

export function sourceHead(app: App, summary: DocumentSummary, marked: () => void): HTMLElement {
  const { documents } = app.store.index
  const facts: [string, string | null][] = [
    [app.t('source.region'), summary.region.join(' ') || null],
    [app.t('col.level'), app.t(summary.level ? `level.${summary.level}` : 'level.unknown')],
    [app.t('source.period'), summary.period ? periodOf(app, summary.id) : null],
    [app.t('source.issuer'), summary.issuer],
    [app.t('source.number'), summary.number],
    [app.t('source.file'), summary.source.file],
    [app.t('source.format'), [summary.source.format, summary.source.dialect, summary.source.encoding].filter((text, i, all) => all.indexOf(text) === i).join(', ')],
    [app.t('source.sha'), summary.source.sha256.slice(0, 12)]
  ]
  return h('header', { class: 'source-head' },
    h('div', { class: 'pick' }, choice(app.t('source.choose'), inLevelOrder(documents).map((at): [string, string] => [documents[at]!.id, `${app.store.shortName(documents[at]!.id)} — ${documents[at]!.title ?? documents[at]!.id}`]), summary.id, (id) => app.go(sourceHref(id))), h('a', { class: 'button', href: targetsHref(summary.id) }, app.t('nav.targets'))),
    h('h1', { tabindex: -1, lang: 'zh-CN' }, summary.title ?? summary.id),
    h('dl', { class: 'facts' }, facts.map(([name, value]) => value !== null && h('div', null, h('dt', null, name), h('dd', { lang: /[\u4e00-\u9fff]/.test(value) ? 'zh-CN' : null }, value)))),
    h('fieldset', { class: 'marks' }, h('legend', null, app.t('source.show')), MARKS.map((mark) => check(app.t(`source.show.${mark}`), app.state.marks.has(mark), (on) => { app.state.marks = withMember(app.state.marks, mark, on); marked() }))),
    ledger(app, summary))
}

/** Numbers by kind, in the colours that they have in the text. */
function ledger(app: App, { ledger: counts }: DocumentSummary): HTMLElement | null {
  if (counts === null) return null
  return h('ul', { class: 'ledger', 'aria-label': app.t('source.legend') }, CLASSES.filter((name) => counts[name] !== undefined).map((name) => h('li', null, h('span', { class: `n-${name}` }, app.t(`class.${name}`)), ' ', h('small', null, counts[name]))))
}

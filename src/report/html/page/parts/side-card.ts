/** One side of a finding: whose it is, the value, and the row or the sentence that it stands in, with the differing words marked. */
import type { Indicator, Measure, Table } from '../../../../schema/plan-document.ts'
import type { Side } from '../../../../schema/findings.ts'
import { valueOf } from '../../../../check/wording.ts'
import type { App } from '../app.ts'
import { classes, h, printed } from '../dom.ts'
import type { Child } from '../dom.ts'
import type { Part } from '../model/diff.ts'
import { diffWords, shared } from '../model/diff.ts'
import { contextOf, passageOf, rowName } from '../model/sides.ts'
import type { SideContext } from '../model/sides.ts'
import { levelOf, placeLink, titleOf } from './places.ts'

/** A value longer than this is a sentence: it is shown in its passage only. */
const LONG = 24

/** A side with what surrounds it. */
interface Whole { side: Side; context: SideContext; name: string; value: string }

/** Names that share less than this are of different things: nothing is marked in them or in their values. */
const ONE_THING = 0.4

/** The sides as cards; the last is held against the first, all before it against the last. */
export function sideCards(app: App, sides: readonly Side[]): HTMLElement[] {
  const wholes = sides.map((side): Whole => {
    const block = app.store.block(side.document)
    const context: SideContext = block ? contextOf(block.document, side) : { kind: 'text' }
    const row = context.kind === 'row' ? context.row : null
    const value = context.kind === 'row' && context.measure ? valueOf({ raw: context.measure.raw, unit: context.row.unit }) : side.raw
    return { side, context, name: row ? rowName(row) : '', value }
  })
  return wholes.map((whole, i) => {
    const last = wholes.length - 1
    const other = wholes[i === last ? 0 : last]!
    return card(app, whole, last > 0 && comparable(whole, other) ? other : null, i === last)
  })
}

/** Whether two sides say something of one thing in one form: two values, or two sentences. */
function comparable(a: Whole, b: Whole): boolean {
  if ((a.value.length > LONG) !== (b.value.length > LONG)) return false
  return a.name === '' || b.name === '' || shared(...diffWords(a.name, b.name)) >= ONE_THING
}

function card(app: App, { side, context, name, value }: Whole, other: Whole | null, later: boolean): HTMLElement {
  const long = value.length > LONG
  const parts = other ? partsOf(value, other.value, later) : [{ text: value, differs: false }]
  return h('section', { class: classes('side', other && (later ? 'later' : 'earlier')) },
    h('header', null, levelOf(app, side.document), h('h4', { lang: 'zh-CN' }, titleOf(app, side.document))),
    h('p', { class: 'label' }, app.label(side.label)),
    !long && h('p', { class: 'value', lang: 'zh-CN' }, marked(parts)),
    name !== '' && h('p', { class: 'name', lang: 'zh-CN' }, other && other.name !== '' ? marked(partsOf(name, other.name, later)) : name),
    context.kind === 'row' ? rowTable(app, context.table, context.row, context.measure) : passage(app, side, parts),
    h('footer', null, placeLink(app, side.document, side.line)))
}

/** The parts of `text` that `other` lacks; all of it where the two have hardly anything in common. */
function partsOf(text: string, other: string, later: boolean): Part[] {
  const [a, b] = later ? diffWords(other, text) : diffWords(text, other)
  const own = later ? b : a
  return shared(a, b) < 0.25 && text !== other ? [{ text, differs: text.length <= LONG }] : own
}

const marked = (parts: readonly Part[]): Child[] => parts.map((part) => (part.differs ? h('mark', { class: 'differs' }, part.text) : part.text))

function rowTable(app: App, table: Table, row: Indicator, measure: Measure | null): HTMLElement {
  return h('div', { class: 'scroll' }, h('table', { class: 'row', lang: 'zh-CN' },
    h('caption', null, table.title ?? app.t('source.table')),
    h('thead', null, h('tr', null, row.measures.map((one) => h('th', { scope: 'col' }, one.header)))),
    h('tbody', null, h('tr', null, row.measures.map((one) => h('td', { class: one === measure ? 'meant' : null }, one.raw || '—'))))))
}

function passage(app: App, side: Side, parts: readonly Part[]): HTMLElement {
  const found = passageOf(app.store.lines(side.document), side)
  const whole = found.length > 0 && found.every((line) => line.end > line.start)
  if (!whole) return h('blockquote', { lang: 'zh-CN' }, h('p', null, side.raw.length > LONG ? marked(parts) : printed(found[0]?.text ?? side.raw)))
  // Of a long passage the differing words are marked, of a short one all of it in its sentence.
  const text = found.length === 1 && found[0]!.text.slice(found[0]!.start, found[0]!.end) === side.raw && side.raw.length > LONG
  return h('blockquote', { lang: 'zh-CN' }, found.map((line) => h('p', null,
    line.text.slice(0, line.start), h('span', { class: 'meant' }, text ? marked(parts) : line.text.slice(line.start, line.end)), line.text.slice(line.end))))
}

/** Many sides as a table: what stands where. */
export function sideTable(app: App, sides: readonly Side[]): HTMLElement {
  const rows = sides.map((side) => {
    const block = app.store.block(side.document)
    const context: SideContext = block ? contextOf(block.document, side) : { kind: 'text' }
    const name = context.kind === 'row' ? rowName(context.row) : context.kind === 'project' ? (context.project.name ?? '') : ''
    const value = context.kind === 'row' && context.measure ? valueOf({ raw: context.measure.raw, unit: context.row.unit }) : side.raw
    return h('tr', null, h('td', null, printed(app.store.shortName(side.document))), h('td', null, app.label(side.label)), h('td', { lang: 'zh-CN' }, name), h('td', { class: 'value', lang: 'zh-CN' }, value), h('td', null, placeLink(app, side.document, side.line)))
  })
  const head = [app.t('col.plan'), app.t('finding.what'), app.t('matrix.indicator'), app.t('finding.value'), app.t('finding.place')]
  return h('div', { class: 'scroll' }, h('table', { class: 'sides' }, h('thead', null, h('tr', null, head.map((text) => h('th', { scope: 'col' }, text)))), h('tbody', null, rows)))
}

/** A plan's own text: outline, line numbers, tables as tables, and marks where something was read or found. */
import type { App, View } from '../app.ts'
import { classes, h } from '../dom.ts'
import type { Child } from '../dom.ts'
import { lineMarks } from '../model/line-marks.ts'
import { lineKinds, outlineOf } from '../model/outline.ts'
import type { Route } from '../model/route.ts'
import { sourceHref } from '../model/route.ts'
import { segmentLine } from '../model/segments.ts'
import type { Mark } from '../model/segments.ts'
import { inLevelOrder } from '../model/tree.ts'
import { searchBox } from '../parts/controls.ts'
import { sourceHead } from './source-head.ts'
import { flags, sourceTable } from './source-table.ts'

/** Lines that are laid out together when they come into view, in texts of more lines than LONG. */
const CHUNK = 80
const LONG = 2500

export function sourceView(app: App, route: Route): View {
  const { documents } = app.store.index
  const wanted = route.view === 'source' ? route.document : null
  const id = wanted ?? documents[inLevelOrder(documents)[0] ?? 0]?.id ?? ''
  const summary = app.store.summary(id)
  if (!summary) return { element: h('p', { class: 'none' }, app.t('source.none', { id })) }
  const block = app.store.block(id)
  if (!block) return { element: h('p', { class: 'none' }, app.t('loading')) }
  const text = h('div', { class: 'text', role: 'region', 'aria-label': app.t('source.text') })
  const finder = finderOf(app, text)
  const built = buildText(app, id)
  text.append(...built.parts)
  text.classList.toggle('long', app.store.lines(id).length > LONG)
  const marked = (): void => { for (const mark of ['findings', 'statements', 'indicators', 'numbers'] as const) text.classList.toggle(`no-${mark}`, !app.state.marks.has(mark)) }
  marked()
  const element = h('div', { class: 'source' },
    sourceHead(app, summary, marked),
    h('div', { class: 'source-body' },
      h('nav', { class: 'outline', 'aria-label': app.t('source.outline') }, h('details', { open: !narrow() }, h('summary', null, app.t('source.outline')), outlineList(app, id))),
      h('div', { class: 'paper' }, finder.element, block.text === '' ? h('p', { class: 'none' }, app.t('source.empty')) : text)))
  const goTo = (line: number | null): void => {
    text.querySelectorAll('.target').forEach((one) => one.classList.remove('target'))
    if (line === null) return
    const at = built.places.get(line) ?? [...built.places].find(([n]) => n >= line)?.[1]
    if (!at) return
    at.classList.add('target')
    at.focus({ preventScroll: true })
    // Parts that were never in view have no known height: what is drawn on the way may move the line again.
    for (let again = 0; again < 4; again++) setTimeout(() => { if (at.classList.contains('target')) at.scrollIntoView({ block: 'center' }) }, again * 40)
  }
  let line = route.view === 'source' ? route.line : null
  const flagged = [...built.flagged].sort((a, b) => a - b)
  const key = (pressed: string): boolean => {
    if (pressed !== 'j' && pressed !== 'k') return false
    const next = pressed === 'j' ? flagged.find((n) => n > (line ?? 0)) : flagged.filter((n) => n < (line ?? Infinity)).at(-1)
    if (next !== undefined) { line = next; app.go(sourceHref(id, next), true); goTo(next) }
    return true
  }
  return {
    element, key, search: finder.search, shown: () => goTo(line),
    update: (next) => {
      if (next.view !== 'source' || (next.document ?? id) !== id) return false
      line = next.line
      goTo(line)
      return true
    }
  }
}

const narrow = (): boolean => window.matchMedia('(max-width: 900px)').matches

function outlineList(app: App, id: string): HTMLElement {
  const entries = outlineOf(app.store.block(id)!.document)
  return h('ol', { lang: 'zh-CN' }, entries.map(({ line, depth, kind, marker, title }) => h('li', { class: `${kind} depth-${Math.min(depth, 5)}` }, h('a', { href: sourceHref(id, line) }, marker !== '' && h('span', { class: 'marker' }, marker), ' ', title))))
}

interface Built { parts: HTMLElement[]; places: Map<number, HTMLElement>; flagged: Set<number> }

/** Every line of the text in order, tables drawn in the place of theirs. */
function buildText(app: App, id: string): Built {
  const { document: plan } = app.store.block(id)!
  const lines = app.store.lines(id)
  const found = lineMarks(plan, lines, app.store.findings, { class: (name) => app.t(`class.${name as 'date'}`) })
  const kinds = lineKinds(plan, lines)
  const places = new Map<number, HTMLElement>()
  const columns = plan.columns
  const draw = (n: number): HTMLElement => {
    const kind = kinds.get(n)
    const column = columns.find((one) => one.line <= n && n <= one.endLine)
    const findings = found.findings.get(n) ?? []
    const source = lines[n - 1] ?? ''
    return h('div', { class: classes('line', kind?.kind, kind?.kind === 'heading' && `depth-${Math.min(kind.depth, 4)}`, column && 'column', column?.line === n && 'column-title'), tabindex: -1 },
      h('a', { class: 'no', href: sourceHref(id, n), 'aria-label': `${app.t('source.line')} ${n}` }, n),
      h('div', { class: 'words', lang: 'zh-CN' }, pieces(source, found.marks.get(n) ?? [])),
      flags(app, findings))
  }
  const parts: HTMLElement[] = []
  let chunk = h('div', { class: 'chunk' })
  const add = (element: HTMLElement): void => {
    if (chunk.childElementCount >= CHUNK) chunk = h('div', { class: 'chunk' })
    if (chunk.childElementCount === 0) parts.push(chunk)
    chunk.append(element)
  }
  const place = (line: number, element: HTMLElement): void => { if (!places.has(line)) places.set(line, element) }
  for (let n = 1; n <= lines.length; n++) {
    const table = plan.tables.find((one) => one.line === n)
    if (table) {
      const element = sourceTable(table, { app, document: id, findings: found.findings, line: draw, place })
      for (let line = n; line <= table.endLine; line++) place(line, element)
      add(element)
      n = Math.max(n, table.endLine)
    } else if ((lines[n - 1] ?? '').trim() !== '') {
      const element = draw(n)
      place(n, element)
      add(element)
    }
  }
  return { parts, places, flagged: new Set(found.findings.keys()) }
}

const pieces = (text: string, marks: readonly Mark[]): Child[] => segmentLine(text.replace(/\s+$/, ''), marks).map(({ text: piece, names, title }) => (names.length === 0 ? piece : h('span', { class: names.join(' '), title }, piece)))

/** Search within the text: hits are counted, Enter goes from one to the next. */
function finderOf(app: App, text: HTMLElement): { element: HTMLElement; search: HTMLInputElement } {
  let hits: HTMLElement[] = []
  let at = -1
  const status = h('span', { class: 'count', role: 'status' })
  const show = (): void => {
    text.querySelectorAll('.hit').forEach((one) => one.classList.remove('hit', 'current'))
    for (const hit of hits) hit.classList.add('hit')
    hits[at]?.classList.add('current')
    hits[at]?.scrollIntoView({ block: 'center' })
    status.textContent = search.value.trim() === '' ? '' : hits.length === 0 ? app.t('source.noHits') : app.t('source.hits', { n: at + 1, all: hits.length })
  }
  const search = searchBox(app.t('source.search'), '', (words) => {
    const wanted = words.trim().toLowerCase()
    hits = wanted === '' ? [] : [...text.querySelectorAll<HTMLElement>('.line .words, tbody tr')].filter((element) => (element.textContent ?? '').toLowerCase().includes(wanted))
    at = hits.length > 0 ? 0 : -1
    show()
  })
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || hits.length === 0) return
    at = (at + (event.shiftKey ? hits.length - 1 : 1)) % hits.length
    show()
  })
  return { element: h('div', { class: 'finder', role: 'search' }, search, status), search }
}

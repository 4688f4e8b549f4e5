/** A table of a plan as a table: typed rows with their lines, and below it what was printed, line by line. */
import type { Indicator, Project, Table } from '../../../../schema/plan-document.ts'
import type { ReportFinding } from '../../data.ts'
import type { App } from '../app.ts'
import { h } from '../dom.ts'
import type { Child } from '../dom.ts'
import { findingHref, sourceHref } from '../model/route.ts'
import type { IndicatorColumn, ProjectColumn, ProjectField } from '../model/table-columns.ts'
import { indicatorColumns, mergedSpans, projectColumns } from '../model/table-columns.ts'
import { severitySign } from '../parts/marks.ts'

export interface SourceTableContext {
  app: App
  document: string
  findings: ReadonlyMap<number, readonly ReportFinding[]>
  /** A printed line as the text around the table shows it. */
  line: (number: number) => HTMLElement
  /** Told where each line is to be found. */
  place: (line: number, element: HTMLElement) => void
}

export function sourceTable(table: Table, context: SourceTableContext): HTMLElement {
  const { app } = context
  const printed = (): HTMLElement[] => {
    const lines: HTMLElement[] = []
    for (let n = table.line; n <= table.endLine; n++) lines.push(context.line(n))
    return lines
  }
  if (table.kind === 'other') return h('section', { class: 'table other', id: `table-${table.id}` }, table.title && h('h3', { lang: 'zh-CN' }, table.title), printed())
  const body = table.kind === 'indicators' ? indicatorTable(table, context) : projectTable(table, context)
  const raw: HTMLDetailsElement = h('details', { class: 'printed', ontoggle: () => { if (raw.open && raw.childElementCount === 1) raw.append(...printed()) } }, h('summary', null, app.t('source.printed', { from: table.line, to: table.endLine })))
  return h('section', { class: 'table', id: `table-${table.id}` },
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': table.title ?? app.t('source.table') }, body), raw)
}

const FIELD_WORDS = { category: 'source.category', sequence: 'source.sequence', name: 'source.name', unit: 'source.unit', nature: 'source.nature' } as const
const PROJECT_WORDS = { sequence: 'source.sequence', name: 'source.name', site: 'source.site', content: 'source.content', investment: 'source.investment', period: 'source.years', owner: 'source.owner' } as const satisfies Record<ProjectField, string>

function indicatorTable(table: Table, context: SourceTableContext): HTMLElement {
  const columns = indicatorColumns(table)
  const headers = [...new Set(table.indicators.flatMap((row) => row.measures.map((measure) => measure.header)))]
  const categories = mergedSpans(table.indicators.map((row) => row.category))
  const title = (column: IndicatorColumn): string => column.header || context.app.t(FIELD_WORDS[column.field ?? 'name'])
  const cellOf = (row: Indicator, column: IndicatorColumn, i: number): HTMLElement | null => {
    if (column.field === 'category') return categories[i] === 0 ? null : h('td', { class: 'category', rowspan: categories[i] ?? 1 }, row.category ?? '')
    if (column.field === 'name') return h('th', { scope: 'row', class: row.parent === null ? 'name' : 'name sub' }, h('span', { class: 'in-indicator' }, row.name), row.parent !== null && h('small', null, row.parent))
    if (column.field !== null) return h('td', null, row[column.field] ?? '')
    const measure = row.measures.find((one) => one.header === headers[column.measure])
    return h('td', { class: valueClass(context, measure?.line, measure?.raw) }, measure ? h('span', { class: 'n-table-value' }, measure.raw) : '')
  }
  return h('table', { lang: 'zh-CN' }, caption(table), h('thead', null, h('tr', null, numberHead(context), columns.map((column) => h('th', { scope: 'col' }, title(column))))),
    h('tbody', null, table.indicators.map((row, i) => tableRow(context, row, columns.map((column) => cellOf(row, column, i))))))
}

function projectTable(table: Table, context: SourceTableContext): HTMLElement {
  const columns = projectColumns(table)
  const cellOf = (row: Project, { field }: ProjectColumn): HTMLElement => (field === 'name' ? h('th', { scope: 'row', class: 'name' }, row.name ?? '') : h('td', { class: field === 'content' ? 'long' : null }, row[field] ?? ''))
  const groups = mergedSpans(table.projects.map((row) => row.group))
  return h('table', { lang: 'zh-CN', class: 'projects' }, caption(table), h('thead', null, h('tr', null, numberHead(context), columns.map((column) => h('th', { scope: 'col' }, column.header || context.app.t(PROJECT_WORDS[column.field]))))),
    h('tbody', null, table.projects.map((row, i) => [
      row.group !== null && groups[i] !== 0 && h('tr', { class: 'group' }, h('th', { scope: 'rowgroup', colspan: columns.length + 1 }, row.group)),
      tableRow(context, row, columns.map((column) => cellOf(row, column)))
    ])))
}

const caption = (table: Table): HTMLElement | null => (table.title === null ? null : h('caption', null, table.title))
const numberHead = ({ app }: SourceTableContext): HTMLElement => h('th', { scope: 'col', class: 'no' }, h('span', { class: 'visually-hidden', lang: app.state.language === 'zh' ? 'zh-CN' : 'en' }, app.t('source.line')))

function tableRow(context: SourceTableContext, row: Indicator | Project, cells: Child): HTMLElement {
  const found = new Set<ReportFinding>()
  for (let n = row.line; n <= row.endLine; n++) for (const finding of context.findings.get(n) ?? []) found.add(finding)
  const element = h('tr', { 'data-line': row.line, tabindex: -1 },
    h('td', { class: 'no' }, h('a', { href: sourceHref(context.document, row.line) }, row.line), flags(context.app, [...found])), cells)
  for (let n = row.line; n <= row.endLine; n++) context.place(n, element)
  return element
}

/** A sign for each severity of what was found on a line; leads to the first finding of that severity. */
export function flags(app: App, findings: readonly ReportFinding[]): HTMLElement | null {
  if (findings.length === 0) return null
  return h('span', { class: 'flags' }, (['error', 'warning', 'info'] as const).map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity)
    const [first] = own
    if (!first) return null
    const text = own.map((finding) => app.ruleTitle(finding.rule)).join('; ')
    return h('a', { class: 'flag', href: findingHref(first.id), title: text }, severitySign(severity), h('span', { class: 'visually-hidden' }, app.t('source.finding', { text })), own.length > 1 && h('span', { 'aria-hidden': 'true' }, own.length))
  }))
}

/** A cell that a finding speaks of. */
function valueClass({ findings, document }: SourceTableContext, line: number | undefined, raw: string | undefined): string {
  const found = line === undefined ? [] : (findings.get(line) ?? [])
  const own = found.find((finding) => finding.sides.some((side) => side.document === document && side.line === line && side.raw === raw))
  return own ? `value found ${own.severity}` : 'value'
}

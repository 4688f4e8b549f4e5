/** From table drafts to typed tables: indicators, projects, other. */
import type { Table } from '../schema/plan-document.ts'
import type { Diagnostic, Level } from '../schema/shared.ts'
import type { TableDraft } from '../segment/index.ts'
import { readGrid } from './dialects/index.ts'
import { toCell } from './grid.ts'
import type { Grid } from './grid.ts'
import type { Heading, MeasureRole } from './headings.ts'
import { isHeaderRow } from './headings.ts'
import { readIndicators } from './indicators.ts'
import { readProjects } from './projects.ts'

export interface TableContext {
  /** The document's own level; null where it is not known. */
  level: Level | null
  /** First year of the plan, or the year of issue; a heading that names only an earlier year is a reported figure. Null where neither is known. */
  firstYear: number | null
}

/** Reads the tables of one document. */
export function readTables(drafts: readonly TableDraft[], context: TableContext): { tables: Table[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const roleOf = (heading: Heading): MeasureRole => {
    if (heading.role) return heading.role
    return heading.year !== null && context.firstYear !== null && heading.year < context.firstYear ? 'actual' : 'target'
  }
  const tables = drafts.map((draft) => readTable(draft, context, roleOf, diagnostics))
  return { tables, diagnostics }
}

function readTable(draft: TableDraft, context: TableContext, roleOf: (heading: Heading) => MeasureRole, diagnostics: Diagnostic[]): Table {
  const grid = readGrid(draft.parts, roleOf)
  const kind = kindOf(grid)
  const { id, title, section } = draft.node
  const headers = kind === 'other' && !hasHeader(grid, draft) ? [] : grid.columns.map((column) => column.text)
  const table: Table = { id, title, kind, headers, section, indicators: [], projects: [], line: draft.line, endLine: draft.endLine }
  if (kind === 'indicators') table.indicators = readIndicators(grid, { tableId: id, level: context.level, unit: draft.unit, roleOf, diagnostics })
  if (kind === 'projects') table.projects = readProjects(grid, id, diagnostics)
  if (draft.parts[0]!.data.dialect === 'line-zone') diagnostics.push(unreadable(draft, title ?? id))
  if (kind !== 'other')
    for (const row of grid.unclear)
      diagnostics.push({ rule: 'unclear-row', severity: 'warning', message: `Unexpected row of ${row.cells.filter(Boolean).length} cells in table ${title ?? id}, expected ${grid.columns.length} as in its header: ${grid.rows.includes(row) ? 'cells are read from the left' : 'it is left out'}`, line: row.line, endLine: row.endLine })
  return table
}

/** Whether the first row of a table without indicators or projects is one of headings: a running number and words of headings beside it. */
function hasHeader(grid: Grid, draft: TableDraft): boolean {
  const texts = grid.columns.map((column) => column.text)
  const first = draft.parts[0]!.children[0]!
  // A pipe table says itself which row is its header.
  if (draft.parts[0]!.data.dialect === 'gfm' && texts.every(couldHead) && first.children.some((cell) => cell.children.length > 0)) return draft.parts[0]!.children.length > 1
  // Lines of headings that no word bears out may have been put together wrongly.
  if (draft.parts[0]!.data.dialect === 'line-cells' && grid.columns.some((column, j) => column.kind === 'other' && first.children[j]!.children.length > 1)) return false
  return draft.parts[0]!.children.length > 2 && grid.columns.some((column) => column.kind === 'sequence') && isHeaderRow(texts)
}

/** Longest heading of a column. */
const MAX_HEADING = 40

/** Whether a text can head a column: words, and no figure and no sentence. */
const couldHead = (text: string): boolean => text !== '' && text.length <= MAX_HEADING && !/[。；]|^[\d.,%％]+$/.test(text)

/** How much of a table's text its diagnostic shows. */
const SHOWN = 200

/** Cells that stand one a line and fit no columns: the text is kept, no value is guessed. */
function unreadable(draft: TableDraft, title: string): Diagnostic {
  const cells = draft.parts.flatMap((part) => part.children).flatMap((row) => row.children).map((cell) => toCell(cell).text.trim())
  const text = cells.join(' | ')
  return { rule: 'unreadable-table', severity: 'warning', message: `Unexpected ${cells.length} cells one a line in table ${title}, expected as many for each row as it has columns: kept as text, no value is read: “${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}”`, line: draft.line, endLine: draft.endLine }
}

/** A column that says something of its rows, and nothing of their kind. */
const REMARK = /^(?:备注|说明)$/

function kindOf(grid: Grid): Table['kind'] {
  const has = (kind: Heading['kind']): boolean => grid.columns.some((column) => column.kind === kind)
  const count = grid.columns.length
  if (!has('name') || count < 2) return 'other'
  const named = grid.columns.some((column) => column.kind === 'name' && !column.standsIn)
  if (named && (has('content') || has('investment') || (has('site') && has('owner')) || (has('period') && has('owner')))) return 'projects'
  const indicatorWord = grid.columns.some((column) => column.kind === 'name' && /指标|indicator/i.test(column.text))
  // 项目 beside nothing but years is what is measured, and no project.
  const years = grid.columns[0]!.kind === 'name' && has('value') && grid.columns.every((column, j) => j === 0 || (column.kind === 'value' ? column.year !== null : REMARK.test(column.text)))
  return indicatorWord || years || (has('value') && (has('unit') || has('sequence') || has('category'))) ? 'indicators' : 'other'
}

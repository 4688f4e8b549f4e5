/** From table drafts to typed tables: indicators, projects, other. */
import type { Table } from '../schema/plan-document.ts'
import type { Diagnostic, Level } from '../schema/shared.ts'
import type { TableDraft } from '../segment/index.ts'
import { readGrid } from './dialects/index.ts'
import type { Grid } from './grid.ts'
import type { Heading, MeasureRole } from './headings.ts'
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
  const headers = kind === 'other' ? [] : grid.columns.map((column) => column.text)
  const table: Table = { id, title, kind, headers, section, indicators: [], projects: [], line: draft.line, endLine: draft.endLine }
  if (kind === 'indicators') table.indicators = readIndicators(grid, { tableId: id, level: context.level, unit: draft.unit, roleOf, diagnostics })
  if (kind === 'projects') table.projects = readProjects(grid, id)
  if (kind !== 'other')
    for (const row of grid.unclear)
      diagnostics.push({ rule: 'unclear-row', severity: 'warning', message: `Unexpected row of ${row.cells.filter(Boolean).length} cells in table ${title ?? id}, expected ${grid.columns.length} as in its header: cells are read from the left`, line: row.line, endLine: row.endLine })
  return table
}

function kindOf(grid: Grid): Table['kind'] {
  const has = (kind: Heading['kind']): boolean => grid.columns.some((column) => column.kind === kind)
  const count = grid.columns.length
  if (!has('name') || count < 2) return 'other'
  const named = grid.columns.some((column) => column.kind === 'name' && !column.standsIn)
  if (named && (has('content') || has('investment') || (has('site') && has('owner')) || (has('period') && has('owner')))) return 'projects'
  const indicatorWord = grid.columns.some((column) => column.kind === 'name' && /指标|indicator/i.test(column.text))
  return indicatorWord || (has('value') && (has('unit') || has('sequence') || has('category'))) ? 'indicators' : 'other'
}

/** Rows of a project table (项目表) as typed rows. */
import type { Project } from '../schema/plan-document.ts'
import type { Diagnostic } from '../schema/shared.ts'
import type { ColumnKind } from './headings.ts'
import { isContinuation } from './grid.ts'
import type { Cell, Grid, GridRow } from './grid.ts'
import { mergeBrokenRows } from './indicators.ts'

/** Reads the rows of a project table; a row with one text in its first columns is the group of the rows below. */
export function readProjects(grid: Grid, tableId: string, diagnostics: Diagnostic[] = []): Project[] {
  const projects: Project[] = []
  const carried: Project[] = []
  let group: string | null = null
  let content: string | null = null
  for (const row of mergeBrokenRows(grid)) {
    const filled = [...new Set(row.cells.filter((cell): cell is Cell => cell !== null && cell.text !== ''))]
    if (filled.length === 0) continue
    if (filled.length === 1 && !/^\d+$/.test(filled[0]!.text)) {
      if (isContinuation(filled[0]!.text)) continue
      group = filled[0]!.text.replace(/\s+/g, '')
      content = null
      continue
    }
    if (filled.slice(0, 2).some(({ text }) => /^[合总小共]\s*计$/.test(text))) continue
    const at = (kind: ColumnKind): string | null => textAt(row, grid, kind)
    const sequence = at('sequence')
    const project: Project = {
      id: `${tableId}-p${projects.length + 1}`, sequence, group, name: at('name'), site: at('site'), content: at('content'),
      investment: at('investment'), period: at('period'), owner: at('owner'), line: row.line, endLine: row.endLine
    }
    projects.push(project)
    // A row that has nothing but its sum is the whole of the parts below it.
    if (project.content) content = project.content
    else if (content && grid.carriesDown && project.name && project.period && (project.site || project.owner)) {
      project.content = content
      carried.push(project)
    } else content = null
  }
  if (carried.length > 0) diagnostics.push({ rule: 'inferred-span', severity: 'info', message: `Unexpected empty cells of content in ${carried.length} rows, expected a text for each project: the text above is read as merged over them`, line: carried[0]!.line, endLine: carried.at(-1)!.endLine })
  return projects
}

function textAt(row: GridRow, grid: Grid, kind: ColumnKind): string | null {
  const index = grid.columns.findIndex((column) => column.kind === kind)
  return index < 0 ? null : row.cells[index]?.text.trim() || null
}

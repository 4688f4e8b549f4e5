/** Rows of a project table (项目表) as typed rows. */
import type { Project } from '../schema/plan-document.ts'
import type { ColumnKind } from './headings.ts'
import type { Cell, Grid, GridRow } from './grid.ts'
import { mergeBrokenRows } from './indicators.ts'

/** Reads the rows of a project table; a row with one text in its first columns is the group of the rows below. */
export function readProjects(grid: Grid, tableId: string): Project[] {
  const projects: Project[] = []
  let group: string | null = null
  for (const row of mergeBrokenRows(grid)) {
    const filled = [...new Set(row.cells.filter((cell): cell is Cell => cell !== null && cell.text !== ''))]
    if (filled.length === 0) continue
    if (filled.length === 1 && !/^\d+$/.test(filled[0]!.text)) {
      group = filled[0]!.text.replace(/\s+/g, '')
      continue
    }
    if (filled.slice(0, 2).some(({ text }) => /^[合总小]\s*计$/.test(text))) continue
    const at = (kind: ColumnKind): string | null => textAt(row, grid, kind)
    const sequence = at('sequence')
    projects.push({
      id: `${tableId}-p${projects.length + 1}`, sequence, group, name: at('name'), site: at('site'), content: at('content'),
      investment: at('investment'), period: at('period'), owner: at('owner'), line: row.line, endLine: row.endLine
    })
  }
  return projects
}

function textAt(row: GridRow, grid: Grid, kind: ColumnKind): string | null {
  const index = grid.columns.findIndex((column) => column.kind === kind)
  return index < 0 ? null : row.cells[index]?.text.trim() || null
}

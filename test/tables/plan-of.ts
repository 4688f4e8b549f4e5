/** A plan in a few lines → what was read from it, and its rows as short lines that a test can show. */
import { readBytes } from '../../src/read/index.ts'
import type { Indicator, Project, Table } from '../../src/schema/plan-document.ts'
import type { Diagnostic, Level } from '../../src/schema/shared.ts'
import { segment, toBlocks } from '../../src/segment/index.ts'
import type { Segmented } from '../../src/segment/index.ts'
import { readTables } from '../../src/tables/index.ts'
import type { ReadResult } from '../../src/tree/read-tree.ts'

export interface SmallPlan extends Omit<Segmented, 'tables'> { read: ReadResult; tables: Table[]; diagnostics: Diagnostic[] }
export interface SmallPlanOptions { level?: Level; firstYear?: number; titleLines?: [number, number]; matterLines?: number[] }

/** Reads a text as its format is told by its content. */
export async function planOf(text: string, options: SmallPlanOptions = {}): Promise<SmallPlan> {
  return planOfTree(await readBytes(new TextEncoder().encode(text)), options)
}

/** The same from what a reader returned. */
export function planOfTree(read: ReadResult, { level, firstYear = 2021, titleLines, matterLines = [] }: SmallPlanOptions = {}): SmallPlan {
  const segmented = segment(toBlocks(read), { titleLines: titleLines ?? null, matterLines })
  const { tables, diagnostics } = readTables(segmented.tables, { level: level ?? null, firstYear })
  return { ...segmented, read, tables, diagnostics: [...read.diagnostics, ...segmented.diagnostics, ...diagnostics] }
}

/** Rows of text → a table as Apache Tika prints one: each cell behind a TAB, a blank line behind each row. */
export function tabTable(...rows: string[][]): string {
  return rows.map((row) => row.map((cell) => `\t${cell}\n`).join('') + '\n').join('')
}

/** `1 健康水平 / 人均预期寿命 [岁] 预期性` and a line for each measure, as `2025 target 80以上`. */
export function showRow(row: Indicator): string {
  const head = `${row.sequence ?? '–'} ${row.category ? `${row.category} / ` : ''}${row.parent ? `${row.parent} > ` : ''}${row.name}${row.unit ? ` [${row.unit}]` : ''}${row.nature ? ` ${row.nature}` : ''}`
  return [head, ...row.measures.map((m) => `${m.year ?? '?'} ${m.role}${m.level ? ` ${m.level}` : ''} ${m.raw}`)].join(' | ')
}

export function showRows(table: Table | undefined): string[] {
  return (table?.indicators ?? []).map(showRow)
}

export function showProject(row: Project): string {
  return [row.sequence, row.group, row.name, row.site, row.content, row.investment, row.period, row.owner].map((value) => value ?? '–').join(' | ')
}

/** Where a row stands: `5–7`. */
export function lines(node: { line: number; endLine: number }): string {
  return node.line === node.endLine ? String(node.line) : `${node.line}–${node.endLine}`
}

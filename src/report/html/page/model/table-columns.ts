/** The columns of a typed table in the order they were printed, each with what fills it. */
import type { Indicator, Project, Table } from '../../../../schema/plan-document.ts'

export interface IndicatorColumn { header: string; field: 'category' | 'sequence' | 'name' | 'unit' | 'nature' | null; /** Number of the measure; -1 for a field. */ measure: number }
export type ProjectField = Exclude<keyof Project, 'id' | 'group' | 'line' | 'endLine' | 'page'>
export interface ProjectColumn { header: string; field: ProjectField }

/** Words of headings (表头), as indicator and project tables print them. */
const INDICATOR_FIELDS: readonly [NonNullable<IndicatorColumn['field']>, RegExp][] = [
  ['sequence', /^(?:序号|编号|序)$/], ['unit', /^(?:计量)?单位$/], ['nature', /性质|属性|类型/], ['category', /^(?:类别|分类|类|领域|方面|一级指标|维度)/], ['name', /指标|名称|项目|内容/]
]
const PROJECT_FIELDS: readonly [ProjectField, RegExp][] = [
  ['sequence', /^(?:序号|编号|序)$/], ['name', /名称|^项目$/], ['site', /地[点址]|位置|区域/], ['investment', /投资|资金|金额/], ['period', /年限|周期|时间|工期|起止/], ['owner', /责任|主体|牵头|业主|实施单位/], ['content', /内容|规模/]
]

/** Printed headings matched to fields; a field that is filled but has no heading of its own is put where tables usually have it. */
export function indicatorColumns(table: Table): IndicatorColumn[] {
  const measures = [...new Map(table.indicators.flatMap((row) => row.measures.map((measure): [string, string] => [measure.header, measure.header]))).keys()]
  const columns: IndicatorColumn[] = []
  const taken = new Set<string>()
  for (const header of table.headers) {
    const measure = measures.indexOf(header)
    if (measure >= 0 && !columns.some((column) => column.measure === measure)) { columns.push({ header, field: null, measure }); continue }
    const field = INDICATOR_FIELDS.find(([name, words]) => !taken.has(name) && words.test(header))?.[0]
    if (!field) continue
    taken.add(field)
    columns.push({ header, field, measure: -1 })
  }
  measures.forEach((header, measure) => { if (!columns.some((column) => column.measure === measure)) columns.push({ header, field: null, measure }) })
  const filled = (name: keyof Indicator): boolean => table.indicators.some((row) => row[name] !== null)
  const missing = (['category', 'sequence', 'name', 'unit'] as const).filter((name) => !taken.has(name) && filled(name))
  for (const field of [...missing].reverse()) {
    const name = columns.findIndex((column) => column.field === 'name')
    columns.splice(field === 'unit' ? name + 1 : 0, 0, { header: '', field, measure: -1 })
  }
  if (!taken.has('nature') && filled('nature')) columns.push({ header: '', field: 'nature', measure: -1 })
  return columns
}

export function projectColumns(table: Table): ProjectColumn[] {
  const columns: ProjectColumn[] = []
  for (const header of table.headers) {
    const field = PROJECT_FIELDS.find(([name, words]) => words.test(header) && !columns.some((column) => column.field === name))?.[0]
    if (field) columns.push({ header, field })
  }
  for (const [field] of PROJECT_FIELDS) if (!columns.some((column) => column.field === field) && table.projects.some((row) => row[field] !== null)) columns.push({ header: '', field })
  return columns
}

/** Rows that share a merged cell: at the first of them how many there are, 0 at the others. */
export function mergedSpans(values: readonly (string | null)[]): number[] {
  const spans = values.map(() => 0)
  let first = 0
  values.forEach((value, i) => {
    if (i === 0 || value === null || value !== values[first]) first = i
    spans[first]!++
  })
  return spans
}

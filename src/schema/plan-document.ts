/** One plan as read: out/documents/<id>.json. */
import { z } from 'zod'
import { diagnostic, level, placeShape, quantity } from './shared.ts'

/** A heading on a line of its own (标题). */
export const section = z.object({
  id: z.string(),
  /** Numbering as printed: 一、 （一） 6. ; '' where it has none. */
  marker: z.string(),
  /** Heading text without its marker and without a closing 。 */
  title: z.string(),
  /** 1 for the outermost. */
  depth: z.int().min(1),
  /** Id of the section that holds it; null for the outermost. */
  parent: z.string().nullable(),
  ...placeShape
}).meta({ id: 'Section' })
export type Section = z.infer<typeof section>

/** A measure numbered with an arabic numeral (任务), run-in or on a line of its own. */
export const task = z.object({
  id: z.string(),
  number: z.int().min(0),
  /** Text up to the first 。 (run-in) or the whole line. */
  title: z.string(),
  /** Id of the section it stands in; null before the first one. */
  section: z.string().nullable(),
  ...placeShape
}).meta({ id: 'Task' })
export type Task = z.infer<typeof task>

/** A boxed column (专栏). */
export const column = z.object({
  id: z.string(),
  /** Number as printed (专栏3); null where it has none. */
  number: z.int().min(0).nullable(),
  title: z.string(),
  section: z.string().nullable(),
  /** Lead phrases of its paragraphs, where they are titles. */
  items: z.array(z.object({ title: z.string(), ...placeShape })),
  ...placeShape
}).meta({ id: 'Column' })
export type Column = z.infer<typeof column>

/** One value of an indicator row: a cell under a value heading. */
export const measure = z.object({
  /** The column's heading, inner line breaks left out. */
  header: z.string(),
  /** The year that the heading names; null where it names none. */
  year: z.int().nullable(),
  /** target 目标, actual 完成情况 or 现状, assessment a verdict in words (完成). */
  role: z.enum(['target', 'actual', 'assessment']),
  /** Whose figure the heading says it is (2025年目标（省）), else the document's own; null where that is not known. */
  level: level.nullable(),
  /** The cell as printed, inner line breaks left out. */
  raw: z.string(),
  quantity,
  ...placeShape
}).meta({ id: 'Measure' })
export type Measure = z.infer<typeof measure>

/** A row of an indicator table (指标). */
export const indicator = z.object({
  id: z.string(),
  sequence: z.string().nullable(),
  /** Carried down from its merged cell. */
  category: z.string().nullable(),
  /** As printed less inner line breaks, without a unit in brackets and without 其中：. */
  name: z.string(),
  /** Name of the row that a sub-row (其中：…) belongs to. */
  parent: z.string().nullable(),
  /** As printed, in its own column or in the name's brackets; null where there is none (/ or -). */
  unit: z.string().nullable(),
  /** 预期性 expected, 约束性 binding, 指导性 guiding; as printed. */
  nature: z.string().nullable(),
  measures: z.array(measure),
  ...placeShape
}).meta({ id: 'Indicator' })
export type Indicator = z.infer<typeof indicator>

/** A row of a project table (项目). Null where the table has no such column or the cell is empty. */
export const project = z.object({
  id: z.string(),
  sequence: z.string().nullable(),
  /** The heading row it stands under: (一)在建类. */
  group: z.string().nullable(),
  name: z.string().nullable(),
  site: z.string().nullable(),
  content: z.string().nullable(),
  investment: z.string().nullable(),
  period: z.string().nullable(),
  owner: z.string().nullable(),
  ...placeShape
}).meta({ id: 'Project' })
export type Project = z.infer<typeof project>

export const table = z.object({
  id: z.string(),
  title: z.string().nullable(),
  kind: z.enum(['indicators', 'projects', 'other']),
  headers: z.array(z.string()),
  section: z.string().nullable(),
  indicators: z.array(indicator),
  projects: z.array(project),
  ...placeShape
}).meta({ id: 'Table' })
export type Table = z.infer<typeof table>

/** A term explained (名词解释). */
export const glossaryEntry = z.object({ number: z.int().nullable(), term: z.string(), definition: z.string(), ...placeShape }).meta({ id: 'GlossaryEntry' })
export type GlossaryEntry = z.infer<typeof glossaryEntry>

export const note = z.object({ text: z.string(), ...placeShape }).meta({ id: 'Note' })
export type Note = z.infer<typeof note>

/** A quantified statement of the running text (量化表述). */
export const statement = z.object({
  id: z.string(),
  /** The shortest clause that carries it, as printed. */
  text: z.string(),
  /** What is measured, in the text's own words, its scope words included. */
  indicator: z.string(),
  quantity,
  /** The value as printed, comparator words included. */
  raw: z.string(),
  /** The counter printed at the number; null where none is printed. */
  unit: z.string().nullable(),
  /** The year that the sentence, its lead or the plan's period names; null where none does. */
  year: z.int().nullable(),
  /** target: to be reached; actual: a reported fact; standard: a standing norm. */
  status: z.enum(['target', 'actual', 'standard']),
  /** level: a rate, ratio, mean, density, index or rank; deliverable: a count or amount of things to build, train, name or spend. */
  type: z.enum(['level', 'deliverable']),
  section: z.string().nullable(),
  task: z.string().nullable(),
  column: z.string().nullable(),
  ...placeShape
}).meta({ id: 'Statement' })
export type Statement = z.infer<typeof statement>

/** What a numeric token of the text is (the ledger, 数字台账). */
export const numberClass = z.enum([
  'table-value', 'statement', 'list-number', 'date', 'document-number', 'name', 'grade', 'qualifier',
  'project-detail', 'cross-reference', 'glossary', 'unexplained'
])
export type NumberClass = z.infer<typeof numberClass>
export const numberEntry = z.object({
  line: z.int().min(1),
  raw: z.string(),
  class: numberClass,
  /** Id of the statement, indicator, section … that it belongs to; null where it belongs to none. */
  of: z.string().nullable()
}).meta({ id: 'NumberEntry' })
export type NumberEntry = z.infer<typeof numberEntry>

/** How the leaves of the tree tile the source: every character in exactly one leaf or one named leftover. */
export const tiling = z.object({
  characters: z.int(),
  covered: z.int(),
  leftovers: z.record(z.string(), z.int()),
  overlaps: z.int(),
  gaps: z.int()
}).meta({ id: 'Tiling' })
export type Tiling = z.infer<typeof tiling>

export const source = z.object({
  /** As given on the command line, with forward slashes; never absolute unless it was given so. */
  file: z.string(),
  format: z.string(),
  dialect: z.string(),
  encoding: z.string(),
  sha256: z.string(),
  bytes: z.int()
}).meta({ id: 'Source' })

export const planDocument = z.object({
  id: z.string(),
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  /** 发文字号, such as 衢发改发〔2021〕21号. */
  number: z.string().nullable(),
  level: level.nullable(),
  /** From the province down: ['浙江省', '衢州市']; empty for a national plan or where it is not known. */
  region: z.array(z.string()),
  /** [2021, 2025] for 十四五; null where the plan names none. */
  period: z.object({ start: z.int(), end: z.int() }).nullable(),
  source,
  /** Ids of the plans that it is held against, where the configuration names them; absent where level and region tell. */
  upper: z.array(z.string()).optional(),
  sections: z.array(section),
  tasks: z.array(task),
  columns: z.array(column),
  tables: z.array(table),
  glossary: z.array(glossaryEntry),
  notes: z.array(note),
  statements: z.array(statement),
  numbers: z.array(numberEntry),
  tiling: tiling.nullable(),
  diagnostics: z.array(diagnostic)
}).meta({ id: 'PlanDocument' })
export type PlanDocument = z.infer<typeof planDocument>

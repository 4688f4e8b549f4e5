/** One plan as read: out/documents/<id>.json. */
import { z } from 'zod'
import { diagnostic, level, placeShape, quantity } from './shared.ts'

/** A heading on a line of its own (标题). */
export const section = z.object({
  id: z.string().describe('Unique in the document.'),
  marker: z.string().describe('Numbering as printed: 一、 （一） 6. ; empty where it has none.'),
  title: z.string().describe('Heading text without its marker and without a closing 。'),
  depth: z.int().min(1).describe('1 for the outermost.'),
  parent: z.string().nullable().describe('Id of the section that holds it; null for the outermost.'),
  ...placeShape
}).meta({ id: 'Section' })
export type Section = z.infer<typeof section>

/** A measure numbered with an arabic numeral (任务), run-in or on a line of its own. */
export const task = z.object({
  id: z.string().describe('Unique in the document.'),
  number: z.int().min(0).describe('As printed, without its stop.'),
  title: z.string().describe('Text up to the first 。 (run-in) or the whole line.'),
  section: z.string().nullable().describe('Id of the section it stands in; null before the first one.'),
  ...placeShape
}).meta({ id: 'Task' })
export type Task = z.infer<typeof task>

/** A boxed column (专栏). */
export const column = z.object({
  id: z.string().describe('Unique in the document.'),
  number: z.int().min(0).nullable().describe('Number as printed (专栏3); null where it has none.'),
  title: z.string().describe('Title as printed, without 专栏 and its number.'),
  section: z.string().nullable().describe('Id of the section it stands in; null before the first one.'),
  items: z.array(z.object({ title: z.string(), ...placeShape })).describe('Lead phrases of its paragraphs, where they are titles.'),
  ...placeShape
}).meta({ id: 'Column' })
export type Column = z.infer<typeof column>

/** One value of an indicator row: a cell under a value heading. */
export const measure = z.object({
  header: z.string().describe('The column\'s heading, inner line breaks left out.'),
  year: z.int().nullable().describe('The year that the heading names; null where it names none.'),
  role: z.enum(['target', 'actual', 'assessment']).describe('target 目标, actual 完成情况 or 现状, assessment a verdict in words (完成).'),
  level: level.nullable().describe('Whose figure the heading says it is (2025年目标（省）), else the document\'s own; null where that is not known.'),
  raw: z.string().describe('The cell as printed, inner line breaks left out.'),
  quantity: quantity.describe('The value, typed.'),
  ...placeShape
}).meta({ id: 'Measure' })
export type Measure = z.infer<typeof measure>

/** A row of an indicator table (指标). */
export const indicator = z.object({
  id: z.string().describe('Unique in the document.'),
  sequence: z.string().nullable().describe('Running number as printed; null where the table has none.'),
  category: z.string().nullable().describe('Group of rows it stands in, carried down from its merged cell; null where the table has none.'),
  name: z.string().describe('As printed less inner line breaks, without a unit in brackets and without 其中：.'),
  parent: z.string().nullable().describe('Name of the row that a sub-row (其中：…) belongs to; null for a row of its own.'),
  unit: z.string().nullable().describe('As printed, in its own column or in the name\'s brackets; null where there is none (/ or -).'),
  nature: z.string().nullable().describe('预期性 expected, 约束性 binding, 指导性 guiding, as printed; null where the table does not say.'),
  measures: z.array(measure).describe('One value a value column, in the order of the columns.'),
  ...placeShape
}).meta({ id: 'Indicator' })
export type Indicator = z.infer<typeof indicator>

/** A row of a project table (项目). Null where the table has no such column or the cell is empty. */
export const project = z.object({
  id: z.string().describe('Unique in the document.'),
  sequence: z.string().nullable().describe('Running number as printed; null where the table has none.'),
  group: z.string().nullable().describe('The heading row it stands under: (一)在建类; null where there is none.'),
  name: z.string().nullable().describe('Name of the project; null where the table has no such column or the cell is empty, as for the fields below.'),
  site: z.string().nullable().describe('Where it is built.'),
  content: z.string().nullable().describe('What is built, and how much of it.'),
  investment: z.string().nullable().describe('Cost as printed, in the unit of the table\'s heading.'),
  period: z.string().nullable().describe('Years of construction as printed.'),
  owner: z.string().nullable().describe('Who is responsible.'),
  ...placeShape
}).meta({ id: 'Project' })
export type Project = z.infer<typeof project>

export const table = z.object({
  id: z.string().describe('Unique in the document.'),
  title: z.string().nullable().describe('Caption above the table; null where there is none.'),
  kind: z.enum(['indicators', 'projects', 'other']).describe('indicators: rows of indicators with values; projects: rows of projects; other: any other table, or one whose cells cannot be laid under their headings.'),
  headers: z.array(z.string()).describe('Heading of each column, inner line breaks left out.'),
  section: z.string().nullable().describe('Id of the section it stands in; null before the first one.'),
  indicators: z.array(indicator).describe('Its rows where it is an indicator table; else empty.'),
  projects: z.array(project).describe('Its rows where it is a project table; else empty.'),
  ...placeShape
}).meta({ id: 'Table' })
export type Table = z.infer<typeof table>

/** A term explained (名词解释). */
export const glossaryEntry = z.object({
  number: z.int().nullable().describe('Number of the entry; null where it has none.'),
  term: z.string().describe('The term explained.'),
  definition: z.string().describe('Its explanation as printed.'),
  ...placeShape
}).meta({ id: 'GlossaryEntry' })
export type GlossaryEntry = z.infer<typeof glossaryEntry>

/** A note below a table or in a box (注). */
export const note = z.object({ text: z.string().describe('The note as printed, its 注： included.'), ...placeShape }).meta({ id: 'Note' })
export type Note = z.infer<typeof note>

/** A quantified statement of the running text (量化表述). */
export const statement = z.object({
  id: z.string().describe('Unique in the document.'),
  text: z.string().describe('The shortest clause that carries it, as printed.'),
  indicator: z.string().describe('What is measured, in the text\'s own words, its scope words included.'),
  quantity: quantity.describe('The value, typed.'),
  raw: z.string().describe('The value as printed, comparator words included.'),
  unit: z.string().nullable().describe('The counter printed at the number; null where none is printed.'),
  year: z.int().nullable().describe('The year that the sentence, its lead or the plan\'s period names; null where none does.'),
  status: z.enum(['target', 'actual', 'standard']).describe('target: to be reached; actual: a reported fact; standard: a standing norm.'),
  type: z.enum(['level', 'deliverable']).describe('level: a rate, ratio, mean, density, index or rank; deliverable: a count or amount of things to build, train, name or spend.'),
  section: z.string().nullable().describe('Id of the section it stands in; null before the first one.'),
  task: z.string().nullable().describe('Id of the task it stands in; null where it stands in none.'),
  column: z.string().nullable().describe('Id of the column it stands in; null where it stands in none.'),
  ...placeShape
}).meta({ id: 'Statement' })
export type Statement = z.infer<typeof statement>

/** What a numeric token of the text is (the ledger, 数字台账). */
export const numberClass = z.enum([
  'table-value', 'statement', 'list-number', 'date', 'document-number', 'name', 'grade', 'qualifier',
  'project-detail', 'cross-reference', 'glossary', 'other-language', 'unexplained'
])
export type NumberClass = z.infer<typeof numberClass>
export const numberEntry = z.object({
  line: z.int().min(1).describe('Line of its first digit, from 1.'),
  raw: z.string().describe('The number as printed.'),
  class: numberClass.describe('What the number is.'),
  of: z.string().nullable().describe('Id of the statement, indicator, section … that it belongs to; null where it belongs to none.')
}).meta({ id: 'NumberEntry' })
export type NumberEntry = z.infer<typeof numberEntry>

/** How the leaves of the tree tile the source: every character in exactly one leaf or one named leftover. */
export const tiling = z.object({
  characters: z.int().describe('Characters of the text.'),
  covered: z.int().describe('Of these, those that stand in a leaf.'),
  leftovers: z.record(z.string(), z.int()).describe('Characters of what is no text (white space, bookmarks, page numbers), by name.'),
  overlaps: z.int().describe('Characters that stand in two leaves.'),
  gaps: z.int().describe('Characters that stand in none and in no leftover.')
}).meta({ id: 'Tiling' })
export type Tiling = z.infer<typeof tiling>

export const source = z.object({
  file: z.string().describe('As given on the command line, with forward slashes; never absolute unless it was given so.'),
  format: z.string().describe('Format told by content: text, markdown, docx, doc, html, pdf, xlsx, csv.'),
  dialect: z.string().describe('How tables and paragraphs arrive in it: tika, ocr-markdown …'),
  encoding: z.string().describe('Encoding of a text; none for a format that has its own.'),
  sha256: z.string().describe('SHA-256 of the file\'s bytes, in hexadecimal digits.'),
  bytes: z.int().describe('Size of the file in bytes.')
}).meta({ id: 'Source' })

export const planDocument = z.object({
  id: z.string().describe('Made from the file\'s stem, unique in the run.'),
  title: z.string().nullable().describe('Title of the plan; null where none is found.'),
  issuer: z.string().nullable().describe('Who issued it, joint issuers parted by a space; null where none is named.'),
  number: z.string().nullable().describe('发文字号, such as 衢发改发〔2021〕21号; null where none is printed.'),
  level: level.nullable().describe('Administrative level of the issuer; null where it is not known.'),
  region: z.array(z.string()).describe('From the province down: [\'浙江省\', \'衢州市\']; empty for a national plan or where it is not known.'),
  period: z.object({ start: z.int(), end: z.int() }).nullable().describe('[2021, 2025] for 十四五; null where the plan names none.'),
  source: source.describe('The file that it was read from.'),
  upper: z.array(z.string()).optional().describe('Ids of the plans that it is held against, where the configuration names them; absent where level and region tell.'),
  sections: z.array(section).describe('Headings in reading order.'),
  tasks: z.array(task).describe('Numbered measures in reading order.'),
  columns: z.array(column).describe('Boxed columns in reading order.'),
  tables: z.array(table).describe('Tables in reading order; one that a page break cuts is one.'),
  glossary: z.array(glossaryEntry).describe('Terms explained at the plan\'s end; empty where it has none.'),
  notes: z.array(note).describe('Notes below tables and boxes.'),
  statements: z.array(statement).describe('Quantified statements of the running text in reading order.'),
  numbers: z.array(numberEntry).describe('The ledger: every number of the text, and what it is.'),
  tiling: tiling.nullable().describe('Proof that no text was skipped; null before the statements are read.'),
  diagnostics: z.array(diagnostic).describe('What had to be guessed or could not be read.')
}).meta({ id: 'PlanDocument' })
export type PlanDocument = z.infer<typeof planDocument>

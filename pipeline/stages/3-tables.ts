import { overrideDescription, overrideFor } from '../../src/config/apply.ts'
import type { PlanDocument } from '../../src/schema/plan-document.ts'
import { readTables } from '../../src/tables/index.ts'
import type { SegmentedDocument } from './2-segment.ts'
import type { DocumentDraft, DocumentStage } from './types.ts'

/** Table drafts → typed rows; the document as the contract has it, but for its statements. */
export const typeTables: DocumentStage<SegmentedDocument, DocumentDraft> = ({ read, front: detected, segmented, part, lines }, file, { settings }) => {
  const id = part === 0 ? file.id : `${file.id}-part${part + 1}`
  const front = settings.documents ? overrideDescription(detected, overrideFor(settings.documents, { id, file: file.name })) : detected
  const { tables, diagnostics } = readTables(segmented.tables, { level: front.level, firstYear: front.period?.start ?? front.year })
  const found = segmented.sections.length + segmented.tasks.length + tables.length + segmented.columns.length
  const noPlan = read.root.children.length > 0 && found === 0
  const document: PlanDocument = {
    id,
    title: front.title,
    issuer: front.issuer,
    number: front.number,
    level: front.level,
    region: front.region,
    period: front.period,
    source: { file: file.name, format: read.format, dialect: read.dialect, encoding: read.encoding, sha256: file.sha256, bytes: file.bytes.length },
    sections: segmented.sections,
    tasks: segmented.tasks,
    columns: segmented.columns,
    tables,
    glossary: segmented.glossary,
    notes: segmented.notes,
    statements: [],
    numbers: [],
    tiling: null,
    diagnostics: [...(part === 0 ? read.diagnostics : []), ...front.diagnostics, ...segmented.diagnostics, ...diagnostics, ...(noPlan ? [{ rule: 'no-plan', severity: 'warning' as const, message: 'Unexpected text without headings, numbered measures or tables, expected a plan: check that this is the file you meant', line: 1, endLine: 1 }] : [])]
  }
  return { document, year: front.year, tree: segmented.tree, text: read.text, ...(read.pages && { pages: read.pages }), lines, textIsSource: read.format === 'text' || read.format === 'markdown' }
}

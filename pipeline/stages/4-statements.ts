import { buildLedger, findStatements } from '../../src/statements/index.ts'
import { cellNumbers } from '../../src/tables/cell-numbers.ts'
import { withPages } from '../../src/tree/pages.ts'
import { proveTiling } from '../../src/tree/tiling.ts'
import type { DocumentDraft, DocumentStage } from './types.ts'

/** Running text → quantified statements; then the ledger of every number, and the proof that no text was skipped. */
export const readStatements: DocumentStage<DocumentDraft, DocumentDraft> = (draft) => {
  const { document, tree, text } = draft
  const indicators = document.tables.flatMap((table) => table.indicators.map((row) => row.name))
  const found = findStatements(tree, { period: document.period, year: draft.year, level: document.level, indicators })
  const numbers = buildLedger(tree, found.numbers, { ofLeaf: cellNumbers(document.tables) })
  const { tiling, diagnostics } = proveTiling(tree, text, draft.lines)
  const whole = { ...document, statements: found.statements, numbers, tiling, diagnostics: [...document.diagnostics, ...found.diagnostics, ...diagnostics] }
  return { ...draft, document: draft.pages ? withPages(whole, draft.pages) : whole }
}

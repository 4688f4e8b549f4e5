/** Every number of the running text: quantified statements, and what each other number is. */
import type { NumberEntry, Statement } from '../schema/plan-document.ts'
import type { Diagnostic, Level } from '../schema/shared.ts'
import { placeOf } from '../tree/passage.ts'
import type { Passage } from '../tree/passage.ts'
import type { Leaf, LeafContext, PlanTree } from '../tree/plan-tree.ts'
import { visitLeaves } from '../tree/plan-tree.ts'
import { TextCleaner } from './clean-text.ts'
import type { CleanText } from './clean-text.ts'
import { CueFinder } from './cue-finder.ts'
import type { Draft } from './draft.ts'
import { entriesOf } from './ledger.ts'
import { readParagraph } from './paragraph.ts'
import { isOtherLanguage, OtherLanguage } from './other-language.ts'
import { presentOf } from './plan-time.ts'
import type { Period } from './plan-time.ts'
import { scanNumbers } from './scan-numbers.ts'
import { SectionTimes } from './section-times.ts'

export { buildLedger } from './ledger.ts'
export type { LedgerOptions } from './ledger.ts'

export interface StatementOptions {
  /** What the plan is for; null where it names no period. */
  period: Period | null
  /** Year of issue; null where none is printed. */
  year?: number | null
  level?: Level | null
  /** Names of the plan's own table indicators: a direction said of one of them in prose is a commitment. */
  indicators?: readonly string[]
}

export interface Found { statements: Statement[]; numbers: NumberEntry[]; diagnostics: Diagnostic[] }

/** The statements of a plan's running text, with the ledger entries of its numbers, in reading order. */
export function findStatements(tree: PlanTree, options: StatementOptions): Found {
  const found: Found = { statements: [], numbers: [], diagnostics: [] }
  const now = presentOf(options.period, options.year ?? null)
  const known = new Set((options.indicators ?? []).filter((name) => name.length >= 4))
  const cues = new CueFinder(known)
  const cleaner = new TextCleaner(cues.table)
  const sections = new SectionTimes({ period: options.period, now }, cleaner)
  const foreign = new OtherLanguage()
  visitLeaves(tree, (leaf, context) => {
    sections.enter(leaf, context)
    if (leaf.kind !== 'body') return
    if (isOtherLanguage(leaf.passage.text)) return void passOver(leaf.passage, cleaner.clean(leaf.passage.text), found, foreign)
    const { retrospective, leadTime } = sections
    for (const [from, to] of stretches(leaf)) {
      const passage = leaf.passage
      const clean = cleaner.clean(passage.text, from, to)
      const paragraph = readParagraph(clean, { period: options.period, now, retrospective, leadTime, known, cues })
      const ids = paragraph.drafts.map((draft) => {
        const statement = toStatement(draft, clean, passage, context, found.statements.length + 1)
        found.statements.push(statement)
        return statement.id
      })
      entriesOf(paragraph.tokens, clean, passage, ids, found.numbers, found.diagnostics)
      if (from === leaf.bodyStart) sections.leave(paragraph, passage.text, clean.folded.length)
    }
  })
  found.diagnostics.push(...foreign.diagnostics())
  return found
}

/** Numbers of a passage that the grammar cannot read. */
function passOver(passage: Passage, clean: CleanText, found: Found, foreign: OtherLanguage): void {
  const tokens = scanNumbers(clean)
  for (const token of tokens) token.class = 'other-language'
  entriesOf(tokens, clean, passage, [], found.numbers, found.diagnostics)
  if (tokens.length === 0) return
  const { line, endLine } = placeOf(passage, 0, passage.text.length)
  foreign.add(line, endLine)
}

/** A run-in heading is read where it is a sentence with a value of its own, then the body. */
function stretches(leaf: Leaf): [number, number][] {
  const end = leaf.passage.text.length
  return leaf.bodyStart > 0 ? [[0, leaf.bodyStart], [leaf.bodyStart, end]] : [[0, end]]
}

function toStatement(draft: Draft, clean: CleanText, passage: Passage, context: LeafContext, number: number): Statement {
  const start = clean.sourceOf(draft.start)
  const end = clean.sourceOf(Math.max(draft.start, draft.end - 1)) + 1
  const { line, endLine } = placeOf(passage, start, end)
  return {
    id: `s${number}`,
    text: passage.text.slice(start, end),
    indicator: draft.indicator,
    quantity: draft.quantity,
    raw: draft.raw,
    unit: draft.unit,
    year: draft.year,
    status: draft.status,
    type: draft.type,
    section: context.section?.id ?? null,
    task: context.task,
    column: context.column?.id ?? null,
    line,
    endLine
  }
}

/** The ledger (数字台账): every numeric token of a document, and what it is. */
import type { NumberClass, NumberEntry } from '../schema/plan-document.ts'
import type { Diagnostic } from '../schema/shared.ts'
import { placeOf } from '../tree/passage.ts'
import type { Passage } from '../tree/passage.ts'
import type { Leaf, LeafContext, LeafKind, PlanTree } from '../tree/plan-tree.ts'
import { visitLeaves } from '../tree/plan-tree.ts'
import { classifyTokens, findQuoted } from './classify.ts'
import { TextCleaner } from './clean-text.ts'
import type { CleanText } from './clean-text.ts'
import { MARKS } from './cue-finder.ts'
import type { NumberToken } from './number-token.ts'
import { scanNumbers } from './scan-numbers.ts'

export interface LedgerOptions {
  /** What a cell's or caption's number belongs to: its class and the id of its row; null where the caller does not know. */
  ofLeaf?: (leaf: Leaf, context: LeafContext) => { class: NumberClass; of: string | null } | null
}

/** Adds the entries of one prose stretch; `ids` are its statements' ids by draft index. */
export function entriesOf(tokens: readonly NumberToken[], clean: CleanText, passage: Passage, ids: readonly string[], numbers: NumberEntry[], diagnostics: Diagnostic[]): void {
  for (const token of tokens) {
    const entry = toEntry(token, clean, passage, token.class ?? 'unexplained', token.statement >= 0 ? ids[token.statement]! : null)
    numbers.push(entry)
    if (entry.class === 'unexplained') {
      diagnostics.push({ rule: 'unexplained-number', severity: 'info', message: `Unexpected number ${entry.raw} in running text, expected a statement, a date, a name or a qualifier`, line: entry.line, endLine: entry.line })
    }
  }
}

function toEntry(token: NumberToken, clean: CleanText, passage: Passage, numberClass: NumberClass, of: string | null): NumberEntry {
  const start = clean.sourceOf(token.start)
  const end = clean.sourceOf(Math.max(token.start, token.end - 1)) + 1
  return { line: placeOf(passage, start, end).line, raw: passage.text.slice(start, end), class: numberClass, of }
}

/** What numbers of a leaf are where the leaf's kind alone tells; prose tells by itself. */
const CLASS_OF_KIND: Record<Exclude<LeafKind, 'body'>, NumberClass | null> = {
  title: 'date', heading: null, caption: null, cell: 'table-value', note: 'qualifier', glossary: 'glossary', matter: null, leftover: 'name'
}

/** Numbers of headings, captions and matter that say nothing of themselves. */
const FALLBACK: Partial<Record<LeafKind, NumberClass>> = { heading: 'list-number', caption: 'cross-reference', matter: 'date' }

/**
 * Every numeric token of the document in reading order: the prose part from `findStatements`, the rest by what holds it.
 * Cells are 'table-value' unless `ofLeaf` says more (the row's id, or 'project-detail').
 */
export function buildLedger(tree: PlanTree, prose: readonly NumberEntry[], options: LedgerOptions = {}): NumberEntry[] {
  const rest: NumberEntry[] = []
  const cleaner = new TextCleaner(MARKS)
  visitLeaves(tree, (leaf, context) => {
    if (leaf.kind === 'body' || !HAS_NUMBER.test(leaf.passage.text)) return
    const kind = leaf.kind
    const clean = cleaner.clean(leaf.passage.text)
    const tokens = scanNumbers(clean)
    const known = options.ofLeaf?.(leaf, context) ?? null
    if (!known && CLASS_OF_KIND[kind] === null) classifyTokens(clean, tokens, findQuoted(clean))
    const of = known?.of ?? context.column?.id ?? context.table?.id ?? context.section?.id ?? null
    for (const token of tokens) rest.push(toEntry(token, clean, leaf.passage, known?.class ?? CLASS_OF_KIND[kind] ?? ofSelf(token, kind), of))
  })
  return merge(prose, rest)
}

const HAS_NUMBER = /[\d０-９〇零一二两三四五六七八九十]/
const ofSelf = (token: NumberToken, kind: LeafKind): NumberClass => (token.class === null ? FALLBACK[kind] ?? 'name' : token.class)

/** Both lists are in reading order; lines put them together. */
function merge(a: readonly NumberEntry[], b: readonly NumberEntry[]): NumberEntry[] {
  const out: NumberEntry[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) out.push(j >= b.length || (i < a.length && a[i]!.line <= b[j]!.line) ? a[i++]! : b[j++]!)
  return out
}

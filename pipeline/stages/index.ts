/** The order of the stages, written here and nowhere else. */
import type { PlanDocument } from '../../src/schema/plan-document.ts'
import { read } from './1-read.ts'
import { segmentDocuments } from './2-segment.ts'
import { typeTables } from './3-tables.ts'
import { readStatements } from './4-statements.ts'
import { link } from './5-link.ts'
import { check } from './6-check.ts'
import type { CheckedSet } from './6-check.ts'
import type { Context, DocumentDraft, InputFile } from './types.ts'

/** One file, from its bytes to the statements of each document in it. */
export async function runFile(file: InputFile, context: Context): Promise<DocumentDraft[]> {
  const blocks = await read(file.bytes, file, context)
  const drafts: DocumentDraft[] = []
  for (const segmented of await segmentDocuments(blocks, file, context)) {
    const draft = await typeTables(segmented, file, context)
    drafts.push(await readStatements(draft, file, context))
  }
  return drafts
}

/** The whole set, after the last document: links, then findings. */
export async function runSet(drafts: DocumentDraft[], context: Context): Promise<CheckedSet> {
  return check(await link(drafts, context), context)
}

export type { CheckedSet, Context, DocumentDraft, InputFile, PlanDocument }

import { linkDocuments } from '../../src/link/index.ts'
import { nameOf, upperPlans } from '../../src/config/apply.ts'
import type { DocumentOverrides } from '../../src/config/apply.ts'
import type { DocumentDraft, LinkedSet, SetStage } from './types.ts'

/** Documents → the same indicator across tables, documents and levels. */
export const link: SetStage<DocumentDraft[], LinkedSet> = (found, { settings }) => {
  const drafts = settings.documents ? withUpperPlans(found, settings.documents) : found
  return { drafts, links: linkDocuments(drafts.map((draft) => draft.document), settings) }
}

/** Which plans a document is held against, where the configuration says so: known only now that all have been read. */
function withUpperPlans(drafts: readonly DocumentDraft[], overrides: DocumentOverrides): DocumentDraft[] {
  const all = drafts.map((draft) => nameOf(draft.document))
  return drafts.map((draft) => {
    const upper = upperPlans(overrides, nameOf(draft.document), all)
    return upper === null ? draft : { ...draft, document: { ...draft.document, upper } }
  })
}

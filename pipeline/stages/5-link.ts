import { linkDocuments } from '../../src/link/index.ts'
import type { DocumentDraft, LinkedSet, SetStage } from './types.ts'

/** Documents → the same indicator across tables, documents and levels. */
export const link: SetStage<DocumentDraft[], LinkedSet> = (drafts) => ({ drafts, links: linkDocuments(drafts.map((draft) => draft.document)) })

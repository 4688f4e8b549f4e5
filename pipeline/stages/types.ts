/** The two signatures of stages, and what they pass on. */
import type { PlanDocument } from '../../src/schema/plan-document.ts'
import type { Links } from '../../src/schema/links.ts'
import type { PlanTree } from '../../src/tree/plan-tree.ts'
import type { Regions } from '../../src/meta/index.ts'
import type { Settings } from '../settings.ts'

/** One input as it was found. */
export interface InputFile {
  /** As it is named in the outputs: relative, with forward slashes. */
  name: string
  /** Made from the stem, unique in the run. */
  id: string
  bytes: Uint8Array
  sha256: string
}

export interface Context {
  settings: Settings
  /** China's administrative divisions, looked up by all documents. */
  regions: Regions
}

/** A document on its way: what the stages behind it have added. */
export interface DocumentDraft {
  document: PlanDocument
  /** Year of issue; null where none is printed. */
  year: number | null
  tree: PlanTree
  /** The text that lines count in. */
  text: string
  /** First and last line of the text that are this document's own. */
  lines: [number, number]
  /** Page of each line of the text; absent where the source has no pages. */
  pages?: readonly number[]
  /** Whether that text is the file itself, or was written from it. */
  textIsSource: boolean
}

export type DocumentStage<Input, Output> = (input: Input, file: InputFile, context: Context) => Output | Promise<Output>
export type SetStage<Input, Output> = (inputs: Input, context: Context) => Output | Promise<Output>

export interface LinkedSet { drafts: DocumentDraft[]; links: Links }

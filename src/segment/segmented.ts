/** What the segmenter is given besides the blocks, and what it returns. */
import type { Column, GlossaryEntry, Note, Section, Task } from '../schema/plan-document.ts'
import type { Diagnostic } from '../schema/shared.ts'
import type { PlanTree, TableNode } from '../tree/plan-tree.ts'
import type { ReadTable } from '../tree/read-tree.ts'

/** A table as found, before its grid is read. */
export interface TableDraft { node: TableNode; parts: ReadTable[]; line: number; endLine: number; /** Unit that a line above it names for all its figures; null where none or several are named. */ unit: string | null }

export interface Segmented {
  tree: PlanTree
  sections: Section[]
  tasks: Task[]
  columns: Column[]
  tables: TableDraft[]
  glossary: GlossaryEntry[]
  notes: Note[]
  diagnostics: Diagnostic[]
}

/** What is known of the front of a document before it is segmented. */
export interface Front {
  /** First and last line of the plan's own title; null where none was found. */
  titleLines: [number, number] | null
  /** Lines of front and back matter. */
  matterLines: readonly number[]
}

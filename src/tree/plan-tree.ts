/**
 * What the segmenter returns: a unist tree of a plan. Parents are the plan's structure,
 * leaves carry all of its text as passages; the order is that of the source.
 */
import type { Passage } from './passage.ts'

export interface Point { line: number; column: number; offset: number }
export interface Position { start: Point; end: Point }

/** What a leaf's text is. */
export type LeafKind =
  /** the plan's own title */
  | 'title'
  /** a section's heading line, a column's title line, an own-line task */
  | 'heading'
  /** running text: a paragraph, a run-in task, a column's paragraph, a lead */
  | 'body'
  /** the title of a table */
  | 'caption'
  /** a table cell */
  | 'cell'
  /** 注：… */
  | 'note'
  /** an entry of 名词解释 */
  | 'glossary'
  /** front and back matter: document number, salutation, signature, date, 抄送, metadata of a web page */
  | 'matter'
  /** what is no text of the plan: bookmarks, page numbers, markup */
  | 'leftover'

export interface Leaf {
  type: 'leaf'
  kind: LeafKind
  passage: Passage
  /** Offset in passage.text where the body begins, behind a run-in heading (1．强化…建设。 → the next sentence); 0 where there is none. */
  bodyStart: number
  /** Lead phrase in bold or up to the first 。, where it is an item title of a column: its end offset; 0 where there is none. */
  leadEnd: number
}

export interface SectionNode { type: 'section'; id: string; marker: string; title: string; depth: number; parent: string | null; /** id of the task that this heading is as well */ task: string | null; children: PlanNode[] }
export interface TaskNode { type: 'task'; id: string; number: number; title: string; section: string | null; children: PlanNode[] }
export interface ColumnNode { type: 'column'; id: string; number: number | null; title: string; section: string | null; items: { title: string; line: number; endLine: number }[]; children: PlanNode[] }
export interface TableNode { type: 'table'; id: string; title: string | null; section: string | null; /** caption and cells as leaves; a cell leaf's place in the grid is in `cell` of its grid */ children: Leaf[] }
export interface PlanTree { type: 'plan'; children: PlanNode[]; /** stretches of the text that the reader left out by name (page numbers) */ leftovers?: readonly { name: string; start: number; end: number }[] }
export type PlanNode = SectionNode | TaskNode | ColumnNode | TableNode | Leaf

/** Where a leaf stands. */
export interface LeafContext {
  section: SectionNode | null
  /** The run-in task or the own-line task it stands in; null inside a column. */
  task: string | null
  column: ColumnNode | null
  table: TableNode | null
}

/** Calls `visit` for each leaf in reading order with what holds it. */
export function visitLeaves(tree: PlanTree, visit: (leaf: Leaf, context: LeafContext) => void): void {
  const walk = (nodes: readonly PlanNode[], context: LeafContext): void => {
    for (const node of nodes) {
      if (node.type === 'leaf') visit(node, context)
      else if (node.type === 'section') walk(node.children, { section: node, task: node.task, column: null, table: null })
      else if (node.type === 'task') walk(node.children, { ...context, task: node.id })
      else if (node.type === 'column') walk(node.children, { ...context, task: null, column: node })
      else walk(node.children, { ...context, table: node })
    }
  }
  walk(tree.children, { section: null, task: null, column: null, table: null })
}

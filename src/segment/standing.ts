/** Where in a plan's tree the builder stands: the sections, the task and the column that are open, and what is added below them. */
import type { Column, Section, Task } from '../schema/plan-document.ts'
import type { Passage } from '../tree/passage.ts'
import type { ColumnNode, LeafKind, PlanNode, SectionNode, TaskNode } from '../tree/plan-tree.ts'
import type { TextBlock } from './block.ts'
import type { ColumnTitle } from './columns.ts'
import { isArabic } from './headings.ts'
import type { Numbered } from './headings.ts'
import { toLeaf } from './leaves.ts'
import { OpenColumn } from './open-column.ts'
import type { Segmented } from './segmented.ts'

/** An open section and the rank of its numbering: a heading closes all of its own rank and below. */
interface Open { node: SectionNode; rank: number; section: Section }

/** Rank of 节. */
const ARTICLE = 3

export class Standing {
  readonly result: Segmented = { tree: { type: 'plan', children: [] }, sections: [], tasks: [], columns: [], tables: [], glossary: [], notes: [], diagnostics: [] }
  /** The column that is open; null outside of one. */
  column: OpenColumn | null = null
  /** Number of the last arabic heading or task, to tell a measure from a numbered paragraph of a column. */
  lastArabic = 0
  /** Caption of a table that is still to come; null where none is awaited. */
  farCaption: Passage | null = null
  private readonly hasChapters: boolean
  private open: Open[] = []
  private task: TaskNode | null = null

  /** `hasChapters`: whether the document prints any chapter (第二章): an article stands below one, though the first may have been lost. */
  constructor(hasChapters = false) {
    this.hasChapters = hasChapters
  }

  /** The innermost section that is open; null outside of one. */
  get section(): Section | null {
    return this.open.at(-1)?.section ?? null
  }

  /** Rank of its numbering; 0 outside of one. */
  get rank(): number {
    return this.open.at(-1)?.rank ?? 0
  }

  /** Whether any of the open sections has such a title. */
  isWithin(title: RegExp): boolean {
    return this.open.some(({ section }) => title.test(section.title))
  }

  /** The children of the innermost node that is open. */
  get container(): PlanNode[] {
    if (this.column) return this.column.node.children
    if (this.task) return this.task.children
    return this.open.at(-1)?.node.children ?? this.result.tree.children
  }

  leaf(kind: LeafKind, passage: Passage, bodyStart = 0): void {
    if (kind === 'matter' || kind === 'title') this.task = null
    this.container.push(toLeaf(kind, passage, bodyStart))
  }

  /** A heading on a line of its own; a numbered measure is a task as well. */
  addHeading(block: TextBlock, numbered: Numbered): void {
    const { marker, title } = numbered
    let task: Task | null = null
    if (isMeasure(numbered)) {
      task = { id: `t${this.result.tasks.length + 1}`, number: marker.value, title, section: null, line: block.line, endLine: block.endLine }
      this.result.tasks.push(task)
      this.lastArabic = marker.value
    }
    this.addSection(block, marker.text, title, marker.rank, task)
  }

  addSection(block: TextBlock, marker: string, title: string, rank: number, task: Task | null = null): void {
    this.endColumn()
    this.task = null
    while (this.open.length > 0 && this.open.at(-1)!.rank >= rank) this.open.pop()
    const parent = this.open.at(-1)
    const id = `h${this.result.sections.length + 1}`
    const section: Section = { id, marker, title, depth: parent ? parent.section.depth + 1 : rank === ARTICLE && this.hasChapters ? 2 : 1, parent: parent?.section.id ?? null, line: block.line, endLine: block.endLine }
    if (task) task.section = parent?.section.id ?? null
    const node: SectionNode = { type: 'section', id, marker, title, depth: section.depth, parent: section.parent, task: task?.id ?? null, children: [toLeaf('heading', block.passage)] }
    this.container.push(node)
    this.result.sections.push(section)
    this.open.push({ node, rank, section })
  }

  addRunInTask(block: TextBlock, { marker, title, bodyStart }: Numbered): void {
    // 14．… that runs in stands beside 13．… on its own line, not below it.
    while (this.open.length > 0 && this.open.at(-1)!.rank >= marker.rank && this.open.at(-1)!.node.task !== null) this.open.pop()
    const section = this.section?.id ?? null
    const id = `t${this.result.tasks.length + 1}`
    this.result.tasks.push({ id, number: marker.value, title, section, line: block.line, endLine: block.endLine })
    this.lastArabic = marker.value
    const node: TaskNode = { type: 'task', id, number: marker.value, title, section, children: [toLeaf('body', block.passage, bodyStart)] }
    this.task = null
    this.container.push(node)
    this.task = node
  }

  endTask(): void {
    this.task = null
  }

  /** What comes stands in none of the plan's sections: an annex, a glossary. */
  leaveSections(): void {
    this.open = []
    this.task = null
  }

  beginColumn(block: { passage: Passage; line: number; endLine: number }, title: ColumnTitle): void {
    if (this.column?.isRepeated(title)) return this.column.addRepeatedTitle(block.passage)
    this.endColumn()
    const id = `c${this.result.columns.length + 1}`
    const section = this.section?.id ?? null
    const column: Column = { id, number: title.number, title: title.title, section, items: [], line: block.line, endLine: block.endLine }
    const node: ColumnNode = { type: 'column', id, number: title.number, title: title.title, section, items: column.items, children: [toLeaf('heading', block.passage)] }
    this.result.columns.push(column)
    this.task = null
    this.container.push(node)
    this.column = new OpenColumn(node, column)
  }

  endColumn(): void {
    this.column?.close()
    this.column = null
  }
}

/** A heading numbered with an arabic numeral is a measure as well; chapters and their parts of a decimal numbering (1, 1.1) are the document's. */
function isMeasure(numbered: Numbered): boolean {
  return isArabic(numbered) && !(numbered.marker.kind === 'decimal' && numbered.marker.rank < 6.2)
}

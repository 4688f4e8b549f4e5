/** Puts the tree of a plan together, block by block. */
import type { Column, Section, Task } from '../schema/plan-document.ts'
import { placeOf } from '../tree/passage.ts'
import type { Passage } from '../tree/passage.ts'
import type { ColumnNode, Leaf, LeafKind, PlanNode, SectionNode, TableNode, TaskNode } from '../tree/plan-tree.ts'
import type { ReadRow, ReadTable } from '../tree/read-tree.ts'
import type { Block, TableBlock, TextBlock } from './block.ts'
import { columnTitle } from './columns.ts'
import type { ColumnTitle } from './columns.ts'
import { ANNEX, ANNEX_LIST, GLOSSARY_ENTRY, GLOSSARY_TITLE, NOTE, NOTE_LIST, UNIT_LINE, WRAPPER } from './cues.ts'
import { findBareNumbers, findLostFirstHeading, findNamedHeadings, isArabic, isContentsLine, readNumbered } from './headings.ts'
import type { Numbered } from './headings.ts'
import { findLeadLines } from './lead-lines.ts'
import { cellLeaves, columnRow, lineByLine, sameHeader, toLeaf } from './leaves.ts'
import { isTableCaption } from './line-tables/caption.ts'
import { readMarker } from './markers.ts'
import { OpenColumn } from './open-column.ts'
import type { Front, Segmented } from './segmented.ts'

/** An open section and the rank of its numbering: a heading closes all of its own rank and below. */
interface Open { node: SectionNode; rank: number; section: Section }

/** Lead lines lie below every numbering. */
const LEAD_RANK = 10

/** Takes the blocks in reading order; `finish` gives what came of them. */
export class PlanBuilder {
  private readonly result: Segmented = { tree: { type: 'plan', children: [] }, sections: [], tasks: [], columns: [], tables: [], glossary: [], notes: [], diagnostics: [] }
  private readonly blocks: readonly Block[]
  private readonly titleFrom: number
  private readonly titleTo: number
  private readonly matter: ReadonlySet<number>
  private readonly lost: number
  /** Chapters whose number has no stop, by index. */
  private readonly bare: ReadonlyMap<number, Numbered>
  /** Headings without a number that are known by their word, with their rank, by index. */
  private readonly named: ReadonlyMap<number, number>
  /** Headings without a number that are short sentences, by index. */
  private readonly leadLines: ReadonlySet<number>
  /** Empty lines that set paragraphs apart all through the document: a gap that closes a column is wider. */
  private readonly usualGap: number
  /** Number of the last item of a note that counts them; 0 where none is open. */
  private noteNumber = 0
  /** Number of the last annex that a list of them names; 0 where none is open. */
  private annexNumber = 0
  /** Whether the text stands below a clause (第三条) of a regulation: its numbered lines are items. */
  private inClause = false
  private open: Open[] = []
  private task: TaskNode | null = null
  private column: OpenColumn | null = null
  private inGlossary = false
  /** Number of the last arabic heading or task, to tell a measure from a numbered paragraph of a column. */
  private lastArabic = 0
  /** The same of the last run-in （四）. */
  private lastBracket = 0

  constructor(blocks: readonly Block[], front: Front) {
    this.blocks = blocks
    this.titleFrom = front.titleLines?.[0] ?? 0
    this.titleTo = front.titleLines?.[1] ?? 0
    this.matter = new Set(front.matterLines)
    const body = blocks.findIndex((block) => block.order > this.titleTo)
    this.lost = body < 0 ? -1 : findLostFirstHeading(blocks, body)
    this.bare = findBareNumbers(blocks)
    this.named = findNamedHeadings(blocks, this.bare)
    this.leadLines = findLeadLines(blocks)
    this.usualGap = usualGap(blocks)
  }

  add(index: number): void {
    const block = this.blocks[index]!
    if (block.type === 'table') return this.addTable(block)
    const { text } = block.passage
    if (block.order >= this.titleFrom && block.order <= this.titleTo) return this.leaf('title', block.passage)
    if (this.matter.has(block.order) || isContentsLine(text)) return this.leaf('matter', block.passage)
    if (this.isCaption(index)) return this.leaf('caption', block.passage)
    if (block.heading > 0 && WRAPPER.test(text)) return this.leaf('matter', block.passage)
    if (NOTE.test(text) || this.isNextNote(text)) return this.addNote(block)
    if (this.isListedAnnex(text)) return this.leaf('matter', block.passage)
    if (text.length <= 40 && GLOSSARY_TITLE.test(text)) return this.beginGlossary(block)
    if (this.inGlossary && this.addGlossaryEntry(block)) return
    const title = columnTitle(text)
    if (title) return this.beginColumn(block, title)
    if (index === this.lost) return this.addLostHeading(block)
    if (this.named.has(index) && !this.column) return this.addSection(block, '', text.replace(/\s+/g, ''), this.named.get(index)!, null)
    if (this.leadLines.has(index) && !this.column && !this.inClause) return this.addSection(block, '', text.slice(0, -1), LEAD_RANK, null)
    this.addText(block, this.blocks[index - 1], this.bare.get(index) ?? readNumbered(text))
  }

  finish(): Segmented {
    this.endColumn()
    return this.result
  }

  private addText(block: TextBlock, before: Block | undefined, numbered: Numbered | null): void {
    const { text } = block.passage
    // Behind （一）…； the line （二）…。 is the end of that list, not a heading.
    if (numbered?.own && text.endsWith('。') && before?.type === 'text' && /[；;]$/.test(before.passage.text)) numbered.own = false
    if (CLAUSE.test(text)) this.inClause = true
    if (numbered && this.inClause && numbered.marker.rank >= 4) numbered.own = false
    if (this.column && !this.column.endsAt(block, numbered, this.lastArabic, this.lastBracket, this.usualGap)) return this.column.add(block.passage, block.boldEnd)
    this.endColumn()
    if (!numbered && block.heading > 0 && block.order > this.titleTo) return this.addSection(block, '', text, block.heading / 10, null)
    if (!numbered && text.length <= 40 && ANNEX.test(text) && !/[。；，]$/.test(text)) return this.beginAnnex(block)
    if (numbered?.own) return this.addHeading(block, numbered)
    if (numbered && isArabic(numbered) && numbered.bodyStart > 0) return this.addRunInTask(block, numbered)
    if (numbered && !isArabic(numbered)) this.task = null
    if (numbered?.marker.kind === 'cjk-bracket') this.lastBracket = numbered.marker.value
    this.leaf('body', block.passage, numbered && numbered.bodyStart > 0 && numbered.bodyStart < text.length ? numbered.bodyStart : 0)
  }

  /** A line is a table's title where the table follows it and it is no heading and no sentence. */
  private isCaption(index: number): boolean {
    const block = this.blocks[index] as TextBlock
    const { text } = block.passage
    const below = this.blocks[index + 1]
    const next = below?.type === 'text' && !UNIT_LINE.test(text) && (UNIT_LINE.test(below.passage.text) || isTableCaption(text) && below.passage.text.length <= 20) ? this.blocks[index + 2] : below
    return next?.type === 'table' && !columnRow(next.parts[0]!.children[0]!) && text.length <= 60 && !/[。；，：.;,:]$/.test(text) && (!readNumbered(text) || /^(?:附?表|图)/.test(text)) && !columnTitle(text)
  }

  // --- sections and tasks

  private addHeading(block: TextBlock, numbered: Numbered): void {
    const { marker, title } = numbered
    let task: Task | null = null
    const rank = marker.rank
    if (isMeasure(numbered)) {
      task = { id: `t${this.result.tasks.length + 1}`, number: marker.value, title, section: null, line: block.line, endLine: block.endLine }
      this.result.tasks.push(task)
      this.lastArabic = marker.value
    }
    this.addSection(block, marker.text, title, rank, task)
  }

  private addSection(block: TextBlock, marker: string, title: string, rank: number, task: Task | null): void {
    this.endColumn()
    this.inGlossary = false
    this.inClause = false
    this.task = null
    while (this.open.length > 0 && this.open.at(-1)!.rank >= rank) this.open.pop()
    const parent = this.open.at(-1)
    const id = `h${this.result.sections.length + 1}`
    const section: Section = { id, marker, title, depth: this.open.length + 1, parent: parent?.section.id ?? null, line: block.line, endLine: block.endLine }
    if (task) task.section = parent?.section.id ?? null
    const node: SectionNode = { type: 'section', id, marker, title, depth: section.depth, parent: section.parent, task: task?.id ?? null, children: [toLeaf('heading', block.passage)] }
    this.container().push(node)
    this.result.sections.push(section)
    this.open.push({ node, rank, section })
  }

  private addLostHeading(block: TextBlock): void {
    const { text } = block.passage
    this.result.diagnostics.push({ rule: 'inferred-heading', severity: 'info', message: `Unexpected line without a number “${text}” in front of 二、, expected 一、: read as that heading`, line: block.line, endLine: block.endLine })
    this.addSection(block, '', text, 4, null)
  }

  private addRunInTask(block: TextBlock, numbered: Numbered): void {
    const { marker, title, bodyStart } = numbered
    // 14．… that runs in stands beside 13．… on its own line, not below it.
    while (this.open.length > 0 && this.open.at(-1)!.rank >= marker.rank && this.open.at(-1)!.node.task !== null) this.open.pop()
    const section = this.open.at(-1)?.section.id ?? null
    const id = `t${this.result.tasks.length + 1}`
    this.result.tasks.push({ id, number: marker.value, title, section, line: block.line, endLine: block.endLine })
    this.lastArabic = marker.value
    const node: TaskNode = { type: 'task', id, number: marker.value, title, section, children: [toLeaf('body', block.passage, bodyStart)] }
    this.task = null
    this.container().push(node)
    this.task = node
  }

  /** An annex stands in none of the plan's sections. */
  private beginAnnex(block: TextBlock): void {
    this.open = []
    this.task = null
    this.inGlossary = false
    this.leaf('matter', block.passage)
  }

  // --- columns

  private beginColumn(block: { passage: Passage; line: number; endLine: number }, title: ColumnTitle): void {
    this.endColumn()
    const id = `c${this.result.columns.length + 1}`
    const section = this.open.at(-1)?.section.id ?? null
    const column: Column = { id, number: title.number, title: title.title, section, items: [], line: block.line, endLine: block.endLine }
    const node: ColumnNode = { type: 'column', id, number: title.number, title: title.title, section, items: column.items, children: [toLeaf('heading', block.passage)] }
    this.result.columns.push(column)
    this.task = null
    this.container().push(node)
    this.column = new OpenColumn(node, column)
  }

  private endColumn(): void {
    this.column?.close()
    this.column = null
  }

  // --- tables

  private addTable(block: TableBlock): void {
    for (const part of block.parts) {
      const plain = this.takeColumnRows(part)
      if (plain.length === 0) continue
      const table = plain.length === part.children.length ? part : { ...part, children: plain }
      this.addGrid(table)
    }
  }

  /** Takes the one-cell rows that are columns out of a table; returns the others. */
  private takeColumnRows(table: ReadTable): ReadRow[] {
    const rest: ReadRow[] = []
    let opened = false
    for (const row of table.children) {
      const cells = row.children.filter((cell) => cell.children.length > 0)
      const title = columnRow(row)
      if (title) {
        const [first, ...others] = lineByLine(cells[0]!)
        this.beginColumn({ passage: first!, ...placeOf(first!) }, title)
        for (const passage of others) this.column!.add(passage, 0)
        opened = true
      } else if (opened && cells.length === 1) for (const passage of lineByLine(cells[0]!)) this.column!.add(passage, 0)
      else if (opened && cells.length === 0) continue
      else rest.push(row)
    }
    if (opened && rest.length === 0) this.endColumn()
    return rest
  }

  private addGrid(table: ReadTable): void {
    const line = table.children[0]!.position.start.line
    const endLine = table.children.at(-1)!.position.end.line
    const last = this.result.tables.at(-1)
    const siblings = this.container()
    const previous = siblings.at(-1)
    if (last && previous === last.node && sameHeader(last.parts[0]!, table)) {
      last.parts.push(table)
      last.endLine = endLine
      last.node.children.push(...cellLeaves(table))
      return
    }
    const captions: Leaf[] = []
    for (let leaf = siblings.at(-1); leaf?.type === 'leaf' && leaf.kind === 'caption' && captions.length < 2; leaf = siblings.at(-1)) captions.unshift(siblings.pop() as Leaf)
    const section = this.open.at(-1)?.section.id ?? null
    const named = captions.filter((leaf) => !UNIT_LINE.test(leaf.passage.text))
    // 表2 …, and below it whose table it is.
    const caption = named.length > 1 && isTableCaption(named[0]!.passage.text) ? `${named[0]!.passage.text} ${named[1]!.passage.text}` : named.at(-1)?.passage.text
    const unit = captions.map((leaf) => UNIT_LINE.exec(leaf.passage.text)?.[1] ?? '').find((own) => own && !/[、，,；]/.test(own)) ?? null
    // A column that is nothing but its table gives it its title.
    const title = caption ? caption.replace(/[\s\u3000]+/g, ' ').trim() : this.column?.empty ? this.column.column.title || null : null
    const node: TableNode = { type: 'table', id: `tab${this.result.tables.length + 1}`, title, section, children: [...captions, ...cellLeaves(table)] }
    siblings.push(node)
    this.result.tables.push({ node, parts: [table], line, endLine, unit })
    if (this.column) this.column.column.endLine = endLine
    // What follows a table whose end cannot be seen is as likely the plan's text as the box's.
    if (table.data.dialect === 'run-together') this.endColumn()
  }

  // --- notes and glossary

  /** The next item of a note that counts its items: 2. behind 注：1. */
  private isNextNote(text: string): boolean {
    if (this.noteNumber === 0) return false
    const marker = readMarker(text)
    const next = (marker?.kind === 'arabic' || marker?.kind === 'circled') && marker.value === this.noteNumber + 1
    if (!next) this.noteNumber = 0
    return next
  }

  /** An item of the list of annexes that stands behind a plan. */
  private isListedAnnex(text: string): boolean {
    const first = text.length <= 80 && ANNEX_LIST.test(text)
    const next = this.annexNumber > 0 && text.length <= 80 && readMarker(text)?.value === this.annexNumber + 1
    this.annexNumber = first ? 1 : next ? this.annexNumber + 1 : 0
    return first || next
  }

  private addNote(block: TextBlock): void {
    this.noteNumber = NOTE_LIST.test(block.passage.text) ? 1 : this.noteNumber > 0 ? this.noteNumber + 1 : 0
    this.result.notes.push({ text: block.passage.text, line: block.line, endLine: block.endLine })
    this.leaf('note', block.passage)
  }

  private beginGlossary(block: TextBlock): void {
    this.endColumn()
    this.open = []
    this.task = null
    this.inGlossary = true
    this.leaf('caption', block.passage)
  }

  private addGlossaryEntry(block: TextBlock): boolean {
    const { text } = block.passage
    const match = GLOSSARY_ENTRY.exec(text)
    if (!match) return false
    const number = readNumbered(text)?.marker.value ?? (match[2] ? Number(match[2]) : null)
    this.result.glossary.push({ number, term: match[4]!, definition: text.slice(match[0].length).trim(), line: block.line, endLine: block.endLine })
    this.leaf('glossary', block.passage)
    return true
  }

  // --- leaves

  private leaf(kind: LeafKind, passage: Passage, bodyStart = 0): void {
    if (kind === 'matter' || kind === 'title') this.task = null
    this.container().push(toLeaf(kind, passage, bodyStart))
  }

  /** The children of the innermost node that is open. */
  private container(): PlanNode[] {
    if (this.column) return this.column.node.children
    if (this.task) return this.task.children
    return this.open.at(-1)?.node.children ?? this.result.tree.children
  }
}

/** 第三条: a clause of a regulation. */
const CLAUSE = /^第[一二三四五六七八九十百\d]{1,5}条[\s\u3000]/

/** The number of empty lines that most paragraphs have in front. */
function usualGap(blocks: readonly Block[]): number {
  const counts = new Map<number, number>()
  for (const block of blocks) counts.set(block.blank, (counts.get(block.blank) ?? 0) + 1)
  let usual = 0
  for (const [blank, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = blank
  return usual
}

/** A heading numbered with an arabic numeral is a measure as well; chapters and their parts of a decimal numbering (1, 1.1) are the document's. */
function isMeasure(numbered: Numbered): boolean {
  return isArabic(numbered) && !(numbered.marker.kind === 'decimal' && numbered.marker.rank < 6.2)
}

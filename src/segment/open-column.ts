/** A column (专栏) whose text is being read: its paragraphs, its items, and where it ends. */
import type { Column } from '../schema/plan-document.ts'
import { placeOf } from '../tree/passage.ts'
import type { Passage } from '../tree/passage.ts'
import type { ColumnNode } from '../tree/plan-tree.ts'
import type { TextBlock } from './block.ts'
import { boxPartTitle, leadPhrase } from './columns.ts'
import type { ColumnTitle } from './columns.ts'
import { ANNEX } from './cues.ts'
import { isArabic, readNumbered } from './headings.ts'
import type { Numbered } from './headings.ts'
import { isLeadBody, isLeadSentence, leadsWithin } from './lead-lines.ts'
import { toLeaf } from './leaves.ts'

export class OpenColumn {
  readonly node: ColumnNode
  readonly column: Column
  private readonly leads: { title: string; line: number; endLine: number }[] = []
  /** Those that stand on lines of their own behind 01, 02. */
  private readonly parts: { title: string; line: number; endLine: number }[] = []
  /** Number of its last numbered paragraph; 0 where it has none. */
  private lastNumber = 0
  /** The same of （一）. */
  private lastBracket = 0
  /** A paragraph that is one short sentence: the title of the next one, if that is longer. */
  private before: { title: string; line: number; endLine: number } | null = null

  constructor(node: ColumnNode, column: Column) {
    this.node = node
    this.column = column
  }

  /** Whether nothing but its title has been read. */
  get empty(): boolean {
    return this.node.children.length === 1
  }

  /** Whether a title is that of this box once more, as the next page prints it. */
  isRepeated({ number, title }: ColumnTitle): boolean {
    return number !== null && number === this.column.number && squeeze(title) === squeeze(this.column.title)
  }

  addRepeatedTitle(passage: Passage): void {
    this.node.children.push(toLeaf('heading', passage))
  }

  add(passage: Passage, boldEnd: number): void {
    const part = boxPartTitle(passage.text)
    if (part !== null) return this.addPartTitle(passage, part)
    const above = isLeadBody(passage.text) ? this.before : null
    const lead = above ? null : leadPhrase(passage.text, boldEnd)
    const place = placeOf(passage)
    if (above) this.leads.push(above)
    else if (lead) this.leads.push({ title: lead.title, ...place })
    this.before = isLeadSentence(passage.text) ? { title: passage.text.slice(0, -1), ...place } : null
    const number = readNumbered(passage.text)
    if (number && isArabic(number)) this.lastNumber = number.marker.value
    else if (number?.marker.kind === 'cjk-bracket') this.lastBracket = number.marker.value
    this.node.children.push({ ...toLeaf('body', passage), leadEnd: lead?.end ?? 0 })
    this.column.endLine = place.endLine
  }

  private addPartTitle(passage: Passage, title: string): void {
    const place = placeOf(passage)
    this.parts.push({ title, ...place })
    this.before = null
    this.node.children.push(toLeaf('heading', passage))
    this.column.endLine = place.endLine
  }

  /**
   * Where the text that follows a column's title line is its own no more: at a heading, at a measure that takes up the
   * numbering from before the column (`lastArabic`, `lastBracket`) or stands above that of the box, and behind a gap that is wider than the document's usual one.
   */
  endsAt(block: TextBlock, numbered: Numbered | null, lastArabic: number, lastBracket: number, usualGap: number): boolean {
    const { text } = block.passage
    if (block.heading > 0 || (ANNEX.test(text) && text.length <= 40)) return true
    if (!numbered) return this.isGap(block, usualGap)
    const { marker, own } = numbered
    if (marker.kind === 'cjk-bracket' && marker.value > 1 && marker.value === lastBracket + 1 && marker.value !== this.lastBracket + 1) return true
    // Within a box 1. stands below （一）, never above it.
    if (marker.kind === 'cjk-bracket' && this.lastBracket === 0 && this.lastNumber > 0) return true
    if (!isArabic(numbered)) return (marker.rank < 6 && (own || marker.kind === 'cjk')) || this.isGap(block, usualGap)
    const goesOn = marker.value === this.lastNumber + 1
    const takesUp = marker.value === lastArabic + 1
    if (own) return !goesOn || (takesUp && this.lastNumber === 0)
    return (marker.value > 1 && takesUp && !goesOn) || this.isGap(block, usualGap)
  }

  private isGap(block: TextBlock, usualGap: number): boolean {
    return !this.empty && block.blank >= 2 && block.blank > usualGap
  }

  /**
   * A lead phrase is an item's title only where another paragraph of the box has one as well; a box of one paragraph may
   * have several in it. Below titles on lines of their own paragraphs have none.
   */
  close(): void {
    const [, only, ...more] = this.node.children
    const items = this.parts.length > 1 ? this.parts : only?.type === 'leaf' && more.length === 0 ? leadsWithin(only.passage) : this.leads.length > 1 ? this.leads : []
    this.column.items.push(...items)
    if (items !== this.leads) for (const child of this.node.children) if (child.type === 'leaf') child.leadEnd = 0
  }
}

const squeeze = (text: string): string => text.replace(/\s+/g, '')

/** Puts the tree of a plan together, block by block: what each block is, from its own words and from where it stands. */
import type { Block, TextBlock } from './block.ts'
import { addTable, isCaption, isFarCaption } from './add-table.ts'
import { columnTitle } from './columns.ts'
import { readContents } from './contents.ts'
import type { Contents } from './contents.ts'
import { ANNEX, BASIS, GLOSSARY_TITLE, WRAPPER } from './cues.ts'
import { EndMatter } from './end-matter.ts'
import { findBareNumbers, findLostFirstHeading, findNamedHeadings, hasChapters, isArabic, namesDocument, readNumbered } from './headings.ts'
import type { Numbered } from './headings.ts'
import { findLeadLines, leadTitle } from './lead-lines.ts'
import type { Front, Segmented } from './segmented.ts'
import { endOfSiteHeadings } from './site-headings.ts'
import { Standing } from './standing.ts'

/** Lead lines lie below every numbering. */
const LEAD_RANK = 10

/** Takes the blocks in reading order; `finish` gives what came of them. */
export class PlanBuilder {
  private readonly standing: Standing
  private readonly endMatter: EndMatter
  private readonly blocks: readonly Block[]
  private readonly titleFrom: number
  private readonly titleTo: number
  /** Up to here an unnumbered heading belongs to the site that printed the plan, or is its title once more. */
  private readonly siteTo: number
  private readonly matter: ReadonlySet<number>
  private readonly contents: Contents
  private readonly lost: number
  /** Chapters whose number has no stop, by index. */
  private readonly bare: ReadonlyMap<number, Numbered>
  /** Headings without a number that are known by their word or by the contents, with their rank, by index. */
  private readonly named: ReadonlyMap<number, number>
  /** Headings without a number that are short sentences, by index. */
  private readonly leadLines: ReadonlySet<number>
  /** Empty lines that set paragraphs apart all through the document: a gap that closes a column is wider. */
  private readonly usualGap: number
  /** Whether the text stands below a clause (第三条) of a regulation: its numbered lines are items. */
  private inClause = false
  /** Number of the last （四）, run-in or not. */
  private lastBracket = 0

  constructor(blocks: readonly Block[], front: Front) {
    this.blocks = blocks
    this.standing = new Standing(hasChapters(blocks))
    this.endMatter = new EndMatter(this.standing)
    this.titleFrom = front.titleLines?.[0] ?? 0
    this.titleTo = front.titleLines?.[1] ?? 0
    this.siteTo = endOfSiteHeadings(blocks, this.titleFrom, this.titleTo)
    this.matter = new Set(front.matterLines)
    this.contents = readContents(blocks.map(textOf))
    const body = blocks.findIndex((block) => block.order > this.titleTo)
    this.lost = body < 0 ? -1 : findLostFirstHeading(blocks, body)
    this.bare = findBareNumbers(blocks)
    this.named = findNamedHeadings(blocks, this.bare, this.contents)
    this.leadLines = findLeadLines(blocks)
    this.usualGap = usualGap(blocks)
  }

  add(index: number): void {
    const block = this.blocks[index]!
    const { standing, endMatter } = this
    if (block.type === 'table') return addTable(standing, block)
    const { text } = block.passage
    if (block.order >= this.titleFrom && block.order <= this.titleTo) return standing.leaf('title', block.passage)
    if (this.matter.has(block.order) || this.contents.lines.has(index)) return standing.leaf(isLetter(text) && this.isInFront(index) ? 'body' : 'matter', block.passage)
    if (isCaption(this.blocks, index)) return standing.leaf('caption', block.passage)
    if (isFarCaption(this.blocks, index)) {
      standing.farCaption = block.passage
      return standing.leaf('caption', block.passage)
    }
    if (block.heading > 0 && WRAPPER.test(text)) return standing.leaf('matter', block.passage)
    if (endMatter.isNote(text)) return endMatter.addNote(block)
    if (endMatter.isListedAnnex(text)) return standing.leaf('matter', block.passage)
    if (text.length <= 40 && GLOSSARY_TITLE.test(text)) return endMatter.beginGlossary(block)
    if (endMatter.addGlossaryEntry(block)) return
    const title = columnTitle(text)
    if (title) return standing.beginColumn(block, title)
    if (index === this.lost) return this.addLostHeading(block)
    if (this.named.has(index) && !standing.column) return this.addSection(block, text.replace(/\s+/g, ''), this.named.get(index)!)
    if (this.leadLines.has(index) && !standing.column && !this.inClause) return this.addLead(block)
    this.addText(block, index, this.bare.get(index) ?? readNumbered(text))
  }

  /** In front of the plan's title, or of its first heading where the letter's title is the plan's own. */
  private isInFront(index: number): boolean {
    return this.blocks[index]!.order < this.titleFrom || (this.standing.result.sections.length === 0 && this.blocks.slice(index + 1).some((block) => readNumbered(textOf(block))?.own))
  }

  finish(): Segmented {
    this.standing.endColumn()
    return this.standing.result
  }

  private addText(block: TextBlock, index: number, numbered: Numbered | null): void {
    const { standing } = this
    const { text } = block.passage
    if (CLAUSE.test(text)) this.inClause = true
    if (numbered) this.settle(numbered, text, this.blocks[index - 1])
    const { column } = standing
    if (column && !column.endsAt(block, numbered, standing.lastArabic, this.lastBracket, this.usualGap)) return column.add(block.passage, block.boldEnd)
    standing.endColumn()
    if (!numbered && block.heading > 0 && block.order > this.titleTo) return block.order > this.siteTo ? this.addSection(block, text, block.heading / 10) : standing.leaf('matter', block.passage)
    if (!numbered && text.length <= 40 && ANNEX.test(text) && !/[。；，]$/.test(text)) return this.beginAnnex(block)
    if (numbered?.marker.kind === 'cjk-bracket') this.lastBracket = numbered.marker.value
    else if (numbered?.own && numbered.marker.rank < 5) this.lastBracket = 0
    if (numbered && this.isReference(numbered, index)) return standing.leaf('body', block.passage)
    if (numbered?.own) return this.addHeading(block, numbered)
    if (numbered && isArabic(numbered) && numbered.bodyStart > 0) return standing.addRunInTask(block, numbered)
    if (numbered && !isArabic(numbered)) standing.endTask()
    standing.leaf('body', block.passage, numbered && numbered.bodyStart > 0 && numbered.bodyStart < text.length ? numbered.bodyStart : 0)
  }

  /** Whether a numbered line is a heading, as its surroundings and the contents say. */
  private settle(numbered: Numbered, text: string, before: Block | undefined): void {
    // Behind （一）…； the line （二）…。 is the end of that list, not a heading.
    if (numbered.own && text.endsWith('。') && before?.type === 'text' && /[；;]$/.test(before.passage.text)) numbered.own = false
    if (!numbered.own && this.contents.has(text)) Object.assign(numbered, { own: true, title: text.slice(numbered.marker.end), bodyStart: text.length })
    if (this.inClause && numbered.marker.rank >= 4) numbered.own = false
  }

  /** An item of the list of laws and plans that a plan is based on, which can stand in groups; the title of a group is none. */
  private isReference({ marker, title, own }: Numbered, index: number): boolean {
    const { standing } = this
    const next = this.blocks[index + 1]
    if (marker.kind !== 'arabic') return false
    if (NAMED_WITHIN.test(title) && [this.blocks[index - 1], next].some((block) => block?.type === 'text' && namesDocument(block.passage.text))) return true
    if (standing.section === null || standing.rank >= marker.rank || !standing.isWithin(BASIS)) return false
    return !(own && title.length <= MAX_GROUP && !title.includes('《') && next?.type === 'text' && OPENS_WITH_NAME.test(next.passage.text))
  }

  private addHeading(block: TextBlock, numbered: Numbered): void {
    this.enter()
    this.standing.addHeading(block, numbered)
  }

  private addSection(block: TextBlock, title: string, rank: number, marker = ''): void {
    this.enter()
    this.standing.addSection(block, marker, title, rank)
  }

  private addLead(block: TextBlock): void {
    const { marker, title } = leadTitle(block.passage.text)
    this.addSection(block, title, LEAD_RANK, marker)
  }

  /** A new section ends the glossary and the clause. */
  private enter(): void {
    this.endMatter.endGlossary()
    this.inClause = false
  }

  private addLostHeading(block: TextBlock): void {
    const { text } = block.passage
    this.standing.result.diagnostics.push({ rule: 'inferred-heading', severity: 'info', message: `Unexpected line without a number “${text}” in front of 二、, expected 一、: read as that heading`, line: block.line, endLine: block.endLine })
    this.addSection(block, text, 4)
  }

  /** An annex stands in none of the plan's sections. */
  private beginAnnex(block: TextBlock): void {
    this.standing.leaveSections()
    this.endMatter.endGlossary()
    this.standing.leaf('matter', block.passage)
  }
}

/** A paragraph of the letter in front of a plan that says more than 现印发给你们: the first targets may stand there. */
const isLetter = (text: string): boolean => text.length >= SHORTEST_LETTER && text.indexOf('。') < text.length - 1 && text.endsWith('。')
const SHORTEST_LETTER = 80

/** 水利厅关于印发《…》的通知（水办〔2021〕9号）: a document whose name begins with its issuer. */
const NAMED_WITHIN = /》[^《，。；]{0,12}(?:通知|意见|办法|规定|方案|批复|公告|函)(?:[（(][^（()）]{1,30}[）)])?$/

/** Longest title of a group of documents (国家文件). */
const MAX_GROUP = 15
/** A document's name at the start of a line, numbered in brackets or not. */
const OPENS_WITH_NAME = /^(?:[（(]\d{1,2}[）)]\s*)?《/

const textOf = (block: Block): string => (block.type === 'text' ? block.passage.text : '')

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

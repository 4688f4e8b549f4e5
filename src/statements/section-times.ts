/** What the headings and leads above a paragraph say of its time. */
import type { Leaf, LeafContext, SectionNode } from '../tree/plan-tree.ts'
import type { TextCleaner } from './clean-text.ts'
import type { Paragraph } from './paragraph.ts'
import { leadInTime } from './spoken-times.ts'
import type { Time, TimeFrame } from './times.ts'
import { charTable } from './words/lookup.ts'
import { AHEAD_AT_END, PROSPECTIVE_TITLE, RETROSPECTIVE_TITLE } from './words/status.ts'

/** A paragraph without a colon leads others only where it is this short. */
const LONGEST_LEAD = 60
/** ——供水能力更强。: a title in a line of its own is no longer. */
const LONGEST_MEMBER_TITLE = 30
/** ——, −−, ──: what a member of a dash list begins with. */
const MEMBER_MARK = /^[\s*]{0,4}(?:[—―─]|--)/
const MARK_HEADS = charTable('—―─- *\t')
const mayBegin = (text: string, heads: Uint8Array): boolean => text !== '' && heads[text.charCodeAt(0)] === 1
/** 具体目标是： names what comes, of which the paragraph before it has said the time. */
const NAMES_LIST = /^(?:具体|主要|核心|总体|预期)?(?:发展)?(?:目标|指标)(?:是|为|如下|包括)*[：:]$/
/** An annex or a table begins: no lead of the text reaches into it. */
const APART = /^\s{0,4}(?:附[表件录图]|表\s?\d)/

const isMember = (section: SectionNode | null): boolean => section !== null && section.marker !== '' && MEMBER_MARK.test(section.marker)

/** 应急保障能力明显提升 below 发展现状 is a sentence: only what a title without a number ends in says that it looks ahead. */
function isProspective({ title, marker }: SectionNode): boolean {
  const match = PROSPECTIVE_TITLE.exec(title)
  return match !== null && ((marker !== '' && !MEMBER_MARK.test(marker)) || AHEAD_AT_END.test(title))
}

export class SectionTimes {
  retrospective = false
  leadTime: Time | null = null
  /** Set by a lead; holds for what is no member of a dash list. */
  private led: Time | null = null
  /** That of the dash list that goes on; null where none does. */
  private list: { time: Time | null } | null = null
  /** A member's title has stood alone: its text comes next. */
  private titled = false
  /** The last paragraph, where it may lead a dash list. */
  private last: string | null = null
  private readonly past = new Map<string, boolean>()
  private readonly frame: Pick<TimeFrame, 'period' | 'now'>
  private readonly cleaner: TextCleaner
  private section: SectionNode | null = null
  private column: string | null = null

  /** `cleaner`: what it cleaned last is no longer read when a paragraph is entered. */
  constructor(frame: Pick<TimeFrame, 'period' | 'now'>, cleaner: TextCleaner) {
    this.frame = frame
    this.cleaner = cleaner
  }

  enter(leaf: Leaf, context: LeafContext): void {
    const column = context.column?.id ?? null
    if (context.section !== this.section) {
      const list = context.section ? this.listThrough(context.section) : null
      this.section = context.section
      this.retrospective = context.section ? this.isPast(context.section) : false
      this.reset()
      this.list = list
    } else if (column !== this.column || leaf.kind === 'heading') this.reset()
    this.column = column
    this.titled ||= this.list !== null && isMember(this.section)
    if (leaf.kind !== 'body') {
      this.last = null
      if (leaf.kind === 'caption') this.led = null
      return
    }
    this.join(leaf.passage.text)
    this.leadTime = this.list ? this.list.time : this.led
  }

  /** A paragraph that opens with a time leads those that follow it in its section where it ends in a colon, or says no more: none that has a value of its own, and no date alone. */
  leave({ opening, leads, drafts }: Paragraph, text: string, length: number): void {
    const before = this.last
    this.last = text
    if (!opening) {
      if (leads && before !== null && NAMES_LIST.test(text.trim())) this.led = this.timeOfLead(before)
      return
    }
    if (this.list) {
      // ——到2025年，…: the next one is not of the list's own time.
      if (this.list.time && this.list.time.year !== opening.year) this.list.time = null
    } else if (leads) this.led = this.timeOfLead(text)
    else if (length < LONGEST_LEAD && drafts.length === 0 && opening.end + 1 < length) this.led = opening
  }

  /** The dash list that a section is a member of, by its marker: that of the member before it, or of the text above the first. */
  private listThrough(section: SectionNode): { time: Time | null } | null {
    if (!isMember(section)) return null
    if (isMember(this.section) && this.section?.parent === section.parent) return this.list
    return this.section?.id === section.parent ? { time: this.last === null ? this.led : this.timeOfLead(this.last) } : null
  }

  /** Is it a member of a dash list, or the text below a member's title? The list is of the time that the paragraph before it leads with. */
  private join(text: string): void {
    if (mayBegin(text, MARK_HEADS) && MEMBER_MARK.test(text)) {
      this.list ??= { time: this.last === null ? this.led : this.timeOfLead(this.last) }
      this.titled = text.length < LONGEST_MEMBER_TITLE && text.indexOf('。') >= text.trimEnd().length - 1
      return
    }
    if (!this.titled) this.list = null
    this.titled = false
    if (this.led && APART.test(text)) this.led = null
  }

  private timeOfLead(text: string): Time | null {
    return leadInTime(this.cleaner.clean(text), { ...this.frame, retrospective: this.retrospective }, this.led)
  }

  private reset(): void {
    this.led = this.list = this.last = null
    this.titled = false
  }

  private isPast(section: SectionNode): boolean {
    const known = this.past.get(section.id)
    if (known !== undefined) return known
    const own = RETROSPECTIVE_TITLE.test(section.title) ? true : isProspective(section) ? false : null
    const past = own ?? (section.parent !== null && this.past.get(section.parent) === true)
    this.past.set(section.id, past)
    return past
  }
}

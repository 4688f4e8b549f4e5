/** The statements of one paragraph, sentence by sentence, clause by clause. */
import { nothingCarried } from './carried.ts'
import type { Carried } from './carried.ts'
import { classifyTokens, findQuoted } from './classify.ts'
import type { Quoted } from './classify.ts'
import { sentenceEnds, splitClauses } from './clauses.ts'
import type { Clause } from './clauses.ts'
import type { CleanText } from './clean-text.ts'
import { shareClosings } from './conjuncts.ts'
import type { Draft } from './draft.ts'
import { readItems } from './items.ts'
import type { Item } from './items.ts'
import type { NumberToken } from './number-token.ts'
import { notAStatement } from './qualifiers.ts'
import { wordTokens } from './qualitative.ts'
import { readValue } from './read-value.ts'
import { readWordValue, readWords } from './read-words.ts'
import { sliceOf } from './reading.ts'
import type { ParagraphContext, Reading } from './reading.ts'
import { scanNumbers } from './scan-numbers.ts'
import { parallelScope } from './scopes.ts'
import { SpokenTimes } from './spoken-times.ts'
import { stripLead } from './subjects.ts'
import type { Time } from './times.ts'

export interface Paragraph { drafts: Draft[]; tokens: NumberToken[]; /** the time that opens the paragraph */ opening: Time | null; /** it ends in a colon and leads what follows */ leads: boolean }

export function readParagraph(clean: CleanText, context: ParagraphContext): Paragraph {
  const tokens = scanNumbers(clean)
  const quoted = tokens.length > 0 ? findQuoted(clean) : null
  if (quoted) classifyTokens(clean, tokens, quoted)
  const reader = new ParagraphReader(clean, tokens, quoted, context)
  return reader.read()
}

class ParagraphReader implements Reading {
  readonly clean: CleanText
  readonly context: ParagraphContext
  readonly times: SpokenTimes
  readonly drafts: Draft[] = []
  carried: Carried = nothingCarried()
  sentenceStart = 0
  cue = false
  private readonly tokens: NumberToken[]
  /** A clause has been read since `carried` was emptied. */
  private touched = false
  /** The member read stands beside others, parted by semicolons: 城市地区…；乡村地区…. */
  private parallels = false

  constructor(clean: CleanText, tokens: NumberToken[], quoted: Quoted[] | null, context: ParagraphContext) {
    this.clean = clean
    this.tokens = tokens
    this.times = new SpokenTimes(clean, context, quoted)
    this.context = context
  }

  read(): Paragraph {
    const { folded } = this.clean
    let start = 0
    let t = 0
    for (const end of sentenceEnds(this.clean)) {
      const first = t
      while (t < this.tokens.length && this.tokens[t]!.start < end) t++
      this.sentence(start, end, t > first ? this.tokens.slice(first, t) : NO_TOKENS)
      start = end
    }
    return { drafts: this.drafts, tokens: this.tokens, opening: this.times.opening, leads: folded.endsWith(':') || folded.endsWith('：') }
  }

  private sentence(start: number, end: number, tokens: NumberToken[]): void {
    const { folded } = this.clean
    if (start === 0 || folded[start - 1] === '。') this.fullStop(start)
    const candidates = tokens.some((token) => token.class === null)
    const cue = (this.cue = this.context.cues.has(this.clean, start, end))
    this.times.hear(start, end)
    if (!candidates && !cue) return
    this.touched = true
    this.carried.semicolon = true
    this.carried.parallel = ''
    this.parallels = folded[start - 1] === ';' || folded[end - 1] === ';'
    const words = cue ? wordTokens(folded, start, end) : NO_TOKENS
    const all = words.length > 0 ? [...tokens, ...words].sort((a, b) => a.start - b.start) : tokens
    for (const clause of splitClauses(this.clean, start, end, all)) {
      if (!clause.parent) this.clause(clause)
      else {
        // What a bracket says is carried on inside it, and not behind it.
        const outer = { ...this.carried, bracketOf: this.carried.bracketOf || this.carried.indicator }
        this.carried = { ...outer }
        this.clause(clause)
        this.carried = outer
      }
    }
  }

  private fullStop(start: number): void {
    // …70万公里。其中铁路…: a part of what the sentence before says.
    if (this.touched && !this.clean.folded.startsWith('其中', start)) {
      const { lead } = this.carried
      this.carried = nothingCarried()
      this.carried.lead = lead
      this.touched = false
    }
    this.times.forget()
    this.sentenceStart = start
  }

  private clause(clause: Clause): void {
    if (!clause.parent) this.carried.bracketOf = ''
    if (clause.parent || this.clean.text.startsWith('其中', clause.start)) this.carried.among = true
    if (this.parallels) this.carried.parallel = parallelScope(this.clean.text, clause.start) || this.carried.parallel
    const items = clause.tokens.length > 0 ? readItems(this.clean.folded, clause) : NO_ITEMS
    if (items.length > 1) shareClosings(items, this.clean.folded)
    const read = items.length > 0 ? this.items(items, clause) : 0
    if (clause.lead && clause.start < 8 && clause.tokens.length === 0) this.carried.lead = stripLead(sliceOf(this, clause, [clause.start, clause.end]).replace(/^\d+[.．、]/, ''))
    if (read === 0 && !clause.parent) readWords(this, clause)
  }

  /** How many of the items are statements. */
  private items(items: Item[], clause: Clause): number {
    let read = 0
    let after: Item | null = null
    for (let i = items.length - 1; i >= 0; i--) {
      const item = items[i]!
      // 人数超过30人、井深超过800米的矿山: the list is of thresholds where its last one is.
      const thresholds = after && after.listed && item.right[0] >= item.right[1] - 1 && item.values[0]!.links.op !== null && this.isThreshold(after, clause)
      if (thresholds) for (const { token } of item.values) token.class = 'qualifier'
      after = item
    }
    items.forEach((item, i) => {
      // 向300家企业和20个园区推广: the whole list says whom it is for.
      const toWhom = i > 0 && item.listed && item.left[0] === item.left[1] && items[i - 1]!.values[0]!.token.class === 'qualifier' && /[对向]$/.test(sliceOf(this, clause, items[i - 1]!.left))
      if (toWhom) for (const { token } of item.values) token.class ??= 'qualifier'
      const { token } = item.values[0]!
      if (token.class === null && (token.kind === 'word' ? readWordValue(this, item, clause) : readValue(this, item, clause))) read++
      // 人口超过30万的县至少有1所: a threshold stays in the subject of what follows.
      const next = items[i + 1]
      if (next && !next.listed && token.class === 'qualifier') next.left[0] = item.left[0]
    })
    return read
  }

  private isThreshold(item: Item, clause: Clause): boolean {
    return item.values[0]!.token.class === 'qualifier' || notAStatement(item, sliceOf(this, clause, item.left), sliceOf(this, clause, item.right), false) === 'qualifier'
  }
}

const NO_TOKENS: NumberToken[] = []
const NO_ITEMS: Item[] = []

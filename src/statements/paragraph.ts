/** The statements of one paragraph, sentence by sentence, clause by clause. */
import type { CleanText } from './clean-text.ts'
import { classifyTokens, findQuoted } from './classify.ts'
import type { Quoted } from './classify.ts'
import { headLength, isOnlyTime } from './clause-head.ts'
import { sentenceEnds, splitClauses } from './clauses.ts'
import type { Clause } from './clauses.ts'
import type { CueFinder } from './cue-finder.ts'
import type { Draft } from './draft.ts'
import { nothingCarried, topic } from './carried.ts'
import type { Carried } from './carried.ts'
import { shareClosings } from './conjuncts.ts'
import { LONGEST_SIDE, clauseAhead, endOf, startOf } from './extent.ts'
import { nameItem } from './indicators.ts'
import type { Named, Words } from './indicators.ts'
import { readItems } from './items.ts'
import type { Item } from './items.ts'
import type { NumberToken } from './number-token.ts'
import { paymentIn } from './payments.ts'
import { members, readCommitment, wordCommitment, wordTokens } from './qualitative.ts'
import { notAStatement } from './qualifiers.ts'
import { scanNumbers } from './scan-numbers.ts'
import { rankOfResult, rankedSubject, rankedThing, ranksSomething } from './ranks.ts'
import { parallelScope } from './scopes.ts'
import { statusOf, typeOf } from './status.ts'
import { nounSubject, stripLead } from './subjects.ts'
import { SpokenTimes, timeBefore, timeOfValue } from './spoken-times.ts'
import type { Time, TimeFrame } from './times.ts'
import { doneIn } from './topics.ts'
import { WHERE_WORDS } from './words/places.ts'
import { quantityOf, unitOf } from './values.ts'
import { CLOSES_VALUE } from './words/naming.ts'

export interface ParagraphContext extends TimeFrame {
  /** The time of the lead that the paragraph stands under; null where none does. */
  leadTime: Time | null
  /** Names of the plan's own indicators: a direction said of one of them is a commitment. */
  known: ReadonlySet<string>
  /** Finds one of them, or a word that a commitment needs. */
  cues: CueFinder
}

export interface Paragraph { drafts: Draft[]; tokens: NumberToken[]; /** the time that opens the paragraph */ opening: Time | null; /** it ends in a colon and leads what follows */ leads: boolean }

export function readParagraph(clean: CleanText, context: ParagraphContext): Paragraph {
  const tokens = scanNumbers(clean)
  const quoted = tokens.length > 0 ? findQuoted(clean) : null
  if (quoted) classifyTokens(clean, tokens, quoted)
  const reader = new ParagraphReader(clean, tokens, quoted, context)
  return reader.read()
}

class ParagraphReader {
  private readonly drafts: Draft[] = []
  /** Behind the last full stop; a semicolon ends a sentence, not what it says of times and norms. */
  private sentenceStart = 0
  private carried: Carried = nothingCarried()
  /** A clause has been read since `carried` was emptied. */
  private touched = false
  /** The member read stands beside others, parted by semicolons: 城市地区…；乡村地区…. */
  private parallels = false
  private readonly clean: CleanText
  private readonly tokens: NumberToken[]
  private readonly times: SpokenTimes
  private readonly context: ParagraphContext

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
    if (start === 0 || folded[start - 1] === '。') {
      // …70万公里。其中铁路…: a part of what the sentence before says.
      if (this.touched && !folded.startsWith('其中', start)) {
        const { lead } = this.carried
        this.carried = nothingCarried()
        this.carried.lead = lead
        this.touched = false
      }
      this.times.forget()
      this.sentenceStart = start
    }
    const candidates = tokens.some((token) => token.class === null)
    const cue = this.context.cues.has(this.clean, start, end)
    this.times.hear(start, end)
    if (!candidates && !cue) return
    const times = this.times.said()
    this.touched = true
    this.carried.semicolon = true
    this.carried.parallel = ''
    this.parallels = folded[start - 1] === ';' || folded[end - 1] === ';'
    const words = cue ? wordTokens(folded, start, end) : []
    const all = words.length > 0 ? [...tokens, ...words].sort((a, b) => a.start - b.start) : tokens
    for (const clause of splitClauses(this.clean, start, end, all)) {
      if (!clause.parent) this.clause(clause, times, this.sentenceStart)
      else {
        // What a bracket says is carried on inside it, and not behind it.
        const outer = { ...this.carried, bracketOf: this.carried.bracketOf || this.carried.indicator }
        this.carried = { ...outer }
        this.clause(clause, times, this.sentenceStart)
        this.carried = outer
      }
    }
  }

  private timeAt(times: readonly Time[], at: number): Time | null {
    return timeBefore(times, at) ?? this.times.opening ?? this.context.leadTime
  }

  private clause(clause: Clause, times: readonly Time[], sentenceStart: number): void {
    if (!clause.parent) this.carried.bracketOf = ''
    if (clause.parent || this.clean.text.startsWith('其中', clause.start)) this.carried.among = true
    if (this.parallels) this.carried.parallel = parallelScope(this.clean.text, clause.start) || this.carried.parallel
    const items = clause.tokens.length > 0 ? readItems(this.clean.folded, clause) : NO_ITEMS
    if (items.length > 1) shareClosings(items, this.clean.folded)
    const read = items.length > 0 ? this.items(items, clause, times, sentenceStart) : 0
    if (clause.lead && clause.start < 8 && clause.tokens.length === 0) this.carried.lead = stripLead(this.slice(clause, [clause.start, clause.end]).replace(/^\d+[.．、]/, ''))
    if (read === 0 && !clause.parent) this.words(clause, times, sentenceStart)
  }

  /** How many of the items are statements. */
  private items(items: Item[], clause: Clause, times: readonly Time[], sentenceStart: number): number {
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
      const toWhom = i > 0 && item.listed && item.left[0] === item.left[1] && items[i - 1]!.values[0]!.token.class === 'qualifier' && /[对向]$/.test(this.slice(clause, items[i - 1]!.left))
      if (toWhom) for (const { token } of item.values) token.class ??= 'qualifier'
      if (item.values[0]!.token.class === null && this.item(item, clause, times, sentenceStart)) read++
      // 人口超过30万的县至少有1所: a threshold stays in the subject of what follows.
      const next = items[i + 1]
      if (next && !next.listed && item.values[0]!.token.class === 'qualifier') next.left[0] = item.left[0]
    })
    return read
  }

  private isThreshold(item: Item, clause: Clause): boolean {
    return item.values[0]!.token.class === 'qualifier' || notAStatement(item, this.slice(clause, item.left), this.slice(clause, item.right), false) === 'qualifier'
  }

  /** Text of a stretch as printed, without the brackets that are clauses of their own. */
  private slice(clause: Clause, [first, end]: readonly [number, number]): string {
    const { text } = this.clean
    const start = Math.max(first, end - LONGEST_SIDE)
    if (clause.holes.length === 0) return text.slice(start, end)
    let out = ''
    let from = start
    for (const [open, close] of clause.holes) {
      if (close <= start || open >= end) continue
      out += text.slice(from, Math.max(from, open))
      from = Math.min(end, close)
    }
    return out + text.slice(from, end)
  }

  private item(item: Item, clause: Clause, times: readonly Time[], sentenceStart: number): boolean {
    const left = this.slice(clause, item.left)
    const own = objectSide(this.slice(clause, [item.right[0], Math.min(item.right[1], item.right[0] + LONGEST_SIDE)]))
    const right = item.closing ? own + this.slice(clause, item.closing) : own
    const first = item.values[0]!
    if (first.token.kind === 'word') return this.wordItem(item, left, clause, times, sentenceStart)
    const not = notAStatement(item, left, right, clause.parent !== null)
    if (not) {
      for (const { token } of item.values) token.class = not
      return false
    }
    if (this.carried.before !== '') this.carried.payment = paymentIn(this.carried.before) ?? this.carried.payment
    const said = (): string => this.slice(clause, [first.links.start, first.token.start])
    const named = this.nameOf(item, { left, said, right, ahead: () => clauseAhead(this.clean, item) })
    if (!named.indicators.every(item.rank ? ranksSomething : isNamed)) {
      for (const { token } of item.values) token.class = item.rank ? 'name' : 'unexplained'
      return false
    }
    const start = startOf(this.clean, item, clause)
    const end = endOf(this.clean, item, named, right)
    item.values.forEach((value, i) => {
      const quantity = quantityOf(item, i, named.objectless)
      const unit = unitOf(item, i)
      const indicator = named.indicators[i] ?? named.indicators[0]!
      const time = timeOfValue(this.timeAt(times, value.token.start), item, i)
      const builds = named.verb !== '' && named.verb !== '有'
      const upTo = this.clean.text.slice(Math.max(clause.start, item.left[1] - LONGEST_SIDE), Math.min(item.right[1], value.token.tailEnd + LONGEST_SIDE))
      const norm = first.links.norm || (this.carried.among && this.carried.status === 'standard')
      const status = statusOf({ time, retrospective: this.context.retrospective, clause: upTo, sentence: this.clean.text.slice(Math.max(sentenceStart, value.token.start - 300), value.token.tailEnd), norm, asked: first.links.norm && !first.links.reach, ratio: value.token.kind === 'ratio' })
      value.token.statement = this.drafts.length
      value.token.class = 'statement'
      this.drafts.push({
        start, end, indicator, quantity, unit: unit.text === '' ? null : this.printedUnit(unit.token, unit.text), year: time?.year ?? null, status,
        type: quantity.kind === 'number' && isRankToken(this.clean.folded, value.token.start) ? 'level' : typeOf(unit.token, quantity, indicator, builds, !named.objectless),
        raw: this.clean.text.slice(value.links.opStart, value.token.tailEnd)
      })
    })
    const last = item.values.at(-1)!
    const { carried } = this
    const base = named.base ?? named.indicators.at(-1)!
    carried.indicator = item.rank ? rankedThing(base) : base
    carried.unit = last.token.unit
    carried.bound = first.links.last
    carried.scope = named.scope
    carried.verb = named.verb
    carried.flow = named.flow
    carried.status = this.drafts.at(-1)!.status
    if (left !== '') carried.left = left
    carried.before = ''
    carried.semicolon = false
    carried.among = false
    carried.object = named.object
    return true
  }

  private nameOf(item: Item, words: Words): Named {
    if (item.rank !== 'at') return nameItem(item, words, this.carried)
    const result = rankOfResult(words.left, words.right)
    if (result !== null) return { ...NOTHING_NAMED, indicators: [result] }
    const { subject, among } = rankedSubject(words.left)
    const { indicator: last } = this.carried
    const named = subject === '' && item.values.length === 1 ? { ...NOTHING_NAMED, objectless: true, indicators: [last] } : nameItem(item, { ...words, left: subject || last }, this.carried)
    if (!ranksSomething(named.indicators[0]!)) return NOTHING_NAMED
    return { ...named, base: named.indicators.at(-1)!, indicators: named.indicators.map((indicator) => (indicator.endsWith(among) ? indicator : indicator + among)) }
  }

  private printedUnit(token: NumberToken, unit: string): string {
    const at = this.clean.folded.indexOf(unit, token.end)
    return at === token.end ? this.clean.text.slice(at, at + unit.length) : unit
  }

  private wordItem(item: Item, left: string, clause: Clause, times: readonly Time[], sentenceStart: number): boolean {
    const { token } = item.values[0]!
    const own = nounSubject(left.replace(/(?:基本)?(?:实现|达到)(?=[^实]{0,12}$)|(?:基本|率先|全部)+$/g, '')).text || topic(this.carried)
    // 开展法律服务，达到社区全覆盖: where it holds; of what stands before.
    const subject = WHERE_WORDS.has(own) ? doneIn(this.carried.before || this.carried.object) + own : own
    if (subject.length < 2 || subject.length > 80) return false
    const commitment = wordCommitment(subject, this.clean.text.slice(token.start, token.end))
    const start = startOf(this.clean, item, clause)
    this.push({ ...commitment, start, end: Math.max(token.end, Math.min(item.right[1], token.end)) }, clause, times, sentenceStart)
    const verb = nounSubject(left)
    const { carried } = this
    carried.indicator = commitment.indicator
    carried.unit = ''
    carried.scope = verb.scope
    carried.verb = verb.verb
    carried.flow = verb.flow
    carried.before = ''
    carried.object = ''
    return true
  }

  private words(clause: Clause, times: readonly Time[], sentenceStart: number): void {
    if (clause.end - clause.start > 120) return
    const text = this.slice(clause, [clause.start, clause.end])
    if (this.hasCue(clause)) for (const [from, to] of members(text)) {
      const member = text.slice(from, to)
      const commitment = readCommitment(member, () => topic(this.carried), this.context.known)
      if (!commitment) continue
      const marks = headLength(member)
      this.push({ ...commitment, quantity: { kind: 'qualitative', trend: commitment.trend }, start: clause.start + from + (marks < member.length ? marks : 0), end: clause.holes.length > 0 ? clause.end : clause.start + to }, clause, times, sentenceStart)
    }
    if (text === '其中') return
    if (!isOnlyTime(text)) this.carried.before = text
    this.carried.among = false
  }

  /** Outside the brackets that are clauses of their own. */
  private hasCue({ start, end, holes }: Clause): boolean {
    const { cues } = this.context
    let from = start
    for (const [open, close] of holes) {
      if (open > from && cues.has(this.clean, from, open)) return true
      from = close
    }
    return cues.has(this.clean, from, end)
  }

  private push(found: Pick<Draft, 'indicator' | 'quantity' | 'type' | 'start' | 'end'>, clause: Clause, times: readonly Time[], sentenceStart: number): void {
    const time = this.timeAt(times, found.end)
    const { text } = this.clean
    const status = statusOf({ time, retrospective: this.context.retrospective, clause: text.slice(clause.start, clause.end), sentence: text.slice(Math.max(sentenceStart, clause.end - 300), clause.end), norm: false, asked: false, ratio: false })
    this.drafts.push({ start: found.start, end: found.end, indicator: found.indicator, quantity: found.quantity, type: found.type, raw: text.slice(found.start, found.end), unit: null, year: time?.year ?? null, status: status === 'standard' ? 'target' : status })
  }
}

const NO_TOKENS: NumberToken[] = []
const NO_ITEMS: Item[] = []
/** It names something, and is no mark alone. */
function isNamed(indicator: string): boolean {
  for (let i = 0; i < indicator.length; i++) {
    const c = indicator.charCodeAt(i)
    if ((c >= 0x3400 && c < 0xa000) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)) return true
  }
  return false
}
const NOTHING_NAMED: Named = { indicators: [''], objectless: false, verb: '', flow: false, scope: '', object: '' }
/** 突破5000亿元大关: the last word closes the value and is no object. */
const objectSide = (right: string): string => (right.length > 0 && right.length <= LONGEST_CLOSE && CLOSES_VALUE.test(right) ? '' : right)
const LONGEST_CLOSE = 3
const isRankToken = (folded: string, start: number): boolean => folded[start - 1] === '前' || folded[start - 1] === '第'

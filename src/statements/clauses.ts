/** Sentences and clauses of a paragraph; a bracket with a statement of its own is a clause of its own. */
import type { CleanText } from './clean-text.ts'
import { firstMark } from './marks.ts'
import type { NumberToken } from './number-token.ts'
import { PAIR_COUNTERS } from './words/naming.ts'

export interface Clause {
  start: number
  end: number
  tokens: NumberToken[]
  /** Bracketed stretches inside [start, end) that are clauses of their own; left out of subject and object. */
  holes: [number, number][]
  /** The clause whose bracket this one stands in; null for an outer one. */
  parent: Clause | null
  /** It ends in a colon: what it says leads the next. */
  lead: boolean
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const OR = '或'.charCodeAt(0)

/** 。 ; ! ?, and the full-width forms that fold to them. */
const isStop = (code: number): boolean => code === 0x3002 || code === 59 || code === 33 || code === 63

/** Ends of sentences, in order; the last is the text's end. */
export function sentenceEnds({ folded, codes, marks, markCount }: CleanText): number[] {
  const ends: number[] = []
  for (let k = 0; k < markCount; k++) if (isStop(codes[marks[k]!]!)) ends.push(marks[k]! + 1)
  if (ends.at(-1) !== folded.length) ends.push(folded.length)
  return ends
}

/** The clauses of one sentence, brackets behind the clause that holds them. */
export function splitClauses(clean: CleanText, start: number, end: number, tokens: readonly NumberToken[]): Clause[] {
  const outer: Clause[] = []
  const { codes } = clean
  const brackets = bracketsWith(clean, start, end, tokens)
  const { marks, markCount } = clean
  let from = start
  let hole = 0
  let depth = 0
  for (let k = firstMark(clean, start); k < markCount && marks[k]! < end; k++) {
    const i = marks[k]!
    const c = codes[i]!
    if (c === 40) depth++
    else if (c === 41) depth = Math.max(0, depth - 1)
    else if (depth === 0 && isBreak(clean, i, c)) {
      addClause(outer, from, i, c === 58)
      from = i + 1
    }
  }
  addClause(outer, from, trimStop(codes, from, end), false)
  const clauses: Clause[] = []
  for (const clause of outer) {
    clauses.push(clause)
    for (; hole < brackets.length && brackets[hole]![0] < clause.end; hole++) {
      const [open, close] = brackets[hole]!
      clause.holes.push([open, close])
      splitInside(clean, open + 1, close - 1, clause, clauses)
    }
  }
  deal(clauses, tokens)
  return clauses
}

function isBreak({ codes, text }: CleanText, i: number, c: number): boolean {
  if (c !== 44 && c !== 58) return false
  const inNumber = i > 0 && isDigit(codes[i - 1]!) && isDigit(codes[i + 1]!)
  return !(inNumber && (c === 58 || text[i] === ','))
}

function addClause(list: Clause[], start: number, end: number, lead: boolean, parent: Clause | null = null): void {
  if (end > start) list.push({ start, end, tokens: [], holes: [], parent, lead })
}

function trimStop(codes: Uint16Array, start: number, end: number): number {
  let stop = end
  while (stop > start && isStop(codes[stop - 1]!)) stop--
  return stop
}

/** Brackets of the first level that hold a number which may be a statement. */
function bracketsWith(clean: CleanText, start: number, end: number, tokens: readonly NumberToken[]): [number, number][] {
  const { codes, marks, markCount } = clean
  const found: [number, number][] = []
  let open = -1
  let depth = 0
  let t = 0
  for (let k = firstMark(clean, start); k < markCount && marks[k]! < end; k++) {
    const i = marks[k]!
    const c = codes[i]!
    if (c === 40 && depth++ === 0) open = i
    else if (c === 41 && depth > 0 && --depth === 0) {
      while (t < tokens.length && tokens[t]!.start < open) t++
      let candidate = false
      for (let k = t; k < tokens.length && tokens[k]!.start < i; k++) if (tokens[k]!.class === null) candidate = true
      // 每个街道（或3-10万人）: another measure of the scope, and no statement.
      if (candidate && (i - open > 5 || restatesPairs(tokens, t, open, i)) && codes[open + 1] !== OR) found.push([open, i + 1])
    }
  }
  return found
}

/** 6对（12座）: the same in another counter. */
function restatesPairs(tokens: readonly NumberToken[], at: number, open: number, close: number): boolean {
  const [before, inside] = [tokens[at - 1], tokens[at]]
  return before !== undefined && inside !== undefined && PAIR_COUNTERS.has(before.unit) && open - before.tailEnd < LONGEST_PAIRED && inside.unitKind === 'counter' && inside.start === open + 1 && inside.tailEnd === close
}

/** What is counted in pairs has no longer name between its number and the bracket. */
const LONGEST_PAIRED = 12

function splitInside(clean: CleanText, start: number, end: number, parent: Clause, out: Clause[]): void {
  let from = start
  for (let i = start; i <= end; i++) {
    if (i < end && !isBreak(clean, i, clean.codes[i]!) && clean.codes[i] !== 59) continue
    addClause(out, from, i, false, parent)
    from = i + 1
  }
}

/** Each token to the innermost clause that holds it. */
function deal(clauses: readonly Clause[], tokens: readonly NumberToken[]): void {
  for (const token of tokens) {
    if (token.class !== null) continue
    let home: Clause | null = null
    // A sentence has few clauses, and the tokens come in order: the search starts where the last one ended.
    let low = 0
    let high = clauses.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      if (clauses[middle]!.start <= token.start) low = middle + 1
      else high = middle - 1
    }
    for (let k = high; k >= 0 && k > high - 12; k--) {
      const clause = clauses[k]!
      if (token.start >= clause.start && token.start < clause.end) {
        home = clause
        break
      }
    }
    home?.tokens.push(token)
  }
}

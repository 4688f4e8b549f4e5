/** What the pages of a PDF printed of themselves: numbers and running heads, on lines of their own or glued to a line's start. */
import type { Line, Span } from './lines.ts'
import { trimSpan } from './lines.ts'

/** Offset behind a page mark at a line's start, by line number; the line's end where it stands alone. */
export type PageMarks = ReadonlyMap<number, number>

interface Candidate { index: number; number: number; end: number; form: string; /** On a line of its own. */ alone: boolean; /** Printed as a page number: — 3 —, 第3页. */ marked: boolean }

/** 3, 1 3 (set wide), — 3 —, - 3 -, 第 3 页, 第3页 共9页 on a line of its own. */
const ALONE = /^[\s\u3000]*(?:[—–\-·]\s?)*(?:第\s*)?(\d{1,4}|\d \d(?: \d)?)\s*(?:页)?(?:\s*[/,，]?\s*共\s*\d{1,4}\s*页|\s*\/\s*\d{1,4})?\s*(?:[—–\-·]\s?)*[\s\u3000]*$/
/** A number glued to the text of a page's first line (more room behind it parts a row's number from its name); groups: white space in front, number, white space behind. */
const GLUED = /^([ \f]*)(\d{1,4})(?:( {0,2})(?=——|[^\s\d.．、%％年月日:：/~～)）\-—])|( +)(?=\d{1,3} {2,}\S))/
/** Fewest page numbers that are believed. */
const FEW = 3
/** Lines of the shortest page of a run, and of one that only continues a run. */
const SHORT_PAGE = 8
const LEAST_PAGE = 2

/**
 * Page numbers that run on through the text. Empty where no run of them is found. `marked`: only those that are printed
 * as such (— 3 —, 第3页), for text in which a bare number can be a cell.
 */
export function findPageNumbers(text: string, lines: readonly Line[], marked = false): PageMarks {
  const candidates = lines.flatMap((line, index) => toCandidate(text, line, index)).filter((candidate) => !marked || candidate.marked)
  const forms = new Set(candidates.filter((candidate) => !candidate.alone).map((candidate) => candidate.form))
  let best = longestRun(candidates.filter((candidate) => candidate.alone))
  for (const form of forms) {
    const run = longestRun(candidates.filter((candidate) => candidate.alone || candidate.form === form))
    if (run.length > best.length && isGluedForm(run, form, text, lines)) best = run
  }
  if (best.length < (best.every((candidate) => candidate.marked) ? FEW - 1 : FEW)) return new Map()
  return new Map(goOn(best, candidates).map((candidate) => [lines[candidate.index]!.number, candidate.end]))
}

/** A run with the numbers on lines of their own that continue it at either end: the last page of a chapter can be of a few lines. */
function goOn(run: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const alone = candidates.filter((candidate) => candidate.alone)
  const out = [...run]
  for (const candidate of alone) if (continues(out.at(-1)!, candidate)) out.push(candidate)
  for (const candidate of alone.reverse()) if (continues(candidate, out[0]!)) out.unshift(candidate)
  return out
}

/** The next page; — 11 — behind — 8 — too, where the pages between were left out. */
const continues = (before: Candidate, next: Candidate): boolean => next.index - before.index >= LEAST_PAGE && (next.number === before.number + 1 || (before.marked && next.marked && next.number > before.number))

function toCandidate(text: string, line: Line, index: number): Candidate[] {
  if (line.kind !== 'text') return []
  const own = text.slice(line.start, Math.min(line.end, line.start + 60))
  const alone = line.end - line.start <= 40 ? ALONE.exec(own) : null
  if (alone) return [{ index, number: Number(alone[1]!.replace(/ /g, '')), end: line.end, form: '', alone: true, marked: /[—–\-·页]/.test(own) }]
  const glued = GLUED.exec(own)
  return glued ? [{ index, number: Number(glued[2]), end: line.start + glued[0].length, form: `${glued[1]!.length} ${(glued[3] ?? glued[4])!.length}`, alone: false, marked: false }] : []
}

interface Step { candidate: Candidate; length: number; before: Step | null }

/** The longest run n, n+1, n+2 … with a page's lines between; of two that continue a run alike the first counts. */
function longestRun(candidates: readonly Candidate[]): Candidate[] {
  const byNumber = new Map<number, Step>()
  let best: Step | null = null
  for (const candidate of candidates) {
    // A page without a number, such as one that a figure fills, does not end the run.
    const before = byNumber.get(candidate.number - 1) ?? byNumber.get(candidate.number - 2) ?? null
    const fits = before !== null && candidate.index - before.candidate.index >= (candidate.marked ? 2 : SHORT_PAGE)
    const step: Step = { candidate, length: fits ? before.length + 1 : 1, before: fits ? before : null }
    const known = byNumber.get(candidate.number)
    if (!known || known.length < step.length) byNumber.set(candidate.number, step)
    if (!best || step.length > best.length) best = step
  }
  const out: Candidate[] = []
  for (let step = best; step; step = step.before) out.unshift(step.candidate)
  return out
}

/** Numbered headings run on as well; a page's number, unlike theirs, cuts paragraphs in two, or is set apart by white space in front of it. */
function isGluedForm(run: readonly Candidate[], form: string, text: string, lines: readonly Line[]): boolean {
  const glued = run.filter((candidate) => !candidate.alone)
  const cuts = glued.filter((candidate) => {
    const before = lastInked(text, lines, candidate.index)
    return before !== null && !/[。！？；：:;.!?）)]$/.test(text.slice(before.end - 1, before.end)) && before.end - before.start > 12
  }).length
  return cuts >= glued.length * (form.startsWith('0') ? 0.6 : 0.3)
}

function lastInked(text: string, lines: readonly Line[], index: number): Span | null {
  for (let i = index - 1; i >= 0 && i > index - 4; i--) if (lines[i]!.kind === 'text') return trimSpan(text, lines[i]!)
  return null
}

/** Fewest pages on which a running head repeats. */
const FEW_HEADS = 3

/** Lines that repeat beside page numbers: running heads and feet. Line numbers. */
export function findRunningHeads(text: string, lines: readonly Line[], numbers: PageMarks): ReadonlySet<number> {
  const beside = new Map<string, number[]>()
  for (const [number] of numbers) {
    for (const step of [-1, 1]) {
      let i = number - 1 + step
      while (lines[i]?.kind === 'blank' && Math.abs(i - number + 1) < 4) i += step
      const span = lines[i]?.kind === 'text' ? trimSpan(text, lines[i]!) : null
      if (!span || span.end - span.start > 50 || span.end - span.start < 3) continue
      const key = text.slice(span.start, span.end).replace(/\s+/g, '')
      beside.set(key, [...(beside.get(key) ?? []), lines[i]!.number])
    }
  }
  return new Set([...beside.values()].filter((own) => own.length >= FEW_HEADS).flat())
}

/** Front matter and back matter: lines that frame a document and are no text of the plan. */
import type { LineKind, SourceLine } from './line-kinds.ts'

/** Kinds that are matter wherever the front goes on behind the title. */
const FRAME: ReadonlySet<LineKind> = new Set(['number', 'letterhead', 'salutation', 'notice', 'bodies', 'date', 'copy', 'printing', 'enclosure', 'remark', 'metadata'])
/** Lines that a long remark, a list of addressees, may go on for. */
const LONGEST_RUN = 12

/** Indexes of front-matter lines from `start`, as long as they are matter; a bracket that opens a remark takes its lines along. */
export function frontMatter(lines: readonly SourceLine[], kinds: readonly LineKind[], start: number, also: readonly LineKind[] = []): number[] {
  const found: number[] = []
  for (let at = start; at < lines.length; at++) {
    const kind = kinds[at]!
    if (FRAME.has(kind) || also.includes(kind)) {
      found.push(at)
      continue
    }
    const close = closingLine(lines, at)
    if (close === null) break
    for (; at < close; at++) found.push(at)
    found.push(close)
  }
  return found
}

/** The last line of a remark in brackets that begins at `at` (（2011年…公布，…修订）); null where there is none. */
function closingLine(lines: readonly SourceLine[], at: number): number | null {
  if (!/^[（(](?![一二三四五六七八九十]{1,3}[）)])/.test(lines[at]!.text)) return null
  for (let last = at; last < Math.min(lines.length, at + LONGEST_RUN); last++) {
    if (/[）)]$/.test(lines[last]!.text)) return last
  }
  return null
}

/** Indexes of matter behind `start`: a signature with its date, 抄送 with its lines, the printing line, remarks, a page's foot. */
export function backMatter(lines: readonly SourceLine[], kinds: readonly LineKind[], start: number): number[] {
  const found: number[] = []
  for (let at = start; at < lines.length; at++) {
    const kind = kinds[at]!
    if (kind === 'date' && (kinds[at - 1] === 'bodies' || at >= lines.length - 3)) {
      let first = at
      while (first > start && kinds[first - 1] === 'bodies') first--
      for (let index = first; index <= at; index++) found.push(index)
    } else if (kind === 'copy') {
      const last = endOfCopy(lines, kinds, at)
      for (; at < last; at++) found.push(at)
      found.push(last)
    } else if (kind === 'remark' || kind === 'printing' || (kind === 'metadata' && at >= lines.length - 12)) found.push(at)
  }
  return found
}

/** 抄送 goes on to its full stop. */
function endOfCopy(lines: readonly SourceLine[], kinds: readonly LineKind[], at: number): number {
  for (let last = at; last < Math.min(lines.length, at + LONGEST_RUN); last++) {
    if (/[。]$/.test(lines[last]!.text)) return last
    if (kinds[last + 1] === 'printing' || kinds[last + 1] === 'heading') return last
  }
  return at
}

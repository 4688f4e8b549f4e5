/** What the reading of a paragraph has at hand: its text, what was said so far, and the statements found. */
import type { Carried } from './carried.ts'
import type { Clause } from './clauses.ts'
import type { CleanText } from './clean-text.ts'
import type { CueFinder } from './cue-finder.ts'
import type { Draft } from './draft.ts'
import { LONGEST_SIDE } from './extent.ts'
import { timeBefore } from './spoken-times.ts'
import type { SpokenTimes } from './spoken-times.ts'
import type { Time, TimeFrame } from './times.ts'

export interface ParagraphContext extends TimeFrame {
  /** The time of the lead that the paragraph stands under; null where none does. */
  leadTime: Time | null
  /** Names of the plan's own indicators: a direction said of one of them is a commitment. */
  known: ReadonlySet<string>
  /** Finds one of them, or a word that a commitment needs. */
  cues: CueFinder
}

export interface Reading {
  readonly clean: CleanText
  readonly context: ParagraphContext
  readonly times: SpokenTimes
  readonly drafts: Draft[]
  carried: Carried
  /** The sentence holds a cue of a commitment in words. */
  cue: boolean
  /** Behind the last full stop; a semicolon ends a sentence, not what it says of times and norms. */
  sentenceStart: number
}

/** Of a sentence before its value, no more is looked through. */
const LONGEST_BEFORE = 300

/** Text of a stretch as printed, without the brackets that are clauses of their own. */
export function sliceOf({ clean: { text } }: Reading, { holes }: Clause, [first, end]: readonly [number, number]): string {
  const start = Math.max(first, end - LONGEST_SIDE)
  if (holes.length === 0) return text.slice(start, end)
  let out = ''
  let from = start
  for (const [open, close] of holes) {
    if (close <= start || open >= end) continue
    out += text.slice(from, Math.max(from, open))
    from = Math.min(end, close)
  }
  return out + text.slice(from, end)
}

/** The time that holds for what stands at an offset. */
export const timeAt = ({ times, context }: Reading, at: number): Time | null => timeBefore(times.said(), at) ?? times.prevailing ?? context.leadTime

/** The sentence up to `end`, as far back as its wording counts for a value at `at`. */
export const sentenceUpTo = ({ clean, sentenceStart }: Reading, at: number, end: number): string => clean.text.slice(Math.max(sentenceStart, at - LONGEST_BEFORE), end)

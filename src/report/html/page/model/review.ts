/** duibiao.review.json: what a reviewer decided, by finding. */
import { sidesOf } from '../../../../review/apply.ts'
import { writeReview } from '../../../../review/write.ts'
import type { ReportFinding, ReviewDecision } from '../../data.ts'

export const DECISIONS = ['accepted', 'wrong', 'fixed'] as const
export type Decisions = ReadonlyMap<string, ReviewDecision>

/** The file's text: decisions about findings of this report, as `duibiao review` writes them. */
export function reviewFile(decisions: Decisions, findingOf: (id: string) => ReportFinding | undefined): string {
  const entries = [...decisions].map(([id, { decision, reason, by, when }]) => {
    const finding = findingOf(id)
    return { finding: id, decision, reason, by, when: when ?? null, ...(finding && { rule: finding.rule, message: finding.message, sides: sidesOf(finding) }) }
  })
  return writeReview(entries)
}

/** Decisions kept by the browser, as they come back from its store; whatever is no decision is left out. */
export function readKept(text: string | null): Map<string, ReviewDecision> {
  const kept = new Map<string, ReviewDecision>()
  try {
    const parsed: unknown = JSON.parse(text ?? '[]')
    for (const entry of Array.isArray(parsed) ? parsed : []) {
      const [id, value] = entry as [string, ReviewDecision]
      if (typeof id === 'string' && DECISIONS.includes(value?.decision)) kept.set(id, value)
    }
  } catch {
    // What cannot be read is as if nothing had been kept.
  }
  return kept
}

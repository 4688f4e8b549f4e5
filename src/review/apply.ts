/** Decisions held against the findings of a run: what is decided, and what has become of the rest. */
import { foldRaw } from '../check/identity.ts'
import type { Finding } from '../schema/findings.ts'
import type { ReviewEntry } from './schema.ts'

/** A decision that its finding no longer answers to. */
export interface Stale {
  entry: ReviewEntry
  /** gone: no such finding any more; changed: it is there, with other values. */
  why: 'gone' | 'changed'
  /** Id of the undecided finding of the same rule on the same plans that most likely took its place; null where there is none. */
  now: string | null
}

export interface AppliedReview {
  /** Decisions that hold, by finding id. */
  decisions: ReadonlyMap<string, ReviewEntry>
  stale: readonly Stale[]
}

/** What was looked at when a finding was decided: 'document: value' for each side. */
export const sidesOf = (finding: Pick<Finding, 'sides'>): string[] => finding.sides.map((side) => `${side.document}: ${foldRaw(side.raw)}`)

/**
 * A decision holds while its finding is there and says the same. One whose finding has changed or gone is stale: the finding
 * counts again, the decision is reported and kept.
 */
export function applyReview(entries: readonly ReviewEntry[], findings: readonly Finding[]): AppliedReview {
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  const decisions = new Map<string, ReviewEntry>()
  const left: { entry: ReviewEntry; finding: Finding | undefined }[] = []
  for (const entry of entries) {
    const finding = byId.get(entry.finding)
    if (finding && (!entry.sides || saysTheSame(entry.sides, sidesOf(finding)))) decisions.set(entry.finding, entry)
    else left.push({ entry, finding })
  }
  const decided = new Set(entries.map((entry) => entry.finding))
  const open = findings.filter((finding) => !decided.has(finding.id))
  const stale = left.map(({ entry, finding }): Stale => (finding ? { entry, why: 'changed', now: finding.id } : { entry, why: 'gone', now: successor(entry, open) }))
  return { decisions, stale }
}

/** Every side is as it was, and the plans looked at then say nothing more; what another plan adds is no change of theirs. */
function saysTheSame(seen: readonly string[], now: readonly string[]): boolean {
  const plans = new Set(seen.map(planOf))
  return seen.every((side) => now.includes(side)) && now.every((side) => seen.includes(side) || !plans.has(planOf(side)))
}

/** The only undecided finding of the same rule and plans that still shares a side with what was decided. */
function successor(entry: ReviewEntry, open: readonly Finding[]): string | null {
  const seen = entry.sides
  if (!seen) return null
  const found = open.filter((finding) => {
    const sides = sidesOf(finding)
    return finding.rule === entry.rule && sides.length === seen.length && sides.some((side, i) => side === seen[i]) && sides.every((side, i) => planOf(side) === planOf(seen[i]!))
  })
  return found.length === 1 ? found[0]!.id : null
}

const planOf = (side: string): string => side.slice(0, side.indexOf(': '))

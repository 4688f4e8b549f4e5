/** The time that a plan is for, and the year it speaks from. */

export interface Period { start: number; end: number }

/** Years before this one are past to the plan's reader: the year the period starts, or that of issue; null where neither is known. */
export function presentOf(period: Period | null, yearOfIssue: number | null): number | null {
  if (period && yearOfIssue) return Math.max(period.start, Math.min(yearOfIssue, period.end))
  return period?.start ?? yearOfIssue
}

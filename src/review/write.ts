/** The text of duibiao.review.json. */
import type { ReviewEntry } from './schema.ts'

/** Decisions in the order of their findings' ids, so that the same decisions give the same bytes and merge line by line. */
export function writeReview(entries: readonly ReviewEntry[]): string {
  const sorted = [...entries].sort((a, b) => (a.finding < b.finding ? -1 : a.finding > b.finding ? 1 : 0))
  return `${JSON.stringify({ version: 1, decisions: sorted }, null, 1)}\n`
}

/** duibiao.review.json: what reviewers decided. Loaded only where such a file exists, or is written. */
import { z } from 'zod'
import { problemsOf } from '../config/problems.ts'
import { decision } from '../schema/findings.ts'

export const reviewEntry = z.looseObject({
  /** Id of the finding. */
  finding: z.string({ error: 'expected the id of a finding' }).min(1, { error: 'expected the id of a finding' }),
  decision: decision.shape.decision,
  reason: decision.shape.reason.default(null),
  by: decision.shape.by.default(null),
  when: z.string({ error: 'expected a date or null' }).nullable().default(null),
  /** Rule and message of the finding when it was decided, for whoever reads the file; absent where they were not at hand. */
  rule: z.string({ error: 'expected the id of a rule' }).optional(),
  message: z.string({ error: 'expected a text' }).optional(),
  /** What its sides said then, 'document: value' each: where they say something else now, the decision is stale. */
  sides: z.array(z.string({ error: 'expected a text' }), { error: 'expected a list of texts' }).optional()
}, { error: 'expected an object with finding and decision' })
export type ReviewEntry = z.infer<typeof reviewEntry>

export const reviewFile = z.looseObject({
  version: z.literal(1, { error: 'expected 1' }),
  decisions: z.array(reviewEntry, { error: 'expected a list of decisions' })
}, { error: 'expected an object with version and decisions' }).meta({ id: 'Review' })

/** A parsed JSON value → its decisions; or what is wrong with it, a sentence each, with the path in the file. */
export function readReview(value: unknown): { entries: ReviewEntry[] } | { problems: string[] } {
  const result = reviewFile.safeParse(value)
  if (!result.success) return { problems: problemsOf(result.error, value) }
  const { decisions } = result.data
  const twice = decisions.findIndex((entry, i) => decisions.findIndex((other) => other.finding === entry.finding) < i)
  return twice < 0 ? { entries: decisions } : { problems: [`decisions[${twice}].finding: ${decisions[twice]!.finding} is decided twice: keep one of them`] }
}

/** Its JSON Schema, for editors. */
export const reviewJsonSchema = (): object => ({ title: 'duibiao.review.json', ...z.toJSONSchema(reviewFile, { io: 'input' }) })

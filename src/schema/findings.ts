/** What disagrees: out/discrepancies.json. */
import { z } from 'zod'
import { quantity, severity } from './shared.ts'

export const side = z.object({
  document: z.string(),
  line: z.int(),
  /** What stands there: 2025 target, 2020 actual, text … */
  label: z.string(),
  raw: z.string(),
  quantity: quantity.nullable()
})
export type Side = z.infer<typeof side>

/** What a reviewer decided on a finding (duibiao.review.json). */
export const decision = z.object({
  /** accepted: it is so, and may stay; wrong: the program errs; fixed: the plan is mended. */
  decision: z.enum(['accepted', 'wrong', 'fixed'], { error: 'expected "accepted", "wrong" or "fixed"' }),
  /** Null where none was given. */
  reason: z.string({ error: 'expected a text or null' }).nullable(),
  /** Who decided; null where it was not said. */
  by: z.string({ error: 'expected a name or null' }).nullable(),
  /** Day of the decision; null or absent where it was not said. */
  when: z.string().nullable().optional()
}).meta({ id: 'Decision' })
export type Decision = z.infer<typeof decision>

export const finding = z.object({
  /** Stable: made from the rule, the documents, the indicator and the values, never from line numbers. */
  id: z.string(),
  rule: z.string(),
  severity,
  /** Key of the link group; null where the finding is not about a linked indicator. */
  group: z.string().nullable(),
  message: z.string(),
  /** Upper level before lower level; table before prose. */
  sides: z.array(side),
  /** Absent where nobody has decided on it. A decided finding counts no more. */
  decision: decision.optional()
}).meta({ id: 'Finding' })
export type Finding = z.infer<typeof finding>

export const findings = z.array(finding).meta({ id: 'Findings' })

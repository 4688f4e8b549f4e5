/** What disagrees: out/discrepancies.json. */
import { z } from 'zod'
import { quantity, severity } from './shared.ts'

export const side = z.object({
  document: z.string().describe('Id of the plan.'),
  line: z.int().describe('Line that it stands on, from 1.'),
  label: z.string().describe('What stands there: 2025 target, 2020 actual, text …'),
  raw: z.string().describe('As printed.'),
  quantity: quantity.nullable().describe('The value, typed; null where the side is a text.')
})
export type Side = z.infer<typeof side>

/** What a reviewer decided on a finding (duibiao.review.json). */
export const decision = z.object({
  decision: z.enum(['accepted', 'wrong', 'fixed'], { error: 'expected "accepted", "wrong" or "fixed"' }).describe('accepted: it is so, and may stay; wrong: the program errs; fixed: the plan is mended.'),
  reason: z.string({ error: 'expected a text or null' }).nullable().describe('Null where none was given.'),
  by: z.string({ error: 'expected a name or null' }).nullable().describe('Who decided; null where it was not said.'),
  when: z.string().nullable().optional().describe('Day of the decision; null or absent where it was not said.')
}).meta({ id: 'Decision' })
export type Decision = z.infer<typeof decision>

export const finding = z.object({
  id: z.string().describe('Stable: made from the rule, the documents, the indicator and the values, never from line numbers.'),
  rule: z.string().describe('Id of the rule that found it.'),
  severity,
  group: z.string().nullable().describe('Key of the link group; null where the finding is not about a linked indicator.'),
  message: z.string().describe('One sentence: what is wrong, and why it matters.'),
  messageZh: z.string().describe('The same in Chinese.'),
  sides: z.array(side).describe('Upper level before lower level; table before prose.'),
  decision: decision.optional().describe('Absent where nobody has decided on it. A decided finding counts no more.')
}).meta({ id: 'Finding' })
export type Finding = z.infer<typeof finding>

export const findings = z.array(finding).meta({ id: 'Findings' })

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

export const finding = z.object({
  /** Stable: made from the rule, the documents, the indicator and the values, never from line numbers. */
  id: z.string(),
  rule: z.string(),
  severity,
  /** Key of the link group; null where the finding is not about a linked indicator. */
  group: z.string().nullable(),
  message: z.string(),
  /** Upper level before lower level; table before prose. */
  sides: z.array(side)
}).meta({ id: 'Finding' })
export type Finding = z.infer<typeof finding>

export const findings = z.array(finding).meta({ id: 'Findings' })

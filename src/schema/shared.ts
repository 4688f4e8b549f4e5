/**
 * What every artefact shares: places, administrative levels and typed quantities.
 * The zod schemas are the source of truth; the types are inferred from them and the
 * JSON Schemas generated (see json-schema.ts).
 */
import { z } from 'zod'

/** Where something stands, in the source's own lines, 1-based; both ends included. */
export const placeShape = {
  /** First line, counted from 1 in the source's own lines. */
  line: z.int().min(1),
  /** Last line; the same as `line` for what stands on one line. */
  endLine: z.int().min(1),
  /** Page of a paged source (PDF), from 1; absent where the source has no pages. */
  page: z.int().min(1).optional()
}
export const place = z.object(placeShape).meta({ id: 'Place' })
export type Place = z.infer<typeof place>

/** Administrative level (行政层级): 国家, 省, 设区市, 县（市、区）. */
export const level = z.enum(['national', 'province', 'prefecture', 'county']).meta({ id: 'Level' })
export type Level = z.infer<typeof level>

/** Comparator: 以上 ≥, 超过 >, 以内 以下 ≤, 低于 <, 左右 ~, 达到 or none =. */
export const comparator = z.enum(['=', '>=', '>', '<=', '<', '~']).meta({ id: 'Comparator' })
export type Comparator = z.infer<typeof comparator>

const number = z.object({ kind: z.literal('number'), op: comparator, value: z.number() })
const range = z.object({ kind: z.literal('range'), min: z.number(), max: z.number() })
const ratio = z.object({ kind: z.literal('ratio'), op: comparator, antecedent: z.number(), consequent: z.number() })
const change = z.object({
  kind: z.literal('change'),
  /** up: 提高, 增长; down: 降低, 下降. */
  direction: z.enum(['up', 'down']),
  op: comparator,
  value: z.number(),
  /** 'year' where the change is a yearly one (每年, 年均); null where it is over the whole period. */
  per: z.literal('year').nullable()
})
const qualitative = z.object({
  kind: z.literal('qualitative'),
  /** up: 稳步提高; down: 持续降低; hold: 持续巩固, 保持; null: no direction said (全覆盖). */
  trend: z.enum(['up', 'down', 'hold']).nullable()
})
const deferred = z.object({ kind: z.literal('deferred') })
const none = z.object({ kind: z.literal('none') })

/** One quantity without parts. */
export const simpleQuantity = z.discriminatedUnion('kind', [number, range, ratio, change, qualitative, deferred, none])
const parts = z.object({
  kind: z.literal('parts'),
  parts: z.array(z.object({
    /** What the part is of (高血压); null where the parts are only set apart (7.37/7.84). */
    label: z.string().nullable(),
    quantity: simpleQuantity
  }))
})
/** A typed value (量): a number with its comparator, a range, a ratio, a change, words, or several of these. */
export const quantity = z.discriminatedUnion('kind', [number, range, ratio, change, qualitative, deferred, none, parts]).meta({ id: 'Quantity' })
export type Quantity = z.infer<typeof quantity>

export const severity = z.enum(['error', 'warning', 'info']).meta({ id: 'Severity' })
export type Severity = z.infer<typeof severity>

/** What a reader had to guess or could not read, with its place. */
export const diagnostic = z.object({
  /** Rule id, kebab-case: what was met, never a number. */
  rule: z.string(),
  severity,
  /** "Unexpected <what> in <where>, expected <what>". */
  message: z.string(),
  ...placeShape
}).meta({ id: 'Diagnostic' })
export type Diagnostic = z.infer<typeof diagnostic>

/**
 * What every artefact shares: places, administrative levels and typed quantities.
 * The zod schemas are the source of truth; the types are inferred from them and the
 * JSON Schemas generated (see json-schema.ts).
 */
import { z } from 'zod'

/** Where something stands, in the source's own lines, 1-based; both ends included. */
export const placeShape = {
  line: z.int().min(1).describe('First line, counted from 1 in the source\'s own lines.'),
  endLine: z.int().min(1).describe('Last line; the same as line for what stands on one line.'),
  page: z.int().min(1).optional().describe('Page of a paged source (PDF), from 1; absent where the source has no pages.')
}
export const place = z.object(placeShape).meta({ id: 'Place' })
export type Place = z.infer<typeof place>

/** Administrative level (行政层级): 国家, 省, 设区市, 县（市、区）. */
export const level = z.enum(['national', 'province', 'prefecture', 'county']).meta({ id: 'Level', description: 'Administrative level: 国家, 省, 设区市, 县（市、区）.' })
export type Level = z.infer<typeof level>

/** Comparator: 以上 ≥, 超过 >, 以内 以下 ≤, 低于 <, 左右 ~, 达到 or none =. */
export const comparator = z.enum(['=', '>=', '>', '<=', '<', '~']).meta({ id: 'Comparator', description: '以上 >=, 超过 >, 以内 and 以下 <=, 低于 <, 左右 ~, 达到 or no word =.' })
export type Comparator = z.infer<typeof comparator>

const number = z.object({ kind: z.literal('number'), op: comparator, value: z.number() })
const range = z.object({ kind: z.literal('range'), min: z.number(), max: z.number() })
const ratio = z.object({ kind: z.literal('ratio'), op: comparator, antecedent: z.number(), consequent: z.number() })
const change = z.object({
  kind: z.literal('change'),
  direction: z.enum(['up', 'down']).describe('up: 提高, 增长; down: 降低, 下降.'),
  op: comparator,
  value: z.number().describe('By how much.'),
  per: z.literal('year').nullable().describe('year where the change is a yearly one (每年, 年均); null where it is over the whole period.')
})
const qualitative = z.object({
  kind: z.literal('qualitative'),
  trend: z.enum(['up', 'down', 'hold']).nullable().describe('up: 稳步提高; down: 持续降低; hold: 持续巩固, 保持; null: no direction said (全覆盖).')
})
const deferred = z.object({ kind: z.literal('deferred') })
const none = z.object({ kind: z.literal('none') })

/** One quantity without parts. */
export const simpleQuantity = z.discriminatedUnion('kind', [number, range, ratio, change, qualitative, deferred, none])
const parts = z.object({
  kind: z.literal('parts'),
  parts: z.array(z.object({
    label: z.string().nullable().describe('What the part is of (高血压); null where the parts are only set apart (7.37/7.84).'),
    quantity: simpleQuantity
  }))
})
/** A typed value (量): a number with its comparator, a range, a ratio, a change, words, or several of these. */
export const quantity = z.discriminatedUnion('kind', [number, range, ratio, change, qualitative, deferred, none, parts]).meta({ id: 'Quantity', description: 'A typed value: a number with its comparator, a range (30-40个), a ratio (1∶1.16), a change (提高5个百分点), words (稳步提高), what another level decides (由省指定), nothing (—), or several of these.' })
export type Quantity = z.infer<typeof quantity>

export const severity = z.enum(['error', 'warning', 'info']).meta({ id: 'Severity', description: 'error: a plain contradiction; warning: to be explained or mended; info: worth knowing.' })
export type Severity = z.infer<typeof severity>

/** What a reader had to guess or could not read, with its place. */
export const diagnostic = z.object({
  rule: z.string().describe('Rule id, kebab-case: what was met, never a number.'),
  severity,
  message: z.string().describe('Unexpected <what> in <where>, expected <what>.'),
  ...placeShape
}).meta({ id: 'Diagnostic' })
export type Diagnostic = z.infer<typeof diagnostic>

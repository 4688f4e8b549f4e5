/**
 * The part of SARIF 2.1.0 (OASIS Standard, sections 3.13 to 3.52) that is written here, as strict objects: a property
 * that the standard does not have, a missing one that it requires and a value outside its lists are all refused.
 */
import { z } from 'zod'

const message = z.strictObject({ text: z.string().min(1) })
const physicalLocation = z.strictObject({
  artifactLocation: z.strictObject({ uri: z.string().regex(/^[A-Za-z0-9\-._~!$&'()*+,;=:@%/]+$/) }),
  region: z.strictObject({ startLine: z.int().min(1) })
})
const location = z.strictObject({ id: z.int().min(0).optional(), physicalLocation, message })
const language = z.literal('zh-CN').optional()
const level = z.enum(['none', 'note', 'warning', 'error'])
const rule = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1).optional(),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ enabled: z.boolean(), level })
})
const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().min(-1).optional(),
  level,
  message,
  locations: z.array(location),
  relatedLocations: z.array(location),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z.array(z.strictObject({ kind: z.enum(['inSource', 'external']), status: z.enum(['accepted', 'underReview', 'rejected']), justification: z.string().optional() })).optional()
})
export const sarifLog = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(z.strictObject({
    tool: z.strictObject({ driver: z.strictObject({ name: z.string().min(1), version: z.string(), informationUri: z.url().optional(), language, rules: z.array(rule) }) }),
    language,
    columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
    results: z.array(result)
  }))
})

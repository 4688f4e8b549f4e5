/** Settings of rules in a configuration: each rule's own names, each with the type of its default. */
import { z } from 'zod'

type Defaults = Readonly<Record<string, number | string | boolean>>

/** Strict: a rule or a setting that does not exist is refused by its path. A number is never negative. */
export function ruleOptionsSchema(rules: readonly { id: string; options: Defaults }[]): z.ZodType<Record<string, Defaults>> {
  const settings = (options: Defaults): z.ZodType => z.strictObject(Object.fromEntries(Object.entries(options).map(([name, value]) => [name, ofType(value).optional()])))
  return z.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, settings(rule.options).optional()]))) as unknown as z.ZodType<Record<string, Defaults>>
}

function ofType(value: number | string | boolean): z.ZodType {
  if (typeof value === 'number') return z.number().min(0)
  return typeof value === 'string' ? z.string() : z.boolean()
}

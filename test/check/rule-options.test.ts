import { expect, test } from 'vitest'
import { rules } from '../../src/check/index.ts'
import { ruleOptionsSchema } from '../../src/schema/rule-options.ts'

const schema = ruleOptionsSchema(rules)

test('takes the settings that a rule has, with the type of their default', () => {
  expect(schema.parse({ 'missing-at-lower-level': { share: 0.8 } })).toEqual({ 'missing-at-lower-level': { share: 0.8 } })
})

test('refuses a rule, a setting and a value that do not fit, each by its path', () => {
  for (const [value, path] of [[{ 'no-rule': {} }, ''], [{ 'missing-at-lower-level': { shore: 1 } }, 'missing-at-lower-level'], [{ 'missing-at-lower-level': { share: 'half' } }, 'missing-at-lower-level.share']] as const) {
    const { error } = schema.safeParse(value)
    expect(error?.issues[0]?.path.join('.')).toBe(path)
  }
})

test('the defaults of every rule fit its schema', () => {
  expect(schema.safeParse(Object.fromEntries(rules.map((rule) => [rule.id, rule.options]))).success).toBe(true)
})

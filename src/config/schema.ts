/**
 * duibiao.config.json. Loaded only where such a file exists. The schema is made for a set of rules, so that it
 * knows their ids and options; the messages name the path in the file and what was expected there.
 */
import { z } from 'zod'
import type { Rule, RuleOptions, RuleSeverity } from '../check/rule.ts'
import { level } from '../schema/shared.ts'
import { nearestWord } from './suggest.ts'
import { problemsOf } from './problems.ts'

/** What the schema needs to know of a rule. */
export type ConfigurableRule = Pick<Rule, 'id' | 'options'>

/** An object without unknown keys; a key that is unknown is told with the nearest known one. */
function strict<Shape extends z.ZodRawShape>(shape: Shape, expected: string): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape)
  return z.strictObject(shape, { error: (issue) => {
    if (issue.code !== 'unrecognized_keys') return `expected ${expected}`
    const [key = ''] = issue['keys'] as string[]
    const nearest = nearestWord(key, known)
    return `no such key: ${nearest === null ? `use ${known.length > 8 ? 'one that duibiao rules lists' : known.join(', ')}` : `did you mean ${nearest}?`}`
  } })
}

const SEVERITIES = ['off', 'info', 'warning', 'error'] as const
const SEVERITY_WORDS = '"off", "info", "warning" or "error"'
const ruleSeverity = z.enum(SEVERITIES, { error: `expected ${SEVERITY_WORDS}` })

/** A severity, or a severity and the rule's options; the kinds of the options are those of their defaults. */
function ruleSetting({ options }: ConfigurableRule) {
  const shape = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, optionOf(value).optional()]))
  const withOptions = z.tuple([ruleSeverity, strict(shape, 'an object of options')], { error: 'expected [severity, options]' })
  return z.union([ruleSeverity, withOptions], { error: `expected ${SEVERITY_WORDS}, or one of them with options` })
}

function optionOf(value: RuleOptions[string]): z.ZodType<RuleOptions[string]> {
  if (typeof value === 'number') return z.number({ error: 'expected a number' }).describe(`default: ${value}`)
  if (typeof value === 'boolean') return z.boolean({ error: 'expected true or false' }).describe(`default: ${value}`)
  return z.string({ error: 'expected a text' }).describe(`default: ${value}`)
}

const name = z.string({ error: 'expected a name' }).min(1, { error: 'expected a name' })
const nameSets = (meaning: string) => z.array(z.array(name, { error: 'expected a list of names' }).min(2, { error: 'expected two names or more' }), { error: 'expected a list of lists of names' }).describe(meaning)
const year = z.int({ error: 'expected a year' }).min(1900, { error: 'expected a year' }).max(2200, { error: 'expected a year' })
const limit = z.int({ error: 'expected a whole number from 0 up' }).min(0, { error: 'expected a whole number from 0 up' })

const documentOverride = strict({
  level: z.enum(level.options, { error: 'expected "national", "province", "prefecture" or "county"' }).optional().describe('Administrative level of the plan.'),
  region: z.array(name, { error: 'expected a list from the province down, such as ["浙江省", "衢州市"]' }).optional().describe('Region, from the province down; empty for a national plan.'),
  period: z.tuple([year, year], { error: 'expected [first year, last year], such as [2021, 2025]' }).refine(([start, end]) => start <= end, { error: 'expected the first year before the last' }).optional().describe('First and last year of the plan.'),
  upper: z.union([name, z.array(name)], { error: 'expected the id or file of the upper plan, or a list of them' }).optional().describe('The plans that this one is held against, by id or file pattern; none for an empty list.')
}, 'an object with level, region, period, upper')
/** What the configuration says of a document, in the place of what was detected. */
export type DocumentOverride = z.infer<typeof documentOverride>

/** The schema of a configuration file for these rules. */
export function configSchema(rules: readonly ConfigurableRule[]) {
  const settings = Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule).optional()]))
  return strict({
    $schema: z.string({ error: 'expected an address' }).optional(),
    rules: strict(settings, 'an object of severities by rule').optional().describe('Severity by rule, or [severity, options].'),
    aliases: nameSets('Each a set of names that are one indicator.').optional(),
    distinct: nameSets('Each a set of names that are never one indicator.').optional(),
    better: z.record(name, z.enum(['higher', 'lower'], { error: 'expected "higher" or "lower"' }), { error: 'expected an object of "higher" or "lower" by indicator' }).optional().describe('Which way is better, by indicator name.'),
    documents: z.record(name, documentOverride, { error: 'expected an object of settings by document' }).optional().describe('What is to be taken of a plan where detection is wrong, by id or file pattern.'),
    budget: strict({ error: limit.optional(), warning: limit.optional(), info: limit.optional() }, 'an object of numbers by severity').optional().describe('How many findings of each severity check lets pass.')
  }, 'an object').meta({ id: 'Config' })
}

/** A configuration as read: rules by id, each a severity or a severity with options. */
export interface Config {
  rules?: Readonly<Record<string, RuleSeverity | readonly [RuleSeverity, RuleOptions]>>
  aliases?: readonly (readonly string[])[]
  distinct?: readonly (readonly string[])[]
  better?: Readonly<Record<string, 'higher' | 'lower'>>
  documents?: Readonly<Record<string, DocumentOverride>>
  budget?: Readonly<Partial<Record<'error' | 'warning' | 'info', number>>>
}

/** A parsed JSON value → the configuration; or what is wrong with it, a sentence each, with the path in the file. */
export function readConfig(value: unknown, rules: readonly ConfigurableRule[]): { config: Config } | { problems: string[] } {
  const result = configSchema(rules).safeParse(value)
  if (!result.success) return { problems: problemsOf(result.error, value) }
  const { $schema: _, ...config } = result.data
  return { config: config as Config }
}

/** Its JSON Schema, for editors. */
export const configJsonSchema = (rules: readonly ConfigurableRule[]): object => ({ title: 'duibiao.config.json', ...z.toJSONSchema(configSchema(rules), { io: 'input' }) })

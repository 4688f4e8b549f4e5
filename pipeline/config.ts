/** The configuration: duibiao.config.json or "duibiao" in package.json, and what the command line says over it. */
import { resolve } from 'node:path'
import type { Config } from '../src/config/schema.ts'
import type { RuleOptions, RuleSeverity } from '../src/check/rule.ts'
import type { Values } from './command.ts'
import { UsageError } from './errors.ts'
import { parseJson, refuse } from './json-file.ts'
import { findUpward, readIfThere } from './nearest.ts'
import type { NearFile } from './nearest.ts'
import { DEFAULTS } from './settings.ts'
import type { Settings } from './settings.ts'

export const CONFIG_FILE = 'duibiao.config.json'
const PACKAGE_FILE = 'package.json'

/** The settings that the configuration and the words of the command line ask for. Throws UsageError where they cannot be followed. */
export async function loadSettings(values: Values): Promise<Settings> {
  const found = findConfig(values)
  const { config, configFile } = found ? { config: await validate(found), configFile: found.name } : { config: {}, configFile: undefined }
  const settings: Settings = { ...DEFAULTS, ...fromConfig(config), ...(configFile === undefined ? {} : { configFile }) }
  const concurrency = wholeNumber(values, 'concurrency')
  const maxBytes = wholeNumber(values, 'max-bytes')
  const said = values['rule'] as string[] | undefined
  return {
    ...settings,
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(said ? { rules: { ...settings.rules, ...(await severities(said)) } } : {})
  }
}

interface FoundConfig extends NearFile { /** Where in the file the configuration stands. */ value: unknown; /** Before the path in messages. */ prefix: string }

function findConfig(values: Values): FoundConfig | null {
  const named = values['config']
  if (typeof named === 'string') {
    if (values['no-config']) throw new UsageError('--config and --no-config go not together: leave one out')
    const file = readIfThere(resolve(named))
    if (!file) throw new UsageError(`--config ${named}: no such file: check the path`)
    return configIn(file) ?? refuse(file.name, ['no "duibiao" in it: add it, or name another file'])
  }
  if (values['no-config']) return null
  let found: FoundConfig | null = null
  findUpward([CONFIG_FILE, PACKAGE_FILE], (file) => (found = configIn(file)) !== null)
  return found
}

/** Null for a package.json without a "duibiao" of its own; one that is no JSON is for others to complain of. */
function configIn(file: NearFile): FoundConfig | null {
  if (!file.path.endsWith(PACKAGE_FILE)) return { ...file, value: parseJson(file), prefix: '' }
  if (!file.text.includes('"duibiao"')) return null
  try {
    const { duibiao } = JSON.parse(file.text) as { duibiao?: unknown }
    return duibiao === undefined ? null : { ...file, value: duibiao, prefix: 'duibiao' }
  } catch {
    return null
  }
}

async function validate({ name, value, prefix }: FoundConfig): Promise<Config> {
  const [{ readConfig }, { rules }] = await Promise.all([import('../src/config/schema.ts'), import('../src/check/rules/index.ts')])
  const result = readConfig(value, rules)
  if ('config' in result) return result.config
  return refuse(name, prefix === '' ? result.problems : result.problems.map((problem) => `${prefix}${problem.startsWith('[') ? '' : /^[^ ]+: /.test(problem) ? '.' : ': '}${problem}`))
}

function fromConfig({ rules = {}, aliases, distinct, better, documents, budget }: Config): Partial<Settings> {
  const entries = Object.entries(rules)
  const severity = entries.map(([id, setting]): [string, RuleSeverity] => [id, typeof setting === 'string' ? setting : setting[0]])
  const options = entries.flatMap(([id, setting]): [string, RuleOptions][] => (typeof setting === 'string' ? [] : [[id, setting[1]]]))
  return {
    ...(severity.length > 0 ? { rules: Object.fromEntries(severity) } : {}),
    ...(options.length > 0 ? { ruleOptions: Object.fromEntries(options) } : {}),
    ...(aliases && { aliases }), ...(distinct && { distinct }), ...(better && { better }), ...(documents && { documents }), ...(budget && { budget })
  }
}

const SEVERITIES: readonly string[] = ['off', 'info', 'warning', 'error']

/** --rule id=severity, any number of them. */
async function severities(words: readonly string[]): Promise<Record<string, RuleSeverity>> {
  const { rules } = await import('../src/check/rules/index.ts')
  const found: [string, RuleSeverity][] = []
  for (const word of words) {
    const at = word.indexOf('=')
    const [id, severity] = [at < 0 ? word : word.slice(0, at), at < 0 ? '' : word.slice(at + 1)]
    if (!rules.some((rule) => rule.id === id)) throw new UsageError(await unknownRule(id, rules.map((rule) => rule.id)))
    if (!SEVERITIES.includes(severity)) throw new UsageError(`--rule takes ID=off, ID=info, ID=warning or ID=error, not “${word}”`)
    found.push([id, severity as RuleSeverity])
  }
  return Object.fromEntries(found)
}

export async function unknownRule(id: string, known: readonly string[]): Promise<string> {
  const { nearestWord } = await import('../src/config/suggest.ts')
  const nearest = nearestWord(id, known)
  return `no rule “${id}”: ${nearest === null ? 'duibiao rules lists them' : `did you mean ${nearest}?`}`
}

function wholeNumber(values: Values, name: string): number | undefined {
  const value = values[name]
  if (value === undefined) return undefined
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`--${name} takes a whole number from 1 up, not “${String(value)}”`)
  return number
}

/** The configuration in force as a file of its own would say it: every rule with its severity, and its options where it has any. */
export async function printedConfig(settings: Settings): Promise<string> {
  const { rules } = await import('../src/check/rules/index.ts')
  const severity = Object.fromEntries(rules.map((rule) => {
    const set = settings.rules?.[rule.id] ?? rule.severity
    const options = { ...rule.options, ...settings.ruleOptions?.[rule.id] }
    return [rule.id, Object.keys(options).length > 0 ? [set, options] : set]
  }))
  const { aliases = [], distinct = [], better = {}, documents = {}, budget = {} } = settings
  return `${JSON.stringify({ rules: severity, aliases, distinct, better, documents, budget }, null, 2)}\n`
}


/** The settings of a run, with their defaults. */
import type { DocumentOverrides } from '../src/config/apply.ts'
import type { RuleOptions, RuleSeverity, Severity } from '../src/check/rule.ts'

export interface Settings {
  /** Documents that are worked on at a time; changes no output. */
  concurrency: number
  /** Largest file that is read, in bytes. */
  maxBytes: number
  /** Severity by rule id; a rule that is not named keeps its own. */
  rules?: Readonly<Record<string, RuleSeverity>>
  /** Options by rule id, over the rule's defaults. */
  ruleOptions?: Readonly<Record<string, RuleOptions>>
  /** Each a set of names that are one indicator. */
  aliases?: readonly (readonly string[])[]
  /** Each a set of names that are never one indicator. */
  distinct?: readonly (readonly string[])[]
  /** Which way is better, by indicator name. */
  better?: Readonly<Record<string, 'higher' | 'lower'>>
  /** What is to be taken of a plan where detection is wrong, by id or file pattern. */
  documents?: DocumentOverrides
  /** How many findings of each severity `check` lets pass; changes no output. */
  budget?: Readonly<Partial<Record<Severity, number>>>
  /** The configuration file that these come from, as it is named in messages; absent where there is none. */
  configFile?: string
}

export const DEFAULTS: Settings = { concurrency: 4, maxBytes: 64 * 1024 * 1024 }

/** The settings that can change a result, as run.json records them. */
export function recordedSettings({ maxBytes, rules, ruleOptions, aliases, distinct, better, documents }: Settings): object {
  // Keys that nobody set are left out by JSON.stringify.
  return { maxBytes, rules, ruleOptions, aliases, distinct, better, documents }
}

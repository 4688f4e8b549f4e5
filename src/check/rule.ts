/** What a discrepancy rule is: its description, its own cases, and a pure function from linked figures to findings. */
import type { Side } from '../schema/findings.ts'
import type { CheckContext } from './context.ts'
import type { RuleCase } from './case.ts'
import type { RuleSeverity, Severity } from './severity.ts'
import type { Words } from './words.ts'

export type { RuleSeverity, Severity }

/** A finding before its id, its rule and its severity are stamped on it. */
export interface Draft {
  /** Milder than the rule's own severity, where this one is; absent for the rule's own. */
  severity?: Severity
  /** Graver than the rule's own severity (a binding target), unless the user set one. */
  raised?: Severity
  group: string | null
  /** One sentence in each language: what is wrong, and why it matters. */
  message: Words
  /** Upper level before lower level; table before prose. */
  sides: Side[]
  /** What makes it this finding: names, documents and values, no line numbers. The sides' documents and values, where it is absent. */
  identity?: string[]
}

export type RuleOptions = Readonly<Record<string, number | string | boolean>>

export interface Rule<Options extends RuleOptions = RuleOptions> {
  /** What it finds, kebab-case. */
  id: string
  severity: RuleSeverity
  /** Across levels, across peers, within one document, or the form of one document. */
  scope: 'levels' | 'peers' | 'document' | 'form'
  /** Its name in Chinese; in English the id is the name. */
  title: string
  /** One sentence. */
  description: Words
  /** Why a reviewer wants to know. */
  rationale: Words
  /** Settings with their defaults. */
  options: Options
  /** At least one that it must find and one that it must leave alone. */
  cases: readonly RuleCase[]
  /** Where the rule is described. */
  documentation: string
  check(context: CheckContext, options: Options): Iterable<Draft>
}

type Definition<Options extends RuleOptions> = Omit<Rule<Options>, 'documentation' | 'options'> & { options?: Options }

/** Stamps the documentation address on a rule, puts its Chinese name into the English description, and gives it empty options where it has none. */
export function defineRule<Options extends RuleOptions = RuleOptions>(definition: Definition<Options>): Rule {
  const { title, description: { en, zh } } = definition
  const rule = { options: {} as Options, ...definition, description: { en: `${en.slice(0, -1)} (${title}).`, zh }, documentation: `README.md#${definition.id}` }
  return rule as unknown as Rule
}

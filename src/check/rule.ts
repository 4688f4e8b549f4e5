/** What a discrepancy rule is: its description, its own cases, and a pure function from linked figures to findings. */
import type { Side } from '../schema/findings.ts'
import type { CheckContext } from './context.ts'
import type { RuleCase } from './case.ts'
import type { RuleSeverity, Severity } from './severity.ts'

export type { RuleSeverity, Severity }

/** A finding before its id, its rule and its severity are stamped on it. */
export interface Draft {
  /** Milder than the rule's own severity, where this one is; absent for the rule's own. */
  severity?: Severity
  /** Graver than the rule's own severity (a binding target), unless the user set one. */
  raised?: Severity
  group: string | null
  /** One sentence: what is wrong, and why it matters. */
  message: string
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
  /** One sentence. */
  description: string
  /** Why a reviewer wants to know. */
  rationale: string
  /** Settings with their defaults. */
  options: Options
  /** At least one that it must find and one that it must leave alone. */
  cases: readonly RuleCase[]
  /** Where the rule is described. */
  documentation: string
  check(context: CheckContext, options: Options): Iterable<Draft>
}

type Definition<Options extends RuleOptions> = Omit<Rule<Options>, 'documentation' | 'options'> & { options?: Options }

/** Stamps the documentation address on a rule, and gives it empty options where it has none. */
export function defineRule<Options extends RuleOptions = RuleOptions>(definition: Definition<Options>): Rule {
  const rule = { options: {} as Options, ...definition, documentation: `README.md#${definition.id}` }
  return rule as unknown as Rule
}

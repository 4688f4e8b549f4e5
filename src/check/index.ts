/** The check stage: documents and links in, findings and the comparison matrix out. */
import type { Finding } from '../schema/findings.ts'
import type { Better, Links } from '../schema/links.ts'
import type { PlanDocument } from '../schema/plan-document.ts'
import type { PlanTree } from '../tree/plan-tree.ts'
import type { Comparison } from './comparison.ts'
import { canonicalName } from '../link/canonical-name.ts'
import { betterOf } from '../link/directions.ts'
import { createContext } from './context.ts'
import { guessedMembers, markGuess } from './guessed.ts'
import { order } from './hierarchy.ts'
import { fingerprint, foldRaw } from './identity.ts'
import type { Draft, Rule, RuleOptions, RuleSeverity, Severity } from './rule.ts'
import { rules as allRules } from './rules/index.ts'

export interface CheckOptions {
  /** Severity by rule id; a rule that is not named keeps its own. */
  rules?: Readonly<Record<string, RuleSeverity>>
  /** Settings by rule id, over the rule's defaults. */
  options?: Readonly<Record<string, RuleOptions>>
  /** Trees by document id: rules about the wording of the text say nothing without them. */
  trees?: ReadonlyMap<string, PlanTree>
  /** Which way is better for an indicator that is linked to nothing; the link stage's directions where absent. */
  better?: (name: string, unit: string | null) => Better
  /** Ids of the plans that a document is held against; null leaves that to level and region. */
  upper?: (document: PlanDocument) => readonly string[] | null
}

export interface CheckResult { findings: Finding[]; comparison: Comparison }

export { rules } from './rules/index.ts'
export type { Comparison, ComparisonRow, Pair, Verdict } from './comparison.ts'
export type { Rule, RuleOptions, RuleSeverity, Severity } from './rule.ts'

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/**
 * Findings in the order of severity, rule, document and line; the matrix beside them.
 * Throws a RangeError where `rules` names a rule that does not exist.
 */
export function checkDocuments(documents: readonly PlanDocument[], links: Links, options: CheckOptions = {}): CheckResult {
  const unknown = Object.keys(options.rules ?? {}).find((id) => !allRules.some((rule) => rule.id === id))
  if (unknown !== undefined) throw new RangeError(`Unexpected rule ${unknown}, expected one of ${allRules.map((rule) => rule.id).join(', ')}`)
  const context = createContext({ documents, links, better: options.better ?? knownBetter, ...(options.trees && { trees: options.trees }), ...(options.upper && { upper: options.upper }) })
  const guessed = guessedMembers(links)
  const findings: Finding[] = []
  for (const rule of allRules) {
    const severity = options.rules?.[rule.id] ?? rule.severity
    if (severity === 'off') continue
    for (const draft of rule.check(context, { ...rule.options, ...options.options?.[rule.id] })) findings.push(stamp(rule, severity, guessed.size === 0 ? draft : markGuess(draft, guessed), options.rules?.[rule.id] === undefined))
  }
  const rank = new Map(context.documents.map((document, i) => [document.id, i]))
  findings.sort((a, b) => SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] || order(a.rule, b.rule) || firstPlace(a, b, rank) || order(a.id, b.id))
  return { findings: withUniqueIds(findings), comparison: context.comparison }
}

/** The direction that the link stage would give a group of that name. */
function knownBetter(name: string): Better {
  const { base, text, change } = canonicalName(name)
  return betterOf(base, text, change)?.better ?? null
}

/** A draft milder than its rule stays milder, whatever the rule is set to. */
function stamp(rule: Rule, set: Severity, draft: Draft, byDefault: boolean): Finding {
  const severity = byDefault && draft.raised ? draft.raised : set
  const milder = draft.severity !== undefined && SEVERITY_RANK[draft.severity] > SEVERITY_RANK[severity] ? draft.severity : severity
  const identity = draft.identity ?? draft.sides.flatMap((side) => [side.document, foldRaw(side.raw)])
  return { id: fingerprint([rule.id, ...identity]).slice(0, 12), rule: rule.id, severity: milder, group: draft.group, message: draft.message.en, messageZh: draft.message.zh, sides: draft.sides }
}

function firstPlace(a: Finding, b: Finding, rank: ReadonlyMap<string, number>): number {
  const place = (finding: Finding): [number, number] => {
    const last = finding.sides.at(-1)
    return last ? [rank.get(last.document) ?? 0, last.line] : [0, 0]
  }
  const [x, y] = [place(a), place(b)]
  return x[0] - y[0] || x[1] - y[1]
}

/** Two findings that say the very same keep apart by a number behind the id. */
function withUniqueIds(findings: Finding[]): Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1
    seen.set(finding.id, count)
    return count === 1 ? finding : { ...finding, id: `${finding.id}-${count}` }
  })
}

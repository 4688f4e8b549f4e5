/** What the writers are given: the run's artefacts, no file system, no clock. */
import type { Comparison } from '../check/comparison.ts'
import type { Rule } from '../check/rule.ts'
import type { Language } from '../check/words.ts'
import type { Decision, Finding } from '../schema/findings.ts'
import type { Links } from '../schema/links.ts'
import type { PlanDocument } from '../schema/plan-document.ts'

export interface RunResult {
  documents: readonly PlanDocument[]
  links: Links
  findings: readonly Finding[]
  comparison: Comparison
  /** Descriptions for the report; findings of rules that are not among them are written without. */
  rules: readonly Rule[]
  /** Decisions of a review by finding id; absent where there is none. */
  decisions?: ReadonlyMap<string, Decision>
}

export type { Decision } from '../schema/findings.ts'

/** Findings that still count: those without a decision. */
export const openFindings = ({ findings, decisions }: Pick<RunResult, 'findings' | 'decisions'>): Finding[] => findings.filter((finding) => !decisions?.has(finding.id))

/** What is wrong, in the reader's language. */
export const messageOf = (finding: Pick<Finding, 'message' | 'messageZh'>, language: Language): string => (language === 'zh' ? finding.messageZh : finding.message)

export const SEVERITIES = ['error', 'warning', 'info'] as const

/** quzhou-health-plan.txt:112, the source's own name and line. */
export function placeOf(documents: readonly PlanDocument[], document: string, line: number): string {
  const file = documents.find((candidate) => candidate.id === document)?.source.file ?? document
  return `${file}:${line}`
}

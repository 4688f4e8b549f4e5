/** SARIF 2.1.0 (OASIS): findings for code-scanning services and editors. */
import type { Rule, Severity } from '../../check/rule.ts'
import type { Language } from '../../check/words.ts'
import type { Finding, Side } from '../../schema/findings.ts'
import type { PlanDocument } from '../../schema/plan-document.ts'
import { messageOf } from '../result.ts'
import type { RunResult } from '../result.ts'
import { labelIn } from '../side-label.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' }

export interface SarifOptions { version: string; informationUri?: string; /** Of messages and descriptions (default: en). */ language?: Language }

/** One result a finding: the lower level or the text is its place, the others are related places; decided findings are suppressed. */
export function sarif(result: RunResult, { version, informationUri, language = 'en' }: SarifOptions): string {
  const indexes = new Map(result.rules.map((rule, i) => [rule.id, i]))
  // Without a word SARIF takes a log to be in English.
  const spoken = language === 'zh' ? { language: 'zh-CN' } : {}
  const driver = { name: 'duibiao', version, ...(informationUri ? { informationUri } : {}), ...spoken, rules: result.rules.map((rule) => descriptor(rule, language)) }
  const results = result.findings.map((finding) => toResult(finding, result, indexes, language))
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [{ tool: { driver }, ...spoken, columnKind: 'utf16CodeUnits', results }] }, null, 1)}\n`
}

function descriptor(rule: Rule, language: Language): object {
  const enabled = rule.severity !== 'off'
  return {
    id: rule.id,
    ...(language === 'zh' ? { name: rule.title } : {}),
    shortDescription: { text: rule.description[language] },
    fullDescription: { text: rule.rationale[language] },
    help: { text: `${rule.description[language]}${language === 'zh' ? '' : ' '}${rule.rationale[language]}` },
    defaultConfiguration: { enabled, level: rule.severity === 'off' ? 'none' : LEVELS[rule.severity] }
  }
}

function toResult(finding: Finding, { documents, decisions }: RunResult, indexes: ReadonlyMap<string, number>, language: Language): object {
  const main = finding.sides.at(-1)
  const others = finding.sides.slice(0, -1)
  const ruleIndex = indexes.get(finding.rule)
  const decision = decisions?.get(finding.id)
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding, language) },
    locations: main ? [location(documents, main, language)] : [],
    relatedLocations: others.map((side, i) => ({ id: i + 1, ...location(documents, side, language) })),
    partialFingerprints: { 'duibiaoFinding/v1': finding.id },
    ...(decision ? { suppressions: [{ kind: 'external', status: decision.decision === 'fixed' ? 'underReview' : 'accepted', ...(decision.reason ? { justification: decision.reason } : {}) }] } : {})
  }
}

function location(documents: readonly PlanDocument[], side: Side, language: Language): object {
  const file = documents.find((document) => document.id === side.document)?.source.file ?? side.document
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: side.line } },
    message: { text: `${labelIn(language, side.label)}${language === 'zh' ? '：' : ': '}${side.raw}` }
  }
}

/** A path as a relative reference; a leading word with a colon would read as a scheme. */
const uriOf = (file: string): string => file.split('/').map((part) => encodeURIComponent(part)).join('/')

/** out/discrepancies.md: the findings for a reviewer, each as a small diff, in English or in Chinese. */
import type { Comparison } from '../../check/comparison.ts'
import type { Reason } from '../../check/compare.ts'
import type { Rule } from '../../check/rule.ts'
import type { Language } from '../../check/words.ts'
import { LEVEL_RANK, LEVEL_WORDS } from '../../check/figures.ts'
import type { Finding, Side } from '../../schema/findings.ts'
import type { PlanDocument } from '../../schema/plan-document.ts'
import type { RunResult } from '../result.ts'
import { SEVERITIES, messageOf, openFindings, placeOf } from '../result.ts'
import { sideAt } from '../side-label.ts'
import { REPORT_WORDS } from './discrepancies-words.ts'
import type { ReportWords } from './discrepancies-words.ts'
import { escapeCode, escapeMarkdown } from './markdown.ts'
import { cellText } from './matrix-cells.ts'

/** What every part of the report is given. */
interface Report { result: RunResult; language: Language; words: ReportWords }

export function discrepanciesMd(result: RunResult, language: Language = 'en'): string {
  const report: Report = { result, language, words: REPORT_WORDS[language] }
  const open = openFindings(result)
  const decided = result.findings.filter((finding) => !open.includes(finding))
  const parts = [
    `# ${report.words.title}\n`,
    summary(report, open, decided.length),
    plansTable(report),
    ...SEVERITIES.map((severity) => section(report, severity, open.filter((finding) => finding.severity === severity))),
    decidedSection(report, decided),
    verdicts(report, result.comparison),
    matrix(report, result.comparison)
  ]
  return `${parts.filter((part) => part !== '').join('\n')}`
}

function summary({ result, words }: Report, open: readonly Finding[], decided: number): string {
  const counts = (findings: readonly Finding[]): { severity: Finding['severity']; count: number }[] => SEVERITIES.map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
  const byRule = result.rules.map((rule) => ({ rule, findings: open.filter((finding) => finding.rule === rule.id) })).filter(({ findings }) => findings.length > 0)
  const rows = byRule.map(({ rule, findings }) => row(words.ruleRow(rule, counts(findings).map(({ count }) => String(count || ''))).map(escapeMarkdown)))
  return [words.counts(open.length, result.documents.length, counts(open), decided), `${words.legend}\n`, row(words.ruleColumns), '|---|--:|--:|--:|---|', ...rows, ''].join('\n')
}

function plansTable({ result, language, words }: Report): string {
  const rank = (document: PlanDocument): number => (document.level === null ? 9 : LEVEL_RANK[document.level])
  const rows = [...result.documents].sort((a, b) => rank(a) - rank(b)).map((document) => row([
    document.level ? LEVEL_WORDS[document.level][language] : '', escapeMarkdown(document.region.join(' ')), escapeMarkdown(document.title ?? document.id),
    document.period ? `${document.period.start}–${document.period.end}` : '', escapeMarkdown(document.source.file)
  ]))
  return [row(words.planColumns), '|---|---|---|---|---|', ...rows, ''].join('\n')
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function section(report: Report, severity: Finding['severity'], findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  const { words, result } = report
  return [`## ${words.heading(words.severity[severity], findings.length)}\n`, ...byRule(result.rules, findings).map(([rule, own]) => ruleSection(report, rule, own))].join('\n')
}

function byRule(rules: readonly Rule[], findings: readonly Finding[]): [string, Finding[]][] {
  const ids = [...new Set([...rules.map((rule) => rule.id), ...findings.map((finding) => finding.rule)])]
  return ids.map((id): [string, Finding[]] => [id, findings.filter((finding) => finding.rule === id)]).filter(([, own]) => own.length > 0)
}

function ruleSection(report: Report, id: string, findings: readonly Finding[]): string {
  const rule = report.result.rules.find((candidate) => candidate.id === id)
  const { words, language } = report
  return [`### ${words.heading(words.ruleName(id, rule), findings.length)}\n`, rule ? `${escapeMarkdown(rule.rationale[language])}\n` : '', ...findings.map((finding) => block(report, finding))].filter((part) => part !== '').join('\n')
}

function block(report: Report, finding: Finding): string {
  return [`${escapeMarkdown(messageOf(finding, report.language))} <sub>${finding.id}</sub>\n`, '```diff', ...diffLines(report, finding.sides), '```\n'].join('\n')
}

/** The last side is what is held against the others: +, all before it −. A single side stands alone. */
function diffLines({ result, language, words }: Report, sides: readonly Side[]): string[] {
  return sides.map((side, i) => `${sides.length === 1 ? '!' : i === sides.length - 1 ? '+' : '-'} ${escapeCode(side.raw === '' ? words.empty : side.raw)} ${sideAt(language, escapeCode(side.label), escapeCode(placeOf(result.documents, side.document, side.line)))}`)
}

function decidedSection({ result, language, words }: Report, decided: readonly Finding[]): string {
  if (decided.length === 0) return ''
  const lines = decided.map((finding) => {
    const decision = result.decisions?.get(finding.id)
    const escaped = decision && { ...decision, by: decision.by && escapeMarkdown(decision.by), reason: decision.reason && escapeMarkdown(decision.reason) }
    return `- ${words.decision(escaped, escapeMarkdown(messageOf(finding, language)))} <sub>${finding.id}</sub>`
  })
  return [`## ${words.heading(words.decided, decided.length)}\n`, ...lines, ''].join('\n')
}

function verdicts({ words }: Report, { totals, rows, apart }: Comparison): string {
  const reasons = new Map<Reason, number>()
  for (const pair of rows.flatMap((row) => row.pairs)) if (pair.reason !== null) reasons.set(pair.reason, (reasons.get(pair.reason) ?? 0) + 1)
  const sorted = [...reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return [`## ${words.verdictsTitle}\n`, `${words.verdicts(totals, sorted)}\n`, ...otherMatters(words, apart)].join('\n')
}

/** Which plans were not held against each other; nothing where there are none. */
function otherMatters(words: ReportWords, apart: Comparison['apart']): string[] {
  if (apart.length === 0) return []
  const lowerOf = new Map<string, string[]>()
  for (const { upper, lower } of apart) lowerOf.set(upper.id, [...(lowerOf.get(upper.id) ?? []), escapeMarkdown(lower.id)])
  return [`${words.apart(apart.length)}\n`, ...[...lowerOf].map(([upper, lower]) => `- ${words.plans(escapeMarkdown(upper), lower)}`), '']
}

/** Indicators that two documents or more set, or that an upper plan sets and a lower one leaves out. */
function matrix({ words }: Report, { documents, rows }: Comparison): string {
  const shown = rows.filter((row) => row.period === 'plan' && (row.figures.size > 1 || row.pairs.some((pair) => pair.verdict === 'missing')))
  if (shown.length === 0) return ''
  const lines = shown.map((of) => {
    const cells = documents.map((document) => {
      const own = of.pairs.filter((pair) => pair.lower.id === document.id)
      // Without a counterpart is said only where no upper plan has one.
      const said = [...new Set(own.filter((pair) => pair.verdict !== 'extra' || own.every((other) => other.verdict === 'extra')).map(words.verdict))]
      return [escapeMarkdown(cellText(of, document.id)), said.length > 0 ? `*${said.join(words.separator)}*` : ''].filter((text) => text !== '').join(' ')
    })
    return row([escapeMarkdown(of.group.name), escapeMarkdown(of.group.unit ?? ''), ...cells])
  })
  return [row([...words.matrixColumns, ...documents.map((document) => escapeMarkdown(document.id))]), `|---|---|${documents.map(() => '---|').join('')}`, ...lines, ''].join('\n')
}

/** out/discrepancies.md: the findings for a reviewer, each as a small diff. */
import type { Comparison } from '../../check/comparison.ts'
import { REASON_WORDS } from '../../check/compare.ts'
import type { Reason } from '../../check/compare.ts'
import type { Rule } from '../../check/rule.ts'
import { LEVEL_RANK, LEVEL_WORDS } from '../../check/figures.ts'
import { someOf } from '../../check/wording.ts'
import type { Finding, Side } from '../../schema/findings.ts'
import type { PlanDocument } from '../../schema/plan-document.ts'
import type { RunResult } from '../result.ts'
import { SEVERITIES, openFindings, placeOf } from '../result.ts'
import { escapeCode, escapeMarkdown } from './markdown.ts'
import { cellText, verdictWord } from './matrix-cells.ts'

const SEVERITY_HEADINGS = { error: 'Errors', warning: 'Warnings', info: 'Information' } as const
const SEVERITY_MEANING = { error: 'plain contradictions', warning: 'to be explained or mended', info: 'worth knowing' } as const
/** Plans named in one line; there may be hundreds. */
const LISTED = 12

export function discrepanciesMd(result: RunResult): string {
  const open = openFindings(result)
  const decided = result.findings.filter((finding) => !open.includes(finding))
  const parts = [
    '# Where the plans disagree\n',
    summary(result, open, decided.length),
    plansTable(result.documents),
    ...SEVERITIES.map((severity) => section(result, severity, open.filter((finding) => finding.severity === severity))),
    decidedSection(result, decided),
    verdicts(result.comparison),
    matrix(result.comparison)
  ]
  return `${parts.filter((part) => part !== '').join('\n')}`
}

function summary(result: RunResult, open: readonly Finding[], decided: number): string {
  const count = (severity: Finding['severity']): number => open.filter((finding) => finding.severity === severity).length
  const lines = [
    `${plural(open.length, 'finding')} in ${plural(result.documents.length, 'plan')}: ${SEVERITIES.map((severity) => `**${plural(count(severity), severity === 'info' ? 'remark' : severity)}** (${SEVERITY_MEANING[severity]})`).join(', ')}.${decided > 0 ? ` ${decided} more have been decided.` : ''}`,
    'In each block the line with − is the upper level, or the table; the line with + is the lower level, or the text.\n'
  ]
  const byRule = result.rules.map((rule) => ({ rule, findings: open.filter((finding) => finding.rule === rule.id) })).filter(({ findings }) => findings.length > 0)
  const rows = byRule.map(({ rule, findings }) => `| ${rule.id} | ${SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity).length || '').join(' | ')} | ${escapeMarkdown(rule.description)} |`)
  return [...lines, '| rule | errors | warnings | info | what it finds |', '|---|--:|--:|--:|---|', ...rows, ''].join('\n')
}

function plansTable(documents: readonly PlanDocument[]): string {
  const rank = (document: PlanDocument): number => (document.level === null ? 9 : LEVEL_RANK[document.level])
  const rows = [...documents].sort((a, b) => rank(a) - rank(b)).map((document) => `| ${document.level ? LEVEL_WORDS[document.level] : ''} | ${escapeMarkdown(document.region.join(' '))} | ${escapeMarkdown(document.title ?? document.id)} | ${document.period ? `${document.period.start}–${document.period.end}` : ''} | ${escapeMarkdown(document.source.file)} |`)
  return ['| level | region | plan | period | file |', '|---|---|---|---|---|', ...rows, ''].join('\n')
}

function section(result: RunResult, severity: Finding['severity'], findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  return [`## ${SEVERITY_HEADINGS[severity]} (${findings.length})\n`, ...byRule(result.rules, findings).map(([rule, own]) => ruleSection(result, rule, own))].join('\n')
}

function byRule(rules: readonly Rule[], findings: readonly Finding[]): [string, Finding[]][] {
  const ids = [...new Set([...rules.map((rule) => rule.id), ...findings.map((finding) => finding.rule)])]
  return ids.map((id): [string, Finding[]] => [id, findings.filter((finding) => finding.rule === id)]).filter(([, own]) => own.length > 0)
}

function ruleSection(result: RunResult, id: string, findings: readonly Finding[]): string {
  const rule = result.rules.find((candidate) => candidate.id === id)
  return [`### ${id} (${findings.length})\n`, rule ? `${escapeMarkdown(rule.rationale)}\n` : '', ...findings.map((finding) => block(result, finding))].filter((part) => part !== '').join('\n')
}

function block(result: RunResult, finding: Finding): string {
  return [`${escapeMarkdown(finding.message)} <sub>${finding.id}</sub>\n`, '```diff', ...diffLines(result.documents, finding.sides), '```\n'].join('\n')
}

/** The last side is what is held against the others: +, all before it −. A single side stands alone. */
function diffLines(documents: readonly PlanDocument[], sides: readonly Side[]): string[] {
  return sides.map((side, i) => `${sides.length === 1 ? '!' : i === sides.length - 1 ? '+' : '-'} ${escapeCode(side.raw === '' ? '(empty)' : side.raw)}  (${escapeCode(side.label)}, ${escapeCode(placeOf(documents, side.document, side.line))})`)
}

function decidedSection(result: RunResult, decided: readonly Finding[]): string {
  if (decided.length === 0) return ''
  const lines = decided.map((finding) => {
    const decision = result.decisions?.get(finding.id)
    return `- ${decision?.decision ?? ''}${decision?.by ? ` by ${escapeMarkdown(decision.by)}` : ''}: ${escapeMarkdown(finding.message)}${decision?.reason ? ` Reason: ${escapeMarkdown(decision.reason)}` : ''} <sub>${finding.id}</sub>`
  })
  return [`## Decided (${decided.length})\n`, ...lines, ''].join('\n')
}

function verdicts({ totals, rows, apart }: Comparison): string {
  const reasons = new Map<Reason, number>()
  for (const pair of rows.flatMap((row) => row.pairs)) if (pair.reason !== null) reasons.set(pair.reason, (reasons.get(pair.reason) ?? 0) + 1)
  const why = [...reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([reason, count]) => `${count} because ${REASON_WORDS[reason]}`)
  return [
    '## Upper level against lower level\n',
    `${plural(totals.pairs, 'pair')} of an upper and a lower plan's target: ${totals.equal} equal, ${totals.stricter} stricter, ${totals.weaker} weaker, ${totals.missing} missing at the lower level, ${totals.extra} without an upper counterpart, ${totals['not-comparable']} not comparable${why.length > 0 ? ` (${why.join('; ')})` : ''}. Equal and stricter targets are counted here and are no findings.\n`,
    ...otherMatters(apart)
  ].join('\n')
}

/** Which plans were not held against each other; nothing where there are none. */
function otherMatters(apart: Comparison['apart']): string[] {
  if (apart.length === 0) return []
  const lowerOf = new Map<string, string[]>()
  for (const { upper, lower } of apart) lowerOf.set(upper.id, [...(lowerOf.get(upper.id) ?? []), escapeMarkdown(lower.id)])
  return [
    `${plural(apart.length, 'pair')} of an upper and a lower plan ${apart.length === 1 ? 'is' : 'are'} about different matters: the lower one takes over no target of the upper one, so nothing counts as missing there.\n`,
    ...[...lowerOf].map(([upper, lower]) => `- ${escapeMarkdown(upper)}: ${someOf(lower, LISTED)}`), ''
  ]
}

/** Indicators that two documents or more set, or that an upper plan sets and a lower one leaves out. */
function matrix({ documents, rows }: Comparison): string {
  const shown = rows.filter((row) => row.period === 'plan' && (row.figures.size > 1 || row.pairs.some((pair) => pair.verdict === 'missing')))
  if (shown.length === 0) return ''
  const head = `| indicator | unit | ${documents.map((document) => escapeMarkdown(document.id)).join(' | ')} |`
  const lines = shown.map((row) => {
    const cells = documents.map((document) => {
      const own = row.pairs.filter((pair) => pair.lower.id === document.id)
      // Without a counterpart is said only where no upper plan has one.
      const words = [...new Set(own.filter((pair) => pair.verdict !== 'extra' || own.every((other) => other.verdict === 'extra')).map(verdictWord))]
      return [escapeMarkdown(cellText(row, document.id)), words.length > 0 ? `*${words.join(', ')}*` : ''].filter((text) => text !== '').join(' ')
    })
    return `| ${escapeMarkdown(row.group.name)} | ${escapeMarkdown(row.group.unit ?? '')} | ${cells.join(' | ')} |`
  })
  return [head, `|---|---|${documents.map(() => '---|').join('')}`, ...lines, ''].join('\n')
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

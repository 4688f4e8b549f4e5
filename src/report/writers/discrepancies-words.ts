/** What discrepancies.md says of its own, in both languages; the findings bring their sentences along. */
import { REASON_WORDS } from '../../check/compare.ts'
import type { Reason } from '../../check/compare.ts'
import type { Comparison, Pair } from '../../check/comparison.ts'
import type { Rule, Severity } from '../../check/rule.ts'
import { someOf } from '../../check/wording.ts'
import { someZh } from '../../check/wording-zh.ts'
import type { Language } from '../../check/words.ts'
import type { Decision } from '../../schema/findings.ts'
import { counted } from '../counted.ts'
import { DECISION_ZH, SEVERITY_MEANS_ZH, SEVERITY_ZH, VERDICT_ZH } from '../words-zh.ts'
import { verdictWord } from './matrix-cells.ts'

/** How many findings of each severity are open. */
export type Counts = readonly { severity: Severity; count: number }[]

export interface ReportWords {
  title: string
  counts(findings: number, plans: number, by: Counts, decided: number): string
  /** What − and + stand for. */
  legend: string
  ruleColumns: readonly string[]
  planColumns: readonly string[]
  matrixColumns: readonly string[]
  severity: Readonly<Record<Severity, string>>
  /** Heading of a part, with how many findings it holds. */
  heading(name: string, count: number): string
  ruleName(id: string, rule: Rule | undefined): string
  /** A row of the summary: the rule, how often, what it finds. */
  ruleRow(rule: Rule, counts: readonly string[]): string[]
  empty: string
  decided: string
  decision(decision: Decision | undefined, message: string): string
  verdictsTitle: string
  verdicts(totals: Comparison['totals'], reasons: readonly [Reason, number][]): string
  /** Pairs of plans about different matters. */
  apart(count: number): string
  /** Such plans below one. */
  plans(upper: string, lower: readonly string[]): string
  verdict(pair: Pair): string
  /** Between the verdicts of one cell. */
  separator: string
}

/** Plans named in one line; there may be hundreds. */
const LISTED = 12

const MEANING = { error: 'plain contradictions', warning: 'to be explained or mended', info: 'worth knowing' } as const

const en: ReportWords = {
  title: 'Where the plans disagree',
  counts: (findings, plans, by, decided) => `${counted(findings, 'finding')} in ${counted(plans, 'plan')}: ${by.map(({ severity, count }) => `**${counted(count, severity === 'info' ? 'remark' : severity)}** (${MEANING[severity]})`).join(', ')}.${decided > 0 ? ` ${decided} more ${decided === 1 ? 'has' : 'have'} been decided.` : ''}`,
  legend: 'In each block the line with − is the upper level, or the table; the line with + is the lower level, or the text.',
  ruleColumns: ['rule', 'errors', 'warnings', 'info', 'what it finds'],
  planColumns: ['level', 'region', 'plan', 'period', 'file'],
  matrixColumns: ['indicator', 'unit'],
  severity: { error: 'Errors', warning: 'Warnings', info: 'Information' },
  heading: (name, count) => `${name} (${count})`,
  ruleName: (id) => id,
  ruleRow: (rule, counts) => [rule.id, ...counts, rule.description.en],
  empty: '(empty)',
  decided: 'Decided',
  decision: (decision, message) => `${decision?.decision ?? ''}${decision?.by ? ` by ${decision.by}` : ''}: ${message}${decision?.reason ? ` Reason: ${decision.reason}` : ''}`,
  verdictsTitle: 'Upper level against lower level',
  verdicts(totals, reasons) {
    const why = reasons.map(([reason, count]) => `${count} because ${REASON_WORDS[reason].en}`)
    return `${counted(totals.pairs, 'pair')} of an upper and a lower plan's target: ${totals.equal} equal, ${totals.stricter} stricter, ${totals.weaker} weaker, ${totals.missing} missing at the lower level, ${totals.extra} without an upper counterpart, ${totals['not-comparable']} not comparable${why.length > 0 ? ` (${why.join('; ')})` : ''}. Equal and stricter targets are counted here and are no findings.`
  },
  apart: (count) => `${counted(count, 'pair')} of an upper and a lower plan ${count === 1 ? 'is' : 'are'} about different matters: the lower one takes over no target of the upper one, so nothing counts as missing there.`,
  plans: (upper, lower) => `${upper}: ${someOf(lower, LISTED)}`,
  verdict: verdictWord,
  separator: ', '
}

const zh: ReportWords = {
  title: '规划目标不一致之处',
  counts: (findings, plans, by, decided) => `${plans}份规划共有${findings}条问题：${by.map(({ severity, count }) => `**${SEVERITY_ZH[severity]}${count}条**（${SEVERITY_MEANS_ZH[severity]}）`).join('，')}。${decided > 0 ? `另有${decided}条已经处理。` : ''}`,
  legend: '每组对照中，标“−”的是上级或表格，标“+”的是下级或正文。',
  ruleColumns: ['规则', '错误', '警告', '提示', '查什么'],
  planColumns: ['层级', '地区', '规划', '规划期', '文件'],
  matrixColumns: ['指标', '单位'],
  severity: SEVERITY_ZH,
  heading: (name, count) => `${name}（${count}条）`,
  ruleName: (id, rule) => rule?.title ?? id,
  ruleRow: (rule, counts) => [`${rule.title} (${rule.id})`, ...counts, rule.description.zh],
  empty: '（空）',
  decided: '已处理',
  decision: (decision, message) => `${decision ? DECISION_ZH[decision.decision] : ''}${decision?.by ? `（${decision.by}）` : ''}：${message}${decision?.reason ? `理由：${decision.reason}` : ''}`,
  verdictsTitle: '上级与下级对照',
  verdicts(totals, reasons) {
    const why = reasons.map(([reason, count]) => `${count}对因${REASON_WORDS[reason].zh}`)
    return `上下级目标共${totals.pairs}对：一致${totals.equal}对，下级高于上级${totals.stricter}对，下级低于上级${totals.weaker}对，下级缺少${totals.missing}对，上级没有对应指标${totals.extra}对，不可比${totals['not-comparable']}对${why.length > 0 ? `（${why.join('；')}）` : ''}。一致和高于上级的只在此统计，不列为问题。`
  },
  apart: (count) => `另有${count}对上下级规划分属不同领域：下级没有承接上级的任何目标，不计为缺少。`,
  plans: (upper, lower) => `${upper}：${someZh(lower, '份规划', LISTED)}`,
  verdict: ({ verdict, reason }) => VERDICT_ZH[verdict] + (reason ? `（${REASON_WORDS[reason].zh}）` : ''),
  separator: '；'
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { en, zh }

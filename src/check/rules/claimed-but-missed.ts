import type { PlanDocument } from '../../schema/plan-document.ts'
import type { Side } from '../../schema/findings.ts'
import { misses } from '../compare.ts'
import type { CheckContext } from '../context.ts'
import { isPlanTarget, sideOf } from '../figures.ts'
import type { Figure, FigureGroup } from '../figures.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import { ALL_REACHED, CLAIMS, HOLD_VERBS, SHORTFALL } from '../vocabulary/completion.ts'
import { forYear, someOf, titleOf, valueOf, yearOf } from '../wording.ts'
import { quoteZh, roleZh, someZh, valueZh } from '../wording-zh.ts'
import type { Words } from '../words.ts'
import { sentencesOf } from './shared/sentences.ts'

export default defineRule<{ shown: number }>({
  id: 'claimed-but-missed',
  severity: 'warning',
  scope: 'document',
  title: '称已完成而实际未达标',
  description: {
    en: 'A plan says that a target was reached (完成, 顺利完成, 巩固在) although its own reported value misses it.',
    zh: '规划称目标已实现（完成、顺利完成、巩固在），而其自报数值并未达到。'
  },
  rationale: {
    en: 'A reader who trusts the claim starts from a wrong baseline; an honest account of what was missed is what the next plan builds on.',
    zh: '相信该说法的读者会从错误的起点出发；如实说明未完成之处，才是下一期规划的基础。'
  },
  options: { shown: 7 },
  cases: [
    { name: '完成 where the value is short', plans: [{ id: '规划', rows: [{ name: '就诊率', unit: '%', cells: { '2020 target': '80', '2020 actual': '67.04' }, assessment: '基本完成' }] }], better: { 就诊率: 'higher' }, finds: 1 },
    { name: 'a cap that the value exceeds', plans: [{ id: '规划', rows: [{ name: '性别比', cells: { '2020 target': '107以内', '2020 actual': '110' }, assessment: '完成' }] }], finds: 1 },
    { name: '完成 where it was', plans: [{ id: '规划', rows: [{ name: '就诊率', unit: '%', cells: { '2020 target': '80', '2020 actual': '81' }, assessment: '完成' }] }], better: { 就诊率: 'higher' }, finds: 0 },
    { name: 'the text says that all targets were reached', plans: [{ id: '规划', rows: [{ name: '就诊率', unit: '%', cells: { '2020 target': '90', '2020 actual': '88.9' } }], text: ['服务能力显著增强，“十三五”规划确定的目标任务顺利完成。'] }], better: { 就诊率: 'higher' }, finds: 1 },
    { name: 'the text names one shortfall of two', plans: [{ id: '规划', rows: [{ name: '就诊率', unit: '%', cells: { '2020 target': '90', '2020 actual': '88.9' } }, { name: '签约率', unit: '%', cells: { '2020 target': '50', '2020 actual': '42' } }], text: ['签约率等指标与规划目标略有差距，需要更加重视。'] }], better: { 就诊率: 'higher', 签约率: 'higher' }, finds: 1 },
    { name: 'to be held at a level that was not reached', plans: [{ id: '规划', rows: [{ name: '就诊率', unit: '%', cells: { '2020 actual': '88.9' } }], statements: [{ indicator: '就诊率', raw: '90%以上', unit: '%', year: 2025, text: '就诊率巩固在90%以上' }] }], better: { 就诊率: 'higher' }, finds: 1 },
    { name: 'to be held at a level that an earlier target reaches', plans: [{ id: '规划', rows: [{ name: '森林覆盖率', unit: '%', cells: { '2020 actual': '59.9', '2025 target': '60.2' } }], statements: [{ indicator: '森林覆盖率', raw: '60%以上', unit: '%', year: 2035, text: '森林覆盖率稳定在60%以上' }] }], better: { 森林覆盖率: 'higher' }, finds: 0 },
    { name: '巩固率 and 水土保持率 are names, and nothing to be held', plans: [{ id: '规划', rows: [{ name: '义务教育巩固率', unit: '%', cells: { '2020 actual': '95.1' } }, { name: '水土保持率', unit: '%', cells: { '2020 actual': '71' } }], statements: [{ indicator: '义务教育巩固率', raw: '96%', unit: '%', year: 2025, text: '义务教育巩固率达到96%' }, { indicator: '水土保持率', raw: '73%', unit: '%', year: 2025, text: '水土保持率提高到73%' }] }], better: { 义务教育巩固率: 'higher', 水土保持率: 'higher' }, finds: 0 },
    { name: 'the text owns up to the shortfall', plans: [{ id: '规划', rows: [{ name: '就诊率', unit: '%', cells: { '2020 target': '90', '2020 actual': '88.9' } }], text: ['就诊率与规划目标略有差距。'] }], better: { 就诊率: 'higher' }, finds: 0 }
  ],
  *check(context, { shown }) {
    for (const document of context.documents) {
      const rows = missedRows(context, document)
      for (const row of rows) {
        const draft = claimedInTable(row)
        if (draft) yield draft
      }
      if (rows.length > 0) yield* claimedInText(context, document, rows, shown)
    }
    for (const group of context.groups) yield* heldButNotReached(group)
  }
})

interface MissedRow { group: FigureGroup; target: Figure; actual: Figure }

/** Rows whose reported value misses the target of the same year in the same row. */
function missedRows({ figuresOf, groupOf }: CheckContext, document: PlanDocument): MissedRow[] {
  const rows: MissedRow[] = []
  for (const actual of figuresOf(document)) {
    if (actual.source !== 'table' || actual.role !== 'actual') continue
    const group = groupOf(actual)
    const targets = (group.byDocument.get(document) ?? []).filter((figure) => figure.row === actual.row && figure.role === 'target' && figure.year === actual.year)
    const target = targets.find((figure) => !figure.quoted) ?? targets[0]
    if (target && misses(target, actual, group.better) === true) rows.push({ group, target, actual })
  }
  return rows.sort((a, b) => a.actual.line - b.actual.line)
}

function claimedInTable({ group, target, actual }: MissedRow): Draft | null {
  const verdict = actual.row?.measures.find((measure) => measure.role === 'assessment')
  if (!verdict || !CLAIMS.test(verdict.raw)) return null
  return {
    group: group.key,
    message: {
      en: `${actual.name}: ${titleOf(actual.document)} calls it ${verdict.raw}, but ${valueOf(actual)} misses the target of ${valueOf(target)}${forYear(target)}; the next plan starts from a baseline that was not reached.`,
      zh: `${actual.name}：${titleOf(actual.document)}评价为${quoteZh(verdict.raw)}，但${roleZh(actual)}为${valueZh(actual)}，未达到目标（${valueZh(target)}）；下一期规划的起点不实。`
    },
    sides: [sideOf(target), sideOf(actual), { document: actual.document.id, line: verdict.line, label: 'assessment', raw: verdict.raw, quantity: null }],
    identity: [actual.document.id, actual.name, foldRaw(target.raw), foldRaw(actual.raw), foldRaw(verdict.raw)]
  }
}

function* claimedInText({ leaves }: CheckContext, document: PlanDocument, rows: readonly MissedRow[], shown: number): Iterable<Draft> {
  for (const leaf of leaves(document)) {
    if (leaf.leaf.kind !== 'body' || !/目标|指标|任务/.test(leaf.text)) continue
    for (const sentence of sentencesOf(leaf)) {
      if (!/目标|指标|任务/.test(sentence.text)) continue
      if (ALL_REACHED.test(sentence.text)) yield claimInText(document, rows, sentence, shown, 'all')
      else if (SHORTFALL.test(sentence.text)) {
        const unnamed = rows.filter(({ actual }) => !sentence.text.includes(actual.name))
        if (unnamed.length > 0 && unnamed.length < rows.length + 1 && rows.length > unnamed.length) yield claimInText(document, unnamed, sentence, shown, 'others')
      }
    }
  }
}

/** What the text says of the targets: that all were reached, or that some were missed which are not these. */
const CLAIMED: Readonly<Record<'all' | 'others', Words>> = {
  all: { en: 'says that the targets were reached', zh: '称目标任务已经完成' },
  others: { en: 'owns up to some shortfalls', zh: '只说明部分指标未达标' }
}

function claimInText(document: PlanDocument, rows: readonly MissedRow[], sentence: { text: string; line: number }, shown: number, reached: 'all' | 'others'): Draft {
  const list = rows.map(({ actual, target }) => `${actual.name} (${valueOf(actual)} for ${valueOf(target)})`)
  const listed = rows.map(({ actual, target }) => `${actual.name}（实际${valueZh(actual)}，目标${valueZh(target)}）`)
  const text: Side = { document: document.id, line: sentence.line, label: 'text', raw: sentence.text.trim(), quantity: null }
  return {
    group: rows.length === 1 ? rows[0]!.group.key : null,
    message: {
      en: `${titleOf(document)} ${CLAIMED[reached].en}, but ${someOf(list)} ${rows.length === 1 ? 'was' : 'were'} missed${reached === 'others' ? ' as well' : ''}; the reader is left with a better picture than the table gives.`,
      zh: `${titleOf(document)}${CLAIMED[reached].zh}，但${someZh(listed, '项指标')}${reached === 'others' ? '同样' : ''}未达标；正文表述好于表中数据。`
    },
    sides: [...rows.slice(0, shown).map(({ actual }) => sideOf(actual)), text],
    identity: [document.id, foldRaw(sentence.text), ...rows.map(({ actual }) => `${actual.name} ${foldRaw(actual.raw)}`)]
  }
}

/** 巩固在90%以上 said of what stood at 88.9. */
function* heldButNotReached(group: FigureGroup): Iterable<Draft> {
  for (const [document, own] of group.byDocument) {
    const baseline = own.filter((figure) => figure.role === 'actual' && figure.source === 'table').at(-1)
    if (!baseline) continue
    const holding = own.filter((figure) => figure.role === 'target' && figure.statement !== null && HOLD_VERBS.test(figure.statement.text))
    // 2035年稳定在60%以上 holds what the target for 2025 reaches before.
    const reached = (figure: Figure): boolean => own.some((other) => isPlanTarget(other) && !other.quoted && other !== figure && (yearOf(other) ?? Infinity) < (yearOf(figure) ?? 0) && misses({ ...figure, role: 'target' }, other, group.better) === false)
    const short = holding.filter((figure) => misses({ ...figure, role: 'target' }, baseline, group.better) === true && !reached(figure))
    if (short.length === 0) continue
    const said = short[0]!
    yield {
      group: group.key,
      message: {
        en: `${said.name}: ${titleOf(document)} wants to hold it at ${valueOf(said)}, but ${valueOf(baseline)} is what was reached${forYear(baseline)}; what was never reached cannot be held.`,
        zh: `${said.name}：${titleOf(document)}提出保持在${valueZh(said)}，但${roleZh(baseline)}为${valueZh(baseline)}，尚未达到；没有达到的水平无从保持。`
      },
      sides: [sideOf(baseline), ...short.map(sideOf)],
      identity: [document.id, said.name, foldRaw(said.raw), foldRaw(baseline.raw)]
    }
  }
}

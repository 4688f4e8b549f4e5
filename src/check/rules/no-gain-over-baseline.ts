import { compareFigures } from '../compare.ts'
import type { Figure, FigureGroup } from '../figures.ts'
import { sideOf } from '../figures.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import { forYear, listOf, titleOf, unique, valueOf } from '../wording.ts'
import { listZh, roleZh, valueZh } from '../wording-zh.ts'
import type { Words } from '../words.ts'
import { baselineOf, ownTargets } from './shared/baseline.ts'

export default defineRule({
  id: 'no-gain-over-baseline',
  severity: 'info',
  scope: 'document',
  title: '目标与现状持平',
  description: {
    en: 'A target equals the value already reported, or the target that the period before missed.',
    zh: '目标与已报告的实际值相同，或与上一期未完成的目标相同。'
  },
  rationale: {
    en: 'To hold a level may be meant; where it is, the plan should say so. 100% and words such as 巩固 are left alone.',
    zh: '保持现有水平可能是本意；若是，规划应当说明。100%和“巩固”一类表述不在此列。'
  },
  cases: [
    { name: '110以下 was reached, and is the target again', plans: [{ id: '规划', rows: [{ name: '性别比', cells: { '2020 actual': '110以下', '2025 target': '110以下' } }] }], finds: 1 },
    { name: 'the target of 2020 was missed and is set again', plans: [{ id: '规划', rows: [{ name: '全科医生数', unit: '人', cells: { '2020 target': '5', '2020 actual': '4', '2025 target': '5' } }] }], better: { 全科医生数: 'higher' }, finds: 1 },
    { name: 'a bound was reported, and is the target of two years', plans: [{ id: '规划', rows: [{ name: '覆盖率', unit: '%', cells: { '2023 actual': '≥90', '2025 target': '≥90', '2027 target': '≥90' } }] }], finds: 1 },
    { name: 'all of them, before and after', plans: [{ id: '规划', rows: [{ name: '覆盖率', unit: '%', cells: { '2020 actual': '100', '2025 target': '100' } }] }], finds: 0 },
    { name: 'a gain, after a year of standing still', plans: [{ id: '规划', rows: [{ name: '覆盖率', unit: '%', cells: { '2020 actual': '90', '2025 target': '90', '2027 target': '95' } }] }], finds: 0 }
  ],
  *check({ groups }) {
    for (const group of groups) {
      const targets = ownTargets(group).filter((target) => target.source === 'table')
      for (const row of new Set(targets.map((target) => target.row))) {
        const draft = gainless(group, targets.filter((target) => target.row === row))
        if (draft) yield draft
      }
    }
  }
})

/** One row: no finding where any of its years gains. */
function gainless(group: FigureGroup, targets: readonly Figure[]): Draft | null {
  const last = targets.at(-1)
  if (!last || targets.some((target) => isFull(target) || !isNumeric(target))) return null
  const baseline = baselineOf(group, last)
  if (!baseline || baseline.source !== 'table') return null
  if (targets.every((target) => same(group, baseline, target))) return draftOf(group, baseline, targets, { en: 'the plan asks for no more than there is', zh: '没有提出优于现状的要求' })
  const former = group.byDocument.get(last.document)?.find((figure) => figure.role === 'target' && !figure.quoted && figure.source === 'table' && figure.year !== null && figure.year === baseline.year)
  if (former && targets.every((target) => same(group, former, target)) && !same(group, baseline, former)) return draftOf(group, former, targets, { en: `the target of the period before, of which ${valueOf(baseline)} was reached, is set again`, zh: `上一期目标实际完成${valueZh(baseline)}，本期原样沿用` })
  return null
}

const isNumeric = ({ quantity }: Figure): boolean => quantity.kind === 'number' || quantity.kind === 'range' || quantity.kind === 'ratio' || quantity.kind === 'parts'

/** 100% of something cannot grow. */
const isFull = ({ quantity, unit, raw }: Figure): boolean => quantity.kind === 'number' && quantity.value === 100 && (unit === '%' || unit === '％' || raw.includes('%'))

function same(group: FigureGroup, a: Figure, b: Figure): boolean {
  const { kind } = compareFigures({ ...a, role: 'target' }, { ...b, role: 'target' }, group.better)
  return kind === 'equal' || kind === 'comparator'
}

function draftOf(group: FigureGroup, before: Figure, targets: readonly Figure[], why: Words): Draft {
  const target = targets[0]!
  const years = unique(targets.map((figure) => forYear(figure).replace(/^ for /, '')).filter((year) => year !== ''))
  return {
    group: group.key,
    message: {
      en: `${target.name}: ${titleOf(target.document)} sets ${valueOf(target)}${years.length > 0 ? ` for ${listOf(years)}` : ''}, and ${valueOf(before)} is the ${before.role === 'actual' ? 'reported value' : 'target'}${forYear(before)}; ${why.en}.`,
      zh: `${target.name}：${titleOf(target.document)}${listZh(years.map((year) => `${year}年`))}目标${years.length > 1 ? '均' : ''}为${valueZh(target)}，与${roleZh(before)}（${valueZh(before)}）持平；${why.zh}。`
    },
    sides: [before, ...targets].map(sideOf),
    identity: [target.document.id, target.name, ...years, before.role, foldRaw(before.raw), foldRaw(target.raw)]
  }
}

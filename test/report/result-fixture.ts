/** Two small plans that disagree, and what a run makes of them. */
import { buildCase } from '../../src/check/build-case.ts'
import type { CasePlan } from '../../src/check/case.ts'
import { checkDocuments, rules } from '../../src/check/index.ts'
import type { RunResult } from '../../src/report/result.ts'

export const PROVINCE: CasePlan = {
  id: 'province', rows: [
    { name: '每千人执业医师数', unit: '人', cells: { '2025 target': '4.3' } },
    { name: '人均预期寿命', unit: '岁', cells: { '2025 target': '80以上' } },
    { name: '=SUM(A1)', unit: '个', cells: { '2025 target': '-1' } }
  ]
}
export const CITY: CasePlan = {
  id: 'city', level: 'prefecture', region: ['甲省', '乙市'], rows: [
    { name: '每千人执业医师数', unit: '人', cells: { '2025 target': '4.0' } },
    { name: '人均预期寿命', unit: '岁', cells: { '2025 target': '81以上' } }
  ],
  statements: [{ indicator: '人均预期寿命', raw: '79岁', unit: '岁', year: 2025, text: '人均预期寿命达到79岁<script>alert(1)</script>' }]
}

export function runOf(plans: readonly CasePlan[] = [PROVINCE, CITY]): RunResult {
  const { documents, links, trees } = buildCase({ plans, better: { 每千人执业医师数: 'higher', 人均预期寿命: 'higher' } })
  return { documents, links, ...checkDocuments(documents, links, { trees }), rules }
}

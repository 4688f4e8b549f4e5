import { expect, it } from 'vitest'
import { buildCase } from '../../src/check/build-case.ts'
import type { CasePlan } from '../../src/check/case.ts'
import { checkDocuments } from '../../src/check/index.ts'

const plan = (id: string, name: string, unit: string, value: string): CasePlan => ({
  id, ...(id === 'province' ? {} : { level: 'prefecture' as const, region: ['甲省', `${id}市`] }),
  rows: [{ name, unit, cells: { '2025 target': value } }]
})
const idsOf = (plans: CasePlan[]): { id: string; rule: string }[] => {
  const { documents, links, trees } = buildCase({ plans, better: { 每千人执业医师数: 'higher' } })
  return checkDocuments(documents, links, { trees }).findings
}

it('a finding keeps its id when another plan joins the indicator that it is about', () => {
  const two = [plan('province', '每千人执业医师数', '人', '4.3'), plan('a', '每千人执业医师数', '名/千人', '4.0')]
  const before = idsOf(two)
  const after = new Set(idsOf([...two, plan('b', '每千人执业医师数', '名/千人', '3.9')]).map((finding) => finding.id))
  expect(before.length).toBeGreaterThan(0)
  expect(before.filter((finding) => !after.has(finding.id))).toEqual([])
})

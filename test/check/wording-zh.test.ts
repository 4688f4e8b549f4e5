/** The sentences of findings in Chinese, as a planner would write them. */
import { describe, expect, test } from 'vitest'
import { buildCase } from '../../src/check/build-case.ts'
import type { CasePlan, CaseRow, RuleCase } from '../../src/check/case.ts'
import { checkDocuments, rules } from '../../src/check/index.ts'
import { listZh, quoteZh, someZh } from '../../src/check/wording-zh.ts'

/** The messages of one rule on a set of plans. */
function said(id: string, ruleCase: Pick<RuleCase, 'plans' | 'better'>): string[] {
  const { documents, links, trees } = buildCase(ruleCase)
  const only = Object.fromEntries(rules.map((rule) => [rule.id, rule.id === id ? ('info' as const) : ('off' as const)]))
  return checkDocuments(documents, links, { trees, rules: only }).findings.map((finding) => finding.messageZh)
}

const province = (id: string, ...rows: CaseRow[]): CasePlan => ({ id, rows })
const city = (...rows: CaseRow[]): CasePlan => ({ id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows })
const row = (name: string, unit: string, target: string): CaseRow => ({ name, unit, cells: { '2025 target': target } })

describe('a lower target', () => {
  const weaker = (better: 'higher' | 'lower', name: string, unit: string, own: string, ...upper: string[]): string[] =>
    said('weaker-than-upper-level', { plans: [...upper.map((target, i) => province(`省规划${['一', '二'][i]!}`, row(name, unit, target))), city(row(name, unit, own))], better: { [name]: better } })

  test('is said to be lower, with plans that ask for the same together', () => {
    expect(weaker('higher', '供水普及率', '%', '92', '95', '95')).toEqual(['供水普及率：《市规划》2025年目标为92%，低于《省规划一》《省规划二》的95%；下级目标偏低，上级目标难以实现。'])
    expect(weaker('higher', '供水普及率', '%', '92', '95', '96')).toEqual(['供水普及率：《市规划》2025年目标为92%，低于《省规划一》的95%和《省规划二》的96%；下级目标偏低，上级目标难以实现。'])
  })

  test('is higher where less is better', () => {
    expect(weaker('lower', '管网漏损率', '%', '10', '9')).toEqual(['管网漏损率：《市规划》2025年目标为10%，高于《省规划一》的9%；该指标越低越好，下级目标偏松，上级目标难以实现。'])
  })

  test('stands beside a bound, as 低于…以上 would say something else', () => {
    expect(weaker('higher', '供水普及率', '%', '92以上', '95以上', '95以上')).toEqual(['供水普及率：《市规划》2025年目标为92%以上，《省规划一》《省规划二》均为95%以上；下级目标偏低，上级目标难以实现。'])
  })
})

test('words instead of a number are quoted', () => {
  const plans: CasePlan[] = [{ id: '规划', rows: [row('服务满意度', '', '90')], statements: [{ indicator: '服务满意度', raw: '稳步提高', year: 2025 }] }]
  expect(said('prose-differs-from-table', { plans })).toEqual(['服务满意度：《规划》表中2025年目标为90，正文只写“稳步提高”；正文没有落实到数值。'])
})

test('lists end in 和, long ones tell how many there are, and quotations nest', () => {
  expect([listZh([]), listZh(['甲']), listZh(['甲', '乙', '丙'])]).toEqual(['', '甲', '甲、乙和丙'])
  expect([someZh(['甲', '乙'], '项', 2), someZh(['甲', '乙', '丙'], '项指标', 2)]).toEqual(['甲和乙', '甲、乙等3项指标'])
  expect(quoteZh('“十四五”规划')).toBe('“‘十四五’规划”')
})

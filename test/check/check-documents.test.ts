import { describe, expect, test } from 'vitest'
import { buildCase } from '../../src/check/build-case.ts'
import type { CasePlan } from '../../src/check/case.ts'
import { checkDocuments, rules } from '../../src/check/index.ts'
import type { Finding } from '../../src/schema/findings.ts'

const row = (name: string, unit: string, cells: Record<string, string>): NonNullable<CasePlan['rows']>[number] => ({ name, unit, cells })
const PROVINCE: CasePlan = { id: '省规划', rows: [row('甲率', '%', { '2025 target': '90' }), row('乙率', '%', { '2025 target': '80以上' }), row('丙率', '%', { '2025 target': '70' }), row('每千人丁数', '张', { '2025 target': '7.5' })] }
const CITY: CasePlan = { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [row('甲率', '%', { '2025 target': '85' }), row('乙率', '%', { '2025 target': '82以上' }), row('每千人丁数', '张', { '2025 target': '6' }), row('戊率', '%', { '2025 target': '5' })] }
const BETTER = { 甲率: 'higher', 乙率: 'higher', 丙率: 'higher' } as const

function run(plans: readonly CasePlan[], rulesSet = {}): ReturnType<typeof checkDocuments> {
  const { documents, links, trees } = buildCase({ plans, better: BETTER })
  return checkDocuments(documents, links, { trees, rules: rulesSet })
}
const idOf = (findings: readonly Finding[], rule: string): string | undefined => findings.find((finding) => finding.rule === rule)?.id

describe('the matrix', () => {
  test('gives every pair of an upper and a lower plan exactly one verdict', () => {
    const { comparison } = run([PROVINCE, CITY])
    const verdicts = Object.fromEntries(comparison.rows.map(({ group, pairs }) => [group.name, pairs.map(({ verdict }) => verdict)]))
    expect(verdicts).toEqual({ 甲率: ['weaker'], 乙率: ['stricter'], 丙率: ['missing'], 每千人丁数: ['not-comparable'], 戊率: ['extra'] })
    expect(comparison.totals).toMatchObject({ pairs: 5, weaker: 1, stricter: 1, missing: 1, extra: 1, 'not-comparable': 1, equal: 0 })
  })

  test('says why a pair cannot be compared', () => {
    const { comparison } = run([PROVINCE, CITY])
    expect(comparison.rows.find(({ group }) => group.name === '每千人丁数')!.pairs[0]!.reason).toBe('direction')
  })

  test('holds the same year against the same year, and a later year only against what is already weaker', () => {
    const late = (value: string): CasePlan => ({ ...CITY, period: [2023, 2027], rows: [row('甲率', '%', { '2027 target': value })] })
    const both: CasePlan = { ...CITY, rows: [row('甲率', '%', { '2025 target': '90', '2027 target': '80' })] }
    const verdict = (plan: CasePlan): unknown => { const [pair] = run([PROVINCE, plan]).comparison.rows[0]!.pairs; return [pair!.verdict, pair!.reason] }
    expect(verdict(both)).toEqual(['equal', null])
    expect(verdict(late('85'))).toEqual(['weaker', null])
    expect(verdict(late('95'))).toEqual(['not-comparable', 'year'])
  })

  test('says in the finding that the years differ', () => {
    const late: CasePlan = { ...CITY, period: [2023, 2027], rows: [row('甲率', '%', { '2027 target': '85' })] }
    const { findings } = run([PROVINCE, late])
    expect(findings.find(({ rule }) => rule === 'weaker-than-upper-level')!.message).toMatch(/85% for 2027, 《省规划》 for 90% for 2025/)
  })
})

describe('plans about different matters', () => {
  const water: CasePlan = { id: '水利规划', rows: [row('用水总量', '亿立方米', { '2025 target': '9' }), row('甲率', '%', { '2025 target': '90' })] }
  const school: CasePlan = { id: '教育规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [row('毛入园率', '%', { '2025 target': '98' })] }
  const verdicts = (plans: CasePlan[]): string[] => run(plans).comparison.rows.flatMap(({ group, pairs }) => pairs.map(({ upper, lower, verdict }) => `${group.name} ${upper.id} ${lower.id} ${verdict}`))

  test('leave nothing out and add nothing of their own', () => {
    const { comparison, findings } = run([water, school])
    expect(comparison.totals.pairs).toBe(0)
    expect(comparison.apart.map(({ upper, lower }) => [upper.id, lower.id])).toEqual([['水利规划', '教育规划']])
    expect(idOf(findings, 'missing-at-lower-level')).toBeUndefined()
  })

  test('are of one matter as soon as the lower one takes over one row of the upper table, in its text too', () => {
    const taken: CasePlan = { ...school, statements: [{ indicator: '甲率', raw: '90%', unit: '%', year: 2025 }] }
    expect(verdicts([water, taken]).sort()).toEqual(['毛入园率 水利规划 教育规划 extra', '用水总量 水利规划 教育规划 missing', '甲率 水利规划 教育规划 equal'])
  })

  test('still have what both of them say in their text held against each other', () => {
    const said = (plan: CasePlan, raw: string): CasePlan => ({ ...plan, statements: [{ indicator: '丙率', raw, unit: '%', year: 2025 }] })
    expect(verdicts([said(water, '70%'), said(school, '60%')])).toEqual(['丙率 水利规划 教育规划 weaker'])
  })

  test('a third plan between them is held against the one that it follows', () => {
    const teaching: CasePlan = { id: '省教育规划', rows: [row('毛入园率', '%', { '2025 target': '98' }), row('巩固率', '%', { '2025 target': '96' })] }
    expect(verdicts([water, teaching, school]).sort()).toEqual(['巩固率 省教育规划 教育规划 missing', '毛入园率 省教育规划 教育规划 equal'])
  })

  test('are held against each other where the configuration says so', () => {
    const { documents, links } = buildCase({ plans: [water, school], better: BETTER })
    const named = documents.map((document) => (document.id === '教育规划' ? { ...document, upper: ['水利规划'] } : document))
    expect(checkDocuments(named, links, {}).comparison.totals).toMatchObject({ missing: 2, extra: 1 })
  })
})

describe('a heading without its number', () => {
  test('is named where it is read as the one that is missing', () => {
    const of = (...titles: [string, string][]): string | undefined => run([{ id: '规划', sections: titles.map(([marker, title]) => ({ marker, title })) }]).findings.find(({ rule }) => rule === 'heading-number-skipped')?.message
    expect(of(['', '水情'], ['二、', '任务'])).toBe('《规划》 starts with 二、任务; 水情 above it bears no number, and is read as number 1.')
    expect(of(['三、', '任务'])).toBe('《规划》 starts with 三、任务; numbers 1 to 2 are missing.')
  })
})

describe('a finding over names that are only nearly one', () => {
  const bound = (plan: CasePlan): CasePlan => ({ ...plan, rows: [{ ...plan.rows![0]!, nature: '约束性' }] })
  test('says that it rests on a guess, and is no error', () => {
    const { documents, links, trees } = buildCase({ plans: [bound(PROVINCE), bound(CITY)], better: BETTER })
    const [sure] = checkDocuments(documents, links, { trees }).findings
    expect([sure!.rule, sure!.severity]).toEqual(['weaker-than-upper-level', 'error'])
    const near = { groups: links.groups.map((group) => ({ ...group, members: group.members.map((m, i) => (i === 0 ? m : { ...m, evidence: ['near-name:甲的率'] })) })) }
    const [guessed] = checkDocuments(documents, near, { trees }).findings
    expect([guessed!.id, guessed!.severity]).toEqual([sure!.id, 'warning'])
    expect(guessed!.message).toBe(`${sure!.message} The two names are not the same: that they mean one indicator is a guess.`)
    expect(guessed!.messageZh).toBe(`${sure!.messageZh}两处名称不同，视为同一指标属推断。`)
  })
})

describe('finding ids', () => {
  const before = run([PROVINCE, CITY]).findings

  test('stay when lines are inserted', () => {
    const { documents, links } = buildCase({ plans: [PROVINCE, CITY], better: BETTER })
    for (const table of documents.flatMap((document) => document.tables)) for (const indicator of table.indicators) for (const measure of indicator.measures) measure.line += 100
    expect(checkDocuments(documents, links).findings.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })

  test('stay when another document is added', () => {
    const after = run([PROVINCE, CITY, { id: '丙市规划', level: 'prefecture', region: ['甲省', '丙市'], rows: [row('甲率', '%', { '2025 target': '88' })] }]).findings
    const ids = new Set(after.map(({ id }) => id))
    expect(before.filter(({ id }) => !ids.has(id))).toEqual([])
  })

  test('change when the value does', () => {
    const changed = run([PROVINCE, { ...CITY, rows: [row('甲率', '%', { '2025 target': '84' })] }]).findings
    expect(idOf(changed, 'weaker-than-upper-level')).not.toBe(idOf(before, 'weaker-than-upper-level'))
  })

  test('are one for each finding', () => {
    expect(new Set(before.map(({ id }) => id)).size).toBe(before.length)
  })
})

describe('rules as they are set', () => {
  test('off silences a rule, another severity regrades it', () => {
    expect(run([PROVINCE, CITY], { 'weaker-than-upper-level': 'off' }).findings.some(({ rule }) => rule === 'weaker-than-upper-level')).toBe(false)
    expect(run([PROVINCE, CITY], { 'weaker-than-upper-level': 'error' }).findings[0]).toMatchObject({ rule: 'weaker-than-upper-level', severity: 'error' })
  })

  test('a rule that is off by default can be switched on', () => {
    expect(run([PROVINCE, CITY], { 'stricter-than-upper-level': 'info' }).findings.filter(({ rule }) => rule === 'stricter-than-upper-level')).toHaveLength(1)
  })

  test('a rule that does not exist is refused by name', () => {
    expect(() => run([PROVINCE, CITY], { 'weaker-than-uper-level': 'off' })).toThrow(/weaker-than-uper-level/)
  })

  test('the order of the documents does not matter', () => {
    expect(run([CITY, PROVINCE]).findings).toEqual(run([PROVINCE, CITY]).findings)
  })

  test('every rule has an id of its own and a scope', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })
})

describe('the upper plans, where they are named', () => {
  const { documents, links } = buildCase({ plans: [PROVINCE, { ...CITY, region: ['丙省', '丁市'] }], better: BETTER })
  const weaker = (upper?: (id: string) => string[] | null): number => checkDocuments(documents, links, upper ? { upper: (document) => upper(document.id) } : {}).findings.filter(({ rule }) => rule === 'weaker-than-upper-level').length

  test('count instead of level and region, for the plan they are named for only', () => {
    expect(weaker()).toBe(0)
    expect(weaker((id) => (id === '市规划' ? ['省规划'] : null))).toBe(1)
    expect(weaker(() => [])).toBe(0)
  })
})

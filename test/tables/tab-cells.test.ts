import { describe, expect, test } from 'vitest'
import { lines, planOf, showRows, tabTable } from './plan-of.ts'

const HEADER = ['序号', '指标名称', '单位', '2020年', '2025年', '属性']

describe('a table with one cell a line behind a tab', () => {
  test('reads each row under its header', async () => {
    const { tables } = await planOf(tabTable(HEADER, ['1', '人均预期寿命', '岁', '79.47', '80以上', '预期性'], ['2', '婴儿死亡率', '‰', '2.10', '5以下', '约束性']))
    expect(tables).toHaveLength(1)
    expect(tables[0]).toMatchObject({ kind: 'indicators', headers: HEADER })
    expect(showRows(tables[0])).toEqual([
      '1 人均预期寿命 [岁] 预期性 | 2020 actual 79.47 | 2025 target 80以上',
      '2 婴儿死亡率 [‰] 约束性 | 2020 actual 2.10 | 2025 target 5以下'
    ])
  })

  test('gives every value its line and its typed quantity', async () => {
    const { tables } = await planOf(`一、目标\n${tabTable(HEADER, ['1', '人均预期寿命', '岁', '79.47', '80以上', '预期性'])}`)
    const [row] = tables[0]!.indicators
    expect(lines(row!)).toBe('9–14')
    expect(row!.measures.map((m) => [m.line, m.quantity])).toEqual([
      [12, { kind: 'number', op: '=', value: 79.47 }],
      [13, { kind: 'number', op: '>=', value: 80 }]
    ])
  })

  test('carries a category down from its merged cell', async () => {
    const { tables } = await planOf(tabTable(
      ['类别', '序号', '指标', '2025年'],
      ['健康水平', '1', '人均预期寿命（岁）', '82.5'], ['', '2', '婴儿死亡率（‰）', '4'],
      ['健康服务', '3', '居民健康素养水平（%）', '41.5'], ['', '4', '县域就诊率（%）', '90']
    ))
    expect(showRows(tables[0])).toEqual([
      '1 健康水平 / 人均预期寿命 [岁] | 2025 target 82.5',
      '2 健康水平 / 婴儿死亡率 [‰] | 2025 target 4',
      '3 健康服务 / 居民健康素养水平 [%] | 2025 target 41.5',
      '4 健康服务 / 县域就诊率 [%] | 2025 target 90'
    ])
  })

  test.each(['指标（单位）', '指标及单位', '主要指标/单位'])('takes %s for the column of names', async (heading) => {
    const { tables } = await planOf(tabTable([heading, '2025年'], ['公路总里程（万公里）', '6.2']))
    expect(showRows(tables[0])).toEqual(['– 公路总里程 [万公里] | 2025 target 6.2'])
  })

  test('joins a category whose characters stand apart', async () => {
    const { tables } = await planOf(tabTable(['类 别', '序号', '指 标', '2025年'], ['健康\n水平', '1', '人均预期寿命（岁）', '82.5'], ['', '2', '婴儿死亡率（‰）', '4']))
    expect(tables[0]!.indicators.map((row) => row.category)).toEqual(['健康水平', '健康水平'])
    expect(tables[0]!.headers).toEqual(['类别', '序号', '指标', '2025年'])
  })

  test('joins a cell that is broken over lines and over one blank line', async () => {
    const text = '\t序号\n\t指标\n\t2023年\n\t2025年\n\n\t1\n\t国家医疗健康信息互联互通\n测评四级以上的县（个）\n\n以及市（个）\n\t6\n\t7\n\n\t2\n\t健康村\n比例（%）\n\t30\n\t50\n'
    const { tables } = await planOf(text)
    expect(showRows(tables[0])).toEqual([
      '1 国家医疗健康信息互联互通测评四级以上的县（个）以及市 [个] | 2023 target 6 | 2025 target 7',
      '2 健康村比例 [%] | 2023 target 30 | 2025 target 50'
    ])
    expect(tables[0]!.indicators.map(lines)).toEqual(['6–12', '14–18'])
  })

  test('ends behind two blank lines', async () => {
    const { tables, tree } = await planOf(`${tabTable(['序号', '指标', '2025年'], ['1', '床位数', '5'], ['2', '医师数', '3'])}\n各部门要抓好落实。\n`)
    expect(showRows(tables[0])).toEqual(['1 床位数 | 2025 target 5', '2 医师数 | 2025 target 3'])
    expect(tree.children.map((node) => node.type)).toEqual(['table', 'leaf'])
  })

  test('takes the level that a heading names for the measure, and the document’s own elsewhere', async () => {
    const { tables } = await planOf(tabTable(['指标', '2025年目标（省）', '2025年目标（市）', '2025年目标（区）', '2020年'], ['人均预期寿命（岁）', '80', '83.5', '84', '83.9']), { level: 'county' })
    expect(showRows(tables[0])).toEqual(['– 人均预期寿命 [岁] | 2025 target province 80 | 2025 target prefecture 83.5 | 2025 target county 84 | 2020 actual county 83.9'])
  })

  test('reads 完成情况 as a result and words of completion as an assessment', async () => {
    const { tables } = await planOf(tabTable(['序号', '指标', '2020年目标', '2020年完成情况', '是否完成'], ['1', '床位数（张）', '5', '6.1', '完成'], ['2', '医师数（人）', '4', '3', '未完成']))
    expect(showRows(tables[0])).toEqual([
      '1 床位数 [张] | 2020 target 5 | 2020 actual 6.1 | ? assessment 完成',
      '2 医师数 [人] | 2020 target 4 | 2020 actual 3 | ? assessment 未完成'
    ])
  })
})

describe('a row with fewer cells than the header', () => {
  const YEARS = ['序号', '指标', '2023年', '2025年', '2027年', '性质']

  test('lays a single value under all years, and says that it did', async () => {
    const { tables, diagnostics } = await planOf(tabTable(YEARS, ['1', '孕产妇死亡率（1/10万）', '持续巩固在历史低水平', '预期性'], ['2', '个人卫生支出占比（％）', '≤25', '预期性']))
    expect(showRows(tables[0])).toEqual([
      '1 孕产妇死亡率 [1/10万] 预期性 | 2023 target 持续巩固在历史低水平 | 2025 target 持续巩固在历史低水平 | 2027 target 持续巩固在历史低水平',
      '2 个人卫生支出占比 [％] 预期性 | 2023 target ≤25 | 2025 target ≤25 | 2027 target ≤25'
    ])
    expect(diagnostics.map((d) => `${d.rule} ${lines(d)}`)).toEqual(['inferred-span 8–11', 'inferred-span 13–16'])
    expect(diagnostics[0]!.message).toContain('2023年, 2025年, 2027年')
  })

  test('lays the later of two values under the two last years', async () => {
    const { tables, diagnostics } = await planOf(tabTable(YEARS, ['1', '每万人口全科医生数（人）', '5.6', '≥6.1', '预期性']))
    expect(showRows(tables[0])).toEqual(['1 每万人口全科医生数 [人] 预期性 | 2023 target 5.6 | 2025 target ≥6.1 | 2027 target ≥6.1'])
    expect(diagnostics.filter((d) => d.rule === 'inferred-span')).toHaveLength(1)
    expect(diagnostics[0]!.message).toContain('“≥6.1” is read as standing under 2025年, 2027年')
  })

  test('does not lay a reported figure under the targets', async () => {
    const { tables } = await planOf(tabTable(['序号', '指标', '2020年', '2025年', '2030年'], ['1', '托位数（个）', '1.8', '4.5']))
    expect(showRows(tables[0])).toEqual(['1 托位数 [个] | 2020 actual 1.8 | 2025 target 4.5 | 2030 target 4.5'])
  })

  test('takes a bound or words over the baseline and the targets for a target throughout, a number for reported', async () => {
    const { tables } = await planOf(tabTable(['序号', '指标', '2020年', '2025年', '2030年'], ['1', '供水管网漏损率（%）', '≤9'], ['2', '村庄绿化', '稳步提升'], ['3', '饮用水达标率（%）', '100']))
    expect(showRows(tables[0])).toEqual([
      '1 供水管网漏损率 [%] | 2020 target ≤9 | 2025 target ≤9 | 2030 target ≤9',
      '2 村庄绿化 | 2020 target 稳步提升 | 2025 target 稳步提升 | 2030 target 稳步提升',
      '3 饮用水达标率 [%] | 2020 actual 100 | 2025 target 100 | 2030 target 100'
    ])
  })

  test('infers nothing where the row is whole', async () => {
    const { diagnostics } = await planOf(tabTable(YEARS, ['1', '床位数（张）', '5', '6', '7', '预期性']))
    expect(diagnostics).toEqual([])
  })
})

describe('the name of a row', () => {
  test('in two cells under one heading: the outer part is the parent of those below', async () => {
    const { tables } = await planOf(tabTable(
      ['序号', '指标', '2023年', '2025年', '性质'],
      ['1', '基层医疗机构达标率', '服务中心（%）', '60', '80', '预期性'],
      ['', '', '服务站（%）', '50', '70', '预期性'],
      ['2', '全科医生数（人）', '4', '5', '预期性']
    ))
    expect(showRows(tables[0])).toEqual([
      '1 基层医疗机构达标率 > 服务中心 [%] 预期性 | 2023 target 60 | 2025 target 80',
      '1 基层医疗机构达标率 > 服务站 [%] 预期性 | 2023 target 50 | 2025 target 70',
      '2 全科医生数 [人] 预期性 | 2023 target 4 | 2025 target 5'
    ])
  })

  test('with 其中： and deeper 内： belongs to the row above it', async () => {
    const { tables } = await planOf(tabTable(
      ['指标', '2020年', '2025年', '性质'],
      ['每千人床位数（张）', '5.9', '7.5', '预期性'],
      ['其中：医院床位（张）', '5.3', '6.5', '预期性'],
      ['      内：公立医院（张）', '4', '4.7', '预期性'],
      ['      基层床位（张）', '0.5', '0.6', '预期性'],
      ['医护比', '1∶1.07', '1∶1.16', '预期性']
    ))
    expect(tables[0]!.indicators.map((row) => `${row.parent ?? ''} > ${row.name}`)).toEqual([
      ' > 每千人床位数', '每千人床位数 > 医院床位', '医院床位 > 公立医院', '每千人床位数 > 基层床位', ' > 医护比'
    ])
    expect(tables[0]!.indicators[4]!.measures[1]!.quantity).toEqual({ kind: 'ratio', op: '=', antecedent: 1, consequent: 1.16 })
  })

  test('keeps a bracket that is no unit', async () => {
    const { tables } = await planOf(tabTable(['序号', '指标', '2025年'], ['1', '执业（助理）医师数（人）', '4'], ['2', '住院报销比例（含大病保险）（％）', '70'], ['3', '重点学科（专科）', '≥15'], ['4', '细颗粒物浓度（μg/m3）', '25']))
    expect(tables[0]!.indicators.map((row) => [row.name, row.unit])).toEqual([['执业（助理）医师数', '人'], ['住院报销比例（含大病保险）', '％'], ['重点学科（专科）', null], ['细颗粒物浓度', 'μg/m3']])
  })

  test('has no unit where the unit’s cell holds a stroke', async () => {
    const { tables } = await planOf(tabTable(['序号', '指标', '单位', '2025年'], ['1', '医护比', '/', '1:1.2'], ['2', '健康指数', '—', '85']))
    expect(tables[0]!.indicators.map((row) => row.unit)).toEqual([null, null])
  })
})

describe('values in words and in several parts', () => {
  test.each([
    ['稳步提高', { kind: 'qualitative', trend: 'up' }],
    ['由省指定', { kind: 'deferred' }],
    ['—', { kind: 'none' }],
    ['7.37/7.84', { kind: 'parts', parts: [{ label: null, quantity: { kind: 'number', op: '=', value: 7.37 } }, { label: null, quantity: { kind: 'number', op: '=', value: 7.84 } }] }],
    ['30-40', { kind: 'range', min: 30, max: 40 }]
  ])('%s is typed', async (raw, quantity) => {
    const { tables } = await planOf(tabTable(['序号', '指标', '单位', '2025年'], ['1', '平均住院日', '天', raw]))
    expect(tables[0]!.indicators[0]!.measures[0]).toMatchObject({ raw, quantity })
  })
})

describe('a table that is neither', () => {
  test('a table of receivers (抄送) is other, without rows', async () => {
    const { tables } = await planOf(tabTable(['抄送：市委各部门，市人大常委会、市政协办公室。'], ['某某市人民政府办公室', '2024年3月1日印发']))
    expect(tables.map((table) => [table.kind, table.indicators.length, table.projects.length])).toEqual([['other', 0, 0]])
  })

  test('a table for layout is other', async () => {
    const { tables } = await planOf(tabTable(['组长', '王某', '副市长'], ['成员', '李某', '局长']))
    expect(tables.map((table) => table.kind)).toEqual(['other'])
  })
})

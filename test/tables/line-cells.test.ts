import { describe, expect, test } from 'vitest'
import { lines, planOf, showRows } from './plan-of.ts'

describe('a table that was copied out of a web page, one cell a line without tabs', () => {
  test('is put together from its heading words and its running numbers', async () => {
    const { tables, tree } = await planOf('三、主要目标\n\n序号\n指标\n单位\n2025年\n1\n粮食产量\n万吨\n450\n2\n高标准农田面积\n万亩\n300\n3\n农机化率\n%\n80\n\n四、重点任务\n')
    expect(tables).toHaveLength(1)
    expect(showRows(tables[0])).toEqual(['1 粮食产量 [万吨] | 2025 target 450', '2 高标准农田面积 [万亩] | 2025 target 300', '3 农机化率 [%] | 2025 target 80'])
    expect(lines(tables[0]!)).toBe('3–18')
    expect(tree.children.map((node) => node.type)).toEqual(['section', 'section'])
  })

  test('carries down a category that stands above the number', async () => {
    const { tables } = await planOf('类别\n序号\n指标\n2020年\n2025年\n绿色发展\n1\n单位能耗降低（%）\n12\n13.5\n2\n碳排放降低（%）\n15\n18\n数字经济\n3\n算力规模（EFLOPS）\n1\n5\n')
    expect(tables[0]!.indicators.map((row) => [row.category, row.name, row.measures.map((m) => m.raw)])).toEqual([
      ['绿色发展', '单位能耗降低', ['12', '13.5']],
      ['绿色发展', '碳排放降低', ['15', '18']],
      ['数字经济', '算力规模', ['1', '5']]
    ])
  })

  test('is left alone where it has no running numbers: it cannot be told from text', async () => {
    const { tables } = await planOf('指标\n单位\n2025年\n粮食产量\n万吨\n450\n')
    expect(tables).toEqual([])
  })

  test('numbered lines of text are no table', async () => {
    const { tables } = await planOf('一、目标\n1．提高粮食产量。全市粮食产量稳步提高。\n2．提高农机化率。全市农机化率稳步提高。\n')
    expect(tables).toEqual([])
  })
})

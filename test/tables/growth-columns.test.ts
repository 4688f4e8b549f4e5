import { describe, expect, test } from 'vitest'
import { planOf } from './plan-of.ts'

const HEADS = (growth: string): string => `| 序号 | 指标 | 单位 | 2020年 | 2025年 | ${growth} | 属性 |\n|--|--|--|--|--|--|--|\n`

/** What the growth column of a table's only row holds. */
async function growthOf(growth: string, cell: string): Promise<unknown> {
  const { tables } = await planOf(`${HEADS(growth)}| 1 | 快递业务量 | 亿件 | 80 | 120 | ${cell} | 预期性 |\n`)
  return tables[0]!.indicators[0]!.measures[2]!.quantity
}

describe('a column of growth rates', () => {
  test.each([
    ['年均增速', '8.4%', 'up', '=', 8.4, 'year'],
    ['“十四五”年均增长（%）', '8左右', 'up', '~', 8, 'year'],
    ['年均增速[累计]', '8.4%', 'up', '=', 8.4, 'year'],
    ['年均增速[累计]', '[40]', 'up', '=', 40, null],
    ['年均增速〔累计〕', '〔>4.1〕', 'up', '>', 4.1, null],
    ['比2020年提高', '4', 'up', '=', 4, null],
    ['年均下降', '3.5', 'down', '=', 3.5, 'year'],
    ['年均增长率', '-1.2%', 'down', '=', 1.2, 'year']
  ])('under %s reads %s as a change', async (growth, cell, direction, op, value, per) => {
    expect(await growthOf(growth, cell)).toEqual({ kind: 'change', direction, op, value, per })
  })

  test.each([['2025年目标值（年均增长）', '120'], ['年均/累计', '5.5'], ['五年累计', '[40]'], ['2025年或年均增长', '120']])('under %s leaves %s a number', async (growth, cell) => {
    expect(await growthOf(growth, cell)).toMatchObject({ kind: 'number' })
  })

  test('leaves words and empty cells as they are', async () => {
    expect(await growthOf('年均增速', '—')).toEqual({ kind: 'none' })
    expect(await growthOf('年均增速', '与经济增长同步')).toMatchObject({ kind: 'qualitative' })
  })
})

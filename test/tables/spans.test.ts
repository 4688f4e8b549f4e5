import { describe, expect, test } from 'vitest'
import type { ReadCell, ReadResult, ReadRow } from '../../src/tree/read-tree.ts'
import { planOfTree, showRows } from './plan-of.ts'

/** A cell of a table whose spans are known; `down` and `across` are how many rows and columns it covers. */
interface SpanCell { text: string; down?: number; across?: number }

/** Rows of cells → what a reader of docx, html or pdf returns: one source line a cell. */
function tree(...rows: (string | SpanCell)[][]): ReadResult {
  let text = ''
  let line = 0
  const readCell = (given: string | SpanCell): ReadCell => {
    const cell = typeof given === 'string' ? { text: given } : given
    const start = { line: ++line, column: 1, offset: text.length }
    text += `${cell.text}\n`
    const position = { start, end: { line, column: 1 + cell.text.length, offset: text.length - 1 } }
    return { type: 'tableCell', children: cell.text ? [{ type: 'text', value: cell.text, position }] : [], position, data: { rowSpan: cell.down, colSpan: cell.across } }
  }
  const children = rows.map((row): ReadRow => {
    const cells = row.map(readCell)
    return { type: 'tableRow', children: cells, position: { start: cells[0]!.position.start, end: cells.at(-1)!.position.end } }
  })
  const position = { start: children[0]!.position.start, end: children.at(-1)!.position.end }
  return { root: { type: 'root', children: [{ type: 'table', children, position, data: { dialect: 'spans' } }] }, text, format: 'docx', dialect: 'spans', encoding: 'utf-8', diagnostics: [] }
}

describe('a table whose spans are known', () => {
  test('puts two rows of headings together', () => {
    const { tables } = planOfTree(tree(
      [{ text: '序号', down: 2 }, { text: '指标', down: 2 }, { text: '2020年', down: 2 }, { text: '目标', across: 2 }],
      ['2025年', '2030年'],
      ['1', '森林覆盖率（%）', '61', '61.5', '62'],
      ['2', '林业产值（亿元）', '500', '600', '700']
    ))
    expect(tables[0]!.headers).toEqual(['序号', '指标', '2020年', '目标2025年', '目标2030年'])
    expect(showRows(tables[0])).toEqual([
      '1 森林覆盖率 [%] | 2020 actual 61 | 2025 target 61.5 | 2030 target 62',
      '2 林业产值 [亿元] | 2020 actual 500 | 2025 target 600 | 2030 target 700'
    ])
  })

  test('lets a merged value stand in every column that it covers, and a merged category in every row', () => {
    const { tables, diagnostics } = planOfTree(tree(
      ['类别', '指标', '2023年', '2025年'],
      [{ text: '生态', down: 2 }, '优良天数比例（%）', '90', '92'],
      ['劣五类水体比例（%）', { text: '保持为0', across: 2 }],
      ['民生', '公园面积（公顷）', '10', '12']
    ))
    expect(showRows(tables[0])).toEqual([
      '– 生态 / 优良天数比例 [%] | 2023 target 90 | 2025 target 92',
      '– 生态 / 劣五类水体比例 [%] | 2023 target 保持为0 | 2025 target 保持为0',
      '– 民生 / 公园面积 [公顷] | 2023 target 10 | 2025 target 12'
    ])
    expect(diagnostics).toEqual([])
  })

  test('takes a bound merged over the baseline and the target for no result', () => {
    const { tables } = planOfTree(tree(['指标', '2020年', '2025年'], ['污水处理率（%）', { text: '≥95', across: 2 }], ['再生水利用率（%）', '≥20', '≥20']))
    expect(showRows(tables[0])).toEqual(['– 污水处理率 [%] | 2020 target ≥95 | 2025 target ≥95', '– 再生水利用率 [%] | 2020 actual ≥20 | 2025 target ≥20'])
  })

  test('takes 评价标准 for what is to be reached', () => {
    const { tables } = planOfTree(tree(['一级指标', '二级指标', '评价标准', '数据来源'], ['节水', '再生水利用率', '≥25%', '统计年报'], ['供水', '管网漏损率', '2025年控制在9%', '供水企业']))
    expect(showRows(tables[0])).toEqual(['– 节水 / 再生水利用率 | ? target ≥25%', '– 供水 / 管网漏损率 | ? target 2025年控制在9%'])
  })

  test('takes the outer of two name cells for the parent of the inner', () => {
    const { tables } = planOfTree(tree(
      ['序号', { text: '指标', across: 2 }, '2025年'],
      [{ text: '1', down: 2 }, { text: '客运量', down: 2 }, '铁路（万人次）', '900'],
      ['公路（万人次）', '3000'],
      ['2', { text: '货运量（万吨）', across: 2 }, '5000']
    ))
    expect(showRows(tables[0])).toEqual([
      '1 客运量 > 铁路 [万人次] | 2025 target 900', '1 客运量 > 公路 [万人次] | 2025 target 3000', '2 货运量 [万吨] | 2025 target 5000'
    ])
  })

  test('an empty cell under a filled one stays empty: only a span covers', () => {
    const { tables } = planOfTree(tree(['类别', '指标', '2025年'], ['生态', '森林覆盖率（%）', '61'], ['', '综合指数', '80']))
    expect(tables[0]!.indicators.map((row) => row.category)).toEqual(['生态', null])
  })
})

import { describe, expect, test } from 'vitest'
import { lines, planOf, showRows } from './plan-of.ts'

function paragraphs(...texts: string[]): string {
  return texts.map((text) => `${text}\n\n`).join('')
}

const LONG = '本市将继续完善供水管网，推进老旧管道改造，提高水质监测能力，建立覆盖城乡的供水保障体系，确保群众用水安全和供水企业平稳运行。'

describe('cells below a caption whose grid is not known', () => {
  test('are one table up to its note, with a diagnostic, and no text', async () => {
    const { tables, notes, sections, diagnostics } = await planOf(paragraphs('一、标准', LONG, '表3  道路照明标准', '道路等级', '平均照度', '均匀度', '快速路', '≥30', '0.4', '主干路', '<30，≥20', '0.4', '1.桥梁按所接道路等级取值；', '2.隧道另行规定。', '支路', '10～15', '0.3', '注：照度为维持值。', '二、任务', LONG))
    expect(tables.map((table) => [table.title, table.kind, lines(table)])).toEqual([['表3 道路照明标准', 'other', '7–33']])
    expect(notes.map((note) => note.line)).toEqual([35])
    expect(sections.map((section) => section.title)).toEqual(['标准', '任务'])
    expect(diagnostics.filter(({ rule }) => rule === 'unreadable-table')).toHaveLength(1)
  })

  test('end in front of the next heading, numbered or long text below it', async () => {
    const { tables, sections, tasks } = await planOf(paragraphs('表1  用水定额', '用水类别', '定额', '居民', '120', '学校', '40', '（二）加强计量', '1．推进一户一表', LONG, '2．推进远传抄表', LONG))
    expect(tables.map(lines)).toEqual(['3–13'])
    expect(sections.map((section) => section.title)).toEqual(['加强计量', '推进一户一表', '推进远传抄表'])
    expect(tasks).toHaveLength(2)
  })

  test('that fill their headings evenly are rows without running numbers', async () => {
    const { tables } = await planOf(paragraphs('表2  供热主要指标', '指标', '单位', '2020年', '2025年', '属性', '集中供热面积', '万平方米', '800', '1000', '预期性', '热源能力', '兆瓦', '90', '120', '约束性', '三、任务'))
    expect(tables.map(showRows)).toEqual([['– 集中供热面积 [万平方米] 预期性 | 2020 actual 800 | 2025 target 1000', '– 热源能力 [兆瓦] 约束性 | 2020 actual 90 | 2025 target 120']])
  })

  test('that do not are no rows: a cell too few shifts all behind it', async () => {
    const { tables } = await planOf(paragraphs('表2  供热主要指标', '指标', '单位', '2020年', '2025年', '属性', '集中供热面积', '万平方米', '1000', '预期性', '热源能力', '兆瓦', '90', '120', '约束性', '三、任务'))
    expect(tables.map((table) => [table.kind, table.indicators.length])).toEqual([['other', 0]])
  })

  test('a caption is never a heading cell', async () => {
    const { tables } = await planOf(paragraphs('表1 主要指标完成情况', '序号', '指标', '2020年', '2025年', '1', '森林覆盖率（%）', '40', '42', '2', '湿地保护率（%）', '50', '52'))
    expect(tables.map((table) => [table.title, table.headers])).toEqual([['表1 主要指标完成情况', ['序号', '指标', '2020年', '2025年']]])
  })
})

describe('short lines that are no table', () => {
  test.each([
    ['a run of short headings', ['一、总体要求', '（一）指导思想', LONG, '（二）主要目标', '三、实施步骤', '（一）启动阶段', '（二）实施阶段', LONG]],
    ['a list of names', ['领导小组成员名单', '组长：王明', '副组长：李华', '赵强', '陈静', '刘洋', '周杰', '吴敏']],
    ['an address block', ['联系单位：市水务局', '地址：人民路18号', '电话：5550123', '邮编：310000', '2021年6月1日']],
    ['a table of contents with its list of tables', ['目录', '一、现状 1', '二、目标 3', '表1 主要指标 4', '表2 重点项目 6', '表3 责任分工 8', '附表1 项目清单 10', '附表2 资金安排 12']],
    ['text below a caption whose table is a picture', ['表2  重点项目分布', LONG, '保障措施', LONG]],
    ['headings below a caption whose table is a picture', ['表2  重点项目分布', '三、保障措施', '（一）组织领导', LONG, '（二）资金保障', LONG]],
    ['a sentence that begins with 表', ['表1所列项目', '由市水务局负责', '市财政局', '市教育局', '市住建局', '市交通局', '市农业局', '市林业局']],
    ['numbers that stand alone, as pages do', ['序号', LONG, '1', LONG, '2', LONG, '3']],
    ['headings of a form', ['序号', '姓名', '单位', '职务', '1', '2', '3']]
  ])('%s', async (_, texts) => {
    const { tables } = await planOf(paragraphs(...texts))
    expect(tables).toEqual([])
  })
})

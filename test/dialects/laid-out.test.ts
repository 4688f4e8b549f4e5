import { describe, expect, test } from 'vitest'
import { lines, planOf, showProject, showRows } from '../tables/plan-of.ts'

const BODY = '坚持以人民为中心的发展思想，全面推进各项事业高质量发展，不断增强人民群众获得感、幸福感、安全感。'

describe('a table laid out in columns, its cells wrapped', () => {
  test('a head of three lines, names and units around their rows, labels in the middle of theirs', async () => {
    const plan = await planOf(`表1 主要指标

                        2020 年市 2020 年
类别   序号 指标名称       单位               完成情况
                        级规划目标 实际情况


     1    森林覆盖率     %    50     51.5   完成
生态
质量
     2    河流断面达标率   %    5 以下   2.7    完成


          每十万人口拥有的   1/10
     3                   7 以下   0      基本完成
          救护车辆配置      万
公共
服务
     4    污水集中处理率   %    24     41.3   完成

二、保障措施
${BODY}
`)
    expect(plan.tables[0]!.title).toBe('表1 主要指标')
    expect(plan.tables[0]!.headers).toEqual(['类别', '序号', '指标名称', '单位', '2020年市级规划目标', '2020年实际情况', '完成情况'])
    expect(showRows(plan.tables[0])).toEqual([
      '1 生态质量 / 森林覆盖率 [%] | 2020 target prefecture 50 | 2020 actual 51.5 | ? assessment 完成', '2 生态质量 / 河流断面达标率 [%] | 2020 target prefecture 5 以下 | 2020 actual 2.7 | ? assessment 完成',
      '3 公共服务 / 每十万人口拥有的救护车辆配置 [1/10万] | 2020 target prefecture 7 以下 | 2020 actual 0 | ? assessment 基本完成', '4 公共服务 / 污水集中处理率 [%] | 2020 target prefecture 24 | 2020 actual 41.3 | ? assessment 完成'
    ])
    expect(plan.tables[0]!.indicators.map(lines)).toEqual(['8', '11', '14–16', '19'])
    expect(plan.sections.map((section) => section.title)).toEqual(['保障措施'])
    expect(plan.diagnostics).toEqual([])
  })

  test('a page that stands farther to the right, behind a page number, goes on with it', async () => {
    const plan = await planOf(`序号  指标          单位    2020年    2025年
1    森林覆盖率       %     50       55
2    河流断面达标率     %     60       65
                 — 1 —
\f   3    污水集中处理率     %     70       75
   4    单位产值能耗下降    %     13       14
   5    空气优良天数比例    %     80       85
                 — 2 —
`)
    expect(showRows(plan.tables[0])).toEqual([1, 2, 3, 4, 5].map((n, i) => `${n} ${['森林覆盖率', '河流断面达标率', '污水集中处理率', '单位产值能耗下降', '空气优良天数比例'][i]} [%] | 2020 actual ${[50, 60, 70, 13, 80][i]} | 2025 target ${[55, 65, 75, 14, 85][i]}`))
  })

  test('a value pushed against its unit is parted where its column begins', async () => {
    const plan = await planOf('序号  指标          单位    2025年目标\n1   森林覆盖率       %     80 以上\n2   河流断面达标率     1/10 万 7 以下\n3   污水集中处理率     %     40\n')
    expect(showRows(plan.tables[0]).map((row) => row.slice(row.indexOf('[')))).toEqual(['[%] | 2025 target 80 以上', '[1/10万] | 2025 target 7 以下', '[%] | 2025 target 40'])
  })

  test('sub-rows set in belong to the row above', async () => {
    const plan = await planOf('主要指标                2020 年现状    2025 年目标\n每千人口床位数（张）          —          7.5\n 其中：公立机构            —          5.7\n      社会办机构          —          1.8\n每千人口护士数（人）          4          5\n')
    expect(plan.tables[0]!.indicators.map((row) => `${row.name} < ${row.parent}`)).toEqual(['每千人口床位数 < null', '公立机构 < 每千人口床位数', '社会办机构 < 每千人口床位数', '每千人口护士数 < null'])
  })

  test('a word that is the only value stands under all years; an empty cell among values is said to be one', async () => {
    const plan = await planOf('序号  指标          2023年   2025年   2027年\n1   森林覆盖率       50     55     60\n2   河流断面达标率     持续巩固\n3   污水集中处理率     70     ≥75\n')
    expect(showRows(plan.tables[0])).toEqual(['1 森林覆盖率 | 2023 target 50 | 2025 target 55 | 2027 target 60', '2 河流断面达标率 | 2023 target 持续巩固 | 2025 target 持续巩固 | 2027 target 持续巩固', '3 污水集中处理率 | 2023 target 70 | 2025 target ≥75 | 2027 target '])
    expect(plan.diagnostics.map((d) => `${d.severity} ${d.rule} ${lines(d)}`)).toEqual(['info inferred-cell 4', 'info inferred-span 3'])
  })

  test('a row whose lines could as well be the next one’s is named, and nothing is read from it', async () => {
    const plan = await planOf('序号  指标            单位    2025年\n    森林与草原覆盖率\n1                  %     50\n    及综合植被盖度\n2                  %     60\n    污水集中处理率\n3   空气优良天数比例      %     90\n4   单位产值能耗下降      %     14\n5   受污染耕地利用率      %     93\n6   生活垃圾分类覆盖      %     99\n')
    expect(plan.tables[0]!.indicators.map((row) => `${row.sequence} ${row.name}`)).toEqual(['3 空气优良天数比例', '4 单位产值能耗下降', '5 受污染耕地利用率', '6 生活垃圾分类覆盖'])
    expect(plan.diagnostics.map((d) => `${d.severity} ${d.rule} ${lines(d)}`)).toEqual(['warning unreadable-row 2–3', 'warning unreadable-row 4–6'])
  })

  test('columns too narrow for their texts are no table that can be read', async () => {
    const plan = await planOf(`序号 项目名称   建设地址 建设内容         责任单位
1   某县区公共 某县石塔 建设用地46亩，建疾 某县卫健
    卫生中心   镇长泽村 控中心 设床位 200张 局
2   某县区中医 某县石塔 建筑面积26946平方米 某县卫健
    医院     镇万田村 设床位 150张      局
一、保障措施
${BODY}
`)
    expect(plan.tables.flatMap((table) => table.projects).map(showProject).filter((row) => !/某县区(?:公共卫生中心|中医医院)/.test(row))).toEqual([])
  })
})

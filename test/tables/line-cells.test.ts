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

  /** Cells as a Word file's text gives them: an empty line behind each, three where a cell is empty. */
  const spaced = (...cells: string[]): string => cells.map((cell) => `${cell}\n\n`).join('')

  test('may have headings and cells of several lines', async () => {
    const { tables } = await planOf(spaced('一、目标', '序号', '指标', '单位', '“十三五”规划', '目标', '“十三五”完成', '情况', '完成率', '1', '新建改建农村公路', '公里', '300', '360', '120%', '2', '新增充电桩', '个', '城区≥50', '城区62', '乡镇≥8', '100%', '3', '改造危桥', '座', '20', '20', '100%', '注：数据来自交通部门。'))
    expect(tables[0]!.headers).toEqual(['序号', '指标', '单位', '“十三五”规划目标', '“十三五”完成情况', '完成率'])
    expect(showRows(tables[0])).toEqual([
      '1 新建改建农村公路 [公里] | 2020 target 300 | 2020 actual 360 | ? assessment 120%',
      '2 新增充电桩 [个] | 2020 target 城区≥50 | 2020 actual 城区62乡镇≥8 | ? assessment 100%',
      '3 改造危桥 [座] | 2020 target 20 | 2020 actual 20 | ? assessment 100%'
    ])
  })

  test('may have a category over two lines, empty where it is merged down, and be named by classes', async () => {
    const { tables } = await planOf(`${spaced('序号', '类别', '主要指标', '2020年现状', '2025年目标', '指标', '属性', '1', '城乡', '供水', '供水普及率（%）', '——', '99', '约束性')}2\n\n\n\n${spaced('管网漏损率（%）', '10', '8', '约束性', '3', '节水', '管理', '再生水利用率（%）', '18', '25', '预期性', '二、任务')}`)
    expect(showRows(tables[0])).toEqual([
      '1 城乡供水 / 供水普及率 [%] 约束性 | 2020 actual —— | 2025 target 99', '2 城乡供水 / 管网漏损率 [%] 约束性 | 2020 actual 10 | 2025 target 8', '3 节水管理 / 再生水利用率 [%] 预期性 | 2020 actual 18 | 2025 target 25'
    ])
    const { tables: [classes] } = await planOf(spaced('序号', '工程类别', '单位', '计划任务', '其中：2022年任务', '1', '渠道防渗', '公里', '90', '30', '2', '泵站更新', '座', '12', '4', '二、任务'))
    expect(showRows(classes)).toEqual(['1 渠道防渗 [公里] | ? target 90 | 2022 target 30', '2 泵站更新 [座] | ? target 12 | 2022 target 4'])
  })

  test('of projects may have groups, parts and sums', async () => {
    const { tables } = await planOf(spaced('序号', '项目名称', '建设内容与规模', '建设地点', '项目起止', '总投资', '（万元）', '水库工程/（座）', '1', '石门水库', '新建中型水库1座。', '云和县', '2021-2024', '52000', '（1）', '石门水库移民安置', '安置点2处', '云和县', '2021-2022', '8000', '2', '龙头水库', '加高大坝。', '青山县', '2022-2025', '16000', '小  计', '68000', '灌区工程/（处）', '1', '东河灌区', '渠道30公里', '东河县', '2021-2023', '9000', '2', '西河灌区', '渠道12公里', '西河县', '2023-2025', '4000', '二、任务'))
    expect(tables[0]!.kind).toBe('projects')
    expect(tables[0]!.projects.map(({ sequence, group, name, investment }) => `${sequence} ${group} ${name} ${investment}`)).toEqual([
      '1 水库工程/（座） 石门水库 52000', '（1） 水库工程/（座） 石门水库移民安置 8000', '2 水库工程/（座） 龙头水库 16000', '1 灌区工程/（处） 东河灌区 9000', '2 灌区工程/（处） 西河灌区 4000'
    ])
  })

  test('has a title and no running numbers: its cells are no text, and that nothing was read is said', async () => {
    const plan = await planOf('二、任务\n表2 道路设计标准\n道路等级\n设计速度\n车道宽度\n快速路\n60-100\n≥3.5\n主干路\n40-60\n≤3.5\n注：速度以公里/小时计。\n三、保障\n')
    expect(plan.tables.map(({ title, kind, line, endLine }) => `${title} ${kind} ${line}–${endLine}`)).toEqual(['表2 道路设计标准 other 3–11'])
    expect(plan.diagnostics.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['unreadable-table 3'])
    expect(plan.notes).toHaveLength(1)
    expect((await planOf('二、任务\n表2 道路设计标准\n快速路\n主干路\n三、保障\n')).tables).toEqual([])
  })

  test('of tasks has its headings within itself, and they are none of the plan', async () => {
    const plan = await planOf('一、任务\n全面推进。\n序号\n任务内容\n牵头单位\n配合单位\n（一）完善供水体系，保障城乡供水安全\n1\n建设水厂\n市水利局\n市发展改革委\n2\n改造管网\n市住建局\n—\n（二）健全节水制度，提升用水效率\n3\n推广节水器具\n市水利局\n市市场监管局\n二、保障\n')
    expect(plan.sections.map(({ title }) => title)).toEqual(['任务', '保障'])
    expect(plan.tables.map(({ kind, line, endLine }) => `${kind} ${line}–${endLine}`)).toEqual(['other 3–20'])
  })
})

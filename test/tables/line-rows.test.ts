import { describe, expect, test } from 'vitest'
import { lines, planOf, showProject, showRows } from './plan-of.ts'

/** Cells as a file gives them that parts lines by one empty line; '' is an empty cell, which takes as many lines as a filled one. */
function cells(...texts: string[]): string {
  return texts.map((text) => `${text}\n\n`).join('')
}

describe('a table whose cells stand one a line, an empty line between them', () => {
  test('three empty lines are an empty cell: the category above is carried into it', async () => {
    const { tables } = await planOf(cells('二、目标', '序号', '类别', '指标', '2020年', '2025年', '属性', '1', '饮水', '农村自来水普及率（%）', '86', '92', '约束性', '2', '', '水质合格率（%）', '90', '95', '约束性', '3', '灌溉', '节水灌溉面积（万亩）', '40', '55', '预期性', '三、任务'))
    expect(showRows(tables[0])).toEqual([
      '1 饮水 / 农村自来水普及率 [%] 约束性 | 2020 actual 86 | 2025 target 92',
      '2 饮水 / 水质合格率 [%] 约束性 | 2020 actual 90 | 2025 target 95',
      '3 灌溉 / 节水灌溉面积 [万亩] 预期性 | 2020 actual 40 | 2025 target 55'
    ])
  })

  test('an empty value stays empty, and no nature stands for a value', async () => {
    const { tables } = await planOf(cells('序号', '指标', '单位', '2020年现状', '2025年目标', '属性', '1', '新建中学', '所', '', '30', '预期性', '2', '学前毛入园率', '%', '88', '92', '约束性'))
    expect(showRows(tables[0])).toEqual(['1 新建中学 [所] 预期性 | 2020 actual  | 2025 target 30', '2 学前毛入园率 [%] 约束性 | 2020 actual 88 | 2025 target 92'])
  })

  test('headings that a line break cut are put together, however the rows end', async () => {
    const { tables } = await planOf(cells('序号', '主要指标', '单位', '“十三五”规划', '目标', '“十三五”完成', '情况', '指标', '属性', '1', '公路里程', '公里', '300', '320', '预期性', '2', '铺装率', '%', '80', '83', '约束性'))
    expect(tables[0]!.headers).toEqual(['序号', '主要指标', '单位', '“十三五”规划目标', '“十三五”完成情况', '指标属性'])
    expect(showRows(tables[0])[0]).toBe('1 公路里程 [公里] 预期性 | 2020 target 300 | 2020 actual 320')
  })

  test('paragraphs of one cell are put together by what they are', async () => {
    const { tables } = await planOf(cells('序号', '类别', '指标', '2020年', '2025年', '属性', '1', '绿色', '用能', '清洁供暖率（%）', '61', '平原≥85', '山区≥70', '预期性', '2', '电力', '装机容量（万千瓦）', '410', '560', '预期性'))
    expect(showRows(tables[0])).toEqual([
      '1 绿色用能 / 清洁供暖率 [%] 预期性 | 2020 actual 61 | 2025 target 平原≥85山区≥70',
      '2 电力 / 装机容量 [万千瓦] 预期性 | 2020 actual 410 | 2025 target 560'
    ])
  })

  test('a heading 其中：2021年任务 and a heading 计划任务 are targets, 完成率 is kept as printed', async () => {
    const { tables } = await planOf(cells('序号', '项目类别', '单位', '计划任务', '其中：2021年任务', '完成率', '1', '新建桥梁', '座', '12', '3', '98%', '2', '改造隧道', '座', '7', '2', '104%'))
    expect(showRows(tables[0])).toEqual(['1 新建桥梁 [座] | ? target 12 | 2021 target 3 | ? assessment 98%', '2 改造隧道 [座] | ? target 7 | 2021 target 2 | ? assessment 104%'])
  })

  test('a value that is the next row’s number does not end its row', async () => {
    const { tables } = await planOf(cells('序号', '指标', '单位', '2020年', '2025年', '1', '新增学位', '个', '2', '9', '2', '寄宿学校', '所', '3', '4', '3', '实训基地', '个', '4', '5'))
    expect(showRows(tables[0]).map((row) => row.replace(/ \|.*/, ''))).toEqual(['1 新增学位 [个]', '2 寄宿学校 [所]', '3 实训基地 [个]'])
  })

  test('projects stand under the headings of their groups, numbers begin again, sums are no projects; another title over the header begins another table', async () => {
    const header = ['序号', '项目名称', '建设内容与规模', '建设地点', '项目起止', '总投资', '（万元）']
    const { tables } = await planOf(cells('附表2  水利重大项目表', '东江市', ...header, '', '水库工程（含加固、扩容等）/（座）', '', '1', '青石水库加固', '大坝防渗', '青石镇', '2021-2023', '400', '2', '双溪水库扩容', '', '双溪镇', '2022-2024', '900', '', '小  计', '2', '', '', '1300', '', '灌区工程/（处）', '', '1', '河湾灌区改造', '渠道衬砌5公里', '河湾镇', '2021-2022', '50', '', '合  计', '', '', '', '1350', '西江市', ...header, '', '水库工程/（座）', '', '1', '白沙水库清淤', '清淤3万方', '白沙镇', '2023', '60', '', '泵站工程/（座）', '', '1', '江口泵站', '新建1座', '江口镇', '2024', '20'))
    expect(tables.map((table) => [table.title, table.kind])).toEqual([['附表2 水利重大项目表 东江市', 'projects'], ['西江市', 'projects']])
    expect(tables.flatMap((table) => table.projects.map(showProject))).toEqual([
      '1 | 水库工程（含加固、扩容等）/（座） | 青石水库加固 | 青石镇 | 大坝防渗 | 400 | 2021-2023 | –',
      '2 | 水库工程（含加固、扩容等）/（座） | 双溪水库扩容 | 双溪镇 | 大坝防渗 | 900 | 2022-2024 | –',
      '1 | 灌区工程/（处） | 河湾灌区改造 | 河湾镇 | 渠道衬砌5公里 | 50 | 2021-2022 | –',
      '1 | 水库工程/（座） | 白沙水库清淤 | 白沙镇 | 清淤3万方 | 60 | 2023 | –',
      '1 | 泵站工程/（座） | 江口泵站 | 江口镇 | 新建1座 | 20 | 2024 | –'
    ])
  })

  test('a header repeated in the midst of a table is no row, with 续表 above it or without', async () => {
    const header = ['序号', '指标', '单位', '2025年']
    const { tables } = await planOf(cells('表1 供水指标', ...header, '1', '供水量', '万吨', '30', '2', '水厂', '座', '4', ...header, '3', '管网', '公里', '900', '续表', ...header, '4', '水表', '万只', '12'))
    expect(tables.map((table) => table.title)).toEqual(['表1 供水指标'])
    expect(showRows(tables[0])).toEqual(['1 供水量 [万吨] | 2025 target 30', '2 水厂 [座] | 2025 target 4', '3 管网 [公里] | 2025 target 900', '4 水表 [万只] | 2025 target 12'])
  })

  test('a content that is merged over several projects stands in each, with a diagnostic; a project with nothing but its sum has none', async () => {
    const { tables, diagnostics } = await planOf(cells('序号', '项目名称', '建设内容', '建设地点', '起止年限', '投资（万元）', '1', '东区变电站', '新建主变及线路', '东区', '2021-2022', '60', '2', '西区变电站', '', '西区', '2021-2023', '70', '3', '城网改造', '', '', '', '90', '（1）', '南区改造', '', '南区', '2022', '40'))
    expect(tables[0]!.projects.map((row) => [row.name, row.content])).toEqual([['东区变电站', '新建主变及线路'], ['西区变电站', '新建主变及线路'], ['城网改造', null], ['南区改造', null]])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['inferred-span'])
  })

  test('parts of a project, numbered in brackets, are rows', async () => {
    const { tables } = await planOf(cells('序号', '项目名称', '建设内容', '建设地点', '投资（万元）', '1', '环湖公路', '', '', '700', '（1）', '环湖公路东段', '新建9公里', '东湖乡', '300', '（2）', '环湖公路西段', '新建11公里', '西湖乡', '400', '2', '跨江大桥', '新建1座', '江口镇', '90'))
    expect(tables[0]!.projects.map((row) => [row.sequence, row.name, row.site, row.investment])).toEqual([['1', '环湖公路', null, '700'], ['（1）', '环湖公路东段', '东湖乡', '300'], ['（2）', '环湖公路西段', '西湖乡', '400'], ['2', '跨江大桥', '江口镇', '90']])
  })

  test('where cells fit under no headings the table is reported as unreadable, no value is guessed', async () => {
    const { tables, diagnostics } = await planOf(cells('序号', '指标', '单位', '2025年', '属性', '1', '70', '——', '所', '小学', '2', '80', '——', '座', '桥梁', '三、任务'))
    expect(tables.map((table) => [table.kind, table.indicators.length])).toEqual([['other', 0]])
    expect(diagnostics.filter(({ rule }) => rule === 'unreadable-table')).toMatchObject([{ severity: 'warning', line: 1, endLine: 29 }])
  })
})

describe('a division of work, one cell a line', () => {
  test('is one table whose headings of groups are no sections', async () => {
    const { tables, sections } = await planOf('一、总则\n本方案适用于全市学校。\n附件\n重点任务分工\n序号\n任务内容\n牵头单位\n配合单位\n备注\n（一）扩大学位供给，优化学校布局\n1\n新建小学\n市教育局\n市财政局、市住建局\n2\n改造操场\n市体育局\n市教育局\n（二）提升师资水平，完善培养机制\n3\n培训教师\n市教育局\n市人社局\n文件下载\n')
    expect(tables.map((table) => [table.kind, lines(table), table.headers])).toEqual([['other', '5–23', ['序号', '任务内容', '牵头单位', '配合单位', '备注']]])
    expect(sections.map((section) => section.title)).toEqual(['总则'])
  })
})

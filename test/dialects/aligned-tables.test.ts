import { describe, expect, test } from 'vitest'
import { lines, planOf, showProject, showRows } from '../tables/plan-of.ts'

const BODY = '坚持以人民为中心的发展思想，全面推进各项事业高质量发展，不断增强人民群众获得感、幸福感、安全感。'

describe('cells beside each other on a line', () => {
  test('two spaces part them; a name that wraps stands around its own row', async () => {
    const plan = await planOf(['表 1  规划指标表', '编号  指标项  指标属性  指标层级', '一、空间底线   ', '1  耕地保有量（公顷）  约束性  市域', '2  用水总量（亿立方米）  约束性  市域', '二、空间品质   ',
      '社区养老、托育、文化、体育等公共服务设施步行十五', '3  预期性  中心城区', '分钟可达覆盖率（%）', '4  农村垃圾处理率（%）  预期性  市域', '注：各地可增加指标。', ''].join('\n'))
    expect(showRows(plan.tables[0])).toEqual([
      '1 空间底线 / 耕地保有量 [公顷] 约束性', '2 空间底线 / 用水总量 [亿立方米] 约束性',
      '3 空间品质 / 社区养老、托育、文化、体育等公共服务设施步行十五分钟可达覆盖率 [%] 预期性', '4 空间品质 / 农村垃圾处理率 [%] 预期性'
    ])
    expect(plan.tables[0]!.indicators.map(lines)).toEqual(['4', '5', '7–9', '10'])
    expect(plan.tables[0]!.title).toBe('表 1 规划指标表')
    expect(plan.notes.map((note) => note.text)).toEqual(['注：各地可增加指标。'])
  })

  test('a name of three lines has its row in the middle of them, where another name of the table stands so', async () => {
    const plan = await planOf(['序号  指标  单位  2025年', '1  甲  %  10', '城乡居民主要健康危险因素', '2  和慢性病综合防控知识知晓  %  80', '水平', '公共场所无障碍设施建设与改造达', '3  %  30', '标比例', ''].join('\n'))
    expect(showRows(plan.tables[0])).toEqual(['1 甲 [%] | 2025 target 10', '2 城乡居民主要健康危险因素和慢性病综合防控知识知晓水平 [%] | 2025 target 80', '3 公共场所无障碍设施建设与改造达标比例 [%] | 2025 target 30'])
  })

  test('names that go on below their row stay with it', async () => {
    const plan = await planOf(['序号  指标  单位  2025年', '1  城乡居民主要健康危险因素知识  %  10', '知晓率', '2  慢性病综合防控示范区覆盖的  %  80', '县区比例', '3  乙  %  30', ''].join('\n'))
    expect(showRows(plan.tables[0]).map((row) => row.split(' [')[0])).toEqual(['1 城乡居民主要健康危险因素知识知晓率', '2 慢性病综合防控示范区覆盖的县区比例', '3 乙'])
  })

  test('empty cells are counted where two spaces stand for each boundary', async () => {
    const plan = await planOf('序号  指标  单位  2020年  2025年\n1  甲  %    50\n2  乙  %  20  60\n')
    expect(showRows(plan.tables[0])).toEqual(['1 甲 [%] | 2020 actual  | 2025 target 50', '2 乙 [%] | 2020 actual 20 | 2025 target 60'])
  })

  test('cells set out in columns stand under their headings, also where one is empty', async () => {
    const plan = await planOf(['序号    指标名称                单位    2020年    2025年    属性', '1       粮食总产量              万吨    25        26        约束性', '2       卫生厕所普及率          %                 95        预期性', ''].join('\n'))
    expect(showRows(plan.tables[0])).toEqual(['1 粮食总产量 [万吨] 约束性 | 2020 actual 25 | 2025 target 26', '2 卫生厕所普及率 [%] 预期性 | 2020 actual  | 2025 target 95'])
  })

  test('TABs part the cells of a table pasted from a sheet', async () => {
    const plan = await planOf('重点项目表\n序号\t项目名称\t建设地点\t建设规模\t总投资（亿元）\t建设年限\n1\t甲电站\t甲县\t120万千瓦\t80\t2021—2027\n2\t乙风电场\t\t30万千瓦\t20\t2022—2024\n')
    expect(plan.tables[0]!.projects.map(showProject)).toEqual(['1 | – | 甲电站 | 甲县 | 120万千瓦 | 80 | 2021—2027 | –', '2 | – | 乙风电场 | – | 30万千瓦 | 20 | 2022—2024 | –'])
  })

  test('a unit on a line above the table is that of rows without one of their own', async () => {
    const plan = await planOf('表2 分行业能耗\n单位：万吨标准煤\n指标  2020年  2025年\n工业能耗  500  480\n单位产值能耗下降（%）  —  14\n')
    expect(plan.tables[0]!.title).toBe('表2 分行业能耗')
    expect(plan.tables[0]!.indicators.map((row) => `${row.name} ${row.unit}`)).toEqual(['工业能耗 万吨标准煤', '单位产值能耗下降 %'])
  })

  test('of several units above a table none is taken', async () => {
    const plan = await planOf('表2 用地指标\n单位：公顷、%\n指标  2020年  2025年\n耕地  500  480\n林地  70  80\n')
    expect(plan.tables[0]!.indicators.map((row) => row.unit)).toEqual([null, null])
  })

  test('a captioned table whose cells wrap around each other is reported, and none of its figures is read', async () => {
    const plan = await planOf(`表3 分区建议\n一级分区  二级分区  面积\n具有重要生态功能或生态敏感脆弱、\n生态区  必须保护的区域  300\n农田区  永久基本农田  500\n城镇集中建设并可满足生产生活需要\n城镇区  居住区  200\n一、保障措施\n${BODY}\n`)
    expect(plan.tables.map((table) => `${table.kind} ${table.title} ${lines(table)}`)).toEqual(['other 表3 分区建议 2–7'])
    expect(plan.diagnostics.map((d) => `${d.severity} ${d.rule} ${lines(d)}`)).toEqual(['warning unreadable-table 2–7'])
    expect(plan.sections.map((section) => section.title)).toEqual(['保障措施'])
  })

  test('so is one whose head takes two lines', async () => {
    const plan = await planOf(`表4 指标分解表\n单位：公顷、%\n规划目标年\n行政区  生态保护  基本草原\n红线面积  面积\n甲县  100  20\n乙县  90  30\n二、保障措施\n${BODY}\n`)
    expect(plan.tables.map((table) => `${table.kind} ${table.title} ${lines(table)}`)).toEqual(['other 表4 指标分解表 3–7'])
    expect(plan.diagnostics.map((d) => `${d.rule} ${lines(d)}`)).toEqual(['unreadable-table 3–7'])
  })

  test('so is one whose values cannot be laid under its headings, in columns or a cell a line', async () => {
    const rows = ['1    人均预期寿命（岁）    82.4   82.5   82.7    预期性', '2    国民体质合格率（%）    94.3   94.5   94.7    预期性', '3    居民健康素养水平（%）   41     41.5   42      预期性']
    const columns = await planOf(`一、目标\n序号   指标名称    性质\n      2023年  2025年  2027年\n${rows.join('\n')}\n二、保障措施\n${BODY}\n`)
    expect(columns.tables.map((table) => `${table.kind} ${lines(table)} ${table.indicators.length}`)).toEqual(['other 2–6 0'])
    const cells = await planOf(`一、目标\n序号 指标\n\n2023\n\n年\n\n2025\n\n年\n\n1\n\n人均预期寿命（岁）\n\n82.4\n\n82.5\n\n预期\n\n性\n\n二、保障措施\n\n${BODY}\n`)
    expect(cells.tables.map((table) => `${table.kind} ${lines(table)} ${table.indicators.length}`)).toEqual(['other 2–22 0'])
    for (const plan of [columns, cells]) {
      expect(plan.diagnostics.map((d) => d.rule)).toEqual(['unreadable-table'])
      expect(plan.sections.map((section) => section.title)).toEqual(['目标', '保障措施'])
    }
  })

  test('rows that bear their nature are a table, though the head above them cannot be read, and are no sentences', async () => {
    const rows = ['1 年接待游客人次 万人次 预期性 900左右 -', '万元/', '2 旅游从业者人均收入 预期性 12 -', '人', '3 单位景区用水降低 % 约束性 - [15]', '夜间开放景区占全部', '4 % 预期性 >60 -', '景区的比例']
    const plan = await planOf(`一、目标\n主要指标\n序 目标\n指 标 单位 属性\n号\n2025年 年均[累计]\n${rows.join('\n')}\n二、保障措施\n${BODY}\n`)
    expect(plan.diagnostics.map((d) => `${d.rule} ${lines(d)}`)).toEqual(['unreadable-table 7–13'])
    expect(plan.tables.map((table) => `${table.kind} ${table.indicators.length}`)).toEqual(['other 0'])
    expect(plan.sections.map((section) => section.title)).toEqual(['目标', '保障措施'])
  })

  test('white space within running text makes no table', async () => {
    const plan = await planOf(`国  务  院\n二〇二一年  十二月\n指标  体系\n${BODY}\n`)
    expect(plan.tables).toEqual([])
  })
})

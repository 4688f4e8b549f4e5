import { describe, expect, test } from 'vitest'
import { lines, planOf, showProject, showRows } from './plan-of.ts'

const INDICATORS = `| 分类 | 序号 | 指标名称 | 单位 | 规划目标 2020年 | 完成情况 2020年 |
|----|----|----|----|----|----|
| 健康 水平 | 1 | 居民健康素养水平 | % | 24 | 33.40 |
| 服务 保障 | 2 | 家庭医生规范签约服务率 | % | 50 | 42.43 |
| | 3 | 主要慢病社区规范管理率 | % | 70 | 高血压 70.73 |

| 分类 | 序号 | 指标名称 | 单位 | 规划目标 2020年 | 完成情况 2020年 |
|----|----|----|----|----|----|
| | | | | | 糖尿病 70.19 |
| | 4 | 65岁以上老年人健康管理率 | % | 70 | 70.71 |
`

describe('a pipe table that a page break cuts in two', () => {
  test('is one table, and its repeated header is no row', async () => {
    const { tables } = await planOf(INDICATORS)
    expect(tables).toHaveLength(1)
    expect(lines(tables[0]!)).toBe('1–10')
    expect(showRows(tables[0])).toEqual([
      '1 健康水平 / 居民健康素养水平 [%] | 2020 target 24 | 2020 actual 33.40',
      '2 服务保障 / 家庭医生规范签约服务率 [%] | 2020 target 50 | 2020 actual 42.43',
      '3 服务保障 / 主要慢病社区规范管理率 [%] | 2020 target 70 | 2020 actual 高血压 70.73糖尿病 70.19',
      '4 服务保障 / 65岁以上老年人健康管理率 [%] | 2020 target 70 | 2020 actual 70.71'
    ])
  })

  test('joins the row that the break cut, and types both of its values', async () => {
    const { tables } = await planOf(INDICATORS)
    const row = tables[0]!.indicators[2]!
    expect(lines(row)).toBe('5–9')
    expect(lines(row.measures[1]!)).toBe('5–9')
    expect(row.measures[1]!.quantity).toEqual({
      kind: 'parts',
      parts: [{ label: '高血压', quantity: { kind: 'number', op: '=', value: 70.73 } }, { label: '糖尿病', quantity: { kind: 'number', op: '=', value: 70.19 } }]
    })
  })

  test('stays two tables where the headers differ', async () => {
    const { tables } = await planOf(`| 序号 | 指标 | 2025年 |\n|--|--|--|\n| 1 | 床位数 | 5 |\n\n| 序号 | 指标 | 2030年 |\n|--|--|--|\n| 1 | 床位数 | 6 |\n`)
    expect(tables.map((table) => showRows(table))).toEqual([['1 床位数 | 2025 target 5'], ['1 床位数 | 2030 target 6']])
  })

  test('stays two tables where a paragraph parts them', async () => {
    const { tables } = await planOf(`| 序号 | 指标 | 2025年 |\n|--|--|--|\n| 1 | 床位数 | 5 |\n\n全市另设目标如下。\n\n| 序号 | 指标 | 2025年 |\n|--|--|--|\n| 1 | 医师数 | 6 |\n`)
    expect(tables).toHaveLength(2)
  })
})

describe('a pipe table', () => {
  test('takes the short line above it for its title, and a sentence not', async () => {
    const titled = await planOf(`表1 主要指标\n\n| 序号 | 指标 | 2025年 |\n|--|--|--|\n| 1 | 床位数 | 5 |\n`)
    expect(titled.tables[0]!.title).toBe('表1 主要指标')
    const untitled = await planOf(`主要指标见下表。\n\n| 序号 | 指标 | 2025年 |\n|--|--|--|\n| 1 | 床位数 | 5 |\n`)
    expect(untitled.tables[0]!.title).toBeNull()
  })

  test('has the caption that a heading parts from it, and no other table\'s', async () => {
    const { tables, diagnostics } = await planOf('# 预测\n\n表2-4 水厂运行特性\n\n2. 水厂运行\n\n根据水厂现状预测。\n\n| 县区 | 水厂数量 |\n|--|--|\n| 东县 | 3 |\n\n表2-5 管网逐年新增情况\n\n## 目标\n\n管网目标如下。\n\n表3-1 分区域目标\n\n| 县区 | 管网 |\n|--|--|\n| 东县 | 9 |\n')
    expect(tables.map((table) => table.title)).toEqual(['表2-4 水厂运行特性', '表3-1 分区域目标'])
    expect(diagnostics.map((d) => `${d.rule} ${lines(d)}`)).toEqual(['inferred-caption 9–11'])
  })

  test('closes the stray spaces in a name but not those between Latin words', async () => {
    const { tables } = await planOf(`| 序号 | 指标 名称 | 2025 年 |\n|--|--|--|\n| 1 | 每 千人 床位数 | 5 |\n| 2 | PM 2.5 浓度 | 25 |\n| 3 | Smart City 指数 | 80 |\n`)
    expect(showRows(tables[0])).toEqual(['1 每千人床位数 | 2025 target 5', '2 PM2.5浓度 | 2025 target 25', '3 Smart City指数 | 2025 target 80'])
  })
})

describe('a table of projects', () => {
  const PROJECTS = `| 序号 | 项目名称 | 建设地点 | 建设内容及规模 | 总投资(万元) | 建设周期 | 责任单位 |
|--|--|--|--|--|--|--|
| (一)在建类 | | | | | | |
| 1 | 市人民医院新院 | 高铁新城 | 建筑面积20万平方米， | 150000 | 2019-2022 | 市卫健委 |

| 序号 | 项目名称 | 建设地点 | 建设内容及规模 | 总投资(万元) | 建设周期 | 责任单位 |
|--|--|--|--|--|--|--|
| | 区建设工程 | | 床位1000张。 | | | |
| (二)新建类 | | | | | | |
| 2 | 市妇幼保健院 | | 新建门诊楼 | 8000 | 2021-2024 | |
`

  test('has project rows under the group that they stand in, null where a cell is empty', async () => {
    const { tables } = await planOf(PROJECTS)
    expect(tables.map((table) => table.kind)).toEqual(['projects'])
    expect(tables[0]!.projects.map(showProject)).toEqual([
      '1 | (一)在建类 | 市人民医院新院区建设工程 | 高铁新城 | 建筑面积20万平方米，床位1000张。 | 150000 | 2019-2022 | 市卫健委',
      '2 | (二)新建类 | 市妇幼保健院 | – | 新建门诊楼 | 8000 | 2021-2024 | –'
    ])
  })

  test('a row that a page break cut runs from its first line to its last', async () => {
    const { tables } = await planOf(PROJECTS)
    expect(tables[0]!.projects.map(lines)).toEqual(['4–8', '10'])
  })

  test('with one cell a line is read the same way', async () => {
    const { tables } = await planOf('\t序号\n\t项目名称\n\t建设内容\n\t投资（亿元）\n\n\t1\n\t轨道交通三号线\n\t全长28公里，\n设站21座\n\t210\n\n\t2\n\t城西水厂\n\t日供水30万吨\n\t12\n\n')
    expect(tables[0]!.projects.map(showProject)).toEqual([
      '1 | – | 轨道交通三号线 | – | 全长28公里，设站21座 | 210 | – | –',
      '2 | – | 城西水厂 | – | 日供水30万吨 | 12 | – | –'
    ])
  })
})

describe('a pipe table saved from a web page', () => {
  const HEADER = '| 序号 | 类别 | 指标名称 | 单位 | 属性 | 目标值 |'
  const EMPTY = '|     |     |     |     |     |     |\n| --- | --- | --- | --- | --- | --- |\n'

  test('has its header in the first row that holds anything', async () => {
    const { tables } = await planOf(`${EMPTY}${HEADER}\n| 1 | 供水 | 供水管网漏损率 | % | 约束性 | 8 |\n`)
    expect(tables[0]!.headers).toEqual(['序号', '类别', '指标名称', '单位', '属性', '目标值'])
    expect(showRows(tables[0])).toEqual(['1 供水 / 供水管网漏损率 [%] 约束性 | ? target 8'])
  })

  test('goes on behind an empty header over a page break', async () => {
    const { tables } = await planOf(`${EMPTY}${HEADER}\n| 1 | 供水 | 供水管网漏损率 | % | 约束性 | 8 |\n\n${EMPTY}| 2 | 排水 | 污水集中收集率 | % | 预期性 | 80 |\n`)
    expect(tables.map((table) => showRows(table))).toEqual([['1 供水 / 供水管网漏损率 [%] 约束性 | ? target 8', '2 排水 / 污水集中收集率 [%] 预期性 | ? target 80']])
  })

  test('lays a row that lacks its merged category by what its cells are', async () => {
    const { tables } = await planOf(`${EMPTY}${HEADER}\n| 1 | 文化 | 图书馆藏书量 | 万册 | 预期性 | ≥90 |\n| 2 | 图书馆覆盖率 | % | 约束性 | 95 |\n| 3 | 新建文化站 | 座 | 预期性 | ≥3 |\n`)
    expect(showRows(tables[0])).toEqual(['1 文化 / 图书馆藏书量 [万册] 预期性 | ? target ≥90', '2 文化 / 图书馆覆盖率 [%] 约束性 | ? target 95', '3 文化 / 新建文化站 [座] 预期性 | ? target ≥3'])
  })

  test('lays it so where empty cells fill up its right', async () => {
    const { tables } = await planOf('| 类别 | 指标名称 | 单位 | 2025年 | 2030年 |\n|--|--|--|--|--|\n| 教育 | 新建学校 | 所 | 4 | 9 |\n| 义务教育巩固率 | % | 97 | 99 | |\n| 高中入学率 | % | 95 | 98 |\n')
    expect(showRows(tables[0])).toEqual(['– 教育 / 新建学校 [所] | 2025 target 4 | 2030 target 9', '– 教育 / 义务教育巩固率 [%] | 2025 target 97 | 2030 target 99', '– 教育 / 高中入学率 [%] | 2025 target 95 | 2030 target 98'])
  })

  test('lays a row whose value is merged over its years, and one without a running number', async () => {
    const { tables, diagnostics } = await planOf('| 序号 | 指标名称 | 单位 | 2025年 | 2030年 | 属性 |\n|--|--|--|--|--|--|\n| 1 | 水质达标率 | % | 100 | 约束性 |\n| 其中：城区漏损率 | % | 9 | 8 | 预期性 |\n')
    expect(showRows(tables[0])).toEqual(['1 水质达标率 [%] 约束性 | 2025 target 100 | 2030 target 100', '– 水质达标率 > 城区漏损率 [%] 预期性 | 2025 target 9 | 2030 target 8'])
    expect(diagnostics.map((d) => `${d.rule} ${lines(d)}`)).toEqual(['inferred-span 3'])
  })

  test('keeps a row whose last cells are missing, and refuses one that fits no way', async () => {
    const { tables, diagnostics } = await planOf('| 序号 | 指标名称 | 单位 | 2025年 | 2030年 |\n|--|--|--|--|--|\n| 1 | 公路里程 | 公里 | 120 |\n| % | 约束性 | 预期性 |\n')
    expect(showRows(tables[0])).toEqual(['1 公路里程 [公里] | 2025 target 120'])
    expect(diagnostics.map((d) => `${d.rule} ${lines(d)}`)).toEqual(['unclear-row 4'])
  })
})

describe('a pipe table of 项目', () => {
  test('is one of indicators where years stand beside it', async () => {
    const { tables } = await planOf('| 项目 | 2026年 | 2027年 | 备注 |\n|--|--|--|--|\n| 供水量(万吨) | 1.36 | 1.89 | |\n')
    expect(tables[0]!.kind).toBe('indicators')
    expect(showRows(tables[0])).toEqual(['– 供水量 [万吨] | 2026 target 1.36 | 2027 target 1.89'])
  })

  test('is one of projects where a site and an investment do', async () => {
    const { tables } = await planOf('| 项目 | 建设地点 | 总投资 | 2026年 |\n|--|--|--|--|\n| 城西水厂 | 城西 | 12 | 4 |\n')
    expect(tables[0]!.kind).toBe('projects')
  })
})

describe('a pipe table that is neither of indicators nor of projects', () => {
  test('has the headings that it prints', async () => {
    const { tables } = await planOf('| 县区 | 水厂数量 | 管网长度(公里) |\n|--|--|--|\n| 东县 | 3 | 120 |\n')
    expect(tables.map(({ kind, headers }) => [kind, headers])).toEqual([['other', ['县区', '水厂数量', '管网长度(公里)']]])
  })

  test('has none where its first row is a record or a sentence', async () => {
    const { tables } = await planOf('| 东县 | 3 | 120 |\n|--|--|--|\n| 西县 | 4 | 90 |\n\n水厂如下。\n\n| 东县水厂已建成。 | 管网已改造。 |\n|--|--|\n| 西县 | 无 |\n')
    expect(tables.map(({ headers }) => headers)).toEqual([[], []])
  })
})

describe('a row that has a name alone', () => {
  test('heads the rows below it where the table has no column of categories', async () => {
    const { tables } = await planOf(`| 指标 | 2020年 | 2025年 | 属性 |\n|--|--|--|--|\n| **公共图书馆** | | | |\n| 馆藏量（万册） | 40 | 52 | 预期性 |\n| 流通人次（万人次） | 8 | 12 | 预期性 |\n| **博物馆** | | | |\n| 馆藏量（万件） | 3 | 4 | 预期性 |\n`)
    expect(showRows(tables[0])).toEqual(['– 公共图书馆 / 馆藏量 [万册] 预期性 | 2020 actual 40 | 2025 target 52', '– 公共图书馆 / 流通人次 [万人次] 预期性 | 2020 actual 8 | 2025 target 12', '– 博物馆 / 馆藏量 [万件] 预期性 | 2020 actual 3 | 2025 target 4'])
  })

  test('loses its number, and no numeral of its words', async () => {
    const { tables } = await planOf(`| 指标 | 2020年 | 2025年 |\n|--|--|--|\n| 一、三农服务 | | |\n| 农机站覆盖率（%） | 60 | 80 |\n| 三农服务 | | |\n| 农技员到村率（%） | 60 | 90 |\n`)
    expect(tables[0]!.indicators.map((row) => row.category)).toEqual(['三农服务', '三农服务'])
  })

  test('is an indicator whose values are still open where its name measures something, or has a unit or a number', async () => {
    const { tables } = await planOf(`| 序号 | 指标 | 单位 | 2025年 |\n|--|--|--|--|\n| 1 | 馆藏量 | 万册 | 52 |\n| 2 | 到馆人次 | 万人次 | |\n| 3 | 活动场次 | 场 | 40 |\n`)
    expect(tables[0]!.indicators.map((row) => row.name)).toEqual(['馆藏量', '到馆人次', '活动场次'])
    const bare = await planOf(`| 指标 | 2020年 | 2025年 |\n|--|--|--|\n| 图书馆达标率（%） | 60 | 80 |\n| 群众满意率 | | |\n| 读者办证率（%） | 10 | 15 |\n`)
    expect(bare.tables[0]!.indicators.map((row) => row.name)).toEqual(['图书馆达标率', '群众满意率', '读者办证率'])
  })
})

describe('a column of 指标内容', () => {
  test('names indicators', async () => {
    const { tables } = await planOf(`| 类别 | 指标内容 | 单位 | 2025年目标（省） | 2025年目标（市） | 属性 |\n|--|--|--|--|--|--|\n| 阅读 | 人均藏书量 | 册 | 1.2 | 1.5 | 预期性 |\n`)
    expect(tables[0]!.kind).toBe('indicators')
    expect(tables[0]!.indicators[0]).toMatchObject({ name: '人均藏书量', unit: '册', measures: [{ level: 'province', raw: '1.2' }, { level: 'prefecture', raw: '1.5' }] })
  })
})

describe('values with 达到 before them', () => {
  test('are targets, and no verdicts on them', async () => {
    const { tables } = await planOf(`| 指标 | 2025年目标值 |\n|--|--|\n| 1. 行政村通达率 | 达到100% |\n| 2. 候车亭数量 | 达到90座以上 |\n| 3. 安全培训率 | 完成95% |\n`)
    expect(tables[0]!.indicators.map((row) => row.measures.map(({ role, raw }) => [role, raw]))).toEqual([[['target', '达到100%']], [['target', '达到90座以上']], [['target', '完成95%']]])
  })
})

describe('a heading that says whose figure it is', () => {
  test('with the year before it, behind it or around it', async () => {
    const headings = ['省2025年目标', '2025年全省目标', '2025年省定目标值', '全省2025年', '2025年（省）', '国家2025年目标', '2025年全国平均', '市2025年目标', '2025年全市', '2025年县目标', '2025年省内目标', '2025年目标']
    const { tables } = await planOf(`| 指标 | 单位 | ${headings.join(' | ')} |\n|${'--|'.repeat(headings.length + 2)}\n| 良种使用率 | % | ${headings.map((_, i) => 60 + i).join(' | ')} |\n`)
    expect(tables[0]!.indicators[0]!.measures.map((measure) => measure.level)).toEqual(['province', 'province', 'province', 'province', 'province', 'national', 'national', 'prefecture', 'prefecture', 'county', null, null])
  })
})

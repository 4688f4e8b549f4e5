import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/formats/text.ts'
import { lines, planOf, showRows } from '../tables/plan-of.ts'
import type { SmallPlan } from '../tables/plan-of.ts'

const BODY = '坚持以人民为中心的发展思想，全面推进各项事业高质量发展，不断增强人民群众获得感、幸福感、安全感。'
const outline = (plan: SmallPlan): string[] => plan.sections.map((section) => `${'  '.repeat(section.depth - 1)}${section.marker} ${section.title}`)

describe('an energy plan of chapters and articles', () => {
  const text = `第一章 发展基础\n\n第一节 主要成效\n\n一、供应能力稳步提升\n\n（一）电力装机快速增长\n\n1.火电结构持续优化。2020年末电力装机容量达到8500万千瓦。\n\n2.新能源跨越发展\n\n①风电。累计并网1200万千瓦。\n\n第二章 发展目标\n\n专栏1 “十四五”能源发展主要指标\n\n单位：万千瓦\n\n` +
    '序号  指标  2020年  2025年  年均增速〔累计〕  属性\n一、能源保障\n1  电力装机容量  8500  12000  7.1%  预期性\n2  其中：新能源装机容量  2700  5500  15.3%  预期性\n二、绿色低碳\n3  非化石能源消费比重（%）  18  22  〔4〕  约束性\n注：1.〔〕内为五年累计值。\n2.增速按可比价计算。\n\n第三章 重点任务\n\n' + BODY

  test('nests 第一章 第一节 一、（一） 1.', async () => {
    const plan = await planOf(text)
    expect(outline(plan)).toEqual(['第一章 发展基础', '  第一节 主要成效', '    一、 供应能力稳步提升', '      （一） 电力装机快速增长', '        2. 新能源跨越发展', '第二章 发展目标', '第三章 重点任务'])
    expect(plan.tasks.map((task) => `${task.number} ${task.title}`)).toEqual(['1 火电结构持续优化', '2 新能源跨越发展'])
  })

  test('reads its box as a table with groups, sub-rows, and changes over the period', async () => {
    const plan = await planOf(text)
    expect(showRows(plan.tables[0])).toEqual([
      '1 能源保障 / 电力装机容量 [万千瓦] 预期性 | 2020 actual 8500 | 2025 target 12000 | ? target 7.1%',
      '2 能源保障 / 电力装机容量 > 新能源装机容量 [万千瓦] 预期性 | 2020 actual 2700 | 2025 target 5500 | ? target 15.3%',
      '3 绿色低碳 / 非化石能源消费比重 [%] 约束性 | 2020 actual 18 | 2025 target 22 | ? target 〔4〕'
    ])
    expect(plan.columns.map((column) => column.title)).toEqual(['“十四五”能源发展主要指标'])
  })

  test('counts the items of a note as notes', async () => {
    expect((await planOf(text)).notes.map((note) => note.text)).toEqual(['注：1.〔〕内为五年累计值。', '2.增速按可比价计算。'])
  })
})

describe('a transport action plan', () => {
  test('reads 1﹒ as a measure, run in or on its own line; one that runs in stands beside one that does not', async () => {
    const plan = await planOf(`一、重点任务\n（一）完善网络\n1﹒推进高速公路建设。新建120公里。（责任单位：市交通局）\n2﹒提升国省干线\n${BODY}\n3﹒发展公共交通。分担率提高到45%。\n`)
    const title = (id: string | null): string => plan.sections.find((section) => section.id === id)?.title ?? '–'
    expect(plan.tasks.map((task) => `${task.number} ${task.title} in ${title(task.section)}`)).toEqual(['1 推进高速公路建设 in 完善网络', '2 提升国省干线 in 完善网络', '3 发展公共交通 in 完善网络'])
  })
})

describe('TABs that are no cells', () => {
  test('in front of every paragraph are white space', () => {
    expect(readText(`\t一、目标\n\t${BODY}\n\t${BODY}\n\t二、任务\n\t${BODY}\n`, 'utf-8').root.children.map((block) => block.type)).toEqual(Array(5).fill('paragraph'))
  })

  test('in front of a single cell of a table copied line by line are white space', async () => {
    const rows = [1, 2, 3].map((n) => `${n}\n\n${n === 2 ? '\t' : ''}指标${'甲乙丙'[n - 1]}（%）\n\n${n}0\n\n`).join('')
    const plan = await planOf(`序号\n\n指标\n\n2025年\n\n${rows}`)
    expect(showRows(plan.tables[0])).toEqual(['1 指标甲 [%] | 2025 target 10', '2 指标乙 [%] | 2025 target 20', '3 指标丙 [%] | 2025 target 30'])
  })
})

describe('a table copied one cell a line', () => {
  test('may have a heading cut in two by a line break, and a remark that no row fills', async () => {
    const row = (n: number, name: string): string => `${n}\n\n${name}\n\n指${'标'.repeat(3)}的解释说明。\n\n导向指标\n\n\n\n`
    const plan = await planOf(`目 标\n\n序号\n\n指 标\n\n解 释\n\n指标\n\n类型\n\n一、生态宜居\n\n${row(1, '开发强度（%）')}${row(2, '绿地率（%）')}二、安全韧性\n\n${row(3, '内涝点（个）')}`)
    expect(plan.tables[0]!.headers).toEqual(['目标', '序号', '指标', '解释', '指标类型'])
    expect(plan.tables[0]!.indicators.map((indicator) => `${indicator.sequence} ${indicator.category} ${indicator.name} ${indicator.unit} ${indicator.nature}`)).toEqual(['1 一、生态宜居 开发强度 % 导向指标', '2 一、生态宜居 绿地率 % 导向指标', '3 二、安全韧性 内涝点 个 导向指标'])
  })
})

describe('a regulation', () => {
  test('has chapters; the numbered items of its clauses are no headings', async () => {
    const plan = await planOf(`第一章 总 则\n第一条 为加强管理，制定本办法。\n第二条 属于以下情形的，可以协议出让：\n（一）利用自有用地建设的。\n（二）配套同步建设的。\n第二章 法律责任 第三条 违反本办法的，依法处理。\n`)
    expect(outline(plan)).toEqual(['第一章 总 则', '第二章 法律责任'])
    expect(plan.tasks).toEqual([])
  })
})

describe('the wrapper of a web page', () => {
  test('holds the plan and is none of its sections', async () => {
    const plan = await planOf(`# 某县教育规划\n\n## 政策全文\n\n一、发展基础\n\n${BODY}\n\n二、主要目标\n\n${BODY}\n`, { titleLines: [1, 1] })
    expect(outline(plan)).toEqual(['一、 发展基础', '二、 主要目标'])
  })
})

describe('annexes numbered with letters', () => {
  test('are sections with their own numbering', async () => {
    const plan = await planOf(`1  总体要求\n1.1  适用范围\n${BODY}\n（见附录 B）。\n1.2  规划定位\n${BODY}\n附录 A  规划分区\nA.1 一般规定\n${BODY}\nA.2 分区类型\n${BODY}\n`)
    expect(outline(plan)).toEqual(['1 总体要求', '  1.1 适用范围', '  1.2 规划定位', '附录 A 规划分区', '  A.1 一般规定', '  A.2 分区类型'])
  })
})

describe('a decimal in front of a line', () => {
  test('numbers a heading, but not with a counter or a comparator behind it', async () => {
    const plan = await planOf(`1  总体要求\n1.1  个人信息保护\n${BODY}\n8.5 以下\n19.48 张\n7.2 万人/年\n1.2  年度安排\n${BODY}\n`)
    expect(outline(plan)).toEqual(['1 总体要求', '  1.1 个人信息保护', '  1.2 年度安排'])
  })
})

describe('English plans', () => {
  test('have parts, chapters and sections, and numbered measures with a title up to the first full stop', async () => {
    const plan = await planOf('# Health Plan\n\n## Chapter 1 Introduction\n\nThe plan sets out priorities.\n\n## Chapter 2 Goals\n\n### Section A Vision\n\n1. Put people first. Services are planned around needs.\n2. Strengthen primary care. At least 90% of counties will have a clinic.\n', { titleLines: [1, 1] })
    expect(outline(plan)).toEqual(['Chapter 1 Introduction', 'Chapter 2 Goals', '  Section A Vision'])
    expect(plan.tasks.map((task) => `${task.number} ${task.title}`)).toEqual(['1 Put people first', '2 Strengthen primary care'])
  })

  test('have decimal numbering in plain text, and tables with English headings', async () => {
    const plan = await planOf('1 Introduction\n1.1 Background\nThe province has 12,000 km of roads.\n2 Objectives\n2.1 Targets\nTable 1 Key targets\nIndicator\tUnit\tBaseline 2020\tTarget 2025\nPaved roads\tkm\t9,000\t11,000\nRoad deaths\tper 100,000\t12\t≤8\n3 Implementation\nThe department leads.\n')
    expect(outline(plan)).toEqual(['1 Introduction', '  1.1 Background', '2 Objectives', '  2.1 Targets', '3 Implementation'])
    expect(plan.tables[0]!.headers).toEqual(['Indicator', 'Unit', 'Baseline 2020', 'Target 2025'])
    expect(showRows(plan.tables[0])).toEqual(['– Paved roads [km] | 2020 actual 9,000 | 2025 target 11,000', '– Road deaths [per 100,000] | 2020 actual 12 | 2025 target ≤8'])
    expect(plan.tables[0]!.title).toBe('Table 1 Key targets')
    expect(lines(plan.tables[0]!)).toBe('7–9')
  })
})

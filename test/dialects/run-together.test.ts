import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/formats/text.ts'
import { visitLeaves } from '../../src/tree/plan-tree.ts'
import { lines, planOf } from '../tables/plan-of.ts'
import type { SmallPlan } from '../tables/plan-of.ts'

const BODY = '党中央高度重视环境保护工作，将其作为贯彻落实科学发展观的重要内容，作为转变经济发展方式的重要手段，作为推进生态文明建设的根本措施，污染治理设施快速发展，环境质量有所改善。'

function leaves(plan: SmallPlan): string[] {
  const out: string[] = []
  visitLeaves(plan.tree, (leaf) => out.push(`${leaf.kind} ${leaf.passage.text.slice(0, 24)}`))
  return out
}

describe('a whole plan on one line', () => {
  const paragraphs = ['一、环境形势', BODY, '二、主要目标', '（一）指导思想。', BODY, '（二）目标。', `到2015年，${BODY}`, '三、重点任务', BODY, BODY, BODY, BODY, BODY, BODY, BODY, BODY, BODY, BODY, BODY, BODY, BODY, BODY]
  const text = paragraphs.join('\u3000  ')

  test('is parted at its runs of white space; all of it stands on that line', async () => {
    const plan = await planOf(text)
    expect(plan.sections.map((section) => `${section.marker}${section.title} ${lines(section)}`)).toEqual(['一、环境形势 1', '二、主要目标 1', '（一）指导思想 1', '（二）目标 1', '三、重点任务 1'])
    expect(readText(text, 'utf-8').root.children).toHaveLength(paragraphs.length)
  })

  test('white space within a title does not part it', () => {
    const spaced = `国  务  院\u3000  ${text}`
    expect(readText(spaced, 'utf-8').root.children[0]!.position.end.offset).toBe('国  务  院'.length)
  })

  test('a heading that follows a stop on a short line begins a paragraph as well', async () => {
    const plan = await planOf(`一、环境形势\n${BODY}\u3000\u3000（一）面临的机遇。\n${BODY}\n`)
    expect(plan.sections.map((section) => section.title)).toEqual(['环境形势', '面临的机遇'])
  })
})

describe('a table whose cells have run together', () => {
  const TABLE = '序号指标2010年2015年2015年比2010年增长1化学需氧量排放总量（万吨）2551.72347.6-8%2氨氮排放总量（万吨）264.4238.0-10%3地表水水质比例（%）17.7<15-2.7个百分点'

  test('is a table of its text with a warning; no value is guessed', async () => {
    const plan = await planOf(`一、目标\n${BODY}\n专栏1：环境保护主要指标${TABLE}\n${BODY}\n`)
    expect(plan.tables.map((table) => `${table.kind} ${table.title} ${lines(table)}`)).toEqual(['other 环境保护主要指标 3'])
    expect(plan.tables[0]!.indicators).toEqual([])
    expect(plan.diagnostics.map((d) => `${d.severity} ${d.rule} ${lines(d)}`)).toEqual(['warning unreadable-table 3'])
    expect(plan.diagnostics[0]!.message).toContain('序号指标2010年2015年')
    expect(plan.columns.map((column) => `${column.number} ${column.title} ${lines(column)}`)).toEqual(['1 环境保护主要指标 3'])
    expect(leaves(plan).filter((leaf) => leaf.startsWith('cell'))).toEqual([`cell ${TABLE.slice(0, 24)}`])
    expect(leaves(plan).at(-1)).toBe(`body ${BODY.slice(0, 24)}`)
  })

  test('is taken out of the paragraph that it is glued to, over several lines, up to the next heading', async () => {
    const plan = await planOf(`一、形势\n${BODY}专栏1\u3000环保计划主要指标完成情况序号指标名称2000年2005年\n\n\n计划目标2005年“十五”\n\n\n增减情况119951800254927.8%2116510011831.5%349.913155.1个百分点\u3000\u3000（二）新阶段。\n${BODY}\n`)
    expect(plan.columns.map((column) => `${column.title} ${lines(column)}`)).toEqual(['环保计划主要指标完成情况 2–8'])
    expect(plan.tables.map((table) => `${table.kind} ${lines(table)}`)).toEqual(['other 2–8'])
    expect(plan.sections.map((section) => `${section.title} ${lines(section)}`)).toEqual(['形势 1', '新阶段 8'])
    expect(leaves(plan)[1]).toBe(`body ${BODY.slice(0, 24)}`)
  })

  test('a numbered line behind the title of a box, whose text was lost, begins a paragraph', async () => {
    const plan = await planOf(`一、任务\n1.建设渔港。\n${BODY}专栏6\u3000渔业科技优先领域\u3000\u30002.积极发展远洋渔业。\n${BODY}专栏7\u3000渔业公约公约名称批准时间国内负责部门农业部外交部\u3000\u30003.开展国际合作。\n${BODY}\n`)
    expect(plan.sections.map((section) => `${section.marker}${section.title} ${lines(section)}`)).toEqual(['一、任务 1', '1.建设渔港 2', '2.积极发展远洋渔业 3', '3.开展国际合作 4'])
    expect(plan.columns.map((column) => `${column.number} ${column.title} ${lines(column)}`)).toEqual(['6 渔业科技优先领域 3', '7 渔业公约 4'])
    expect((await planOf(`一、任务\n${BODY}，按照专栏6的要求，单价控制在\u3000\u30002.积极的水平。\n`)).sections).toHaveLength(1)
  })

  test('two boxes glued to each other are two', async () => {
    const plan = await planOf(`一、形势\n${BODY}专栏2\u3000主要环保指标 指标2005年2010年“十一五”\n增减情况1化学需氧量（万吨）14141270-10%2二氧化硫（万吨）25492295-10%3天数比例（%）69.4755.6个百分点专栏3\u3000环保重点城市名单（共113个）\u3000\u3000二、任务\n`)
    expect(plan.columns.map((column) => `${column.number} ${column.title}`)).toEqual(['2 主要环保指标', '3 环保重点城市名单（共113个）'])
    expect(plan.sections.map((section) => section.title)).toEqual(['形势', '任务'])
  })

  test('a box that is only referred to is none', async () => {
    const plan = await planOf(`一、形势\n${BODY}具体见专栏1 主要指标所列，按专栏2：重点工程实施。\n`)
    expect(plan.columns).toEqual([])
  })

  test('the caption of a picture that shows a box opens none', async () => {
    const plan = await planOf(`一、形势\n${BODY}\n图表：某省发布《水网建设规划》——专栏一：2035年发展目标\n${BODY}\n`)
    expect(plan.columns).toEqual([])
  })

  test('a sentence that names indicators and years is no table', async () => {
    const plan = await planOf('一、目标\n到2025年，主要指标2025年目标值全部完成，各项指标、单位产值能耗和2020年相比均有下降，形成年度计划目标体系。\n')
    expect(plan.tables).toEqual([])
    expect(plan.diagnostics).toEqual([])
  })
})

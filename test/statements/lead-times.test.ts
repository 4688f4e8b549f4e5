import { describe, expect, it } from 'vitest'
import { findStatements } from '../../src/statements/index.ts'
import type { SectionNode } from '../../src/tree/plan-tree.ts'
import { leafOf, readProse, say } from './read-prose.ts'

const years = (...lines: string[]) => readProse(...lines).map((s) => s.year)
const LONG = '到2025年，全省供水体系基本建成，供水服务均等化水平明显提高，水质在线监测全面推开，城乡供水格局加快形成，用水方式更加节约。'

describe('a list behind dashes', () => {
  it('is of the time that opens the paragraph before it, however long that is', () => {
    expect(years('# 目标', LONG, '——能力更强。新增水厂20座。', '——水质更优。水质达标率达到98%。')).toEqual([2025, 2025])
  })

  it('is so where that paragraph has a value of its own, or opens its last sentence with the only time to come', () => {
    expect(years('# 目标', '到2025年，漏损率下降到9%。', '——水质更优。水质达标率达到98%。')).toEqual([2025, 2025])
    expect(years('# 目标', '加快补齐短板。到2025年，建成现代水网。', '——水质更优。水质达标率达到98%。')).toEqual([2025])
    expect(years('# 目标', '到2025年，建成现代水网。到2035年，全面建成节水型社会。', '——水质更优。水质达标率达到98%。')).toEqual([null])
  })

  it('holds the text below a member’s title, and nothing behind it', () => {
    expect(years('# 目标', LONG, '——能力更强。', '新增水厂20座。', '——水质更优。', '水质达标率达到98%。')).toEqual([2025, 2025])
    expect(years('# 目标', LONG, '——能力更强。新增水厂20座。', '推进节水。改造灌区5处。')).toEqual([2025, null])
  })

  it('is of the time that stands last before a colon', () => {
    expect(years('# 目标', '锚定2035年远景目标，“十四五”时期供水的主要目标是：', '——水质更优。水质达标率达到98%。')).toEqual([2025])
  })

  it('is of the time of the paragraph before, where only 具体目标是： stands between', () => {
    expect(years('# 目标', `主要目标是：${LONG}`, '具体目标是：', '——水质达标率达到98%；', '——新增水厂20座。')).toEqual([2025, 2025])
    expect(years('# 目标', LONG, '主要指标如下：', '水质达标率达到98%。')).toEqual([2025])
    expect(years('# 目标', LONG, '加强下列工作：', '——新增水厂20座。')).toEqual([null])
    expect(years('# 目标', LONG, '供水格局逐步完善。', '具体目标是：', '——新增水厂20座。')).toEqual([null])
  })

  it('ends where a member opens with another time', () => {
    expect(years('# 目标', LONG, '——到2023年，新增水厂20座。', '——水质达标率达到98%。')).toEqual([2023, null])
  })
})

describe('members whose titles are sections', () => {
  const section = (id: string, marker: string, title: string, parent: SectionNode | null, ...lines: string[]): SectionNode => {
    const node: SectionNode = { type: 'section', id, marker, title, depth: parent ? 2 : 1, parent: parent?.id ?? null, task: null, children: [leafOf(`${marker}${title}。`), ...lines.map((line) => leafOf(line))] }
    Object.assign(node.children[0]!, { kind: 'heading' })
    parent?.children.push(node)
    return node
  }
  const told = (root: SectionNode) => findStatements({ type: 'plan', children: [root] }, { period: { start: 2021, end: 2025 }, year: 2021, level: 'province' }).statements.map((s) => `${s.year} ${s.status}`)

  it('are of the time that leads their list', () => {
    const goals = section('h1', '（三）', '主要目标', null, LONG)
    section('h2', '——', '渔业规模更大', goals, '新增渔港20座。')
    section('h3', '——', '渔业装备更优', goals, '推进改造。新建渔船30艘。', '机械化率达到98%。')
    expect(told(goals)).toEqual(['2025 target', '2025 target', '2025 target'])
    const other = section('h4', '（四）', '主要举措', null, LONG)
    section('h5', '', '渔业规模更大', other, '新增渔港20座。')
    expect(told(other)).toEqual(['null target'])
  })

  it('are facts below what tells them, whatever else their titles speak of', () => {
    const past = section('h1', '（一）', '发展现状', null)
    section('h2', '', '渔业保障能力稳步提升', past, '建成渔港20座。')
    section('h3', '——', '重点渔场布局更加合理', past, '机械化率达到98%。')
    section('h4', '', '发展目标', past, '机械化率达到99%。')
    expect(told(past)).toEqual(['null actual', 'null actual', 'null target'])
  })
})

describe('no lead', () => {
  it('is a date alone in its line, nor what stands before an annex', () => {
    expect(years('# 项目', '2022年', '新建小学20所。')).toEqual([null])
    expect(years('# 目标', '到2025年，全面建成节水型社会。', '附表1 水厂名录', '新建水厂20座。')).toEqual([null])
  })

  it('is a paragraph that reports a value', () => {
    expect(years('# 现状', '2019年，新建小学20所。', '全省共有职校30所。')).toEqual([2019, null])
  })
})

const told = (...lines: string[]) => readProse(...lines).map((s) => [s.indicator, say(s.quantity, s.unit), s.year, s.status].join(' | '))

describe('what a change sets out from', () => {
  it('is a fact of its own year, and dates nothing else', () => {
    expect(told('入学率从2020年的85%提高到95%。')).toEqual(['入学率 | 85 % | 2020 | actual', '入学率 | 95 % |  | target'])
    expect(told('入学率从2020年的85%左右，提高到95%。')).toEqual(['入学率 | ~85 % | 2020 | actual', '入学率 | 95 % |  | target'])
    expect(told('到2035年，绿地率由2025年的40%提高到45%。')).toEqual(['绿地率 | 40 % | 2025 | target', '绿地率 | 45 % | 2035 | target'])
  })

  it('stands before 基础上, with the subject of both', () => {
    expect(told('到2025年，供水普及率在2020年达到85%的基础上再提高5个百分点。')).toEqual(['供水普及率 | 85 % | 2020 | actual', '供水普及率 | up 5 个百分点 | 2025 | target'])
    expect(told('在亩均产值达到12000元的基础上，再提高10%。')).toEqual(['亩均产值 | 12000 元 |  | actual', '亩均产值 | up 10 % |  | target'])
    expect(told('在现有30座水厂的基础上新建5座水厂。')).toEqual(['水厂 | 30 座 |  | actual', '新建水厂 | 5 座 |  | target'])
    expect(told('在2020年基础上，用水量下降10%。')).toEqual(['用水量 | down 10 % |  | target'])
  })

  it('is no circumstance, whose numbers are conditions', () => {
    expect(told('在人口增加10%的情况下，用水量下降5%。')).toEqual(['用水量 | down 5 % |  | target'])
    expect(told('在保持产能稳定的情况下用水量下降5%。')).toEqual(['用水量 | down 5 % |  | target'])
  })
})

it('由 before those who make something up sets out from nothing', () => {
  expect(told('由5名专家组成评审组。').map((line) => line.split(' | ')[3])).not.toContain('actual')
})

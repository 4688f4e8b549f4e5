import { describe, expect, it } from 'vitest'
import { readProse, told } from './read-prose.ts'

const dated = (text: string): string[] => readProse(text).map((s) => `${s.indicator} | ${s.raw} | ${s.year} ${s.status}`)

describe('the base of a comparison', () => {
  it('is a fact of its year, of the same thing', () => {
    expect(dated('全市已投用的图书馆超过100座，较2019年的62座显著增长。').at(-1)).toBe('全市已投用的图书馆 | 62座 | 2019 actual')
    expect(dated('2024年新建水厂仍以地下式为主，占比较2020年的72%略下降为65%。')).toEqual(['新建水厂地下式占比 | 72% | 2020 actual', '新建水厂地下式占比 | 65% | 2024 target'])
  })

  it('without a value is none', () => {
    expect(told('全市高铁里程较2020年增长50%。')).toEqual(['全市高铁里程 | up 50 %'])
  })
})

describe('a value reached', () => {
  it('may be a number of years', () => {
    expect(told('渔民平均受教育年限由10.2年提高到10.8年，渔船设计使用年限15年以上。')).toEqual(['渔民平均受教育年限 | 10.2 年', '渔民平均受教育年限 | 10.8 年', '渔船设计使用年限 | >=15 年'])
    expect(told('由5年规划转入3年行动计划，从5年前开始实施。')).toEqual([])
  })

  it('is led to by words of falling and rising', () => {
    expect(told('通勤时间由50分钟缩短为40分钟。').at(-1)).toBe('通勤时间 | 40 分钟')
    expect(told('漏损率回落至8%。')).toEqual(['漏损率 | 8 %'])
    expect(told('入学率回升到95%。')).toEqual(['入学率 | 95 %'])
  })
})

describe('what stands beside a subject', () => {
  it('of the level that it sets out from goes', () => {
    expect(told('渔业人口在庞大的基数上还将增加4%，养殖面积在现有基础上扩大10%以上。')).toEqual(['渔业人口 | up 4 %', '养殖面积 | up >=10 %'])
  })

  it('says that its share is about so much', () => {
    expect(told('渔业投资约需占同期生产总值的1.35%。', '渔港改造约需资金3亿元。')).toEqual(['渔业投资占同期生产总值 | ~1.35 %', '渔港改造约需资金 | ~3 亿元'])
    expect(told('渔船节约需求侧用油3万吨。').join()).not.toContain('~')
  })

  it('of time goes as a whole', () => {
    expect(told('图书馆目前共有11座。')).toEqual(['图书馆 | 11 座'])
    expect(told('全县学校到2025年达到30所。')).toEqual(['全县学校 | 30 所'])
    expect(told('南山县2030年前需要水厂数量为9座。')).toEqual(['南山县需要水厂数量 | 9 座'])
    expect(told('南山县“十四五”前、“十四五”期间规划水厂共计65座。')).toEqual(['南山县规划水厂 | 65 座'])
  })

  it('says that it is planned, reached, or may be, and is none of it', () => {
    expect(told('全市公厕规划817座。')).toEqual(['全市公厕 | 817 座'])
    expect(told('“十四五”规划水厂总量控制在69座之内。')).toEqual(['水厂总量 | <=69 座'])
    expect(told('南山县共布局水厂20座。')).toEqual(['南山县水厂 | 20 座'])
    expect(told('编制专项规划20项。')).toEqual(['编制专项规划 | 20 项'])
    expect(told('全省充电桩到达1万个以上。')).toEqual(['全省充电桩 | >=1 万个'])
    expect(told('供水投资或达100亿元。')).toEqual(['供水投资 | 100 亿元'])
  })

  it('is the mark of an item, or how it is reckoned', () => {
    expect(told('（4）水厂供水能力达到30万吨。')).toEqual(['水厂供水能力 | 30 万吨'])
    expect(told('全县渔业产值达208亿元，按可比价计算，同比增长6.1%。')).toEqual(['全县渔业产值 | 208 亿元', '全县渔业产值 | up 6.1 %'])
  })
})

describe('around a share', () => {
  it('says how closely it is one, or upon what it comes', () => {
    expect(told('全市水利投资约需占同期财政支出的12%。')).toEqual(['全市水利投资占同期财政支出 | ~12 %'])
    expect(told('我市用水人口在庞大的基数上还将增加4%。')).toEqual(['我市用水人口 | up 4 %'])
  })
})

describe('a rate', () => {
  it('is of what the clause before controls', () => {
    expect(told('推进钢铁、化工等行业用水总量控制，削减比例较2020年不低于10%。')).toEqual(['钢铁、化工等行业用水总量削减比例 | >=10 %'])
  })

  it('is of what is fitted', () => {
    expect(told('新建泵站要配备效率不低于85%的机组。')).toEqual(['新建泵站机组效率 | >=85 %'])
  })
})

describe('words that are no part of a subject', () => {
  it('say when it is done, or that there still are some', () => {
    expect(told('新建高标准农田15万亩，建成后亩均增产100公斤。')).toEqual(['新建高标准农田 | 15 万亩', '亩均增产 | up 100 公斤'])
    expect(told('全市仍有约两成的自然村未通公交。')).toEqual(['全市自然村未通公交 | ~2 成'])
    expect(told('实施水利工程6大类86项。')).toEqual(['水利工程 | 86 项'])
    expect(told('社会组织每万人拥有9个。')).toEqual(['每万人社会组织 | 9 个'])
    expect(told('推动产业园区从58家整合至35家左右。')).toEqual(['产业园区 | 58 家', '产业园区 | ~35 家'])
    expect(told('实现“县县通高速、乡乡通国道”。')).toEqual(['县县通高速 | words', '乡乡通国道 | words'])
    expect(told('排涝标准提高到20年一遇24小时暴雨24小时排干。')).toEqual(['排涝标准 | 20 年一遇'])
  })
})

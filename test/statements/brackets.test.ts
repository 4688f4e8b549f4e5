import { describe, expect, it } from 'vitest'
import { told } from './read-prose.ts'

describe('a bracket behind what is counted', () => {
  it('says the same in another counter', () => {
    expect(told('省道服务区每百公里原则上不超过6对（12个），在有隔离带的情况下设置。')).toEqual(['省道服务区每百公里 | <=6 对', '省道服务区每百公里 | <=12 个'])
  })

  it('counts what is included', () => {
    expect(told('新建学校17所（含迁建2所）。')).toEqual(['新建学校 | 17 所', '新建迁建学校 | 2 所'])
    expect(told('新增床位300张（其中康复床位80张，含ICU床位12张）。')).toEqual(['新增床位 | 300 张', '新增康复床位 | 80 张', '新增ICU床位 | 12 张'])
  })

  it('names them, and is no part of what they are', () => {
    expect(told('取消了3项因资金不足无法实施的水利项目（东沟水库、西河泵站、北岭水厂）。')).toEqual(['取消了因资金不足无法实施的水利项目 | 3 项'])
    expect(told('共调整水厂1座（石头水厂置换成石咀水厂）（改扩建）。')).toEqual(['调整水厂 | 1 座'])
  })
})

describe('who acts', () => {
  it('does so in all of a list, and as what goes', () => {
    expect(told('作为重点推广城市的江州市核心区计划新建27座水厂、75座泵站。')).toEqual(['江州市核心区新建水厂 | 27 座', '江州市核心区新建泵站 | 75 座'])
  })
})

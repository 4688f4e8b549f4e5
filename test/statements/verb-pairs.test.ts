import { describe, expect, it } from 'vitest'
import { told } from './read-prose.ts'

describe('two verbs before a count', () => {
  it('are both said where one brings in', () => {
    expect(told('引进和培育30家种业企业。')).toEqual(['引进和培育种业企业 | 30 家'])
    expect(told('5年内重点引进和培训20名园艺师。')).toEqual(['引进和培训园艺师 | 20 名'])
    expect(told('新建与改造冷库12座。')).toEqual(['新建与改造冷库 | 12 座'])
  })

  it('are dropped where both build', () => {
    expect(told('建设和运营8座充电站。')).toEqual(['充电站 | 8 座'])
  })

  it('do not part where the first one alone is known', () => {
    expect(told('组织和发动60家农资门店。')).toEqual(['组织和发动农资门店 | 60 家'])
  })
})

describe('levels that act in common', () => {
  it('are none of what is counted, where they do not say whose it is', () => {
    expect(told('市、县（区）两级重点支持30名果农外出学习。')).toEqual(['果农外出学习 | 30 名'])
    expect(told('省市县三级在果品产业领域引进45名农艺师。')).toEqual(['引进农艺师 | 45 名'])
    expect(told('市县两级兽医站配备冷藏车20辆。')).toEqual(['市县两级兽医站冷藏车 | 20 辆'])
  })
})

describe('a count of performances', () => {
  it('has 场次 as its counter', () => {
    expect(told('每年送戏下乡80场次。')).toEqual(['每年送戏下乡 | 80 场次'])
    expect(told('开展40场次农技讲座。')).toEqual(['农技讲座 | 40 场次'])
  })
})

describe('a quotation that opens or closes within the clause', () => {
  it('is no part of what is measured', () => {
    expect(told('实现“引进茶企50家，茶园机采率达到60%”的两大发展目标。')).toEqual(['引进茶企 | 50 家', '茶园机采率 | 60 %'])
    expect(told('创建“森林村庄”40个。')).toEqual(['“森林村庄” | 40 个'])
  })
})

describe('things counted by the piece', () => {
  it('have 颗 and 发 as their counters', () => {
    expect(told('建成年产40发火箭、500颗卫星的生产基地。')).toHaveLength(2)
    expect(told('增雨作业发射火箭弹300发。')).toEqual(['增雨作业发射火箭弹 | 300 发'])
    expect(told('开展2次发展评估，印发5发展规划。')).toHaveLength(1)
  })
})

describe('a bound between a count and what is counted', () => {
  it('says which ones are meant', () => {
    expect(told('培育30家年产值1亿元以上竞争力强的园艺企业。')).toEqual(['年产值1亿元以上竞争力强的园艺企业 | 30 家'])
    expect(told('建成12个总投资5000万元以上的果品加工项目。')).toEqual(['总投资5000万元以上的果品加工项目 | 12 个'])
    expect(told('培育30家园艺企业，年产值1亿元以上。')).toEqual(['园艺企业 | 30 家', '园艺企业年产值 | >=1 亿元'])
  })
})

describe('严格 before a verb', () => {
  it('is how it is done', () => {
    expect(told('严格落实20万亩耕地保护目标。')).toEqual(['耕地保护目标 | 20 万亩'])
  })
})

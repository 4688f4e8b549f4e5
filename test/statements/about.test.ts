import { describe, expect, it } from 'vitest'
import { readProse, told } from './read-prose.ts'

describe('a clause that names no thing of its own', () => {
  it('measures what the clause before counts', () => {
    expect(told('集中式水厂28座，日供水能力16万吨，总投资3亿元。')).toEqual(['集中式水厂 | 28 座', '集中式水厂日供水能力 | 16 万吨', '集中式水厂总投资 | 3 亿元'])
    expect(told('全市地面光伏项目12个，装机60万千瓦；屋顶光伏项目90个，装机20万千瓦。')).toEqual(['全市地面光伏项目 | 12 个', '全市地面光伏项目装机 | 60 万千瓦', '屋顶光伏项目 | 90 个', '屋顶光伏项目装机 | 20 万千瓦'])
    expect(told('整治河道12条，新增应急排水能力30万吨。')).toEqual(['整治河道 | 12 条', '新增应急排水能力 | 30 万吨'])
  })

  it('says how many of those counted are in what state', () => {
    expect(told('幼儿园实际建成约510所，且约100所停办。').at(-1)).toBe('停办幼儿园 | ~100 所')
    expect(readProse('建设水库20座，其中10座完工、6座在建。').map((s) => `${s.indicator} | ${s.text}`)).toEqual(['水库 | 建设水库20座', '完工水库 | 其中10座完工', '在建水库 | 6座在建'])
  })

  it('says of what it is a share, and how closely', () => {
    expect(told('公路投资约为7亿元，约占总投资的60%。')).toEqual(['公路投资 | ~7 亿元', '公路投资占总投资 | ~60 %'])
    expect(told('全市灌溉面积3400平方公里，仅占耕地面积的30%。')).toEqual(['全市灌溉面积 | 3400 平方公里', '全市灌溉面积占耕地面积 | 30 %'])
  })

  it('is of the place, or among those, that the clause before names alone', () => {
    expect(told('而以江城为首的东部地区（三县两区），在用水厂达到75座。')).toEqual(['东部地区（三县两区）在用水厂 | 75 座'])
    expect(told('截至2022年末，全市中小学中，寄宿制学校占比达62%。')).toEqual(['全市中小学中寄宿制学校占比 | 62 %'])
    expect(told('在推进过程中，水厂消毒率达到62%。')).toEqual(['水厂消毒率 | 62 %'])
  })

  it('is a share of those that most are', () => {
    expect(told('而从2023年以后新建学校以寄宿制为主，2024年占比高达85%。')).toEqual(['新建学校寄宿制占比 | 85 %'])
  })
})

describe('a list of places', () => {
  it('shares what stands behind the last of them', () => {
    expect(told('欧洲、北美水厂数量分别达到220座和80座。')).toEqual(['欧洲水厂数量 | 220 座', '北美水厂数量 | 80 座'])
    expect(told('东城区、西城区学校分别达到20所和8所。')).toEqual(['东城区学校 | 20 所', '西城区学校 | 8 所'])
  })

  it('has the most of something, and others come next', () => {
    expect(told('四川、云南建成运营水电站最多，分别达到68座、38座；其中2023年度建成运营最多的两个省份为湖北、青海，分别达到33座、28座。')).toEqual(['四川建成运营水电站 | 68 座', '云南建成运营水电站 | 38 座', '湖北建成运营水电站 | 33 座', '青海建成运营水电站 | 28 座'])
    expect(told('中国移动建站数量最多，共建成23座，其次为中国联通，共建成9座。')).toEqual(['中国移动建站数量 | 23 座', '中国联通建站数量 | 9 座'])
  })
})

describe('a share of an amount', () => {
  it('leaves the amount to what it is of', () => {
    expect(told('全县耕地面积800平方公里，占全市耕地面积3200平方公里的25%。')).toEqual(['全县耕地面积 | 800 平方公里', '全市耕地面积 | 3200 平方公里', '全县耕地面积占全市耕地面积 | 25 %'])
    expect(told('在岗教师占全市教师3000名的80%以上。')).toEqual(['全市教师 | 3000 名', '在岗教师占全市教师 | >=80 %'])
  })
})

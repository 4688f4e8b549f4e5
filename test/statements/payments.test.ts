import { describe, expect, it } from 'vitest'
import { readProse, told } from './read-prose.ts'

describe('a subsidy', () => {
  it('is a share of what it is reckoned by, up to an amount of its own', () => {
    expect(told('市级按照不超过投资额30%的比例给予一次性奖补，最高500万元。')).toEqual(['市级一次性奖补占投资额比例 | <=30 %', '市级一次性奖补 | <=500 万元'])
    expect(told('对符合条件的水厂按设备购置额的10%，给予补助，单个项目最高300万元。')).toEqual(['补助占设备购置额比例 | 10 %', '单个项目补助 | <=300 万元'])
  })

  it('is no span of time', () => {
    expect(told('对节水技改项目给予贴息，贴息期不超过2年，最高200万元。')).toEqual(['贴息期 | <=2 年', '节水技改项目贴息 | <=200 万元'])
  })

  it('names what is given, and not that it is given', () => {
    expect(told('对省级绿色工厂市级给予一次性奖励50万元。')).toEqual(['省级绿色工厂市级一次性奖励 | 50 万元'])
  })

  it('names whom it is given to, and per what', () => {
    expect(told('对新认定的技术中心给予100万元奖励。')).toEqual(['新认定的技术中心奖励 | 100 万元'])
    expect(told('对新建充电桩按每千瓦200元给予补贴。')).toEqual(['新建充电桩每千瓦补贴 | 200 元'])
  })

  it('is dealt to those that 对 and 为 name', () => {
    expect(told('对国家级、省级、市级绿色工厂分别给予100万元、50万元、20万元奖励。')).toEqual(['国家级绿色工厂奖励 | 100 万元', '省级绿色工厂奖励 | 50 万元', '市级绿色工厂奖励 | 20 万元'])
    expect(told('为小学生、初中生、高中生分别提供2次、4次、6次体检。')).toEqual(['小学生体检 | 2 次', '初中生体检 | 4 次', '高中生体检 | 6 次'])
  })
})

describe('the clause of a norm', () => {
  it('runs to its closing words', () => {
    expect(readProse('消防车按每3万人口不低于1辆的标准配置。').map((s) => s.text)).toEqual(['消防车按每3万人口不低于1辆的标准配置'])
    expect(readProse('成为全国首个实现水费票据电子化率100%的区县。').map((s) => s.text)).toEqual(['实现水费票据电子化率100%'])
  })
})

describe('an amount that is given', () => {
  it('is named by what is paid, to whom and per what', () => {
    expect(told('给予每人每年最高5000元的补贴。')).toEqual(['每人每年补贴 | <=5000 元'])
    expect(told('对节水企业给予每家50万元奖励。')).toEqual(['节水企业每家奖励 | 50 万元'])
  })
})

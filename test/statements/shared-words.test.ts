import { describe, expect, it } from 'vitest'
import { readProse, told } from './read-prose.ts'

describe('values dealt to matters', () => {
  it('are of the whole head that stands behind the last of them', () => {
    expect(told('二氧化硫、氮氧化物、烟粉尘季度排放强度分别为1千克/吨、2千克/吨和3千克/吨。')).toEqual(['二氧化硫季度排放强度 | 1 千克/吨', '氮氧化物季度排放强度 | 2 千克/吨', '烟粉尘季度排放强度 | 3 千克/吨'])
    expect(told('化学需氧量、总磷重点企业削减量分别达到5吨、6吨以上。')).toEqual(['化学需氧量重点企业削减量 | >=5 吨', '总磷重点企业削减量 | >=6 吨'])
    expect(told('全市煤炭、天然气年消费量分别控制在100万吨和20亿立方米以内。')).toEqual(['全市煤炭年消费量 | <=100 万吨', '全市天然气年消费量 | <=20 亿立方米'])
  })

  it('are of the area that the first of them names, also where each is a measure of its own', () => {
    expect(told('到2025年，全市渔港数量、渔船密度和捕捞产值分别增长5%、6%和7%。')).toEqual(['全市渔港数量 | up 5 %', '全市渔船密度 | up 6 %', '全市捕捞产值 | up 7 %'])
    // What else the first says may be theirs too: then nothing is passed on.
    expect(told('全省道路运输因超速死亡失踪人数、损毁车辆和经济损失分别下降5%、6%和7%。')).toEqual(['全省道路运输因超速死亡失踪人数 | down 5 %', '损毁车辆 | down 6 %', '经济损失 | down 7 %'])
    expect(told('全省和沿海县机械化率分别达到60%和70%。').at(-1)).toBe('沿海县机械化率 | 70 %')
    expect(told('全省渔业机械化率、东部地区养殖机械化率分别达到60%和70%。').at(-1)).toBe('东部地区养殖机械化率 | 70 %')
  })

  it('stand alone where nothing more is said of the last', () => {
    expect(told('化学需氧量、氨氮分别减少5%和6%。')).toEqual(['化学需氧量 | down 5 %', '氨氮 | down 6 %'])
  })

  it('are so behind a base as well, and 分别 is none of their name', () => {
    expect(told('煤炭、石油使用量分别较2020年减少3%和5%。')).toEqual(['煤炭使用量 | down 3 %', '石油使用量 | down 5 %'])
    expect(told('公交、地铁客运量分别比上年增长3%和5%。').map((line) => line.includes('分别'))).toEqual([false, false])
  })
})

describe('what is done to what', () => {
  it('names its own thing where the verb of doing leads', () => {
    expect(told('实施12处大型车站扩能与智能化改造，完成小型站房改造40处。')).toEqual(['大型车站扩能与智能化改造 | 12 处', '小型站房改造 | 40 处'])
    expect(told('排查危桥52座，完成整治40座。')[1]).toMatch(/40 座$/)
  })

  it('has one verb where the next part of the list has its own', () => {
    expect(told('新建公办幼儿园50所、改造提升30所。')).toEqual(['新建公办幼儿园 | 50 所', '改造提升公办幼儿园 | 30 所'])
    expect(told('全市新建公办幼儿园50所，改扩建30所。')).toEqual(['全市新建公办幼儿园 | 50 所', '全市改扩建公办幼儿园 | 30 所'])
  })

  it('keeps to itself where what follows says whom it reaches', () => {
    expect(told('改造老旧电梯800部，涉及住户2万户。')).toEqual(['改造老旧电梯 | 800 部', '涉及住户 | 2 万户'])
    expect(told('新建村级站点300个，惠及农户5万户。')[1]).toBe('惠及农户 | 5 万户')
  })
})

describe('an area', () => {
  it('takes over the rate that the clause before tells', () => {
    expect(told('地级及以上城市公交分担率超过25%，长三角地区达到35%以上。')).toEqual(['地级及以上城市公交分担率 | >25 %', '长三角地区地级及以上城市公交分担率 | >=35 %'])
    expect(told('重点断面水质达标率达到80%以上，淮河流域上游力争达到90%。')[1]).toBe('淮河流域上游重点断面水质达标率 | 90 %')
    expect(told('全省城镇登记失业率不高于4%，沿海城市控制在3%以内。')[1]).toBe('沿海城市城镇登记失业率 | <=3 %')
  })
})

describe('land that is kept', () => {
  it('stands by itself in a list of bounds', () => {
    expect(told('落实林地保有量不少于420万亩、永久基本农田不少于369万亩。')).toEqual(['林地保有量 | >=420 万亩', '永久基本农田 | >=369 万亩'])
    expect(told('耕地保有量不低于30万亩，生态保护红线不低于12万亩，城镇开发边界控制在8万亩以内。')).toEqual(['耕地保有量 | >=30 万亩', '生态保护红线 | >=12 万亩', '城镇开发边界 | <=8 万亩'])
  })
})

describe('a bound', () => {
  it('may stand behind what says the same in another unit', () => {
    expect(told('油料产量保持在21万吨（4.2亿斤）以上。')).toEqual(['油料产量 | >=21 万吨'])
    expect(told('管网里程控制在300公里（约600里）以内。')[0]).toBe('管网里程 | <=300 公里')
    expect(told('油料产量保持在21万吨（4.2亿斤），质量以上等为主。')).toEqual(['油料产量 | 21 万吨'])
  })
})

describe('a base without a year', () => {
  it('is none of the name', () => {
    expect(told('单位运输周转量能耗比峰值下降7%。')).toEqual(['单位运输周转量能耗 | down 7 %'])
    expect(told('单位运输周转量能耗较现状水平降低7%—10%、力争更多。')).toEqual(['单位运输周转量能耗 | 7..10 %'])
  })
})

describe('a norm by which something is built', () => {
  it('is of the thing, without 按', () => {
    expect(told('停车泊位按净长不少于5米建设。')).toEqual(['停车泊位净长 | >=5 米'])
    expect(told('教学楼按照层高不超过4米的标准建设。')).toEqual(['教学楼层高 | <=4 米'])
    expect(told('改造净长5米以上泊位。')).toEqual([])
  })
})

describe('a year before 均', () => {
  it('is the year of the base, and the change none of each year', () => {
    expect(told('客车、货车单位能耗较2020年均降低6%左右。')).toEqual(['客车、货车单位能耗 | down ~6 %'])
    expect(told('客车单位能耗年均降低2%。')).toEqual(['客车单位能耗 | down 2 % a year'])
  })
})

describe('members that share one character with the last', () => {
  it('take what stands behind it', () => {
    expect(told('旱灾、涝灾成灾率分别控制在10%、9%以下。')).toEqual(['旱灾成灾率 | <=10 %', '涝灾成灾率 | <=9 %'])
  })
})

describe('a second value of one thing', () => {
  it('may be money behind a count', () => {
    expect(told('累计发放创业贷款30万笔、1200亿元。')).toEqual(['发放创业贷款 | 30 万笔', '发放创业贷款 | 1200 亿元'])
  })

  it('stands behind 或者 as well', () => {
    expect(told('公交分担率力争达到70%以上或者比2020年提高5个百分点以上。')).toEqual(['公交分担率 | >=70 %', '公交分担率 | up >=5 个百分点'])
  })
})

describe('a class', () => {
  it('can be told by a rate that its members reach', () => {
    expect(told('实现登记失业率控制在4%以内的城市占比达到80%。')).toEqual(['登记失业率控制在4%以内的城市占比 | 80 %'])
  })

  it('and its noun name a grade once', () => {
    expect(told('A级物流企业达到450家，其中5A级15家、4A级220家。').slice(1)).toEqual(['5A级物流企业 | 15 家', '4A级物流企业 | 220 家'])
  })
})

describe('what is said once of two values', () => {
  it('is the thing that two grades are of', () => {
    expect(told('建设3个国家级、8个省级特色渔港。')).toEqual(['国家级特色渔港 | 3 个', '省级特色渔港 | 8 个'])
    expect(told('建成5个市级和10个县级渔业示范区。')).toEqual(['市级渔业示范区 | 5 个', '县级渔业示范区 | 10 个'])
  })

  it('is the output that energy and emissions are told per', () => {
    expect(told('单位地区生产总值能耗降低13.5%、二氧化碳排放降低18%。')).toEqual(['单位地区生产总值能耗 | down 13.5 %', '单位地区生产总值二氧化碳排放 | down 18 %'])
    expect(told('万元工业增加值能耗、水耗分别下降10%和12%。')).toEqual(['万元工业增加值能耗 | down 10 %', '万元工业增加值水耗 | down 12 %'])
    expect(told('单位产值能耗下降3%，二氧化碳排放总量下降4%。').at(-1)).toBe('二氧化碳排放总量 | down 4 %')
  })

  it('is what grew, and what it came to', () => {
    expect(told('渔业总产值年均增长7%左右，到2025年突破400亿元。')).toEqual(['渔业总产值 | up ~7 % a year', '渔业总产值 | >400 亿元'])
    expect(told('渔业税收达到210.5亿元，是2015年的1.4倍，比2015年前移2位。')).toEqual(['渔业税收 | 210.5 亿元', '渔业税收 | 1.4 倍', '渔业税收 | up 2 位'])
    expect(told('新增渔船8.9万艘，总量达21.3万艘。')).toEqual(['新增渔船 | 8.9 万艘', '渔船 | 21.3 万艘'])
    expect(told('新建渔港公路3条、里程210公里。')).toEqual(['新建渔港公路 | 3 条', '新建渔港公路里程 | 210 公里'])
  })
})

describe('what comes from the clause before', () => {
  it('is the stock that came of an increase, but not the sum of it', () => {
    expect(told('新增冷库30座，到2025年达到120座。').at(-1)).toBe('冷库 | 120 座')
    expect(told('新增冷库30座，到2025年累计达到120座。').at(-1)).toBe('新增冷库 | 120 座')
  })

  it('is what the same share was of', () => {
    expect(told('渔业补助资金55%以上用于增殖放流，到2025年不低于60%。')).toEqual(['渔业补助资金用于增殖放流 | >=55 %', '渔业补助资金用于增殖放流 | >=60 %'])
  })

  it('is nothing for the members of a sum of money', () => {
    expect(told('总投资12.5亿元，其中财政投入4.3亿元、社会投资8.2亿元。').slice(1)).toEqual(['财政投入 | 4.3 亿元', '社会投资 | 8.2 亿元'])
  })

  it('is the room that a norm asks for', () => {
    expect(told('新建渔港按照每百艘不少于30平方米建筑面积配建值守用房，已建成渔港按照每百艘不少于20平方米的标准调剂解决。')).toEqual(['新建渔港每百艘值守用房 | >=30 平方米', '建成渔港每百艘值守用房 | >=20 平方米'])
    expect(readProse('已建成渔港按照每百艘不少于20平方米的标准配建值守用房。').map((s) => s.status)).toEqual(['standard'])
    expect(told('泊位100个以上的渔港须内设检验机构。')).toEqual([])
  })

  it('is per whom an allowance is paid, on both sides of its change', () => {
    expect(told('渔民津贴标准由每人每月30元提高到50元。')).toEqual(['渔民津贴标准每人每月 | 30 元', '渔民津贴标准每人每月 | 50 元'])
  })
})

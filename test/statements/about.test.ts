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

describe('a class told by its name alone', () => {
  it('is of the rate that the clause before names', () => {
    expect(told('专任教师中研究生学历占比，普通高中达到20%、中职达到12%。')).toEqual(['普通高中专任教师中研究生学历占比 | 20 %', '中职专任教师中研究生学历占比 | 12 %'])
    expect(told('用水总量实现负增长，管网普查率城市达到90%、县城达到80%。')).toEqual(['管网普查率城市 | 90 %', '管网普查率县城 | 80 %'])
  })

  it('stands over against the one before', () => {
    expect(told('全市城市社区服务设施覆盖率达100%，农村达85%以上。')).toEqual(['全市城市社区服务设施覆盖率 | 100 %', '全市农村社区服务设施覆盖率 | >=85 %'])
    expect(told('孤儿集中供养标准提高到2500元，分散供养提高到1800元。')).toEqual(['孤儿集中供养标准 | 2500 元', '孤儿分散供养标准 | 1800 元'])
    expect(told('全市生活污水处理率达95%，农村达85%。')).toEqual(['全市生活污水处理率 | 95 %', '全市农村生活污水处理率 | 85 %'])
  })

  it('shares the noun that the list ends in', () => {
    expect(told('集聚1个万亿级、5个千亿级产业集群。')).toEqual(['万亿级产业集群 | 1 个', '千亿级产业集群 | 5 个'])
  })
})

describe('money', () => {
  it('is what grows', () => {
    expect(told('农村居民人均可支配收入年均增长8%，突破4万元。')).toEqual(['农村居民人均可支配收入 | up 8 % a year', '农村居民人均可支配收入 | >4 万元'])
    expect(told('技术合同成交额年均增长15%、超过500亿元。')).toEqual(['技术合同成交额 | up 15 % a year', '技术合同成交额 | >500 亿元'])
    expect(told('文化产业增加值年均增速高于全国2个百分点，占GDP比重超过6%。').at(-1)).toBe('文化产业增加值占GDP比重 | >6 %')
  })

  it('is paid per piece of what the clause before prices', () => {
    expect(readProse('落实养护经费标准，县道每公里不低于1.5万元。')).toMatchObject([{ indicator: '县道每公里养护经费标准', type: 'level' }])
    expect(told('生均公用经费定额提高到小学每生每年800元。')).toEqual(['小学每生生均公用经费定额 | 800 元'])
  })
})

describe('what belongs to those counted before', () => {
  it('is their room, their share, the size of their fall', () => {
    expect(told('建成公共停车场128个，可停放2万辆。').at(-1)).toBe('公共停车场可停放 | 2 万辆')
    expect(told('高级教师占比不低于15%且不少于7人。').at(-1)).toBe('高级教师 | >=7 人')
    expect(told('管网漏损率由2015年的15%下降到2020年的9%，降幅达40%。').at(-1)).toBe('管网漏损率降幅 | 40 %')
  })

  it('is not what is done to others', () => {
    expect(told('改造老旧泵站23座，沿河搬迁12户。')).toEqual(['改造老旧泵站 | 23 座', '沿河搬迁 | 12 户'])
    expect(told('转移就业8万人次，避免损失1200万元。').at(-1)).toBe('避免损失 | 1200 万元')
  })
})

it('what happens within a time is told by the time', () => {
  expect(readProse('停水后受影响居民10小时内恢复供水。')).toMatchObject([{ indicator: '停水后受影响居民恢复供水', quantity: { op: '<=', value: 10 }, unit: '小时' }])
  expect(told('10小时内恢复供水的小区要公开。')).toEqual([])
})

it('a norm per head is of what is paid by it', () => {
  expect(told('按照人均3元标准落实养护经费。')).toEqual(['人均养护经费 | 3 元'])
})

it('the period compared with goes in full', () => {
  expect(told('供水事故起数和停水时间比“十二五”期间分别下降41%和35%。')).toEqual(['供水事故起数 | down 41 %', '停水时间 | down 35 %'])
})

describe('a list', () => {
  it('shares the rate that its last member ends in', () => {
    expect(told('水稻、油菜综合利用率70%、68%以上。')).toEqual(['水稻综合利用率 | >=70 %', '油菜综合利用率 | >=68 %'])
    expect(told('小学、初中升学率分别达到60%、55%。')).toEqual(['小学升学率 | 60 %', '初中升学率 | 55 %'])
  })

  it('goes on counting per head, whatever it counts by', () => {
    expect(told('每千人口教师数3.3人、图书数6.2册。')).toEqual(['每千人口教师数 | 3.3 人', '每千人口图书数 | 6.2 册'])
    expect(told('每千人教师2.4人；高级教师缺口60人。').at(-1)).toBe('高级教师缺口 | 60 人')
  })

  it('has the times and the places that its rates are named by', () => {
    expect(told('线上缴费率60%，报修30分钟内响应率90%以上。').at(-1)).toBe('报修30分钟内响应率 | >=90 %')
    expect(told('供水覆盖率以乡镇为单位保持在95%以上。')).toEqual(['供水覆盖率 | >=95 %'])
  })
})

it('how far something lies from another is not how much there is', () => {
  expect(told('每千人教师2.4人，比全省低0.8人。').at(-1)).toBe('每千人教师比全省低 | 0.8 人')
})

it('a share that is set up by a norm is of what the norm names', () => {
  expect(told('按照总车位数5%-8%设置充电车位。')).toEqual(['充电车位占总车位数比例 | 5..8 %'])
})

it('a building told by its area has the investment behind it', () => {
  expect(told('新建客运中心1.2万平方米、总投资9800万元。').at(-1)).toBe('新建客运中心总投资 | 9800 万元')
})

it('a bracket counts a kind of what stands before it', () => {
  expect(told('全县有学校412所，其中乡镇小学22所（中心小学6所）。').at(-1)).toBe('全县中心小学 | 6 所')
})

describe('values dealt to a list', () => {
  it('are all per head where the list is', () => {
    expect(told('全市每千人口图书数、教师数分别为5.2册、2.3人。')).toEqual(['全市每千人口图书数 | 5.2 册', '全市每千人口教师数 | 2.3 人'])
    expect(told('每千人口教师、保育员分别达到3.2人和3.8人。')).toEqual(['每千人口教师 | 3.2 人', '每千人口保育员 | 3.8 人'])
  })

  it('are each of its own level', () => {
    expect(told('培育国家重点学科2个、省级30个。')).toEqual(['国家重点学科 | 2 个', '省级重点学科 | 30 个'])
  })
})

it('what is saved is not what is spent', () => {
  expect(told('累计减少供水费用支出12.4亿元。', '供水费用降低到12亿元。')).toEqual(['减少供水费用支出 | 12.4 亿元', '供水费用 | 12 亿元'])
})

it('a share of an aim that is not named is no value', () => {
  expect(told('每万人口教师仅1.9名，不到目标的一半。')).toEqual(['每万人口教师 | 1.9 名'])
})

it('full coverage is of what a share was told of', () => {
  expect(told('到2023年，60%以上的泵站由县统一管护；到2025年，力争全覆盖。').at(-1)).toBe('泵站由县统一管护覆盖 | words')
})

it('a bracket tells the area of what stands before it', () => {
  expect(told('支持县城扩建客运中心（建筑面积5.6万平方米）。')).toEqual(['县城扩建客运中心建筑面积 | 5.6 万平方米'])
})

import { describe, expect, it } from 'vitest'
import { told } from './read-prose.ts'

describe('a commitment without a number', () => {
  it.each([
    ['人均预期寿命稳步提高。', '人均预期寿命 | up'],
    ['病例省域外转率持续降低。', '病例省域外转率 | down'],
    ['死亡率持续保持在低水平。', '死亡率 | hold'],
    ['逐步提高预约转诊比例。', '预约转诊比例 | up'],
    ['三级医院逐步减少慢性病门诊患者占比。', '三级医院慢性病门诊患者占比 | down'],
    ['提高癌症早诊率和五年生存率。', '癌症早诊率和五年生存率 | up'],
    ['传染病发病率低于全国平均水平。', '传染病发病率 | words'],
    ['医护比达到合理水平。', '医护比 | words'],
    ['使用强度（DDDs）控制在国家要求范围内。', '使用强度（DDDs） | words'],
    ['提升光伏并网成功率。', '光伏并网成功率 | up'],
    ['提高农村光伏入户比例和用电效率。', '农村光伏入户比例 | up'],
    ['逐步提高铁路和水路运输占比、服务质量。', '铁路和水路运输占比 | up'],
    ['水质超标率、管网漏损率等供水指标稳步下降。', '水质超标率、管网漏损率等供水指标 | down'],
    ['巩固提高水稻、茶叶等生产环节机械化水平。', '水稻、茶叶等生产环节机械化水平 | up'],
    ['学生肥胖率得到明显改善。', '学生肥胖率 | words']
  ])('is a direction or yardstick of a named rate: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected])
  })

  it.each([
    ['数字化监管实现全覆盖。', '数字化监管覆盖 | words'],
    ['先后实现甲城市“满堂红”、乙乡镇“零突破”、丙乡镇全覆盖。', '甲城市覆盖 | words;乙乡镇 | words;丙乡镇覆盖 | words'],
    ['实现医务人员零感染。', '医务人员感染 | words'],
    ['所有乡镇卫生院建成基层哨点。', '所有乡镇卫生院建成基层哨点 | words'],
    ['卫生院全部设置中医馆。', '卫生院设置中医馆 | words'],
    ['各县（市、区）均达到强县标准。', '各县（市、区）均达到强县标准 | words'],
    ['实现县县有中医院，乡乡有中医馆。', '县县有中医院 | words;乡乡有中医馆 | words'],
    ['医保卡覆盖所有医疗机构。', '医保卡覆盖医疗机构 | words'],
    ['实现公交和光纤全面覆盖主城区和重点镇。', '公交和光纤覆盖主城区和重点镇 | words'],
    ['建成全面覆盖城乡的供水网络。', '供水网络覆盖城乡 | words'],
    ['将节水要求纳入全市所有工程审批程序中。', '节水要求纳入全市所有工程审批程序 | words'],
    ['供水服务延伸到所有行政村。', '供水服务延伸到所有行政村 | words'],
    ['全部行政村实现光纤入户。', '全部行政村实现光纤入户 | words'],
    ['推动困难家庭应保尽保。', '困难家庭应保尽保 | words'],
    ['对残疾儿童康复实现“应救尽救”。', '残疾儿童康复应救尽救 | words'],
    ['黑臭水体全部消除。', '黑臭水体消除 | words'],
    ['推动供水企业全部纳入监管。', '供水企业纳入监管 | words'],
    ['大中型水库都要建设测报设施。', '大中型水库建设测报设施 | words'],
    ['主管单位和所有水厂、泵站都要制订停电预案。', '主管单位和所有水厂、泵站制订停电预案 | words']
  ])('is all of a class, or none: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected.split(';'))
  })

  it.each(['提高资源利用效率。', '居民健康水平走在前列。', '广泛发动所有公民参与。', '将健康融入所有政策。', '构建全覆盖的监管体系。', '降低未经转诊的报销比例。', '以提高就诊率为重点。', '健康知识普遍开展。', '扩大服务覆盖面。', '提高电机功率。', '2024年底前全部完成。', '坚持应保尽保原则。', '各类要素应有尽有。', '提高数字化水平。', '全面覆盖率有待提高的地区。', '各级政府都要建立节水机制。', '都要完成任务。', '成都要建设泵站。'])('is not %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })

  it('knows a direction said of one of the plan’s own indicators', async () => {
    const { findStatements } = await import('../../src/statements/index.ts')
    const { treeOf } = await import('./read-prose.ts')
    expect(findStatements(treeOf('综合改革成效稳步提升。'), { period: null }).statements).toEqual([])
    expect(findStatements(treeOf('综合改革成效稳步提升。'), { period: null, indicators: ['综合改革成效'] }).statements).toMatchObject([{ indicator: '综合改革成效', quantity: { kind: 'qualitative', trend: 'up' } }])
  })
})

describe('an attribute', () => {
  it('is no commitment', () => {
    expect(told('打造全覆盖、可替代的供水网。')).toEqual([])
    expect(told('帮扶零就业家庭创业。')).toEqual([])
  })
})

describe('what a rate is said to do', () => {
  it.each([
    ['洪涝灾害发生频次有所增加。', '洪涝灾害发生频次 | up'], ['尽量保持现有绿地率不降低。', '现有绿地率 | hold'], ['污染物浓度不上升。', '污染物浓度 | hold'], ['管网漏损率略有下降。', '管网漏损率 | down'], ['绿地率将稳步提高。', '绿地率 | up'],
    ['供水增速加快。', '供水增速 | up'], ['用水总量增速明显放缓。', '用水总量增速 | down'], ['用电量增速高于工业增加值增速。', '用电量增速 | words'], ['水质达标率达到国家考核要求。', '水质达标率 | words'], ['出水浓度符合国家标准。', '出水浓度 | words'],
    ['林草植被覆盖度稳步提高。', '林草植被覆盖度 | up'], ['降低单位产值用水强度。', '单位产值用水强度 | down'], ['用户数量实现倍增。', '用户数量 | up'], ['再生水产量成倍增长。', '再生水产量 | up']
  ])('in %s is read', (sentence, read) => {
    expect(told(sentence)).toEqual([read])
  })

  it('is held against an average, also in a clause of its own behind its value', () => {
    expect(told('单位面积产量明显高于全省平均水平。', '每吨再生水成本仅为2元，远低于全行业平均水平。', '保证单站供水量不低于目前平均水平。', '学生上学时间略低于全市平均值。')).toEqual(['单位面积产量 | words', '每吨再生水成本 | 2 元', '每吨再生水成本 | words', '单站供水量 | words', '学生上学时间 | words'])
    expect(told('教学设施高于全省平均水平。', '新建泵站3座，明显高于全国平均水平。', '支持收入低于全市平均水平的家庭。')).toEqual(['新建泵站 | 3 座'])
  })

  it('is read in each member of a list of clauses', () => {
    expect(told('优良水体比例明显增加、漏损率明显下降、保障能力显著增强。')).toEqual(['优良水体比例 | up', '漏损率 | down'])
    expect(told('死亡率、发病率持续下降。')).toEqual(['死亡率、发病率 | down'])
  })

  it('is nothing where the word names no measure', () => {
    expect(told('加大执法强度，提高监管强度。', '训练强度不断提高。', '加大对零就业家庭的帮扶力度。')).toEqual([])
  })
})

describe('all of a class', () => {
  it.each([
    ['秸秆全量利用。', '秸秆利用'], ['实现生活垃圾全量焚烧。', '生活垃圾焚烧'], ['污泥全量化处置。', '污泥处置'], ['炉渣、粉煤灰等实现全部利用。', '炉渣、粉煤灰等利用'], ['隐患水库全部除险加固。', '隐患水库除险加固'],
    ['供水网络覆盖全省所有乡镇。', '供水网络覆盖乡镇'], ['公路通达所有建制村。', '公路通达所有建制村'],
    ['新建泵站均采用高效电机。', '新建泵站采用高效电机'], ['日供水1万吨以上（含）的水厂要全部加装在线监测设备。', '日供水1万吨以上（含）的水厂加装在线监测设备'], ['新增或更新环卫车原则上均使用新能源车辆。', '新增或更新环卫车原则上使用新能源车辆']
  ])('is meant in %s', (sentence, indicator) => {
    expect(told(sentence)).toEqual([`${indicator} | words`])
  })
})

it('no commitment is a negation, a principle, or a mean of each', () => {
  expect(told('规划指标没有全部实现。', '坚持无盲区、全覆盖。', '各县生均用水量高于全省。')).toEqual([])
})

it('the level of a year is a yardstick', () => {
  expect(told('到2025年，一般区域碳排放量不超过2020年水平。', '全市用水强度降到2015年水平以下。')).toEqual(['一般区域碳排放量 | words', '全市用水强度 | words'])
})

it('zero said of what a policy or a technique is for is none', () => {
  expect(told('研究鼓励企业废水“零排放”的政策措施。', '推广污泥零填埋的处理技术。')).toEqual([])
  expect(told('实现企业废水“零排放”。')).toEqual(['企业废水排放 | words'])
})

describe('no commitment', () => {
  it.each(['农民人均可支配收入保持全省领先。', '形成从产地到市场的全覆盖冷链网络。'])('is made by %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })

  it('but by what is covered or kept', () => {
    expect(told('实现从产地到市场的全覆盖。')).toHaveLength(1)
    expect(told('农民人均可支配收入保持稳定。')).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { readProse, told } from './read-prose.ts'

describe('a part of what was counted', () => {
  it('takes the noun, the area and the verb of its whole where it names a class alone', () => {
    expect(told('全市新增停车位3000个，其中地下1200个、地上1800个。')).toEqual(['全市新增停车位 | 3000 个', '全市新增地下停车位 | 1200 个', '全市新增地上停车位 | 1800 个'])
    expect(told('全省学校总数达到5000所，其中民办800所，公办4200所。')).toEqual(['全省学校 | 5000 所', '全省民办学校 | 800 所', '全省公办学校 | 4200 所'])
    expect(told('全市有高新技术企业300家，其中省级100家、市级200家。')).toEqual(['全市高新技术企业 | 300 家', '全市省级高新技术企业 | 100 家', '全市市级高新技术企业 | 200 家'])
  })

  it('takes the area and the verb alone where it names a thing, also behind the first part', () => {
    expect(told('全区学校200所，其中小学120所、初中50所；幼儿园300所，其中民办100所。')).toEqual(['全区学校 | 200 所', '全区小学 | 120 所', '全区初中 | 50 所', '全区幼儿园 | 300 所', '全区民办幼儿园 | 100 所'])
    expect(told('新增绿地300公顷，其中公园绿地100公顷，防护绿地200公顷。')).toEqual(['新增绿地 | 300 公顷', '新增公园绿地 | 100 公顷', '新增防护绿地 | 200 公顷'])
    expect(told('全市公路总里程达到1.2万公里，其中高速公路800公里，一级公路600公里。')).toEqual(['全市公路总里程 | 1.2 万公里', '全市高速公路总里程 | 800 公里', '全市一级公路总里程 | 600 公里'])
  })

  it('is told by a threshold, which is no statement', () => {
    expect(told('水务龙头企业500家，其中产值10亿元以上20家、5亿元以上60家。')).toEqual(['水务龙头企业 | 500 家', '产值10亿元以上水务龙头企业 | 20 家', '5亿元以上水务龙头企业 | 60 家'])
    expect(told('新建养老院30所，其中床位500张以上15家。')).toEqual(['新建养老院 | 30 所', '新建床位500张以上养老院 | 15 家'])
    expect(told('年产值10亿元以上企业20家。')).toEqual(['年产值10亿元以上企业 | 20 家'])
  })

  it('is where those counted stand, or whose they are, in brackets too', () => {
    expect(told('临江区水厂布局21座，其中，高速8座，国道上9座（G209上1座，G307上8座），城区4座。')).toEqual(['临江区水厂 | 21 座', '临江区高速水厂 | 8 座', '临江区国道水厂 | 9 座', '临江区G209水厂 | 1 座', '临江区G307水厂 | 8 座', '临江区城区水厂 | 4 座'])
    expect(told('我县现有变电站共计48座，其中国家电网20座、其他国有变电站28座。')).toEqual(['我县现有变电站 | 48 座', '我县国家电网变电站 | 20 座', '我县其他国有变电站 | 28 座'])
    expect(told('南山县学校布局6所。其中，镇区2所，村4所（东村、西村各2所）。')).toEqual(['南山县学校 | 6 所', '南山县镇区学校 | 2 所', '南山县村学校 | 4 所', '南山县东村、西村学校 | 2 所'])
  })

  it('stands right behind its whole, or beside another part that names the thing', () => {
    expect(told('全县水厂20座，城区8座、乡镇12座。')).toEqual(['全县水厂 | 20 座', '全县城区水厂 | 8 座', '全县乡镇水厂 | 12 座'])
    expect(told('从分布上看，城区公厕10座，高速公路6座，县乡道5座。')).toEqual(['城区公厕 | 10 座', '高速公路公厕 | 6 座', '县乡道公厕 | 5 座'])
    expect(told('市场主体数量达到400家，其中制造业类150家。')).toEqual(['市场主体数量 | 400 家', '制造业类市场主体数量 | 150 家'])
  })

  it('is done the same with as its whole', () => {
    expect(told('全县销售化肥3.6万吨，其中尿素2.5万吨，复合肥1.1万吨。')).toEqual(['全县销售化肥 | 3.6 万吨', '全县销售尿素 | 2.5 万吨', '全县销售复合肥 | 1.1 万吨'])
    expect(told('新发展户数9000户，同比增长30%，其中企业3000户，个体户6000户。')).toEqual(['新发展户数 | 9000 户', '新发展户数 | up 30 %', '新发展企业 | 3000 户', '新发展个体户 | 6000 户'])
  })

  it('is an extreme of what the mean is of', () => {
    expect(told('年平均气温约15摄氏度，最高超过40摄氏度，最低不足5摄氏度。')).toEqual(['年平均气温 | ~15 摄氏度', '年气温最高 | >40 摄氏度', '年气温最低 | <5 摄氏度'])
    expect(told('年平均径流量约1500万立方米，最大超过2000万立方米，最低不足800万立方米。')).toEqual(['年平均径流量 | ~1500 万立方米', '年径流量最大 | >2000 万立方米', '年径流量最低 | <800 万立方米'])
  })
})

describe('the subject of a sentence', () => {
  it('has the area, cost and length that its later clauses name alone', () => {
    expect(told('临港水务区以水处理为主体，依托沿江岸线，构筑节水技术孕育地，面积约8.5平方公里。')).toEqual(['临港水务区面积 | ~8.5 平方公里'])
    expect(told('规划范围为南山市行政辖区，总面积为1200平方公里。')).toEqual(['南山市行政辖区总面积 | 1200 平方公里'])
    expect(told('滨江学校位于老城东侧，聚焦小班教学，占地30亩，总投资2亿元。')).toEqual(['滨江学校占地 | 30 亩', '滨江学校总投资 | 2 亿元'])
  })

  it('is not what a clause is built for', () => {
    expect(told('建设临港水厂，占地30亩。')).toEqual(['临港水厂占地 | 30 亩'])
  })

  it('names no source of the figure, and no verb of being there', () => {
    expect(told('据2020年摸排，全省现存危旧桥梁有341处。')).toEqual(['全省现存危旧桥梁 | 341 处'])
    expect(told('根据2021年普查结果，全市有老旧电梯1200台。')).toEqual(['全市老旧电梯 | 1200 台'])
    expect(told('全市易积水路段有341处，当年完成整治158处。')).toEqual(['全市易积水路段 | 341 处', '全市整治易积水路段 | 158 处'])
  })

  it('is what is divided', () => {
    expect(told('将水源地划分为3类。')).toEqual(['水源地 | 3 类'])
    expect(told('将管网细化为12个片区。')).toEqual(['片区 | 12 个'])
  })

  it('keeps whose rate is reached', () => {
    expect(told('全省老旧电梯实现物联网监测覆盖率达98%以上。')).toEqual(['全省老旧电梯物联网监测覆盖率 | >=98 %'])
    expect(told('成为首个实现自来水普及率100%的县。')).toEqual(['自来水普及率 | 100 %'])
  })
})

describe('a way from one value to another', () => {
  it('names neither of its ends, and begins with a fact', () => {
    expect(told('灌溉面积从现状436万亩提高到500万亩。')).toEqual(['灌溉面积 | 436 万亩', '灌溉面积 | 500 万亩'])
    const ways = readProse('到2030年，入园率由2023年的70%提高到90%。')
    expect(ways.map((s) => `${s.indicator} ${s.year} ${s.status}`)).toEqual(['入园率 2023 actual', '入园率 2030 target'])
  })
})

describe('a predicate', () => {
  it('holds for all of a list of shares', () => {
    expect(told('设区市主城区25%面积、县级市主城区20%面积达到节水城市要求。')).toEqual(['设区市主城区面积达到节水城市要求 | 25 %', '县级市主城区面积达到节水城市要求 | 20 %'])
  })

  it('of a direction is no part of the next rate', () => {
    expect(told('粉尘浓度有所上升，投诉率有所下降。')).toEqual(['粉尘浓度 | up', '投诉率 | down'])
    expect(told('入学率稳步提高，升学率持续提高。')).toEqual(['入学率 | up', '升学率 | up'])
  })
})

describe('a word', () => {
  it('is not cut where it holds an adverb or a verb', () => {
    expect(told('建设天气雷达5部。')).toEqual(['天气雷达 | 5 部'])
    expect(told('最终消费率达到60%。')).toEqual(['最终消费率 | 60 %'])
    expect(told('再利用的污泥占比达到50%。')).toEqual(['再利用的污泥占比 | 50 %'])
    expect(told('污水零直排小区建成率达到90%。')).toEqual(['污水零直排小区建成率 | 90 %'])
    expect(told('能耗趋零增长。')).toEqual(['能耗增长 | words'])
    expect(told('连续11年农业用水总量零增长。')).toEqual(['农业用水总量增长 | words'])
  })

  it('of people counts them', () => {
    expect(told('培训300名校长。', '引进20名校医。')).toEqual(['培训校长 | 300 名', '引进校医 | 20 名'])
  })
})

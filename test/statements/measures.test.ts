import { describe, expect, it } from 'vitest'
import { numbersOf, readProse, told } from './read-prose.ts'

const classes = (...lines: string[]) => numbersOf(...lines).map((n) => n.class)
const statuses = (...lines: string[]) => readProse(...lines).map((s) => s.status)

describe('the unit', () => {
  it.each([
    ['年供水能力达到30万m³。', '年供水能力 | 30 万m³'], ['泵站流量达到50m³/秒。', '泵站流量 | 50 m³/秒'], ['日处理规模达到5万m3/d。', '日处理规模 | 5 万m3/d'], ['颗粒物浓度降到28μg/m³。', '颗粒物浓度 | 28 μg/m³'],
    ['排涝流量达到100立方米每秒。', '排涝流量 | 100 立方米每秒'], ['设计时速达到120公里每小时。', '设计时速 | 120 公里每小时']
  ])('of %s is whole', (sentence, read) => {
    expect(told(sentence)).toEqual([read])
  })

  it('may be a recurrence, which is a standard of protection', () => {
    expect(told('城区达到50年一遇防洪标准，乡镇达到20年一遇防洪标准。')).toEqual(['城区防洪标准 | 50 年一遇', '乡镇防洪标准 | 20 年一遇'])
    expect(told('城区有效应对不低于30年一遇的暴雨。')).toEqual(['城区有效应对暴雨 | >=30 年一遇'])
    expect(told('老城区管渠标准仅为0.5～1年重现期。')).toHaveLength(1)
    expect(told('遭遇50年一遇特大洪水。')).toEqual([])
  })

  it('of a value below nought is that of a number with a minus', () => {
    expect(told('冷库温度不高于-18℃。')).toEqual(['冷库温度 | <=-18 ℃'])
    expect(told('年均增速为-3%。')).toEqual(['年均增速 | -3 %'])
  })
})

describe('no value', () => {
  it('is a size in brackets, a grade, a capacity, an anniversary, a stamp', () => {
    expect(told('铺设管道（600mm≤管径＜1000mm）30公里。')).toEqual(['铺设管道（600mm≤管径＜1000mm） | 30 公里'])
    expect(classes('研制500kW级水轮机。')).toEqual(['grade'])
    expect(classes('开展4-6座载客汽车示范。')).toEqual(['qualifier'])
    expect(classes('迎接建校100周年。')).toEqual(['name'])
    expect(classes('发布时间：2021-02-24 19:45')).toEqual(['date'])
    expect(classes('采集于2021-02-24T19:45:30.125734，更新于2021-02-24 19:45:30，归档于2021/2/24T09:05:00+08:00。')).toEqual(['date', 'date', 'date'])
    expect(classes('每日09:45:30和8:00播报水情。')).toEqual(['date', 'date'])
    expect(told('采集于2021-02-24T19:45:30.125734，教职工与学生比为1:12.5。')).toEqual(['教职工与学生比 | 1:12.5'])
  })

  it('is what something rests on', () => {
    expect(told('利用城区30座水厂，推进智慧供水。')).toEqual([])
    expect(told('围绕沿江12个县，建设取水口5处。')).toEqual(['取水口 | 5 处'])
    expect(told('依托消防总队建设5个省级库。')).toHaveLength(1)
  })
})

describe('what is counted', () => {
  it('is governed by the verb before its list', () => {
    expect(told('重点打造南北、东西等7条输水通道。')).toEqual(['输水通道 | 7 条'])
    expect(told('加强高血压、糖尿病等2类慢病管理。')).toEqual([])
  })

  it('is work done, where a length is worked on', () => {
    expect(readProse('清淤河道300公里，分流管网80公里。').map((s) => s.type)).toEqual(['deliverable', 'deliverable'])
    expect(readProse('管网总长度达到300公里。').map((s) => s.type)).toEqual(['level'])
  })

  it('may be told in long Chinese numerals, or about', () => {
    expect(told('累计减少困难人口五千五百七十五万。')).toEqual(['减少困难人口 | 5575 万'])
    expect(told('约有20%的水库带病运行。')).toEqual(['水库带病运行 | ~20 %'])
    expect(told('入学率大约达到40%。')).toEqual(['入学率 | ~40 %'])
    expect(told('年客流最高达到800万人次。')).toEqual(['年客流 | 800 万人次'])
  })

  it('is per whom the words before its number say', () => {
    expect(told('绿地面积达到人均12平方米。')).toEqual(['人均绿地面积 | 12 平方米'])
    expect(told('充电桩达到每百辆车20个。')).toEqual(['每百辆车充电桩 | 20 个'])
    expect(told('年均发放贷款50亿元。', '年度计划投资30亿元。')).toEqual(['年均发放贷款 | 50 亿元', '年度计划投资 | 30 亿元'])
  })
})

describe('a norm that is built by', () => {
  it('is of what is set up, wherever that stands', () => {
    expect(told('按每万人5个的标准配建公共厕所。')).toEqual(['每万人公共厕所 | 5 个'])
    expect(told('公共厕所按照每万人5个的标准配建。')).toEqual(['每万人公共厕所 | 5 个'])
    expect(told('加强公共厕所建设，按每万人5个的标准配建。')).toEqual(['每万人公共厕所 | 5 个'])
    expect(told('按每万人5个的标准，配建公共厕所。')).toEqual(['每万人公共厕所 | 5 个'])
  })

  it('is a standard, however long it is, and in a bracket as well', () => {
    expect(statuses('按照每万人5个的标准建设公共厕所。')).toEqual(['standard'])
    expect(statuses('按照城区每平方公里排涝能力不低于100吨的标准，配备泵车。')).toEqual(['standard'])
    expect(statuses('小学服务半径应不大于500米（新建区不大于400米）。')).toEqual(['standard', 'standard'])
  })
})

describe('words around a value', () => {
  it('are read through Chinese years, long yardsticks and spans', () => {
    expect(readProse('到二〇三五年，农村供水普及率达到95%。').map((s) => [s.year, s.status])).toEqual([[2035, 'target']])
    expect(told('排水面积原则上不少于市辖区规划建设用地总规模的80%。')).toEqual(['排水面积 | >=80 %'])
    expect(told('粮食产量连续五年稳定在500亿斤以上。')).toEqual(['粮食产量 | >=500 亿斤'])
  })

  it('count those who are reached', () => {
    expect(told('建成统一的保障体系，医疗保险覆盖超过13亿人。')).toEqual(['医疗保险覆盖 | >13 亿人'])
  })

  it('may make it a name or an extent', () => {
    expect(told('“4”指4个产业区。', '500米高度雷达探测能力增强。', '提供24小时全链条服务。')).toEqual([])
  })

  it('are no norm where a word only looks like one', () => {
    expect(statuses('化学需氧量削减能力300万吨。')).toEqual(['target'])
  })
})

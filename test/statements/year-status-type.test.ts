import { describe, expect, it } from 'vitest'
import { findStatements } from '../../src/statements/index.ts'
import { columnOf, readProse } from './read-prose.ts'

const years = (...lines: string[]) => readProse(...lines).map((s) => s.year)
const statuses = (...lines: string[]) => readProse(...lines).map((s) => s.status)
const types = (...lines: string[]) => readProse(...lines).map((s) => s.type)
const dated = (...lines: string[]) => readProse(...lines).map((s) => `${s.year} ${s.status}`)

describe('the year', () => {
  it.each([
    ['到2025年，就诊率达到90%。', 2025], ['至2023年底，就诊率达到90%。', 2023], ['“十四五”期间，就诊率达到90%。', 2025], ['“十四五”末就诊率达到90%。', 2025], ['5年内培养20名骨干。', 2025], ['单位产值排放五年累计下降18%。', 2025], ['截至2020年底，就诊率达到88%。', 2020],
    ['“十三五”期间，新建社区卫生服务站5个。', 2020], ['就诊率达到90%。', null], ['就诊率较2015年提高5个百分点。', null], ['根据《2030年行动纲要》，就诊率达到90%。', null]
  ])('of %s is %s', (sentence, year) => {
    expect(years(sentence)).toEqual([year])
  })

  it('is that of the number, where a sentence names several', () => {
    expect(years('到2022年，建成12个基地；到2025年，建成20个基地。')).toEqual([2022, 2025])
  })

  it('is each value’s own, where 分别 deals years and values', () => {
    expect(years('到2025年和2030年，用水总量分别控制在50亿立方米和52亿立方米以内。')).toEqual([2025, 2030])
    expect(years('到2025年，与2020年和2021年相比下降5%。')).toEqual([2025])
  })

  it('holds to the end of the sentence, and of a paragraph that it opens', () => {
    expect(years('到2025年，就诊率达到90%，占比达到95%；病死率降到8%。')).toEqual([2025, 2025, 2025])
    expect(years('到2025年，建成体系。就诊率达到90%。')).toEqual([2025])
    expect(years('加强能力。到2025年，就诊率达到90%。吸烟率降到20%。')).toEqual([2025, null])
  })

  it('gives way where a later sentence of the paragraph opens with another', () => {
    expect(years('到2025年，建成客运枢纽。到2030年，路网全面成型。准点率达到95%。换乘时间降到8分钟。')).toEqual([2030, 2030])
    expect(years('到2025年，准点率达到90%。到2030年，准点率达到95%；换乘时间降到8分钟。')).toEqual([2025, 2030, 2030])
    expect(years('到2025年，建成客运枢纽。2020年准点率为80%。换乘时间降到8分钟。')).toEqual([2020, 2025])
    expect(years('加强能力。到2030年，路网成型。准点率达到95%。')).toEqual([null])
  })

  it('opens a paragraph behind the clauses that say what it rests on', () => {
    expect(years('根据《供水条例》（苏府〔2020〕84号）和《关于加快建设的意见（2019-2022年）》相关任务，到2025年，漏损率达到9%以下。普及率达到95%。')).toEqual([2025, 2025])
    expect(years('加快改造老旧管网，推广节水器具和设备，到2025年，漏损率达到9%以下。普及率达到95%。')).toEqual([2025, null])
  })

  it('is none, and the value reported, where the time is 五年来, 近年来, or 五年 in a review', () => {
    expect(readProse('五年来，新增学位300个。').map((s) => [s.year, s.status])).toEqual([[null, 'actual']])
    expect(readProse('近年来，建成泵站5座。新增泵站3座。').map((s) => [s.year, s.status])).toEqual([[null, 'actual'], [null, 'target']])
    expect(readProse('# 规划背景', '五年新增学位300个。').map((s) => [s.year, s.status])).toEqual([[null, 'actual']])
    expect(readProse('# 主要任务', '五年新增学位300个。').map((s) => [s.year, s.status])).toEqual([[2025, 'target']])
    expect(statuses('针对近年来的内涝，建设泵站5座。')).toEqual(['target'])
  })

  it('does not come down from a paragraph that has a value of its own and no colon', () => {
    expect(years('# 任务', '推进管网建设，到2025年达标率达到60%。', '普及率达到95%。')).toEqual([2025, null])
    expect(years('# 目标', '到2025年，全面建成节水型社会。', '普及率达到95%。')).toEqual([2025])
  })

  it('comes down from the lead of a list, not from the section before', () => {
    expect(years('# 目标', '“十四五”时期的具体目标是：', '就诊率达到90%。', '# 任务', '占比达到95%。')).toEqual([2025, null])
  })
})

describe('the status', () => {
  it('is actual for what a past time, a report or its section tells', () => {
    expect(statuses('2020年，就诊率达到88%。')).toEqual(['actual'])
    expect(statuses('# 发展现状', '就诊率达到88%。')).toEqual(['actual'])
    expect(statuses('# “十三五”规划实施情况', '竣工投运泵站5座。', '# 加强实施情况监测评估', '建设监测站5座。')).toEqual(['actual', 'target'])
    expect(statuses('已建成5家医院。')).toEqual(['actual'])
  })

  it('is actual behind a word of the present, whatever period was named before it', () => {
    expect(dated('“十四五”期间，全市公园规划80座。截至目前，公园实际开放51座，且10座停业。')).toEqual(['2025 target', 'null actual', 'null actual'])
    expect(dated('“十四五”期间，全市泵站规划81座，实际建成51座。')).toEqual(['2025 target', '2025 actual'])
    expect(dated('“十四五”期间的供水规划已经印发，目前全市建成水厂8座。监测平台数据为47台。')).toEqual(['null actual', 'null actual'])
    expect(dated('# 主要任务', '目前已建成水厂5座，数量少。从覆盖范围看，全县30个村无自来水。单个水厂建设成本近1000万元。新建水厂4座。')).toEqual(['null actual', 'null actual', 'null actual', 'null target'])
    expect(dated('目前全市用水3亿立方米，到2025年达到5亿立方米。', '目前水厂5座，将增加到9座。', '“十四五”期间，在目前水平上新增水厂3座。')).toEqual(['null actual', '2025 target', 'null actual', 'null target', '2025 target'])
  })

  it('is target for what a review expects, and actual for what it expects of its own year', () => {
    expect(dated('# 发展形势', '预计2025年用电量将达到9亿千瓦时。', '预计“十四五”后期供水能力达到5万吨。', '用水需求预计达到9亿立方米。')).toEqual(['2025 target', '2025 target', 'null target'])
    expect(dated('# 发展现状', '预计全年用电量达到9亿千瓦时。', '去年用电量达到8亿千瓦时。', '全市预测储量15亿吨。')).toEqual(['null actual', 'null actual', 'null actual'])
  })

  it('is target for what is dated, reached or built', () => {
    expect(statuses('# 发展现状', '到2025年，就诊率达到90%。')).toEqual(['target'])
    expect(statuses('# 夯实基层基础', '就诊率达到90%，建设5家医院。')).toEqual(['target', 'target'])
    expect(statuses('到2025年，原则上每个县至少有一家三级医院。')).toEqual(['target'])
  })

  it('is actual for stocks as they are, in a task section as well, unless something is done with them', () => {
    expect(statuses('# 主要任务', '全市现有水库753座。', '拥有泵站12座。', '全县辖5个街道、12个镇。', '全市总面积1200平方公里。', '全县共4乡8镇。')).toEqual(Array(7).fill('actual'))
    expect(statuses('# 主要任务', '改造现有泵站20座。', '科研团队拥有高级工程师30人以上。', '现有管网改造率达到90%。', '每千人拥有公交车2.5辆。', '到2025年，全市拥有泵站12座。')).toEqual(Array(5).fill('target'))
  })

  it('is standard for what each of a kind shall not fall short of', () => {
    expect(statuses('每班不少于2名教师。', '每所学校不少于3名校医。', '每5万人口不少于1座公园。')).toEqual(Array(3).fill('standard'))
    expect(statuses('每万人发明专利不低于12件。', '每个县建成不少于2座公园。')).toEqual(['target', 'target'])
  })

  it('is standard for an undated norm', () => {
    expect(statuses('按照每3万常住人口不低于1辆的标准配备救护车。')).toEqual(['standard'])
    expect(statuses('三级甲等医院在岗护士每床不少于0.7人。')).toEqual(['standard'])
    expect(statuses('原则上开放床位数不得超过编制床位的115%。')).toEqual(['standard'])
    expect(statuses('应配备至少2名公共卫生医师。')).toEqual(['standard'])
    expect(statuses('新建道路绿化率应不低于90%。', '幼儿园服务半径不宜大于300米。', '小学每班不超过45人。')).toEqual(Array(3).fill('standard'))
    expect(statuses('到2025年，新建道路绿化率应不低于90%。', '道路绿化率应达到90%。')).toEqual(['target', 'target'])
  })
})

describe('the type', () => {
  it('is a level for rates, means, densities, durations, ranks and ratios', () => {
    expect(types('人均预期寿命达到80岁。', '每千人床位数达到7.5张。', '就诊率达到90%。', '救助时间缩短至10小时以内。', '绩效考核排名进入前100名。', '医护比达到1:1.15。')).toEqual(Array(6).fill('level'))
  })

  it('is a deliverable for counts of things to build, train, name or spend', () => {
    expect(types('建设3个基地。', '培训农民100万人次以上。', '每个县至少有1家医院。', '完成投资500亿元。', '打造10万亩示范农场。')).toEqual(Array(5).fill('deliverable'))
  })

  it('of a capacity is a deliverable where it is added, and a level where it is reached', () => {
    expect(types('退出过剩屠宰产能10万吨。', '完成荒山绿化5万亩。', '完成退化草场种草3万亩。')).toEqual(Array(3).fill('deliverable'))
    expect(types('新增鲜奶日加工能力24万吨。', '需新增鲜奶加工能力4500吨/日，形成奶粉生产能力300万吨。', '冷链工程形成鲜奶储存能力30万吨。')).toEqual(Array(4).fill('deliverable'))
    expect(types('鲜奶加工能力达到24万吨/日。', '鲜奶加工能力增加到30万吨/日。', '全市奶粉生产能力达到12万吨。', '鲜奶加工量新增10吨/日。')).toEqual(Array(4).fill('level'))
  })
})

describe('a statement', () => {
  it('says where it stands', () => {
    const { statements } = findStatements({ type: 'plan', children: [columnOf('专栏', '建设3个基地。')] }, { period: null })
    expect(statements).toMatchObject([{ id: 's1', column: 'c1', task: null, line: 1, endLine: 1 }])
  })

  it('is the shortest clause, as printed, and its value with its comparator', () => {
    expect(readProse('到2025年，加强建设，**县域就诊率**巩固在 90%以上，其他。')).toMatchObject([{ text: '县域就诊率**巩固在 90%以上', raw: '90%以上', indicator: '县域就诊率' }])
    expect(readProse('床位不少于 250 张。')).toMatchObject([{ raw: '不少于250张' }])
    expect(readProse('2022年底前完成12座水库加固。')).toMatchObject([{ text: '完成12座水库加固', indicator: '水库加固', year: 2022 }])
  })
})

it('a section that sets out to solve problems does not report', () => {
  expect(statuses('# 切实解决突出水安全问题', '完成8个重点区域地下水调查。')).toEqual(['target'])
  expect(statuses('# 需要解决的问题', '完成8个重点区域地下水调查。')).toEqual(['actual'])
})

describe('need as part of a name', () => {
  it('is no norm: what is 急需 is counted as it is to be brought in', () => {
    expect(statuses('评选资助200名技师和3000名园区急需技工。')).toEqual(['target', 'target'])
    expect(statuses('每所学校需配校车2辆。')).toEqual(['standard'])
  })
})

it('a section whose title says that the targets were reached reports', () => {
  expect(statuses('# 农业发展既定目标如期实现', '粮食总产量达到120万吨。')).toEqual(['actual'])
  expect(statuses('# 确保各项目标任务圆满完成', '粮食总产量达到120万吨。')).toEqual(['target'])
})

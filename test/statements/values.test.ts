import { describe, expect, it } from 'vitest'
import { readProse, told } from './read-prose.ts'

describe('a comparator', () => {
  it.each([
    ['县域就诊率达到90%。', '县域就诊率 | 90 %'],
    ['县域就诊率巩固在90%以上。', '县域就诊率 | >=90 %'],
    ['重大慢病过早死亡率控制在8.5%以内。', '重大慢病过早死亡率 | <=8.5 %'],
    ['平均急救反应时间少于15分钟。', '平均急救反应时间 | <15 分钟'],
    ['新模式应用普及率超过30%。', '新模式应用普及率 | >30 %'],
    ['专业人员不少于7500人。', '专业人员 | >=7500 人'],
    ['人员支出占业务支出的比例达到45%左右。', '人员支出占业务支出的比例 | ~45 %'],
    ['平均住院日下降到7天以内。', '平均住院日 | <=7 天'],
    ['新增城镇污水管网约16万公里。', '新增城镇污水管网 | ~16 万公里'],
    ['共创建健康单位400余家。', '健康单位 | >=400 家'],
    ['每个县（市、区）至少建设1个安宁疗护病区。', '每个县（市、区）安宁疗护病区 | >=1 个'],
    ['卫生技术人员比例应当不低于总人数的80%。', '卫生技术人员比例 | >=80 %'],
    ['给予不超过500万元的一次性奖励。', '一次性奖励 | <=500 万元'],
    ['抗菌药物使用强度下降到40以内。', '抗菌药物使用强度 | <=40'],
    ['渔业自给率始终保持在80%以上。', '渔业自给率 | >=80 %'],
    ['水产品年产量回升并稳定在2万吨水平。', '水产品年产量 | 2 万吨']
  ])('of %s', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected])
  })
})

describe('years', () => {
  it.each([
    ['技术工人平均受训年限比2020年提高1.2年。', 1],
    ['堤防平均使用年限延长2年。', 1],
    ['主要目标提前2年完成。', 0],
    ['用5年时间完成改造。', 0]
  ])('are a value where they are what changes: %s', (sentence, count) => {
    expect(told(sentence)).toHaveLength(count)
  })
})

describe('a unit', () => {
  it.each([
    ['精神科医师数提升至4名/ 10万人。', '精神科医师数 | 4 名/10万人'],
    ['专业公共卫生医生配备达2名/万人以上。', '专业公共卫生医生配备 | >=2 名/万人'],
    ['传染病收治能力达到1.5床/万人。', '传染病收治能力 | 1.5 床/万人'],
    ['孕产妇死亡率控制在7/10万以下。', '孕产妇死亡率 | <=7 /10万'],
    ['建成健康家庭达50万户。', '健康家庭 | 50 万户'],
    ['年体检人数达到80万以上。', '年体检人数 | >=80 万'],
    ['全社会环保投资需求约3.4万亿元。', '全社会环保投资需求 | ~3.4 万亿元'],
    ['人均年生活用电量达到1000千瓦时左右。', '人均年生活用电量 | ~1000 千瓦时'],
    ['库区面积为3400km2。', '库区面积 | 3400 km2'],
    ['高速公路密度达到5.5公里/百平方公里。', '高速公路密度 | 5.5 公里/百平方公里'],
    ['每千人献血率达到 15。', '每千人献血率 | 15'],
    ['筹集保障性住房6.5万套（间）。', '筹集保障性住房 | 6.5 万套（间）'],
    ['电价降至5分/千瓦时。', '电价 | 5 分/千瓦时'],
    ['进出口总额突破5000亿元大关。', '进出口总额 | >5000 亿元'],
    ['算力规模达到2020年的2倍以上。', '算力规模 | >=2 倍']
  ])('of %s', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected])
  })
})

describe('a change', () => {
  it.each([
    ['疑难重大手术占比提高16.9个百分点。', '疑难重大手术占比 | up 16.9 个百分点'],
    ['单位GDP能源消耗较2020年下降13.5%。', '单位GDP能源消耗 | down 13.5 %'],
    ['儿童青少年总体近视率力争每年降低1个百分点以上。', '儿童青少年总体近视率 | down >=1 个百分点 a year'],
    ['海铁联运量年均增长15%以上。', '海铁联运量 | up >=15 % a year'],
    ['业务收入较2015年增长超过30%。', '业务收入 | up >30 %']
  ])('in %s', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected])
  })

  it('since the year before is of the sum that stands before it', () => {
    expect(told('财政收入37.2亿元，同比增长4.0%。', '农业产值12亿元，同比增长4.5%；林业产值3亿元，比上年下降5.5%。')).toEqual(['财政收入 | 37.2 亿元', '财政收入 | up 4 %', '农业产值 | 12 亿元', '农业产值 | up 4.5 %', '林业产值 | 3 亿元', '林业产值 | down 5.5 %'])
    expect(told('全县供水总产值达208亿元（现价），按可比价计算，同比增长6.1%。', '工业用水量3亿立方米，按同口径，增长2%。')).toEqual(['全县供水总产值 | 208 亿元', '全县供水总产值 | up 6.1 %', '工业用水量 | 3 亿立方米', '工业用水量 | up 2 %'])
  })

  it('takes as many years as are counted before it', () => {
    expect(told('地区生产总值五年平均增长6%。')).toEqual(['地区生产总值 | up 6 % a year'])
  })

  it('is none where growth itself is bounded, or a level is reached', () => {
    expect(told('医疗总费用年增长原则上不超过10%。')).toEqual(['医疗总费用年增长 | <=10 %'])
    expect(told('总体癌症5年生存率提高至43.8%。')).toEqual(['总体癌症5年生存率 | 43.8 %'])
  })
})

describe('several numbers in one value', () => {
  it('make a range, whatever prints it', () => {
    for (const dash of ['-', '—', '－', '～', '至']) expect(told(`规划布局30${dash}40个重点学科。`)).toEqual(['重点学科 | 30..40 个'])
    expect(told('服务半径8-10公里。')).toEqual(['服务半径 | 8..10 公里'])
  })

  it('make a ratio', () => {
    for (const colon of [':', '：', '∶']) expect(told(`医院床位与卫技人员比例不少于1${colon}1.25。`)).toEqual(['医院床位与卫技人员比例 | >=1:1.25'])
  })

  it('stand on either side of a slash, where that divides nothing', () => {
    expect(told('新增储能50万千瓦/100万千瓦时。')).toEqual(['新增储能 | 50 万千瓦', '新增储能 | 100 万千瓦时'])
  })

  it('make a way from one level to another, which is two statements', () => {
    expect(told('平均排队时间从8.26分钟缩短到2.61分钟。')).toEqual(['平均排队时间 | 8.26 分钟', '平均排队时间 | 2.61 分钟'])
    expect(told('污水处理率由2005年的52%提高到72%。')).toEqual(['污水处理率 | 52 %', '污水处理率 | 72 %'])
    expect(told('人均预期寿命从2020年的75.2岁提升至2025年的76.8岁。')).toEqual(['人均预期寿命 | 75.2 岁', '人均预期寿命 | 76.8 岁'])
    expect(told('灌溉水利用系数由0.55提高到0.58。')).toEqual(['灌溉水利用系数 | 0.55', '灌溉水利用系数 | 0.58'])
    expect(told('宽带用户数由2020年的30万户提高到2025年的300万户。')).toEqual(['宽带用户数 | 30 万户', '宽带用户数 | 300 万户'])
  })
})

describe('a number behind letters', () => {
  it('counts where a counter closes its member of the list', () => {
    expect(told('培育工业APP20个、建设充电桩AED300台。')).toEqual(['工业APP | 20 个', '充电桩AED | 300 台'])
    expect(told('建设P4实验室，推广A4纸和B2C模式，研发COVID19疫苗。')).toEqual([])
  })
})

describe('a threshold', () => {
  it('says which ones are meant, whatever is done with them', () => {
    expect(told('淘汰35蒸吨以下燃煤锅炉，实现100平方米以下门店清零。')).toEqual([])
    expect(told('实现30分钟以内救援到达。', '给予50万元以下奖励。').length).toBe(2)
  })

  it('says which ones are counted', () => {
    expect(told('8个园区产值超过1000亿元。', '5项节水指标居全国第一。', '投资额百亿元以上项目达到15个。')).toEqual(['园区产值超过1000亿元 | 8 个', '节水指标居全国第一 | 5 项', '投资额百亿元以上项目 | 15 个'])
    expect(told('水利投资跨越100亿元。', '用水总量跨过3个亿元级台阶。')).toEqual(['水利投资 | >100 亿元'])
    expect(told('供水产业产值突破百亿元。', '12个水厂完成投资超800亿元。').map((said) => said.split(' | ')[1])).toEqual(['>100 亿元', '>800 亿元'])
  })

  it('is no word of a quoted name', () => {
    expect(told('高频事项“最多跑一次”比例100%。')).toEqual(['高频事项“最多跑一次”比例 | 100 %'])
  })
})

describe('those for whom something is done', () => {
  it('are counted where it is done for each of them', () => {
    expect(readProse('对1万名教师开展培训。', '向2000户农户发放补贴。', '实现对100家企业的诊断服务。').map((s) => s.raw)).toEqual(['1万名', '2000户', '100家'])
    expect(told('资金向32个山区县倾斜。', '对缺水的12个乡镇给予照顾。')).toEqual([])
  })
})

describe('a Chinese numeral', () => {
  it('counts where each of a class is meant or a verb builds it', () => {
    expect(told('各设区市至少设置一所三级甲等中医医院。')).toEqual(['各设区市三级甲等中医医院 | >=1 所'])
    expect(told('建设三个省级基地。')).toEqual(['省级基地 | 3 个'])
    expect(told('新建三所小学、两所初中和一所高中。')).toEqual(['新建小学 | 3 所', '新建初中 | 2 所', '新建高中 | 1 所'])
  })

  it('counts with a scale or a measure where a verb or a comparator governs it or nothing follows', () => {
    expect(told('培训农民三万人次。', '新增三十万千瓦光伏装机。', '管网长度超过两千公里。', '完成投资一千二百万元。')).toEqual(['培训农民 | 3 万人次', '新增光伏装机 | 30 万千瓦', '管网长度 | >2000 公里', '投资 | 1200 万元'])
    expect(told('十万人火灾死亡人数下降，千家万户受益，投入数百亿元，十四亿人民共享，实现“两个一百年”目标。')).toEqual([])
  })

  it('says into how many kinds something is divided', () => {
    expect(told('全国已探明的土壤共划分10种类型。', '水库划分为6类。', '全县按地形划分为5个片区。', '结合地形特点，将全县河段按照流量划分为3类。', '按用途分为6类。', '划分30个网格。')).toEqual(['全国已探明的土壤类型 | 10 种', '水库 | 6 类', '全县片区 | 5 个', '全县河段 | 3 类', '按用途分 | 6 类', '网格 | 30 个'])
  })

  it('counts places without a counter where one has them', () => {
    expect(told('全县辖4乡8镇187个行政村。', '某市下辖3区5县。', '某县行政区域内1区10个镇。', '在2区3县开展供水试点。')).toEqual(['全县乡 | 4 乡', '全县镇 | 8 镇', '全县行政村 | 187 个', '某市区 | 3 区', '某市县 | 5 县', '某县区 | 1 区', '某县镇 | 10 个'])
  })

  it('is a share or a multiple in words', () => {
    expect(told('一半以上的中小学建成智慧校园。', '三分之二以上的乡镇建成污水处理厂。', '电动车销量占比达到百分之三十。', '九成以上的县建成水厂。', '用水量减少一半。')).toEqual([
      '中小学建成智慧校园 | >=50 %', '乡镇建成污水处理厂 | >=66.67 %', '电动车销量占比 | 30 %', '县建成水厂 | >=9 成', '用水量 | down 50 %'
    ])
    expect(told('农民收入翻一番多。', '储能规模实现翻番增长。', '高新企业数3年翻一番。')).toEqual(['农民收入 | up >=1 倍', '储能规模 | up 1 倍', '高新企业数 | up 1 倍'])
    expect(told('数字经济规模翻一番。', '人均收入比2020年翻两番。', '高新企业数量实现翻番。')).toEqual(['数字经济规模 | up 1 倍', '人均收入 | up 3 倍', '高新企业数量 | up 1 倍'])
    expect(told('污水处理投资比“九五”时期翻了一番。', '充电量翻2番，车次翻三番以上。', '翻看番号，实施产值倍增计划。')).toEqual(['污水处理投资 | up 1 倍', '充电量 | up 3 倍', '车次 | up >=7 倍'])
    expect(told('事半功倍，建成一半，另一半待建，十分之重要，一成不变，翻阅番号。').length).toBe(1)
  })

  it('ranks where a place or a verb of ranking stands before it', () => {
    expect(told('供水保障能力排名全国第三。', '用水效率居全省第一。', '节水绩效位居全省前三，管网考核保持全市第一。')).toEqual(['供水保障能力排名全国 | 3', '用水效率全省 | 1', '节水绩效全省 | <=3', '管网考核全市 | 1'])
    expect(told('港口吞吐量达到50万标箱、连续3年稳居全国第一。')).toEqual(['港口吞吐量 | 50 万标箱', '港口吞吐量全国 | 1'])
    expect(told('客运量、货运量分别居全省第二、第五位。', '人均用水量由全省第9位升至第3位。')[1]).toEqual('货运量全省 | 5 位')
    expect(told('总吨位居全国第二。', '高铁里程全国第四、突破1万公里。')).toEqual(['总吨位全国 | 2', '高铁里程全国 | 4', '高铁里程 | >1 万公里'])
    expect(told('成为全国第11个、东北首个试点。', '均居全国第一。')).toEqual([])
    expect(readProse('以全省第二名的成绩通过节水城市验收。')).toMatchObject([{ indicator: '通过节水城市验收成绩全省排名', text: '以全省第二名的成绩通过节水城市验收', type: 'level' }])
    expect(told('发展第三产业，发挥第一书记作用，引入第三方评估，第一时间响应，成为全国第一批试点，前两年打基础，居全省第一方阵，位居全省第一。')).toEqual([])
  })

  it('does not count in grades, names and mere mention', () => {
    expect(told('推进六医统筹，完善三级防治体系，形成一批品牌，打造一个平台，突出五大任务。')).toEqual([])
  })
})

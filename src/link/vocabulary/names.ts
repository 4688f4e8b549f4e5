/**
 * Whole names: what no word-by-word reading can know. Both tables are read like a user's own aliases and distinct sets.
 * They are written in canonical words, so that nothing has to be read at start-up; a test holds them to it.
 */

export interface SameName {
  /** Base and text of the name that stands for all (每千儿童, 儿科医师); base '' where it has none. */
  readonly base: string
  readonly text: string
  /** Other canonical names of the same indicator, base and text in one. */
  readonly also: readonly string[]
}
const same = (text: string, ...also: string[]): SameName => ({ base: '', text, also })

/** Names of one indicator. Each line: same by the statistics bureau's definition, or by the plans that print both. */
export const sameNames: readonly SameName[] = [
  same('研发经费强度', '研发经费占GDP占比', '研发强度'),
  same('单位GDP能耗', '能耗强度', '能源消费强度', '单位GDP能耗强度', '单位GDP能源消费'),
  same('单位GDP碳排放', '碳排放强度', '单位GDP碳排放强度'),
  same('单位GDP用水量', '单位GDP水耗'),
  same('单位工业增加值用水量', '单位工业增加值水耗'),
  same('单位工业增加值能耗', '规上工业单位增加值能耗', '单位规上工业增加值能耗', '规上单位工业增加值能耗'),
  same('城乡居民收入比', '城乡居民收入倍差', '城乡居民收入之比', '城乡居民人均可支配收入比', '城乡居民人均可支配收入之比', '城乡居民人均可支配收入倍差', '城乡收入倍差',
    '城乡收入比'),
  same('非化石能源占一次能源消费占比', '非化石能源消费占比', '非化石能源占能源消费总量占比', '非化石能源占能源消费占比', '非化石能源占一次能源消费总量占比',
    '非化石能源占比'),
  same('空气优良天数占比', '空气优良率', '空气优良天数率'),
  same('地表水优良水体占比', '地表水优良占比', '地表水水质优良占比', '地表水水质优良率', '地表水优良水质占比', '地表水优良水质断面占比', '地表水优良断面占比',
    '地表水水质优良断面占比', '地表水水质优良水体占比', '优良水体占比'),
  same('地表水劣V类水体占比', '劣V类水体占比', '劣V类地表水体占比', '劣V类水质断面占比', '地表水劣V类断面占比', '地表水劣V类水质断面占比'),
  same('学前教育毛入园率', '学前毛入园率'),
  same('城镇化率', '常住人口城镇化率'),
  same('公立医院医疗服务收入占比', '公立医院医疗服务收入占医疗总收入占比', '公立医院医疗服务收入占医疗收入占比'),
  same('供水管网漏损率', '城市供水管网漏损率', '城镇供水管网漏损率'),
  same('一般工业固废综合利用率', '工业固废综合利用率'),
  same('数字经济核心产业增加值占GDP占比', '数字经济核心产业占GDP占比', '数字经济核心产业增加值占比'),
  same('养老机构护理型床位占比', '护理型床位占比', '护理型养老床位占比'),
  same('城镇新增就业', '城镇新增就业人', '新增城镇就业', '新增城镇就业人'),
  same('国民综合阅读率', '居民综合阅读率', '全民综合阅读率', '综合阅读率'),
  same('普惠性幼儿园覆盖率', '普惠性幼儿园在园幼儿占比', '普惠性幼儿园幼儿占比'),
  same('基本养老保险参保率', '基本养老保险覆盖率', '基本养老保险参保覆盖率'),
  same('近岸海域水质优良占比', '近岸海域优良水质占比', '近岸海域水质优良一、二类占比', '近岸海域水质优良率'),
  { base: '每10万人', text: '工矿商贸就业人员生产安全事故死亡率', also: ['每10万人工矿商贸从业人员生产安全事故死亡率', '每10万人工矿商贸就业人员事故死亡率'] },
  { base: '每千人', text: '医师', also: ['每千人医生'] },
  // Printed short in annexes; a density of children's doctors can only be per child.
  { base: '每千儿童', text: '儿科医师', also: ['每千名儿科医师'] }
]

/** Look-alikes that are never one indicator, whatever an alias or a neutral word would do. A user's alias outranks them. */
export const neverSameNames: readonly (readonly string[])[] = [
  ['常住人口城镇化率', '户籍人口城镇化率'],
  ['婴儿死亡率', '5岁以下儿童死亡率', '新生儿死亡率'],
  ['人均预期寿命', '人均健康预期寿命'],
  ['县域就诊率', '市域就诊率', '省域就诊率', '基层就诊率'],
  ['每千人床位数', '每千名儿童床位数', '每千名老年人养老床位数'],
  ['森林覆盖率', '林木覆盖率', '林草覆盖率'],
  ['城镇调查失业率', '城镇登记失业率'],
  ['劳动年龄人口平均受教育年限', '新增劳动力平均受教育年限'],
  ['单位GDP能耗降低', '单位GDP二氧化碳排放降低', '能源消费总量'],
  ['研发经费投入增长', '研发经费投入强度'],
  ['数字经济核心产业增加值占GDP比重', '数字经济增加值占GDP比重'],
  ['建成区绿地率', '建成区绿化覆盖率'],
  ['城市生活垃圾无害化处理率', '城市生活垃圾资源化利用率', '城市生活垃圾回收利用率'],
  ['高中阶段毛入学率', '高等教育毛入学率'],
  ['农村自来水普及率', '农村集中供水率'],
  ['耕地保有量', '永久基本农田保护面积'],
  ['每万人口高价值发明专利拥有量', '每万人口发明专利拥有量'],
  ['港口货物吞吐量', '港口集装箱吞吐量'],
  ['高速公路里程', '公路里程'],
  ['PM2.5浓度', 'PM10浓度'],
  ['疾控机构标准化率', '疾控机构规范化率']
]

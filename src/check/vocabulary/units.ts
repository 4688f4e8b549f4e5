/** Units as powers of ten of a base, so that 3.03‰ and 303/10万 compare (计量单位). Editable data. */

/** Shares and rates of a population: the base is the plain ratio. */
export const RATIO_UNITS: Readonly<Record<string, number>> = {
  '%': -2, '％': -2, 个百分点: -2, 百分点: -2, '‰': -3, 千分之: -3, '‱': -4,
  '/万': -4, '1/万': -4, '/10万': -5, '1/10万': -5, '/十万': -5, '1/十万': -5, '/100万': -6, '1/100万': -6, '/百万': -6
}

/** 万 and its kin in front of a counter: 50万户 is 500,000户. */
export const MULTIPLIERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 }

/** Behind a slash or 每: 名/万人, 每千常住人口, 每10万人. Longest first. */
export const POPULATIONS: readonly (readonly [string, number])[] = [
  ['百万', 6], ['100万', 6], ['十万', 5], ['10万', 5], ['万', 4], ['千', 3], ['百', 2]
]

/** Counters that count the same things; a plan uses one for another (张 and 个 for 托位, 人 and 名 for people). */
export const COUNTERS: ReadonlySet<string> = new Set([
  '个', '人', '名', '位', '张', '家', '所', '座', '项', '件', '处', '条', '户', '例', '辆', '台', '套', '支', '只', '种', '类', '门', '次', '人次', '床', '批', '部', '间', '村', '片', '艘', '架', '口', '期', '场', '篇', '册'
])

/**
 * One thing under several signs, each as its compatibility form prints it (m³ is m3 there). With a multiplier before it
 * or on either side of a stroke a sign is read the same: 亿m³, μg/m³.
 */
export const SAME_UNITS: Readonly<Record<string, string>> = {
  名: '人', 位: '人', '套(间)': '套', '套/间': '套', '间(套)': '套', 日: '天', 周岁: '岁', 个百分点: '%', 百分点: '%', '％': '%', '1/十万': '1/10万', '/10万': '1/10万', '/十万': '1/10万',
  平方米: 'm2', 平方公里: 'km2', 平方千米: 'km2', 公顷: 'hm2', ha: 'hm2', 立方米: 'm3', 升: 'L', l: 'L', 千米: '公里', km: '公里', 米: 'm', 小时: 'h', min: '分钟',
  公斤: 'kg', 千克: 'kg', t: '吨', 克: 'g', 毫克: 'mg', 微克: 'μg', 分贝: 'dB',
  吨标煤: '吨标准煤', tce: '吨标准煤', 度: '千瓦时', kwh: '千瓦时', kWh: '千瓦时', KWH: '千瓦时', kw: '千瓦', kW: '千瓦', KW: '千瓦', 兆瓦: 'MW', 吉瓦: 'GW'
}
/** Signs that hold a multiplier (SI prefixes). */
export const PREFIXED: Readonly<Record<string, { base: string; power: number }>> = { MW: { base: '瓦', power: 6 }, GW: { base: '瓦', power: 9 }, MWh: { base: '瓦时', power: 6 }, GWh: { base: '瓦时', power: 9 } }

/** Areas that a yield or a density is of, as powers of ten of the first of their kind; 15亩 are a hectare, which no power of ten is. */
export interface Area { kind: 'metric' | '亩'; power: number }
export const AREAS: Readonly<Record<string, Area>> = { m2: { kind: 'metric', power: 0 }, hm2: { kind: 'metric', power: 4 }, km2: { kind: 'metric', power: 6 }, 亩: { kind: '亩', power: 0 } }

/** Printed where there is no unit. */
export const NO_UNIT: ReadonlySet<string> = new Set(['', '/', '-', '—', '－', '–', '无', '1:N', '比值', '指数'])

/** Units of what does not grow with the territory: ages, times, marks. A city's and a province's can be held against each other. */
export const INTENSIVE_UNITS: ReadonlySet<string> = new Set(['岁', '天', 'h', '分钟', '秒', '年', '月', '分', '级', 'dB', '°C', '倍'])
/** Words in a name that make it a rate, a mean, a density or a rank, whatever it is counted in. */
export const INTENSIVE_WORDS: readonly string[] = ['每', '千人', '万人', '百人', '人均', '平均', '户均', '均', '率', '比', '占', '指数', '密度', '强度', '水平', '寿命', '排名', '位次', '得分', '系数', '浓度', '时间', '半径', '增速', '增幅', '年限', '程度', '单位']
/** Words at the end of a name without a unit that say it is a total. */
export const TOTAL_WORDS: readonly string[] = ['数', '数量', '总量', '总数', '规模', '面积', '产值', '人才', '里程', '能力', '产量', '投资', '增加值']

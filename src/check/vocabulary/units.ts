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

/** One thing under several signs. */
export const SAME_UNITS: Readonly<Record<string, string>> = {
  名: '人', 位: '人', 日: '天', 周岁: '岁', 平方米: '㎡', 'm²': '㎡', 'm2': '㎡', 'km': '公里', 千米: '公里', 米: 'm', 小时: 'h', 立方米: 'm³',
  平方公里: 'k㎡', 平方千米: 'k㎡', 年: '年', 公斤: 'kg', 千克: 'kg', 吨标煤: '吨标准煤', 个百分点: '%', 百分点: '%', '％': '%', '1/十万': '1/10万', '/10万': '1/10万', '/十万': '1/10万'
}
/** Printed where there is no unit. */
export const NO_UNIT: ReadonlySet<string> = new Set(['', '/', '-', '—', '－', '–', '无', '1:N', '比值', '指数'])

/** Units of what does not grow with the territory: ages, times, marks. A city's and a province's can be held against each other. */
export const INTENSIVE_UNITS: ReadonlySet<string> = new Set(['岁', '天', 'h', '分钟', '秒', '年', '月', '分', '级', '分贝', '℃', '倍', '微克/立方米', 'μg/m³', 'mg/L'])
/** Words in a name that make it a rate, a mean, a density or a rank, whatever it is counted in. */
export const INTENSIVE_WORDS: readonly string[] = ['每', '千人', '万人', '百人', '人均', '平均', '户均', '均', '率', '比', '占', '指数', '密度', '强度', '水平', '寿命', '排名', '位次', '得分', '系数', '浓度', '时间', '半径', '增速', '增幅', '年限', '程度', '单位']
/** Words at the end of a name without a unit that say it is a total. */
export const TOTAL_WORDS: readonly string[] = ['数', '数量', '总量', '总数', '规模', '面积', '产值', '人才', '里程', '能力', '产量', '投资', '增加值']

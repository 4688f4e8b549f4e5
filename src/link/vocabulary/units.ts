/** Units, as names print them in brackets and as they tell indicators apart. */

/** What may stand in a closing bracket as the unit, without its multiplier. */
export const bracketUnits: ReadonlySet<string> = new Set([
  '%', '‰', '个', '人', '张', '名', '家', '所', '岁', '元', '美元', '件', '项', '次', '辆', '台', '户', '座', '亩', '吨', '天', '日', '年', '分', '分钟', '小时',
  '公里', '千米', '米', '平方米', '平方公里', '平方千米', '公顷', '立方米', '千瓦', '千瓦时', '吨标准煤', '吨标煤', '人次', '处', '套', '条', '起', '微克', '克', '吨公里',
  '标准箱', '标箱', '人口', '常住人口', 'GDP', '亿元GDP', '只', '头', '门', '株', '艘', '架', '列', '颗', '支', '部', '村', '户次', '学时', '斤', '公斤'
])

/**
 * What a unit's last characters say it measures. Shares and counts are not told apart: plans print one index as %, as 分 and as nothing.
 */
export const unitKinds: readonly (readonly [kind: string, ends: readonly string[]])[] = [
  ['energy', ['千瓦时', '度', '标准煤', '标煤', '焦耳']],
  ['power', ['千瓦', 'MW', 'GW', '兆瓦']],
  ['volume', ['立方米', 'm³', 'm3', '升', '方']],
  ['area', ['平方米', '平方公里', '平方千米', '公顷', '亩', '㎡', 'm²', 'm2']],
  ['mass', ['吨', '公斤', '千克']],
  ['length', ['公里', '千米', '米', '海里']],
  ['time', ['分钟', '小时', '天', '日', '秒', '个月', '周']],
  ['money', ['元', '美元']]
]

/** Units and counters of plans (单位、量词), longest first where they share a beginning. */

/** What may stand behind 每 or a slash as a population or time unit: 名/万人, 张/千人, 床/万人, 1/10万, 元/年. */
export const DENOMINATORS: readonly string[] = [
  '10万人', '10万', '十万人', '十万', '百万人', '万人', '千人', '百人', '万户', '千户', '万辆', '百户', '万元', '亿元', '人', '户', '年', '日', '天', '月', '次', '村', '县', '床', '公里', '平方公里', '亩', '吨', '小时', '分钟', '秒', '万', '千', '百'
]

/** Signs that stand for a hundredth, a thousandth, a ten-thousandth. */
export const PERCENT_SIGNS: readonly string[] = ['%', '‰', '‱']

/** How names end: the class of what is measured. */

/** A share of a whole, however it is printed; the first is the canonical one. 性别比 and 收入比 are no shares and do not end so. */
export const shareWords: readonly string[] = ['所占比例', '所占比重', '占比例', '占比重', '占比', '比例', '比重', '比率', '百分比']

/** Counts: the word may be left out (床位数 = 床位). 指数 and 系数 are no counts. */
export const countWords: readonly string[] = ['拥有数量', '总数量', '拥有量', '拥有数', '数量', '总数', '个数', '家数', '数']
export const notCounts: readonly string[] = ['指数', '系数', '倍数', '天数', '参数', '分数']

/** People whom harm befalls: counted of so many they are its rate (每百万人口…死亡人数 = 死亡率). */
export const harmedPeople: readonly string[] = ['死亡人', '发病人', '患病人', '伤亡人', '受伤人', '感染人']

/** Those who do a work: 社会工作者人数 counts 社会工作者. */
export const doers: readonly string[] = ['者人', '员人', '师人', '护士人', '人才人', '医生人', '工匠人']

/** Verbs of having and doing: with what they have they stand before the subject of a share or behind it (设立急诊科的医院占比, 医院设立急诊科的占比). */
export const clauseVerbs: readonly string[] = ['设立', '设置', '开设', '建有', '开展', '提供', '配备', '配有']

/** What may stand before such a verb and goes with it. */
export const clauseAdverbs: readonly string[] = ['规范', '全面', '普遍', '单独', '能够', '能', '均']

/** Change over time as the thing measured: 单位GDP能耗降低, 研发经费投入增长. */
export const changeWords: Readonly<Record<string, 'up' | 'down'>> = {
  增长: 'up', 增速: 'up', 增幅: 'up', 增长率: 'up', 增长速度: 'up', 增长幅度: 'up', 增加: 'up', 提高: 'up', 提升: 'up', 上升: 'up',
  提高幅度: 'up', 提升幅度: 'up', 年增长: 'up', 年增长率: 'up', 增长比例: 'up',
  降低: 'down', 下降: 'down', 减少: 'down', 降幅: 'down', 下降率: 'down', 降低率: 'down', 下降幅度: 'down', 降低幅度: 'down',
  下降比例: 'down', 降低比例: 'down', 减少比例: 'down', 减少率: 'down', 压减: 'down', 削减: 'down', 累计降低: 'down', 累计下降: 'down'
}
/** What may stand before a change word and belongs to it. */
export const changeLeads: readonly string[] = ['年均', '年平均', '平均', '累计', '同比', '5年累计', '5年', '每年', '逐年', '名义', '可比价']
/** Rates that only look like changes: 人口自然增长率. */
export const notChanges: readonly string[] = ['自然增长率', '机械增长率', '贡献增长']

/** Names that end so say themselves what they measure; a % unit adds nothing. */
export const selfMeasured = /(?:率|占比|比|指数|水平|强度|度|系数|比值|浓度|倍差|程度|面|排名|位次|增幅|增速|质量|素养|余量)$/

/** Amounts: in % they can only be meant as a change (地区生产总值 | %). */
export const amounts = /(?:GDP|增加值|产值|收入|投资|总额|消费量|消费总量|排放|能耗|用水量|水耗|电耗|起数|死亡人数|经费|生产率|利润|交易额|销售额|进出口|贸易额|用水总量)$/

/** What a counter counts where the name leaves it to the unit: 县域公立医疗卫生机构3.7张/千人. */
export const countedThings: Readonly<Record<string, { thing: string, unless: RegExp }>> = { 张: { thing: '床位', unless: /床|托位/ } }

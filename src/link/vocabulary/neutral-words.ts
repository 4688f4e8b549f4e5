/**
 * Words that may stand in a name or be left out without its meaning another thing.
 * What is not listed here counts: a fragment is dropped only when a table says that it may be.
 */

/** Dropped wherever they stand: they say that something is had, not what. */
export const fillerWords: readonly string[] = ['拥有', '享有', '配备', '配置', '的', '总体']

/** Look like fillers but are the measure itself; they shield themselves. */
export const notFillers: readonly string[] = ['拥有率', '拥有量', '拥有数', '拥有数量', '配备率', '配置率', '配备达标', '资源配置', '配置效率', '目的']

/**
 * Institutions in general. In a density (每千人…) all the institutions of the region are implied and the
 * word says nothing; elsewhere it shrinks to 机构, since 基层医疗卫生机构 and 基层机构 are one.
 * (每千人床位数 = 每千人医疗卫生机构床位数 = 每千人医疗机构床位数, as the plans' own glossaries define it.)
 */
export const genericInstitutions: readonly string[] = ['医疗卫生机构', '医疗卫生服务机构', '医疗机构', '卫生机构', '医疗服务机构']

/** Words that may stand in brackets inside a name or be left out: 执业（助理）医师. */
export const optionalInBrackets: readonly string[] = ['助理', '累计']

/** How a bracket starts that only explains: （以镇为单位）, （含大病保险）. 不含 and 不包括 do count. */
export const explanationLeads: readonly string[] = ['以', '按', '含', '包括', '包含', '指', '即', '注', '单位', '较', '比']

/** Words that a clause leads with before it names what is measured; they say how it is come by, and only of a thing to be had. */
export const leadVerbs: readonly string[] = ['建成', '打造', '设立', '实现', '确保', '力争', '争取', '至少', '其中']

/** What a clause may end in behind the indicator's name. */
export const tailWords: readonly string[] = [
  '达到', '超过', '不低于', '不少于', '提高到', '提高至', '提升到', '提升至', '降到', '降至', '下降到', '下降至', '控制在',
  '保持在', '稳定在', '巩固在', '维持在', '突破', '分别', '指标', '目标', '情况', '力争', '按照'
]

/** Own territory: a plan's 全市人均预期寿命 is its 人均预期寿命. Which levels a word can be own to. */
export const territoryWords: Readonly<Record<string, readonly string[]>> = {
  全国: ['national'], 我国: ['national'],
  全省: ['province'], 我省: ['province'], 本省: ['province'], 全自治区: ['province'],
  全市: ['province', 'prefecture', 'county'], 我市: ['province', 'prefecture', 'county'], 本市: ['province', 'prefecture', 'county'],
  全州: ['prefecture'], 我州: ['prefecture'], 全盟: ['prefecture'],
  全区: ['province', 'county'], 我区: ['province', 'county'], 本区: ['province', 'county'],
  全县: ['county'], 我县: ['county'], 本县: ['county'], 全旗: ['county'],
  // A city's 市、县（市、区） is all of the city.
  '市、县（市、区）': ['prefecture'], '市、县': ['prefecture'], '省、市、县（市、区）': ['province'], '省、市、县': ['province'],
  辖区: ['national', 'province', 'prefecture', 'county'], 辖区内: ['national', 'province', 'prefecture', 'county']
}

/** Where a monitored mean is taken, when a plan says so and another leaves it out: 地级及以上城市空气质量优良天数比率. */
export const monitoringScopes: readonly string[] = ['地级以上城市', '地级及以上城市', '设区城市', '设区的城市', '设区市', '设区的市']

/**
 * 、 for the words that join a list, but not inside these: 总和生育率, 普及率, 参与率.
 * Each is a joining character with what must not stand before or behind it.
 */
export const listJoiners: Readonly<Record<string, { before: string, behind: string }>> = {
  和: { before: '总饱共温缓柔中亲', behind: '谐平睦美' },
  及: { before: '普涉触以', behind: '时格以' },
  与: { before: '参给', behind: '会' },
  或: { before: '、', behind: '者许' }
}

/** Names that say nothing without what they are of: no link by them alone. */
export const genericNames: ReadonlySet<string> = new Set([
  '', '床位', '面积', '建筑面积', '总建筑面积', '用地面积', '占地面积', '总投资', '投资', '估算投资', '人员', '医院', '机构', '占比', '覆盖率', '建成率',
  '完成率', '达标率', '普及率', '参与率', '合格率', '满意度', '总量', '产值', '总产值', '增加值', '规模', '项目', '企业', '人口', '人才', '资金',
  '收入', '数量', '比', '率', '次', '人', '家', '个', '名', '公里', '里程', '产量', '容量', '能力', '时间', '其他', '其它', '合计', '小计', '总计',
  '基地', '平台', '中心', '站点', '试点', '示范', '品牌', '专家', '团队', '学生', '村', '乡镇', '县', '城市', '农村', '市', '区', '地区', '行业', '产业',
  '床位占比', '机构占比', '医院占比', '企业占比', '人口占比', '人员占比', '项目占比', '农村占比', '城市占比', '县占比', '村占比', '乡镇占比',
  '年均', '浓度', '排放', '能耗', '学校', '教师', '工程', '任务', '指数', '新增', '新建', '改扩建', '引进', '培养'
])

/**
 * Who gives a sum, how, and what it is called. As many sums are given so (市财政给予一次性补助) as there are receivers, so that
 * a name of these words alone says nothing. Sources: 若干政策 and 实施细则 of provinces and cities.
 */
const givers = ['中央', '国家', '省级', '市级', '县级', '区级', '各级', '省', '市', '县', '区', '地方', '财政', '政府', '专项', '年度']
const giving = ['给予', '予以', '安排', '发放', '拨付', '落实', '不超过', '最高', '一次性', '每年', '每个', '每家', '单个', '定额', '适当']
const sums = ['奖补资金', '奖励资金', '补助资金', '补贴资金', '扶持资金', '资金支持', '资金补助', '资金奖励', '奖补', '奖励', '补助', '补贴', '资助', '资金', '经费']
export const givenSum = new RegExp(`^(?:${givers.join('|')}){0,4}(?:${giving.join('|')}){0,4}(?:${sums.join('|')})$`)

/**
 * Words that one plan prints in an indicator's name and another leaves out, and that seldom make it another indicator. They count
 * only where two plans' rows would else stay unlinked, no plan has both, and the link is told as a guess.
 * Sources: indicator tables of national, provincial, city and county plans of the fourteenth five-year period, held side by side.
 */

export interface SoftWord {
  readonly word: string
  /** Not dropped where one of these follows. */
  readonly notBefore?: readonly string[]
  /** Not dropped where one of these stands before. */
  readonly notBehind?: readonly string[]
  /** Dropped only where one of these follows. */
  readonly before?: readonly string[]
  /** Dropped only where one of these stands before. */
  readonly behind?: readonly string[]
  /** Counterparts: where some plan's row has one of them in the word's place, the word tells two indicators apart. */
  readonly rivals?: readonly string[]
}

const settled = ['农村', '乡村', '县城', '县', '乡镇', '村庄', '村镇', '省级', '市级', '县级', '区域', '全域']

/** Longest first where one begins another. */
export const softWords: readonly SoftWord[] = [
  // Where: a sector that is a town's by nature, or a list of both.
  { word: '城市', notBefore: ['化', '群', '更新', '居民', '人口', '总数'], notBehind: ['县级以上', '中心'], rivals: settled },
  { word: '城镇', notBefore: ['化', '居民', '职工', '常住', '户籍', '人口', '单位', '新增', '登记', '调查', '从业', '就业', '失业'], rivals: ['农村', '乡村', '城乡'] },
  { word: '城乡', notBefore: ['居民收入', '居民人均', '收入', '居民基本', '建设用地'], rivals: ['城镇', '农村', '城市'] },
  { word: '内河', before: ['高等级航道'] }, { word: '质量', behind: ['地下水'] },
  { word: '大陆', before: ['自然岸线', '岸线'] },
  { word: '国控点位', rivals: ['省控点位', '市控点位'] }, { word: '点位', before: ['V类', '优良'] },
  // Whose: the sector's own subject.
  { word: '居民', before: ['低保', '综合阅读', '健康素养', '体质', '国民体质', '幸福'] }, { word: '国民', before: ['综合阅读', '体质'] },
  { word: '企业', before: ['数字化', '关键工序', '经营管理'], rivals: ['农业', '服务业'] },
  { word: '政务服务事项', before: ['一网通办', '网上', '全程'] }, { word: '适龄', before: ['残疾', '儿童', '幼儿'] }, { word: '在校', before: ['学生'] },
  { word: '常住人口', before: ['城镇化'] },
  // What kind, where there is hardly another: 主要农作物, 生活污水, 户用厕所, 综合治理.
  { word: '主要农作物', before: ['化肥', '农药'] }, { word: '规模养殖场', before: ['畜禽'] },
  { word: '规上工业企业', before: ['关键工序', '数字化'] }, { word: '规上制造业企业', before: ['关键工序', '数字化'] }, { word: '制造业', before: ['关键工序', '数字化'] },
  { word: '主要', notBefore: ['污染物', '领导'] }, { word: '领域', behind: ['行业'] }, { word: '生活', before: ['污水', '垃圾'], rivals: ['工业', '建筑', '餐厨'] },
  { word: '卫生', before: ['厕所'] }, { word: '户用', before: ['厕所', '卫生厕所'] }, { word: '新型', before: ['职业农民', '农业经营主体'] },
  { word: '综合', before: ['治理', '服务设施', '生产能力', '执法', '植被', '能耗', '利用', '阅读'], notBehind: ['耕种收'] },
  { word: '公共', before: ['供水', '停车', '图书馆', '充电', '文化设施', '体育'], rivals: ['专用', '自备', '私人', '个人'] },
  { word: '基本', notBefore: ['养老', '医疗', '医保', '公共', '农田', '实现', '草原', '草场', '生活', '型'] },
  { word: '基本型', before: ['辅助', '辅具'] }, { word: '困难', before: ['重度', '残疾'] },
  { word: '道路交通', before: ['万车'] }, { word: '评价性', before: ['抽检'] }, { word: '强制', before: ['免疫'] }, { word: '例行', before: ['监测'] },
  { word: '安全', before: ['监测', '例行监测', '抽检', '评价性抽检'] }, { word: '案件', behind: ['争议', '调解', '援助'] }, { word: '人事', behind: ['劳动'] },
  { word: '发电', behind: ['能源'], before: ['装机'] }, { word: '总量', before: ['消纳'] }, 
  { word: '规范化', before: ['管理率', '管理'] }, { word: '标准', behind: ['测定'] },
  // Acts that are meant anyway: 建设, 供给, 培育, 工程.
  { word: '建设', notBefore: ['用地', '兵团', '水平', '指数'], notBehind: ['基本', '城乡', '党'] }, { word: '建成', notBefore: ['区'] }, { word: '工程', notBehind: ['重大', '供水', '减排'], notBefore: ['师', '技术', '院', '研究', '建设', '质量', '渣', '机械', '个'] },
  { word: '供给', notBehind: ['有效'] }, { word: '开展', notBefore: ['区'] }, { word: '实施' }, { word: '完成', notBefore: ['率'] }, { word: '举办' }, { word: '创建' }, { word: '累计' },
  { word: '管理', behind: ['规划', '网格化'] }, { word: '总体', notBefore: ['规划'] }, { word: '覆盖', before: ['农村人口'] }, { word: '之', before: ['比'] }, { word: '产值', behind: ['加工业'] }, { word: '有效', before: ['注册'] },
  { word: '服务', notBefore: ['业', '半径', '贸易', '消费', '进出口', '收入', '外包', '人口', '站', '中心', '机构', '点', '体', '平台', '队', '员', '区', '设施', '器'], notBehind: ['公共', '生产性', '现代'] },
  { word: '阶段', behind: ['教育', '高中', '义务教育'] }, { word: '教育', before: ['阶段', '毛入学', '毛入园'], notBehind: ['职业', '特殊'] },
  { word: '年', before: ['接待', '产量', '消费量', '用水', '开展', '旅游', '培训', '举办', '处理', '发电量', '营业收入', '销售', '产值', '服务人次'] },
  { word: '总', before: ['规模', '收入', '人次', '里程', '产量', '产值', '面积', '人数', '能力', '装机', '产能', '长度', '库容', '额', '套数', '蓄积'] },
  { word: '网', behind: ['公路'], before: ['里程'] }, 
  // Whose work it is: 专业从业人员, 专职工作人员.
  { word: '工作', before: ['人员', '者', '站'], notBehind: ['社会', '社区'] }, { word: '从业', before: ['人员'] }
]

/** What a name may end in where its unit, by its kind, says as much: 面积 in 亩, 里程 in 公里. '' are counts. */
export const countTails: Readonly<Record<string, readonly string[]>> = {
  '': ['人次数', '人数', '套', '户', '数量', '套数', '户数', '件数', '座数', '次数', '个数', '总量', '规模', '数', '量', '人'],
  area: ['面积'], length: ['里程', '长度'], money: ['金额', '额', '规模'], power: ['总量', '容量', '规模'], volume: ['总量', '量'], mass: ['总量', '量'], energy: ['总量', '量']
}
/** Rates that only say that something is had or done at all. */
export const rateTails: readonly string[] = ['建成覆盖率', '设置覆盖率', '覆盖率', '满意率', '满意度', '率']
/** Before 占比 these only say what is counted: 锻炼人数占比. */
export const sharedTails: readonly string[] = ['人数', '人口', '人员', '面积', '增加值', '车辆', '车', '数量', '数']

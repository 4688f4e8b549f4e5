/**
 * Words of a name that narrow what is measured (口径). Of the words of one row only one may hold: two names with two
 * of them measure two things, however alike they are. Editable data; from the plans' own glossaries and 国家统计局's usage.
 */
export interface ScopeAxis { axis: string; /** The same in Chinese. */ zh: string; words: readonly string[] }

export const SCOPE_AXES: readonly ScopeAxis[] = [
  { axis: 'population base', zh: '人口基数', words: ['户籍人口', '常住人口', '服务人口', '城镇人口', '农村人口', '户籍', '常住'] },
  { axis: 'staff', zh: '人员范围', words: ['（助理）', '(助理)', '助理'] },
  { axis: 'ownership', zh: '举办主体', words: ['公立', '社会办', '民营', '政府办', '国有', '民办', '普惠性'] },
  { axis: 'grade', zh: '机构等级', words: ['三级甲等', '三级乙等', '三甲', '三乙', '二甲', '二级', '三级'] },
  { axis: 'area', zh: '地域范围', words: ['城市', '农村', '城镇', '乡村', '县域', '市域', '省域', '市区'] },
  { axis: 'stock or flow', zh: '存量与增量', words: ['新增', '新引进', '新建', '引进', '培养', '新改扩建'] },
  { axis: 'persons', zh: '人群范围', words: ['重点人群', '老年人', '儿童', '孕产妇', '签约居民'] }
]

/** The base that 每千人 means where none is named (国家统计局: 常住人口). */
export const DEFAULT_BASE = new Set(['常住人口', '常住'])

/** Populations that a rate may be reckoned on; longest first. */
export const POPULATION_BASES: readonly string[] = ['户籍人口', '常住人口', '服务人口', '城镇人口', '农村人口', '流动人口']

/** Classes of institutions and what they consist of, so that a definition of some of them is seen to be narrower (《基本医疗卫生与健康促进法》 第一百零七条 and its kin). */
export const CLASS_MEMBERS: readonly { name: string; members: readonly string[] }[] = [
  { name: '基层医疗卫生机构', members: ['乡镇卫生院', '社区卫生服务中心', '社区卫生服务站', '村卫生室'] },
  { name: '专业公共卫生机构', members: ['疾病预防控制', '妇幼保健', '急救中心', '血站', '卫生监督'] },
  { name: '义务教育学校', members: ['小学', '初中', '初级中学'] },
  { name: '公共文化机构', members: ['图书馆', '文化馆', '博物馆', '美术馆'] },
  { name: '清洁能源', members: ['风电', '光伏', '水电', '核电', '天然气', '生物质'] }
]

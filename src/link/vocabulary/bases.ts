/**
 * Population bases (人口基数): what a density is per. 每千人, 每千常住人口, 每千人口 and 千人 are one base;
 * 每千名儿童, 每千名老年人, 每万人 are others, and 人均 is a word of the name.
 */

/** People in general; which count of them is meant (常住 户籍 服务) is a matter of scope, reported as such, not another indicator. */
export const generalPeople: ReadonlySet<string> = new Set(['人', '人口', '常住人口', '户籍人口', '服务人口', '总人口', '居民人口', '居民', '常住居民', '城乡居民'])

/** Groups of people and other bases that make a density another one. Longest first where one begins another. */
export const groups: readonly string[] = [
  '城镇常住人口', '老年人', '老年人口', '老人', '儿童', '婴幼儿', '孕产妇', '适龄儿童', '学龄儿童', '在校学生', '在校生', '学生', '中小学生', '幼儿', '劳动力', '就业人员', '从业人员',
  '职工', '农民', '农户', '户家庭', '家庭', '户', '妇女', '残疾人', '卫技人员', '卫生技术人员', '医师', '床位', '企业', '平方公里', '辆', '职业人群', '居民户'
]

/** Groups that are the same by definition. */
export const sameGroups: Readonly<Record<string, string>> = { 老年人口: '老年人', 老人: '老年人', 户家庭: '户', 家庭: '户', 居民户: '户', 在校学生: '在校生' }

/** Behind 千人 or 万人 without 每 these make it no base: 千人计划, 万人次, 万人大学. */
export const notPeople: readonly string[] = ['计划', '工程', '次', '均', '员', '才', '大', '以上', '民', '以下']
/** Inside a name 千人 without 每 is a base only before these. */
export const bareFollowers: readonly string[] = ['床位', '医师', '护士', '执业', '注册', '全科', '托位', '生产安全', '事故', '医疗机构', '医疗卫生机构']

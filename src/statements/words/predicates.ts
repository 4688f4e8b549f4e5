/** Predicates behind what is counted (…家医院和…家卫生院开展某服务), and verbal nouns that close a list (…座水库、…座泵站除险加固). */

/** Verbs that say what those counted do or get. Verbs that are as often nouns (应用, 培训, 服务) are left out. */
export const PREDICATE_VERBS: readonly string[] = ['开展', '提供', '建立', '设立', '设置', '开设', '配备', '享受', '接受', '参加', '参与', '达到', '实现', '具备', '通过', '获得', '取得', '接入', '上线', '纳入', '建成', '承担', '发放', '办理', '进行', '组织', '编制完成', '安装', '更换', '完成', '推广']

/** Verbs whose object acts in turn: 支持3家甲和5家乙开展丙. */
export const PIVOT_VERBS: ReadonlySet<string> = new Set(['有', '支持', '鼓励', '推动', '引导', '组织', '争取', '带动', '促进', '推进'])

/** Prepositions before what is counted, whose predicate follows: 每年为3万名老人提供…, 面向500家企业开展…. */
export const TOWARDS = /(?:面向|为|给|对)$/

/** Work that is done on all of a list. */
export const CLOSING_NOUNS: readonly string[] = ['建设', '布局', '创建', '培育', '改造', '提升', '升级', '加固', '除险', '治理', '整治', '修复', '改建', '扩建', '迁建', '改扩建', '更新', '维修', '养护']
/** Of these, the ones that say no more than a building verb does. */
export const BUILDING_NOUNS: ReadonlySet<string> = new Set(['建设', '布局', '创建', '培育'])
/** Verbs that such a noun depends on. */
export const CLOSING_GOVERNORS: ReadonlySet<string> = new Set(['完成', '启动', '实施', '推进', '推动', '开展', '组织', '组织开展'])

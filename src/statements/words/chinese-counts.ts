/** When a Chinese numeral counts: 至少有一家, 各设置一所, 建设三个基地; not 一个, 三级, 两手抓, 五大. */

/** Words right before the numeral. Building verbs and comparators; 实施, 推进 and 围绕 lead to named things (四项行动). */
export const CHINESE_GOVERNORS: readonly string[] = [
  '至少有', '至少要有', '至少建', '至少', '不少于', '不低于', '超过', '达到', '建成', '建有', '建设', '新建', '扩建', '改造', '打造', '培育', '创建', '创成', '设置', '设立', '新增', '引进', '配备', '布局', '组建', '举办', '举办好', '拥有', '设有', '各建', '各设', '建好', '培养', '新设', '争创', '达'
]
/** These govern only where each of a class is meant: 每个县有两家. */
export const WEAK_GOVERNORS: readonly string[] = ['有', '选择', '确定', '指定']

/** With one of these before it, 一 counts as well. */
export const DISTRIBUTIVE: readonly string[] = ['至少', '不少于', '每', '各', '分别', '均', '都']

/** Counters that a counting Chinese numeral takes; 项, 种, 类 and 条 after Chinese numerals mostly stand in names. */
export const COUNTED_BY_CHINESE: ReadonlySet<string> = new Set(['个', '家', '所', '座', '处', '名', '人', '支', '辆', '台', '套', '张', '间', '艘', '架', '户', '门', '栋', '幢', '位'])

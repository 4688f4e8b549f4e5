/** Why each rule matters, in Chinese; the rules themselves carry the English. A rule that is not here keeps its English reason. */
export const RULE_REASONS: Readonly<Record<string, string>> = {
  'weaker-than-upper-level': '各下级都可以低于上级，上级的目标就无法实现。',
  'upper-level-misquoted': '只看下级规划的人，会拿一个上级从未提出的数值作标准。',
  'missing-at-lower-level': '下级没有列入的指标，在该层级就没有人负责完成。',
  'differs-from-upper-level': '每千人床位一类配置指标无所谓高好低好，差异是否有意需要审阅人判断。',
  'stricter-than-upper-level': '不是问题，只在对照表中统计；可用来看哪里走在前面。',
  'no-upper-counterpart': '不是问题，只在对照表中统计；可用来看下级自行增加了哪些指标。',
  'unit-differs': '单位不同的数值，不猜测就无法比较。',
  'name-differs': '改了名称的指标难以查找和汇总；若只是名称不同，应统一名称。',
  'scope-differs': '口径不同的数值看似一样，实则不可比较、不可相加。',
  'benchmark-differs': '没有数值的目标取决于参照对象；参照对象不同，目标就不同。',
  'ambition-above-targets': '若平均水平就是上级要求，要求更低者不可能领先。',
  'differs-between-peers': '两个数值不可能都对，执行者也无法同时遵循。',
  'prose-differs-from-table': '自相矛盾的规划无法执行，也无法检查。',
  'prose-differs-from-prose': '同一目标前后说法不同，就无法据以考核。',
  'target-behind-baseline': '这样的目标在规划开始前就已达到，既无引导作用，还允许情况变差。',
  'no-gain-over-baseline': '保持现有水平可能是本意；若是，规划应当说明。',
  'claimed-but-missed': '相信该说法的读者会从错误的起点出发；如实说明未完成之处，才是下一规划的基础。',
  'parts-do-not-add-up': '其中必有一个数值有误，而规划没有说明是哪一个。',
  'bound-as-result': '只给界限看不出实际进展，下一期目标也就没有起点。',
  'several-results-for-one-target': '目标是否完成取决于指哪个结果，指标应当写明。',
  'rate-without-unit': '百分比还是千分比、万分比，读者只能猜，而目标可差百倍。',
  'project-not-in-table': '没有列入项目表，就没有地点、资金和责任单位。',
  'project-outside-period': '规划期之后才完成的项目，不能服务于本规划的目标。',
  'heading-number-repeats': '章节按编号引用；一个编号对应两章，引用就落空。',
  'heading-number-skipped': '不是缺了内容，就是编号有误，印发前都值得一看。',
  'column-number-skipped': '专栏按编号引用；缺号意味着缺少专栏或引用有误。',
  'placeholder-left-in': '文件未填写完整就已印发，或这并不是印发的文本。',
  'unclear-merged-cell': '数值属于 2025 年还是 2027 年，决定目标是否完成。',
  'foreign-word-in-text': '翻译或文字识别留下的痕迹，附近的数字值得再看一遍。',
  'page-break-duplicate': '分页处句子切断或粘连有误，是否还有缺失无从得知。',
  'no-such-table': '规划所说的内容缺失，或在流转中丢失。',
  'annex-title-differs': '读者寻找所称附件时，会以为另有一个附件缺失。',
  'respectively-count-differs': '无法判断哪个数值对应哪一项。',
  'wrong-area': '用地和建筑面积关系到审批和造价，两个数值中必有一个有误。'
}

/** Why two targets cannot be compared, in Chinese. */
export const REASONS: Readonly<Record<string, string>> = {
  words: '其中一个是文字表述，不是数值', deferred: '其中一个由其他机关确定', 'no-value': '其中一个没有数值', unit: '计量单位所指不同', kind: '一个是水平值，另一个是变化、比值或区间',
  parts: '分项不同', year: '目标年份不同', direction: '方向不明，无法判断高低', total: '是不同地域的总量', scope: '口径不同'
}

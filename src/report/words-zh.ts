/** Words of the report in Chinese that the page, the Markdown report and the terminal share. */
import type { Verdict } from '../check/comparison.ts'
import type { Decision } from '../schema/findings.ts'
import type { Severity } from '../schema/shared.ts'

export const SEVERITY_ZH: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }
export const SEVERITY_MEANS_ZH: Readonly<Record<Severity, string>> = { error: '明显矛盾', warning: '需要说明或修改', info: '供参考' }
export const VERDICT_ZH: Readonly<Record<Verdict, string>> = { equal: '一致', stricter: '高于上级', weaker: '低于上级', missing: '缺少', extra: '自设', 'not-comparable': '不可比' }
export const DECISION_ZH: Readonly<Record<Decision['decision'], string>> = { accepted: '认可', wrong: '误报', fixed: '已修改' }

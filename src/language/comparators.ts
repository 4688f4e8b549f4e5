/** Words that say how a number bounds what is measured (比较词), before it or behind it. */
import type { Comparator } from '../schema/shared.ts'

/**
 * Before the number. Sources: the five health plans, the sample plans of other sectors, and 国家统计局's usage;
 * 约, 近 and 左右 are all '~'.
 */
export const COMPARATORS_BEFORE: Record<string, Comparator> = {
  不低于: '>=', 不少于: '>=', 不小于: '>=', 不短于: '>=', 不得低于: '>=', 不得少于: '>=', 不得小于: '>=', 不能低于: '>=', 不能少于: '>=',
  不应低于: '>=', 不应少于: '>=', 不宜低于: '>=', 不宜少于: '>=', 应不少于: '>=', 应不低于: '>=', 不应小于: '>=', 不宜小于: '>=',
  至少: '>=', 最少: '>=', 最低: '>=', 大于等于: '>=', 大于或等于: '>=', 高于或等于: '>=', '≥': '>=', '>=': '>=', 不下于: '>=',
  超过: '>', 超出: '>', 超: '>', 大于: '>', 高于: '>', 多于: '>', 突破: '>', 跨越: '>', 跨过: '>', 迈过: '>', 逾: '>', 优于: '>', '>': '>', 快于: '>', 长于: '>',
  不超过: '<=', 不高于: '<=', 不大于: '<=', 不多于: '<=', 不长于: '<=', 不突破: '<=', 不得超过: '<=', 不得高于: '<=', 不得大于: '<=', 不得突破: '<=',
  不应超过: '<=', 不宜超过: '<=', 不能超过: '<=', 不应大于: '<=', 不宜大于: '<=', 小于等于: '<=', 小于或等于: '<=', 低于或等于: '<=', 至多: '<=', 最多: '<=', 不晚于: '<=', '≤': '<=', '<=': '<=', 不高於: '<=',
  低于: '<', 少于: '<', 小于: '<', 不足: '<', 不到: '<', 短于: '<', 未超过: '<=', 没有超过: '<=', 未达到: '<', 未达: '<', 没有达到: '<', 没达到: '<', 未能达到: '<', '<': '<',
  约: '~', 大约: '~', 约为: '~', 约有: '~', 近: '~', 将近: '~', 接近: '~', 大致: '~', 达到: '=', 达: '=', 为: '=', 是: '=', '=': '='
}

/** Behind the number, or behind its unit. */
export const COMPARATORS_AFTER: Record<string, Comparator> = {
  以上: '>=', 及以上: '>=', 或以上: '>=', 和以上: '>=', 余: '>=', 多: '>=',
  以下: '<=', 及以下: '<=', 或以下: '<=', 以内: '<=', 之内: '<=', 内: '<=', 之下: '<=',
  左右: '~', 上下: '~'
}

/** Longest first, so that 不低于 is met before 低于. */
export const BEFORE_WORDS: readonly string[] = Object.keys(COMPARATORS_BEFORE).sort((a, b) => b.length - a.length)
export const AFTER_WORDS: readonly string[] = Object.keys(COMPARATORS_AFTER).sort((a, b) => b.length - a.length)

/** Which way a verb moves what is measured; as words on their own (稳步提高) they give the trend. */
export const RISE_WORDS: readonly string[] = ['提高', '提升', '增长', '增加', '上升', '递增', '扩大', '改善', '增强', '优化', '增幅', '增速', '扩招', '增至', '升至', '上涨', '向好', '倍增', '翻番', '翻一番', '翻两番', '新增', '拓展', '延长', '加快']
export const FALL_WORDS: readonly string[] = ['降低', '下降', '减少', '缩短', '缩小', '减轻', '递减', '降幅', '削减', '压减', '降至', '回落', '下调', '收窄', '遏制', '压降', '消除']
/** 持续巩固在历史低水平, 基本保持稳定, 持平, 不降低. */
export const HOLD_WORDS: readonly string[] = ['巩固', '保持', '稳定', '维持', '持平', '不降低', '不下降', '不减少', '不增加', '不反弹', '只增不减', '不变']

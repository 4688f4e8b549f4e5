/** Kinds of unit, as far as they tell indicators apart. */
import type { Candidate } from './candidates.ts'

/** What a unit's last characters say it measures. Shares and counts are not told apart: plans print one index as %, as 分 and as nothing. */
const ENDINGS: readonly (readonly [kind: string, ends: readonly string[]])[] = [
  ['energy', ['千瓦时', '度', '标准煤', '焦耳']],
  ['power', ['千瓦', 'MW', 'GW', '兆瓦']],
  ['volume', ['立方米', 'm³', '升', '方']],
  ['area', ['平方米', '平方公里', '平方千米', '公顷', '亩', '㎡', 'm²']],
  ['mass', ['吨', '公斤', '千克']],
  ['length', ['公里', '千米', '米', '海里']],
  ['time', ['分钟', '小时', '天', '日', '秒', '个月', '周']],
  ['money', ['元', '美元']]
]

/** '' for counts, shares and no unit at all. */
export function unitClass(candidate: Candidate): string {
  const unit = candidate.indicator?.unit ?? candidate.statement?.unit ?? null
  if (unit === null) return ''
  const counted = unit.split('/')[0]!
  return ENDINGS.find(([, ends]) => ends.some((end) => counted.endsWith(end)))?.[0] ?? ''
}

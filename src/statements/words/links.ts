/**
 * What stands between a subject and its number (系词、比较词): each entry says what it does to the value.
 * Read from the number leftwards, longest first, as long as one fits: 力争 + 每年 + 降低.
 */
import { COMPARATORS_BEFORE } from '../../language/comparators.ts'
import type { Comparator } from '../../schema/shared.ts'
import { wordSet } from './lookup.ts'
import type { WordSet } from './lookup.ts'

export interface LinkWord {
  /** Comparator that it gives the value. */
  op?: Comparator
  /** A comparator that lays down a norm: 不得超过, 应不低于, 不宜大于. */
  norm?: true
  /** reach: the value is a level reached (达到, 提高到). up, down: the number is a change (提高, 下降). norm: 应, 不得. */
  role?: 'reach' | 'up' | 'down' | 'norm' | 'adverb' | 'stop' | 'year' | 'bound' | 'from'
}

const reach = (words: string, op?: Comparator): [string, LinkWord][] => words.split(' ').map((word) => [word, op ? { role: 'reach', op } : { role: 'reach' }])
const role = (kind: NonNullable<LinkWord['role']>, words: string): [string, LinkWord][] => words.split(' ').map((word) => [word, { role: kind }])

const REACHED = reach('达到 达到了 达 达成 可达 将达 已达 已达到 将达到 要达到 应达到 总数达到 总数达 总量达到 总量达 均达 均达到 为 是 即为 均为 占 维持在 保持在 巩固在 稳定在 稳定保持在 保持 稳定 巩固 维持 提高到 提高至 提升到 提升至 提至 升到 升至 上升到 上升至 增加到 增加至 增至 增长到 增长至 扩大到 扩大至 扩展到 拓展到 拓展至 延长到 延长至 发展到 发展至 恢复到 精准到 精确到 优化到 优化至 降低到 降低至 降到 降至 下降到 下降至 减少到 减少至 减至 减到 缩短到 缩短至 缩减到 缩减至 缩小到 缩小至 压缩到 压缩至 压减到 压减至 压降至 压降到 回落到 回落至 回升到 回升至 下降为 上升为 提高为 提升为 增加为 增长为 减少为 降低为 降为 升为 缩短为 缩小为 扩大为 跃升至 跃升到 攀升至 调整到 调整为 整合到 整合至 整合为 合并至 归并至 不变为 完成 实现 到 至')
const BOUNDED = [...reach('控制在 控制到 严格控制在 限制在 压控在 管控在', '<='), ...role('bound', '最高 最多 上限为 上限')]
const CHANGES = [
  ...role('up', '提高 提升 提高了 提升了 增长 增长了 增加 增加了 上升 上升了 递增 上涨 扩大 扩大了 扩招 增 升 延长 延长了 增产 前移 提速 高出 翻 翻了 再翻'),
  ...role('down', '后移 降低 降低了 下降 下降了 减少 减少了 缩短 缩短了 缩小 缩小了 压减 压缩 削减 递减 回落 下调 降 减 收窄 减轻 节约 节省 压降 缩减')
]
const ADVERBIAL = role('adverb', '尚 仍 始终 一直 回升并 提高并 五年 五年累计 三年 三年累计 五年内 首次 将 还将 仍将 仅 力争 争取 确保 努力 累计 合计 总计 共 共计 总共 共有 分别 均 都 各 各自 全部 至少要 也 再 仅 总体 基本 已 已经 稳步 逐步 持续 预计 计划 要求 还 同步 统一 进一步 努力达到 实际 最终 同期 同比 环比 累积 全面 率先 初步 整体 普遍 合计达 累计达 同比累计 较大幅度 大幅 小幅 略 略有 明显 显著 力求 总计达 可 也要 再次 就 又 一次性 全年 平均约 可以 有望 严格')
const NORMS = role('norm', '应 应当 须 必须 不得 原则上 一般 需 要 应为')
const YEARLY = role('year', '每年 年均 逐年 平均每年 每年力争 年平均 年度')
/** Words that end like one of the above, and are none: 人均, 公共, 节约 is above. */
const STOPS = role('stop', '人均 户均 亩均 床均 地均 次均 单均 平均每 公共 国有 所有 拥有 具有 没有 享有 共享 供应 反应 响应 效应 相应 对应 适应 许可 主要 需要 重要 纲要 成都 首都 附近 最近 邻近 制约 合约 条约 签约 节约用 履约 预约 行为 作为 成为 认为 分为 划分为 细化为 区分为 以为 人为 建成为 列为 设为 评为 确定为 纳入 抵达 到达 传达 发达 送达 雷达 直达 通达 机动 周到 遇到 得到 做到 感到 直到 甚至 乃至 以至 位至 赶超 高超 倡导 新增 净增 递增 零售 增减 加减 冬至 夏至 涉及 普及 领先 提升改造 改造提升 节能降 减排 升降 贫困人均 多次 许多 众多 最低 较低')

const NORMATIVE = /^不?[应得宜]/

/** Every link word by its text. */
export const LINK_WORDS: ReadonlyMap<string, LinkWord> = new Map<string, LinkWord>([
  ...Object.entries(COMPARATORS_BEFORE).map(([word, op]): [string, LinkWord] => [word, { op, role: op === '=' ? 'reach' : 'bound', ...(NORMATIVE.test(word) ? { norm: true } : {}) }]),
  ...ADVERBIAL, ...REACHED, ...BOUNDED, ...CHANGES, ...NORMS, ...STOPS, ...YEARLY
].map(([word, link]): [string, LinkWord] => [word, word in COMPARATORS_BEFORE ? { ...link, op: link.op ?? COMPARATORS_BEFORE[word]! } : link]))

export const LINK_SET: WordSet = wordSet(LINK_WORDS.keys())

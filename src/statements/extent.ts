/** How far the text of a statement runs: the shortest clause that carries its value. */
import { headLength } from './clause-head.ts'
import type { CleanText } from './clean-text.ts'
import type { Clause } from './clauses.ts'
import type { Named } from './indicators.ts'
import type { Item } from './items.ts'

/** No clause of a plan is longer on one side of its number; a longer one is cut, so that no paragraph costs more than its length. */
export const LONGEST_SIDE = 160
const LONGEST_AHEAD = 40

/** Where the clause begins: behind times and marks at its head. */
export function startOf({ text }: CleanText, item: Item, clause: Clause): number {
  const from = Math.max(item.left[0], clause.start)
  const [{ token, links }] = item.values as [Item['values'][0]]
  const head = text.slice(from, Math.min(token.start, from + LONGEST_SIDE))
  const marks = headLength(head)
  if (marks >= head.length) return from
  // 建成甲中心、5家乙: the neighbour is no part of it.
  const at = item.left[1]
  if (at > from && token.kind !== 'word' && links.start === at && text[at - 1] === '、') return at
  // 成为首个实现…的区县: the value's own words begin at 实现.
  const reached = head.startsWith('成为', marks) ? head.indexOf('实现') : -1
  return from + (reached > 0 ? reached : marks)
}

/** 1座的标准配置, 0.7张左右配置, 10%给予奖补: the words that close a norm. */
const NORM_TAIL = /^(?:左右)?的?(?:标准|比例|要求)?(?:进行)?(?:配置|配备|设置|核定|给予[^，；。]{0,12})/

/** Where it ends: behind the value, or behind the object, the norm's tail or the predicate that belongs to it. */
export function endOf({ text }: CleanText, item: Item, named: Named, right: string): number {
  const [first, end] = item.right
  if (named.reaches) return end + 1 + named.reaches
  if (!named.objectless) return text[end - 1] === '的' ? end - 1 : end
  return Math.max(item.values.at(-1)!.token.tailEnd, first) + (right === '' ? 0 : (NORM_TAIL.exec(right)?.[0].length ?? 0))
}

/** The clause behind an item's own, as far as its predicate may stand there. */
export function clauseAhead({ text }: CleanText, { right: [, end] }: Item): string {
  if (text[end] !== '，' && text[end] !== ',') return ''
  const rest = text.slice(end + 1, end + 1 + LONGEST_AHEAD)
  const stop = rest.search(/[，,。；;：:\d]/)
  return stop < 0 ? rest : rest.slice(0, stop)
}

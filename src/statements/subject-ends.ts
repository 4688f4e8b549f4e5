/** Words between a subject and its value that are none of either: 目前, 高(达), 或(达), 规划. */
import type { Value } from './items.ts'

/** What these end in: most subjects end in none. */
const ENDS = '前高或划局达今'
const NOW = /(?:截至|截止到?)?(?:目前|当前|此前|至今)$/
/** 占比高达: how high it is; 投资或达: it may be. */
const HEDGED = /(?:(?<=[率比重例额量数])高|(?<=.{2})或)$/
const PLANNED = /(?<=.{2})(?:规划|规划布局|布局)$/
/** Plans are counted by these, and by these alone. */
const COUNTS_PLANS = '个项部份本套类期'

/** A subject without them. 布局 stays where it stands alone. */
export function withoutEnds(text: string, { token }: Value): string {
  if (!ENDS.includes(text.charAt(text.length - 1))) return text
  let rest = text.replace(NOW, '').replace(HEDGED, '')
  if (token.unitKind === 'counter' && !COUNTS_PLANS.includes(token.unit)) rest = rest.replace(PLANNED, '')
  // 充电桩到达1万个以上: reached, where that is a bound.
  return rest.endsWith('到达') && token.tail !== null ? rest.slice(0, -2) : rest
}

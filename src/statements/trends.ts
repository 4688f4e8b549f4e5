/** What is said of named rates without a number: a direction (稳步提高), a yardstick (低于全国平均水平), another's pace (增速快于…). */
import type { Commitment } from './commitment.ts'
import { endsInMeasure, stripLead } from './subjects.ts'
import { AVERAGED, AVERAGED_END, INDICATOR_LIST, KEPT_AT, LEVEL_OF_YEAR, MANNER, MULTIPLIES, OUTPACES, PACE, RATE_END, TREND_BETTER, TREND_DOWN, TREND_HOLD, TREND_NEGATED, TREND_UP, TREND_VERBS_DOWN, TREND_VERBS_HOLD, TREND_VERBS_UP, YARDSTICK } from './words/qualitative.ts'

/** Last characters of the words that the expressions of a trend, and of a yardstick, end in. */
const TREND_ENDS = '增升进高长加善化好大质降低少小短落窄调制定稳平变弹固快缓慢'
const YARDSTICK_ENDS = '平值均准间围位内求标上下'
const TREND_VERBS: readonly (readonly [readonly string[], 'up' | 'down' | 'hold'])[] = [[TREND_VERBS_UP, 'up'], [TREND_VERBS_DOWN, 'down'], [TREND_VERBS_HOLD, 'hold']]
/** A direction said before the rate stands no further into the clause. */
const FURTHEST_VERB = 24
const isTrendVerb = (text: string): boolean => TREND_VERBS.some(([verbs]) => verbs.includes(text))
const holdsTrendVerb = (text: string): boolean => TREND_VERBS.some(([verbs]) => verbs.some((verb) => text.includes(verb)))

/** Last characters of the words that rates end in; any other character only behind 人均 and its kin. */
const RATE_ENDS = '率次例重比数度命平速产耗量)）”'
const mayBeRate = (text: string): boolean => RATE_ENDS.includes(text.at(-1) ?? '。') || text.includes('均')

/** A bracket behind the head does not hide it (抗菌药物使用强度（DDDs）), nor that the list is closed (死亡率等健康指标). */
function isRate(text: string, known: ReadonlySet<string>): boolean {
  const bare = text.endsWith(')') || text.endsWith('）') ? text.replace(/[（(][^（(]{1,12}[)）]$/, '') : text
  if (mayBeRate(bare) && RATE_END.test(bare)) return true
  if (known.has(text)) return true
  const list = bare.endsWith('指标') ? INDICATOR_LIST.exec(bare) : null
  return list !== null && mayBeRate(list[1]!) && RATE_END.test(list[1]!)
}

/** 投诉率 of the service that the clause before is about; not of another rate. */
const ofTopic = (about: string, indicator: string): string => (isRate(about, NONE_KNOWN) ? indicator : about + indicator)

/** …率稳步提高, …占比持续下降, …死亡率持续保持在低水平. */
export function trendBehind(text: string, topic: () => string, known: ReadonlySet<string>): Commitment | null {
  if (!TREND_ENDS.includes(text.at(-1)!)) return null
  const pace = '快缓慢'.includes(text.at(-1)!) ? PACE.exec(text) : null
  if (pace) return { indicator: stripLead(pace[1]!), trend: pace[2]!.startsWith('加') ? 'up' : 'down', type: 'level' }
  const negated = TREND_NEGATED.exec(text)
  const up = negated ? null : TREND_UP.exec(text)
  const down = negated ?? up ? null : TREND_DOWN.exec(text)
  const better = negated ?? up ?? down ? null : TREND_BETTER.exec(text)
  const found = negated ?? up ?? down ?? better ?? TREND_HOLD.exec(text)
  if (!found) return null
  const trend = up ? 'up' : down ? 'down' : better ? null : 'hold'
  const subject = text.slice(0, found.index).replace(MANNER, '')
  if (subject.length < 2 || !(isRate(subject, known) || (MULTIPLIES.test(found[0]) && endsInMeasure(subject)))) return null
  const indicator = stripLead(subject)
  return { indicator: indicator.length <= 3 ? ofTopic(topic(), indicator) : indicator, trend, type: 'level' }
}

/** Its last character, or a part that may be left off behind it (…比例并维持在合理水平), leaves it open. */
const mayEndInRate = (text: string, known: ReadonlySet<string>): boolean => mayBeRate(text) || '性标力量益模本'.includes(text.at(-1)!) || text.includes('并') || text.includes(',') || known.has(text)

/** 逐步提高预约转诊比例; 三级医院逐步减少…占比; 稳步降低…比例并维持在合理水平. */
export function trendBefore(text: string, known: ReadonlySet<string>): Commitment | null {
  if (!mayEndInRate(text, known) || !holdsTrendVerb(text)) return null
  const body = text.replace(/(?:并|,)[^，]{2,14}$/, (tail) => (/水平|稳定|目标/.test(tail) ? '' : tail))
  const first = isRate(body, known) ? body : rateBeside(body, known)
  if (first === '') return null
  for (const [verbs, trend] of TREND_VERBS) {
    for (const verb of verbs) {
      const at = body.indexOf(verb)
      if (at < 0 || at > FURTHEST_VERB) continue
      const object = first.slice(at + verb.length)
      // 人均收入保持全国领先: the rate stands before the verb, and behind it a rank.
      if (object.length < 3 || /^[到至了]/.test(object) || !isRate(object, known)) continue
      const actor = stripLead(body.slice(0, at).replace(MANNER, ''))
      if (/[的和与、及]$|以$|^(?:通过|为|以)/.test(actor) || actor.length > 12) continue
      // 巩固提高…率: two verbs of one rate.
      return { indicator: (actor.length > 1 && !isTrendVerb(actor) ? actor : '') + object, trend, type: 'level' }
    }
  }
  return null
}

/** 提高清洁能源比例和利用效率: the rate of a list that closes with something that is none; '' where there is none. */
function rateBeside(body: string, known: ReadonlySet<string>): string {
  if (!BESIDE.test(body)) return ''
  for (const joint of body.matchAll(/[、和与及]/g)) {
    const first = body.slice(0, joint.index)
    if (isRate(first, known)) return first
  }
  return ''
}
const BESIDE = /(?:[性度]|效率|水平|能力|质量|效益|规模|成本)$/

const NONE_KNOWN: ReadonlySet<string> = new Set()

/** …发病率低于全国平均水平, 医护比达到合理水平. */
export function yardstick(text: string): Commitment | null {
  if (!YARDSTICK_ENDS.includes(text.at(-1)!)) return null
  const kept = KEPT_AT.exec(text)
  if (kept && isRate(kept[1]!, NONE_KNOWN)) return { indicator: kept[1]!, trend: 'hold', type: 'level' }
  // 达标率达到国家要求: 达 may stand within the rate itself.
  for (let from = 0; ;) {
    const found = YARDSTICK.exec(text.slice(from))
    if (!found) return null
    const at = from + found.index
    const subject = text.slice(0, at).replace(MANNER, '')
    if (at >= 2 && isRate(subject, NONE_KNOWN)) return { indicator: stripLead(subject), trend: /^(?:保持|维持|稳定)/.test(found[0]) ? 'hold' : null, type: 'level' }
    from = at + 1
  }
}

/** 重金属排放量不超过2007年水平: the level of a year is the yardstick. The clause is still with its times. */
export function levelOfYear(text: string): Commitment | null {
  const found = text.includes('年') ? LEVEL_OF_YEAR.exec(text) : null
  const subject = found ? stripLead(text.slice(0, found.index).replace(MANNER, '')) : ''
  return subject !== '' && isRate(subject, NONE_KNOWN) ? { indicator: subject, trend: null, type: 'level' } : null
}

/** 每吨再生水成本（仅为2元，）远低于行业平均水平: a cost, an output, a price against an average; `last` is what the value before it is of. */
export function againstAverage(text: string, last: () => string): Commitment | null {
  const found = text.includes('平均') ? AVERAGED.exec(text) : null
  if (!found) return null
  const own = text.slice(0, found.index).replace(MANNER, '').replace(HELD_TO, '')
  const subject = own === '' ? last() : stripLead(own)
  return AVERAGED_END.test(subject) ? { indicator: subject, trend: null, type: 'level' } : null
}

/** 保证单站供水量不低于…. */
const HELD_TO = /^(?:保证|确保|使得?|做到|力争)/

/** 用电量增速高于工业增速: the pace of something else is the yardstick. */
export function outpaces(text: string): Commitment | null {
  const found = text.includes('增') && text.includes('于') ? OUTPACES.exec(text) : null
  return found && { indicator: stripLead(found[1]!), trend: null, type: 'level' }
}

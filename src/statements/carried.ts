/** What a clause leaves to those behind it in its sentence. */
import type { Statement } from '../schema/plan-document.ts'
import type { Payment } from './payments.ts'
import { topicOf } from './topics.ts'

export interface Carried {
  /** Indicator, unit, verb and scope of the last statement of the sentence. */
  indicator: string
  unit: string
  bound: string
  /** It was a change (年均增长7%), and no level. */
  changed: boolean
  /** The things last counted (项目28个), as long as what follows measures them (装机…，总投资…); '' else. */
  counted: string
  scope: string
  verb: string
  flow: boolean
  status: Statement['status'] | null
  /** The subject side of the last statement as printed: whose verb it was stands in it. */
  left: string
  /** The clause right before, where it has no number of its own; '' else. What it is about is read only where it is needed. */
  before: string
  /** The clause that opens the sentence, where it has no number; '' else. */
  opener: string
  /** A semicolon stands between that statement and what follows. */
  semicolon: boolean
  /** 其中: what follows is a part of what was said. */
  among: boolean
  /** The indicator whose parts 其中 lists ('' where it lists none), and how much of it is scope and flow verb. */
  whole: string
  wholeLead: number
  /** The area whose parts are listed (某某区人口…，其中…占): those of them that follow are parts of it too. */
  area: string
  /** 城市地区, where a member between semicolons opens so and stands over against another (乡村地区); '' else. */
  parallel: string
  /** The phrase that leads the paragraph (中央生活类救灾物资：…); '' where none does. */
  lead: string
  /** What the last object-type statement counts: its object. */
  object: string
  /** What the sentence says is paid; null where it says none. */
  payment: Payment | null
  /** Subjects of the last 分别, without the head that they share. */
  bases: string[]
  /** The rate that a clause without a value named for the classes behind it (普及率，城区达到…，农村达到…); '' else. */
  rate: string
  /** Indicator whose bracket the clause stands in; '' outside brackets. */
  bracketOf: string
}

export const nothingCarried = (): Carried => ({
  indicator: '', unit: '', bound: '', changed: false, counted: '', scope: '', verb: '', flow: false, status: null, left: '', before: '', opener: '', semicolon: false, among: false, whole: '', wholeLead: 0, area: '', parallel: '', lead: '', object: '', payment: null, bases: [], rate: '', bracketOf: ''
})

/** 推进“节水单位”创建活动和…: the activity goes by its quoted name. */
const NAMED_ACTIVITY = /^(“[^”]{2,20}”)(?:创建|示范|评选|评比|提升|专项)?(?:活动|行动|工程|工作)/

/** What the clause before is about. */
export function topic(carried: Carried): string {
  const found = carried.before === '' ? '' : topicOf(carried.before)
  if (found.length < 2) return ''
  return found.startsWith('“') ? NAMED_ACTIVITY.exec(found)?.[1] ?? found : found
}

/** Where a change sets out from (基数): 由2023年的70%提高到90%, 在2020年达到85%的基础上再提高5个百分点. What it sets out from is a fact. */
import type { Statement } from '../schema/plan-document.ts'
import type { Period } from './plan-time.ts'

/** 由2005年的52%, 从现状的15%, 由每人每月30元: where a way begins; per whom stands on its other side as well. */
export const FROM = /[由从]((?:19|20)\d{2}年(?:底|末)?|现状|目前|当前|现有|原来?)?的?((?:每人|每户|每名|每亩|每吨|人均)?每[年月天日]|每[人户名亩吨床班生]|人均)?$/
export const withoutFrom = (left: string): string => left.replace(FROM, (_, __, per?: string) => per ?? '')
/** 在…的基础上: what stands behind the value that it sets out from; what is counted stands between (现有30座水厂的基础上). */
export const ON_BASE = /^(?:的|([^，,、]{1,20})的)?基础之?上/
const LONGEST_FROM = 16
const IN_YEAR = /在((?:19|20)\d{2})年(?:底|末)?(?:已?达到?)?$/
/** Behind a year, in so many characters, it is the year of a base. */
export const LONGEST_BASE = 30

/** A fact; but what the plan itself is to reach, and the next one sets out from, is a target. */
export const statusOfBase = ({ year }: { year: number | null }, period: Period | null): Statement['status'] => (year !== null && period !== null && year >= period.end ? 'target' : 'actual')

export const setsOut = (folded: string, low: number, at: number): boolean => FROM.test(folded.slice(Math.max(low, at - LONGEST_FROM), at))

/** A year of a base, or of goals beyond the plan (锚定2035年远景目标), dates nothing else: `before` is the character before it, `rest` what follows. */
export const isYearOfBase = (before: string | undefined, rest: string): boolean =>
  rest.startsWith('远景目标') || (before === '由' || before === '从' ? /^的?[约近]?\d/.test(rest) : before === '在' && /^[^,，。;；]{0,24}基础之?上/.test(rest))

/** 农村供水普及率在2020年, 在亩均产值: the subject alone. */
export const subjectOfBase = (left: string): string => left.replace(IN_YEAR, '').replace(/^(.{0,12}?)在(?=.{2})/, '$1').replace(/^(?:现有|[应可要]?在)$/, '')

/** The year of the base that a value is (null where none is said); null for what is no base. `fromTo`: its item tells a way from one value to another. `left` and `right` are the words of its item. */
export function baseOf(fromTo: boolean, index: number, left: string, right: string): { year: number | null } | null {
  const onBase = right.includes('基础') && ON_BASE.test(right)
  if (index > 0 || !(onBase || left.includes('由') || left.includes('从'))) return null
  const found = (onBase ? IN_YEAR : FROM).exec(left)
  if (!found) return onBase ? { year: null } : null
  // 由5名专家组成: no way begins.
  if (!onBase && !fromTo && found[1] === undefined) return null
  const year = parseInt(found[1] ?? '', 10)
  return { year: Number.isNaN(year) ? null : year }
}

/** Names of public bodies (机关名称). */
import { mentionAt } from './regions.ts'
import type { Regions } from './regions.ts'
import { NATIONAL_BEGINNINGS, NATIONAL_ORGANS, NOT_ORGANS, ORGAN_ENDS } from './vocabulary.ts'

const LONGEST_NAME = 40

/** The bodies of a line that joins several with spaces or 、. */
export const bodiesOf = (text: string): string[] => text.split(/[\s、，,]+/).filter(Boolean)

/** Does a text end as the name of a body does? It may still be none (发展新格局 is refused, 推进部门协作局 is not). */
export function endsLikeBody(text: string): boolean {
  return ORGAN_ENDS.some(end => text.endsWith(end)) && !NOT_ORGANS.some(end => text.endsWith(end))
}

/** Is it a body of the state, its party or its ministries? */
export function isNationalBody(body: string): boolean {
  if (NATIONAL_ORGANS.some(organ => body === organ || (body.startsWith(organ) && endsLikeBody(body)))) return true
  return NATIONAL_BEGINNINGS.some(beginning => body.startsWith(beginning)) && endsLikeBody(body) || body === '中共中央'
}

/** A party committee's name begins with the party's. */
export const withoutParty = (body: string): string => body.replace(/^(?:中国共产党|中共)(?!中央)/, '')

/** Is the line one body or several, and nothing else: 衢州市发展和改革委员会 衢州市卫生健康委员会, 国务院? */
export function areBodies(text: string, regions: Regions): boolean {
  if (text.length > 200 || /[。；：:《》？！“”]/.test(text)) return false
  const bodies = bodiesOf(spacedOut(text) ? text.replace(/\s+/g, '') : text)
  return bodies.length > 0 && bodies.every(body => body.length <= LONGEST_NAME && endsLikeBody(body) && (isNationalBody(body) || mentionAt(regions, withoutParty(body), 0, false) !== null))
}

/** A name set wide: 国  务  院. */
export const spacedOut = (text: string): boolean => /^\S(?:\s+\S)+$/.test(text)

/** A line of bodies as the issuer is written: inner runs of spaces as one. */
export const issuerText = (text: string): string => spacedOut(text) ? text.replace(/\s+/g, '') : text.trim().replace(/\s+/g, ' ')

/** The bodies in front of 关于 (嘉兴市人民政府办公室关于推进…); null where a title begins otherwise. */
export function issuerOfTitle(title: string): string | null {
  const at = title.indexOf('关于')
  if (at < 2 || at > 200) return null
  const prefix = title.slice(0, at).trim()
  if (/[《》。；：:“”]/.test(prefix)) return null
  return areIssuers(prefix) ? issuerText(prefix) : null
}

/** Does every part of a text end as a body's name does, the party's centre among them? */
export const areIssuers = (text: string): boolean => bodiesOf(text).every(body => body.length <= LONGEST_NAME && (endsLikeBody(body) || body === '中共中央'))

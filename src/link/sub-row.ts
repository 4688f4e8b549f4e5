/** A sub-row means its parent and its own name: 其中：公立医疗卫生机构 under 每千常住人口医疗卫生机构床位数 is the latter's public part. */
import type { CanonicalName } from './canonical-name.ts'
import { genericInstitutions } from './vocabulary/neutral-words.ts'
import { amounts, selfMeasured } from './vocabulary/measures.ts'

/** Words of a parent that its sub-rows replace: 主要污染物排放总量减少 → 化学需氧量. */
const REPLACED = /^(?:主要污染物|主要|重点污染物|各类|其他)/

export function subRowName(child: CanonicalName, parent: CanonicalName, printedParent: string): CanonicalName {
  const rules = [...new Set([...parent.rules, ...child.rules, `sub-row:${printedParent}`])]
  const complete = selfMeasured.test(child.text) && (child.text.length > 6 || selfMeasured.test(parent.text) || child.text.slice(0, 2) === parent.text.slice(0, 2))
  if (complete) return { ...child, rules }
  // Two counts: 注册护士数 under 每千人口医护人员数 names the thing that it counts.
  if (child.literal.endsWith('数') && parent.literal.endsWith('数') && parent.base !== '') return { ...child, base: child.base || parent.base, rules }
  const measure = parent.base !== '' || parent.change !== null || selfMeasured.test(parent.text) || amounts.test(parent.text)
  const base = child.base || parent.base
  // In a density the institutions are implied, in a sub-row's name as in the parent's.
  const own = base !== '' && child.base === '' ? withoutInstitution(child.text) : child.text
  const text = measure ? joined(own, parent.text.replace(REPLACED, '')) : joined(parent.text, own)
  return { literal: `${parent.literal}:${child.literal}`, base, text, change: child.change ?? parent.change, rules }
}

/** A name that holds its parent's: 每千人口医护人员数——注册护士数. */
export function splitComposite(name: string): { parent: string; child: string } | null {
  const at = name.search(DASH)
  const child = at < 0 ? '' : name.slice(at).replace(/^[—－-]+/, '')
  return at > 2 && child.length > 1 ? { parent: name.slice(0, at), child } : null
}
const DASH = /——|--|－－/

const GENERIC_END = new RegExp(`(?:${[...genericInstitutions, '机构'].join('|')})$`)
const withoutInstitution = (text: string): string => text.replace(GENERIC_END, '') || text

/** Two names in one, what both say said once: 县域公立 + 公立床位 → 县域公立床位. */
function joined(front: string, back: string): string {
  for (let shared = Math.min(front.length, back.length); shared > 0; shared--)
    if (front.endsWith(back.slice(0, shared))) return front + back.slice(shared)
  return front + back
}

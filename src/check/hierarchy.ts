/** Which plans stand above which, and which stand side by side: by administrative level and by region. */
import type { PlanDocument } from '../schema/plan-document.ts'
import { LEVEL_RANK } from './figures.ts'

/** The plan of a higher level whose region holds the other's: 浙江省 over 浙江省·衢州市; a national plan over all. Plans that the configuration names come before that. */
export function isUpper(upper: PlanDocument, lower: PlanDocument): boolean {
  if (lower.upper) return lower.upper.includes(upper.id)
  if (upper.level === null || lower.level === null || LEVEL_RANK[upper.level] >= LEVEL_RANK[lower.level]) return false
  return upper.region.length < lower.region.length && upper.region.every((name, i) => name === lower.region[i])
}

/** Two plans of one level and one region. */
export function arePeers(a: PlanDocument, b: PlanDocument): boolean {
  if (a.id === b.id || a.level === null || a.level !== b.level || a.region.length !== b.region.length) return false
  return a.region.every((name, i) => name === b.region[i]) && (a.level === 'national' || a.region.length > 0)
}

/** Upper levels first, then by region and id; plans whose level is not known come last. */
export function inLevelOrder(documents: readonly PlanDocument[]): PlanDocument[] {
  const rank = (document: PlanDocument): number => (document.level === null ? 9 : LEVEL_RANK[document.level])
  return [...documents].sort((a, b) => rank(a) - rank(b) || order(a.region.join('/'), b.region.join('/')) || order(a.id, b.id))
}

/** Code-unit order: the same on every machine. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Which pairs of an upper and a lower plan are about one matter. Level and region put every national plan above every
 * city's, an emergency plan above a health plan too; what tells one matter from another is whether the lower plan
 * takes over anything. Where it does not, it leaves nothing out, and what it sets lacks no counterpart.
 */
import type { PlanDocument } from '../schema/plan-document.ts'
import type { Figure } from './figures.ts'

/** The targets of one indicator for the plans' own period, by document id. */
export type Targets = ReadonlyMap<string, readonly Figure[]>

/** Two plans, one above the other. */
export interface PlanPair { upper: PlanDocument; lower: PlanDocument }

/**
 * The pairs in which the lower plan has a target for nothing that the upper plan's table sets; where the upper plan has
 * no table of targets, for nothing that it sets at all. Two plans without such a table are not among them: of those
 * nothing would be missing. A pair that the configuration names is held against each other whatever is found: somebody
 * said that it is one matter.
 */
export function apartPairs(documents: readonly PlanDocument[], targets: readonly Targets[], upper: (document: PlanDocument) => readonly PlanDocument[]): PlanPair[] {
  const inTable = targets.map((row) => new Set([...row].filter(([, figures]) => figures.some((figure) => figure.source === 'table')).map(([id]) => id)))
  const hasTable = new Set(inTable.flatMap((ids) => [...ids]))
  const takesOver = (above: PlanDocument, below: PlanDocument): boolean =>
    targets.some((row, i) => row.has(below.id) && (hasTable.has(above.id) ? inTable[i]!.has(above.id) : row.has(above.id)))
  return documents.flatMap((below) => upper(below)
    .filter((above) => (hasTable.has(above.id) || hasTable.has(below.id)) && !(below.upper?.includes(above.id) ?? false) && !takesOver(above, below))
    .map((above) => ({ upper: above, lower: below })))
}

/** The reported value that a target starts from. */
import type { Figure, FigureGroup } from '../../figures.ts'
import { isPlanTarget, leading, targetYear } from '../../figures.ts'

/** A document's own targets for the plan's period, as its tables give them; prose only where no table does. */
export function ownTargets(group: FigureGroup): Figure[] {
  return [...group.byDocument.values()].flatMap((own) => {
    const targets = own.filter((figure) => !figure.quoted && isPlanTarget(figure))
    const inTable = targets.filter((figure) => figure.source === 'table')
    return leading(inTable.length > 0 ? inTable : targets)
  })
}

/** The latest reported value of the same document before the target's year, tables before prose; null where there is none. */
export function baselineOf(group: FigureGroup, target: Figure): Figure | null {
  const end = targetYear(target)
  const reported = (group.byDocument.get(target.document) ?? []).filter((figure) => {
    if (figure.role !== 'actual' || figure.quoted) return false
    return figure.year !== null ? end === null || figure.year < end : figure.of === target.of
  })
  const rank = (figure: Figure): number => (figure.source === 'table' ? 10_000 : 0) + (figure.year ?? 0)
  return reported.reduce<Figure | null>((best, figure) => (best === null || rank(figure) > rank(best) ? figure : best), null)
}

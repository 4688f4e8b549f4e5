/** The matrix: every linked indicator, upper level against lower level, with exactly one verdict a pair. */
import type { Better } from '../schema/links.ts'
import type { PlanDocument } from '../schema/plan-document.ts'
import type { Level } from '../schema/shared.ts'
import type { Reason, Relation } from './compare.ts'
import { compareFigures } from './compare.ts'
import type { Figure, FigureGroup } from './figures.ts'
import { isPlanTarget, leading, targetYear } from './figures.ts'
import { apartPairs } from './one-matter.ts'
import type { PlanPair } from './one-matter.ts'
import { sameScope } from './scope.ts'
import { isTotal } from './units.ts'

export type Verdict = 'equal' | 'stricter' | 'weaker' | 'missing' | 'extra' | 'not-comparable'
export const VERDICTS: readonly Verdict[] = ['equal', 'stricter', 'weaker', 'missing', 'extra', 'not-comparable']

/** One upper plan's figure held against one lower plan's. */
export interface Pair {
  upper: PlanDocument
  lower: PlanDocument
  verdict: Verdict
  /** Why it cannot be compared; null for every other verdict. */
  reason: Reason | null
  /** The two figures that decided; null where the plan has none. */
  upperFigure: Figure | null
  lowerFigure: Figure | null
  /** How the second number relates to the first; null for missing and extra. */
  relation: Relation | null
}

export interface ComparisonRow {
  group: FigureGroup
  /** plan: targets of the plans' own period; past: targets of the period that they report on. */
  period: 'plan' | 'past'
  /** Each document's targets, in level order. */
  figures: ReadonlyMap<string, Figure[]>
  pairs: Pair[]
}

export interface Comparison {
  documents: { id: string; title: string | null; level: Level | null; region: string[] }[]
  rows: ComparisonRow[]
  /** Plans about different matters: of what only one of them sets, nothing is said. */
  apart: PlanPair[]
  totals: Record<Verdict, number> & { pairs: number }
}

type Above = (document: PlanDocument) => readonly PlanDocument[]
type IsApart = (upper: PlanDocument, lower: PlanDocument) => boolean

export function compareLevels(documents: readonly PlanDocument[], groups: readonly FigureGroup[], upper: Above): Comparison {
  const rows = groups.flatMap((group) => (['plan', 'past'] as const).flatMap((period) => rowOf(group, period) ?? []))
  const apart = apartPairs(documents, rows.filter(({ period }) => period === 'plan').map(({ figures }) => figures), upper)
  const others = new Map<PlanDocument, Set<PlanDocument>>()
  for (const pair of apart) others.set(pair.lower, (others.get(pair.lower) ?? new Set()).add(pair.upper))
  const isApart: IsApart = (above, lower) => others.get(lower)?.has(above) ?? false
  const totals = { pairs: 0, equal: 0, stricter: 0, weaker: 0, missing: 0, extra: 0, 'not-comparable': 0 }
  for (const row of rows) {
    row.pairs = pairsOfRow(row, documents, upper, isApart)
    for (const pair of row.pairs) {
      totals[pair.verdict]++
      totals.pairs++
    }
  }
  return { documents: documents.map(({ id, title, level, region }) => ({ id, title, level, region })), rows, apart, totals }
}

/** A row without its pairs; null where no document sets a target in that period. Prose on its own makes no row unless it is linked. */
function rowOf(group: FigureGroup, period: 'plan' | 'past'): ComparisonRow | null {
  const figures = new Map<string, Figure[]>()
  for (const figure of group.figures) {
    // A norm (按…配置) is a target without a year of its own.
    const planned = figure.role === 'standard' || isPlanTarget(figure)
    if (figure.quoted || figure.role === 'actual' || planned !== (period === 'plan')) continue
    const own = figures.get(figure.document.id)
    if (own) own.push(figure)
    else figures.set(figure.document.id, [figure])
  }
  const all = [...figures.values()].flat()
  const inTable = all.some((figure) => figure.source === 'table')
  return all.length === 0 || (!inTable && (group.key === null || figures.size < 2)) ? null : { group, period, figures, pairs: [] }
}

function pairsOfRow({ group, period, figures }: ComparisonRow, documents: readonly PlanDocument[], upper: Above, isApart: IsApart): Pair[] {
  return documents.flatMap((lower) => upper(lower).flatMap((above): Pair[] => {
    const [ours, theirs] = [figures.get(lower.id) ?? [], figures.get(above.id) ?? []]
    if (theirs.length > 0 && ours.length > 0) return [decide(above, lower, theirs, ours, group.better)]
    const only = period === 'plan' && !isApart(above, lower) ? onlyOne(above, lower, theirs, ours) : null
    return only ? [only] : []
  }))
}

/**
 * Missing and extra are said of table rows in the plan's own period only: a lower plan need not repeat every sentence
 * or report on every old target. Nor are they said of plans about different matters.
 */
function onlyOne(upper: PlanDocument, lower: PlanDocument, above: readonly Figure[], below: readonly Figure[]): Pair | null {
  const base = { upper, lower, reason: null, relation: null }
  const [only] = above.length > 0 ? above : below
  if (only?.source !== 'table') return null
  return above.length > 0 ? { ...base, verdict: 'missing', upperFigure: only, lowerFigure: null } : { ...base, verdict: 'extra', upperFigure: null, lowerFigure: only }
}

/** The pair of figures that lies nearest in time, tables before prose; the worst verdict among pairs of one year counts. */
function decide(upper: PlanDocument, lower: PlanDocument, above: readonly Figure[], below: readonly Figure[], better: Better): Pair {
  const candidates: { above: Figure; below: Figure; gap: number }[] = []
  for (const a of leading(preferTables(above))) for (const b of leading(preferTables(below))) candidates.push({ above: a, below: b, gap: yearGap(a, b) })
  const nearest = candidates.reduce((least, { gap }) => Math.min(least, gap), Infinity)
  const pairs = candidates.filter((candidate) => candidate.gap === nearest).map((candidate) => judge(upper, lower, candidate.above, candidate.below, better))
  const worst: Verdict[] = ['weaker', 'not-comparable', 'stricter', 'equal']
  return worst.map((verdict) => pairs.find((pair) => pair.verdict === verdict)).find((pair) => pair !== undefined)!
}

const preferTables = (figures: readonly Figure[]): readonly Figure[] => {
  const inTable = figures.filter((figure) => figure.source === 'table')
  return inTable.length > 0 ? inTable : figures
}

function yearGap(a: Figure, b: Figure): number {
  const [x, y] = [targetYear(a), targetYear(b)]
  return x === null || y === null ? 0 : Math.abs(x - y)
}

/** A total that grows with the territory; a fall of it by so many per cent does not. */
const isAmount = (figure: Figure): boolean => isTotal(figure) && !(figure.quantity.kind === 'change' && /[%％]/.test(figure.raw))

/**
 * One pair's verdict. A later year may ask for more than an earlier one, so across years only a lower level that
 * asks for less although it has more time is weaker; the rest is not comparable.
 */
function judge(upper: PlanDocument, lower: PlanDocument, above: Figure, below: Figure, better: Better): Pair {
  const relation = compareFigures(above, below, better)
  const pair = { upper, lower, upperFigure: above, lowerFigure: below, relation }
  if (relation.kind !== 'equal' && relation.kind !== 'not-comparable' && (isAmount(above) || isAmount(below))) return { ...pair, verdict: 'not-comparable', reason: 'total' }
  if (!sameScope(above, below)) return { ...pair, verdict: 'not-comparable', reason: 'scope' }
  const [x, y] = [targetYear(above), targetYear(below)]
  if (x !== null && y !== null && x !== y && !(y > x && (relation.kind === 'worse' || isPutOff(below, x, relation)))) return { ...pair, verdict: 'not-comparable', reason: 'year' }
  switch (relation.kind) {
    case 'worse': return { ...pair, verdict: 'weaker', reason: null }
    case 'better': return { ...pair, verdict: 'stricter', reason: null }
    case 'differs': return { ...pair, verdict: 'not-comparable', reason: 'direction' }
    case 'not-comparable': return { ...pair, verdict: 'not-comparable', reason: relation.reason }
    default: return { ...pair, verdict: x !== null && y !== null && y > x ? 'weaker' : 'equal', reason: null }
  }
}

/** The same number, but only for a year that lies behind the end of the lower plan's own period: what is due in 2025 is put off to 2030. */
function isPutOff({ year, document: { period } }: Figure, due: number, { kind }: Relation): boolean {
  return (kind === 'equal' || kind === 'comparator') && period !== null && year !== null && period.end <= due && year > due
}

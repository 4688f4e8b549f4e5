/** What the pictures show: each plan's values of one indicator as points and bounds on one axis. */
import type { Figure } from '../../../../check/figures.ts'
import { targetYear } from '../../../../check/figures.ts'
import { commonPowers, sameBase, scaleOf } from '../../../../check/units.ts'
import { valueOf } from '../../../../check/wording.ts'
import type { Quantity } from '../../../../schema/shared.ts'

/** least: the value or more; most: the value or less; range: all between low and high. */
export interface Point { low: number; high: number; bound: 'none' | 'least' | 'most' | 'range' }

export interface PlotMark {
  year: number | null
  role: Figure['role']
  /** The value as printed, with its unit. */
  text: string
  line: number
  /** Null for words, and for values that are on another scale altogether. */
  point: Point | null
  inTable: boolean
}

export interface PlotRow { document: string; marks: PlotMark[] }
export interface Plot { rows: PlotRow[]; values: number[] }

/** Figures → rows by document in the order of `documents`; quoted figures of upper levels and repeats of a table's value in prose are left out. */
export function plotOf(figures: readonly Figure[], documents: readonly string[]): Plot {
  const own = figures.filter((figure) => !figure.quoted)
  const reference = own.find((figure) => figure.source === 'table' && figure.unit !== null) ?? own[0]
  const rows: PlotRow[] = []
  for (const document of documents) {
    const marks = marksOf(own.filter((figure) => figure.document.id === document), reference)
    if (marks.length > 0) rows.push({ document, marks })
  }
  const values = rows.flatMap((row) => row.marks.flatMap(({ point }) => (point ? [point.low, point.high] : [])))
  return { rows, values }
}

function marksOf(figures: readonly Figure[], reference: Figure | undefined): PlotMark[] {
  const marks: PlotMark[] = []
  const tablesFirst = [...figures].sort((a, b) => Number(b.source === 'table') - Number(a.source === 'table'))
  for (const figure of tablesFirst) {
    const year = figure.role === 'target' ? targetYear(figure) : figure.year
    const [point = null] = pointsOf(figure.quantity, factorTo(reference, figure))
    const again = marks.some((mark) => mark.year === year && mark.role === figure.role && (samePoint(mark.point, point) || figure.source === 'prose'))
    if (!again) marks.push({ year, role: figure.role, text: valueOf(figure), line: figure.line, point, inTable: figure.source === 'table' })
  }
  return marks.sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || ORDER[a.role] - ORDER[b.role])
}

const ORDER = { target: 1, actual: 0, standard: 2 } as const
const samePoint = (a: Point | null, b: Point | null): boolean => a !== null && b !== null && a.low === b.low && a.high === b.high

/** What a figure's number is multiplied by to stand on the reference's axis; null where it cannot. */
function factorTo(reference: Figure | undefined, figure: Figure): number | null {
  if (!reference) return 1
  const [a, b] = [scaleOf(reference.name, reference.unit), scaleOf(figure.name, figure.unit)]
  if (!sameBase(a, b)) return null
  const [x, y] = commonPowers(a, b)
  return 10 ** (y - x)
}

/** A quantity's places on an axis: one for most, one a part for parts, none for words and changes. */
export function pointsOf(quantity: Quantity, factor: number | null): Point[] {
  if (factor === null) return []
  const scaled = (value: number): number => Number((value * factor).toPrecision(12))
  switch (quantity.kind) {
    case 'number': return [{ low: scaled(quantity.value), high: scaled(quantity.value), bound: boundOf(quantity.op) }]
    case 'range': return [{ low: scaled(quantity.min), high: scaled(quantity.max), bound: 'range' }]
    case 'ratio': {
      if (quantity.antecedent === 0) return []
      const value = quantity.consequent / quantity.antecedent
      return [{ low: value, high: value, bound: boundOf(quantity.op) }]
    }
    case 'parts': return quantity.parts.flatMap((part) => pointsOf(part.quantity, factor))
    default: return []
  }
}

const boundOf = (op: string): Point['bound'] => (op.startsWith('>') ? 'least' : op.startsWith('<') ? 'most' : 'none')

/** Reported value → targets behind it, in the order of years: what a line is drawn through. */
export function pathOf(marks: readonly PlotMark[]): PlotMark[] {
  const drawn = marks.filter((mark) => mark.point !== null && mark.year !== null && mark.role !== 'standard')
  const baseline = drawn.filter((mark) => mark.role === 'actual').at(-1)
  const targets = drawn.filter((mark) => mark.role === 'target' && (!baseline || mark.year! > baseline.year!))
  return baseline ? [baseline, ...targets] : targets
}

/** Rows of the matrix: which are shown, and in which order. */
import type { Verdict } from '../../../../check/comparison.ts'
import type { MatrixFigure, MatrixPair, MatrixRow } from '../../data.ts'

export interface MatrixFilter {
  /** Rows with one of these verdicts; empty for all. */
  verdicts: ReadonlySet<Verdict>
  /** '' for all. */
  category: string
  period: 'plan' | 'past' | 'both'
  /** Whether rows that only one plan has are shown too. */
  single: boolean
  words: string
  /** Numbers of the documents that are shown as columns. */
  columns: readonly number[]
}

/** A column's number, or what stands before the columns. */
export type SortBy = number | 'order' | 'name' | 'category' | 'unit' | 'verdict'
export interface Sort { by: SortBy; down: boolean }

/** The gravest first: what a cell or a row is judged by. */
export const GRAVEST: readonly Verdict[] = ['weaker', 'missing', 'not-comparable', 'stricter', 'equal', 'extra']

export function filterRows(rows: readonly MatrixRow[], filter: MatrixFilter): MatrixRow[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter((word) => word !== '')
  const shown = new Set(filter.columns)
  return rows.filter((row) => {
    if (filter.period !== 'both' && row.period !== filter.period) return false
    if (filter.category !== '' && row.category !== filter.category) return false
    if (!row.figures.some((figure) => shown.has(figure.document))) return false
    if (!filter.single && !isCompared(row)) return false
    if (filter.verdicts.size > 0 && !row.pairs.some((pair) => shown.has(pair.lower) && filter.verdicts.has(pair.verdict))) return false
    const text = words.length > 0 ? [row.name, row.key ?? '', row.category ?? '', ...row.figures.map((figure) => figure.name)].join(' ').toLowerCase() : ''
    return words.every((word) => text.includes(word))
  })
}

/** Whether more than one plan sets it, or an upper plan does and a lower one leaves it out. */
export const isCompared = (row: MatrixRow): boolean => new Set(row.figures.map((figure) => figure.document)).size > 1 || row.pairs.some((pair) => pair.verdict === 'missing')

/** The pairs in which a document is the lower one. "Extra" is said only where no upper plan has the indicator. */
export function pairsOf(row: MatrixRow, document: number): MatrixPair[] {
  const own = row.pairs.filter((pair) => pair.lower === document)
  return own.every((pair) => pair.verdict === 'extra') ? own : own.filter((pair) => pair.verdict !== 'extra')
}

/** The verdict that a cell shows; null where there is no upper plan to hold it against. */
export function gravestOf(pairs: readonly MatrixPair[]): MatrixPair | null {
  for (const verdict of GRAVEST) {
    const found = pairs.find((pair) => pair.verdict === verdict)
    if (found) return found
  }
  return null
}

/** A document's targets in a row: the table's where it has any, else those of its prose. */
export function figuresOf(row: MatrixRow, document: number): MatrixFigure[] {
  const own = row.figures.filter((figure) => figure.document === document)
  const inTable = own.filter((figure) => figure.source === 'table')
  return inTable.length > 0 ? inTable : own
}

export function sortRows(rows: readonly MatrixRow[], { by, down }: Sort, columns: readonly number[]): MatrixRow[] {
  if (by === 'order') return down ? [...rows].reverse() : [...rows]
  const key = (row: MatrixRow): string | number | null => {
    if (by === 'name') return row.name
    if (by === 'category') return row.category
    if (by === 'unit') return row.unit
    if (by === 'verdict') return verdictRank(row, columns)
    return figuresOf(row, by)[0]?.value ?? null
  }
  const keyed = rows.map((row, i) => ({ row, key: key(row), i }))
  // What has no value stays at the end, whichever way the rest is sorted.
  keyed.sort((a, b) => (a.key === null || b.key === null ? Number(a.key === null) - Number(b.key === null) : compare(a.key, b.key) * (down ? -1 : 1)) || a.i - b.i)
  return keyed.map(({ row }) => row)
}

function verdictRank(row: MatrixRow, columns: readonly number[]): number {
  const pair = gravestOf(columns.flatMap((column) => pairsOf(row, column)))
  return pair ? GRAVEST.indexOf(pair.verdict) : GRAVEST.length
}

const compare = (a: string | number, b: string | number): number => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh'))

/** The lines of all columns given out to rows: a row is a band across the table, so what one column shows of its ends holds for the others. */
import type { Piece } from './place.ts'
import { isAround, isBehind, shareLines } from './share.ts'
import type { Fence, Placed } from './share.ts'

/** A column's pieces; `filled`: none of its cells is empty. */
export interface ColumnPieces<S> { pieces: readonly Piece<S>[]; filled: boolean }
/** Pieces by row and column; `uncertain`: rows whose lines could be another one's. */
export interface SharedColumns<S> { cells: Piece<S>[][][]; uncertain: Set<number> }

interface Shared<S> { column: number; cells: Piece<S>[][]; uncertain: ReadonlySet<number> }

/** Shares the columns' lines; null for a column that is merged over rows and read otherwise. */
export function shareColumns<S>(rows: readonly Placed[], columns: readonly (ColumnPieces<S> | null)[]): SharedColumns<S> {
  const centred = columns.some((own) => own !== null && isAround(rows, own.pieces))
  const share = (column: number, fences: readonly Fence[]): Shared<S> => {
    const { pieces, filled } = columns[column]!
    const { counts, uncertain } = shareLines(rows, pieces, centred, filled, fences)
    let at = 0
    return { column, uncertain, cells: counts.map((count) => pieces.slice(at, (at += count))) }
  }
  const used = [...columns.keys()].filter((column) => columns[column] !== null)
  let shared = used.map((column) => share(column, []))
  if (centred && (shared.some((own) => own.uncertain.size > 0) || crossed(rows, shared).size > 0)) {
    // The column with most lines shows best where rows end.
    const guide = shared.reduce((best, own) => (columns[own.column]!.pieces.length > columns[best.column]!.pieces.length ? own : best))
    const fences = fencesOf(rows, guide)
    shared = shared.map((own) => (own === guide ? own : better(own, share(own.column, fences))))
  }
  const uncertain = crossed(rows, shared)
  for (const own of shared) for (const r of own.uncertain) uncertain.add(r)
  return { cells: rows.map((_, r) => columns.map((_, column) => shared.find((own) => own.column === column)?.cells[r] ?? [])), uncertain }
}

/** What the fences allow, if they allow anything. */
function better<S>(free: Shared<S>, fenced: Shared<S>): Shared<S> {
  return fenced.uncertain.size < fenced.cells.length ? fenced : free
}

function fencesOf<S>(rows: readonly Placed[], guide: Shared<S>): Fence[] {
  const own = (r: number): Piece<S>[] => (guide.uncertain.has(r) ? [] : (guide.cells[r] ?? []))
  return rows.map((_, r) => ({ after: own(r - 1).at(-1) ?? null, before: own(r + 1)[0] ?? null }))
}

/** Rows that reach into the next one's band, and those. */
function crossed<S>(rows: readonly Placed[], shared: readonly Shared<S>[]): Set<number> {
  const out = new Set<number>()
  let last: Placed | null = null
  let owner = -1
  for (const r of rows.keys()) {
    const pieces = shared.flatMap((own) => own.cells[r]!)
    if (pieces.length === 0) continue
    const first = pieces.reduce((a, b) => (isBehind(a, b) ? b : a))
    if (last && isBehind(last, first)) {
      out.add(owner)
      out.add(r)
    }
    last = pieces.reduce((a, b) => (isBehind(b, a) ? b : a))
    owner = r
  }
  return out
}

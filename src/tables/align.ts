/**
 * Cells of a row that lost its spans, laid under the columns of the header: each cell covers one column,
 * or several value columns (a merged value), and two cells can share the name's column (a name in two parts).
 * The cheapest alignment wins; what it covers beyond one column is an inference.
 */
import { foldWidths } from '../language/widths.ts'
import { NATURES } from './headings.ts'
import type { Heading } from './headings.ts'
import type { Cell } from './grid.ts'

export interface Alignment { cells: (Cell | null)[]; names: Cell[]; inferred: number[] }

const SPAN = 0.3
/** A merged value does not reach from a reported figure into the targets, unless it covers them all. */
const ACROSS_ROLES = 1
/** Of two alignments alike, the merged cell is the later one: a plan keeps the last target. */
const LATER = 0.01
const SPLIT_NAME = 0.4

/** How badly a text fits under a heading; 0 fits. Figures are looked at in half-width. */
export function misfit(printed: string, heading: Heading): number {
  const text = foldWidths(printed)
  switch (heading.kind) {
    case 'sequence': return text === '' || /^[（(]?\d{1,3}[）)]?[.．、]?$/.test(text) ? 0 : 5
    case 'category': return /^\d/.test(text) ? 3 : 0
    case 'name': return text === '' ? 1 : /^[\d.≥≤<>%-]+$/.test(text) ? 4 : 0
    case 'unit': return text.length <= 10 ? 0 : 2
    case 'nature': return NATURES.test(text) ? 0 : text === '' ? 1 : 4
    case 'value': return valueMisfit(text)
    default: return 0.2
  }
}

const NO_VALUE = /^[—－–\-/…]+$/
const BRACKET_AT_END = /[（(][^（()）]{1,4}[）)]$/
const TREND = /提高|提升|增长|下降|降低|减少|巩固|保持|稳定|改善|达到|完成|实现|以上|以下|高于|低于|平均|同步|指定|下达|合格|控制|全覆盖/

function valueMisfit(text: string): number {
  if (text === '') return 0.6
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return 0
  if (NATURES.test(text)) return 3
  const last = text.charCodeAt(text.length - 1)
  if ((last === 0x29 || last === 0xff09) && first >= 0x4e00 && BRACKET_AT_END.test(text) && !TREND.test(text.slice(0, 4))) return 3
  return /\d/.test(text) || NO_VALUE.test(text) || TREND.test(text) ? 0 : 2
}

/** Lays a row's cells under the columns; null where no alignment exists. */
export function alignRow(row: readonly Cell[], columns: readonly Heading[], roleOf: (heading: Heading) => string | null): Alignment | null {
  const direct = row.length === columns.length ? row.reduce((sum, cell, j) => sum + misfit(cell.text, columns[j]!), 0) : Infinity
  if (direct < 1.5) return plain(row, columns)
  const best = search(row, columns, roleOf)
  if (!best) return Number.isFinite(direct) ? plain(row, columns) : null
  return best.cost < direct ? place(row, columns, best.steps) : plain(row, columns)
}

function plain(row: readonly Cell[], columns: readonly Heading[]): Alignment {
  return { cells: [...row], names: row.filter((_, j) => columns[j]!.kind === 'name'), inferred: [] }
}

/** One step: `take` cells under `cover` columns. */
interface Step { take: number; cover: number }
interface Path { cost: number; steps: Step[] }

function search(row: readonly Cell[], columns: readonly Heading[], roleOf: (heading: Heading) => string | null): Path | null {
  const values = columns.filter((heading) => heading.kind === 'value').length
  const memo = new Map<number, Path | null>()
  const from = (i: number, j: number): Path | null => {
    if (i === row.length && j === columns.length) return { cost: 0, steps: [] }
    if (i >= row.length || j >= columns.length) return null
    const key = i * (columns.length + 1) + j
    const known = memo.get(key)
    if (known !== undefined) return known
    let best: Path | null = null
    const consider = (take: number, cover: number, cost: number): void => {
      const rest = from(i + take, j + cover)
      if (rest && (!best || rest.cost + cost < best.cost)) best = { cost: rest.cost + cost, steps: [{ take, cover }, ...rest.steps] }
    }
    const heading = columns[j]!
    const cell = row[i]!
    consider(1, 1, misfit(cell.text, heading))
    if (heading.kind === 'name' && row[i + 1]) consider(2, 1, SPLIT_NAME + misfit(row[i + 1]!.text, heading) + (cell.text ? misfit(cell.text, heading) : 0))
    if (heading.kind === 'value') {
      let cost = misfit(cell.text, heading)
      for (let cover = 2; columns[j + cover - 1]?.kind === 'value'; cover++) {
        const across = roleOf(columns[j + cover - 2]!) !== roleOf(columns[j + cover - 1]!)
        cost += SPAN + LATER * (columns.length - j) + (across ? ACROSS_ROLES : 0)
        consider(1, cover, cover === values ? misfit(cell.text, heading) + SPAN * (cover - 1) : cost)
      }
    }
    memo.set(key, best)
    return best
  }
  return from(0, 0)
}

function place(row: readonly Cell[], columns: readonly Heading[], steps: readonly Step[]): Alignment {
  const cells: (Cell | null)[] = []
  const names: Cell[] = []
  const inferred: number[] = []
  let i = 0
  for (const { take, cover } of steps) {
    const taken = row.slice(i, i + take)
    const cell = taken.at(-1)!
    if (columns[cells.length]!.kind === 'name') names.push(...taken)
    for (let k = 0; k < cover; k++) {
      if (cover > 1) inferred.push(cells.length)
      cells.push(cell)
    }
    i += take
  }
  return { cells, names, inferred }
}

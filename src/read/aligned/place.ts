/** The stretches of a line under the columns of its table. */
import type { Interval } from './columns.ts'
import { overlap, stretchOf } from './lines.ts'
import type { AlignedLine, Stretch } from './lines.ts'
import { stretchesOf } from './lines.ts'

/** A stretch under a column, or under several that it reaches over. */
export interface Piece<S> extends Stretch<S> { column: number; span: number; y: number; page: number; line: number }

/** A cell of the table that pieces make. */
export interface GridCell<S> { stretches: Stretch<S>[]; /** Page that it begins on. */ page: number; column: number; rowSpan: number; colSpan: number }

/** The pieces of a line. A stretch over two columns is parted at a weak gap where its parts then stand under one each. */
export function placeLine<S>(line: AlignedLine<S>, index: number, columns: readonly Interval[]): Piece<S>[] {
  return giveFigures(stretchesOf(line).flatMap((stretch) => placeStretch(stretch, columns)), columns.length).map((piece) => ({ ...piece, y: line.y, page: line.page, line: index }))
}

type Placed<S> = Stretch<S> & { column: number; span: number }

function placeStretch<S>(stretch: Stretch<S>, columns: readonly Interval[]): Placed<S>[] {
  const under = columnsUnder(stretch, columns)
  if (under.length === 1) return [{ ...stretch, column: under[0]!, span: 1 }]
  if (under.length === 0) return [{ ...stretch, column: nearest(stretch, columns), span: 1 }]
  return part(stretch, columns, under[0]!, under.at(-1)!) ?? [{ ...stretch, column: under[0]!, span: under.at(-1)! - under[0]! + 1 }]
}

function columnsUnder(own: Interval, columns: readonly Interval[]): number[] {
  return columns.flatMap((column, index) => (overlap(column, own) > 0 ? [index] : []))
}

function nearest(own: Interval, columns: readonly Interval[]): number {
  let best = 0
  for (const [index, column] of columns.entries()) if (overlap(column, own) > overlap(columns[best]!, own)) best = index
  return best
}

/** How far a long cell can push into its neighbour's place. */
const PUSHED = 2

/** Parts a stretch in two: best where the second begins with a figure (1/10 万 7 以下), at the place where its column does. */
function part<S>(stretch: Stretch<S>, columns: readonly Interval[], first: number, last: number): Placed<S>[] | null {
  let best: { cost: number; at: number; column: number } | null = null
  for (let at = 1; at < stretch.atoms.length; at++) {
    const rest = stretchOf(stretch.atoms.slice(at))
    const column = columnsUnder(rest, columns)[0] ?? nearest(rest, columns)
    if (column === first || stretchOf(stretch.atoms.slice(0, at)).right > columns[column]!.left + PUSHED) continue
    const cost = Math.abs(rest.left - columns[column]!.left) + (/^[\d≥≤<>]/.test(rest.text) ? 0 : 3)
    if (!best || cost < best.cost) best = { cost, at, column }
  }
  if (!best || best.cost > 6 || best.column > last) return null
  const head = placeStretch(stretchOf(stretch.atoms.slice(0, best.at)), columns.slice(0, best.column))
  return [...head, ...placeStretch(stretchOf(stretch.atoms.slice(best.at)), columns)]
}

/** A figure behind a long name, where the next column has nothing on the line: it was pushed against the name. */
function giveFigures<S>(placed: readonly Placed<S>[], columns: number): Placed<S>[] {
  return placed.flatMap((own, i) => {
    const last = own.atoms.at(-1)!
    const next = placed[i + 1]?.column ?? columns
    if (own.span > 1 || own.atoms.length < 2 || next < own.column + 2 || !/^[\d.,]+%?$/.test(last.text)) return [own]
    return [{ ...stretchOf(own.atoms.slice(0, -1)), column: own.column, span: 1 }, { ...stretchOf([last]), column: own.column + 1, span: 1 }]
  })
}

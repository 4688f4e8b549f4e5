/** Whether the cells of a table without rulings make sense together: what does not was not understood. */
import { NATURES } from '../../tables/headings.ts'
import type { ColumnKind } from '../../tables/headings.ts'
import type { Piece } from './place.ts'
import type { Walk } from './walk.ts'

/** By row: why it is not read, and what was read but could be meant otherwise. */
export interface Doubts { unclear: Map<number, string>; guesses: Map<number, string> }

/** Whether figures stand under no heading: the head was not understood. */
export function hasNamelessValues<S>(walk: Walk<S>): boolean {
  return walk.headings.some((heading, column) => heading.text === '' && walk.parts.filter((part) => part.kind === 'row' && part.pieces.some((piece) => piece.column === column && /\d/.test(piece.text))).length > 1)
}

/** Share of the lines in which two cells stand under one heading, or one under several beside others. */
export function misfits<S>(walk: Walk<S>): number {
  const lines = walk.parts.filter((part) => part.kind !== 'group')
  const own = lines.map(({ pieces }) => pieces.filter((piece) => walk.headings[piece.column]!.kind !== 'category'))
  const odd = own.filter((pieces) => pieces.length > 1 && (new Set(pieces.map((piece) => piece.column)).size < pieces.length || pieces.some((piece) => piece.span > 1 && walk.headings[piece.column]!.kind !== 'value')))
  return odd.length / lines.length
}

/** A numbered row without a name, or without any value where others have some, was not understood. */
export function checkRows<S>(rows: readonly Piece<S>[][][], kinds: readonly ColumnKind[], name: number, doubts: Doubts): void {
  const values = kinds.flatMap((kind, column) => (kind === 'value' ? [column] : []))
  const valued = rows.filter((cells) => values.some((column) => cells[column]!.length > 0)).length
  const full = rows.filter((cells) => values.every((column) => cells[column]!.length > 0)).length
  const inner = name < 0 ? [] : rows.flatMap((cells) => partsBeside(cells[name]!))
  for (const [r, cells] of rows.entries()) {
    const blank = values.filter((column) => cells[column]!.length === 0 && !values.some((other) => cells[other]!.some((piece) => piece.column < column && piece.column + piece.span > column)))
    const word = values.length - blank.length === 1 && !values.some((column) => /\d/.test(textOfCell(cells[column]!)))
    if (blank.length > 0 && blank.length < values.length && !word && full > rows.length * 0.3) doubts.guesses.set(r, 'empty cell among values')
    if (name >= 0 && cells[name]!.length === 0) doubts.unclear.set(r, 'row without a name')
    else if (valued > rows.length * 0.7 && !values.some((column) => cells[column]!.length > 0)) doubts.unclear.set(r, 'row without a value')
    else if (kinds.some((kind, column) => kind === 'sequence' && cells[column]!.length > 0 && !/^\d{1,3}[.．、]?$/.test(textOfCell(cells[column]!)))) doubts.unclear.set(r, 'text beside a running number')
    else if (kinds.some((kind, column) => cells[column]!.length > 0 && (kind === 'nature' || kind === 'value') && NATURES.test(textOfCell(cells[column]!)) !== (kind === 'nature'))) doubts.unclear.set(r, 'cells that do not fit their headings')
    else if ([...values, name].some((column) => column >= 0 && isTorn(cells[column]!))) doubts.unclear.set(r, 'values beside each other under one heading')
    else if (inner.some((left) => cells[name]!.some((piece) => piece.left >= left - LEVEL))) doubts.unclear.set(r, 'a name in two parts')
    else if (name >= 0 && cells[name]!.some((piece) => piece.span > 1)) doubts.unclear.set(r, 'a cell over several columns')
  }
}

/** Places nearer than this are one. */
const LEVEL = 1
/** Room between two cells. */
const ROOM = 2

/** Where the right one of two parts of a name begins that stand beside each other: a name that wraps begins further left again. */
function partsBeside<S>(pieces: readonly Piece<S>[]): number[] {
  return pieces.flatMap((piece) => (pieces.some((other) => other.page === piece.page && other.line !== piece.line && other.right + ROOM <= piece.left) ? [piece.left] : []))
}

function textOfCell<S>(pieces: readonly Piece<S>[]): string {
  return pieces.map((piece) => piece.text).join('')
}

/** Two figures on one line under one heading. */
function isTorn<S>(pieces: readonly Piece<S>[]): boolean {
  return pieces.filter((piece) => /^[\d—≥≤]/.test(piece.text)).length > 1 && pieces.some((piece, i) => i > 0 && /^[\d—≥≤][\d.—]*[%％]?$/.test(piece.text) && /^[\d—≥≤][\d.—]*[%％]?$/.test(pieces[i - 1]!.text)) || pieces.some((piece, i) => i > 0 && pieces[i - 1]!.line === piece.line && /^[\d—≥≤]/.test(piece.text))
}

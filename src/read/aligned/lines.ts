/**
 * Lines of a page as stretches of text with their places, whatever they were taken from: a text file (columns of
 * characters) or a PDF (half widths of a character). What stands under what is all that such a page tells of a table.
 */

/** Text without white space that parts it; `source` is the caller's own. */
export interface Atom<S> {
  text: string
  left: number
  right: number
  source: S
  /** Where the text begins in its source's. */
  at: number
  /** Only a space that fonts put between a figure and a character parts it from the atom before: 80 以上. */
  weak: boolean
}

export interface AlignedLine<S> {
  /** Place down the page in lines; goes on over pages. */
  y: number
  page: number
  atoms: Atom<S>[]
}

/** Atoms that nothing but weak gaps part. */
export interface Stretch<S> { left: number; right: number; text: string; atoms: Atom<S>[] }

export function stretchOf<S>(atoms: Atom<S>[]): Stretch<S> {
  return { left: atoms[0]!.left, right: atoms.at(-1)!.right, text: atoms.map((atom) => atom.text).join(''), atoms }
}

export function stretchesOf<S>(line: AlignedLine<S>): Stretch<S>[] {
  const groups: Atom<S>[][] = []
  for (const atom of line.atoms) {
    if (atom.weak && groups.length > 0) groups.at(-1)!.push(atom)
    else groups.push([atom])
  }
  return groups.map(stretchOf)
}

/** Lines between two that touch. */
export const TOUCHES = 1.35

export function touches<S>(before: AlignedLine<S>, line: AlignedLine<S>): boolean {
  return before.page === line.page && line.y - before.y <= TOUCHES
}

/** Whether there is room within a line that text does not have. */
export function isParted<S>({ atoms }: AlignedLine<S>): boolean {
  return atoms.some((atom, i) => i > 0 && atom.left - atoms[i - 1]!.right >= ROOM)
}

/** Width of what parts two cells, and no words. */
const ROOM = 2

/**
 * Whether a single space between two characters can stand within one cell: between Latin words, where fonts set figures
 * and letters off from characters, and between a figure and its comparator or per cent sign.
 */
export function isWeakGap(before: string, after: string): boolean {
  const [a, b] = [kindOf(before), kindOf(after)]
  if (COMPARATOR.test(before)) return b === 'digit'
  if (PER.test(after)) return a === 'digit'
  return a !== 'mark' && b !== 'mark' && !(a === b && a !== 'letter')
}

const COMPARATOR = /[≥≤<>＜＞±~～约]/
const PER = /[%％‰]/

function kindOf(char: string): 'digit' | 'letter' | 'han' | 'mark' {
  return /\d/.test(char) ? 'digit' : /[A-Za-z]/.test(char) ? 'letter' : /[\u4e00-\u9fff]/.test(char) ? 'han' : 'mark'
}

/** How far two intervals reach into each other; negative: how far they are apart. */
export function overlap(a: { left: number; right: number }, b: { left: number; right: number }): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left)
}

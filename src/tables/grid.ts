/** The grid of a table: its columns by kind, its rows cell by cell, merged cells known. */
import type { ReadCell } from '../tree/read-tree.ts'
import type { Heading } from './heading.ts'

/** One cell: its text without line breaks and the lines that it stands on. */
export interface Cell {
  text: string
  line: number
  endLine: number
  /** Half-width columns of white space in front of the text: how deep a sub-row is set in. */
  indent: number
}

export interface GridRow {
  /** One entry a column; a merged cell stands in each column that it covers; null where the row has none. */
  cells: (Cell | null)[]
  /** The cells under the name's heading, outermost first; more than one where the heading spans several. */
  names: Cell[]
  line: number
  endLine: number
  /** Column indices of values whose span was inferred, not printed. */
  inferred: number[]
  /** The first row behind a page break: what it lacks stands in the row before. */
  afterBreak: boolean
}

export interface Grid {
  columns: Heading[]
  rows: GridRow[]
  /** Rows that fit no alignment: their cells are read from the left, or the row is left out where it is not among the rows. */
  unclear: GridRow[]
  /** Whether empty cells under a filled one continue it (spans are lost in this dialect). */
  carriesDown: boolean
}

/** A cell of the read tree; `source` gives the indent. */
export function toCell(cell: ReadCell): Cell {
  const [first] = cell.children
  const text = cell.children.map((child) => child.value).join('')
  const start = cell.position.start
  const indent = first && first.position.start.line === start.line ? first.position.start.offset - start.offset : 0
  return { text, line: first?.position.start.line ?? start.line, endLine: cell.children.at(-1)?.position.end.line ?? start.line, indent }
}

const SPACE = /[\s\u3000\u00a0]/

/** Text as the contract wants names and headings: no white space but between two Latin words or numbers. */
export function squeezeName(text: string): string {
  if (!SPACE.test(text)) return text
  return text.replace(/[\s\u3000\u00a0]+/g, (space, at: number) => (partsWords(text.slice(Math.max(0, at - 2), at), text[at + space.length] ?? '') ? ' ' : ''))
}

/** A space stays between two Latin words, and between an English word and a figure (Target 2025). */
function partsWords(before: string, after: string): boolean {
  return /[A-Za-z0-9]$/.test(before) && /[A-Za-z]/.test(after) || /^[a-z]{2}$/.test(before) && /\d/.test(after)
}

/** 续表, in front of a header that is printed again. */
export function isContinuation(text: string): boolean {
  return text.length <= 12 && /^[（(]?(?:附?表[\d.-]{0,4})?[（(]?续(?:上?表)?/.test(text)
}

/** Lines of the cells that a row has. */
export function rowPlace(cells: readonly (Cell | null)[]): { line: number; endLine: number } {
  let line = Infinity
  let endLine = 1
  let fallback = Infinity
  for (const cell of cells) {
    if (!cell) continue
    fallback = Math.min(fallback, cell.line)
    endLine = Math.max(endLine, cell.endLine)
    if (cell.text) line = Math.min(line, cell.line)
  }
  return { line: Number.isFinite(line) ? line : Number.isFinite(fallback) ? fallback : 1, endLine }
}

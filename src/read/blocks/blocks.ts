/**
 * What the readers of container formats gather before a text is written for them:
 * paragraphs and tables without positions. `writeBlocks` turns them into a text and a read tree.
 */

/** A stretch of text; strong where it is set in bold. */
export interface Run { text: string; strong?: boolean }

export interface ParagraphBlock {
  type: 'paragraph'
  runs: Run[]
  /** Depth of a heading that the format itself marks as one (h2, outline level), from 1; absent for running text. */
  depth?: number
  page?: number
}

export interface CellBlock {
  /** The cell's paragraphs, in order; empty for an empty cell. */
  lines: string[]
  rowSpan: number
  colSpan: number
  /** First grid column it covers, from 0. */
  column: number
  page?: number
}

export interface TableBlock {
  type: 'table'
  /** Rows of the grid; a cell covered by a merged one is not listed again. */
  rows: CellBlock[][]
  /** One column of boxed text (专栏 as a table of one cell, a text box): its paragraphs are written one a line. */
  box?: boolean
  page?: number
}

export type Block = ParagraphBlock | TableBlock

/** Plain text as runs of one paragraph. */
export function paragraph(text: string, extra: { depth?: number; page?: number } = {}): ParagraphBlock {
  return { type: 'paragraph', runs: [{ text }], ...extra }
}

/** A one-cell box of paragraphs. */
export function box(lines: string[], page?: number): TableBlock {
  return { type: 'table', box: true, rows: [[{ lines, rowSpan: 1, colSpan: 1, column: 0, ...(page === undefined ? {} : { page }) }]], ...(page === undefined ? {} : { page }) }
}

/** The text of a paragraph's runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.length === 1 ? runs[0]!.text : runs.map((run) => run.text).join('')
}

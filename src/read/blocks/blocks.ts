/**
 * What the readers of container formats gather before a text is written for them:
 * paragraphs and tables without positions. `writeBlocks` turns them into a text and a read tree.
 */

/** A stretch of text; strong where it is set in bold. */
export interface Run { text: string; strong?: boolean }

/**
 * What sets a block off from the one before it: an empty paragraph of the source, or the end of a box.
 * It becomes a second blank line, by which a column's text is told from what follows.
 */
export type Gap = 'empty' | 'box'

export interface ParagraphBlock {
  type: 'paragraph'
  gap?: Gap
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
  /** What is not sure about the row that this cell begins, in a table without rulings. */
  doubt?: Doubt
}

/** `unclear`: the row's cells could not be told apart, and nothing is to be read from it; else what was read could be meant otherwise. */
export interface Doubt { unclear: boolean; what: string }

export interface TableBlock {
  type: 'table'
  gap?: Gap
  /** Rows of the grid; a cell covered by a merged one is not listed again. */
  rows: CellBlock[][]
  /** One column of boxed text (专栏 as a table of one cell, a text box): its paragraphs are written one a line. */
  box?: boolean
  /** Where the rulings are not known: how its cells were found (see ReadTable). */
  dialect?: 'space-cells' | 'run-together'
  page?: number
}

export type Block = ParagraphBlock | TableBlock

/** Plain text as runs of one paragraph. */
export function paragraph(text: string, extra: { depth?: number; page?: number } = {}): ParagraphBlock {
  return { type: 'paragraph', runs: [{ text }], ...extra }
}

/** How the first line of a column (专栏) begins. */
const COLUMN_TITLE = /^\s*专\s*栏/

/**
 * The rows of a box (a table of one column, a text box) as blocks: a column (专栏) stays a box, one line a paragraph;
 * any other frame is only drawn around its text, so its paragraphs stand as they are.
 */
export function boxed(rows: readonly ParagraphBlock[][]): Block[] {
  const paragraphs = rows.flat().filter((block) => textOf(block.runs).trim() !== '')
  const [first] = paragraphs
  if (!first) return []
  if (!COLUMN_TITLE.test(textOf(first.runs))) return paragraphs.map((block, index) => (index === 0 ? { ...block, gap: 'box' as const } : block))
  const page = first.page === undefined ? {} : { page: first.page }
  const cells = rows.filter((row) => row.length > 0).map((row) => [{ lines: row.map((block) => textOf(block.runs)), rowSpan: 1, colSpan: 1, column: 0, ...(row[0]!.page === undefined ? {} : { page: row[0]!.page }) }])
  return [{ type: 'table', box: true, rows: cells, ...page }]
}

/** The text of a paragraph's runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.length === 1 ? runs[0]!.text : runs.map((run) => run.text).join('')
}

/**
 * Writes the text that a container format lacks, and the read tree over it.
 * One paragraph a line, a table row a line with its cells set apart by a TAB, a blank line between blocks.
 */
import type { Point, Position } from '../../tree/plan-tree.ts'
import type { ReadBlock, ReadCell, ReadInline, ReadRoot, ReadRow, ReadTable, ReadText } from '../../tree/read-tree.ts'
import { foldDigits } from '../../language/widths.ts'
import type { Block, CellBlock, ParagraphBlock, Run, TableBlock } from './blocks.ts'
import { splitTable } from './split.ts'

/** Text, tree, and for paged sources the page of each line (pages[line - 1]; 0 where none is known). */
export interface Written { text: string; root: ReadRoot; pages: number[] }

/** Writes blocks as text; paragraphs without text are left out. */
export function writeBlocks(gathered: readonly Block[]): Written {
  const blocks = gathered.flatMap((block) => (block.type === 'table' ? splitTable(block) : [block]))
  const pen = new Pen()
  const children: ReadBlock[] = []
  // Where every other paragraph is followed by an empty one, that is the file's spacing and sets nothing off.
  const spaced = blocks.filter((block) => block.gap === 'empty').length > blocks.length * 0.3
  for (const block of blocks) {
    pen.gap = block.gap === 'box' || (block.gap === 'empty' && !spaced)
    const node = block.type === 'paragraph' ? writeParagraph(pen, block) : writeTable(pen, block)
    if (node) children.push(node)
  }
  return { text: pen.text(), root: { type: 'root', children }, pages: pen.pages }
}

/** Writes characters and knows where it stands. */
class Pen {
  readonly pages: number[] = []
  /** Whether the next block is set off by a second blank line. */
  gap = false
  private readonly parts: string[] = []
  private offset = 0
  private line = 1
  private lineStart = 0

  write(printed: string): void {
    const value = foldDigits(printed)
    this.parts.push(value)
    this.offset += value.length
  }

  newline(): void {
    this.write('\n')
    this.line++
    this.lineStart = this.offset
  }

  /** Begins a block: a blank line before it (two where it is set off), unless it is the first. */
  begin(): number {
    if (this.offset === 0) return 0
    const blank = this.gap ? 2 : 1
    for (let i = 0; i <= blank; i++) this.newline()
    return blank
  }

  point(): Point {
    return { line: this.line, column: this.offset - this.lineStart + 1, offset: this.offset }
  }

  page(page: number | undefined): void {
    while (this.pages.length < this.line - 1) this.pages.push(0)
    this.pages[this.line - 1] ??= page ?? 0
  }

  text(): string {
    if (this.offset > 0) this.parts.push('\n')
    return this.parts.join('')
  }

  node(value: string): ReadText {
    const start = this.point()
    this.write(value)
    return { type: 'text', value, position: { start, end: this.point() } }
  }
}

// What would break a line or is no character of a text.
// eslint-disable-next-line no-control-regex
const BREAKS = /[\u0000-\u001f\u007f\u0085\u2028\u2029\ufffe\uffff]+/g
const BLANK = /^[\s\ufeff\u200b]*$/
const LEADING = /^[\s\ufeff\u200b]+/
// A lone half of a surrogate pair: from damaged files only, and not writable as UTF-8.
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function clean(text: string): string {
  return text.replace(BREAKS, ' ').replace(LONE, '\ufffd')
}

function trimmedRuns(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const text = clean(run.text)
    const previous = kept.at(-1)
    if (!text) continue
    if (previous && Boolean(previous.strong) === Boolean(run.strong)) previous.text += text
    else kept.push({ text, strong: run.strong === true })
  }
  while (kept.length > 0 && (kept[0]!.text = kept[0]!.text.replace(LEADING, '')) === '') kept.shift()
  while (kept.length > 0 && (kept.at(-1)!.text = trimEnd(kept.at(-1)!.text)) === '') kept.pop()
  return kept
}

/** trimEnd over the same characters as BLANK, in linear time. */
function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && BLANK.test(text[end - 1]!)) end--
  return text.slice(0, end)
}

function writeParagraph(pen: Pen, block: ParagraphBlock): ReadBlock | null {
  const runs = trimmedRuns(block.runs)
  if (runs.length === 0) return null
  const blankBefore = pen.begin()
  pen.page(block.page)
  const start = pen.point()
  const children: ReadInline[] = runs.map((run) => {
    const child = pen.node(run.text)
    return run.strong ? { type: 'strong', children: [child], position: child.position } : child
  })
  const position: Position = { start, end: pen.point() }
  const data = { blankBefore, ...(block.page === undefined ? {} : { page: block.page }) }
  return block.depth === undefined
    ? { type: 'paragraph', children, position, data }
    : { type: 'heading', depth: block.depth, children, position }
}

function writeTable(pen: Pen, block: TableBlock): ReadTable | null {
  const rows = block.box ? block.rows.filter((row) => row.some((cell) => cell.lines.some((line) => !BLANK.test(line)))) : block.rows
  if (!rows.some((row) => row.some((cell) => cell.lines.some((line) => !BLANK.test(line))))) return null
  pen.begin()
  const start = pen.point()
  const children = rows.map((row, index): ReadRow => {
    if (index > 0) pen.newline()
    pen.page(row[0]?.page ?? block.page)
    return block.box ? writeBoxRow(pen, row) : writeRow(pen, row)
  })
  const data = { dialect: block.dialect ?? 'spans', ...(block.page === undefined ? {} : { page: block.page }) }
  return { type: 'table', children, position: { start, end: pen.point() }, data }
}

function writeRow(pen: Pen, cells: readonly CellBlock[]): ReadRow {
  const start = pen.point()
  const children: ReadCell[] = []
  let column = 0
  for (const [index, cell] of cells.entries()) {
    // A field for each column that a cell of an earlier row covers keeps the columns under each other.
    for (; column < cell.column; column++) pen.write('\t')
    children.push(writeCell(pen, cell))
    column = cell.column + cell.colSpan
    if (index < cells.length - 1) {
      pen.write('\t')
      column = Math.max(column, cell.column + 1)
    }
  }
  const doubt = cells.find((cell) => cell.doubt)?.doubt
  return { type: 'tableRow', children, position: { start, end: pen.point() }, ...(doubt ? { data: doubt.unclear ? { unclear: doubt.what } : { guess: doubt.what } } : {}) }
}

function writeCell(pen: Pen, cell: CellBlock): ReadCell {
  const start = pen.point()
  const lines = cell.lines.map(clean).filter((line) => !BLANK.test(line))
  const children: ReadText[] = []
  for (const [index, line] of lines.entries()) {
    // The first line's indent tells how deep a sub-row is: it stays part of the cell, before its text.
    const indent = LEADING.exec(line)?.[0] ?? ''
    if (index === 0) pen.write(indent)
    const value = trimEnd(line.slice(indent.length))
    const next = lines[index + 1]?.replace(LEADING, '')
    const joint = next !== undefined && /[A-Za-z0-9,.;:)%]$/.test(value) && /^[A-Za-z0-9(]/.test(next)
    // Between Latin words the space is part of the text, between Han characters it only shows the break.
    children.push(pen.node(joint ? `${value} ` : value))
    if (next !== undefined && !joint) pen.write(' ')
  }
  return { type: 'tableCell', children, position: { start, end: pen.point() }, data: { rowSpan: cell.rowSpan, colSpan: cell.colSpan } }
}

function writeBoxRow(pen: Pen, cells: readonly CellBlock[]): ReadRow {
  const start = pen.point()
  const children = cells.map((cell): ReadCell => {
    const from = pen.point()
    const texts: ReadText[] = []
    for (const line of cell.lines) {
      const value = trimEnd(clean(line).replace(LEADING, ''))
      if (!value) continue
      if (texts.length > 0) pen.newline()
      pen.page(cell.page)
      texts.push(pen.node(value))
    }
    return { type: 'tableCell', children: texts, position: { start: from, end: pen.point() }, data: { rowSpan: 1, colSpan: 1 } }
  })
  return { type: 'tableRow', children, position: { start, end: pen.point() } }
}

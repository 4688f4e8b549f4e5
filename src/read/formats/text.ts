/**
 * Plain text, one paragraph a line: what Apache Tika makes of a Word file, and text copied by hand.
 *
 * Tika's grammar: a cell begins with a TAB; its further paragraphs follow without one; a blank line
 * ends the row, a second one the table. A blank line inside a cell is a blank paragraph of it, so the
 * cell goes on where a line without a TAB follows one blank line only.
 */
import type { ReadBlock, ReadCell, ReadResult, ReadRow, ReadTable } from '../../tree/read-tree.ts'
import { findMargin } from '../text/hard-wrap.ts'
import { between, isBlank, pushParagraph, splitLines, textNodes } from '../text/lines.ts'
import type { Line } from '../text/lines.ts'
import { readPlain } from '../text/plain.ts'
import { readWrapped } from '../text/wrapped.ts'

/** Reads decoded text into blocks: a paragraph a line, a table where lines begin with a TAB; hard-wrapped and run-together text are told by their lines. */
export function readText(text: string, encoding: string): ReadResult {
  const lines = splitLines(text)
  if (tabsAreCells(text, lines)) return { root: { type: 'root', children: readTika(text, lines) }, text, format: 'text', dialect: 'tika-text', encoding, diagnostics: [] }
  for (const line of lines) if (line.kind === 'cell') line.kind = isBlank(text, line.start, line.end) ? 'blank' : 'text'
  const margin = findMargin(text, lines)
  const { blocks, leftovers, diagnostics } = margin ? readWrapped(text, lines, margin) : readPlain(text, lines)
  return { root: { type: 'root', children: blocks }, text, format: 'text', dialect: margin ? 'wrapped-text' : 'plain-text', encoding, diagnostics, leftovers }
}

/** A cell has a neighbour, or a box's title in it; a TAB that stands alone in front of a line, or in front of every paragraph, is white space. */
function tabsAreCells(text: string, lines: readonly Line[]): boolean {
  let cells = 0
  let inked = 0
  let sentences = 0
  let rows = false
  for (const [i, line] of lines.entries()) {
    if (line.kind !== 'blank') inked++
    if (line.kind !== 'cell') continue
    cells++
    if (text[line.end - 1] === '。' || text[line.end - 2] === '。') sentences++
    rows ||= lines[i + 1] !== undefined && lines[i + 1]!.kind !== 'blank' || text.startsWith('专', line.start + 1)
  }
  return rows && !(cells > inked * 0.6 && sentences > cells * 0.4)
}

function readTika(text: string, lines: Line[]): ReadBlock[] {
  const blocks: ReadBlock[] = []
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!
    if (line.kind === 'cell') {
      i = readTable(text, lines, i, blocks)
      continue
    }
    if (line.kind === 'text') pushParagraph(blocks, textNodes(text, line))
    i++
  }
  return blocks
}

/** Reads the table that begins at lines[from]; returns the index behind it. */
function readTable(text: string, lines: Line[], from: number, blocks: ReadBlock[]): number {
  const rows: ReadRow[] = []
  let cells: ReadCell[] = []
  let first = lines[from]!
  let last = first
  const endRow = (): void => {
    if (cells.length === 0) return
    rows.push({ type: 'tableRow', children: cells, position: { start: cells[0]!.position.start, end: cells.at(-1)!.position.end } })
    cells = []
  }
  let i = from
  for (; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind === 'cell') {
      cells.push(readCell(text, line))
      last = line
    } else if (line.kind === 'text') {
      addParagraph(text, cells.at(-1), line)
      last = line
    } else {
      const next = lines[i + 1]
      if (!next || next.kind === 'blank') break
      if (next.kind === 'cell') endRow()
      else if (beginsSection(text, next) || (cells.length > 1 && beginsNote(text, next))) break
    }
  }
  endRow()
  const table: ReadTable = { type: 'table', children: rows, position: between(first, first.start, last, last.end), data: { dialect: 'tab-cells' } }
  blocks.push(table)
  return i
}

/** A note behind a blank line stands below a table of several columns; in a box it is the box's. */
const beginsNote = (text: string, line: Line): boolean => /^\s*(?:注|说明|备注)\s?[：:]/.test(text.slice(line.start, Math.min(line.end, line.start + 12)))

/** A heading such as 四、, （三） or 第三章 never stands inside a cell behind a blank line: there the table has ended. */
function beginsSection(text: string, line: Line): boolean {
  return /^\s*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[章节编篇部])/.test(text.slice(line.start, Math.min(line.end, line.start + 12)))
}

function readCell(text: string, line: Line): ReadCell {
  // The indent behind the TAB tells how deep a sub-row is (其中：, 内：), so it stays part of the cell's position.
  return { type: 'tableCell', children: textNodes(text, line), position: between(line, line.start + 1, line, line.end) }
}

function addParagraph(text: string, cell: ReadCell | undefined, line: Line): void {
  const children = textNodes(text, line)
  if (!cell || children.length === 0) return
  cell.children.push(...children)
  cell.position.end = children.at(-1)!.position.end
}

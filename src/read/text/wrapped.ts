/** Hard-wrapped text (taken out of a PDF) to paragraphs and tables. */
import type { Diagnostic } from '../../schema/shared.ts'
import type { Leftover, ReadBlock, ReadText } from '../../tree/read-tree.ts'
import { readContents } from '../../segment/contents.ts'
import type { Contents } from '../../segment/contents.ts'
import { readAlignedTable } from './aligned-table.ts'
import { cutGlued } from './glued.ts'
import { goesOn } from './hard-wrap.ts'
import type { Margin, Printed } from './hard-wrap.ts'
import { between, pushParagraph } from './lines.ts'
import type { Line } from './lines.ts'
import { printedLines } from './printed.ts'

export interface ReadLines { blocks: ReadBlock[]; leftovers: Leftover[]; diagnostics: Diagnostic[] }

/** Reads lines that were broken at a margin. A paragraph's place runs from its first line to its last. */
export function readWrapped(text: string, lines: readonly Line[], margin: Margin): ReadLines {
  const { printed, leftovers } = printedLines(text, lines)
  const blocks: ReadBlock[] = []
  const diagnostics: Diagnostic[] = []
  const contents = readContents(printed.map((line) => line.text))
  for (let i = 0; i < printed.length; ) {
    const table = readAlignedTable(text, printed, i)
    if (table) {
      blocks.push(table.block)
      diagnostics.push(...table.diagnostics)
      leftovers.push(...table.leftovers ?? [])
      i = table.next
      continue
    }
    const from = i
    const heading = linesOfHeading(printed, i, contents)
    if (heading > 0) i += heading
    else {
      while (i + 1 < printed.length && goesOn(printed[i]!, printed[i + 1]!, i === from, margin)) i++
      i++
    }
    addParagraphs(text, printed.slice(from, i), blocks)
  }
  return { blocks, leftovers, diagnostics }
}

/** Most lines that a heading takes. */
const MAX_HEADING_LINES = 3

/** How many lines from one on are together the title of an entry of the contents: it ends there, however full they are. 0 where they are none. */
function linesOfHeading(printed: readonly Printed[], at: number, contents: Contents): number {
  if (contents.lines.size === 0 || at <= contents.last || !contents.begins(printed[at]!.text)) return 0
  let title = ''
  for (let count = 1; count <= MAX_HEADING_LINES && at + count <= printed.length; count++) {
    title += printed[at + count - 1]!.text
    if (contents.has(title)) return count
  }
  return 0
}

/** One paragraph of these lines; more where a page's last line lost its break and the next page's heading follows in it. */
function addParagraphs(text: string, lines: readonly Printed[], blocks: ReadBlock[]): void {
  let children: ReadText[] = []
  for (const [i, line] of lines.entries()) {
    const stretches = cutGlued(text, line.line, line.start, line.end)
    for (const [s, stretch] of stretches.entries()) {
      if (s > 0) {
        pushParagraph(blocks, children)
        children = []
      }
      const end = s === stretches.length - 1 && lines[i + 1] ? endOver(text, stretch.end, lines[i + 1]!) : stretch.end
      children.push({ type: 'text', value: text.slice(stretch.start, end), position: between(line.line, stretch.start, line.line, end) })
    }
  }
  pushParagraph(blocks, children)
}

/** Between Latin words a line break is a space: the white space behind the line stays with it. */
function endOver(text: string, end: number, next: Printed): number {
  if (!/[A-Za-z,;:)]/.test(text[end - 1]!) || !/[A-Za-z(\d]/.test(text[next.start]!)) return end
  return text[end] === ' ' ? end + 1 : text[end] === '\r' ? end + 2 : end + 1
}

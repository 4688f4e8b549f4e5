/** Text whose lines are paragraphs: copied from a web page or saved from an editor. */
import type { Diagnostic } from '../../schema/shared.ts'
import type { ReadBlock } from '../../tree/read-tree.ts'
import { readAlignedTable } from './aligned-table.ts'
import { cutGlued, goesOnRunTogether, runTogetherAt } from './glued.ts'
import { pushParagraph, textNodes } from './lines.ts'
import type { Line, Span } from './lines.ts'
import { printedLines } from './printed.ts'
import { unreadableTable } from './unreadable-table.ts'
import type { ReadLines } from './wrapped.ts'

/** Reads lines that are paragraphs; a line that holds several is parted, tables of aligned or run-together cells are told from text. */
export function readPlain(text: string, lines: readonly Line[]): ReadLines {
  const { printed, leftovers } = printedLines(text, lines, true)
  const blocks: ReadBlock[] = []
  const diagnostics: Diagnostic[] = []
  const together = new RunTogether(text, blocks, diagnostics)
  for (let i = 0; i < printed.length; ) {
    const table = together.open ? null : readAlignedTable(text, printed, i)
    if (table) {
      blocks.push(table.block)
      diagnostics.push(...table.diagnostics)
      leftovers.push(...table.leftovers ?? [])
      i = table.next
      continue
    }
    for (const span of cutGlued(text, printed[i]!.line)) together.add(span)
    i++
  }
  together.end()
  return { blocks, leftovers, diagnostics }
}

/** Paragraphs in order; those that hold the cells of a run-together table are put together as one. */
class RunTogether {
  private spans: Span[] = []
  private readonly text: string
  private readonly blocks: ReadBlock[]
  private readonly diagnostics: Diagnostic[]

  constructor(text: string, blocks: ReadBlock[], diagnostics: Diagnostic[]) {
    this.text = text
    this.blocks = blocks
    this.diagnostics = diagnostics
  }

  get open(): boolean {
    return this.spans.length > 0
  }

  add(span: Span): void {
    const own = this.text.slice(span.start, span.end)
    if (this.open && goesOnRunTogether(own)) {
      this.spans.push(span)
      return
    }
    this.end()
    const at = runTogetherAt(own)
    if (at < 0) return this.paragraph(span)
    if (at > 0) this.paragraph({ ...span, end: span.start + at })
    this.spans = [{ ...span, start: span.start + at }]
  }

  end(): void {
    if (!this.open) return
    const { block, diagnostic } = unreadableTable(this.text, this.spans, 'cells without anything between them')
    this.blocks.push(block)
    this.diagnostics.push(diagnostic)
    this.spans = []
  }

  private paragraph(span: Span): void {
    pushParagraph(this.blocks, textNodes(this.text, span.line, span.start, span.end))
  }
}

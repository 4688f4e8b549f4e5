/** Text of a Word binary file as blocks: fields as printed, deleted and hidden text left out, tables from their row marks. */
import { boxed, type Block, type ParagraphBlock, type Run } from '../blocks/blocks.ts'
import { addText, BlockSink, isContentsEntry, numberedParagraphs } from '../blocks/sink.ts'
import { Unreadable } from '../blocks/unreadable.ts'
import type { ReadLimits } from '../blocks/limits.ts'
import { ListCounter } from '../docx/numbering.ts'
import { symbolText } from '../docx/symbols.ts'
import { tableBlocks, type RawCell, type RawRow } from '../docx/table.ts'
import { eachChar, runAt, type DocChar, type DocFile } from './file.ts'
import type { DocStyle } from './lists.ts'
import { applyParagraph, modifiers, noProperties, SPRM, type ParagraphProperties, type RowDefinition } from './properties.ts'

/** Characters with a meaning of their own ([MS-DOC] 2.4.1). */
const CELL = 7
const LINE = 11
const PAGE = 12
const PARAGRAPH = 13
const FIELD_BEGIN = 19
const FIELD_SEPARATE = 20
const FIELD_END = 21

interface OpenRow { cells: RawCell[]; sink: BlockSink }
/** A table that is being read, and the rows' definitions beside its rows. */
interface OpenTable { rows: OpenRow[]; definitions: (RowDefinition | null)[]; row: OpenRow }
interface Field { result: boolean; contents: boolean; instruction: string }
/** How a stretch of characters is set. */
interface CharState { from: number; to: number; skip: boolean; strong: boolean; symbol: string | null; shown: Shown }
/** Whether characters are printed: always, as their style has it, or as it has not. Styles are known at a paragraph's end. */
type Shown = 'always' | 'as-style' | 'against-style'
interface StoryRun extends Run { shown: Shown }

/** Reads stretches of the text; lists count on from one to the next. */
export class DocReader {
  /** Text boxes by the position that they hang on. */
  readonly boxes = new Map<number, ParagraphBlock[]>()
  private readonly file: DocFile
  private readonly styles: readonly DocStyle[]
  private readonly counter: ListCounter
  private readonly limits: ReadLimits
  private cells = 0

  constructor(file: DocFile, styles: readonly DocStyle[], counter: ListCounter, limits: ReadLimits) {
    this.file = file
    this.styles = styles
    this.counter = counter
    this.limits = limits
  }

  /** The blocks between two positions. */
  read(from: number, to: number): Block[] {
    const story = new Story(this)
    eachChar(this.file, from, to, (char, position) => {
      story.character(char)
      const hung = this.boxes.get(position)
      if (hung) story.hang(hung)
    })
    return story.finish()
  }

  countCell(): void {
    if (++this.cells > this.limits.cells) throw new Unreadable('file-too-large', `Unexpected number of table cells in the document (over ${this.limits.cells}), expected fewer; split it or raise the limit`)
  }

  styleAt(index: number): DocStyle | null {
    return this.styles[index] ?? null
  }

  /** The automatic number of a paragraph; '' for none. */
  label(properties: ParagraphProperties): string {
    if (properties.list === null || properties.list === 0 || properties.list > 0x7ff) return ''
    return this.counter.next(String(properties.list), Math.min(8, properties.level ?? 0))
  }

  /** Properties of the paragraph whose mark lies at an offset: those of its style and its own. */
  properties(offset: number): ParagraphProperties & { style: number } {
    const { main, data, paragraphs: runs } = this.file
    const run = runAt(runs, offset)
    const style = run && run.end >= run.start + 2 ? main.getUint16(run.start, true) : 0
    const properties = { ...noProperties(), ...this.styles[style]?.properties, row: null }
    if (run && run.end > run.start + 2) applyParagraph(properties, main, run.start + 2, run.end, data)
    return { ...properties, style }
  }

  /** Whether the run of characters at an offset is left out, is bold, or is a symbol. */
  characters(offset: number): CharState {
    const { main, characters: runs } = this.file
    const run = runAt(runs, offset)
    const state: CharState = { from: run?.from ?? offset, to: run?.to ?? offset + 1, skip: false, strong: false, symbol: null, shown: 'as-style' }
    if (!run || run.end <= run.start) return state
    for (const { code, at } of modifiers(main, run.start, run.end)) {
      if (code === SPRM.deleted) state.skip ||= (main.getUint8(at) & 1) === 1
      else if (code === SPRM.hidden) {
        // 0 and 1 are off and on, 128 and 129 what the style says and its opposite.
        const value = main.getUint8(at)
        state.skip ||= value === 1
        state.shown = value === 0 ? 'always' : value === 129 ? 'against-style' : 'as-style'
      }
      else if (code === SPRM.bold) state.strong = main.getUint8(at) === 1
      else if (code === SPRM.symbol) state.symbol = symbolText(main.getUint16(at + 2, true), null)
    }
    return state
  }
}

/** One stretch of text while it is read, character by character. */
class Story {
  private readonly reader: DocReader
  private readonly sink = new BlockSink()
  private readonly tables: OpenTable[] = []
  private readonly fields: Field[] = []
  private lines: StoryRun[][] = [[]]
  private hung: ParagraphBlock[][] = []
  private contents = false
  private state: CharState | null = null

  constructor(reader: DocReader) {
    this.reader = reader
  }

  hang(box: ParagraphBlock[]): void {
    this.hung.push(box)
  }

  character({ code, offset }: DocChar): void {
    if (!this.state || offset < this.state.from || offset >= this.state.to) this.state = this.reader.characters(offset)
    const field = this.fields.at(-1)
    if (code === FIELD_BEGIN) this.fields.push({ result: false, contents: false, instruction: '' })
    else if (code === FIELD_SEPARATE && field) {
      field.result = true
      if (/^\s*TOC\b/.test(field.instruction)) field.contents = this.contents = true
    } else if (code === FIELD_END) this.fields.pop()
    else if (field && !field.result && code !== PARAGRAPH && code !== CELL) field.instruction += String.fromCharCode(code)
    else if (code === PARAGRAPH || code === CELL || code === PAGE) this.endParagraph(offset, code)
    else if (code === LINE) this.lines.push([])
    else if (!this.state.skip) this.add(this.state, this.state.symbol ?? printed(code))
  }

  private add({ strong, shown }: CharState, text: string): void {
    if (text === '') return
    const line = this.lines.at(-1)!
    const last = line.at(-1)
    if (last && Boolean(last.strong) === strong && last.shown === shown) last.text += text
    else line.push(strong ? { text, strong, shown } : { text, shown })
  }

  /** The lines less what is not printed under the paragraph's style. */
  private printedLines(hidden: boolean): Run[][] {
    return this.lines.map((line) => {
      const out: Run[] = []
      for (const { text, strong, shown } of line) if (shown === 'always' || (shown === 'as-style') !== hidden) addText(out, text, strong ?? false)
      return out
    })
  }

  finish(): Block[] {
    this.target().add(numberedParagraphs(this.printedLines(false), '', null, 'text'))
    this.closeTables(0)
    return this.sink.blocks
  }

  private target(): BlockSink {
    return this.tables.at(-1)?.row.sink ?? this.sink
  }

  private endParagraph(offset: number, mark: number): void {
    const properties = this.reader.properties(offset)
    const depth = properties.depth ?? (properties.inTable ? 1 : 0)
    this.closeTables(depth)
    while (this.tables.length < depth) this.tables.push({ rows: [], definitions: [], row: emptyRow() })
    const label = this.reader.label(properties)
    const style = this.reader.styleAt(properties.style)
    const lines = this.printedLines(style?.hidden ?? false)
    const isContents = this.contents || (style?.contents === true && isContentsEntry(lines))
    const finished = isContents ? [] : numberedParagraphs(lines, label, properties.outline, depth > 0 ? 'cell' : 'text')
    const sink = this.target()
    if (finished.length === 0 && !isContents && this.hung.length === 0) sink.empty()
    sink.add(finished)
    for (const box of this.hung) sink.addFrame(boxed([box]))
    const table = this.tables.at(-1)
    if (table && (properties.rowEnd || properties.innerRowEnd)) endRow(table, properties.row)
    else if (table && (mark === CELL || properties.innerCell)) {
      this.reader.countCell()
      endCell(table.row)
    }
    this.lines = [[]]
    this.hung = []
    this.contents = this.fields.some((field) => field.contents)
  }

  private closeTables(depth: number): void {
    while (this.tables.length > depth) {
      const blocks = tableOf(this.tables.pop()!)
      this.target().addFrame(blocks)
    }
  }
}

function emptyRow(): OpenRow {
  return { cells: [], sink: new BlockSink() }
}

/** A character of the text; '' for anchors and marks. */
function printed(code: number): string {
  if (code === 9) return '\t'
  if (code === 30) return '-'
  return code < 32 || code === 0xfffe || code === 0xffff ? '' : String.fromCharCode(code)
}

function endCell(row: OpenRow): void {
  row.cells.push({ blocks: row.sink.blocks, span: 1, vertical: null, joined: false })
  row.sink = new BlockSink()
}

function endRow(table: OpenTable, definition: RowDefinition | null): void {
  table.rows.push(table.row)
  table.definitions.push(definition)
  table.row = emptyRow()
}

/** Rows with their cells on a grid of all edges that any row has. */
function tableOf(table: OpenTable): Block[] {
  if (table.row.cells.length > 0 || table.row.sink.blocks.length > 0) endRow(table, null)
  const edges = [...new Set(table.definitions.flatMap((definition) => definition?.edges ?? []))].sort((a, b) => a - b)
  const index = new Map(edges.map((edge, i) => [edge, i]))
  const widths = edges.slice(1).map((edge, i) => edge - edges[i]!)
  const rows = table.rows.map((row, r): RawRow => {
    const definition = table.definitions[r]
    // Text behind a row's last mark belongs to no cell of it.
    if (row.sink.blocks.length > 0) endCell(row)
    if (definition && definition.edges.length > row.cells.length) {
      for (const [c, cell] of row.cells.entries()) {
        cell.span = Math.max(1, index.get(definition.edges[c + 1]!)! - index.get(definition.edges[c]!)!)
        cell.vertical = definition.cells[c]?.vertical ?? null
        cell.joined = c > 0 && (definition.cells[c]?.joined ?? false)
      }
    }
    return { before: definition ? (index.get(definition.edges[0] ?? 0) ?? 0) : 0, cells: row.cells }
  })
  return tableBlocks({ widths, rows })
}

/** Text of a Word binary file as blocks: fields as printed, deleted and hidden text left out, tables from their row marks. */
import { boxed, type Block, type Gap, type ParagraphBlock, type Run } from '../blocks/blocks.ts'
import { Unreadable } from '../blocks/unreadable.ts'
import type { ReadLimits } from '../blocks/limits.ts'
import { ListCounter } from '../docx/numbering.ts'
import { tableBlocks, type RawCell, type RawRow } from '../docx/table.ts'
import { eachChar, runAt, type DocFile } from './file.ts'
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

/** Longest line that an outline level makes a heading. */
const LONGEST_HEADING = 80

interface OpenRow { cells: RawCell[]; blocks: Block[] }
/** A table that is being read, and the rows' definitions beside its rows. */
interface OpenTable { rows: OpenRow[]; definitions: (RowDefinition | null)[]; row: OpenRow }

/** Reads stretches of the text; lists count on from one to the next. */
export class DocReader {
  private readonly file: DocFile
  private readonly styles: readonly DocStyle[]
  private readonly counter: ListCounter
  private readonly limits: ReadLimits
  /** Text boxes by the position that they hang on. */
  readonly boxes = new Map<number, ParagraphBlock[]>()
  private cells = 0

  constructor(file: DocFile, styles: readonly DocStyle[], counter: ListCounter, limits: ReadLimits) {
    this.file = file
    this.styles = styles
    this.counter = counter
    this.limits = limits
  }

  /** The blocks between two positions. */
  read(from: number, to: number): Block[] {
    const blocks: Block[] = []
    const tables: OpenTable[] = []
    const fields: { result: boolean; contents: boolean; instruction: string }[] = []
    let lines: Run[][] = [[]]
    let boxes: ParagraphBlock[][] = []
    let gap: Gap | null = null
    let contents = false
    let state: { from: number; to: number; skip: boolean; strong: boolean; symbol: string | null } | null = null
    const target = (): Block[] => tables.at(-1)?.row.blocks ?? blocks
    const add = (added: readonly Block[]): void => {
      if (added.length === 0) return
      target().push(gap === null ? added[0]! : { ...added[0]!, gap }, ...added.slice(1))
      gap = null
    }
    const closeTables = (depth: number): void => {
      while (tables.length > depth) {
        const finished = tableOf(tables.pop()!)
        add(finished)
        if (finished.at(-1)?.type === 'paragraph') gap = 'box'
      }
    }
    const endParagraph = (offset: number, mark: number): void => {
      const properties = this.properties(offset)
      const style = this.styles[properties.style]
      const depth = properties.depth ?? (properties.inTable ? 1 : 0)
      closeTables(depth)
      while (tables.length < depth) tables.push({ rows: [], definitions: [], row: { cells: [], blocks: [] } })
      const label = this.label(properties)
      const finished = contents || style?.contents ? [] : paragraphs(lines, label, depth, properties.outline)
      if (finished.length === 0 && depth === 0 && !contents && boxes.length === 0) gap ??= 'empty'
      add(finished)
      for (const box of boxes) add(boxed([box]))
      if (boxes.length > 0) gap = 'box'
      const table = tables.at(-1)
      if (table && (properties.rowEnd || properties.innerRowEnd)) endRow(table, properties.row)
      else if (table && (mark === CELL || properties.innerCell)) this.endCell(table)
      lines = [[]]
      boxes = []
      contents = fields.some((field) => field.contents)
    }
    eachChar(this.file, from, to, ({ code, offset }, position) => {
      if (!state || offset < state.from || offset >= state.to) state = this.characters(offset)
      const inside = fields.at(-1)
      if (code === FIELD_BEGIN) fields.push({ result: false, contents: false, instruction: '' })
      else if (code === FIELD_SEPARATE && inside) {
        inside.result = true
        if (/^\s*TOC\b/.test(inside.instruction)) inside.contents = contents = true
      } else if (code === FIELD_END) fields.pop()
      else if (inside && !inside.result && code !== PARAGRAPH && code !== CELL) inside.instruction += String.fromCharCode(code)
      else if (code === PARAGRAPH || code === CELL || code === PAGE) endParagraph(offset, code)
      else if (code === LINE) lines.push([])
      else if (!state.skip) addChar(lines.at(-1)!, state.symbol ?? printed(code), state.strong)
      const hung = this.boxes.get(position)
      if (hung) boxes.push(hung)
    })
    if (lines.some((line) => line.length > 0)) add(paragraphs(lines, '', 0, null))
    closeTables(0)
    return blocks
  }

  private endCell(table: OpenTable): void {
    if (++this.cells > this.limits.cells) throw new Unreadable('file-too-large', `Unexpected number of table cells in the document (over ${this.limits.cells}), expected fewer; split it or raise the limit`)
    table.row.cells.push({ blocks: table.row.blocks, span: 1, vertical: null, joined: false })
    table.row.blocks = []
  }

  private label(properties: ParagraphProperties): string {
    if (properties.list === null || properties.list === 0 || properties.list > 0x7ff) return ''
    return this.counter.next(String(properties.list), Math.min(8, properties.level ?? 0))
  }

  /** Properties of the paragraph whose mark lies at an offset: those of its style and its own. */
  private properties(offset: number): ParagraphProperties & { style: number } {
    const { main, data, paragraphs: runs } = this.file
    const run = runAt(runs, offset)
    const style = run && run.end >= run.start + 2 ? main.getUint16(run.start, true) : 0
    const properties = { ...noProperties(), ...this.styles[style]?.properties, row: null }
    if (run && run.end > run.start + 2) applyParagraph(properties, main, run.start + 2, run.end, data)
    return { ...properties, style }
  }

  /** Whether the run of characters at an offset is left out, is bold, or is a symbol. */
  private characters(offset: number): { from: number; to: number; skip: boolean; strong: boolean; symbol: string | null } {
    const { main, characters: runs } = this.file
    const run = runAt(runs, offset)
    const state = { from: run?.from ?? offset, to: run?.to ?? offset + 1, skip: false, strong: false, symbol: null as string | null }
    if (!run || run.end <= run.start) return state
    for (const { code, at } of modifiers(main, run.start, run.end)) {
      if (code === SPRM.deleted || code === SPRM.hidden) state.skip ||= (main.getUint8(at) & 1) === 1
      else if (code === SPRM.bold) state.strong = main.getUint8(at) === 1
      else if (code === SPRM.symbol) {
        const value = main.getUint16(at + 2, true)
        state.symbol = value >= 0xf000 && value <= 0xf0ff ? '' : String.fromCharCode(value)
      }
    }
    return state
  }
}

/** A character of the text; '' for anchors and marks. */
function printed(code: number): string {
  if (code === 9) return '\t'
  if (code === 30) return '-'
  return code < 32 || code === 0xfffe || code === 0xffff ? '' : String.fromCharCode(code)
}

function addChar(line: Run[], text: string, strong: boolean): void {
  if (text === '') return
  const last = line.at(-1)
  if (last && Boolean(last.strong) === strong) last.text += text
  else line.push(strong ? { text, strong } : { text })
}

function paragraphs(lines: readonly Run[][], label: string, depth: number, outline: number | null): ParagraphBlock[] {
  const filled = lines.filter((line) => line.some((run) => run.text.trim() !== ''))
  // An empty cell with an automatic number is a serial number.
  if (filled.length === 0) return label && depth > 0 ? [{ type: 'paragraph', runs: [{ text: label }] }] : []
  if (label) filled[0] = [{ text: label }, ...filled[0]!]
  const length = filled.reduce((sum, line) => sum + line.reduce((n, run) => n + run.text.length, 0), 0)
  const heading = outline !== null && outline < 9 && length <= LONGEST_HEADING && depth === 0 ? { depth: outline + 1 } : {}
  return filled.map((runs) => ({ type: 'paragraph', runs, ...heading }))
}

function endRow(table: OpenTable, definition: RowDefinition | null): void {
  table.rows.push(table.row)
  table.definitions.push(definition)
  table.row = { cells: [], blocks: [] }
}

/** Rows with their cells on a grid of all edges that any row has. */
function tableOf(table: OpenTable): Block[] {
  if (table.row.cells.length > 0 || table.row.blocks.length > 0) endRow(table, null)
  const edges = [...new Set(table.definitions.flatMap((definition) => definition?.edges ?? []))].sort((a, b) => a - b)
  const index = new Map(edges.map((edge, i) => [edge, i]))
  const widths = edges.slice(1).map((edge, i) => edge - edges[i]!)
  const rows = table.rows.map((row, r): RawRow => {
    const definition = table.definitions[r]
    // Text behind a row's last mark belongs to no cell of it.
    if (row.blocks.length > 0) row.cells.push({ blocks: row.blocks, span: 1, vertical: null, joined: false })
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

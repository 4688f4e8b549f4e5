/**
 * The running text of a Word part (document.xml, footnotes.xml) as blocks: tracked changes as accepted,
 * hidden text, deleted text and the table of contents left out, text boxes behind the paragraph they hang on.
 */
import { boxed, type Block, type Gap, type ParagraphBlock, type Run } from '../blocks/blocks.ts'
import { Unreadable } from '../blocks/unreadable.ts'
import type { ReadLimits } from '../blocks/limits.ts'
import { attribute, integer, isOn, type Attributes, type XmlHandler } from '../ooxml/xml.ts'
import type { ListCounter } from './numbering.ts'
import type { Style, Styles } from './styles.ts'
import { tableBlocks, type RawCell, type RawRow, type RawTable } from './table.ts'

interface Paragraph {
  lines: Run[][]
  style: string | null
  list: string | null
  level: number | null
  outline: number | null
  /** Its end mark is deleted: on acceptance it runs on into the next paragraph. */
  runsOn: boolean
  contents: boolean
  /** Text boxes that hang on it. */
  boxes: Block[]
}

/** Where finished blocks go: the body, a cell, a text box, a note. */
interface Holder { kind: 'body' | 'cell' | 'box'; blocks: Block[]; carried: Run[][]; /** An empty paragraph or the end of a box came last. */ gap: Gap | null }
interface OpenTable { raw: RawTable; row: RawRow | null; cell: RawCell | null; deleted: boolean }

/** Elements whose content is no text of the document as accepted. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:delText', 'w:instrText', 'w:sdtPr', 'w:sdtEndPr', 'w:tblPr', 'w:sectPr', 'w:rt', 'w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange', 'w:tblGridChange', 'w:numberingChange'])
/** Longest line that an outline level makes a heading; a run-in task may carry one as well. */
const LONGEST_HEADING = 80

export class BodyReader implements XmlHandler {
  readonly blocks: Block[] = []
  private readonly styles: Styles
  private readonly counter: ListCounter
  private readonly limits: ReadLimits
  private readonly path: string[] = []
  private readonly holders: Holder[] = [{ kind: 'body', blocks: this.blocks, carried: [], gap: null }]
  private readonly paragraphs: Paragraph[] = []
  private readonly tables: OpenTable[] = []
  /** Fields that are open; true for a table of contents. */
  private readonly fields: boolean[] = []
  private readonly choices: boolean[] = []
  /** Length of `path` at which skipping ends; -1 where nothing is skipped. */
  private skipFrom = -1
  private cells = 0
  private strong = false
  private hidden = false
  private reading = false
  private instruction = ''

  constructor(styles: Styles, counter: ListCounter, limits: ReadLimits) {
    this.styles = styles
    this.counter = counter
    this.limits = limits
  }

  open(name: string, attributes: Attributes): void {
    this.path.push(name)
    if (this.skipFrom >= 0) return
    const parent = this.path.at(-2)
    if (SKIPPED.has(name) && !this.marksChange(name, parent)) {
      this.skipFrom = this.path.length
      if (name === 'w:instrText') this.reading = true
      return
    }
    if (name.startsWith('mc:')) return this.openAlternative(name)
    if (parent === 'w:tcPr') return this.cellProperty(name, attributes)
    if (parent === 'w:trPr') return this.rowProperty(name, attributes)
    if (parent === 'w:pPr' || parent === 'w:numPr') return this.paragraphProperty(name, attributes)
    if (parent === 'w:rPr') return this.runProperty(name, attributes)
    this.element(name, attributes)
  }

  /** w:del inside a row's or a paragraph mark's properties says that they are deleted, and holds no content. */
  private marksChange(name: string, parent: string | undefined): boolean {
    return (name === 'w:del' || name === 'w:moveFrom') && (parent === 'w:rPr' || parent === 'w:trPr')
  }

  close(name: string): void {
    const depth = this.path.length
    this.path.pop()
    if (this.skipFrom >= 0) {
      if (depth === this.skipFrom) this.skipFrom = -1
      if (name === 'w:instrText') this.reading = false
      return
    }
    if (name === 'w:p') this.closeParagraph()
    else if (name === 'w:t' || name === 'm:t') this.reading = false
    else if (name === 'w:r') this.strong = this.hidden = false
    else if (name === 'w:tc') this.closeCell()
    else if (name === 'w:tr') this.closeRow()
    else if (name === 'w:tbl') this.closeTable()
    else if (name === 'w:txbxContent') this.closeBox()
    else if (name === 'mc:AlternateContent') this.choices.pop()
  }

  text(value: string): void {
    if (!this.reading) return
    if (this.skipFrom >= 0) this.instruction += value
    else if (!this.hidden) this.add(value)
  }

  private add(value: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph || this.hidden) return
    const line = paragraph.lines.at(-1)!
    const last = line.at(-1)
    if (last && Boolean(last.strong) === this.strong) last.text += value
    else line.push(this.strong ? { text: value, strong: true } : { text: value })
  }

  private element(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:p':
        this.paragraphs.push({ lines: [[]], style: null, list: null, level: null, outline: null, runsOn: false, contents: this.fields.includes(true), boxes: [] })
        return
      case 'w:t':
      case 'm:t':
        this.reading = true
        return
      case 'w:tab':
      case 'w:ptab':
        return this.add('\t')
      case 'w:br':
      case 'w:cr':
        this.paragraphs.at(-1)?.lines.push([])
        return
      case 'w:noBreakHyphen':
        return this.add('-')
      case 'w:sym':
        return this.add(symbol(attribute(attributes, 'char')))
      case 'w:fldChar':
        return this.field(attribute(attributes, 'fldCharType'))
      case 'w:docPartGallery':
        return
      case 'w:txbxContent':
        this.holders.push({ kind: 'box', blocks: [], carried: [], gap: null })
        return
      default:
        return this.tableElement(name, attributes)
    }
  }

  private tableElement(name: string, attributes: Attributes): void {
    const table = this.tables.at(-1)
    if (name === 'w:tbl') this.tables.push({ raw: { widths: [], rows: [] }, row: null, cell: null, deleted: false })
    else if (!table) return
    else if (name === 'w:gridCol') table.raw.widths.push(Math.max(0, integer(attributes, 'w') ?? 0))
    else if (name === 'w:tr') {
      table.row = { before: 0, cells: [] }
      table.deleted = false
    } else if (name === 'w:tc' && table.row) {
      if (++this.cells > this.limits.cells) throw new Unreadable('file-too-large', `Unexpected number of table cells in the document (over ${this.limits.cells}), expected fewer; split it or raise the limit`)
      table.cell = { blocks: [], span: 1, vertical: null, joined: false }
      table.row.cells.push(table.cell)
      this.holders.push({ kind: 'cell', blocks: table.cell.blocks, carried: [], gap: null })
    }
  }

  private openAlternative(name: string): void {
    if (name === 'mc:AlternateContent') this.choices.push(false)
    else if (this.choices.at(-1)) this.skipFrom = this.path.length
    else if (this.choices.length > 0) this.choices[this.choices.length - 1] = true
  }

  private cellProperty(name: string, attributes: Attributes): void {
    const cell = this.tables.at(-1)?.cell
    if (!cell) return
    // Word has 63 columns at most; a larger number is damage.
    if (name === 'w:gridSpan') cell.span = Math.min(1000, Math.max(1, integer(attributes, 'val') ?? 1))
    else if (name === 'w:vMerge') cell.vertical = attribute(attributes, 'val') === 'restart' ? 'restart' : 'continue'
    else if (name === 'w:hMerge') cell.joined = attribute(attributes, 'val') !== 'restart'
  }

  private rowProperty(name: string, attributes: Attributes): void {
    const table = this.tables.at(-1)
    if (name === 'w:gridBefore' && table?.row) table.row.before = Math.min(1000, Math.max(0, integer(attributes, 'val') ?? 0))
    else if (name === 'w:del' && table) table.deleted = true
  }

  private paragraphProperty(name: string, attributes: Attributes): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) return
    if (name === 'w:pStyle') paragraph.style = attribute(attributes, 'val')
    else if (name === 'w:numId') paragraph.list = attribute(attributes, 'val')
    else if (name === 'w:ilvl') paragraph.level = integer(attributes, 'val')
    else if (name === 'w:outlineLvl') paragraph.outline = integer(attributes, 'val')
  }

  private runProperty(name: string, attributes: Attributes): void {
    const ofMark = this.path.at(-3) === 'w:pPr'
    if (ofMark) {
      const paragraph = this.paragraphs.at(-1)
      if (paragraph && (name === 'w:del' || name === 'w:moveFrom')) paragraph.runsOn = true
    } else if (name === 'w:b') this.strong = isOn(attributes)
    else if (name === 'w:vanish') this.hidden = isOn(attributes)
  }

  private field(type: string | null): void {
    if (type === 'begin') {
      this.fields.push(false)
      this.instruction = ''
    } else if (type === 'separate' && this.fields.length > 0 && /^\s*TOC\b/.test(this.instruction)) {
      this.fields[this.fields.length - 1] = true
      const paragraph = this.paragraphs.at(-1)
      if (paragraph) paragraph.contents = true
    } else if (type === 'end') this.fields.pop()
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop()
    const holder = this.holders.at(-1)!
    if (!paragraph) return
    const style = (paragraph.style === null ? this.styles.standard : this.styles.byId.get(paragraph.style)) ?? null
    const label = this.labelOf(paragraph, style)
    if (paragraph.runsOn) holder.carried.push(...paragraph.lines)
    else if (!paragraph.contents && !style?.contents) {
      const blocks = this.finished(paragraph, style, label, holder)
      if (blocks.length === 0 && paragraph.boxes.length === 0) holder.gap ??= 'empty'
      addSetOff(holder, blocks)
    }
    addSetOff(holder, paragraph.boxes)
    if (paragraph.boxes.length > 0) holder.gap = 'box'
  }

  private labelOf(paragraph: Paragraph, style: Style | null): string {
    const list = paragraph.list ?? style?.list ?? null
    if (list === null || list === '0') return ''
    const byStyle = paragraph.style === null ? null : this.counter.levelOfStyle(list, paragraph.style)
    return this.counter.next(list, Math.min(8, Math.max(0, paragraph.level ?? byStyle ?? style?.level ?? 0)))
  }

  private finished(paragraph: Paragraph, style: Style | null, label: string, holder: Holder): ParagraphBlock[] {
    const lines = [...paragraph.lines]
    if (holder.carried.length > 0) {
      const carried = holder.carried.splice(0)
      lines[0] = [...carried.pop()!, ...lines[0]!]
      lines.unshift(...carried)
    }
    const filled = lines.filter((line) => line.some((run) => run.text.trim() !== ''))
    // A cell whose only content is its automatic number is a serial number; an empty paragraph of the body prints none that is read.
    if (filled.length === 0) return label && holder.kind === 'cell' ? [{ type: 'paragraph', runs: [{ text: label }] }] : []
    if (label) filled[0] = [{ text: label }, ...leftTrimmed(filled[0]!)]
    const outline = paragraph.outline ?? style?.outline ?? null
    const length = filled.reduce((sum, line) => sum + line.reduce((n, run) => n + run.text.length, 0), 0)
    const depth = outline !== null && outline >= 0 && outline < 9 && length <= LONGEST_HEADING && holder.kind === 'body' ? outline + 1 : undefined
    return filled.map((runs) => ({ type: 'paragraph', runs, ...(depth === undefined ? {} : { depth }) }))
  }

  private closeCell(): void {
    this.closeHolder('cell')
    const table = this.tables.at(-1)
    if (table) table.cell = null
  }

  /** Lines that were to run on into a paragraph that never came stand for themselves. */
  private closeHolder(kind: Holder['kind']): Holder | null {
    const holder = this.holders.at(-1)
    if (holder?.kind !== kind) return null
    this.holders.pop()
    for (const runs of holder.carried.splice(0)) if (runs.length > 0) holder.blocks.push({ type: 'paragraph', runs })
    return holder
  }

  private closeRow(): void {
    const table = this.tables.at(-1)
    if (table?.row && !table.deleted) table.raw.rows.push(table.row)
    if (table) table.row = null
  }

  private closeTable(): void {
    const table = this.tables.pop()
    if (!table) return
    const holder = this.holders.at(-1)!
    const blocks = tableBlocks(table.raw)
    addSetOff(holder, blocks)
    // The text of a frame that is no column stands as paragraphs: what follows has to be told from it.
    if (blocks.at(-1)?.type === 'paragraph') holder.gap = 'box'
  }

  private closeBox(): void {
    const holder = this.closeHolder('box')
    if (!holder) return
    const target = this.paragraphs.at(-1)?.boxes ?? this.holders.at(-1)!.blocks
    const paragraphs = holder.blocks.filter((block) => block.type === 'paragraph')
    target.push(...(paragraphs.length === holder.blocks.length ? boxed([paragraphs]) : holder.blocks))
  }
}

/** Adds blocks, the first of them set off by what came before it. */
function addSetOff(holder: Holder, blocks: readonly Block[]): void {
  const [first, ...rest] = blocks
  if (!first) return
  holder.blocks.push(holder.gap === null ? first : { ...first, gap: holder.gap }, ...rest)
  holder.gap = null
}

function leftTrimmed(runs: Run[]): Run[] {
  const [first, ...rest] = runs
  return first ? [{ ...first, text: first.text.trimStart() }, ...rest] : []
}

/** A symbol character; those of private fonts (F000–F0FF) have no text. */
function symbol(code: string | null): string {
  const value = code && /^[0-9A-Fa-f]{1,5}$/.test(code) ? parseInt(code, 16) : 0
  return value >= 32 && !(value >= 0xd800 && value <= 0xf8ff) && value < 0x110000 ? String.fromCodePoint(value) : ''
}

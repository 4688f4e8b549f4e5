/**
 * The running text of a Word part (document.xml, footnotes.xml) as blocks: tracked changes as accepted,
 * hidden text, deleted text and the table of contents left out, text boxes behind the paragraph they hang on.
 */
import { boxed, type Block, type Run } from '../blocks/blocks.ts'
import { addText, BlockSink, isContentsEntry, numberedParagraphs } from '../blocks/sink.ts'
import { Unreadable } from '../blocks/unreadable.ts'
import type { ReadLimits } from '../blocks/limits.ts'
import { attribute, integer, isOn, type Attributes, type XmlHandler } from '../ooxml/xml.ts'
import type { ListCounter } from './numbering.ts'
import type { Style, Styles } from './styles.ts'
import { symbolText } from './symbols.ts'
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
interface Holder { kind: 'body' | 'cell' | 'box'; sink: BlockSink; /** Lines of a paragraph that runs on into the next. */ carried: Run[][] }
interface OpenTable { raw: RawTable; row: RawRow | null; cell: RawCell | null; deleted: boolean }

/** Elements whose content is no text of the document as accepted. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:delText', 'w:instrText', 'w:sdtPr', 'w:sdtEndPr', 'w:tblPr', 'w:sectPr', 'w:rt', 'w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange', 'w:tblGridChange', 'w:numberingChange'])

export class BodyReader implements XmlHandler {
  private readonly styles: Styles
  private readonly counter: ListCounter
  private readonly limits: ReadLimits
  private readonly path: string[] = []
  private readonly holders: Holder[] = [{ kind: 'body', sink: new BlockSink(), carried: [] }]
  private readonly paragraphs: Paragraph[] = []
  private readonly tables: OpenTable[] = []
  /** Fields that are open; true for a table of contents. */
  private readonly fields: boolean[] = []
  private readonly choices: boolean[] = []
  /** Length of `path` at which skipping ends; -1 where nothing is skipped. */
  private skipFrom = -1
  private cells = 0
  private strong = false
  /** What the run says of its being printed; null where it says nothing and its style counts. */
  private hidden: boolean | null = null
  private runStyle: string | null = null
  private reading = false
  private instruction = ''

  constructor(styles: Styles, counter: ListCounter, limits: ReadLimits) {
    this.styles = styles
    this.counter = counter
    this.limits = limits
  }

  /** The blocks read so far. */
  get blocks(): readonly Block[] {
    return this.holders[0]!.sink.blocks
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
    else if (name === 'w:r') this.endRun()
    else if (name === 'w:tc') this.closeCell()
    else if (name === 'w:tr') this.closeRow()
    else if (name === 'w:tbl') this.closeTable()
    else if (name === 'w:txbxContent') this.closeBox()
    else if (name === 'mc:AlternateContent') this.choices.pop()
  }

  text(value: string): void {
    if (!this.reading) return
    if (this.skipFrom >= 0) this.instruction += value
    else this.add(value)
  }

  private add(value: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph && !this.isHidden(paragraph)) addText(paragraph.lines.at(-1)!, value, this.strong)
  }

  private isHidden(paragraph: Paragraph): boolean {
    const ofRun = this.runStyle === null ? undefined : this.styles.byId.get(this.runStyle)
    return this.hidden ?? (ofRun?.hidden || this.styleOf(paragraph)?.hidden || false)
  }

  private endRun(): void {
    this.strong = false
    this.hidden = this.runStyle = null
  }

  private styleOf(paragraph: Paragraph): Style | null {
    return (paragraph.style === null ? this.styles.standard : this.styles.byId.get(paragraph.style)) ?? null
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
        return this.add(symbolText(parseInt(attribute(attributes, 'char') ?? '', 16) || 0, attribute(attributes, 'font') ?? ''))
      case 'w:fldChar':
        return this.field(attribute(attributes, 'fldCharType'))
      case 'w:docPartGallery':
        return
      case 'w:txbxContent':
        this.holders.push({ kind: 'box', sink: new BlockSink(), carried: [] })
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
      const holder: Holder = { kind: 'cell', sink: new BlockSink(), carried: [] }
      table.cell = { blocks: holder.sink.blocks, span: 1, vertical: null, joined: false }
      table.row.cells.push(table.cell)
      this.holders.push(holder)
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
    else if (name === 'w:rStyle') this.runStyle = attribute(attributes, 'val')
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
    const style = this.styleOf(paragraph)
    const label = this.labelOf(paragraph, style)
    if (paragraph.runsOn) holder.carried.push(...paragraph.lines)
    else if (!paragraph.contents && !(style?.contents && isContentsEntry(paragraph.lines))) {
      const blocks = numberedParagraphs(withCarried(paragraph.lines, holder), label, paragraph.outline ?? style?.outline ?? null, holder.kind === 'cell' ? 'cell' : 'text')
      if (blocks.length === 0 && paragraph.boxes.length === 0) holder.sink.empty()
      holder.sink.add(blocks)
    }
    holder.sink.addFrame(paragraph.boxes)
  }

  private labelOf(paragraph: Paragraph, style: Style | null): string {
    const list = paragraph.list ?? style?.list ?? null
    if (list === null || list === '0') return ''
    const byStyle = paragraph.style === null ? null : this.counter.levelOfStyle(list, paragraph.style)
    return this.counter.next(list, Math.min(8, Math.max(0, paragraph.level ?? byStyle ?? style?.level ?? 0)))
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
    holder.sink.add(numberedParagraphs(holder.carried.splice(0), '', null, 'text'))
    return holder
  }

  private closeRow(): void {
    const table = this.tables.at(-1)
    if (table?.row && !table.deleted) table.raw.rows.push(table.row)
    if (table) table.row = null
  }

  private closeTable(): void {
    const table = this.tables.pop()
    if (table) this.holders.at(-1)!.sink.addFrame(tableBlocks(table.raw))
  }

  private closeBox(): void {
    const holder = this.closeHolder('box')
    if (!holder) return
    const { blocks } = holder.sink
    const paragraphs = blocks.filter((block) => block.type === 'paragraph')
    const target = this.paragraphs.at(-1)?.boxes
    const inner = paragraphs.length === blocks.length ? boxed([paragraphs]) : blocks
    if (target) target.push(...inner)
    else this.holders.at(-1)!.sink.addFrame(inner)
  }
}

/** The lines of a paragraph, those of deleted paragraph marks before them run into its first. */
function withCarried(lines: readonly Run[][], holder: Holder): Run[][] {
  if (holder.carried.length === 0) return [...lines]
  const carried = holder.carried.splice(0)
  const last = carried.pop()!
  return [...carried, [...last, ...lines[0]!], ...lines.slice(1)]
}

/**
 * .docx: Office Open XML (ISO/IEC 29500) read directly, because no library gives spans and automatic numbers together.
 * Headers, footers and the table of contents are left out; footnotes and endnotes follow the text.
 */
import type { ReadResult } from '../../tree/read-tree.ts'
import { paragraph, textOf, type Block } from '../blocks/blocks.ts'
import { joinCut } from '../blocks/cut.ts'
import { limitsOf, type ReadLimits, type ReadOptions } from '../blocks/limits.ts'
import { fileDiagnostic, guarded, Unreadable } from '../blocks/unreadable.ts'
import { writeBlocks } from '../blocks/write.ts'
import { BodyReader } from '../docx/body.ts'
import { ListCounter, readNumbering } from '../docx/numbering.ts'
import { linesOf } from '../docx/table.ts'
import { readStyles, type Styles } from '../docx/styles.ts'
import { attribute, readRelations, readXml } from '../ooxml/xml.ts'
import { openZip, zipNames, type Zip } from '../ooxml/zip.ts'
import { isMarkdown, readMarkdown } from './markdown.ts'

export const format = { id: 'docx', extensions: ['.docx', '.docm', '.dotx'], detect, read }

/** 1 where the container names Word's main part. */
function detect(bytes: Uint8Array): number {
  return zipNames(bytes, 'word/document') ? 1 : zipNames(bytes, 'word/') ? 0.9 : 0
}

/** Reads a Word file; what cannot be read is said in a diagnostic. */
function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  return guarded('docx', () => readDocument(bytes, limitsOf(options)))
}

async function readDocument(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const zip = openZip(bytes)
  const main = (await readRelations(zip, '', limits)).find((relation) => relation.type === 'officeDocument')?.target ?? 'word/document.xml'
  const relations = await readRelations(zip, main, limits)
  const partOf = (type: string): string | null => relations.find((relation) => relation.type === type)?.target ?? null
  const styles = await readStyles(zip, partOf('styles'), limits)
  const counter = new ListCounter(await readNumbering(zip, partOf('numbering'), limits), styles.lists)
  const body = new BodyReader(styles, counter, limits)
  if (!(await readXml(zip, main, limits, body))) throw new Unreadable('wrong-format', 'Unexpected container without a Word document in it, expected a .docx file')
  const notes: Block[] = []
  for (const type of ['footnotes', 'endnotes']) notes.push(...(await readNotes(zip, partOf(type), styles, counter, limits)))
  const blocks = [...body.blocks, ...notes]
  const { kept, legend } = withoutLegend(blocks)
  const diagnostics = legend ? [fileDiagnostic('annotation-left-out', 'info', `Unexpected legend of a reader's marks behind the text (${legend}), expected the plan alone: it is not read`)] : []
  const { text, root } = writeBlocks(kept)
  // A Word file that somebody filled with Markdown text (# headings, **bold**) reads as that Markdown.
  if (!kept.some((block) => block.type === 'table') && isMarkdown(text)) {
    const whole = writeBlocks(joinCut(kept)).text
    return { ...(await readMarkdown(whole, 'utf-8')), format: 'docx', diagnostics }
  }
  return { root, text, format: 'docx', dialect: 'spans', encoding: 'utf-8', diagnostics }
}

/** Headings of what a reader of the file wrote behind it about his own marks. */
const LEGEND = /^[【[]?(?:高亮|标注|批注|颜色|标记)(?:说明|图例)[】\]]?[:：]?$/
/** Longest line of a legend. */
const LEGEND_LINE = 60

/** The blocks without a legend at their end; its heading where there is one. */
function withoutLegend(blocks: readonly Block[]): { kept: readonly Block[]; legend: string | null } {
  for (let from = blocks.length - 1; from >= 0; from--) {
    const block = blocks[from]!
    const text = block.type === 'paragraph' ? textOf(block.runs).trim() : ''
    if (block.type !== 'paragraph' || text.length > LEGEND_LINE) break
    if (LEGEND.test(text)) return { kept: blocks.slice(0, from), legend: text }
  }
  return { kept: blocks, legend: null }
}

/** Footnotes or endnotes, each a paragraph that begins with its number in brackets. */
async function readNotes(zip: Zip, part: string | null, styles: Styles, counter: ListCounter, limits: ReadLimits): Promise<Block[]> {
  if (part === null) return []
  const blocks: Block[] = []
  let body: BodyReader | null = null
  let number = 0
  await readXml(zip, part, limits, {
    open(name, attributes) {
      if (name === 'w:footnote' || name === 'w:endnote') {
        // Separators have a type; notes of the text have none or 'normal'.
        if ((attribute(attributes, 'type') ?? 'normal') === 'normal') body = new BodyReader(styles, counter, limits)
      } else body?.open(name, attributes)
    },
    close(name) {
      if (name !== 'w:footnote' && name !== 'w:endnote') return body?.close(name)
      const text = body ? linesOf(body.blocks).join('').trim() : ''
      if (text) blocks.push(paragraph(`[${++number}] ${text}`))
      body = null
    },
    text: (value) => body?.text(value)
  })
  return blocks
}

/** An HTML element's content as blocks: a line of text for each block element and each <br>, tables with their spans. */
import { paragraph, textOf, type Block, type Run } from '../blocks/blocks.ts'
import { addText, BlockSink } from '../blocks/sink.ts'
import { Unreadable } from '../blocks/unreadable.ts'
import { formatNumber } from '../docx/number-formats.ts'
import type { HtmlContext } from './context.ts'
import { attributeOf, isLinkList, isSkipped, type HtmlNode } from './nodes.ts'
import { metadataLines } from './metadata.ts'
import { readHtmlTable } from './table.ts'
import { BLOCK_ELEMENTS, isFurnitureLine } from './vocabulary.ts'

/** Recursion a parsed tree may ask for. */
const MOST_NESTED = 1500
/** Longest text that <h1>…<h6> make a heading: some pages set whole paragraphs in them. */
const LONGEST_HEADING = 80
/** CSS and HTML names of list numbers, as the names that Word has for them. */
const LIST_FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman', 'lower-alpha': 'lowerLetter', 'upper-alpha': 'upperLetter', 'lower-roman': 'lowerRoman', 'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting', 'simp-chinese-informal': 'chineseCounting', 'trad-chinese-informal': 'chineseCounting', none: 'none', disc: 'none', circle: 'none', square: 'none'
}

/** The blocks of an element in reading order. */
export function readBlocks(root: HtmlNode, context: HtmlContext): Block[] {
  const reader = new HtmlReader(context)
  reader.walk(root, 0)
  return reader.finish()
}

class HtmlReader {
  private readonly context: HtmlContext
  private readonly sink = new BlockSink()
  private runs: Run[] = []
  private strong = false
  private pre = false
  private depth: number | undefined
  /** Number of a list item that has no text yet. */
  private label = ''

  constructor(context: HtmlContext) {
    this.context = context
  }

  finish(): Block[] {
    this.flush()
    return this.sink.blocks
  }

  walk(node: HtmlNode, nested: number): void {
    if (node.nodeName === '#text') return this.text(node.value ?? '')
    if (isSkipped(node)) return
    if (nested > MOST_NESTED) throw new Unreadable('nesting-too-deep', `Unexpected depth of elements in the page (over ${MOST_NESTED}), expected a document; open it in a browser and save it as text`)
    const metadata = metadataLines(node)
    if (metadata) {
      this.flush()
      this.sink.add(metadata.map((text) => paragraph(text)))
    } else if (node.nodeName === 'table') {
      this.flush()
      this.sink.addFrame(readHtmlTable(node, this.context, readBlocks))
    } else if (node.nodeName === 'br') this.flush()
    else if (!isNoteReference(node)) this.element(node, nested)
  }

  private element(node: HtmlNode, nested: number): void {
    const isBlock = BLOCK_ELEMENTS.has(node.nodeName)
    if (isBlock && isLinkList(node)) return
    const { strong, pre, depth } = this
    if (isBlock) this.flush()
    const before = this.sink.blocks.length
    this.strong = strong || isBold(node)
    this.pre = pre || node.nodeName === 'pre'
    const heading = /^h([1-6])$/.exec(node.nodeName)
    if (heading) this.depth = Number(heading[1])
    if (node.nodeName === 'ol') this.ordered(node, nested)
    else for (const child of node.childNodes ?? []) this.walk(child, nested + 1)
    if (isBlock) this.flush()
    if (node.nodeName === 'p' && this.sink.blocks.length === before) this.sink.empty()
    this.strong = strong
    this.pre = pre
    this.depth = depth
  }

  /** Numbers of an ordered list are printed by the browser and stand in no text. */
  private ordered(list: HtmlNode, nested: number): void {
    let number = integer(attributeOf(list, 'start')) ?? 1
    const format = LIST_FORMATS[/list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attributeOf(list, 'style'))?.[1] ?? attributeOf(list, 'type')] ?? 'decimal'
    for (const child of list.childNodes ?? []) {
      this.flush()
      if (child.nodeName === 'li') {
        number = integer(attributeOf(child, 'value')) ?? number
        const label = formatNumber(number++, format)
        if (label && !isSkipped(child)) this.label = /[一-鿿]$/.test(label) ? `${label}、` : `${label}. `
      }
      this.walk(child, nested + 1)
      this.flush()
      this.label = ''
    }
  }

  /** Ends the line. */
  private flush(): void {
    const runs = this.runs.splice(0)
    const text = textOf(runs).replace(SPACE, ' ').trim()
    if (text === '' || isFurnitureLine(text)) return
    if (this.label) runs.unshift({ text: this.label })
    this.label = ''
    this.sink.add([{ type: 'paragraph', runs, ...(this.depth !== undefined && text.length <= LONGEST_HEADING ? { depth: this.depth } : {}) }])
  }

  private text(value: string): void {
    if (!this.pre) return addText(this.runs, collapsed(value, this.runs.at(-1)?.text.at(-1) ?? ''), this.strong)
    for (const [index, part] of value.split(/\r\n?|\n/).entries()) {
      if (index > 0) this.flush()
      addText(this.runs, part, false)
    }
  }
}

const SPACE = /[\s\u00a0\u3000]+/g
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]/

/** White space as a browser shows it; a line break of the source between Han characters shows as nothing. */
function collapsed(value: string, previous: string): string {
  const text = value.replace(/[ \t\r\n\f]+/g, (space, offset: number) => {
    const before = offset > 0 ? value[offset - 1]! : previous
    const after = value[offset + space.length] ?? ''
    if (/[\r\n]/.test(space) && HAN.test(before) && (after === '' || HAN.test(after))) return ''
    return ' '
  })
  return text.startsWith(' ') && (previous === '' || previous === ' ') ? text.slice(1) : text
}

function isBold(node: HtmlNode): boolean {
  return node.nodeName === 'b' || node.nodeName === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributeOf(node, 'style'))
}

/** [1] in the running text that leads to a footnote; the note itself stands at the end. */
function isNoteReference(node: HtmlNode): boolean {
  return node.nodeName === 'a' && (/^#_?(?:ftn|edn)\d/i.test(attributeOf(node, 'href')) || /\bsd(?:footnote|endnote)anc\b/i.test(attributeOf(node, 'class')))
}

function integer(value: string): number | null {
  return /^-?\d{1,6}$/.test(value.trim()) ? Number(value) : null
}

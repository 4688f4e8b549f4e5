/** An HTML element's content as blocks: a line of text for each block element and each <br>, tables with their spans. */
import { paragraph, textOf, type Block, type Gap, type Run } from '../blocks/blocks.ts'
import { Unreadable } from '../blocks/unreadable.ts'
import type { ReadLimits } from '../blocks/limits.ts'
import { formatNumber } from '../docx/number-formats.ts'
import { attributeOf, isLinkList, isSkipped, type HtmlNode } from './nodes.ts'
import { metadataLines } from './metadata.ts'
import { readHtmlTable } from './table.ts'
import { BLOCK_ELEMENTS, isFurnitureLine } from './vocabulary.ts'

/** What one reading shares. */
export interface HtmlContext { limits: ReadLimits; cells: number }

interface Line { runs: Run[]; strong: boolean; pre: boolean; depth: number | undefined; /** Number of a list item that has no text yet. */ label: string }

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
  const blocks: Block[] = []
  const line: Line = { runs: [], strong: false, pre: false, depth: undefined, label: '' }
  let gap: Gap | null = null
  const add = (...added: Block[]): void => {
    const [first, ...rest] = added
    if (!first) return
    blocks.push(gap === null ? first : { ...first, gap }, ...rest)
    gap = null
  }
  const flush = (): void => {
    const runs = line.runs.splice(0)
    const text = textOf(runs).replace(SPACE, ' ').trim()
    if (text === '' || isFurnitureLine(text)) return
    if (line.label) runs.unshift({ text: line.label })
    line.label = ''
    add({ type: 'paragraph', runs, ...(line.depth !== undefined && text.length <= LONGEST_HEADING ? { depth: line.depth } : {}) })
  }
  const walk = (node: HtmlNode, nested: number): void => {
    if (node.nodeName === '#text') return addText(line, node.value ?? '', flush)
    if (isSkipped(node)) return
    if (nested > MOST_NESTED) throw new Unreadable('nesting-too-deep', `Unexpected depth of elements in the page (over ${MOST_NESTED}), expected a document; open it in a browser and save it as text`)
    const lines = metadataLines(node)
    if (lines) {
      flush()
      add(...lines.map((text) => paragraph(text)))
    } else if (node.nodeName === 'table') {
      flush()
      const inner = readHtmlTable(node, context, readBlocks)
      add(...inner)
      if (inner.at(-1)?.type === 'paragraph') gap = 'box'
    } else if (node.nodeName === 'br') flush()
    else if (!isNoteReference(node)) walkElement(node, nested)
  }
  const walkElement = (node: HtmlNode, nested: number): void => {
    const isBlock = BLOCK_ELEMENTS.has(node.nodeName)
    if (isBlock && isLinkList(node)) return
    const outer = { strong: line.strong, pre: line.pre, depth: line.depth }
    if (isBlock) flush()
    const count = blocks.length
    line.strong = outer.strong || isBold(node)
    line.pre = outer.pre || node.nodeName === 'pre'
    const heading = /^h([1-6])$/.exec(node.nodeName)
    if (heading) line.depth = Number(heading[1])
    if (node.nodeName === 'ol') walkOrdered(node, nested)
    else for (const child of node.childNodes ?? []) walk(child, nested + 1)
    if (isBlock) flush()
    if (node.nodeName === 'p' && blocks.length === count) gap ??= 'empty'
    line.strong = outer.strong
    line.pre = outer.pre
    line.depth = outer.depth
  }
  /** Numbers of an ordered list are printed by the browser and stand in no text. */
  const walkOrdered = (list: HtmlNode, nested: number): void => {
    let number = integer(attributeOf(list, 'start')) ?? 1
    const format = LIST_FORMATS[/list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attributeOf(list, 'style'))?.[1] ?? attributeOf(list, 'type')] ?? 'decimal'
    for (const child of list.childNodes ?? []) {
      flush()
      if (child.nodeName === 'li') {
        number = integer(attributeOf(child, 'value')) ?? number
        const label = formatNumber(number++, format)
        if (label && !isSkipped(child)) line.label = /[一-鿿]$/.test(label) ? `${label}、` : `${label}. `
      }
      walk(child, nested + 1)
      flush()
      line.label = ''
    }
  }
  walk(root, 0)
  flush()
  return blocks
}

const SPACE = /[\s\u00a0\u3000]+/g
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]/

function addText(line: Line, value: string, flush: () => void): void {
  if (line.pre) {
    for (const [index, part] of value.split(/\r\n?|\n/).entries()) {
      if (index > 0) flush()
      if (part) line.runs.push({ text: part })
    }
    return
  }
  const last = line.runs.at(-1)
  const text = collapsed(value, last?.text.at(-1) ?? '')
  if (text === '') return
  if (last && Boolean(last.strong) === line.strong) last.text += text
  else line.runs.push(line.strong ? { text, strong: true } : { text })
}

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

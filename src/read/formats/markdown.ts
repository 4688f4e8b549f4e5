/** Markdown as blocks of the read tree; its parser is loaded only where a Markdown text is met. */
import { toString } from 'mdast-util-to-string'
import type { ReadBlock, ReadCell, ReadInline, ReadResult, ReadRow, ReadText } from '../../tree/read-tree.ts'
import type { Position } from '../../tree/plan-tree.ts'

/** The part of mdast that is read here. */
interface Node { type: string; value?: string; depth?: number; start?: number | null; ordered?: boolean | null; children?: Node[]; position?: unknown }

/** |---|:--:|: it keeps to its line, or a file of blank lines would be looked through once a line. */
const DELIMITER_ROW = /^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t\r:|-]*$/m

/**
 * Whether a text is Markdown by its content, however it is called: a pipe table's delimiter row,
 * ATX headings, or bold phrases. A text whose lines begin with TABs is none: Markdown would take them for code.
 */
export function isMarkdown(text: string): boolean {
  if (/^\t/m.test(text)) return false
  return DELIMITER_ROW.test(text) || /^#{1,6} \S/m.test(text) || /\*\*\S[^*\n]{1,80}\*\*/.test(text)
}

/** Reads Markdown text; offsets count in the text as given. */
export async function readMarkdown(text: string, encoding: string): Promise<ReadResult> {
  const { parseMarkdown } = await import('./markdown-parser.ts')
  const root = parseMarkdown(text) as unknown as Node
  const blocks: ReadBlock[] = []
  for (const node of root.children ?? []) addBlock(node, text, blocks)
  return { root: { type: 'root', children: blocks }, text, format: 'markdown', dialect: 'gfm', encoding, diagnostics: [] }
}

function addBlock(node: Node, text: string, blocks: ReadBlock[]): void {
  switch (node.type) {
    case 'paragraph':
      return addParagraphs(inlines(node, text), blocks)
    case 'heading': {
      const children = inlines(node, text)
      if (children.length > 0) blocks.push({ type: 'heading', depth: node.depth ?? 1, children, position: positionOf(node) })
      return
    }
    case 'table':
      // Rulings of a page that hold no text are no table.
      if (!(node.children ?? []).some((row) => (row.children ?? []).some((cell) => toString(cell).trim() !== ''))) return
      blocks.push({ type: 'table', children: (node.children ?? []).map((row) => toRow(row, text)), position: positionOf(node), data: { dialect: 'gfm' } })
      return
    case 'list':
      // "1. 现实基础" alone on its line is a list to Markdown and a numbered heading to a plan: the marker is text.
      for (const item of node.children ?? []) addListItem(item, text, blocks)
      return
    case 'code':
    case 'html':
      return addRaw(node, text, blocks)
    case 'thematicBreak':
      return
    default:
      for (const child of node.children ?? []) addBlock(child, text, blocks)
  }
}

/** A soft line break ends a paragraph of a plan: one block a source line, as in plain text. */
function addParagraphs(children: ReadInline[], blocks: ReadBlock[]): void {
  let current: ReadInline[] = []
  const flush = (): void => {
    if (current.length > 0) blocks.push({ type: 'paragraph', children: current, position: { start: current[0]!.position.start, end: current.at(-1)!.position.end } })
    current = []
  }
  for (const child of children) {
    const previous = current.at(-1)
    if (previous && child.position.start.line > previous.position.end.line) flush()
    current.push(child)
  }
  flush()
}

function addListItem(item: Node, text: string, blocks: ReadBlock[]): void {
  const [first, ...rest] = item.children ?? []
  if (!first) return
  const own = positionOf(item)
  const marker: ReadText | null = first.type === 'paragraph' && !isLink(first) ? markerNode(own, positionOf(first), text) : null
  if (first.type === 'paragraph') addParagraphs(marker ? [marker, ...inlines(first, text)] : inlines(first, text), blocks)
  else addBlock(first, text, blocks)
  for (const child of rest) addBlock(child, text, blocks)
}

/** Nothing but a link: a step of a site's navigation, whose number is the converter's. */
function isLink(paragraph: Node): boolean {
  const [only, ...others] = paragraph.children ?? []
  return only?.type === 'link' && others.every((node) => node.type === 'text' && node.value?.trim() === '')
}

function markerNode(item: Position, body: Position, text: string): ReadText | null {
  const value = text.slice(item.start.offset, body.start.offset)
  if (!/\d/.test(value)) return null
  return { type: 'text', value, position: { start: item.start, end: body.start } }
}

/** Code and HTML blocks are text that only looks so (four leading spaces, a stray <): line by line. */
function addRaw(node: Node, text: string, blocks: ReadBlock[]): void {
  const { start, end } = positionOf(node)
  let offset = start.offset
  for (const [index, line] of text.slice(start.offset, end.offset).split('\n').entries()) {
    const value = line.trim()
    const from = offset + line.indexOf(value)
    offset += line.length + 1
    if (!value || /^<[^>]*>$/.test(value)) continue
    const at = start.line + index
    const child: ReadText = { type: 'text', value, position: { start: { line: at, column: 1, offset: from }, end: { line: at, column: 1 + value.length, offset: from + value.length } } }
    blocks.push({ type: 'paragraph', children: [child], position: child.position })
  }
}

function toRow(row: Node, text: string): ReadRow {
  const cells: ReadCell[] = (row.children ?? []).map((cell) => ({ type: 'tableCell', children: inlines(cell, text).flatMap((child) => (child.type === 'strong' ? child.children : [child])), position: positionOf(cell) }))
  return { type: 'tableRow', children: cells, position: positionOf(row) }
}

/** Text and bold text as slices of the source; other marks (links, emphasis, escapes) keep their text only. */
function inlines(node: Node, text: string): ReadInline[] {
  const out: ReadInline[] = []
  for (const child of node.children ?? []) {
    if (child.type === 'text' || child.type === 'inlineCode' || child.type === 'html') out.push(...slices(child, text))
    else if (child.type === 'strong') {
      const inner = inlines(child, text).flatMap((c) => (c.type === 'strong' ? c.children : [c]))
      if (inner.length > 0) out.push({ type: 'strong', children: inner, position: positionOf(child) })
    } else out.push(...inlines(child, text))
  }
  return out
}

/** The source lines of an inline node, each a slice of the source. */
function slices(node: Node, text: string): ReadText[] {
  const { start, end } = positionOf(node)
  const out: ReadText[] = []
  let from = start.offset
  let line = start.line
  for (const part of text.slice(start.offset, end.offset).split('\n')) {
    const value = part.trim()
    if (value) {
      const lead = line === start.line ? 0 : part.length - part.trimStart().length
      const kept = line === start.line ? part.replace(/\r$/, '') : part.slice(lead).trimEnd()
      out.push({ type: 'text', value: kept, position: { start: { line, column: 1, offset: from + lead }, end: { line, column: 1 + kept.length, offset: from + lead + kept.length } } })
    }
    from += part.length + 1
    line++
  }
  return out
}

function positionOf(node: Node): Position {
  return node.position as Position
}

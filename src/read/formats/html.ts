/** .html: the document of a web page, with the page's own parts left out; also what Word saves as a web page. */
import type { ReadResult } from '../../tree/read-tree.ts'
import { paragraph, textOf, type Block } from '../blocks/blocks.ts'
import { limitsOf, type ReadLimits, type ReadOptions } from '../blocks/limits.ts'
import { guarded, Unreadable } from '../blocks/unreadable.ts'
import { writeBlocks } from '../blocks/write.ts'
import { linesOf } from '../docx/table.ts'
import { readBlocks } from '../html/blocks.ts'
import { decodeHtml } from '../html/decode-html.ts'
import { findMainText } from '../html/main-text.ts'
import { squeezed, type HtmlNode } from '../html/nodes.ts'

export const format = { id: 'html', extensions: ['.html', '.htm', '.xhtml', '.shtml'], detect, read }

/** By the first characters: 1 for a document type or <html>, 0.8 for other markup that begins a page. */
function detect(bytes: Uint8Array): number {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/[\0\u00ef\u00bb\u00bf\u00ff\u00fe]/g, '').trimStart()
  if (!head.startsWith('<')) return 0
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html)[\s>]/i.test(head)) return 1
  return /^<(?:head|body|meta|title|div|table|p|h[1-6]|center|span|font|style|section|article|ul|ol|!--)[\s>/-]/i.test(head) && /<\/?(?:p|div|table|td|h[1-6]|body|span|br)[\s>/]/i.test(head) ? 0.8 : 0
}

/** Reads a web page; what cannot be read is said in a diagnostic. */
function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  return guarded('html', () => readPage(bytes, limitsOf(options)))
}

async function readPage(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const decoded = decodeHtml(bytes)
  refuseDeep(decoded.text, limits)
  const { parse } = await import('parse5')
  const document = parse(decoded.text, { sourceCodeLocationInfo: false, scriptingEnabled: false }) as unknown as HtmlNode
  const { root, before } = findMainText(document)
  const blocks = readBlocks(root, { limits, cells: 0 })
  const { text, root: tree } = writeBlocks([...before.filter((line) => !isRepeated(line, blocks)).map((line) => paragraph(line)), ...blocks])
  return { root: tree, text, format: 'html', dialect: 'spans', encoding: decoded.encoding, diagnostics: [] }
}

/** Whether a title or number found outside the document also stands among its first lines. */
function isRepeated(line: string, blocks: readonly Block[]): boolean {
  const wanted = squeezed(line)
  let first = ''
  // A title may be broken over lines; a sentence that holds its words is none.
  for (const block of blocks.slice(0, 12)) {
    const text = block.type === 'paragraph' ? textOf(block.runs) : linesOf([block]).join('')
    if (!text.includes('。')) first += text
  }
  return squeezed(first).includes(wanted)
}

/** Elements that end by themselves, so that leaving them open nests nothing. */
const SELF_ENDING = new Set(['p', 'li', 'td', 'th', 'tr', 'dd', 'dt', 'option', 'br', 'img', 'input', 'hr', 'meta', 'link', 'col', 'area', 'base', 'wbr', 'source', 'track', 'param', 'embed', 'thead', 'tbody', 'tfoot', 'colgroup', 'rb', 'rt', 'rp', 'keygen', 'frame'])
/** Elements that a parser opens again in every paragraph until they are closed. */
const REOPENED = new Set(['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'])
const MOST_OPEN = 1200
const MOST_REOPENED = 5_000_000

/**
 * Refuses, in one pass and before any tree is built, what a parser needs squared time or memory for:
 * elements thousands deep, and unclosed inline elements before many paragraphs.
 */
function refuseDeep(text: string, limits: ReadLimits): void {
  let open = 0
  let reopened = 0
  let work = 0
  let elements = 0
  const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})/g
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const name = match[2]!.toLowerCase()
    const step = match[1] ? -1 : 1
    if (++elements > limits.elements) throw new Unreadable('file-too-large', `Unexpected number of elements in the page (over ${limits.elements}), expected fewer`)
    if (REOPENED.has(name)) reopened = Math.max(0, reopened + step)
    else if (!SELF_ENDING.has(name)) open = Math.max(0, open + step)
    work += Math.max(0, reopened - 8)
    if (open > MOST_OPEN || work > MOST_REOPENED) throw new Unreadable('nesting-too-deep', `Unexpected depth of elements in the page (over ${MOST_OPEN}), expected a document; open it in a browser and save it as text`)
  }
}

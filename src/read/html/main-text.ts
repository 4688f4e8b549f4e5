/** Finds the element that holds the document on a page full of other things. */
import { CONTENT_NAMES } from './vocabulary.ts'
import { attributeOf, isSkipped, squeezed, visitNodes, type HtmlNode } from './nodes.ts'
import { metadataLines } from './metadata.ts'

export interface MainText {
  root: HtmlNode
  /** Title and metadata that stand outside of it, in reading order: lines for the front of the text. */
  before: string[]
}

/** What an element holds, its children included. */
interface Weight {
  /** Characters outside links. */
  text: number
  /** Characters in links. */
  linked: number
  links: number
  /** Full stops outside links: only prose has them. */
  stops: number
}

const NOTHING: Weight = { text: 0, linked: 0, links: 0, stops: 0 }
/** A child with this share of an element's text holds the document. */
const SHARE = 0.6
const MOST_STEPS = 400
/** Sentences of a page's own: a footer, a reader's hint. */
const MOST_STRAY_STOPS = 2

/** The document's element, its title and its metadata. */
export function findMainText(document: HtmlNode): MainText {
  const weights = weigh(document)
  const body = bodyOf(document)
  let root = namedContent(body, weights) ?? body
  for (let step = 0, at = root; step < MOST_STEPS; step++) {
    const next = heaviest(at, weights)
    const whole = weights.get(at) ?? NOTHING
    const part = next ? weights.get(next)! : NOTHING
    if (!next || !mayLeave(whole, part, next)) break
    // A step that leaves nothing behind (a wrapper, a table's body) is no gain by itself.
    if (whole.text > part.text || whole.links > part.links) root = next
    at = next
  }
  return { root, before: root === body ? [] : frontMatter(document, body, root) }
}

function bodyOf(document: HtmlNode): HtmlNode {
  let body = document
  visitNodes(document, (node) => {
    if (node.nodeName === 'body') body = node
    return body === document
  })
  return body
}

/** Weights from the leaves up; skipped elements weigh nothing but for the links they hold. */
function weigh(document: HtmlNode): Map<HtmlNode, Weight> {
  const weights = new Map<HtmlNode, Weight>()
  const order: { node: HtmlNode; linked: boolean }[] = []
  const stack = [{ node: document, linked: false }]
  while (stack.length > 0) {
    const entry = stack.pop()!
    order.push(entry)
    const linked = entry.linked || entry.node.nodeName === 'a'
    for (const child of entry.node.childNodes ?? []) stack.push({ node: child, linked })
  }
  for (let i = order.length - 1; i >= 0; i--) {
    const { node, linked } = order[i]!
    const own: Weight = { ...NOTHING }
    if (node.nodeName === '#text') {
      const text = squeezed(node.value ?? '')
      if (linked) own.linked = text.length
      else {
        own.text = text.length
        own.stops = text.split('。').length - 1
      }
    } else if (isSkipped(node)) own.links = node.nodeName === 'nav' || node.nodeName === 'footer' ? 3 : 1
    else {
      if (node.nodeName === 'a') own.links = 1
      for (const child of node.childNodes ?? []) {
        const weight = weights.get(child)
        if (!weight) continue
        own.text += weight.text
        own.linked += weight.linked
        own.links += weight.links
        own.stops += weight.stops
      }
    }
    weights.set(node, own)
  }
  return weights
}

/** The innermost element with a known name that holds all of the page's prose; null where there is none. */
function namedContent(body: HtmlNode, weights: ReadonlyMap<HtmlNode, Weight>): HtmlNode | null {
  const total = weights.get(body)?.stops ?? 0
  let best: HtmlNode | null = null
  visitNodes(body, (node) => {
    if (isSkipped(node)) return false
    const weight = weights.get(node) ?? NOTHING
    if (weight.stops === 0 || weight.stops < total - MOST_STRAY_STOPS) return false
    if (isContentElement(node) && weight.text >= (best ? weights.get(best)!.text * 0.9 : 0)) best = node
    return true
  })
  return best
}

function heaviest(node: HtmlNode, weights: ReadonlyMap<HtmlNode, Weight>): HtmlNode | null {
  let best: HtmlNode | null = null
  for (const child of node.childNodes ?? []) if (child.nodeName !== '#text' && !isSkipped(child) && (weights.get(child)?.text ?? 0) > (best ? weights.get(best)!.text : 0)) best = child
  return best
}

/**
 * Whether everything beside `child` is the page's, not the document's: no prose, and links or nothing at all.
 * A known name of a content element needs no such signs.
 */
function mayLeave(whole: Weight, part: Weight, child: HtmlNode): boolean {
  if (whole.text === 0 || part.text < whole.text * SHARE) return false
  const beside = { text: whole.text - part.text, links: whole.links - part.links, stops: whole.stops - part.stops }
  if (beside.text === 0) return true
  if (isContentElement(child)) return beside.stops <= MOST_STRAY_STOPS
  // A footer or a reader's hint may hold a sentence; a chapter holds more.
  return beside.stops <= Math.min(MOST_STRAY_STOPS, part.stops / 20) && beside.links >= 3
}

function isContentElement(node: HtmlNode): boolean {
  return `${attributeOf(node, 'id')} ${attributeOf(node, 'class')}`.toLowerCase().split(/\s+/).some((name) => CONTENT_NAMES.has(name))
}

/** Words in the class or id of a title. */
const TITLE_NAME = /(?:^|[^a-z])(?:title|tit|biaoti|article-?title|xxgk-?title|headline)(?:$|[^a-z])/i
const LONGEST_TITLE = 120
/** 国办发〔2021〕21号 on a line of its own. */
const DOCUMENT_NUMBER = /^[一-鿿]{1,12}[〔[（(]\d{4}[〕\]）)]\s*\d{1,4}\s*号$/

function frontMatter(document: HtmlNode, body: HtmlNode, root: HtmlNode): string[] {
  const holders = new Set<HtmlNode>()
  for (let at: HtmlNode | null | undefined = root; at; at = at.parentNode) holders.add(at)
  const metadata: string[] = []
  let title = ''
  let marked = ''
  let number = ''
  visitNodes(body, (node) => {
    if (node === root || isSkipped(node)) return false
    if (node.nodeName === '#text') {
      const text = squeezed(node.value ?? '')
      if (DOCUMENT_NUMBER.test(text)) number ||= text
      return true
    }
    const lines = holders.has(node) ? null : metadataLines(node)
    if (lines) {
      metadata.push(...lines.filter((line) => !metadata.includes(line)))
      return false
    }
    if (!holders.has(node)) {
      if (node.nodeName === 'h1') title ||= titleText(node)
      else if (TITLE_NAME.test(`${attributeOf(node, 'class')} ${attributeOf(node, 'id')}`)) marked ||= titleText(node)
    }
    return true
  })
  const inHead = headTitle(document)
  const name = title || marked || inHead
  const lines = [...metadata]
  if (number && !metadata.some((line) => squeezed(line).includes(number))) lines.push(number)
  if (name && !metadata.some((line) => squeezed(line) === squeezed(`标题：${name}`))) lines.push(name)
  return lines
}

function titleText(node: HtmlNode): string {
  const parts: string[] = []
  let length = 0
  let nodes = 0
  visitNodes(node, (next) => {
    if (next.nodeName === '#text') {
      parts.push(next.value ?? '')
      length += next.value?.length ?? 0
    }
    return length > LONGEST_TITLE * 2 || ++nodes > 200 ? 'stop' : !isSkipped(next)
  })
  const text = parts.join('').replace(/\s+/g, ' ').trim()
  return text.length >= 4 && text.length <= LONGEST_TITLE ? text : ''
}

/** …的通知-政策文件-某省林业局: what stands behind a document's last word and a bare dash, which years (2021-2025) have between digits. */
function withoutSite(title: string): string {
  const end = /(?:通知|公告|规划|计划|方案|意见|纲要|》)(?:[（(][^（）()]{2,20}[）)])?[-–—](?=[一-鿿])/.exec(title)
  return end ? title.slice(0, end.index + end[0].length - 1) : title
}

/** <meta name="ArticleTitle">, else <title> without the names of site and section behind it. */
function headTitle(document: HtmlNode): string {
  let meta = ''
  let title = ''
  visitNodes(document, (node) => {
    if (node.nodeName === 'meta' && /^articletitle$/i.test(attributeOf(node, 'name'))) meta ||= attributeOf(node, 'content').trim()
    if (node.nodeName === 'title') title ||= withoutSite((node.childNodes?.[0]?.value ?? '').split(/_|\s[-–—|]\s|\s{2,}|\|/)[0]!.trim())
    return node.nodeName !== 'body'
  })
  return meta || title
}

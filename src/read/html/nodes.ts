/** The few things asked of a parsed HTML tree (parse5's own shape), without recursion where depth is the page's to choose. */
import { SKIPPED_ELEMENTS, FURNITURE_NAMES } from './vocabulary.ts'

export interface HtmlNode {
  nodeName: string
  value?: string
  attrs?: { name: string; value: string }[]
  childNodes?: HtmlNode[]
  parentNode?: HtmlNode | null
}

/** An attribute's value; '' where it is absent. */
export function attributeOf(node: HtmlNode, name: string): string {
  return node.attrs?.find((attribute) => attribute.name === name)?.value ?? ''
}

/** Calls `visit` for node and all below it in reading order; returning false leaves out what is below, 'stop' ends the walk. */
export function visitNodes(node: HtmlNode, visit: (node: HtmlNode) => boolean | 'stop'): void {
  const stack = [node]
  while (stack.length > 0) {
    const next = stack.pop()!
    const answer = visit(next)
    if (answer === 'stop') return
    if (!answer) continue
    const children = next.childNodes ?? []
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!)
  }
}

/** Whether a node shows nothing of the document: scripts, forms, navigation, what is hidden. */
export function isSkipped(node: HtmlNode): boolean {
  const { nodeName, attrs } = node
  if (nodeName === '#comment' || nodeName === '#documentType' || SKIPPED_ELEMENTS.has(nodeName)) return true
  if (!attrs || attrs.length === 0) return false
  // A page that a script makes visible once it has loaded hides its body.
  if (nodeName === 'body' || nodeName === 'html') return false
  return attrs.some(({ name, value }) => {
    if (name === 'hidden') return true
    if (name === 'style') return /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i.test(value)
    return (name === 'class' || name === 'id' || name === 'role') && isFurnitureName(value)
  })
}

function isFurnitureName(value: string): boolean {
  return value.length < 200 && value.toLowerCase().split(/[^a-z]+/).some((word) => FURNITURE_NAMES.has(word))
}

/** Text without any white space, for comparing. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u00a0\u3000\ufeff\u200b]+/g, '')
}

/** Nodes that are looked at to tell a list of links. */
const MOST_NODES = 300

/** Whether an element holds nothing but three or more links of a few characters: a menu, a path of pages. */
export function isLinkList(node: HtmlNode): boolean {
  let links = 0
  let linked = 0
  let other = 0
  let nodes = 0
  visitNodes(node, (next) => {
    if (++nodes > MOST_NODES || other > 20) return 'stop'
    if (next.nodeName === '#text') other += squeezed(next.value ?? '').length
    if (next.nodeName !== 'a') return !isSkipped(next)
    links++
    for (const child of next.childNodes ?? []) linked += squeezed(child.value ?? '').length
    return false
  })
  return nodes <= MOST_NODES && links >= 3 && other <= links * 2 && linked <= links * 10
}

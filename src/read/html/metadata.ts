/** The metadata table of a government page (索引号, 文号, 成文日期, …), read as label and value. */
import { metadataPairs } from '../blocks/metadata.ts'
import { isSkipped, visitNodes, type HtmlNode } from './nodes.ts'

/** More text than this holds the document itself. */
const LONGEST_TABLE = 1500
const MOST_NODES = 1000
const CARRIERS: ReadonlySet<string> = new Set(['table', 'ul', 'ol', 'dl', 'div', 'section', 'p'])

/** Lines like 索引号：000014349/2021-00134 of a metadata table; null where the element is none. */
export function metadataLines(node: HtmlNode): string[] | null {
  if (!CARRIERS.has(node.nodeName)) return null
  const tokens = tokensOf(node)
  return tokens && metadataPairs(tokens)
}

/** Texts of the element's innermost blocks and cells; null where there is too much of it for metadata. */
function tokensOf(node: HtmlNode): string[] | null {
  const tokens: string[] = []
  let total = 0
  let open: HtmlNode | null = null
  let nodes = 0
  visitNodes(node, (next) => {
    if (++nodes > MOST_NODES) return 'stop'
    if (total > LONGEST_TABLE) return 'stop'

    if (next.nodeName !== '#text') return !isSkipped(next)
    const text = (next.value ?? '').replace(/[\s\u00a0\u3000]+/g, ' ')
    if (text.trim() === '') return true
    total += text.length
    const holder = blockOf(next)
    if (holder === open) tokens[tokens.length - 1] += text
    else tokens.push(text)
    open = holder
    return true
  })
  return total > LONGEST_TABLE || nodes > MOST_NODES || tokens.length < 2 || tokens.length > 80 ? null : tokens.map((token) => token.trim())
}

/** A label's own element, where it has one (<b>索引号：</b>, <span>), is a token of its own. */
function blockOf(text: HtmlNode): HtmlNode | null {
  return text.parentNode ?? null
}

/** Markdown text to mdast, through unified, remark-parse and remark-gfm. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** Parses Markdown with GFM tables; positions count in the text as given. */
export function parseMarkdown(text: string): Root {
  // singleTilde: 20~30 would open a strike-through.
  return unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(text)
}

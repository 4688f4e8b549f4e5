/** The foot of a saved web page: what its portal printed behind the document. */
import type { LineKind, SourceLine } from './line-kinds.ts'
import { PAGE_TAIL } from './vocabulary.ts'

const WORDS: ReadonlySet<string> = new Set(PAGE_TAIL)
/** A longer line that a sentence's stop ends is the document's own text; a page's summary of it is cut off. */
const LONGEST_REMARK = 60
/** A sign of a page's foot that nothing confirms stands in so many last lines. */
const LAST_LINES = 5
/** The name of a file that a page offers. */
const FILE_NAME = /^[^。；]{1,100}\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar)$/i

/**
 * Index of the first line of the page's foot, `lines.length` where there is none. Looked for from the end upward, no further
 * than to a heading or to running text, so that a document that was not saved from a page costs next to nothing.
 */
export function pageTail(lines: readonly SourceLine[], kinds: readonly LineKind[], from: number): number {
  let first = lines.length
  let signs = 0
  for (let at = lines.length - 1; at >= from; at--) {
    const { text } = lines[at]!
    if (kinds[at] === 'heading' || (text.length > LONGEST_REMARK && /[。；：]$/.test(text))) break
    if (!isSign(text)) continue
    first = at
    signs++
  }
  return signs > 1 || first >= lines.length - LAST_LINES ? first : lines.length
}

function isSign(text: string): boolean {
  if (text.length > LONGEST_REMARK) return FILE_NAME.test(text)
  if (text.startsWith('扫一扫')) return true
  const key = text.replace(/[【】［］[\]\s、|｜]/g, '').replace(/[：:（(].*$/, '')
  return WORDS.has(key) || FILE_NAME.test(text)
}

/** Where a saved web page sets the plan's title once more, as a heading above its text: what headings stand above belong to the site. */
import { squeeze } from '../language/widths.ts'
import type { Block } from './block.ts'
import { readNumbered } from './headings.ts'

/** Quotation marks and brackets, which the title of a page and the plan's own print differently. */
const MARKS = /[“”"'‘’《》〈〉「」()\[\]]/g

const fold = (text: string): string => squeeze(text).replace(MARKS, '')

/**
 * Order of the last heading that repeats the document's title (the blocks from `from` to `to`) in front of its first
 * numbered one; `to` where none does.
 */
export function endOfSiteHeadings(blocks: readonly Block[], from: number, to: number): number {
  let title = ''
  let end = to
  for (const block of blocks) {
    if (block.type !== 'text' || block.order < from) continue
    const { text } = block.passage
    if (block.order <= to) title += text
    else if (block.heading > 0 && title !== '' && fold(text) === fold(title)) end = block.order
    else if (title === '' || readNumbered(text)?.own) break
  }
  return end
}

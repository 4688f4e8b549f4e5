/** Several documents in one file: where each begins. */
import type { Block } from './block.ts'
import { readNumbered } from './headings.ts'

/**
 * Parts the blocks at the titles of the documents that one notice covers. A title parts only where the numbering begins
 * anew behind it; the notice in front goes with the first document. One part where there is one document.
 */
export function splitDocuments(blocks: readonly Block[], titles: readonly { lines: readonly [number, number] }[]): Block[][] {
  const starts = titles.map(({ lines }) => lines[0]).sort((a, b) => a - b).filter((line, i, all) => beginsAnew(blocks, line, all[i + 1] ?? Infinity))
  if (starts.length < 2) return [[...blocks]]
  return starts.map((_, i) => blocks.filter((block) => (i === 0 || block.order >= starts[i]!) && block.order < (starts[i + 1] ?? Infinity)))
}

function beginsAnew(blocks: readonly Block[], from: number, to: number): boolean {
  return blocks.some((block) => {
    if (block.type !== 'text' || block.order < from || block.order >= to) return false
    const numbered = readNumbered(block.passage.text)
    return numbered !== null && numbered.marker.value === 1 && numbered.marker.rank <= 4
  })
}

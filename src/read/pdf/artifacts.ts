/** What a producer marks as no content of its page: running heads, addresses and page numbers that a browser or Word prints. */
import type { Char, Drawing } from './drawing.ts'
import { inMargin } from './furniture.ts'

/** Share of the characters beyond which the marks are no page's heads and feet. */
const MOST = 1 / 3

/**
 * The drawings without what is marked so. A producer that marks much of a document means nothing by it, unless all of it
 * stands in the margins; on a page that holds little else (the last one is often short) only what stands there is left out.
 */
export function withoutArtifacts(drawings: readonly Drawing[]): Drawing[] {
  const marked = drawings.map((drawing) => drawing.chars.filter((char) => char.artifact))
  const characters = drawings.reduce((sum, drawing) => sum + drawing.chars.length, 0)
  const isMeant = marked.reduce((sum, own) => sum + own.length, 0) <= characters * MOST || marked.every((own, i) => own.every((char) => inMargin(char.y, drawings[i]!.height)))
  if (!isMeant) return [...drawings]
  return drawings.map((drawing, i) => {
    const isSmall = marked[i]!.length <= drawing.chars.length * MOST
    const isKept = (char: Char): boolean => !char.artifact || (!isSmall && !inMargin(char.y, drawing.height))
    return marked[i]!.length === 0 ? drawing : { ...drawing, chars: drawing.chars.filter(isKept) }
  })
}

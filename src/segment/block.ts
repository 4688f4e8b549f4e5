/** What the segmenter reads: a paragraph with its passage, or the parts of a table. */
import type { Passage } from '../tree/passage.ts'
import type { ReadTable } from '../tree/read-tree.ts'

export interface TextBlock {
  type: 'text'
  passage: Passage
  line: number
  endLine: number
  /** Depth of a Markdown or Word heading; 0 for a paragraph. */
  heading: number
  /** End of the bold phrase that the paragraph begins with; 0 where there is none. */
  boldEnd: number
  /** Empty lines right before it. */
  blank: number
  /** Its line, with a fraction where a line holds several blocks: tells them apart in order. */
  order: number
}
export interface TableBlock { type: 'table'; parts: ReadTable[]; line: number; endLine: number; blank: number; order: number }
export type Block = TextBlock | TableBlock

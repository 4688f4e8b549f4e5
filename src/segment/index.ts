/**
 * The segmenter: from a reader's blocks to the tree of a plan (sections, tasks, columns, tables, glossary, notes).
 * Guesses become diagnostics.
 */
import type { Block } from './blocks.ts'
import { PlanBuilder } from './plan-builder.ts'
import type { Front, Segmented } from './segmented.ts'

export { toBlocks } from './blocks.ts'
export type { Front, Segmented, TableDraft } from './segmented.ts'

/** The text lines of a document outside its tables, as the front is described from them; `line` is the block's order. */
export function textLines(blocks: readonly Block[]): { text: string; line: number }[] {
  return blocks.flatMap((block) => (block.type === 'text' ? [{ text: block.passage.text, line: block.order }] : []))
}

/** Segments the blocks of one document. */
export function segment(blocks: readonly Block[], front: Front): Segmented {
  const builder = new PlanBuilder(blocks, front)
  for (let i = 0; i < blocks.length; i++) builder.add(i)
  return builder.finish()
}

import { describePlan } from '../../src/meta/index.ts'
import { segment, textLines, toBlocks } from '../../src/segment/index.ts'
import type { Segmented } from '../../src/segment/index.ts'
import type { ReadResult } from '../../src/tree/read-tree.ts'
import type { DocumentStage } from './types.ts'

export interface SegmentedDocument { read: ReadResult; front: ReturnType<typeof describePlan>; segmented: Segmented }

/** Blocks → who issued the plan, and its tree of sections, tasks, columns and tables. */
export const segmentDocument: DocumentStage<ReadResult, SegmentedDocument> = (read, _file, { regions }) => {
  const blocks = toBlocks(read)
  const front = describePlan(textLines(blocks), { regions })
  return { read, front, segmented: segment(blocks, front) }
}

import { describePlan, periodOfTitle } from '../../src/meta/index.ts'
import type { PlanDescription, Regions } from '../../src/meta/index.ts'
import { segment, textLines, toBlocks } from '../../src/segment/index.ts'
import type { Segmented } from '../../src/segment/index.ts'
import type { Block } from '../../src/segment/blocks.ts'
import { splitDocuments } from '../../src/segment/split.ts'
import type { ReadResult } from '../../src/tree/read-tree.ts'
import type { DocumentStage } from './types.ts'

export interface SegmentedDocument {
  read: ReadResult
  front: PlanDescription
  segmented: Segmented
  /** Which of the file's documents it is, from 0. */
  part: number
  /** First and last line of the file that are its own. */
  lines: [number, number]
}

/** Blocks → the documents of the file, each with who issued it and its tree of sections, tasks, columns and tables. */
export const segmentDocuments: DocumentStage<ReadResult, SegmentedDocument[]> = (read, _file, { regions }) => {
  const blocks = toBlocks(read)
  const front = describe(blocks, regions)
  const parts = splitDocuments(blocks, front.titles)
  if (parts.length === 1) return [{ read, front, segmented: segmentOf(blocks, front, read), part: 0, lines: [1, Infinity] }]
  return parts.map((part, i) => {
    const { title, lines: titleLines } = front.titles[i]!
    // One notice issues them all: number, issuer and place are its own, title and period each document's; the notice's title names all periods.
    const own = describe(part.filter((block) => block.order >= titleLines[0]), regions)
    const covered = { ...front, title, titleLines, period: own.period ?? periodOfTitle(title), diagnostics: i === 0 ? front.diagnostics : [] }
    return { read, front: covered, segmented: segmentOf(part, covered, read), part: i, lines: [i === 0 ? 1 : part[0]!.line, parts[i + 1]?.[0] ? parts[i + 1]![0]!.line - 1 : Infinity] }
  })
}

/** The front of a document; blocks are told apart by their order, which has a fraction where one line holds several. */
function describe(blocks: readonly Block[], regions: Regions): PlanDescription {
  const front = describePlan(textLines(blocks), { regions })
  return { ...front, diagnostics: front.diagnostics.map((diagnostic) => ({ ...diagnostic, line: Math.floor(diagnostic.line), endLine: Math.floor(diagnostic.endLine) })) }
}

function segmentOf(blocks: readonly Block[], front: PlanDescription, read: ReadResult): Segmented {
  const segmented = segment(blocks, front)
  if (read.leftovers) segmented.tree.leftovers = read.leftovers
  return segmented
}

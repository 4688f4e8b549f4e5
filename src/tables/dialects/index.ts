/** How tables arrive, by dialect: from the parts of one table to its grid. */
import type { ReadTable } from '../../tree/read-tree.ts'
import type { Grid } from '../grid.ts'
import type { Heading } from '../headings.ts'
import type { Dialect } from './dialect.ts'
import { gfm } from './gfm.ts'
import { spaceCells } from './space-cells.ts'
import { spans } from './spans.ts'
import { tabCells } from './tab-cells.ts'

export const DIALECTS: readonly Dialect[] = [tabCells, gfm, spans, spaceCells]

/** Reads the grid of a table with the dialect that is surest of it. */
export function readGrid(parts: readonly ReadTable[], roleOf: (heading: Heading) => string | null): Grid {
  let best = DIALECTS[0]!
  for (const dialect of DIALECTS) if (dialect.detect(parts[0]!) > best.detect(parts[0]!)) best = dialect
  return best.parse(parts, roleOf)
}

/** What a dialect of tables is: how sure it is of a table, and the way from the table's parts to its grid. */
import type { ReadTable } from '../../tree/read-tree.ts'
import type { Grid } from '../grid.ts'
import type { Heading } from '../heading.ts'

export interface Dialect {
  id: string
  /** How sure it is that the table is its own, 0 to 1. */
  detect(table: ReadTable): number
  /** The grid; `roleOf` tells target from actual where the heading's words leave it open. */
  parse(parts: readonly ReadTable[], roleOf: (heading: Heading) => string | null): Grid
}

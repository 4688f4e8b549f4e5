/** Cells beside each other on a line, parted by white space: the reader has put each under its column. */
import type { Dialect } from './dialect.ts'
import { gfm } from './gfm.ts'

export const spaceCells: Dialect = {
  id: 'space-cells',
  detect: (table) => (table.data.dialect === 'space-cells' ? 1 : 0),
  parse: (parts, roleOf) => gfm.parse(parts, roleOf)
}

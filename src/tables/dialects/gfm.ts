/**
 * Pipe tables of Markdown: the grid is given, a merged cell is empty in the rows below. What comes from a web page often
 * has an empty header row above the printed one, and leaves a merged cell out altogether: such a row is laid under its
 * columns by what its cells are.
 */
import type { ReadRow, ReadTable } from '../../tree/read-tree.ts'
import { alignRow, misfit } from '../align.ts'
import { POOR_FIT, fitRow } from '../fit-row.ts'
import { rowPlace, toCell } from '../grid.ts'
import type { Cell, Grid, GridRow } from '../grid.ts'
import { NATURES, readHeadings } from '../headings.ts'
import type { Heading } from '../headings.ts'
import { isUnit } from '../names.ts'
import type { Dialect } from './dialect.ts'

export const gfm: Dialect = {
  id: 'gfm',
  detect: (table) => (table.data.dialect === 'gfm' ? 1 : 0),
  parse(parts, roleOf) {
    const [header, ...body] = filledRows(parts[0]!)
    const columns = readHeadings((header ?? parts[0]!.children[0]!).children.map((cell) => toCell(cell).text))
    const printed = header ? textOf(header) : ''
    const grid: Grid = { columns, rows: [], unclear: [], carriesDown: true }
    const isFit = columns.some((column) => column.kind === 'name')
    for (const [p, part] of parts.entries())
      for (const [r, row] of (p === 0 ? body : filledRows(part).filter((other, i) => i > 0 || textOf(other) !== printed)).entries()) {
        const place = rowPlace(row.children.map(toCell))
        const cells = columns.map((_, j) => (row.children[j] ? { ...toCell(row.children[j]!), indent: 0 } : null))
        const laid = isFit ? layShort(cells, columns, roleOf) : { cells, inferred: [] }
        const gridRow = { ...toGridRow(laid?.cells ?? cells, columns, p > 0 && r === 0), inferred: laid?.inferred ?? [] }
        if (laid) grid.rows.push(gridRow)
        else grid.unclear.push({ ...gridRow, ...place })
      }
    return grid
  }
}

type RoleOf = (heading: Heading) => string | null
/** Cells under their columns, and the columns of values whose span is inferred. */
interface Laid { cells: (Cell | null)[]; inferred: number[] }

const hasText = (row: ReadRow): boolean => row.children.some((cell) => cell.children.length > 0)
const textOf = (row: ReadRow): string => row.children.map((cell) => toCell(cell).text).join('|').replace(/\s+/g, '')

/** The rows of a part from the first that holds anything: an empty header is the converter's. */
function filledRows(part: ReadTable): ReadRow[] {
  const first = part.children.findIndex(hasText)
  return first < 0 ? [] : part.children.slice(first)
}

function toGridRow(cells: (Cell | null)[], columns: readonly Heading[], afterBreak: boolean): GridRow {
  return { cells, names: cells.filter((cell, j): cell is Cell => cell !== null && columns[j]!.kind === 'name'), inferred: [], afterBreak, ...rowPlace(cells) }
}

/** From this on a cell cannot stand under its heading. */
const CANNOT = 2

/**
 * The cells of a row that is shorter than its header, under the columns that they belong to: as they stand where that
 * can be, else with a column left out or a value over several, as merged cells leave it. Null where they fit no way.
 */
function layShort(cells: (Cell | null)[], columns: readonly Heading[], roleOf: RoleOf): Laid | null {
  let length = cells.length
  while (length > 0 && !cells[length - 1]?.text) length--
  if (length === cells.length || length < 2) return { cells, inferred: [] }
  const own = cells.slice(0, length).filter((cell): cell is Cell => cell !== null)
  if (own.every((cell, j) => cannotStand(cell.text, columns[j]!) < CANNOT)) return { cells, inferred: [] }
  const laid = leaveOut(own, columns)
  if (laid && !laid.some((cell, j) => cell === null && columns[j]!.kind === 'value')) return { cells: laid, inferred: [] }
  // A value merged over several years is printed once.
  const spread = alignRow(own, columns, roleOf)
  if (spread && canStand(spread.cells, columns)) return { cells: spread.cells, inferred: spread.inferred }
  return laid && { cells: laid, inferred: [] }
}

/** Lays cells under the columns that they fit, others left empty; a row without a running number of its own has none. */
function leaveOut(own: readonly Cell[], columns: readonly Heading[]): (Cell | null)[] | null {
  const fit = fitRow(own.map((cell) => cell.text), columns)
  let i = 0
  const laid = fit && fit.cost < POOR_FIT && fit.takes.every((take) => take < 2) ? fit.takes.map((take) => (take === 0 ? null : own[i++]!)) : null
  if (laid && canStand(laid, columns)) return laid
  if (columns[0]!.kind !== 'sequence' || /^\d/.test(own[0]!.text)) return null
  const rest = leaveOut(own, columns.slice(1))
  return rest && [null, ...rest]
}

const canStand = (cells: readonly (Cell | null)[], columns: readonly Heading[]): boolean => cells.every((cell, j) => !cell || cannotStand(cell.text, columns[j]!) < CANNOT)

/** How badly a cell's text fits under a heading; a unit or a nature is no name, and a nature no unit. */
function cannotStand(text: string, heading: Heading): number {
  const { kind } = heading
  if ((kind === 'name' || kind === 'unit') && NATURES.test(text) || kind === 'name' && isUnit(text)) return CANNOT
  return kind === 'unit' && /^[≥≤<>＜＞]?\d[\d.,，]*[%％]?$/.test(text) ? CANNOT : misfit(text, heading)
}

/** Rows of an indicator table (指标表) as typed rows. */
import { readQuantity } from '../language/quantity.ts'
import type { Indicator, Measure } from '../schema/plan-document.ts'
import type { Diagnostic, Level, Quantity } from '../schema/shared.ts'
import type { Cell, Grid, GridRow } from './grid.ts'
import { isContinuation, squeezeName } from './grid.ts'
import { SHARE_DONE } from './headings.ts'
import type { ColumnKind, Heading, MeasureRole } from './headings.ts'
import { readName } from './names.ts'

export interface RowContext {
  tableId: string
  /** The document's own level. */
  level: Level | null
  /** Unit that a line above the table names for rows that have none of their own. */
  unit?: string | null
  roleOf(heading: Heading): MeasureRole
  diagnostics: Diagnostic[]
}

/** Reads the rows of an indicator table in order; what is merged downwards is carried. */
export function readIndicators(grid: Grid, context: RowContext): Indicator[] {
  const reader = new IndicatorReader(grid, context)
  const rows = mergeBrokenRows(grid)
  for (const [i, row] of rows.entries()) reader.add(row, isGroupRow(row, grid) || isBareName(row, rows[i + 1], grid))
  return reader.rows
}

/** 一、 or （一） before a group's words; the 九 of 九年义务教育 is one of them. */
const GROUP_NUMBER = /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．])/

class IndicatorReader {
  readonly rows: Indicator[] = []
  private category: string | null = null
  private sequence: string | null = null
  private outerName = ''
  /** Rows that a sub-row can belong to, by how far their names are set in. */
  private parents: { name: string; depth: number }[] = []
  private readonly grid: Grid
  private readonly context: RowContext
  private readonly roles: Map<number, MeasureRole>

  constructor(grid: Grid, context: RowContext) {
    this.grid = grid
    this.context = context
    this.roles = valueRoles(grid, context)
  }

  /** `heads`: the row is the heading of those below it. */
  add(row: GridRow, heads: boolean): void {
    if (heads) {
      const text = squeezeName(row.cells.find((cell) => cell?.text)!.text)
      if (!isContinuation(text)) this.category = text.replace(GROUP_NUMBER, '')
      return
    }
    this.carry(row)
    const named = this.name(row)
    if (!named) return
    const unitCell = this.cell(row, 'unit')?.text ?? ''
    const unit = squeezeName(unitCell)
    const nature = squeezeName(this.cell(row, 'nature')?.text ?? '') || null
    const own = /^[/／—－–-]*$/.test(unit) ? named.unit : unit
    const shared = own ?? (unit === '' && !this.grid.columns.some((column) => column.kind === 'unit') ? this.context.unit ?? null : null)
    const measures = this.measures(row, named.unit ?? shared ?? unit)
    this.rows.push({
      id: `${this.context.tableId}-r${this.rows.length + 1}`,
      sequence: named.sequence ?? this.sequence,
      category: this.category,
      name: named.name,
      parent: named.parent,
      unit: shared,
      nature,
      measures,
      line: row.line,
      endLine: row.endLine
    })
  }

  private cell(row: GridRow, kind: ColumnKind): Cell | null {
    const index = this.grid.columns.findIndex((column) => column.kind === kind)
    return index < 0 ? null : row.cells[index] ?? null
  }

  private carry(row: GridRow): void {
    const categories = row.cells.filter((cell, j): cell is Cell => cell !== null && this.grid.columns[j]!.kind === 'category')
    const text = squeezeName([...new Set(categories)].map((cell) => cell.text).filter(Boolean).join('｜'))
    if (text || !this.grid.carriesDown) this.category = categories.length > 0 ? text || null : this.category
    const sequence = squeezeName(this.cell(row, 'sequence')?.text ?? '').replace(/[.．、（()）]/g, '')
    if (sequence || row.names.length < 2) this.sequence = sequence || null
  }

  private name(row: GridRow): { name: string; unit: string | null; parent: string | null; sequence: string | null } | null {
    const parts = row.names.filter((cell, i) => i === 0 || cell !== row.names[i - 1])
    if (parts.length > 1) {
      const [outer, inner] = [parts[0]!, parts.at(-1)!]
      if (outer.text) this.outerName = readName(outer.text, 0).name
      const read = readName(inner.text, 0)
      if (inner.text) return { ...read, parent: this.outerName || null, sequence: null }
    }
    const cell = parts.find((part) => part.text)
    if (!cell) return null
    const read = readName(cell.text, cell.indent)
    return { name: read.name, unit: read.unit, parent: this.parent(read), sequence: read.sequence }
  }

  /** The row that a sub-row belongs to: set in further than it, or the last row that carries no 其中. */
  private parent(read: { name: string; depth: number; sub: boolean }): string | null {
    if (read.depth === 0 && !read.sub) {
      this.parents = [{ name: read.name, depth: 0 }]
      return null
    }
    while (this.parents.length > 1 && this.parents.at(-1)!.depth >= read.depth) this.parents.pop()
    const parent = this.parents.at(-1)?.name ?? null
    this.parents.push({ name: read.name, depth: read.depth })
    return parent
  }

  private measures(row: GridRow, unit: string): Measure[] {
    const { columns } = this.grid
    const measures: Measure[] = []
    for (const [j, heading] of columns.entries()) {
      const cell = row.cells[j]
      if (heading.kind !== 'value' || !cell) continue
      const raw = cell.text.trim()
      const quantity = underHeading(readQuantity(raw, unit || null), heading, raw)
      const role = this.roles.get(j)!
      const held = role === 'actual' && !isPlainNumber(quantity) && row.cells.some((other, k) => other === cell && this.roles.get(k) === 'target')
      measures.push({ header: heading.text, year: heading.year, role: held ? 'target' : role, level: heading.level ?? this.context.level, raw, quantity, line: cell.line, endLine: cell.endLine })
    }
    if (row.inferred.length > 0) this.reportInferred(row)
    return measures
  }

  private reportInferred(row: GridRow): void {
    const covered = row.inferred.map((j) => this.grid.columns[j]!.text).join(', ')
    const raw = [...new Set(row.inferred.map((j) => row.cells[j]!.text))].join(', ')
    this.context.diagnostics.push({ rule: 'inferred-span', severity: 'info', message: `Unexpected short row, expected a cell for each heading: “${raw}” is read as standing under ${covered}`, line: row.line, endLine: row.endLine })
  }
}

/** 8.4% under 年均增速 is how fast, not how much: held against a level it would be a fall. A total in brackets is of the whole period. */
function underHeading(quantity: Quantity, heading: Heading, raw: string): Quantity {
  if (!heading.change || quantity.kind !== 'number') return quantity
  const direction = (heading.change === 'up') === (quantity.value >= 0) ? 'up' : 'down'
  const yearly = /年均|每年/.test(heading.text) && !/^[[〔【]/.test(raw)
  return { kind: 'change', direction, op: quantity.op, value: Math.abs(quantity.value), per: yearly ? 'year' : null }
}

/** What can have been counted. A bound or words in a cell merged over the baseline and the targets are a target that holds all along, and no result. */
const isPlainNumber = (quantity: Quantity): boolean => quantity.kind === 'number' && quantity.op === '='

/** 完成, 已达到; 达到85% is the value itself. */
const VERDICT = /^(?:(?:基本|已|提前|超额|未|顺利|全面)?(?:完成|达标|达到|实现)(?![约到为至]?[\d<>≤≥＜＞])|未完成|是|否)/

/** The role of each value column: from its heading, from its year, and 'assessment' where its cells are words of completion. */
function valueRoles(grid: Grid, context: RowContext): Map<number, MeasureRole> {
  const roles = new Map<number, MeasureRole>()
  for (const [j, heading] of grid.columns.entries()) {
    if (heading.kind !== 'value') continue
    const texts = grid.rows.map((row) => row.cells[j]?.text ?? '').filter(Boolean)
    const words = texts.filter((text) => VERDICT.test(text)).length
    roles.set(j, texts.length > 0 && words * 2 > texts.length || SHARE_DONE.test(heading.text) ? 'assessment' : heading.role === 'assessment' ? 'actual' : context.roleOf(heading))
  }
  return roles
}

/** One text over the whole row, no number: the heading of the rows below. */
function isGroupRow(row: GridRow, grid: Grid): boolean {
  const filled = [...new Set(row.cells.filter((cell): cell is Cell => cell !== null && cell.text !== ''))]
  if (filled.length !== 1 || grid.columns.length < 3) return false
  const text = filled[0]!.text
  const first = row.cells.indexOf(filled[0]!)
  const kind = grid.columns[first]!.kind
  return kind !== 'value' && !/^\d+$/.test(text) && (row.cells.filter((cell) => cell === filled[0]).length > 1 || kind === 'sequence' || kind === 'category' && grid.columns.length - 1 > 0)
}

/** What an indicator's name ends in: a row that has such a name alone is one whose values are still open. */
const MEASURED = /(?:率|比|比例|比重|数|量|额|值|系数|指数|年限|寿命|收入|面积)$/

/** A name with nothing beside it heads the rows below it, where no column is kept for that: 学前教育 over 毛入园率. */
function isBareName(row: GridRow, next: GridRow | undefined, grid: Grid): boolean {
  const at = (of: GridRow | undefined, wanted: (kind: ColumnKind) => boolean): boolean => !!of?.cells.some((cell, j) => cell?.text && wanted(grid.columns[j]!.kind))
  if (grid.columns.some((column) => column.kind === 'category') || at(row, (kind) => kind !== 'name') || !at(next, (kind) => kind === 'value')) return false
  const names = row.names.filter((cell) => cell.text)
  if (names.length !== 1 || row.names.length > 1) return false
  const { name, unit, sub } = readName(names[0]!.text, names[0]!.indent)
  return unit === null && !sub && name !== '' && name.length <= 16 && !MEASURED.test(name) && grid.columns.some((column) => column.kind === 'value')
}

/** A row that a page break cut: what stands behind the break goes to the cells of the row before. */
export function mergeBrokenRows(grid: Grid): GridRow[] {
  const rows: GridRow[] = []
  for (const row of grid.rows) {
    const previous = rows.at(-1)
    if (previous && row.afterBreak && continues(row, previous, grid)) {
      for (const [j, cell] of row.cells.entries()) if (cell?.text) previous.cells[j] = joinCells(previous.cells[j] ?? null, cell)
      previous.names = previous.cells.filter((cell, j): cell is Cell => cell !== null && grid.columns[j]!.kind === 'name')
      previous.endLine = Math.max(previous.endLine, row.endLine)
    } else rows.push({ ...row, cells: [...row.cells] })
  }
  return rows
}

/**
 * The rest of a row has no number of its own; in a table without numbers, no name. In one with numbers it has no name
 * either, or the values stand in one of the halves only: a sub-row has a name and values of its own.
 */
function continues(row: GridRow, previous: GridRow, grid: Grid): boolean {
  const at = (of: GridRow, kind: ColumnKind): string | null => {
    const index = grid.columns.findIndex((column) => column.kind === kind)
    return index < 0 ? null : of.cells[index]?.text ?? ''
  }
  const hasValue = (of: GridRow): boolean => of.cells.some((cell, j) => grid.columns[j]!.kind === 'value' && cell?.text)
  const sequence = at(row, 'sequence')
  if (sequence) return false
  if (at(row, 'name') === '') return true
  if (sequence === null) return false
  const projects = grid.columns.some((column) => column.kind === 'content' || column.kind === 'investment')
  return projects || !hasValue(row) || (at(previous, 'sequence') !== '' && !hasValue(previous))
}

function joinCells(first: Cell | null, second: Cell): Cell {
  return first ? { ...first, text: first.text + second.text, endLine: Math.max(first.endLine, second.endLine) } : second
}

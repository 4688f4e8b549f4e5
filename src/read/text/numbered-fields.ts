/** Tables of numbered rows among lines of fields. A name that wraps stands around its own row. */
import type { Diagnostic } from '../../schema/shared.ts'
import { NATURES } from '../../tables/headings.ts'
import { endsTable } from '../aligned/bounds.ts'
import { byPosition, toTable } from './field-rows.ts'
import type { AlignedTable, Row } from './field-rows.ts'
import { splitFields } from './fields.ts'
import type { Field, Spacing } from './fields.ts'
import type { Printed } from './hard-wrap.ts'

/** Rows that are looked ahead for the next running number. */
const AHEAD = 4

/** A table of numbered rows; read again where a later row shows that names are centred on their rows. */
export function numberedRows(text: string, lines: readonly Printed[], at: number, head: Field[], spacing: Spacing, name: number, hasValues: boolean): AlignedTable | null {
  const first = new NumberedRows(text, lines, at, head, spacing, name, hasValues, false)
  const table = first.read()
  return first.centred ? new NumberedRows(text, lines, at, head, spacing, name, hasValues, true).read() : table
}

/** Rows that begin with 1, 2, 3 …; lines between them are parts of a name, or the heading of the rows below. */
class NumberedRows {
  private readonly rows: Row[]
  private readonly diagnostics: Diagnostic[] = []
  private pending: Field[] = []
  private current: { row: Row; before: number } | null = null
  private expected: number | null = null
  /** Whether a name that wraps stands above and below its row's other cells. */
  centred: boolean
  private readonly text: string
  private readonly lines: readonly Printed[]
  private readonly at: number
  private readonly head: Field[]
  private readonly spacing: Spacing
  private readonly name: number
  private readonly hasValues: boolean
  /** Whether a row has more cells, or fewer, than can be laid under the head without guessing. */
  private broken = false

  constructor(text: string, lines: readonly Printed[], at: number, head: Field[], spacing: Spacing, name: number, hasValues: boolean, centred: boolean) {
    this.text = text
    this.lines = lines
    this.at = at
    this.head = head
    this.spacing = spacing
    this.name = name
    this.centred = centred
    this.hasValues = hasValues
    this.rows = [head.map((field) => [field])]
  }

  read(): AlignedTable | null {
    if (this.name < 0) return null
    let i = this.at + 1
    for (; i < this.lines.length; i++) if (!this.take(i)) break
    const rest = this.endRow(true)
    while (rest > 0 && i > this.at && this.lines[i - 1]!.start >= this.pending[0]!.start) i--
    return this.rows.length < 3 || this.broken ? null : { block: toTable(this.rows), next: i, diagnostics: this.diagnostics }
  }

  /** Takes a line into the table; false where it is behind its end. */
  private take(i: number): boolean {
    const line = this.lines[i]!
    const { fields } = splitFields(this.text, line, this.spacing)
    const number = fields.length > 1 ? sequenceOf(fields[0]!.text) : null
    if (number !== null && (this.expected === null || number === this.expected)) {
      this.addRow(fields, number)
      return true
    }
    if (endsTable(line.text) || !this.isAhead(i)) return this.isTail(line, fields)
    if (fields.filter((field) => field.text).length > 1) return this.addUnnumbered(fields)
    const field = fields.find((own) => own.text)!
    if (/^[（(]?[一二三四五六七八九十]{1,3}(?:[）)]|、)/.test(field.text)) {
      this.endRow(true)
      this.rows.push(this.head.map((_, j) => (j === 0 ? [field] : [])))
      this.current = null
    } else this.pending.push(field)
    return true
  }

  /** Whether the next running number comes soon. */
  private isAhead(i: number): boolean {
    for (let j = i + 1; j < this.lines.length && j <= i + AHEAD; j++) {
      const { fields } = splitFields(this.text, this.lines[j]!, this.spacing)
      const number = fields.length > 1 ? sequenceOf(fields[0]!.text) : null
      if (number !== null && number === (this.expected ?? 1)) return true
    }
    return false
  }

  /** Behind the last row: what its wrapped name still lacks, or a last row without a number (合计). */
  private isTail(line: Printed, fields: readonly Field[]): boolean {
    if (!this.current || line.gap !== 'none' || endsTable(line.text)) return false
    if (fields.length === this.head.length || fields.length === this.head.length - 1) return this.addUnnumbered(fields)
    if (fields.length !== 1 || this.pending.length >= this.current.before) return false
    this.pending.push(fields[0]!)
    return true
  }

  private addUnnumbered(fields: readonly Field[]): boolean {
    const row = fields.length === this.head.length ? fields.map((field) => (field.text ? [field] : [])) : fields.length === this.head.length - 1 ? [[], ...fields.map((field) => (field.text ? [field] : []))] : null
    if (!row || sequenceOf(fields[0]!.text) !== null) return false
    this.endRow(true)
    this.rows.push(row)
    this.current = { row, before: 0 }
    return true
  }

  private addRow(fields: readonly Field[], number: number): void {
    const row = this.place(fields)
    if (!this.current && this.rows.length === 1) this.headGoesOn()
    if (this.pending.length > 0 && (!this.current || row[this.name]!.length === 0)) this.centred = true
    const before = this.endRow(false)
    const own = this.pending.splice(0, before)
    if (own.length > 0) row[this.name] = [...own, ...row[this.name]!]
    this.rows.push(row)
    this.current = { row, before: own.length }
    this.expected = number + 1
  }

  /** A line in brackets under the head is the unit of one of its words: of the first that is measured, if that can be told. */
  private headGoesOn(): void {
    while (this.pending.length > 0 && /^[（(].*[）)]$/.test(this.pending[0]!.text)) {
      const measured = this.head.findIndex((field) => /面积|数量|规模|投资|金额|长度|产量|比例/.test(field.text))
      this.rows[0]!.at(measured)!.push(this.pending.shift()!)
    }
  }

  /** A row's fields by column; where one is missing it is the name, if lines above hold it. */
  private place(fields: readonly Field[]): Row {
    const cells = fields.map((field) => (field.text ? [field] : []))
    const { length } = this.head
    if (this.spacing === 'columns') {
      const row = byPosition(fields, this.head)
      this.broken ||= row === null
      return row ?? fit(cells, length)
    }
    const nameless = fields.length === length - 1 && (this.pending.length > 0 || NATURES.test(fields[this.name]?.text ?? ''))
    if (nameless) cells.splice(this.name, 0, [])
    this.broken ||= cells.length > length || (this.hasValues && cells.length < length)
    return fit(cells, length)
  }

  /**
   * Gives the row before its share of the lines since: where names are centred on their rows as many as stood above it,
   * else all of them. Returns how many are left for the row that follows.
   */
  private endRow(last: boolean): number {
    const { current } = this
    if (!current || this.pending.length === 0) return this.pending.length
    const share = this.centred || last ? Math.min(current.before, this.pending.length) : this.pending.length
    current.row[this.name]!.push(...this.pending.splice(0, share))
    return this.pending.length
  }
}

function fit(cells: Row, length: number): Row {
  return Array.from({ length }, (_, j) => cells[j] ?? [])
}

function sequenceOf(text: string): number | null {
  return /^\d{1,3}[.．、]?$/.test(text) ? Number.parseInt(text, 10) : null
}

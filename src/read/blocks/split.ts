/** Rows of a table that are no part of its grid: a title above the header, notes below the last row. */
import { paragraph, type Block, type TableBlock } from './blocks.ts'

/** Notes under a table: 注：, 备注, 说明：, 资料来源：, *. */
const NOTE = /^\s*(?:注|备注|附注|说明|资料来源|数据来源|\*|＊|※)\s*\d*\s*[：:.．、*＊]?/
const COLUMN_TITLE = /^\s*专\s*栏/

/**
 * A table with the rows that run over its whole width at its head (title, unit) and foot (notes) as paragraphs.
 * A column's title (专栏) stays in its table: what follows belongs to the box.
 */
export function splitTable(table: TableBlock): Block[] {
  if (table.box) return [table]
  const width = Math.max(0, ...table.rows.map((row) => row.reduce((end, cell) => Math.max(end, cell.column + cell.colSpan), 0)))
  const whole = (index: number): string[] | null => {
    const row = table.rows[index]
    return row?.length === 1 && row[0]!.colSpan === width && row[0]!.rowSpan === 1 ? row[0]!.lines.filter((line) => line.trim() !== '') : null
  }
  let from = 0
  while (from < table.rows.length - 1 && whole(from) && !COLUMN_TITLE.test(whole(from)![0] ?? '')) from++
  let to = table.rows.length
  while (to > from + 1 && NOTE.test(whole(to - 1)?.[0] ?? '')) to--
  if (width < 2 || (from === 0 && to === table.rows.length)) return [table]
  const page = table.page === undefined ? {} : { page: table.page }
  const lines = (start: number, end: number): Block[] => Array.from({ length: end - start }, (_, i) => whole(start + i)!).flat().map((line) => paragraph(line, page))
  return [...lines(0, from), { ...table, rows: table.rows.slice(from, to) }, ...lines(to, table.rows.length)]
}

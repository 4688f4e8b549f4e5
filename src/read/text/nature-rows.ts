/**
 * Rows of an indicator table below a head that cannot be read: 4 金融市场交易总额 万亿元 预期性 2800左右 -. Each has the
 * word of its nature between its other cells, as no sentence has. Where the columns begin is not known.
 */
import { NATURES } from '../../tables/headings.ts'
import type { Printed } from './hard-wrap.ts'

/** As many such lines make a table. */
const FEWEST = 3
/** Lines that the cells of one row may wrap over. */
const WRAPPED = 5
/** Cells of a row that holds more than its name and nature. */
const LEAST_CELLS = 3
/** Longest line of cells. */
const LONGEST = 120

/** Behind the last line of such rows that begin at a line; `at` where none do. */
export function natureRowsEnd(lines: readonly Printed[], at: number): number {
  if (!isNatureRow(lines[at]!)) return at
  let end = at + 1
  let rows = 1
  for (let i = end; i < lines.length && i < end + WRAPPED; i++) {
    if (!isNatureRow(lines[i]!)) continue
    rows++
    end = i + 1
  }
  return rows < FEWEST ? at : end
}

function isNatureRow({ text }: Printed): boolean {
  if (text.length > LONGEST || !text.includes('性')) return false
  const cells = text.split(/[ \t\u3000]+/).filter(Boolean)
  return cells.length >= LEAST_CELLS && cells.some((cell) => cell.endsWith('性') && NATURES.test(cell)) && !/[。；]/.test(text)
}

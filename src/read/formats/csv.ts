/** .csv annexes: one table, decoded by content. */
import type { ReadResult } from '../../tree/read-tree.ts'
import { limitsOf, type ReadLimits, type ReadOptions } from '../blocks/limits.ts'
import { guarded, Unreadable } from '../blocks/unreadable.ts'
import { writeBlocks } from '../blocks/write.ts'
import { decodeText } from '../decode.ts'
import { sheetBlocks, type Sheet } from '../sheet/sheet-blocks.ts'

export const format = { id: 'csv', extensions: ['.csv'], detect, read }

/** Lines that are looked at. */
const SAMPLE = 30

/** 0.7 where most of the first lines hold the same number, two at least, of commas outside quotes; running text never does. */
function detect(bytes: Uint8Array): number {
  const head = bytes.subarray(0, 8192)
  // The last line of the sample may be cut, in the middle of a character too.
  const end = head.length < 8192 ? head.length : head.lastIndexOf(10)
  const decoded = end > 0 ? decodeText(head.subarray(0, end)) : null
  if (!decoded) return 0
  const counts = decoded.text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').slice(0, SAMPLE).map(commas)
  const usual = counts.filter((count) => count >= 2).sort((a, b) => a - b)[counts.length >> 2]
  if (usual === undefined || counts.length < 2) return 0
  return counts.filter((count) => count === usual).length >= counts.length * 0.7 ? 0.7 : 0
}

function commas(line: string): number {
  let count = 0
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') quoted = !quoted
    else if (line[i] === ',' && !quoted) count++
  }
  return count
}

/** Reads a CSV file; what cannot be read is said in a diagnostic. */
function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  return guarded('csv', () => readTable(bytes, limitsOf(options)))
}

async function readTable(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const decoded = decodeText(bytes)
  if (!decoded) throw new Unreadable('wrong-format', 'Unexpected bytes that are no text in UTF-8, UTF-16 or GB18030, expected a CSV file')
  const { default: papaparse } = await import('papaparse')
  const { data, errors } = papaparse.parse<string[]>(decoded.text, { delimitersToGuess: [',', ';', '\t', '|'] })
  const rows: Sheet['rows'] = new Map()
  let cells = 0
  for (const [r, fields] of data.entries()) {
    cells += fields.length
    if (cells > limits.cells) throw new Unreadable('file-too-large', `Unexpected number of cells in the file (over ${limits.cells}), expected fewer; split it or raise the limit`)
    const filled = fields.flatMap((field, c): [number, string][] => (field.trim() === '' ? [] : [[c, field.trim()]]))
    if (filled.length > 0) rows.set(r, new Map(filled))
  }
  const { text, root } = writeBlocks(sheetBlocks({ rows, merges: [] }, limits))
  const quotes = errors.find((error) => error.type === 'Quotes')
  const diagnostics = quotes ? [{ rule: 'malformed-csv', severity: 'warning' as const, message: `Unexpected quotation mark in row ${(quotes.row ?? 0) + 1}, expected it doubled inside a quoted field: the cells from there on may have run together`, line: 1, endLine: 1 }] : []
  return { root, text, format: 'csv', dialect: 'spans', encoding: decoded.encoding, diagnostics }
}

/** Tables as CSV: UTF-8 with a BOM so that a spreadsheet opens it, RFC 4180 quoting, formulas shown as text. */
import papaparse from 'papaparse'

export type Cell = string | number | null | undefined
const BOM = '\ufeff'

/** A header and its rows → the file's text, CRLF between lines and behind the last. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutralise(cell) : cell ?? '')))
  return `${BOM}${papaparse.unparse({ fields: [...header], data }, { newline: '\r\n' })}\r\n`
}

/** Text that a spreadsheet would run (=1+1, +cmd, -2+3, @sum) gets an apostrophe in front, which spreadsheets hide; plain numbers stay numbers. */
function neutralise(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(?:\.\d+)?%?$/.test(text) ? `'${text}` : text
}

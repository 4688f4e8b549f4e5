/** Tables as CSV: UTF-8 with a BOM so that a spreadsheet opens it, RFC 4180 quoting, formulas shown as text. */

export type Cell = string | number | null | undefined
const BOM = '\ufeff'

/** A header and its rows → the file's text, CRLF between lines and behind the last. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  let text = BOM
  for (const row of [header, ...rows]) text += `${row.map(field).join(',')}\r\n`
  return text
}

/** RFC 4180, 2.5 to 2.7. Written here and not by papaparse, which reads CSV for us: its writer alone took a tenth of a short run. */
function field(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell)
  const text = neutralise(cell)
  return /[",\r\n\ufeff]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Text that a spreadsheet would run (=1+1, +cmd, -2+3, @sum) gets an apostrophe in front, which spreadsheets hide; plain numbers stay numbers. */
function neutralise(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(?:\.\d+)?%?$/.test(text) ? `'${text}` : text
}

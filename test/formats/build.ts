/** Small files of each format, made by hand so that a test shows what is in them. */
import { strToU8, zipSync } from 'fflate'
import type { ReadBlock, ReadCell, ReadResult, ReadTable } from '../../src/tree/read-tree.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface DocxParts { body: string; styles?: string; numbering?: string; footnotes?: string; header?: string }

/** A paragraph of one run. */
export const p = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
/** A paragraph of a list. */
export const listed = (text: string, list: number, level = 0): string => p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
export const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
export const tbl = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

/** A .docx of the given parts. */
export function docx(parts: DocxParts | string): Uint8Array {
  const { body, styles, numbering, footnotes, header } = typeof parts === 'string' ? { body: parts } as DocxParts : parts
  const own: [string, string, string][] = []
  if (styles) own.push(['styles', 'styles.xml', `<w:styles ${W}>${styles}</w:styles>`])
  if (numbering) own.push(['numbering', 'numbering.xml', `<w:numbering ${W}>${numbering}</w:numbering>`])
  if (footnotes) own.push(['footnotes', 'footnotes.xml', `<w:footnotes ${W}>${footnotes}</w:footnotes>`])
  if (header) own.push(['header', 'header1.xml', `<w:hdr ${W}>${header}</w:hdr>`])
  const relation = (type: string, target: string, i: number): string => `<Relationship Id="rId${i + 1}" Type="${RELS}/${type}" Target="${target}"/>`
  const package_ = 'http://schemas.openxmlformats.org/package/2006'
  return zip({
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${package_}/relationships">${relation('officeDocument', 'word/document.xml', 0)}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${package_}/relationships">${own.map(([type, target], i) => relation(type, target, i)).join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(own.map(([, target, xml]) => [`word/${target}`, xml]))
  })
}

export function zip(files: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])))
}

/** Sheets of a .xlsx: rows of texts and numbers, merged ranges, the format of numbers. */
export interface SheetSpec { name: string; rows: (string | number | null)[][]; merges?: string[]; format?: string; hidden?: boolean }

export function xlsx(sheets: SheetSpec[]): Uint8Array {
  const M = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const formats = [...new Set(sheets.map((sheet) => sheet.format ?? 'General'))]
  const cell = (value: string | number | null, place: string, style: number): string =>
    value === null ? '' : typeof value === 'number' ? `<c r="${place}" s="${style}"><v>${value}</v></c>` : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${M} xmlns:r="${RELS}"><sheets>${sheets.map((sheet, i) => `<sheet name="${sheet.name}" sheetId="${i + 1}" r:id="s${i}"${sheet.hidden ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => `<Relationship Id="s${i}" Type="${RELS}/worksheet" Target="worksheets/sheet${i}.xml"/>`).join('')}<Relationship Id="st" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${M}><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs>${formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs></styleSheet>`
  }
  for (const [i, sheet] of sheets.entries()) {
    const style = formats.indexOf(sheet.format ?? 'General')
    const rows = sheet.rows.map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, `${String.fromCharCode(65 + c)}${r + 1}`, style)).join('')}</row>`).join('')
    const merges = (sheet.merges ?? []).map((range) => `<mergeCell ref="${range}"/>`).join('')
    files[`xl/worksheets/sheet${i}.xml`] = `<worksheet ${M}><sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`
  }
  return zip(files)
}

/** A compound file with one stream, which is filled up to 4096 bytes so that it needs no small sectors. */
export function compound(name: string, stream: Uint8Array): Uint8Array {
  const sectors = Math.max(8, Math.ceil(stream.length / 512))
  const out = new Uint8Array(512 * (3 + sectors))
  const view = new DataView(out.buffer)
  out.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const END = 0xfffffffe
  for (const [at, value] of [[24, 0x3e], [26, 3], [28, 0xfffe], [30, 9], [32, 6]] as const) view.setUint16(at, value, true)
  for (const [at, value] of [[44, 1], [48, 1], [56, 4096], [60, END], [68, END], [76, 0]] as const) view.setUint32(at, value, true)
  for (let i = 1; i < 109; i++) view.setUint32(76 + i * 4, 0xffffffff, true)
  const table = Array.from({ length: 128 }, (_, i) => (i === 0 ? 0xfffffffd : i === 1 ? END : i < 1 + sectors ? i + 1 : i === 1 + sectors ? END : 0xffffffff))
  table.forEach((value, i) => view.setUint32(512 + i * 4, value, true))
  const entry = (index: number, title: string, kind: number, child: number, start: number, size: number): void => {
    const at = 1024 + index * 128
    for (const [i, char] of [...title].entries()) view.setUint16(at + i * 2, char.charCodeAt(0), true)
    view.setUint16(at + 64, (title.length + 1) * 2, true)
    view.setUint8(at + 66, kind)
    for (const [offset, value] of [[68, 0xffffffff], [72, 0xffffffff], [76, child], [116, start], [120, size]] as const) view.setUint32(at + offset, value, true)
  }
  entry(0, 'Root Entry', 5, 1, END, 0)
  entry(1, name, 2, 0xffffffff, 2, Math.max(4096, stream.length))
  out.set(stream, 1536)
  return out
}

/** A binary workbook of one sheet: texts and numbers by row, and one merged range. */
export function xls(rows: (string | number)[][], merge: [number, number, number, number]): Uint8Array {
  const bytes: number[] = []
  const u16 = (...values: number[]): number[] => values.flatMap((value) => [value & 255, (value >> 8) & 255])
  const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)]
  const record = (type: number, data: number[]): void => void bytes.push(...u16(type, data.length), ...data)
  const wide = (text: string): number[] => [...text].flatMap((char) => u16(char.charCodeAt(0)))
  const f64 = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)]
  const texts = [...new Set(rows.flat().filter((value): value is string => typeof value === 'string'))]
  record(0x809, u16(0x600, 5, 0, 0, 0, 0, 0, 0))
  record(0x41e, [...u16(200, 4), 0, ...[...'0.0%'].map((char) => char.charCodeAt(0))])
  record(0xe0, u16(0, 200, 0, 0, 0, 0, 0, 0, 0, 0))
  const at = bytes.length + 4
  record(0x85, [...u32(0), 0, 0, 2, 1, ...wide('指标')])
  record(0xfc, [...u32(texts.length), ...u32(texts.length), ...texts.flatMap((text) => [...u16(text.length), 1, ...wide(text)])])
  record(0x0a, [])
  bytes.splice(at, 4, ...u32(bytes.length))
  record(0x809, u16(0x600, 16, 0, 0, 0, 0, 0, 0))
  for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) typeof value === 'string' ? record(0xfd, [...u16(r, c, 0), ...u32(texts.indexOf(value))]) : record(0x203, [...u16(r, c, 0), ...f64(value)])
  record(0xe5, u16(1, ...merge))
  record(0x0a, [])
  return compound('Workbook', Uint8Array.from(bytes))
}

/** What a page of a hand-made PDF draws: texts (place, size) and lines, in points from the bottom left. */
export interface PdfPageSpec { texts?: [x: number, y: number, size: number, text: string][]; lines?: [x1: number, y1: number, x2: number, y2: number][]; extra?: string }

/** A PDF in GBK-EUC-H with a font that is not embedded, as old office software wrote them. `encode` gives GBK bytes as hex. */
export function pdf(pages: PdfPageSpec[], encode: (text: string) => string = utf16Hex, encoding = 'UniGB-UCS2-H'): Uint8Array {
  const objects: string[] = []
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ')
  objects.push('<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.push(`<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [4 0 R] >>`)
  objects.push('<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /Ascent 880 /Descent -120 /ItalicAngle 0 /StemV 93 /CapHeight 880 >> >>')
  for (const [i, page] of pages.entries()) {
    const drawn = (page.lines ?? []).map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`).join('\n')
    const shown = (page.texts ?? []).map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td <${encode(text)}> Tj ET`).join('\n')
    const content = `0.5 w\n${drawn}\n${shown}\n${page.extra ?? ''}`
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`)
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

/** UTF-16BE as hex, as UniGB-UCS2-H reads it. */
export function utf16Hex(text: string): string {
  return [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')
}

/** The lines of a grid with the given column and row places. */
export function gridLines(columns: number[], rows: number[]): [number, number, number, number][] {
  return [
    ...rows.map((y): [number, number, number, number] => [columns[0]!, y, columns.at(-1)!, y]),
    ...columns.map((x): [number, number, number, number] => [x, rows[0]!, x, rows.at(-1)!])
  ]
}

export const utf8 = (text: string): Uint8Array => strToU8(text)

// --- looking at results

export function textOf(block: ReadBlock): string {
  if (block.type === 'table') return ''
  return block.children.flatMap((child) => (child.type === 'strong' ? child.children : [child])).map((child) => child.value).join('')
}

/** Texts of the paragraphs and headings, in order. */
export function paragraphs(result: ReadResult): string[] {
  return result.root.children.filter((block) => block.type !== 'table').map(textOf)
}

export function tables(result: ReadResult): ReadTable[] {
  return result.root.children.filter((block): block is ReadTable => block.type === 'table')
}

/** A cell as text, with its spans where it has any: 规划目标 [1x2]. */
export function cellText(cell: ReadCell): string {
  const { rowSpan = 1, colSpan = 1 } = cell.data ?? {}
  return cell.children.map((child) => child.value).join('') + (rowSpan * colSpan > 1 ? ` [${rowSpan}x${colSpan}]` : '')
}

/** A table as rows of cell texts. */
export function grid(table: ReadTable): string[][] {
  return table.children.map((row) => row.children.map(cellText))
}

/** Throws where a text node is no slice of the text, or its line does not fit its offset. */
export function checkPositions(result: ReadResult): void {
  const starts = [0]
  for (let i = 0; i < result.text.length; i++) if (result.text[i] === '\n') starts.push(i + 1)
  type Node = { type: string; value?: string; position?: ReadBlock['position']; children?: Node[] }
  const check = (node: Node): void => {
    const { start, end } = node.position ?? { start: null, end: null }
    if (start && end) {
      const fits = ({ line, offset }: { line: number; offset: number }): boolean => starts[line - 1]! <= offset && offset < (starts[line] ?? Infinity)
      if (!fits(start) || !fits(end)) throw new Error(`line of ${node.type} does not fit its offset`)
      if (node.type === 'text' && result.text.slice(start.offset, end.offset) !== node.value) throw new Error(`“${node.value}” is no slice of the text`)
    }
    node.children?.forEach(check)
  }
  check(result.root as unknown as Node)
}

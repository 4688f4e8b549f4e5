/** Workbooks in the binary form of Excel 97 to 2003 ([MS-XLS]): visible sheets, strings, number formats, merged cells. */
import type { ReadLimits } from '../blocks/limits.ts'
import { Unreadable } from '../blocks/unreadable.ts'
import { openCompound, readStream } from '../doc/compound.ts'
import { builtInFormat, showNumber } from './number-format.ts'
import { SheetBuilder, type NamedSheet } from './workbook.ts'

/** Record types ([MS-XLS] 2.3). */
const RECORD = { formula: 0x06, end: 0x0a, dateMode: 0x22, filePass: 0x2f, continue: 0x3c, boundSheet: 0x85, manyNumbers: 0xbd, style: 0xe0, merges: 0xe5, strings: 0xfc, sharedLabel: 0xfd, number: 0x203, label: 0x204, error: 0x205, formulaText: 0x207, compactNumber: 0x27e, format: 0x41e, begin: 0x809 } as const

interface Rec { type: number; at: number; size: number }
interface Book { view: DataView; strings: string[]; formats: string[]; epoch1904: boolean; builder: SheetBuilder }

/** Reads the visible sheets. Throws Unreadable where the workbook is encrypted or older. */
export function readXls(bytes: Uint8Array, limits: ReadLimits): NamedSheet[] {
  const compound = openCompound(bytes)
  if (readStream(compound, 'EncryptedPackage')) throw encrypted()
  const stream = readStream(compound, 'Workbook')
  if (!stream) throw new Unreadable('wrong-format', 'Unexpected form of Excel older than Excel 97, or no workbook at all, expected .xls of Excel 97 or later; save it as .xlsx')
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const book: Book = { view, strings: [], formats: [], epoch1904: false, builder: new SheetBuilder(limits) }
  const sheets: { name: string; at: number }[] = []
  const own = new Map<number, string>()
  const styles: number[] = []
  const globals = records(view, 0)
  for (const [index, { type, at, size }] of globals.entries()) {
    if (type === RECORD.filePass) throw encrypted()
    if (type === RECORD.dateMode) book.epoch1904 = view.getUint16(at, true) === 1
    else if (type === RECORD.boundSheet && (view.getUint8(at + 4) & 3) === 0 && view.getUint8(at + 5) === 0) sheets.push({ at: view.getUint32(at, true), name: shortString(view, at + 6, at + size) })
    else if (type === RECORD.format) own.set(view.getUint16(at, true), longString(view, at + 2, at + size))
    else if (type === RECORD.style) styles.push(view.getUint16(at + 2, true))
    else if (type === RECORD.strings) book.strings = readStrings(view, segmentsFrom(globals, index), limits)
  }
  book.formats = styles.map((id) => own.get(id) ?? builtInFormat(id))
  for (const { name, at } of sheets) {
    if (at >= view.byteLength) continue
    book.builder.begin(name)
    readSheet(book, records(view, at))
  }
  return book.builder.sheets
}

function encrypted(): Unreadable {
  return new Unreadable('file-encrypted', 'Unexpected password protection of the workbook, expected an open file; save it without a password')
}

/** The records of one substream, from its beginning to its end; charts inside it are passed over. */
function records(view: DataView, from: number): Rec[] {
  const out: Rec[] = []
  let depth = 0
  for (let at = from; at + 4 <= view.byteLength; ) {
    const type = view.getUint16(at, true)
    const size = view.getUint16(at + 2, true)
    if (at + 4 + size > view.byteLength) throw new Unreadable('file-truncated', 'Unexpected end of the workbook within a record, expected a complete file; get it again from its source')
    if (type === RECORD.begin) depth++
    if (depth <= 1) out.push({ type, at: at + 4, size })
    if (type === RECORD.end && --depth <= 0) break
    at += 4 + size
  }
  return out
}

function segmentsFrom(all: readonly Rec[], index: number): Rec[] {
  const segments = [all[index]!]
  for (let i = index + 1; all[i]?.type === RECORD.continue; i++) segments.push(all[i]!)
  return segments
}

function chars(view: DataView, at: number, count: number, wide: boolean): string {
  let text = ''
  for (let i = 0; i < count; i++) text += String.fromCharCode(wide ? view.getUint16(at + i * 2, true) : view.getUint8(at + i))
  return text
}

function shortString(view: DataView, at: number, end: number): string {
  const wide = (view.getUint8(at + 1) & 1) === 1
  return chars(view, at + 2, Math.min(view.getUint8(at), Math.floor((end - at - 2) / (wide ? 2 : 1))), wide)
}

function longString(view: DataView, at: number, end: number): string {
  if (at + 3 > end) return ''
  const wide = (view.getUint8(at + 2) & 1) === 1
  return chars(view, at + 3, Math.min(view.getUint16(at, true), Math.floor((end - at - 3) / (wide ? 2 : 1))), wide)
}

/** Shared strings: a string may go on in the next record, there again with a byte for its width. */
function readStrings(view: DataView, segments: readonly Rec[], limits: ReadLimits): string[] {
  const strings: string[] = []
  let segment = 0
  let at = segments[0]!.at + 8
  const end = (): number => segments[segment]!.at + segments[segment]!.size
  const advance = (): boolean => {
    segment++
    if (segment >= segments.length) return false
    at = segments[segment]!.at
    return true
  }
  const skip = (count: number): void => {
    for (let left = count; left > 0; ) {
      const step = Math.min(left, end() - at)
      at += step
      left -= step
      if (left > 0 && !advance()) return
    }
  }
  const total = segments[0]!.size >= 8 ? view.getUint32(segments[0]!.at + 4, true) : 0
  while (strings.length < Math.min(total, limits.cells)) {
    if (at + 3 > end() && !advance()) break
    if (at + 3 > end()) break
    const count = view.getUint16(at, true)
    const flags = view.getUint8(at + 2)
    at += 3
    const runs = flags & 8 ? view.getUint16(at, true) : 0
    at += flags & 8 ? 2 : 0
    const extra = flags & 4 ? view.getUint32(at, true) : 0
    at += flags & 4 ? 4 : 0
    let wide = (flags & 1) === 1
    let text = ''
    while (text.length < count) {
      const take = Math.min(count - text.length, Math.floor((end() - at) / (wide ? 2 : 1)))
      text += chars(view, at, Math.max(0, take), wide)
      at += Math.max(0, take) * (wide ? 2 : 1)
      if (text.length >= count) break
      if (!advance()) return [...strings, text]
      wide = (view.getUint8(at++) & 1) === 1
    }
    skip(Math.min(runs * 4 + extra, view.byteLength))
    strings.push(text)
    if (segment >= segments.length) break
  }
  return strings
}

function readSheet(book: Book, all: readonly Rec[]): void {
  const { view, builder } = book
  let pending: { row: number; column: number } | null = null
  for (const { type, at, size } of all) {
    if (type === RECORD.merges) {
      for (let i = 0; i < view.getUint16(at, true) && 2 + (i + 1) * 8 <= size; i++) {
        const own = at + 2 + i * 8
        builder.merge({ top: view.getUint16(own, true), bottom: view.getUint16(own + 2, true), left: view.getUint16(own + 4, true), right: view.getUint16(own + 6, true) })
      }
      continue
    }
    if (type === RECORD.formulaText && pending) {
      builder.add(pending.row, pending.column, longString(view, at, at + size))
      pending = null
      continue
    }
    if (!CELL_RECORDS.has(type) || size < 6) continue
    const row = view.getUint16(at, true)
    const column = view.getUint16(at + 2, true)
    const style = view.getUint16(at + 4, true)
    if (type === RECORD.sharedLabel) builder.add(row, column, book.strings[view.getUint32(at + 6, true)] ?? '')
    else if (type === RECORD.label) builder.add(row, column, longString(view, at + 6, at + size))
    else if (type === RECORD.number) builder.add(row, column, show(book, view.getFloat64(at + 6, true), style))
    else if (type === RECORD.compactNumber) builder.add(row, column, show(book, compact(view, at + 6), style))
    else if (type === RECORD.manyNumbers) for (let i = 0; 4 + (i + 1) * 6 <= size - 2; i++) builder.add(row, column + i, show(book, compact(view, at + 6 + i * 6), view.getUint16(at + 4 + i * 6, true)))
    else if (type === RECORD.formula && view.getUint16(at + 12, true) !== 0xffff) builder.add(row, column, show(book, view.getFloat64(at + 6, true), style))
    else if (type === RECORD.formula && view.getUint8(at + 6) === 0) pending = { row, column }
  }
}

const CELL_RECORDS: ReadonlySet<number> = new Set([RECORD.sharedLabel, RECORD.label, RECORD.number, RECORD.compactNumber, RECORD.manyNumbers, RECORD.formula])

function show(book: Book, value: number, style: number): string {
  return showNumber(value, book.formats[style] ?? 'General', book.epoch1904)
}

/** RK numbers: 30 bits of an integer or of a float, perhaps to be divided by 100. */
function compact(view: DataView, at: number): number {
  const raw = view.getInt32(at, true)
  let value = raw >> 2
  if ((raw & 2) === 0) {
    const buffer = new DataView(new ArrayBuffer(8))
    buffer.setInt32(0, raw & ~3)
    value = buffer.getFloat64(0)
  }
  return raw & 1 ? value / 100 : value
}

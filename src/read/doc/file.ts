/** The parts of a Word binary file ([MS-DOC]): its streams, the places of its tables, its text pieces and formatted runs. */
import { Unreadable } from '../blocks/unreadable.ts'
import { openCompound, readStream } from './compound.ts'

/** Lengths of the text's parts in characters, in the order in which they follow each other. */
export interface Parts { text: number; footnotes: number; headers: number; macros: number; comments: number; endnotes: number; boxes: number }
interface Piece { start: number; end: number; offset: number; wide: boolean }
/** A formatted run: from an offset of the file on, the properties between two offsets. */
interface Run { from: number; to: number; start: number; end: number }

export interface DocFile {
  main: DataView
  table: DataView
  data: DataView | null
  parts: Parts
  pieces: Piece[]
  paragraphs: Run[]
  characters: Run[]
}

/** Places of tables in the table stream, by index in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
export const TABLE = { styles: 1, footnotes: 3, characters: 12, paragraphs: 13, pieces: 33, shapes: 40, endnotes: 47, boxes: 56, lists: 73, listOverrides: 74 } as const

/** Opens the file. Throws Unreadable where it is encrypted, older than Word 97, or no Word file. */
export function openDoc(bytes: Uint8Array): DocFile {
  const compound = openCompound(bytes)
  const stream = (name: string): DataView | null => {
    const found = readStream(compound, name)
    return found && new DataView(found.buffer, found.byteOffset, found.byteLength)
  }
  if (readStream(compound, 'EncryptedPackage')) throw new Unreadable('file-encrypted', 'Unexpected password protection of the document, expected an open file; save it without a password')
  const main = stream('WordDocument')
  if (!main) throw new Unreadable('wrong-format', 'Unexpected Office file without a Word document in it, expected a .doc file')
  if (main.byteLength < 900) throw new Unreadable('file-truncated', 'Unexpected end of the Word document, expected a complete file; get it again from its source')
  const flags = main.getUint16(10, true)
  if (flags & 0x0100) throw new Unreadable('file-encrypted', 'Unexpected password protection of the document, expected an open file; save it without a password')
  if (main.getUint16(0, true) !== 0xa5ec || main.getUint16(2, true) < 0xc0) throw new Unreadable('wrong-format', 'Unexpected form of Word older than Word 97, expected .doc of Word 97 or later; save it as .docx')
  const table = stream(flags & 0x0200 ? '1Table' : '0Table')
  if (!table) throw new Unreadable('file-damaged', 'Unexpected Word file without its table stream, expected an intact file; get it again from its source')
  const count = (index: number): number => Math.max(0, main.getInt32(76 + index * 4, true))
  const parts: Parts = { text: count(0), footnotes: count(1), headers: count(2), macros: count(3), comments: count(4), endnotes: count(5), boxes: count(6) }
  const file: DocFile = { main, table, data: stream('Data'), parts, pieces: [], paragraphs: [], characters: [] }
  file.pieces = readPieces(file)
  file.paragraphs = readRuns(file, TABLE.paragraphs)
  file.characters = readRuns(file, TABLE.characters)
  return file
}

/** Offset and length of a table in the table stream; length 0 where the file has none. */
export function placeOf(file: DocFile, index: number): { offset: number; length: number } {
  const at = 154 + index * 8
  if (index >= file.main.getUint16(152, true)) return { offset: 0, length: 0 }
  const offset = file.main.getUint32(at, true)
  const length = file.main.getUint32(at + 4, true)
  return offset + length <= file.table.byteLength ? { offset, length } : { offset: 0, length: 0 }
}

function readPieces(file: DocFile): Piece[] {
  const { table, main } = file
  const { offset, length } = placeOf(file, TABLE.pieces)
  let at = offset
  while (at < offset + length && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true)
  if (at >= offset + length || table.getUint8(at) !== 2) throw new Unreadable('file-damaged', 'Unexpected Word file without its table of text pieces, expected an intact file; get it again from its source')
  const size = table.getUint32(at + 1, true)
  const count = Math.floor((size - 4) / 12)
  const base = at + 5
  const pieces: Piece[] = []
  for (let i = 0; i < count; i++) {
    const start = table.getUint32(base + i * 4, true)
    const end = table.getUint32(base + (i + 1) * 4, true)
    const raw = table.getUint32(base + (count + 1) * 4 + i * 8 + 2, true)
    const wide = (raw & 0x40000000) === 0
    const place = wide ? raw : (raw & 0x3fffffff) >> 1
    if (end < start || place + (end - start) * (wide ? 2 : 1) > main.byteLength) throw new Unreadable('file-truncated', 'Unexpected text beyond the end of the Word file, expected a complete file; get it again from its source')
    pieces.push({ start, end, offset: place, wide })
  }
  return pieces
}

const PAGE = 512

/** Runs of formatting pages ([MS-DOC] 2.9.32, 2.9.22), by file offset. */
function readRuns(file: DocFile, index: typeof TABLE.paragraphs | typeof TABLE.characters): Run[] {
  const { table, main } = file
  const { offset, length } = placeOf(file, index)
  const count = Math.floor((length - 4) / 8)
  const runs: Run[] = []
  for (let i = 0; i < count; i++) {
    const page = (table.getUint32(offset + (count + 1) * 4 + i * 4, true) & 0x3fffff) * PAGE
    if (page + PAGE > main.byteLength) continue
    const entries = main.getUint8(page + PAGE - 1)
    for (let k = 0; k < entries && 4 * (k + 2) <= PAGE; k++) {
      const from = main.getUint32(page + k * 4, true)
      const to = main.getUint32(page + k * 4 + 4, true)
      const slot = page + (entries + 1) * 4 + k * (index === TABLE.paragraphs ? 13 : 1)
      if (slot >= page + PAGE) break
      const at = page + main.getUint8(slot) * 2
      const { start, end } = at === page ? { start: 0, end: 0 } : index === TABLE.paragraphs ? paragraphRange(main, at, page) : { start: at + 1, end: at + 1 + main.getUint8(at) }
      runs.push({ from, to, start, end: Math.min(end, page + PAGE - 1) })
    }
  }
  return runs.sort((a, b) => a.from - b.from)
}

/** A paragraph's properties begin with a length in words, in one byte or, behind a 0, in the next. */
function paragraphRange(main: DataView, at: number, page: number): { start: number; end: number } {
  if (at + 2 > page + PAGE) return { start: 0, end: 0 }
  const short = main.getUint8(at)
  return short === 0 ? { start: at + 2, end: at + 2 + main.getUint8(at + 1) * 2 } : { start: at + 1, end: at + short * 2 }
}

/** The run that covers a file offset; null where none does. */
export function runAt(runs: readonly Run[], offset: number): Run | null {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[middle]!.from <= offset) low = middle
    else high = middle - 1
  }
  const run = runs[low]
  return run && run.from <= offset && offset < run.to ? run : null
}

/** Windows-1252 where it differs from Latin-1, for text stored one byte a character. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** A character and where it lies in the file. */
export interface DocChar { code: number; offset: number }

/** Calls `visit` for each character from one position to another. */
export function eachChar(file: DocFile, from: number, to: number, visit: (char: DocChar, position: number) => void): void {
  for (const piece of file.pieces) {
    for (let cp = Math.max(from, piece.start); cp < Math.min(to, piece.end); cp++) {
      const offset = piece.offset + (cp - piece.start) * (piece.wide ? 2 : 1)
      const code = piece.wide ? file.main.getUint16(offset, true) : file.main.getUint8(offset)
      visit({ code: !piece.wide && code >= 0x80 && code < 0xa0 ? CP1252.charCodeAt(code - 0x80) : code, offset }, cp)
    }
  }
}

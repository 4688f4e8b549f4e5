/** Formats that are no plain text. Each is loaded only where its first bytes are met. */
import type { ReadResult } from '../tree/read-tree.ts'
import type { ReadOptions } from './blocks/limits.ts'

export interface Format {
  id: string
  detect(bytes: Uint8Array): number
  read(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> | ReadResult
}
export interface Container {
  /** A look at the first bytes: above 0 where the format is worth loading. */
  detect(bytes: Uint8Array): number
  load(): Promise<{ format: Format }>
}

/** Whether the file begins with these bytes, white space and a byte order mark passed over where `text` is set. */
function begins(bytes: Uint8Array, magic: readonly number[], text = false): boolean {
  let at = 0
  if (text) while (at < 64 && (bytes[at]! <= 32 || bytes[at]! >= 0xbb)) at++
  return magic.every((byte, i) => bytes[at + i] === byte)
}

/** Two commas in the first line: a header of a CSV file, or a sentence, which the format tells apart. */
function holdsCommas(bytes: Uint8Array): boolean {
  let commas = 0
  for (let at = 0; at < Math.min(bytes.length, 2048) && bytes[at] !== 10; at++) if (bytes[at] === 44) commas++
  return commas >= 2
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const PDF = [0x25, 0x50, 0x44, 0x46]
const TAG = [0x3c]
/** Letters, a hyphen and a colon: the first header line of a MIME message. */
function beginsWithHeader(bytes: Uint8Array): boolean {
  let at = 0
  while (at < 40 && ((bytes[at]! | 32) >= 0x61 && (bytes[at]! | 32) <= 0x7a || bytes[at] === 0x2d)) at++
  return at > 1 && bytes[at] === 0x3a
}

/** Whether the file's text is packed: a Word, Excel or PDF file. */
export const isPacked = (bytes: Uint8Array): boolean => [ZIP, OLE, PDF].some((magic) => begins(bytes, magic))

/** Tried in order; the first whose format takes the file reads it. */
export const containers: readonly Container[] = [
  { detect: (bytes) => (begins(bytes, ZIP) ? 1 : 0), load: () => import('./formats/docx.ts') },
  { detect: (bytes) => (begins(bytes, ZIP) || begins(bytes, OLE) ? 1 : 0), load: () => import('./formats/xlsx.ts') },
  { detect: (bytes) => (begins(bytes, PDF) ? 1 : 0), load: () => import('./formats/pdf.ts') },
  { detect: (bytes) => (begins(bytes, OLE) ? 1 : 0), load: () => import('./formats/doc.ts') },
  { detect: (bytes) => (begins(bytes, TAG, true) ? 1 : 0), load: () => import('./formats/html.ts') },
  { detect: (bytes) => (beginsWithHeader(bytes) ? 1 : 0), load: () => import('./formats/mht.ts') },
  { detect: (bytes) => (holdsCommas(bytes) ? 1 : 0), load: () => import('./formats/csv.ts') }
]

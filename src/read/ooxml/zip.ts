/**
 * The directory of a ZIP container (PKWARE APPNOTE 6.3), and its parts as streams that stop at a bound.
 * Only what Office files use: stored and deflated parts, no ZIP64, no spanning.
 */
import { Unreadable } from '../blocks/unreadable.ts'

export interface ZipPart { name: string; method: number; crc: number; size: number; start: number; end: number }
export interface Zip { bytes: Uint8Array; parts: Map<string, ZipPart> }

const END_SIGNATURE = 0x06054b50
const CENTRAL_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const MAX_PARTS = 20_000

/** The parts of a container by name. Throws Unreadable where there is no directory, or where the parts are encrypted. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end < 0) throw new Unreadable('file-truncated', 'Unexpected end of the file before its directory, expected a complete Office file; get it again from its source')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MAX_PARTS) throw new Unreadable('file-too-large', `Unexpected ${count} parts in the container, expected at most ${MAX_PARTS}`)
  const parts = new Map<string, ZipPart>()
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw damaged('a directory entry')
    const flags = view.getUint16(at + 8, true)
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    if (flags & 1) throw new Unreadable('file-encrypted', `Unexpected password protection of ${name}, expected an open file; save it without a password`)
    const local = view.getUint32(at + 42, true)
    const packed = view.getUint32(at + 20, true)
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE) throw damaged(`the part ${name}`)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (start + packed > bytes.length) throw damaged(`the part ${name}`)
    parts.set(name, { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true), start, end: start + packed })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { bytes, parts }
}

function damaged(where: string): Unreadable {
  return new Unreadable('file-damaged', `Unexpected bytes in ${where} of the container, expected an intact Office file; get it again from its source`)
}

/** Offset of the end record, -1 where there is none: it may be followed by a comment of 64 KB. */
function endRecord(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (view.getUint32(at, true) === END_SIGNATURE) return at
  return -1
}

const CRC_TABLE: readonly number[] = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

/** Text of a document packs to a fiftieth at best; what unpacks to this many times its size, and is large, is a bomb. */
const MOST_RATIO = 250
const SUSPICIOUS = 16 * 1024 * 1024

/**
 * Hands the inflated bytes of a part to `sink`, piece by piece. Throws Unreadable beyond `limit` bytes,
 * and where the bytes do not give the part's checksum: a changed bit could be a changed digit.
 */
export async function streamPart(zip: Zip, part: ZipPart, limit: number, sink: (chunk: Uint8Array) => void): Promise<void> {
  let size = 0
  let crc = 0xffffffff
  const packed = zip.bytes.subarray(part.start, part.end)
  const tooLarge = (): Unreadable => new Unreadable('file-too-large', `Unexpected size of ${part.name} when unpacked (over ${Math.round(Math.min(limit, size || part.size) / 1048576)} MB), expected a document of usual size`)
  if (part.size > limit) throw tooLarge()
  const take = (chunk: Uint8Array): void => {
    size += chunk.length
    if (size > limit || (size > SUSPICIOUS && size > packed.length * MOST_RATIO)) throw tooLarge()
    for (let i = 0; i < chunk.length; i++) crc = CRC_TABLE[(crc ^ chunk[i]!) & 0xff]! ^ (crc >>> 8)
    sink(chunk)
  }
  if (part.method === 0) take(packed)
  else if (part.method === 8) {
    const { Inflate } = await import('fflate')
    const inflate = new Inflate(take)
    const step = 1 << 16
    try {
      for (let at = 0; at < packed.length; at += step) inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
    } catch (error) {
      if (error instanceof Unreadable) throw error
      throw damaged(part.name)
    }
  } else throw new Unreadable('file-damaged', `Unexpected compression method ${part.method} of ${part.name}, expected stored or deflated`)
  if ((crc ^ 0xffffffff) >>> 0 !== part.crc) throw damaged(part.name)
}

/** Whether bytes are a container that names a part like `word/`: looked for in its first and last 64 KB. */
export function zipNames(bytes: Uint8Array, name: string): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return false
  const latin = new TextDecoder('latin1')
  return latin.decode(bytes.subarray(0, 0x10000)).includes(name) || latin.decode(bytes.subarray(Math.max(0, bytes.length - 0x10000))).includes(name)
}

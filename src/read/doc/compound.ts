/** Compound files ([MS-CFB]): the container of .doc and .xls, and of encrypted .docx and .xlsx. */
import { Unreadable } from '../blocks/unreadable.ts'

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const END = 0xfffffffa
const DIRECTORY_ENTRY = 128

interface Entry { name: string; kind: number; left: number; right: number; child: number; start: number; size: number }
export interface Compound { view: DataView; sectorSize: number; fat: number[]; miniFat: number[]; miniSize: number; cutoff: number; entries: Entry[] }

/** Whether the first bytes are those of a compound file. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte)
}

/** Whether a compound file has a stream of one of the names beside its root, '' for any; false where its directory cannot be read. */
export function compoundNames(bytes: Uint8Array, names: readonly string[]): boolean {
  if (!isCompoundFile(bytes)) return false
  try {
    const found = topLevel(openCompound(bytes))
    return names.some((name) => (name === '' ? found.size > 0 : found.has(name.toLowerCase())))
  } catch {
    return false
  }
}

/** Reads allocation tables and directory. Throws Unreadable where sectors are missing. */
export function openCompound(bytes: Uint8Array): Compound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 512) throw truncated()
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) throw damaged('its header')
  const sectorSize = 1 << shift
  const sectors = Math.ceil(bytes.length / sectorSize)
  const compound: Compound = { view, sectorSize, fat: [], miniFat: [], miniSize: 1 << Math.min(12, view.getUint16(32, true)), cutoff: view.getUint32(56, true), entries: [] }
  for (const sector of fatSectors(compound, sectors)) compound.fat.push(...readSector(compound, sector))
  for (const sector of chain(compound.fat, view.getUint32(60, true), sectors)) compound.miniFat.push(...readSector(compound, sector))
  for (const sector of chain(compound.fat, view.getUint32(48, true), sectors)) {
    const base = offsetOf(compound, sector)
    for (let at = base; at < base + sectorSize && at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) compound.entries.push(readEntry(view, at))
  }
  if (compound.entries.length === 0) throw truncated()
  return compound
}

function truncated(): Unreadable {
  return new Unreadable('file-truncated', 'Unexpected end of the file before its directory, expected a complete Office file; get it again from its source')
}

function damaged(where: string): Unreadable {
  return new Unreadable('file-damaged', `Unexpected bytes in ${where}, expected an intact Office file; get it again from its source`)
}

function offsetOf(compound: Compound, sector: number): number {
  return (sector + 1) * compound.sectorSize
}

function readSector(compound: Compound, sector: number): number[] {
  const { view, sectorSize } = compound
  const base = offsetOf(compound, sector)
  if (base + sectorSize > view.byteLength) throw truncated()
  return Array.from({ length: sectorSize / 4 }, (_, i) => view.getUint32(base + i * 4, true))
}

/** Sectors of the allocation table: 109 in the header, more in a chain of their own. */
function fatSectors(compound: Compound, limit: number): number[] {
  const { view, sectorSize } = compound
  const out: number[] = []
  for (let i = 0; i < 109; i++) out.push(view.getUint32(76 + i * 4, true))
  let next = view.getUint32(68, true)
  for (let steps = 0; next < END && steps <= limit; steps++) {
    const numbers = readSector(compound, next)
    next = numbers.pop()!
    out.push(...numbers)
  }
  const used = out.filter((sector) => sector < END)
  if (used.length > limit || used.length * sectorSize > view.byteLength * 2) throw damaged('its allocation table')
  return used
}

/** Sector numbers from `start` on; ends at a number that is none, and never runs in a circle. */
function chain(fat: readonly number[], start: number, limit: number): number[] {
  const out: number[] = []
  for (let sector = start; sector < END; sector = fat[sector] ?? END) {
    if (out.length > limit || sector >= fat.length) throw damaged('a chain of sectors')
    out.push(sector)
  }
  return out
}

function readEntry(view: DataView, at: number): Entry {
  const length = Math.min(64, view.getUint16(at + 64, true))
  let name = ''
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true))
  return { name, kind: view.getUint8(at + 66), left: view.getUint32(at + 68, true), right: view.getUint32(at + 72, true), child: view.getUint32(at + 76, true), start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) }
}

/** Streams and storages beside the root, by lower-case name: embedded objects have streams of the same names deeper down. */
function topLevel(compound: Compound): Map<string, Entry> {
  const { entries } = compound
  const out = new Map<string, Entry>()
  const seen = new Set<number>()
  const stack = [entries[0]?.child ?? END]
  while (stack.length > 0) {
    const index = stack.pop()!
    const entry = entries[index]
    if (!entry || seen.has(index)) continue
    seen.add(index)
    out.set(entry.name.toLowerCase(), entry)
    stack.push(entry.left, entry.right)
  }
  return out
}

/** The bytes of a stream beside the root; null where there is none of that name. */
export function readStream(compound: Compound, name: string): Uint8Array | null {
  const entry = topLevel(compound).get(name.toLowerCase())
  if (!entry || entry.kind !== 2) return null
  if (entry.size > compound.view.byteLength) throw truncated()
  if (entry.size >= compound.cutoff) return gather(compound, chain(compound.fat, entry.start, compound.fat.length), entry.size, (sector) => offsetOf(compound, sector), compound.sectorSize)
  const root = compound.entries[0]!
  const host = chain(compound.fat, root.start, compound.fat.length)
  const perSector = compound.sectorSize / compound.miniSize
  const place = (mini: number): number => {
    const sector = host[Math.floor(mini / perSector)]
    if (sector === undefined) throw damaged('a chain of small sectors')
    return offsetOf(compound, sector) + (mini % perSector) * compound.miniSize
  }
  return gather(compound, chain(compound.miniFat, entry.start, compound.miniFat.length), entry.size, place, compound.miniSize)
}

function gather(compound: Compound, sectors: readonly number[], size: number, place: (sector: number) => number, length: number): Uint8Array {
  const { view } = compound
  const out = new Uint8Array(size)
  let at = 0
  for (const sector of sectors) {
    if (at >= size) break
    const from = place(sector)
    const take = Math.min(length, size - at)
    if (from + take > view.byteLength) throw truncated()
    out.set(new Uint8Array(view.buffer, view.byteOffset + from, take), at)
    at += take
  }
  if (at < size) throw truncated()
  return out
}

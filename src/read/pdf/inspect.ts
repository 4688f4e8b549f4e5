/**
 * Looks for what pdf.js would follow for ever or unpack without bound: patterns that paint themselves, directly or
 * through others, and streams that unfold like a bomb. Reads the objects as they stand in the file and in its
 * object streams, without the file's own directory.
 */
import { Unreadable } from '../blocks/unreadable.ts'

interface Node { references: number[]; isPattern: boolean; /** Page tree and structure point back at what holds them. */ isTree: boolean }

/** Most bytes that one stream may unpack to, pictures apart, and all object streams together. */
const MOST_UNPACKED = 48 * 1024 * 1024
/** What is large and unpacks to this many times its size is a bomb. */
const SUSPICIOUS = 8 * 1024 * 1024
const MOST_RATIO = 250
const TREE = /\/Type\s*\/(?:Pages?|Catalog|StructElem|StructTreeRoot|Annot|Outlines)\b|\/(?:Subtype\s*\/(?:Widget|Link)|Parent\s+\d)/

/** Throws Unreadable where a file holds such patterns or streams. */
export async function inspectPdf(bytes: Uint8Array): Promise<void> {
  const raw = new TextDecoder('latin1').decode(bytes)
  const nodes = new Map<number, Node>()
  let left = MOST_UNPACKED
  let patterns = 0
  const add = (number: number, body: string): void => {
    const isPattern = /\/PatternType\s+1\b/.test(body)
    if (isPattern) patterns++
    nodes.set(number, { references: [...body.matchAll(/(\d{1,7})\s+\d{1,5}\s+R\b/g)].map((match) => Number(match[1])), isPattern, isTree: TREE.test(body) })
  }
  for (const match of raw.matchAll(/(\d{1,7})\s{1,9}\d{1,5}\s{1,9}obj\b/g)) {
    const from = match.index + match[0].length
    const end = endOf(raw, from)
    const body = raw.slice(from, end.body)
    add(Number(match[1]), body)
    if (end.stream < 0 || !/\/Fl(?:ateDecode)?\b/.test(body) || /\/Subtype\s*\/Image\b/.test(body)) continue
    const isObjects = /\/Type\s*\/ObjStm\b/.test(body) && left > 0
    const stop = raw.indexOf('endstream', end.stream)
    const text = await unpack(bytes.subarray(end.stream, stop < 0 ? raw.length : stop), isObjects)
    if (!isObjects) continue
    left -= text.length
    for (const [number, inner] of packedObjects(text, body)) add(number, inner)
  }
  if (patterns > 0 && onCircle(nodes)) throw new Unreadable('file-damaged', 'Unexpected pattern that paints itself, expected drawings that end; print the file to PDF again from its source')
}

/** Where an object's dictionary ends, and where its stream begins (-1 for none). */
function endOf(raw: string, from: number): { body: number; stream: number } {
  const limit = Math.min(raw.length, from + 65_536)
  const head = raw.slice(from, limit)
  const match = /\bendobj\b|\bstream\r?\n/.exec(head)
  if (!match) return { body: limit, stream: -1 }
  const at = from + match.index
  return match[0] === 'endobj' ? { body: at, stream: -1 } : { body: at, stream: at + match[0].length }
}

/** Unpacks a stream and gives its text where it is wanted; what is packed in another way, or breaks off, gives what came out. */
async function unpack(packed: Uint8Array, wanted: boolean): Promise<string> {
  const { Unzlib } = await import('fflate')
  const decoder = new TextDecoder('latin1')
  const parts: string[] = []
  let size = 0
  try {
    const inflate = new Unzlib((chunk) => {
      size += chunk.length
      if (size > MOST_UNPACKED || (size > SUSPICIOUS && size > packed.length * MOST_RATIO)) throw new Unreadable('file-too-large', `Unexpected size of a stream when unpacked (over ${Math.round(size / 1048576)} MB), expected pages of usual size`)
      if (wanted) parts.push(decoder.decode(chunk))
    })
    for (let at = 0; at < packed.length; at += 65_536) inflate.push(packed.subarray(at, at + 65_536), at + 65_536 >= packed.length)
  } catch (error) {
    if (error instanceof Unreadable) throw error
  }
  return parts.join('')
}

/** Objects of an object stream: pairs of number and offset, then the objects. */
function packedObjects(text: string, dictionary: string): [number, string][] {
  const first = Number(/\/First\s+(\d{1,9})/.exec(dictionary)?.[1] ?? 0)
  const numbers = text.slice(0, first).trim().split(/\s+/).map(Number)
  const out: [number, string][] = []
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const from = first + numbers[i + 1]!
    const to = i + 3 < numbers.length ? first + numbers[i + 3]! : text.length
    if (Number.isInteger(numbers[i]) && from < to) out.push([numbers[i]!, text.slice(from, Math.min(to, from + 65_536))])
  }
  return out
}

/** Depth first, without recursion: an edge to an object that is still open closes a circle; it counts if a pattern is on it. */
function onCircle(nodes: ReadonlyMap<number, Node>): boolean {
  const done = new Set<number>()
  for (const start of nodes.keys()) {
    if (done.has(start)) continue
    const path: { id: number; next: number }[] = [{ id: start, next: 0 }]
    const open = new Map([[start, 0]])
    while (path.length > 0) {
      const top = path.at(-1)!
      const node = nodes.get(top.id)
      const target = node && !node.isTree ? node.references[top.next++] : undefined
      if (target === undefined) {
        done.add(top.id)
        open.delete(top.id)
        path.pop()
        continue
      }
      const back = open.get(target)
      if (back !== undefined && path.slice(back).some(({ id }) => nodes.get(id)!.isPattern)) return true
      if (back !== undefined || done.has(target) || !nodes.has(target)) continue
      open.set(target, path.length)
      path.push({ id: target, next: 0 })
    }
  }
  return false
}

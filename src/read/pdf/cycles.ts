/**
 * Finds patterns that paint themselves, directly or through others: pdf.js would follow them for ever.
 * Looks at the objects as they stand in the file and in its object streams, without the file's own directory.
 */

interface Node { references: number[]; isPattern: boolean; /** Page tree and structure point back at what holds them. */ isTree: boolean }

/** Most bytes that object streams may unpack to. */
const MOST_UNPACKED = 64 * 1024 * 1024
const TREE = /\/Type\s*\/(?:Pages?|Catalog|StructElem|StructTreeRoot|Annot|Outlines)\b|\/(?:Subtype\s*\/(?:Widget|Link)|Parent\s+\d)/

/** Whether a tiling pattern lies on a circle of references. */
export async function hasPatternCycle(bytes: Uint8Array): Promise<boolean> {
  const raw = new TextDecoder('latin1').decode(bytes)
  const nodes = new Map<number, Node>()
  let left = MOST_UNPACKED
  let patterns = 0
  const add = (number: number, body: string): void => {
    const isPattern = /\/PatternType\s+1\b/.test(body)
    if (isPattern) patterns++
    nodes.set(number, { references: [...body.matchAll(/(\d{1,7})\s+\d{1,5}\s+R\b/g)].map((match) => Number(match[1])), isPattern, isTree: TREE.test(body) })
  }
  for (const match of raw.matchAll(/(\d{1,7})\s+\d{1,5}\s+obj\b/g)) {
    const from = match.index + match[0].length
    const end = endOf(raw, from)
    const body = raw.slice(from, end.body)
    add(Number(match[1]), body)
    if (end.stream < 0 || !/\/Type\s*\/ObjStm\b/.test(body) || left <= 0) continue
    const unpacked = await unpack(bytes.subarray(end.stream), left)
    left -= unpacked.length
    for (const [number, inner] of packedObjects(unpacked, body)) add(number, inner)
  }
  return patterns > 0 && onCircle(nodes)
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

async function unpack(packed: Uint8Array, limit: number): Promise<string> {
  const { Unzlib } = await import('fflate')
  const decoder = new TextDecoder('latin1')
  let text = ''
  try {
    const inflate = new Unzlib((chunk) => {
      text += decoder.decode(chunk)
      if (text.length > limit) throw new RangeError('too much')
    })
    for (let at = 0; at < packed.length; at += 65_536) inflate.push(packed.subarray(at, at + 65_536), at + 65_536 >= packed.length)
  } catch {
    // The stream ends before the file does, or is packed in another way: what came out counts.
  }
  return text
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

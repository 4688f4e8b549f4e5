/** The documents of a run as a tree of regions: 省 → 市 → 县, national plans before them. */
import type { DocumentSummary } from '../../data.ts'

export interface TreeRow {
  depth: number
  /** A region's name on a row of its own; null on a plan's row. */
  region: string | null
  /** Number of the document; null on a region's row. */
  document: number | null
}

interface Node { children: Map<string, Node>; documents: number[] }
const emptyNode = (): Node => ({ children: new Map(), documents: [] })

/** Rows in reading order. A region stands before its plans; plans without a region that are not national come last, under `null`. */
export function regionTree(documents: readonly DocumentSummary[]): TreeRow[] {
  const root = emptyNode()
  const nowhere: number[] = []
  documents.forEach((document, at) => {
    if (document.region.length === 0 && document.level !== 'national') return void nowhere.push(at)
    let node = root
    for (const name of document.region) {
      const child = node.children.get(name) ?? emptyNode()
      node.children.set(name, child)
      node = child
    }
    node.documents.push(at)
  })
  const rows: TreeRow[] = []
  const walk = (node: Node, depth: number): void => {
    for (const document of node.documents) rows.push({ depth, region: null, document })
    for (const [region, child] of node.children) {
      rows.push({ depth, region, document: null })
      walk(child, depth + 1)
    }
  }
  walk(root, 0)
  for (const document of nowhere) rows.push({ depth: 0, region: null, document })
  return rows
}

const RANK = { national: 0, province: 1, prefecture: 2, county: 3 } as const

/** Numbers of the documents, upper levels first, then by region, as the matrix has its columns. */
export function inLevelOrder(documents: readonly DocumentSummary[]): number[] {
  const rank = (at: number): number => { const { level } = documents[at]!; return level === null ? 9 : RANK[level] }
  const region = (at: number): string => documents[at]!.region.join('/')
  return documents.map((_, at) => at).sort((a, b) => rank(a) - rank(b) || (region(a) < region(b) ? -1 : region(a) > region(b) ? 1 : a - b))
}

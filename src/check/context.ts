/** What a rule sees: documents in level order, indicators as figure groups, the matrix, and the text where it was passed. */
import type { Better, Links } from '../schema/links.ts'
import type { PlanDocument } from '../schema/plan-document.ts'
import type { Leaf, PlanTree } from '../tree/plan-tree.ts'
import { visitLeaves } from '../tree/plan-tree.ts'
import type { Comparison, ComparisonRow, Pair } from './comparison.ts'
import { compareLevels } from './comparison.ts'
import type { Figure, FigureGroup } from './figures.ts'
import { figuresOfMember, memberIndex, memberKey } from './figures.ts'
import { arePeers, inLevelOrder, isUpper } from './hierarchy.ts'

/** A leaf of the plan's tree that is no table cell. */
export interface TextLeaf { leaf: Leaf; text: string; line: number }

/** A plan's text in reading order, and the lines of its tables' heading rows by table id. */
interface PlanText { leaves: readonly TextLeaf[]; heads: ReadonlyMap<string, number> }

export interface CheckContext {
  /** Upper levels first. */
  documents: readonly PlanDocument[]
  /** Linked indicators, then rows that are linked to nothing. */
  groups: readonly FigureGroup[]
  /** The group that a figure stands in. */
  groupOf(figure: Figure): FigureGroup
  /** The verdicts on a lower plan, each with its row of the matrix. */
  pairsOf(lower: PlanDocument): readonly RowPair[]
  /** A document's figures in those groups. */
  figuresOf(document: PlanDocument): readonly Figure[]
  comparison: Comparison
  /** Plans above, nearest level last. */
  upper(document: PlanDocument): readonly PlanDocument[]
  peers(document: PlanDocument): readonly PlanDocument[]
  /** The plan's text in reading order, table cells left out; empty where no tree was passed. */
  leaves(document: PlanDocument): readonly TextLeaf[]
  /** The line of a table's heading row, its first cell; null where no tree was passed. */
  headLine(document: PlanDocument, table: string): number | null
  /** What several rules ask of a document, made once. */
  once<T>(document: PlanDocument, what: string, make: () => T): T
}

export interface RowPair { row: ComparisonRow; pair: Pair }

export interface ContextInput {
  documents: readonly PlanDocument[]
  links: Links
  /** Which way is better for an indicator that is linked to nothing; by name and unit. */
  better: (name: string, unit: string | null) => Better
  trees?: ReadonlyMap<string, PlanTree>
  /** Ids of the plans above; null where level and region say. */
  upper?: (document: PlanDocument) => readonly string[] | null
}

export function createContext(input: ContextInput): CheckContext {
  const documents = inLevelOrder(input.documents)
  const groups = groupFigures(documents, input.links, input.better)
  const figures = new Map<PlanDocument, Figure[]>(documents.map((document) => [document, []]))
  const groupsOf = new Map<Figure, FigureGroup>()
  for (const group of groups) {
    for (const figure of group.figures) {
      figures.get(figure.document)!.push(figure)
      groupsOf.set(figure, group)
    }
  }
  const above = (document: PlanDocument): PlanDocument[] => {
    const named = input.upper?.(document) ?? null
    return documents.filter((other) => (named === null ? isUpper(other, document) : named.includes(other.id)))
  }
  const uppers = new Map(documents.map((document) => [document.id, above(document)]))
  const peers = new Map(documents.map((document) => [document.id, documents.filter((other) => arePeers(other, document))]))
  const kept = new Map<string, unknown>()
  const texts = new Map<PlanDocument, PlanText>()
  const textOf = (document: PlanDocument): PlanText => {
    const known = texts.get(document)
    if (known) return known
    const text = readText(input.trees?.get(document.id))
    texts.set(document, text)
    return text
  }
  const upper = (document: PlanDocument): readonly PlanDocument[] => uppers.get(document.id) ?? []
  const comparison = compareLevels(documents, groups, upper)
  const pairs = new Map<PlanDocument, RowPair[]>(documents.map((document) => [document, []]))
  for (const row of comparison.rows) for (const pair of row.pairs) pairs.get(pair.lower)!.push({ row, pair })
  return {
    documents, groups, upper, comparison,
    groupOf: (figure) => groupsOf.get(figure)!,
    pairsOf: (lower) => pairs.get(lower) ?? [],
    figuresOf: (document) => figures.get(document) ?? [],
    peers: (document) => peers.get(document.id) ?? [],
    leaves: (document) => textOf(document).leaves,
    headLine: (document, table) => textOf(document).heads.get(table) ?? null,
    once: (document, what, make) => {
      const key = `${document.id}|${what}`
      if (!kept.has(key)) kept.set(key, make())
      return kept.get(key) as ReturnType<typeof make>
    }
  }
}

function readText(tree: PlanTree | undefined): PlanText {
  const leaves: TextLeaf[] = []
  const heads = new Map<string, number>()
  if (tree) {
    visitLeaves(tree, (leaf, { table }) => {
      const first = leaf.passage.pieces[0]
      if (!first) return
      if (leaf.kind !== 'cell') leaves.push({ leaf, text: leaf.passage.text, line: first.line })
      else if (table && !heads.has(table.id)) heads.set(table.id, first.line)
    })
  }
  return { leaves, heads }
}

/** Link groups with their members' figures in level order; then every row that no group names. */
function groupFigures(documents: readonly PlanDocument[], links: Links, better: ContextInput['better']): FigureGroup[] {
  const index = memberIndex(documents)
  const rank = new Map(documents.map((document, i) => [document.id, i]))
  const groups: FigureGroup[] = []
  for (const group of links.groups) {
    const figures = group.members.flatMap((member) => {
      const key = memberKey(member)
      const found = index.get(key)
      index.delete(key)
      return found ? figuresOfMember(found) : []
    })
    if (figures.length > 0) groups.push({ key: group.key, name: group.name, unit: group.unit, better: group.better, ...split(sortFigures(figures, rank)) })
  }
  for (const member of index.values()) {
    if (!('row' in member)) continue
    const figures = figuresOfMember(member)
    if (figures[0]) groups.push({ key: null, name: figures[0].name, unit: figures[0].unit, better: better(figures[0].name, figures[0].unit), ...split(figures) })
  }
  return groups
}

function split(figures: Figure[]): Pick<FigureGroup, 'figures' | 'byDocument'> {
  const byDocument = new Map<PlanDocument, Figure[]>()
  for (const figure of figures) {
    const own = byDocument.get(figure.document)
    if (own) own.push(figure)
    else byDocument.set(figure.document, [figure])
  }
  return { figures, byDocument }
}

function sortFigures(figures: Figure[], rank: ReadonlyMap<string, number>): Figure[] {
  const place = (figure: Figure): number => rank.get(figure.document.id) ?? 0
  return figures.sort((a, b) => place(a) - place(b) || Number(a.source === 'prose') - Number(b.source === 'prose') || a.line - b.line)
}

/** What a rule sees: documents in level order, indicators as figure groups, the matrix, and the text where it was passed. */
import type { Better, Links } from '../schema/links.ts'
import type { PlanDocument } from '../schema/plan-document.ts'
import type { Leaf, LeafContext, PlanTree } from '../tree/plan-tree.ts'
import { visitLeaves } from '../tree/plan-tree.ts'
import { placeOf } from '../tree/passage.ts'
import type { Comparison } from './comparison.ts'
import { compareLevels } from './comparison.ts'
import type { Figure, FigureGroup } from './figures.ts'
import { memberIndex, memberKey } from './figures.ts'
import { arePeers, inLevelOrder, isUpper } from './hierarchy.ts'

/** A leaf of the plan's tree with what holds it. */
export interface TextLeaf { leaf: Leaf; context: LeafContext; text: string; line: number; endLine: number }

export interface CheckContext {
  /** Upper levels first. */
  documents: readonly PlanDocument[]
  /** Linked indicators, then rows and statements that are linked to nothing. */
  groups: readonly FigureGroup[]
  comparison: Comparison
  /** Plans above, nearest level last. */
  upper(document: PlanDocument): readonly PlanDocument[]
  peers(document: PlanDocument): readonly PlanDocument[]
  /** The plan's text in reading order; empty where no tree was passed. */
  leaves(document: PlanDocument): readonly TextLeaf[]
}

export interface ContextInput {
  documents: readonly PlanDocument[]
  links: Links
  /** Which way is better for an indicator that is linked to nothing; by name and unit. */
  better: (name: string, unit: string | null) => Better
  trees?: ReadonlyMap<string, PlanTree>
}

export function createContext(input: ContextInput): CheckContext {
  const documents = inLevelOrder(input.documents)
  const groups = groupFigures(documents, input.links, input.better)
  const uppers = new Map(documents.map((document) => [document.id, documents.filter((other) => isUpper(other, document))]))
  const peers = new Map(documents.map((document) => [document.id, documents.filter((other) => arePeers(other, document))]))
  const leaves = new Map<string, TextLeaf[]>()
  const upper = (document: PlanDocument): readonly PlanDocument[] => uppers.get(document.id) ?? []
  return {
    documents, groups, upper,
    comparison: compareLevels(documents, groups, upper),
    peers: (document) => peers.get(document.id) ?? [],
    leaves: (document) => {
      const known = leaves.get(document.id)
      if (known) return known
      const read = readLeaves(input.trees?.get(document.id))
      leaves.set(document.id, read)
      return read
    }
  }
}

function readLeaves(tree: PlanTree | undefined): TextLeaf[] {
  const found: TextLeaf[] = []
  if (tree) visitLeaves(tree, (leaf, context) => { if (leaf.passage.pieces.length > 0) found.push({ leaf, context, text: leaf.passage.text, ...placeOf(leaf.passage) }) })
  return found
}

/** Link groups with their members' figures in level order; then every row and statement that no group names. */
function groupFigures(documents: readonly PlanDocument[], links: Links, better: NonNullable<ContextInput['better']>): FigureGroup[] {
  const index = memberIndex(documents)
  const rank = new Map(documents.map((document, i) => [document.id, i]))
  const groups: FigureGroup[] = []
  for (const group of links.groups) {
    const figures = group.members.flatMap((member) => {
      const key = memberKey(member)
      const found = index.get(key) ?? []
      index.delete(key)
      return found
    })
    if (figures.length > 0) groups.push({ key: group.key, name: group.name, unit: group.unit, better: group.better, figures: sortFigures(figures, rank) })
  }
  for (const figures of index.values()) {
    const first = figures[0]
    if (first) groups.push({ key: null, name: first.name, unit: first.unit, better: better(first.name, first.unit), figures })
  }
  return groups
}

function sortFigures(figures: Figure[], rank: ReadonlyMap<string, number>): Figure[] {
  const place = (figure: Figure): number => rank.get(figure.document.id) ?? 0
  return figures.sort((a, b) => place(a) - place(b) || Number(a.source === 'prose') - Number(b.source === 'prose') || a.line - b.line)
}

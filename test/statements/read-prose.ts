import type { NumberEntry, Statement } from '../../src/schema/plan-document.ts'
import type { Quantity } from '../../src/schema/shared.ts'
import { findStatements } from '../../src/statements/index.ts'
import type { StatementOptions } from '../../src/statements/index.ts'
import type { ColumnNode, Leaf, PlanNode, PlanTree, SectionNode } from '../../src/tree/plan-tree.ts'

/** A paragraph, or the title of a section that holds those behind it (`# 发展现状`). */
export function treeOf(...lines: string[]): PlanTree {
  const root: PlanNode[] = []
  let nodes = root
  lines.forEach((line, i) => {
    if (line.startsWith('# ')) {
      const section: SectionNode = { type: 'section', id: `sec${i + 1}`, marker: '', title: line.slice(2), depth: 1, parent: null, task: null, children: [] }
      root.push(section)
      nodes = section.children
    } else nodes.push(leafOf(line, i + 1))
  })
  return { type: 'plan', children: root }
}

export const leafOf = (text: string, line = 1): Leaf => ({ type: 'leaf', kind: 'body', passage: { text, pieces: [{ at: 0, start: 0, end: text.length, line }] }, bodyStart: 0, leadEnd: 0 })
export const columnOf = (title: string, ...lines: string[]): ColumnNode => ({ type: 'column', id: 'c1', number: 1, title, section: null, items: [], children: lines.map((line, i) => leafOf(line, i + 1)) })

const PLAN: StatementOptions = { period: { start: 2021, end: 2025 }, year: 2021, level: 'province' }

export function readProse(...lines: string[]): Statement[] {
  return findStatements(treeOf(...lines), PLAN).statements
}

export function numbersOf(...lines: string[]): NumberEntry[] {
  return findStatements(treeOf(...lines), PLAN).numbers
}

/** `>=90 %`, `30..40 个`, `down 1 个百分点 a year`: a quantity and its unit on one line. */
export function say(quantity: Quantity, unit: string | null): string {
  const u = unit ? ` ${unit}` : ''
  switch (quantity.kind) {
    case 'number': return `${quantity.op === '=' ? '' : quantity.op}${quantity.value}${u}`
    case 'range': return `${quantity.min}..${quantity.max}${u}`
    case 'ratio': return `${quantity.op === '=' ? '' : quantity.op}${quantity.antecedent}:${quantity.consequent}${u}`
    case 'change': return `${quantity.direction} ${quantity.op === '=' ? '' : quantity.op}${quantity.value}${u}${quantity.per ? ' a year' : ''}`
    case 'qualitative': return quantity.trend ?? 'words'
    default: return quantity.kind
  }
}

/** What a sentence says, one `indicator | quantity` a statement. */
export const told = (...lines: string[]): string[] => readProse(...lines).map((s) => `${s.indicator} | ${say(s.quantity, s.unit)}`)

/** A plan's headings, columns and tables as one outline in reading order. */
import type { PlanDocument } from '../../../../schema/plan-document.ts'

export interface OutlineEntry { line: number; depth: number; kind: 'section' | 'column' | 'table'; marker: string; title: string }

export function outlineOf(plan: PlanDocument): OutlineEntry[] {
  const depths = new Map(plan.sections.map((section) => [section.id, section.depth]))
  const under = (section: string | null): number => (section === null ? 1 : (depths.get(section) ?? 0) + 1)
  const entries: OutlineEntry[] = [
    ...plan.sections.map(({ line, depth, marker, title }): OutlineEntry => ({ line, depth, kind: 'section', marker, title })),
    ...plan.columns.map(({ line, section, number, title }): OutlineEntry => ({ line, depth: under(section), kind: 'column', marker: number === null ? '专栏' : `专栏${number}`, title })),
    ...plan.tables.flatMap(({ line, section, title }): OutlineEntry[] => (title === null ? [] : [{ line, depth: under(section), kind: 'table', marker: '', title }]))
  ]
  return entries.sort((a, b) => a.line - b.line || a.depth - b.depth)
}

/** What a line is, for its looks. */
export type LineKind = 'heading' | 'title' | 'body' | 'note' | 'glossary' | 'leftover'

/** By line, for every line that is not plain body; headings carry their depth. */
export function lineKinds(plan: PlanDocument, lines: readonly string[]): Map<number, { kind: LineKind; depth: number }> {
  const kinds = new Map<number, { kind: LineKind; depth: number }>()
  const over = (line: number, endLine: number, kind: LineKind, depth = 0): void => { for (let n = line; n <= endLine; n++) kinds.set(n, { kind, depth }) }
  for (const note of plan.notes) over(note.line, note.endLine, 'note')
  for (const entry of plan.glossary) over(entry.line, entry.endLine, 'glossary')
  for (const section of plan.sections) over(section.line, section.endLine, 'heading', section.depth)
  lines.forEach((text, i) => { if (/^\s*(?:\[(?:bookmark|image):[^\]]*\]\s*)+$/.test(text)) kinds.set(i + 1, { kind: 'leftover', depth: 0 }) })
  const title = plan.title?.replace(/\s/g, '')
  const firstSection = plan.sections[0]?.line ?? 40
  const at = title === undefined ? -1 : lines.slice(0, firstSection).findIndex((text) => text.trim() !== '' && text.replace(/[\s#*]/g, '') === title)
  if (at >= 0) kinds.set(at + 1, { kind: 'title', depth: 0 })
  return kinds
}

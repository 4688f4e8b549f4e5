/** Headings and measures as numbered runs, to see what repeats and what is left out. */
import { readNumeral } from '../../../language/numerals.ts'
import type { PlanDocument } from '../../../schema/plan-document.ts'
import type { CheckContext, TextLeaf } from '../../context.ts'

export interface Numbered { marker: string; kind: string; number: number; title: string; line: number; parent: string | null }
export interface Fault { kind: 'repeats' | 'skips'; before: Numbered | null; item: Numbered; missing: number }

/** The faults of a document's numbering; both rules about it ask. */
export const numberingFaults = ({ once }: CheckContext, document: PlanDocument): readonly Fault[] => once(document, 'numbering', () => faultsOf(numberedItems(document)))

/** Section headings by the shape of their marker, and tasks (which hold the arabic ones, run-in or not). */
function numberedItems(document: PlanDocument): Numbered[] {
  const sections = document.sections.flatMap((section): Numbered[] => {
    const read = readMarker(section.marker)
    return read && read.kind !== 'arabic' ? [{ marker: section.marker, ...read, title: section.title, line: section.line, parent: section.parent }] : []
  })
  const tasks = document.tasks.map((task): Numbered => ({ marker: `${task.number}.`, kind: 'arabic', number: task.number, title: task.title, line: task.line, parent: task.section }))
  return [...sections, ...tasks].sort((a, b) => a.line - b.line)
}

/** 第三章, 三、, （三）, 3. → shape and number; null for no numbering that runs from one to the next. */
function readMarker(marker: string): { kind: string; number: number } | null {
  const match = /^(第?)([（(]?)\s*([一二三四五六七八九十百零〇]+|\d+)\s*([）)]?)([章节编篇]|部分|[、.．﹒]?)/.exec(marker)
  const number = match ? readNumeral(match[3]!) : null
  if (!match || number === null) return null
  const digits = /^\d/.test(match[3]!)
  if (match[1] === '第') return { kind: match[5]!, number }
  return { kind: `${digits ? 'arabic' : 'cjk'}${match[2] === '' ? '' : ' bracket'}`, number }
}

/**
 * A run goes on from its last number or starts again at 1. A number met before in the same run repeats; one that
 * leaves others out skips. Above a run of （一）, a new 二、 starts it again.
 */
function faultsOf(items: readonly Numbered[]): Fault[] {
  const faults: Fault[] = []
  const last = new Map<string, Numbered>()
  for (const item of items) {
    const before = last.get(item.kind) ?? null
    last.set(item.kind, item)
    const fresh = before === null || before.parent !== item.parent
    if (item.number === 1 || (before && item.number === before.number + 1)) continue
    if (!fresh && before.number === item.number) faults.push({ kind: 'repeats', before, item, missing: 0 })
    else if (fresh && before && item.kind !== 'arabic') faults.push({ kind: 'skips', before: null, item, missing: item.number - 1 })
    else if (fresh && before === null) faults.push({ kind: 'skips', before: null, item, missing: item.number - 1 })
    else if (before && item.number > before.number) faults.push({ kind: 'skips', before, item, missing: item.number - before.number - 1 })
  }
  return faults
}

/** Whether the text between two headings holds a run-in heading of that number: （三）强化法治建设。全面… */
export function hasRunIn(leaves: readonly TextLeaf[], from: number, to: number, kind: string, number: number): boolean {
  return leaves.some(({ text, line }) => {
    if (line <= from || line >= to) return false
    const read = readMarker(text.trim().slice(0, 12))
    return read?.kind === kind && read.number === number
  })
}

/** Proof that nothing was skipped: the leaves of a tree tile the text that they were read from. */
import type { Tiling } from '../schema/plan-document.ts'
import type { Diagnostic } from '../schema/shared.ts'
import { visitLeaves } from './plan-tree.ts'
import type { PlanTree } from './plan-tree.ts'

const WHITE_SPACE = 'white-space'
/** What may lie between leaves, by name; tried in order on the text of a gap. */
const LEFTOVERS: readonly { name: string; pattern: RegExp }[] = [
  { name: 'bookmark', pattern: /\[(?:bookmark|image):[^\]\n]*\]/g },
  { name: 'markup', pattern: /<[^<>\n]{1,300}>|!?\[|\]\([^()\n]*\)|[*_`~\\]+|^(?:[^\S\n]|>)*#{1,6}(?=\s)|^[^\S\n]*[-+*](?=\s)|(?<![\s:|-])[\s:|-]*-{2,}[\s:|-]*|\||^={3,}\s*$/gm },
  { name: WHITE_SPACE, pattern: /[\s\u00a0\u3000\ufeff]+/g }
]

/**
 * Counts the characters of `text`, or of its lines from one to another where a file holds several documents, that stand in exactly one leaf, in a named leftover, in two leaves (overlaps) and in none (gaps).
 * The last two are 0 in a sound tree; each gap is a diagnostic with its lines.
 */
export function proveTiling(tree: PlanTree, text: string, lines: readonly [number, number] = [1, Infinity]): { tiling: Tiling; diagnostics: Diagnostic[] } {
  const ranges: { start: number; end: number; line: number }[] = []
  visitLeaves(tree, (leaf) => {
    for (const piece of leaf.passage.pieces) ranges.push(piece)
  })
  const [from, to] = [offsetOf(text, lines[0]), offsetOf(text, lines[1] + 1)]
  const tiling: Tiling = { characters: to - from, covered: 0, leftovers: {}, overlaps: 0, gaps: 0 }
  for (const { name, start, end } of tree.leftovers ?? []) {
    if (start < from || end > to) continue
    ranges.push({ start, end, line: 0 })
    tiling.leftovers[name] = (tiling.leftovers[name] ?? 0) + end - start
    tiling.covered -= end - start
  }
  ranges.sort((a, b) => a.start - b.start || a.end - b.end)
  const diagnostics: Diagnostic[] = []
  let at = from
  for (const range of [...ranges, { start: to, end: to, line: 0 }]) {
    if (range.start > at) countGap(text, at, range.start, tiling, diagnostics)
    else tiling.overlaps += Math.max(0, Math.min(at, range.end) - range.start)
    tiling.covered += Math.max(0, range.end - Math.max(at, range.start))
    at = Math.max(at, range.end)
  }
  return { tiling, diagnostics }
}

/** Line breaks, tabs, spaces of either width and marks that take no room: most gaps are nothing else. */
const WHITE_CODES = new Set([9, 10, 13, 32, 0xa0, 0x3000, 0xfeff])
function isWhite(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!WHITE_CODES.has(text.charCodeAt(i))) return false
  return true
}

function countGap(text: string, start: number, end: number, tiling: Tiling, diagnostics: Diagnostic[]): void {
  if (isWhite(text, start, end)) {
    tiling.leftovers[WHITE_SPACE] = (tiling.leftovers[WHITE_SPACE] ?? 0) + end - start
    return
  }
  let rest = text.slice(start, end)
  for (const { name, pattern } of LEFTOVERS) {
    const length = rest.length
    rest = rest.replace(pattern, '')
    if (rest.length < length) tiling.leftovers[name] = (tiling.leftovers[name] ?? 0) + length - rest.length
    if (!rest) return
  }
  tiling.gaps += rest.length
  const line = lineOf(text, start)
  diagnostics.push({ rule: 'text-in-no-node', severity: 'warning', message: `Unexpected text “${rest.slice(0, 40)}” in no part of the plan, expected every character in one`, line, endLine: lineOf(text, end) })
}

/** Offset of a line's first character; the text's end behind its last line. */
function offsetOf(text: string, line: number): number {
  if (!Number.isFinite(line)) return text.length
  let at = 0
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', at)
    if (end < 0) return text.length
    at = end + 1
  }
  return at
}

/** Line of an offset; only for the few gaps that are reported. */
function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

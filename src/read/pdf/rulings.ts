/** From strokes to grids: rulings that lie on one line are put together, those that meet make a table. */
import type { Segment } from './drawing.ts'

/** A ruling: its place across, and from where to where it runs. */
export interface Ruling { at: number; from: number; to: number }
export interface GridCell { row: number; column: number; rowSpan: number; colSpan: number; left: number; right: number; top: number; bottom: number }
/** A ruled grid: the places of its columns and rows, and its cells row by row. */
export interface RuledGrid { columns: number[]; rows: number[]; cells: GridCell[]; left: number; right: number; top: number; bottom: number }

/** Lines nearer than this are one, drawn twice or in pieces (points). */
const SAME = 3
/** Rulings of a page beyond this are a drawing or a map. */
const MOST_RULINGS = 1500
/** A frame smaller than this is a tick box or an underline. */
const SMALLEST = 12

/** The grids of a page; empty where there are none, or where the page is a drawing. */
export function findGrids(segments: readonly Segment[]): RuledGrid[] {
  const horizontal = mergeRulings(segments.filter((s) => s.right - s.left > s.bottom - s.top).map((s) => ({ at: (s.top + s.bottom) / 2, from: s.left, to: s.right })))
  const vertical = mergeRulings(segments.filter((s) => s.bottom - s.top >= s.right - s.left).map((s) => ({ at: (s.left + s.right) / 2, from: s.top, to: s.bottom })))
  if (horizontal.length > MOST_RULINGS || vertical.length > MOST_RULINGS) return []
  return groups(horizontal, vertical).flatMap(([h, v]) => toGrid(h, v) ?? [])
}

/** Pieces on one line that touch, as one ruling. */
function mergeRulings(pieces: Ruling[]): Ruling[] {
  const sorted = pieces.sort((a, b) => a.at - b.at || a.from - b.from)
  const merged: Ruling[] = []
  let band: Ruling[] = []
  const flush = (): void => {
    band.sort((a, b) => a.from - b.from)
    let open: Ruling | null = null
    for (const piece of band) {
      if (open && piece.from <= open.to + SAME) open.to = Math.max(open.to, piece.to)
      else merged.push((open = { ...piece }))
    }
    band = []
  }
  for (const piece of sorted) {
    if (band.length > 0 && piece.at - band[0]!.at > SAME) flush()
    band.push(piece)
  }
  flush()
  return merged.filter((ruling) => ruling.to - ruling.from >= 4)
}

/** Rulings that meet each other, directly or through others. */
function groups(horizontal: readonly Ruling[], vertical: readonly Ruling[]): [Ruling[], Ruling[]][] {
  const parent = Array.from({ length: horizontal.length + vertical.length }, (_, i) => i)
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  for (const [i, h] of horizontal.entries())
    for (const [j, v] of vertical.entries())
      if (v.at >= h.from - SAME && v.at <= h.to + SAME && h.at >= v.from - SAME && h.at <= v.to + SAME) parent[find(i)] = find(horizontal.length + j)
  const byRoot = new Map<number, [Ruling[], Ruling[]]>()
  const add = (index: number, side: 0 | 1, ruling: Ruling): void => {
    const root = find(index)
    const group: [Ruling[], Ruling[]] = byRoot.get(root) ?? [[], []]
    byRoot.set(root, group)
    group[side].push(ruling)
  }
  horizontal.forEach((ruling, i) => add(i, 0, ruling))
  vertical.forEach((ruling, j) => add(horizontal.length + j, 1, ruling))
  return [...byRoot.values()].filter(([h, v]) => h.length >= 2 && v.length >= 1)
}

/** Distinct places, each the first of those that lie together. */
function places(values: number[]): number[] {
  const out: number[] = []
  for (const value of values.sort((a, b) => a - b)) if (out.length === 0 || value - out.at(-1)! > SAME) out.push(value)
  return out
}

function toGrid(horizontal: Ruling[], vertical: Ruling[]): RuledGrid | null {
  const left = Math.min(...horizontal.map((ruling) => ruling.from), ...vertical.map((ruling) => ruling.at))
  const right = Math.max(...horizontal.map((ruling) => ruling.to), ...vertical.map((ruling) => ruling.at))
  const top = Math.min(...vertical.map((ruling) => ruling.from), ...horizontal.map((ruling) => ruling.at))
  const bottom = Math.max(...vertical.map((ruling) => ruling.to), ...horizontal.map((ruling) => ruling.at))
  if (right - left < SMALLEST || bottom - top < SMALLEST) return null
  // Tables open at their sides have no ruling there, nor, cut by a page break, one at that end.
  const edges: Ruling[] = [{ at: left, from: top, to: bottom }, { at: right, from: top, to: bottom }]
  const caps: Ruling[] = [{ at: top, from: left, to: right }, { at: bottom, from: left, to: right }]
  const v = [...vertical, ...edges]
  const h = [...horizontal, ...caps]
  const columns = places(v.map((ruling) => ruling.at))
  const rows = places(h.map((ruling) => ruling.at))
  if (columns.length < 2 || rows.length < 2 || columns.length > 100) return null
  return { columns, rows, cells: cellsOf(columns, rows, h, v), left, right, top, bottom }
}

/** Whether rulings at a place run over most of the way from one end to the other. */
function covers(rulings: readonly Ruling[], at: number, from: number, to: number): boolean {
  let length = 0
  for (const ruling of rulings) if (Math.abs(ruling.at - at) <= SAME) length = Math.max(length, Math.min(to, ruling.to) - Math.max(from, ruling.from))
  return length >= (to - from) * 0.6
}

/** Cells grow to the right and down until a ruling stops them. */
function cellsOf(columns: readonly number[], rows: readonly number[], horizontal: readonly Ruling[], vertical: readonly Ruling[]): GridCell[] {
  const width = columns.length - 1
  const height = rows.length - 1
  const walls = Array.from({ length: height }, (_, r) => columns.map((at) => covers(vertical, at, rows[r]!, rows[r + 1]!)))
  const floors = rows.map((at) => Array.from({ length: width }, (_, c) => covers(horizontal, at, columns[c]!, columns[c + 1]!)))
  const taken = Array.from({ length: height }, () => new Array<boolean>(width).fill(false))
  const cells: GridCell[] = []
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (taken[row]![column]) continue
      let end = column + 1
      while (end < width && !walls[row]![end] && !taken[row]![end]) end++
      let last = row + 1
      const isOpen = (r: number): boolean => {
        for (let c = column; c < end; c++) if (floors[r]![c] || taken[r]![c] || (c > column && walls[r]![c])) return false
        return true
      }
      while (last < height && isOpen(last)) last++
      for (let r = row; r < last; r++) taken[r]!.fill(true, column, end)
      cells.push({ row, column, rowSpan: last - row, colSpan: end - column, left: columns[column]!, right: columns[end]!, top: rows[row]!, bottom: rows[last]! })
    }
  }
  return cells
}

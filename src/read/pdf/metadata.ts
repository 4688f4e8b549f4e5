/** The metadata table that a government page shows above or below its document, printed: labels and values side by side, values wrapped around their label's line. */
import { isMetadataLabel, LONGEST_LABEL, metadataPairs } from '../blocks/metadata.ts'
import type { Char } from './drawing.ts'
import type { Line } from './lines.ts'
import type { Item } from './page.ts'
import { joinText } from './paragraphs.ts'

/** A stretch of a line. */
interface Piece { text: string; left: number; right: number; y: number }
/** A line of labels, and what stands beside and around it. */
interface LabelRow { y: number; labels: Piece[]; values: Piece[] }

/** Room that parts what stands under two labels, in sizes. */
const ROOM = 0.9
/** Lines farther apart than this, in sizes, are of two things. */
const APART = 4
/** Lines of one value are no farther apart than this, in sizes. */
const WRAPPED = 1.8
/** A value may begin so many points before its label ends. */
const SLACK = 3
/** Fewest labels: a line 来源：… alone is a line of the document. */
const FEW_LABELS = 3

/** A page's items without its metadata, and that as lines (索引号：000014349/2021-00134). */
export function takeMetadata(items: readonly Item[]): { items: Item[]; metadata: string[] } {
  const metadata: string[] = []
  const kept: Item[] = []
  const take = (pairs: string[] | null): boolean => pairs !== null && metadata.push(...pairs) > 0
  for (let i = 0; i < items.length; ) {
    const item = items[i]!
    if (item.kind === 'table' && take(metadataPairs(item.table.rows.flatMap((row) => row.flatMap((cell) => (cell.lines.length > 0 ? [cell.lines.join('')] : [])))))) i++
    else if (item.kind === 'box' && take(readLines(item.lines))) i++
    else if (item.kind === 'line') {
      let end = i
      while (end < items.length && items[end]!.kind === 'line') end++
      const lines = items.slice(i, end).flatMap((own) => (own.kind === 'line' ? [own.line] : []))
      const found = findRun(lines)
      const isTaken = found !== null && take(readLines(lines.slice(found.from, found.to)))
      kept.push(...items.slice(i, end).filter((_, k) => !isTaken || k < found.from || k >= found.to))
      i = end
    } else {
      kept.push(item)
      i++
    }
  }
  return { items: kept, metadata }
}

/** The run of lines that begin with labels, with the lines that stand around them beside a label; null where there is none. */
function findRun(lines: readonly Line[]): { from: number; to: number } | null {
  const first = lines.findIndex((line) => labelsOf(line).length > 0)
  if (first < 0) return null
  const edge = labelsOf(lines[first]!)[0]!.right - SLACK
  const isNear = (a: Line, b: Line, sizes: number): boolean => Math.abs(b.y - a.y) < Math.max(a.size, b.size) * sizes
  let from = first
  while (from > 0 && lines[from - 1]!.left >= edge && isNear(lines[from - 1]!, lines[from]!, WRAPPED)) from--
  let to = first + 1
  for (; to < lines.length; to++) {
    const [before, line] = [lines[to - 1]!, lines[to]!]
    const isLabelled = labelsOf(line)[0]?.left === line.left
    if (!isNear(before, line, APART) || (!isLabelled && line.left < edge)) break
  }
  return { from, to }
}

/** Lines that all belong to metadata, as label and value; null where one does not. */
function readLines(lines: readonly Line[]): string[] | null {
  const rows: LabelRow[] = []
  const around: Piece[] = []
  for (const line of lines) {
    const labels = labelsOf(line)
    if (labels.length > 0) rows.push({ y: line.y, labels, values: [] })
    around.push(...valuesOf(line, labels))
  }
  if (rows.reduce((sum, row) => sum + row.labels.length, 0) < FEW_LABELS) return null
  rows.sort((a, b) => a.y - b.y)
  const edges = rows.slice(1).map((row, i) => borderOf(rows[i]!, row, around))
  for (const piece of around) rows[edges.filter((edge) => piece.y > edge).length]!.values.push(piece)
  const tokens: string[] = []
  for (const row of rows) {
    if (row.values.some((value) => value.left < row.labels[0]!.right - SLACK)) return null
    for (const [i, label] of row.labels.entries()) {
      const next = row.labels[i + 1]
      tokens.push(label.text, ...joined(row.values.filter((value) => value.left >= label.right - SLACK && (!next || value.left < next.right - SLACK))))
    }
  }
  return metadataPairs(tokens)
}

/** Where the values of one line of labels end and the next one's begin: the widest room between their lines. */
function borderOf(above: LabelRow, below: LabelRow, pieces: readonly Piece[]): number {
  const places = [above.y, ...pieces.map((piece) => piece.y).filter((y) => y > above.y && y < below.y), below.y].sort((a, b) => a - b)
  let best = { room: 0, at: below.y }
  for (const [i, y] of places.slice(1).entries()) if (y - places[i]! >= best.room) best = { room: y - places[i]!, at: (y + places[i]!) / 2 }
  return best.at
}

function joined(values: readonly Piece[]): string[] {
  const lines = [...values].sort((a, b) => a.y - b.y || a.left - b.left)
  const text = lines.reduce((before, { text, y }, i) => (i === 0 ? text : lines[i - 1]!.y === y ? `${before} ${text}` : joinText(before, text)), '')
  return text ? [text] : []
}

/** The labels of a line (主题分类：, 标　题：), each at its begin or set off from what stands before. */
function labelsOf({ chars, y }: Line): Piece[] {
  const out: Piece[] = []
  for (const [i, char] of chars.entries()) {
    if (char.text !== '：' && char.text !== ':') continue
    let name = ''
    for (let from = i - 1; from >= 0 && from >= i - LONGEST_LABEL; from--) {
      name = chars[from]!.text + name
      const isApart = from === 0 || chars[from]!.left - chars[from - 1]!.right > char.size * ROOM / 2
      if (isApart && isMetadataLabel(name)) out.push({ text: `${name}：`, left: chars[from]!.left, right: char.right, y })
    }
  }
  // 分类： within 主题 分类： is no label of its own.
  return out.filter((label) => !out.some((other) => other.right === label.right && other.left < label.left))
}

/** What a line shows beside its labels, parted at wide room. */
function valuesOf(line: Line, labels: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  let before: Char | null = null
  let at = 0
  for (const char of line.chars) {
    const space = line.text[at] === ' '
    if (space) at++
    at += char.text.length
    if (labels.some((label) => char.left >= label.left && char.right <= label.right)) {
      before = null
      continue
    }
    const own = out.at(-1)
    if (own && before && char.left - before.right < char.size * ROOM) {
      own.text += (space ? ' ' : '') + char.text
      own.right = char.right
    } else out.push({ text: char.text, left: char.left, right: char.right, y: line.y })
    before = char
  }
  return out
}

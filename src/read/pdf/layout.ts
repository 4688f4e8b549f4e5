/** Pages to blocks: text outside grids as paragraphs, grids as tables and boxes, in reading order over page breaks. */
import { boxed, paragraph, type Block, type ParagraphBlock, type TableBlock } from '../blocks/blocks.ts'
import { withoutArtifacts } from './artifacts.ts'
import type { Drawing } from './drawing.ts'
import { pageFurniture } from './furniture.ts'
import { joinTables } from './join-tables.ts'
import { takeMetadata } from './metadata.ts'
import { readPages, type Item } from './page.ts'
import { joinText, measureLines, toParagraphs, type Measure, type PlacedLine } from './paragraphs.ts'
import { partUnruled } from './unruled.ts'
import { tableBlock } from './tables.ts'

/** A page of the web shows its metadata above or below the document: on so many of the first and last pages. */
const METADATA_PAGES = 2

/** The blocks of a document from what its pages draw. */
export function layOut(drawings: readonly Drawing[]): Block[] {
  const pages = readPages(withoutArtifacts(drawings))
  const furniture = pageFurniture(pages.map((page) => ({ number: page.number, height: page.drawing.height, lines: page.parts.flat().flatMap((item) => (item.kind === 'line' ? [item.line] : [])) })))
  const notes: PlacedLine[] = []
  const flow: Item[] = []
  const front: Block[] = []
  for (const page of pages) {
    for (const part of page.parts) {
      const kept = part.filter((item) => item.kind !== 'line' || !furniture.has(item.line))
      const { items: own, foot } = takeFootnotes(kept, page.drawing)
      notes.push(...foot)
      const { items, metadata } = page.number <= METADATA_PAGES || page.number > pages.length - METADATA_PAGES ? takeMetadata(own) : { items: own, metadata: [] }
      front.push(...metadata.map((text) => paragraph(text, { page: page.number })))
      append(flow, items)
    }
  }
  return [...front, ...toBlocks(flow), ...noteBlocks(notes)]
}

/** Lines in a smaller size at the foot of a page that begin with a note's mark. */
function takeFootnotes(items: readonly Item[], drawing: Drawing): { items: Item[]; foot: PlacedLine[] } {
  const lines = items.flatMap((item) => (item.kind === 'line' ? [item.line] : []))
  const sizes = lines.map((line) => line.size).sort((a, b) => a - b)
  const usual = sizes[sizes.length >> 1] ?? 0
  let from = items.length
  while (from > 0) {
    const item = items[from - 1]!
    if (item.kind !== 'line' || item.line.size > usual * 0.9 || item.line.y < drawing.height * 0.5) break
    from--
  }
  const foot = items.slice(from).flatMap((item) => (item.kind === 'line' ? [item.line] : []))
  const isNote = foot[0] !== undefined && NOTE_MARK.test(foot[0].text)
  return isNote ? { items: items.slice(0, from), foot } : { items: [...items], foot: [] }
}

/** A note's mark: [1], ①, a number glued to its text, an asterisk. */
const NOTE_MARK = /^(?:\[\d{1,3}\]|〔\d{1,3}〕|[①-⑳]|\d{1,3}(?![\d.．、%])|\*)\s*/

function noteBlocks(lines: readonly PlacedLine[]): Block[] {
  const measure = measureLines(lines)
  if (!measure) return []
  const notes: PlacedLine[][] = []
  for (const line of lines) {
    if (notes.length === 0 || NOTE_MARK.test(line.text)) notes.push([line])
    else notes.at(-1)!.push(line)
  }
  return notes.map((own) => {
    const text = own.reduce((joined, line) => joinText(joined, line.text), '')
    return paragraph(text.replace(NOTE_MARK, (mark) => `[${mark.replace(/[\[\]〔〕\s]/g, '')}] `), { page: own[0]!.page })
  })
}

/** Adds a page's items to those before it; a table or box that goes on over the break becomes one. */
function append(flow: Item[], items: readonly Item[]): void {
  const [first, ...rest] = items
  if (!first) return
  const last = flow.at(-1)
  if (last?.kind === 'table' && first.kind === 'table') {
    const joined = joinTables(last.table, first.table)
    if (joined) last.table = joined
    else flow.push(first)
  } else if (last?.kind === 'box' && first.kind === 'box' && Math.abs(last.left - first.left) < 6 && Math.abs(last.right - first.right) < 6 && !/^专\s?栏/.test(first.lines[0]?.text ?? '')) last.lines.push(...first.lines)
  else flow.push(first)
  flow.push(...rest)
}

/** The flow with the tables that its lines make without rulings; what is left is measured as running text. */
function withUnruled(flow: readonly Item[]): (Item | TableBlock)[] {
  const out: (Item | TableBlock)[] = []
  let run: PlacedLine[] = []
  const flush = (): void => partUnruled(run.splice(0), (lines) => void out.push(...lines.map((line): Item => ({ kind: 'line', top: line.y - line.size, line }))), (table) => void out.push(table))
  for (const item of flow) {
    if (item.kind !== 'line' || (run.length > 0 && run.at(-1)!.narrow !== item.line.narrow)) flush()
    if (item.kind === 'line') run.push(item.line)
    else out.push(item)
  }
  flush()
  return out
}

function toBlocks(given: readonly Item[]): Block[] {
  const flow = withUnruled(given)
  const blocks: Block[] = []
  const all = flow.flatMap((item) => ('kind' in item && item.kind === 'line' ? [item.line] : []))
  const measures = measureByWidth(all)
  let run: PlacedLine[] = []
  let afterBox = false
  const flush = (): void => {
    const measure = run.length > 0 ? measures(run[0]!) : null
    if (!measure) return
    for (const { text, page } of toParagraphs(run.splice(0), measure)) {
      blocks.push({ ...paragraph(text, { page }), ...(afterBox ? { gap: 'box' as const } : {}) })
      afterBox = false
    }
  }
  for (const item of flow) {
    if (!('kind' in item)) {
      flush()
      blocks.push(item)
      continue
    }
    if (item.kind === 'line') {
      if (run.length > 0 && measures(run.at(-1)!) !== measures(item.line)) flush()
      run.push(item.line)
      continue
    }
    flush()
    if (item.kind === 'table') blocks.push(tableBlock(item.table))
    else {
      const inner = boxBlocks(item)
      blocks.push(...inner)
      afterBox = inner.at(-1)?.type === 'paragraph'
    }
  }
  flush()
  return blocks
}

/** Upright and landscape pages have columns of their own: one measure for lines of each. */
function measureByWidth(all: readonly PlacedLine[]): (line: PlacedLine) => Measure {
  const narrow = measureLines(all.filter((line) => line.narrow))
  const lines = narrow ? all.filter((line) => !line.narrow) : all
  const others = measureOthers(lines)
  return (line) => (line.narrow && narrow ? narrow : others(line))
}

function measureOthers(lines: readonly PlacedLine[]): (line: PlacedLine) => Measure {
  const measure = measureLines(lines) ?? { left: 0, right: 0, leading: 0, indents: false }
  const wide = lines.filter((line) => line.right > measure.right + line.size * 3)
  const pages = new Set(wide.map((line) => line.page))
  if (pages.size === 0) return () => measure
  const inner = measureLines(lines.filter((line) => !pages.has(line.page))) ?? measure
  const outer = measureLines(lines.filter((line) => pages.has(line.page))) ?? measure
  return (line) => (pages.has(line.page) ? outer : inner)
}

/** Room between a frame and its text, in points: Word's is 5.4. */
const PADDING = 6

/** In a frame the frame itself tells how far lines could reach, which a few short lines do not. */
function boxBlocks({ lines, left, right }: { lines: readonly PlacedLine[]; left: number; right: number }): Block[] {
  const measure = measureLines(lines)
  if (!measure) return []
  const edge = Math.min(measure.left, left + PADDING)
  const indents = lines.some((line) => line.left - edge > line.size * 1.2 && line.left - edge < line.size * 3.5)
  const framed: Measure = { left: edge, right: Math.max(measure.right, right - PADDING * 1.5), leading: measure.leading, indents }
  // Two columns (专栏) that stand one below the other share a ruling, so that their frames look like one.
  const rows: ParagraphBlock[][] = []
  for (const { text, page } of toParagraphs(lines, framed)) {
    if (rows.length === 0 || BOX_TITLE.test(text)) rows.push([])
    rows.at(-1)!.push(paragraph(text, { page }))
  }
  return boxed(rows)
}

/** 专栏2, 专栏三: a title at a paragraph's start. */
const BOX_TITLE = /^专\s?栏\s?[\d一二三四五六七八九十]/

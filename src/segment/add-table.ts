/** Puts a table into the plan's tree: rows that are boxes become columns, the lines above it its title and unit. */
import { placeOf, type Passage } from '../tree/passage.ts'
import type { Leaf, TableNode } from '../tree/plan-tree.ts'
import type { ReadRow, ReadTable } from '../tree/read-tree.ts'
import type { Block, TableBlock } from './block.ts'
import { columnTitle } from './columns.ts'
import { UNIT_LINE } from './cues.ts'
import { readNumbered } from './headings.ts'
import { cellLeaves, columnRow, lineByLine, sameHeader } from './leaves.ts'
import { isTableCaption } from './line-tables/caption.ts'
import type { Standing } from './standing.ts'

/** Whether a line is a table's title: the table follows it and it is no heading and no sentence. */
export function isCaption(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!
  if (block.type !== 'text') return false
  const { text } = block.passage
  const below = blocks[index + 1]
  const next = below?.type === 'text' && !UNIT_LINE.test(text) && (UNIT_LINE.test(below.passage.text) || isTableCaption(text) && below.passage.text.length <= 20) ? blocks[index + 2] : below
  return next?.type === 'table' && !columnRow(next.parts[0]!.children[0]!) && text.length <= 60 && !/[。；，：.;,:]$/.test(text) && (!readNumbered(text) || /^(?:附?表|图)/.test(text)) && !columnTitle(text)
}

/** Blocks within which a caption still has its table. */
const REACH = 8

/** Whether a line is the caption of a table further down (表2-4 …): a page set a heading or text between them, and no other table has come by then. */
export function isFarCaption(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!
  if (block.type !== 'text' || !isTableCaption(block.passage.text)) return false
  for (let i = index + 1; i <= index + REACH && i < blocks.length; i++) {
    const next = blocks[i]!
    if (next.type === 'table') return i > index + 1 && !isCaption(blocks, i - 1) && !columnRow(next.parts[0]!.children[0]!)
    const numbered = readNumbered(next.passage.text)
    if (isTableCaption(next.passage.text) || columnTitle(next.passage.text) || numbered?.own && numbered.marker.rank <= LAST_ABOVE) return false
  }
  return false
}

/** Rank of （一）: behind such a heading no caption from above is awaited. */
const LAST_ABOVE = 5

export function addTable(standing: Standing, block: TableBlock): void {
  for (const part of block.parts) {
    const plain = takeColumnRows(standing, part)
    if (plain.length === 0) continue
    addGrid(standing, plain.length === part.children.length ? part : { ...part, children: plain })
  }
}

/** Takes the one-cell rows that are columns out of a table; returns the others. */
function takeColumnRows(standing: Standing, table: ReadTable): ReadRow[] {
  const rest: ReadRow[] = []
  let opened = false
  for (const row of table.children) {
    const cells = row.children.filter((cell) => cell.children.length > 0)
    const title = columnRow(row)
    if (title) {
      const [first, ...others] = lineByLine(cells[0]!)
      standing.beginColumn({ passage: first!, ...placeOf(first!) }, title)
      addBoxed(standing, others)
      opened = true
    } else if (opened && cells.length === 1) addBoxed(standing, lineByLine(cells[0]!))
    else if (opened && cells.length === 0) continue
    else rest.push(row)
  }
  if (opened && rest.length === 0) standing.endColumn()
  return rest
}

/** A box's paragraphs; one that is a numbered title begins the next column, where one frame is drawn around several. */
function addBoxed(standing: Standing, passages: readonly Passage[]): void {
  for (const passage of passages) {
    const title = columnTitle(passage.text)
    if (title && title.number !== null && title.title !== '') standing.beginColumn({ passage, ...placeOf(passage) }, title)
    else standing.column!.add(passage, 0)
  }
}

function addGrid(standing: Standing, table: ReadTable): void {
  const { result, column, container: siblings } = standing
  const line = table.children[0]!.position.start.line
  const endLine = table.children.at(-1)!.position.end.line
  const last = result.tables.at(-1)
  if (last && siblings.at(-1) === last.node && sameHeader(last.parts[0]!, table)) {
    last.parts.push(table)
    last.endLine = endLine
    for (const leaf of cellLeaves(table)) last.node.children.push(leaf)
    return
  }
  const captions: Leaf[] = []
  for (let leaf = siblings.at(-1); leaf?.type === 'leaf' && leaf.kind === 'caption' && captions.length < 2; leaf = siblings.at(-1)) captions.unshift(siblings.pop() as Leaf)
  const named = captions.filter((leaf) => !UNIT_LINE.test(leaf.passage.text))
  // 表2 …, and below it whose table it is.
  const caption = named.length > 1 && isTableCaption(named[0]!.passage.text) ? `${named[0]!.passage.text} ${named[1]!.passage.text}` : named.at(-1)?.passage.text
  const unit = captions.map((leaf) => UNIT_LINE.exec(leaf.passage.text)?.[1] ?? '').find((own) => own && !/[、，,；]/.test(own)) ?? null
  // A column that is nothing but its table gives it its title.
  const far = caption ? null : standing.farCaption
  standing.farCaption = null
  const printed = caption ?? far?.text
  const title = printed ? printed.replace(/[\s\u3000]+/g, ' ').trim() : column?.empty ? column.column.title || null : null
  if (far) result.diagnostics.push({ rule: 'inferred-caption', severity: 'info', message: `Unexpected table without a title right above it, expected one as in “${far.text}” further up: it is read as that table’s`, line, endLine })
  const node: TableNode = { type: 'table', id: `tab${result.tables.length + 1}`, title, section: standing.section?.id ?? null, children: [...captions, ...cellLeaves(table)] }
  siblings.push(node)
  result.tables.push({ node, parts: [table], line, endLine, unit })
  if (column) column.column.endLine = endLine
  // What follows a table whose end cannot be seen is as likely the plan's text as the box's.
  if (table.data.dialect === 'run-together') standing.endColumn()
}

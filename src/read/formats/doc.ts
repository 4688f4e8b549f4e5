/**
 * .doc, the binary form of Word 97 to 2003 ([MS-DOC]), read directly: text, automatic numbers, and tables with
 * their spans, which the libraries for it do not give.
 */
import type { ReadResult } from '../../tree/read-tree.ts'
import { paragraph, type Block, type ParagraphBlock } from '../blocks/blocks.ts'
import { limitsOf, type ReadLimits, type ReadOptions } from '../blocks/limits.ts'
import { guarded } from '../blocks/unreadable.ts'
import { writeBlocks } from '../blocks/write.ts'
import { compoundNames, isCompoundFile } from '../doc/compound.ts'
import { openDoc, placeOf, TABLE, type DocFile } from '../doc/file.ts'
import { readDocLists, readDocStyles } from '../doc/lists.ts'
import { DocReader } from '../doc/text.ts'
import { ListCounter } from '../docx/numbering.ts'
import { linesOf } from '../docx/table.ts'

export const format = { id: 'doc', extensions: ['.doc', '.dot', '.wps'], detect, read }

/** 1 for a compound file with a Word document; 0.8 for an encrypted package and 0.5 for a broken one, of which nothing more can be told. */
function detect(bytes: Uint8Array): number {
  if (!isCompoundFile(bytes)) return 0
  if (!compoundNames(bytes, [''])) return 0.5
  return compoundNames(bytes, ['WordDocument']) ? 1 : compoundNames(bytes, ['EncryptedPackage']) ? 0.8 : 0
}

/** Reads a Word binary file; what cannot be read is said in a diagnostic. */
function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  return guarded('doc', () => readDocument(bytes, limitsOf(options)))
}

function readDocument(bytes: Uint8Array, limits: ReadLimits): ReadResult {
  const file = openDoc(bytes)
  const reader = new DocReader(file, readDocStyles(file), new ListCounter(readDocLists(file), new Map()), limits)
  const { parts } = file
  const boxStart = parts.text + parts.footnotes + parts.headers + parts.macros + parts.comments + parts.endnotes
  for (const [position, box] of textBoxes(file, reader, boxStart)) reader.boxes.set(position, box)
  const body = reader.read(0, parts.text)
  const notes = [
    ...readNotes(file, reader, TABLE.footnotes, parts.text, parts.footnotes),
    ...readNotes(file, reader, TABLE.endnotes, boxStart - parts.endnotes, parts.endnotes)
  ]
  const { text, root } = writeBlocks([...body, ...notes])
  return { root, text, format: 'doc', dialect: 'spans', encoding: 'utf-16le', diagnostics: [] }
}

/** Positions in a table of positions with `size` bytes of data each. */
function positions(file: DocFile, index: number, size: number): { starts: number[]; dataAt: (i: number) => number } {
  const { offset, length } = placeOf(file, index)
  const count = Math.max(0, Math.floor((length - 4) / (4 + size)))
  return { starts: Array.from({ length: length >= 4 ? count + 1 : 0 }, (_, i) => file.table.getUint32(offset + i * 4, true)), dataAt: (i) => offset + (count + 1) * 4 + i * size }
}

function readNotes(file: DocFile, reader: DocReader, index: number, start: number, length: number): Block[] {
  const { starts } = positions(file, index, 0)
  const notes: Block[] = []
  for (const [i, from] of starts.slice(0, -2).entries()) {
    const to = Math.min(length, starts[i + 1]!)
    const text = from < to ? linesOf(reader.read(start + from, start + to)).join('').trim() : ''
    if (text) notes.push(paragraph(`[${notes.length + 1}] ${text}`))
  }
  return notes
}

/** Text boxes of the main text, by the position of the character that they hang on. */
function textBoxes(file: DocFile, reader: DocReader, start: number): Map<number, ParagraphBlock[]> {
  const anchors = positions(file, TABLE.shapes, 26)
  const boxes = positions(file, TABLE.boxes, 22)
  const byShape = new Map(anchors.starts.slice(0, -1).map((position, i) => [file.table.getInt32(anchors.dataAt(i), true), position]))
  const out = new Map<number, ParagraphBlock[]>()
  for (const [i, from] of boxes.starts.slice(0, -2).entries()) {
    const position = byShape.get(file.table.getInt32(boxes.dataAt(i) + 14, true))
    const to = Math.min(file.parts.boxes, boxes.starts[i + 1]!)
    if (position === undefined || from >= to) continue
    const blocks = reader.read(start + from, start + to)
    out.set(position, linesOf(blocks).map((line) => paragraph(line)))
  }
  return out
}

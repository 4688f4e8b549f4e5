/** Styles and automatic lists of a Word binary file, as the same definitions that numbering.xml gives. */
import type { Level, Numbering } from '../docx/numbering.ts'
import { applyParagraph, modifiers, noProperties, SPRM, type ParagraphProperties } from './properties.ts'
import { placeOf, TABLE, type DocFile } from './file.ts'

/** Number formats by code ([MS-OSHARED] 2.2.1.3), as numbering.xml names them. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 5: 'ordinal', 10: 'ideographDigital', 11: 'japaneseCounting', 14: 'decimalFullWidth', 15: 'decimalHalfWidth',
  16: 'ideographLegalTraditional', 17: 'japaneseDigitalTenThousand', 18: 'decimalEnclosedCircle', 19: 'decimalFullWidth2', 22: 'decimalZero', 23: 'bullet', 26: 'decimalEnclosedFullstop', 27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese', 29: 'ideographEnclosedCircle', 30: 'ideographTraditional', 31: 'ideographZodiac', 33: 'taiwaneseCounting', 34: 'ideographLegalTraditional', 35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital', 37: 'chineseCounting', 38: 'chineseLegalSimplified', 39: 'chineseCountingThousand', 255: 'none'
}

/** What a style says of its paragraphs. */
export interface DocStyle { properties: ParagraphProperties; /** Of the table of contents; some files set headings in it. */ contents: boolean; /** Its text is not printed. */ hidden: boolean }

interface RawStyle { parent: number; kind: number; id: number; from: number; to: number; charFrom: number; charTo: number }

const MOST_STYLES = 4096
const NO_STYLE = 0xfff

/** Styles by their index; inherited properties are filled in. */
export function readDocStyles(file: DocFile): DocStyle[] {
  const { table } = file
  const { offset, length } = placeOf(file, TABLE.styles)
  if (length < 6) return []
  const end = offset + length
  const head = table.getUint16(offset, true)
  const count = Math.min(MOST_STYLES, table.getUint16(offset + 2, true))
  const baseSize = table.getUint16(offset + 4, true)
  const raw: RawStyle[] = []
  let at = offset + 2 + head
  for (let i = 0; i < count && at + 2 <= end; i++) {
    const size = table.getUint16(at, true)
    const own = at + 2
    if (own + size > end) break
    raw.push(size < 6 ? { parent: NO_STYLE, kind: 0, id: 0, ...NOWHERE } : { ...styleRange(file, own, size, baseSize), id: table.getUint16(own, true) & 0xfff, kind: table.getUint16(own + 2, true) & 15, parent: table.getUint16(own + 2, true) >> 4 })
    at = own + size + (size & 1)
  }
  return raw.map((_, index) => resolve(file, raw, index))
}

const NOWHERE = { from: 0, to: 0, charFrom: 0, charTo: 0 }

/** Where a paragraph style's modifiers stand: behind its name, behind their own length and the style's index; those of its characters follow. */
function styleRange(file: DocFile, at: number, size: number, baseSize: number): Pick<RawStyle, 'from' | 'to' | 'charFrom' | 'charTo'> {
  const { table } = file
  const end = at + size
  let next = at + baseSize + (baseSize & 1)
  if (next + 2 > end) return NOWHERE
  next += 2 + table.getUint16(next, true) * 2 + 2
  if (next + 4 > end) return NOWHERE
  const length = table.getUint16(next, true)
  const to = Math.min(end, next + 2 + length)
  const char = to + (length & 1)
  const charTo = char + 2 <= end ? Math.min(end, char + 2 + table.getUint16(char, true)) : 0
  return { from: next + 4, to, charFrom: char + 2, charTo }
}

function resolve(file: DocFile, raw: readonly RawStyle[], index: number): DocStyle {
  const chain: number[] = []
  for (let at = index; raw[at] && chain.length < 20 && !chain.includes(at); at = raw[at]!.parent) chain.push(at)
  const properties = noProperties()
  let hidden = false
  for (const at of chain.reverse()) {
    const style = raw[at]!
    if (style.kind === 1 && style.to > style.from) applyParagraph(properties, file.table, style.from, style.to, file.data)
    if (style.kind === 1 && style.charTo > style.charFrom) for (const { code, at: place } of modifiers(file.table, style.charFrom, style.charTo)) if (code === SPRM.hidden) hidden = (file.table.getUint8(place) & 1) === 1
    // Built-in styles 1 to 9 are heading 1 to 9.
    if (style.id >= 1 && style.id <= 9) properties.outline ??= style.id - 1
  }
  const own = raw[index]!
  return { properties, contents: own.id >= 19 && own.id <= 27, hidden }
}

/** List definitions and instances; a paragraph names an instance by its place from 1. */
export function readDocLists(file: DocFile): Numbering {
  const numbering: Numbering = { definitions: new Map(), instances: new Map() }
  const { table } = file
  const lists = placeOf(file, TABLE.lists)
  if (lists.length < 2) return numbering
  const count = Math.max(0, Math.min(table.getInt16(lists.offset, true), Math.floor((lists.length - 2) / 28)))
  let at = lists.offset + 2 + count * 28
  for (let i = 0; i < count; i++) {
    const own = lists.offset + 2 + i * 28
    const levels = new Map<number, Level>()
    const simple = (table.getUint8(own + 26) & 1) !== 0
    for (let level = 0; level < (simple ? 1 : 9); level++) {
      const read = readLevel(table, at)
      if (!read) return numbering
      levels.set(level, read.level)
      at = read.end
    }
    numbering.definitions.set(String(table.getInt32(own, true)), { id: String(table.getInt32(own, true)), levels, styleLink: null, numberStyleLink: null })
  }
  readInstances(file, numbering)
  return numbering
}

function readInstances(file: DocFile, numbering: Numbering): void {
  const { table } = file
  const { offset, length } = placeOf(file, TABLE.listOverrides)
  if (length < 4) return
  const count = Math.min(table.getUint32(offset, true), Math.floor((length - 4) / 16))
  let at = offset + 4 + count * 16
  for (let i = 0; i < count; i++) {
    const own = offset + 4 + i * 16
    const overrides = new Map<number, { start: number | null; level: Level | null }>()
    const changed = table.getUint8(own + 12)
    at += 4
    for (let k = 0; k < changed && at + 8 <= table.byteLength; k++) {
      const flags = table.getUint32(at + 4, true)
      const start = flags & 0x10 ? table.getInt32(at, true) : null
      at += 8
      let level: Level | null = null
      if (flags & 0x20) {
        const read = readLevel(table, at)
        if (!read) break
        level = read.level
        at = read.end
      }
      overrides.set(flags & 15, { start, level })
    }
    numbering.instances.set(String(i + 1), { id: String(i + 1), definition: String(table.getInt32(own, true)), overrides })
  }
}

/** A level: 28 bytes, two sets of modifiers, and the label with the levels' numbers as characters 0 to 8. */
function readLevel(table: DataView, at: number): { level: Level; end: number } | null {
  if (at + 30 > table.byteLength) return null
  const flags = table.getUint8(at + 5)
  const text = at + 28 + table.getUint8(at + 24) + table.getUint8(at + 25)
  if (text + 2 > table.byteLength) return null
  const length = table.getUint16(text, true)
  const end = text + 2 + length * 2
  if (end > table.byteLength) return null
  let label = ''
  for (let i = 0; i < length; i++) {
    const code = table.getUint16(text + 2 + i * 2, true)
    label += code < 9 ? `%${code + 1}` : String.fromCharCode(code)
  }
  const level: Level = { start: table.getInt32(at, true), format: FORMATS[table.getUint8(at + 4)] ?? 'decimal', text: label, legal: (flags & 4) !== 0, restart: flags & 8 ? table.getUint8(at + 26) : null, style: null }
  return { level, end }
}

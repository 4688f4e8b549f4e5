/** Property modifiers of the Word binary format ([MS-DOC] 2.6): what a paragraph, a run of characters or a table row is. */

/** A modifier and its operand. */
export interface Modifier { code: number; at: number; size: number }

/** Codes that are read here ([MS-DOC] 2.6.1 to 2.6.3). */
export const SPRM = {
  inTable: 0x2416, rowEnd: 0x2417, tableDepth: 0x6649, innerCell: 0x244b, innerRowEnd: 0x244c,
  list: 0x460b, listLevel: 0x260a, outline: 0x2640, hugeProperties: 0x6646, hugePropertiesOld: 0x6645, tableProperties: 0x646b,
  defineTable: 0xd608, verticalMerge: 0xd62b, mergeCells: 0x5624,
  deleted: 0x0800, hidden: 0x083c, bold: 0x0835, special: 0x0855, symbol: 0x6a09
} as const

/** Operand sizes by the three highest bits; 6 is a length byte and what it says. */
const SIZES: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3]

/** The modifiers between two offsets; stops at one that runs over the end. */
export function modifiers(view: DataView, from: number, to: number): Modifier[] {
  const out: Modifier[] = []
  for (let at = from; at + 2 <= to; ) {
    const code = view.getUint16(at, true)
    at += 2
    let size = SIZES[code >> 13]!
    if (code === SPRM.defineTable) {
      if (at + 2 > to) break
      size = view.getUint16(at, true) - 1
      at += 2
    } else if (code >> 13 === 6) {
      if (at >= to) break
      size = view.getUint8(at++)
    }
    if (size < 0 || at + size > to) break
    out.push({ code, at, size })
    at += size
  }
  return out
}

/** A row's cells as defined: right and left edges in twips, merges. */
export interface RowDefinition { edges: number[]; cells: { vertical: 'restart' | 'continue' | null; joined: boolean }[] }

/** Paragraph properties that matter for structure; null where they are not said. */
export interface ParagraphProperties {
  inTable: boolean
  rowEnd: boolean
  depth: number | null
  innerCell: boolean
  innerRowEnd: boolean
  list: number | null
  level: number | null
  outline: number | null
  row: RowDefinition | null
}

export function noProperties(): ParagraphProperties {
  return { inTable: false, rowEnd: false, depth: null, innerCell: false, innerRowEnd: false, list: null, level: null, outline: null, row: null }
}

/** Applies the modifiers of a paragraph; large sets lie in the Data stream. */
export function applyParagraph(properties: ParagraphProperties, view: DataView, from: number, to: number, data: DataView | null, nested = 0): void {
  for (const { code, at, size } of modifiers(view, from, to)) {
    switch (code) {
      case SPRM.inTable: properties.inTable = view.getUint8(at) !== 0; break
      case SPRM.rowEnd: properties.rowEnd = view.getUint8(at) !== 0; break
      case SPRM.tableDepth: properties.depth = Math.max(0, Math.min(64, view.getInt32(at, true))); break
      case SPRM.innerCell: properties.innerCell = view.getUint8(at) !== 0; break
      case SPRM.innerRowEnd: properties.innerRowEnd = view.getUint8(at) !== 0; break
      case SPRM.list: properties.list = view.getUint16(at, true); break
      case SPRM.listLevel: properties.level = view.getUint8(at); break
      case SPRM.outline: properties.outline = view.getUint8(at); break
      case SPRM.hugeProperties:
      case SPRM.hugePropertiesOld:
      case SPRM.tableProperties: {
        const offset = view.getUint32(at, true)
        if (!data || nested > 2 || offset + 2 > data.byteLength) break
        const length = data.getUint16(offset, true)
        applyParagraph(properties, data, offset + 2, Math.min(data.byteLength, offset + 2 + length), data, nested + 1)
        break
      }
      case SPRM.defineTable: properties.row = defineRow(view, at, size); break
      case SPRM.verticalMerge: {
        const cell = size >= 2 ? properties.row?.cells[view.getUint8(at)] : undefined
        if (cell) cell.vertical = verticalOf(view.getUint8(at + 1))
        break
      }
      case SPRM.mergeCells: {
        const cells = properties.row?.cells ?? []
        for (let i = view.getUint8(at) + 1; i < Math.min(cells.length, view.getUint8(at + 1)); i++) cells[i]!.joined = true
        break
      }
    }
  }
}

/** Number of cells, their edges, and 20 bytes of flags a cell; flags may be fewer than cells. */
function defineRow(view: DataView, at: number, size: number): RowDefinition {
  const count = Math.min(63, view.getUint8(at))
  const edges: number[] = []
  for (let i = 0; i <= count && 1 + (i + 1) * 2 <= size; i++) edges.push(view.getInt16(at + 1 + i * 2, true))
  const flags = at + 1 + (count + 1) * 2
  const cells: RowDefinition['cells'] = []
  for (let i = 0; i < count; i++) {
    const own = flags + i * 20
    const bits = own + 2 <= at + size ? view.getUint16(own, true) : 0
    cells.push({ vertical: verticalOf((bits >> 5) & 3), joined: (bits & 2) !== 0 })
  }
  return { edges, cells }
}

function verticalOf(flags: number): 'restart' | 'continue' | null {
  return flags === 0 ? null : flags & 2 ? 'restart' : 'continue'
}

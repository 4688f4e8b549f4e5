/** .xlsx (and the older .xls) annexes: each visible sheet's tables with their merged cells, values as the sheet shows them. */
import type { ReadResult } from '../../tree/read-tree.ts'
import { paragraph, type Block } from '../blocks/blocks.ts'
import { limitsOf, type ReadLimits, type ReadOptions } from '../blocks/limits.ts'
import { guarded, Unreadable } from '../blocks/unreadable.ts'
import { writeBlocks } from '../blocks/write.ts'
import { compoundNames } from '../doc/compound.ts'
import { openZip, streamPart, zipNames, type Zip } from '../ooxml/zip.ts'
import { sheetBlocks, type Merge, type Sheet } from '../sheet/sheet-blocks.ts'

export const format = { id: 'xlsx', extensions: ['.xlsx', '.xlsm', '.xls', '.et'], detect, read }

/** 1 where the container names a workbook; 0.9 for the binary form. */
function detect(bytes: Uint8Array): number {
  if (zipNames(bytes, 'xl/workbook')) return 1
  return compoundNames(bytes, ['Workbook', 'Book']) ? 0.9 : 0
}

/** Reads a workbook; what cannot be read is said in a diagnostic. */
function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  return guarded('xlsx', () => readWorkbook(bytes, limitsOf(options)))
}

/** What is used of SheetJS's cell, sheet and workbook. */
interface SheetCell { w?: string; v?: unknown; t?: string }
interface WorkSheet { '!data'?: (SheetCell | undefined)[][]; '!merges'?: { s: { r: number; c: number }; e: { r: number; c: number } }[] }

async function readWorkbook(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  if (bytes[0] === 0x50) await refuseLarge(openZip(bytes), limits)
  else if (compoundNames(bytes, ['EncryptedPackage'])) throw new Unreadable('file-encrypted', 'Unexpected password protection of the workbook, expected an open file; save it without a password')
  const { read: readSheets } = await import('@e965/xlsx')
  let workbook
  try {
    workbook = readSheets(bytes, { type: 'array', dense: true, cellFormula: false, cellHTML: false, sheetRows: limits.cells })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (/password|encrypt/i.test(message)) throw new Unreadable('file-encrypted', 'Unexpected password protection of the workbook, expected an open file; save it without a password', error)
    throw new Unreadable('file-damaged', `Unexpected content of the workbook (${message.slice(0, 120)}), expected one that opens; save it again and retry`, error)
  }
  const blocks: Block[] = []
  let cells = 0
  for (const [index, name] of workbook.SheetNames.entries()) {
    const raw = workbook.Sheets[name] as unknown as WorkSheet | undefined
    if (!raw || workbook.Workbook?.Sheets?.[index]?.Hidden) continue
    const sheet = toSheet(raw)
    for (const row of sheet.rows.values()) cells += row.size
    if (cells > limits.cells) throw new Unreadable('file-too-large', `Unexpected number of cells in the workbook (over ${limits.cells}), expected fewer; split it or raise the limit`)
    const inner = sheetBlocks(sheet)
    // 表1, 附件3 主要指标 is a title; Sheet1 is none. A sheet that begins with its own title needs no other.
    if (inner[0]?.type === 'table' && !/^(?:sheet|工作表|表单)\s*\d*$/i.test(name) && inner[0].rows[0]!.length > 1) blocks.push(paragraph(name))
    blocks.push(...inner)
  }
  const { text, root } = writeBlocks(blocks)
  return { root, text, format: 'xlsx', dialect: 'spans', encoding: 'utf-8', diagnostics: [] }
}

/** Looks at every part before the library unpacks it: size, checksum, and the number of cells. */
async function refuseLarge(zip: Zip, limits: ReadLimits): Promise<void> {
  let left = limits.inflatedBytes
  let cells = 0
  for (const part of zip.parts.values()) {
    let size = 0
    // Cells begin with <c and white space or >; a prefix before it is followed by a colon.
    let state = 0
    const isSheet = /sheets\/[^/]+\.xml$/.test(part.name)
    await streamPart(zip, part, left, (chunk) => {
      size += chunk.length
      if (!isSheet) return
      for (let i = 0; i < chunk.length; i++) {
        const byte = chunk[i]!
        if (byte === 0x3c || byte === 0x3a) state = 1
        else if (state === 1 && byte === 0x63) state = 2
        else {
          if (state === 2 && (byte === 0x20 || byte === 0x3e || byte === 0x2f)) cells++
          state = 0
        }
      }
      if (cells > limits.cells) throw new Unreadable('file-too-large', `Unexpected number of cells in ${part.name} (over ${limits.cells}), expected fewer; split it or raise the limit`)
    })
    left -= size
  }
}

function toSheet(raw: WorkSheet): Sheet {
  const rows: Sheet['rows'] = new Map()
  raw['!data']?.forEach((row, r) => {
    row?.forEach((cell, c) => {
      const text = cell ? (cell.w ?? (cell.v === undefined || cell.v === null ? '' : String(cell.v))).trim() : ''
      if (text === '') return
      const cells = rows.get(r) ?? new Map<number, string>()
      rows.set(r, cells.set(c, text))
    })
  })
  const merges = (raw['!merges'] ?? []).map(({ s, e }): Merge => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })).filter((merge) => merge.bottom >= merge.top && merge.right >= merge.left)
  return { rows, merges }
}

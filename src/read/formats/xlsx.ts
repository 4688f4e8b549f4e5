/**
 * .xlsx (and the older .xls) annexes: each visible sheet's tables with their merged cells, values as the sheet shows them.
 * Read directly: the library for it prints to the console and cannot be kept from unfolding a bomb of shared strings.
 */
import type { ReadResult } from '../../tree/read-tree.ts'
import { paragraph, type Block } from '../blocks/blocks.ts'
import { limitsOf, type ReadLimits, type ReadOptions } from '../blocks/limits.ts'
import { guarded } from '../blocks/unreadable.ts'
import { writeBlocks } from '../blocks/write.ts'
import { compoundNames } from '../doc/compound.ts'
import { openZip, zipNames } from '../ooxml/zip.ts'
import { sheetBlocks } from '../sheet/sheet-blocks.ts'
import { readXls } from '../sheet/xls-workbook.ts'
import { readXlsx } from '../sheet/xlsx-workbook.ts'

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

async function readWorkbook(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const sheets = bytes[0] === 0x50 ? await readXlsx(openZip(bytes), limits) : readXls(bytes, limits)
  const blocks: Block[] = []
  for (const sheet of sheets) {
    const inner = sheetBlocks(sheet, limits)
    // 表1, 附件3 主要指标 is a title; Sheet1 is none. A sheet that begins with its own title needs no other.
    if (inner[0]?.type === 'table' && !/^(?:sheet|工作表|表单)\s*\d*$/i.test(sheet.name) && inner[0].rows[0]!.length > 1) blocks.push(paragraph(sheet.name))
    blocks.push(...inner)
  }
  const { text, root } = writeBlocks(blocks)
  return { root, text, format: 'xlsx', dialect: 'spans', encoding: 'utf-8', diagnostics: [] }
}

/** Real files that are not part of the project: read where DUIBIAO_SAMPLES names a folder that holds them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { runFile } from '../../pipeline/stages/index.ts'
import type { Context } from '../../pipeline/stages/index.ts'
import { createRegions } from '../../src/meta/index.ts'
import { readBytes } from '../../src/read/index.ts'
import { checkPositions, tables } from './build.ts'

const folder = process.env['DUIBIAO_SAMPLES'] ?? ''
const sample = (name: string): string => join(folder, name)

describe.skipIf(!folder || !existsSync(sample('np-functions-unbundling-report.docx')))('real files', () => {
  it('all 1,840 rows and every merged cell of a docx with seven tables come', async () => {
    const bytes = new Uint8Array(readFileSync(sample('np-functions-unbundling-report.docx')))
    const xml = strFromU8(unzipSync(bytes)['word/document.xml']!)
    const count = (pattern: RegExp): number => xml.match(pattern)!.length
    const result = await readBytes(bytes)
    checkPositions(result)
    const all = tables(result)
    expect(all).toHaveLength(count(/<w:tbl>/g))
    const rows = all.flatMap((table) => table.children)
    expect(rows).toHaveLength(count(/<w:tr[ >]/g))
    const cells = rows.flatMap((row) => row.children)
    const continued = count(/<w:vMerge\/>/g)
    expect(cells).toHaveLength(count(/<w:tc>/g) - continued)
    expect(cells.reduce((sum, cell) => sum + cell.data!.rowSpan! - 1, 0)).toBe(continued)
    // Cells and what they cover fill each table without a gap.
    for (const table of all) {
      const widths = new Set(laidOut(table).map((row) => row.filter(Boolean).length))
      expect(widths.size).toBe(1)
    }
  })

  it('a docx and its Markdown twin give the same headings, tasks and statements', async () => {
    const context = { settings: { maxBytes: 64 * 1024 * 1024 }, regions: createRegions() } as unknown as Context
    const [markdown, word] = await Promise.all(['sh-agri-mechanization-145-opinions.md', 'sh-agri-mechanization-145-opinions-highlighted.docx'].map(async (name) => (await runFile({ name, id: 'x', bytes: new Uint8Array(readFileSync(sample(name))), sha256: '' }, context))[0]!.document))
    const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'line' || key === 'endLine' ? undefined : inner)))
    for (const part of ['title', 'sections', 'tasks', 'statements'] as const) expect(bare(word![part]), part).toEqual(bare(markdown![part]))
    expect(word!.statements.length).toBeGreaterThan(15)
  })

  it('an html table of 21 rows comes whole', async () => {
    const result = await readBytes(new Uint8Array(readFileSync(sample('digest-cn-155fyp-main-indicators.html'))))
    const [table] = tables(result)
    expect(table!.children).toHaveLength(22)
    expect(new Set(table!.children.map((row) => row.children.length))).toEqual(new Set([6]))
  })
})

/** Which places of the grid are covered. */
function laidOut(table: ReturnType<typeof tables>[number]): boolean[][] {
  const covered: boolean[][] = table.children.map(() => [])
  for (const [r, row] of table.children.entries()) {
    let c = 0
    for (const cell of row.children) {
      while (covered[r]![c]) c++
      for (let y = 0; y < cell.data!.rowSpan!; y++) for (let x = 0; x < cell.data!.colSpan!; x++) covered[r + y]![c + x] = true
      c += cell.data!.colSpan!
    }
  }
  return covered
}

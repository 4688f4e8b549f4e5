import { strFromU8, unzipSync, zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { format as csv } from '../../src/read/formats/csv.ts'
import { format as doc } from '../../src/read/formats/doc.ts'
import { format as docx } from '../../src/read/formats/docx.ts'
import { format as html } from '../../src/read/formats/html.ts'
import { format as mht } from '../../src/read/formats/mht.ts'
import { format as xlsx } from '../../src/read/formats/xlsx.ts'
import { docx as makeDocx, listed, p, tbl, tc, tr, utf8, xls, xlsx as makeXlsx } from './build.ts'
import { fuzz } from './mutate.ts'

const TIMEOUT = 600_000

const document = makeDocx({
  body: p('一、总体要求') + listed('任务', 1) + tbl(tr(tc('类别', '<w:vMerge w:val="restart"/>'), tc('目标', '<w:gridSpan w:val="2"/>')), tr(tc('', '<w:vMerge/>'), tc('2020'), tc('2025'))),
  numbering: '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
})
const workbook = makeXlsx([{ name: '指标', format: '0.0%', rows: [['指标', '目标', null], ['床位', 0.415, '张'], [null, 44562, 'x']], merges: ['A2:A3', 'B1:C1'] }])
const binary = xls([['指标', '目标', '目标'], ['床位', 0.415, 0.5]], [0, 0, 1, 2])
const page = utf8('<!DOCTYPE html><html><head><meta charset="utf-8"><title>规划_某省</title></head><body><div class="nav"><a>首页</a><a>公开</a><a>服务</a></div><table><tr><td>索引号：</td><td>1</td><td>文号：</td><td>2</td></tr></table><div id="zoom"><p>一、总体要求</p><ol start="3"><li><b>床位</b>7.5张。</li></ol><table border=1><tr><td rowspan=2>类别<td colspan=2>目标<tr><td>&lt;1<td>2</table></div></body></html>')
const archive = utf8(`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page).toString('base64')}\r\n--b--\r\n`)

/** One part of a container changed and packed again with a right checksum, so that the reader gets to see it. */
function inside(container: Uint8Array, name: string): { seed: Uint8Array; wrap(bytes: Uint8Array): Uint8Array } {
  const parts = unzipSync(container)
  return { seed: parts[name]!, wrap: (bytes) => zipSync({ ...parts, [name]: bytes }, { level: 0 }) }
}

describe('mutated bytes give a valid result or a diagnostic, never a throw, never a hang', () => {
  it('docx: the container', () => fuzz(docx, [document]), TIMEOUT)
  it('docx: its text', () => { const { seed, wrap } = inside(document, 'word/document.xml'); return fuzz(docx, [seed], wrap) }, TIMEOUT)
  it('docx: its lists', () => { const { seed, wrap } = inside(document, 'word/numbering.xml'); return fuzz(docx, [seed], wrap) }, TIMEOUT)
  it('xlsx: the container', () => fuzz(xlsx, [workbook]), TIMEOUT)
  it('xlsx: a sheet', () => { const { seed, wrap } = inside(workbook, 'xl/worksheets/sheet0.xml'); return fuzz(xlsx, [seed], wrap) }, TIMEOUT)
  it('html', () => fuzz(html, [page]), TIMEOUT)
  it('mht', () => fuzz(mht, [archive]), TIMEOUT)
  it('csv', () => fuzz(csv, [utf8('序号,指标,目标\n1,"床位,张",7.5\n2,医生,4\n')]), TIMEOUT)
  it('doc', () => fuzz(doc, [new Uint8Array(readFileSync(new URL('../fixtures/formats/small.doc', import.meta.url)))]), TIMEOUT)
  it('xls', () => fuzz(xlsx, [binary]), TIMEOUT)
})

describe('what the seeds of the mutations are', () => {
  it('is read without a diagnostic as it stands', async ({ expect }) => {
    for (const [format, bytes] of [[docx, document], [xlsx, workbook], [xlsx, binary], [html, page], [mht, archive]] as const) expect((await format.read(bytes)).diagnostics).toEqual([])
    expect(strFromU8(unzipSync(document)['word/document.xml']!)).toContain('总体要求')
  })
})

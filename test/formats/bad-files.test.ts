import { strToU8, zipSync, zlibSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../src/read/index.ts'
import type { ReadResult } from '../../src/tree/read-tree.ts'
import { compound, docx, p, paragraphs, pdf, tbl, tc, tr, utf8, xlsx, zip } from './build.ts'

/** Reads within five seconds and without taking half a gigabyte; gives rule ids and messages. */
async function diagnose(bytes: Uint8Array): Promise<{ rules: string[]; messages: string[]; result: ReadResult }> {
  const begun = performance.now()
  const before = process.memoryUsage().rss
  const result = await readBytes(bytes)
  expect(performance.now() - begun).toBeLessThan(5000)
  expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 * 1024)
  return { rules: result.diagnostics.map((diagnostic) => diagnostic.rule), messages: result.diagnostics.map((diagnostic) => diagnostic.message), result }
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url)))

describe('files that would take everything', () => {
  it('a zip bomb, whether its directory tells its size or lies', async () => {
    const bomb = zipSync({ 'word/document.xml': [new Uint8Array(160 * 1024 * 1024).fill(0x20), { level: 9 }] })
    expect(bomb.length).toBeLessThan(512 * 1024)
    expect((await diagnose(bomb)).rules).toEqual(['file-too-large'])
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    view.setUint32(new TextDecoder('latin1').decode(bomb).lastIndexOf('PK\x01\x02') + 24, 1000, true)
    expect((await diagnose(bomb)).rules).toEqual(['file-too-large'])
  }, 60_000)

  it('a docx with a million cells', async () => {
    const { rules, messages } = await diagnose(docx(tbl(`<w:tr>${Array.from({ length: 1_000_000 }, (_, i) => `<w:tc><w:p><w:r><w:t>${i}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`)))
    expect(rules).toEqual(['file-too-large'])
    expect(messages[0]).toContain('200000')
  }, 60_000)

  it('a workbook with a million cells, one with a cell far out, and one whose shared string stands everywhere', async () => {
    const row = Array.from({ length: 20 }, () => 1)
    expect((await diagnose(xlsx([{ name: 'a', rows: Array.from({ length: 50_000 }, () => row) }]))).rules).toEqual(['file-too-large'])
    const sheet = (data: string): Record<string, string> => ({
      '_rels/.rels': '<Relationships/>',
      'xl/workbook.xml': '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" r:id="s"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="s" Type="x/worksheet" Target="s.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="t.xml"/></Relationships>',
      'xl/t.xml': `<sst><si><t>${'长'.repeat(100_000)}</t></si></sst>`,
      'xl/s.xml': `<worksheet><sheetData>${data}</sheetData></worksheet>`
    })
    expect((await diagnose(zip(sheet(Array.from({ length: 1000 }, (_, i) => `<row r="${i * 1000 + 1}"><c r="A${i * 1000 + 1}"><v>1</v></c><c r="XFD${i * 1000 + 1}"><v>1</v></c></row><row r="${i * 1000 + 2}"><c r="A${i * 1000 + 2}"><v>1</v></c></row>`).join(''))))).rules).toEqual(['file-too-large'])
    expect((await diagnose(zip(sheet(`<row r="1">${'<c t="s"><v>0</v></c>'.repeat(1000)}</row>`)))).rules).toEqual(['file-too-large'])
  }, 60_000)

  it('entities that unfold into each other', async () => {
    const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">${entities}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a10;</w:t></w:r></w:p></w:body></w:document>`
    expect((await diagnose(zip({ 'word/document.xml': xml }))).rules).toEqual(['entity-expansion'])
    expect((await diagnose(utf8(`<!DOCTYPE html [<!ENTITY a0 "ha">${entities}]><html><p>&a10;</p></html>`))).result.text.length).toBeLessThan(20_000)
  })

  it('10,000 divs in each other, and unclosed tags before thousands of paragraphs', async () => {
    expect((await diagnose(utf8(`<html>${'<div>'.repeat(10_000)}一${'</div>'.repeat(10_000)}`))).rules).toEqual(['nesting-too-deep'])
    expect((await diagnose(utf8(`<html>${Array.from({ length: 20_000 }, (_, i) => `<font size=${i}><p>一`).join('')}`))).rules).toEqual(['nesting-too-deep'])
    expect((await diagnose(docx(`${'<w:sdt><w:sdtContent>'.repeat(10_000)}${p('一')}${'</w:sdtContent></w:sdt>'.repeat(10_000)}`))).rules).toEqual(['nesting-too-deep'])
  })

  it('a table whose spans would cover the earth', async () => {
    const { result } = await diagnose(utf8(`<html><table>${'<tr><td rowspan=65534 colspan=1000>甲</td></tr>'.repeat(2000)}</table>`))
    expect(result.text).toContain('甲')
  })

  it('a PDF whose pages are without number, and one whose stream unfolds', async () => {
    const objects = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 999999999>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`
    expect((await diagnose(latin(objects))).result.diagnostics).toMatchObject([{ severity: 'error' }])
    const packed = zlibSync(new Uint8Array(64 * 1024 * 1024).fill(0x20), { level: 9 })
    const dictionary = `<</Length ${packed.length}/Filter/FlateDecode>>`
    const head = latin(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj${dictionary}stream\n`)
    const bytes = Uint8Array.from([...head, ...packed, ...latin('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF')])
    expect((await diagnose(bytes)).rules).toEqual(['file-too-large'])
  })
})

describe('files that are broken', () => {
  it.each([['docx', 'styled.docx'], ['doc', 'styled.doc'], ['pdf', 'styled.pdf']])('a truncated %s', async (_, name) => {
    const bytes = fixture(name)
    const { rules, result } = await diagnose(bytes.subarray(0, Math.floor(bytes.length * 0.6)))
    // pdf.js can find what stands before the cut; it then has to be said that it is damaged.
    expect(rules.some((rule) => /^file-|^unreadable-page|^no-text|^garbled/.test(rule)) || result.text.length > 0).toBe(true)
    if (name !== 'styled.pdf') expect(rules).toEqual(['file-truncated'])
  })

  it('a container with a changed byte: its checksum tells, so that no digit changes unseen', async () => {
    const bytes = zipSync({ 'word/document.xml': [strToU8('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>7.5</w:t></w:r></w:p></w:body></w:document>'), { level: 0 }] })
    bytes[new TextDecoder('latin1').decode(bytes).indexOf('7.5')] = 0x39
    expect((await diagnose(bytes)).rules).toEqual(['file-damaged'])
  })

  it('encrypted files of each kind', async () => {
    expect((await diagnose(compound('EncryptedPackage', new Uint8Array(5000)))).rules).toEqual(['file-encrypted'])
    const word = fixture('small.doc')
    const at = new TextDecoder('latin1').decode(word).indexOf('\xec\xa5')
    word[at + 11]! |= 1
    expect((await diagnose(word)).rules).toEqual(['file-encrypted'])
    const text = new TextDecoder('latin1').decode(pdf([{ texts: [[90, 700, 12, '一']] }]))
    const locked = text.replace('/Root 1 0 R', `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >>`)
    expect((await diagnose(latin(locked))).rules).toEqual(['file-encrypted'])
    const zipped = docx(p('一'))
    const central = new TextDecoder('latin1').decode(zipped).indexOf('PK\x01\x02')
    zipped[central + 8]! |= 1
    expect((await diagnose(zipped)).rules).toEqual(['file-encrypted'])
  })

  it('a file without any text says so', async () => {
    expect((await diagnose(docx('<w:p/>'))).rules).toEqual(['no-text'])
    expect((await diagnose(utf8('<html><script>load()</script></html>'))).rules).toEqual(['no-text'])
  })

  it('an Office file of another kind, and a Word file older than 1997', async () => {
    expect((await diagnose(compound('PowerPoint Document', new Uint8Array(5000)))).rules).toHaveLength(1)
    const old = compound('WordDocument', Uint8Array.from([0xdc, 0xa5, 0x65, 0, ...new Uint8Array(5000)]))
    expect((await diagnose(old)).rules).toEqual(['wrong-format'])
  })
})

describe('files whose name lies', () => {
  it('are read by their content', async () => {
    expect((await readBytes(fixture('small.doc'))).format).toBe('doc')
    expect((await readBytes(docx(p('一、总体要求')))).format).toBe('docx')
    expect((await readBytes(utf8('<html><body><p>一、总体要求</p></body></html>'))).format).toBe('html')
    expect((await readBytes(xlsx([{ name: 'a', rows: [['指标', '目标'], ['床位', 7]] }]))).format).toBe('xlsx')
    expect((await readBytes(utf8('序号,指标,目标\n1,床位,7.5\n2,医生,4\n'))).format).toBe('csv')
    expect((await readBytes(pdf([{ texts: [[90, 700, 12, '一、总体要求']] }]))).format).toBe('pdf')
  })

  it('a text that begins with a tag or a comma list stays text', async () => {
    const result = await readBytes(utf8('<18岁儿童, 老人, 妇女>\n一、总体要求\n建成10个中心。'))
    expect(result.format).toBe('text')
    expect(paragraphs(result)).toHaveLength(3)
  })

  it('tables of one cell a line of a Word file stay together', async () => {
    expect((await readBytes(docx(tbl(tr(tc('指标'), tc('目标')))))).root.children).toHaveLength(1)
  })
})

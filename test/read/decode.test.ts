import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/read/decode.ts'
import { readBytes } from '../../src/read/index.ts'

const TEXT = '一、主要目标\n到2025年，人均预期寿命达到80岁。\n'
const utf8 = new TextEncoder().encode(TEXT)
const utf16le = Uint8Array.from([...TEXT].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]))
const utf16be = Uint8Array.from([...TEXT].flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255]))
/** 一、目标 and a line break, in GB18030. */
const GB = Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xc4, 0xbf, 0xb1, 0xea, 0x0a])

describe('the encoding of a text', () => {
  test.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), 'utf-8-bom'],
    ['UTF-16 little-endian with a byte order mark', Uint8Array.from([0xff, 0xfe, ...utf16le]), 'utf-16le'],
    ['UTF-16 big-endian with a byte order mark', Uint8Array.from([0xfe, 0xff, ...utf16be]), 'utf-16be'],
    ['UTF-16 little-endian without a mark', utf16le, 'utf-16le'],
    ['UTF-16 big-endian without a mark', utf16be, 'utf-16be']
  ])('%s is told by its bytes and read in full', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding })
  })

  test('GB18030 is tried where the bytes are no UTF-8', () => {
    expect(decodeText(GB)).toEqual({ text: '一、目标\n', encoding: 'gb18030' })
  })

  test('bytes that are text in none of them give null', () => {
    expect(decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toBeNull()
    expect(decodeText(Uint8Array.from([0xff, 0x80, 0x80, 0x20, 0xff]))).toBeNull()
    expect(decodeText(Uint8Array.from([0x41, 0x01, 0x02, 0x42]))).toBeNull()
  })

  test('a mark in front of broken bytes is not believed', () => {
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0xff]))).toBeNull()
  })
})

describe('the format of a file', () => {
  const formatOf = async (text: string): Promise<string> => {
    const { format, dialect } = await readBytes(new TextEncoder().encode(text))
    return `${format}, ${dialect}`
  }

  test.each([
    ['lines alone are plain text', TEXT, 'text, plain-text'],
    ['a cell behind a tab is Tika’s text', '一、目标\n\t序号\n\t指标\n\n', 'text, tika-text'],
    ['a pipe table is Markdown', '| 指标 | 值 |\n|---|---|\n| 床位 | 5 |\n', 'markdown, gfm'],
    ['a # heading is Markdown', '# 目标\n\n正文。\n', 'markdown, gfm'],
    ['a bold phrase is Markdown', '**强基工程。** 建设医院。\n', 'markdown, gfm'],
    ['tabs beat the marks of Markdown, which stand in text as well', '\t5.99**\n\t# 1\n\n| a | b |\n|--|--|\n', 'text, tika-text']
  ])('%s', async (_, text, format) => {
    expect(await formatOf(text)).toBe(format)
  })

  test('an empty file, a blank file and a binary one say what to do', async () => {
    const rules = await Promise.all([new Uint8Array(), new TextEncoder().encode(' \n\t\n'), Uint8Array.from([1, 0, 2, 0, 0, 3])].map(async (bytes) => (await readBytes(bytes)).diagnostics.map((d) => `${d.rule}: ${d.message}`)))
    expect(rules).toEqual([
      ['empty-file: Unexpected empty file, expected a plan: check that the export worked'],
      ['empty-file: Unexpected empty file, expected a plan: check that the export worked'],
      ['binary-file: Unexpected bytes that are no text in UTF-8, UTF-16 or GB18030, expected a plan: save it as UTF-8 text, docx, html or a PDF with text']
    ])
  })

  test('a file above the limit is not read', async () => {
    const { diagnostics, root } = await readBytes(utf8, { maxBytes: 10 })
    expect(diagnostics.map((d) => d.rule)).toEqual(['file-too-large'])
    expect(root.children).toEqual([])
  })
})

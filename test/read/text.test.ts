import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../src/read/formats/markdown.ts'
import { readText } from '../../src/read/formats/text.ts'
import type { ReadInline, ReadResult, ReadText } from '../../src/tree/read-tree.ts'

function texts(read: ReadResult): ReadText[] {
  const flat = (nodes: readonly ReadInline[]): ReadText[] => nodes.flatMap((node) => (node.type === 'strong' ? node.children : [node]))
  return read.root.children.flatMap((block) => (block.type === 'table' ? block.children.flatMap((row) => row.children.flatMap((cell) => cell.children)) : flat(block.children)))
}

function rowsOf(read: ReadResult): string[][] {
  return read.root.children.flatMap((block) => (block.type === 'table' ? block.children.map((row) => row.children.map((cell) => cell.children.map((child) => child.value).join('⏎'))) : []))
}

describe('plain text', () => {
  test('is a paragraph a line, without the white space around it', () => {
    const read = readText('　　一、目标\r\n\n  正文。 \n', 'utf-8')
    expect(texts(read).map((node) => [node.value, node.position.start.line])).toEqual([['一、目标', 1], ['正文。', 3]])
  })

  test('leaves out bookmarks, and a line of nothing else is no paragraph', () => {
    const read = readText('[bookmark: _Toc1][bookmark: _Toc2]一、目标\n[bookmark: _GoBack]\n', 'utf-8')
    expect(texts(read).map((node) => node.value)).toEqual(['一、目标'])
  })

  test('a bookmark within a line parts its text in two, on one line', () => {
    const read = readText('建设[bookmark: _GoBack]医院。\n\t医师[bookmark: a]数\n\t5\n', 'utf-8')
    expect(texts(read).map((node) => [node.value, node.position.start.line])).toEqual([['建设', 1], ['医院。', 1], ['医师', 2], ['数', 2], ['5', 3]])
    expect(read.root.children).toHaveLength(2)
  })

  test('a tab begins a cell, a blank line ends a row, two end the table', () => {
    const read = readText('\ta\n\tb\n\n\tc\n\td\n\n\n\te\n\tf\n', 'utf-8')
    expect(rowsOf(read)).toEqual([['a', 'b'], ['c', 'd'], ['e', 'f']])
    expect(read.root.children).toHaveLength(2)
  })

  test('a cell goes on in lines without a tab, also behind one blank line', () => {
    expect(rowsOf(readText('\ta\nb\n\nc\n\td\n', 'utf-8'))).toEqual([['a⏎b⏎c', 'd']])
  })

  test('a heading behind a blank line ends the table', () => {
    const read = readText('\ta\n\tb\n\n四、保障\n', 'utf-8')
    expect(read.root.children.map((block) => block.type)).toEqual(['table', 'paragraph'])
  })

  test('a chapter behind a blank line ends the table', () => {
    const read = readText('\ta\n\tb\n\n第三章 主要任务\n', 'utf-8')
    expect(read.root.children.map((block) => block.type)).toEqual(['table', 'paragraph'])
  })

  test('a note behind a blank line ends a table of several columns; in a box it is the box’s', () => {
    expect(rowsOf(readText('\ta\n\tb\n\n注：a为年均值。\n', 'utf-8'))).toEqual([['a', 'b']])
    expect(rowsOf(readText('\t专栏1\n\n注：a为年均值。\n', 'utf-8'))).toEqual([['专栏1⏎注：a为年均值。']])
  })

  test('an empty cell is a cell', () => {
    expect(rowsOf(readText('\t\n\tb\n\t\n', 'utf-8'))).toEqual([['', 'b', '']])
  })

  test('every value is a slice of its source, whatever the text (property)', () => {
    const lines = fc.array(fc.oneof(fc.constantFrom('', '\t', '\t12', '\t床位（张）', '  正文。', '[bookmark: a]题', '一、目标', '\t　其中：甲', 'x\r'), fc.string({ maxLength: 12 })), { maxLength: 20 })
    fc.assert(fc.property(lines, (given) => {
      const source = given.join('\n')
      for (const node of texts(readText(source, 'utf-8'))) {
        expect(source.slice(node.position.start.offset, node.position.end.offset)).toBe(node.value)
        expect(source.slice(0, node.position.start.offset).split('\n').length).toBe(node.position.start.line)
      }
    }))
  })
})

describe('Markdown', () => {
  test('keeps bold phrases apart and what is no mark as text', async () => {
    const read = await readMarkdown('**强基工程。** 建设20~30家，占比5%*。\n', 'utf-8')
    const [paragraph] = read.root.children
    expect(paragraph?.type === 'paragraph' && paragraph.children.map((node) => (node.type === 'strong' ? `[${node.children[0]!.value}]` : node.value))).toEqual(['[强基工程。]', ' 建设20~30家，占比5%*。'])
  })

  test('a numbered line is text with its number, not a list', async () => {
    const read = await readMarkdown('# 一\n\n1. 现实基础\n\n3. 指导思想\n', 'utf-8')
    const blocks = read.root.children.slice(1)
    expect(blocks.map((block) => block.type === 'paragraph' && block.children.map((node) => (node.type === 'text' ? node.value : '')).join(''))).toEqual(['1. 现实基础', '3. 指导思想'])
  })

  test('a line break ends a paragraph, as in plain text', async () => {
    const read = await readMarkdown('# 一\n\n（一）成效\n正文。\n', 'utf-8')
    expect(read.root.children.map((block) => block.position.start.line)).toEqual([1, 3, 4])
  })

  test('a grid without any text is no table', async () => {
    const read = await readMarkdown('# 一\n\n| | |\n|--|--|\n| | |\n\n| 指标 | |\n|--|--|\n| | |\n', 'utf-8')
    expect(read.root.children.map((block) => `${block.type} ${block.position.start.line}`)).toEqual(['heading 1', 'table 7'])
  })

  test('text set in by four spaces is text, no code', async () => {
    const read = await readMarkdown('# 一\n\n    到2025年，建成医院。\n', 'utf-8')
    expect(texts(read).map((node) => node.value)).toEqual(['一', '到2025年，建成医院。'])
  })

  test('every value is a slice of its source (property)', async () => {
    const pieces = fc.array(fc.constantFrom('**强基。** 建设', '| a | b |\n|--|--|\n| 床 位 | \\* 5 |', '# 目标', '1. 基础', '- 项目', '> 引文', '    四格', '正文，20~30。\n下一行', '&amp; <b>x</b>', '[链接](http://example.org)', '---'), { minLength: 1, maxLength: 8 })
    await fc.assert(fc.asyncProperty(pieces, async (given) => {
      const source = given.join('\n\n')
      for (const node of texts(await readMarkdown(source, 'utf-8'))) expect(source.slice(node.position.start.offset, node.position.end.offset)).toBe(node.value)
    }), { numRuns: 60 })
  })
})

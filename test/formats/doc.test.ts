import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { format as doc } from '../../src/read/formats/doc.ts'
import { format as docx } from '../../src/read/formats/docx.ts'
import { format as pdf } from '../../src/read/formats/pdf.ts'
import type { ReadResult } from '../../src/tree/read-tree.ts'
import { checkPositions, grid, paragraphs, tables } from './build.ts'

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url)))
const read = async (extension: string): Promise<ReadResult> => ({ doc, docx, pdf })[extension]!.read(fixture(`styled.${extension}`))

describe('doc', () => {
  it('reads text and the spans of a table', async () => {
    const result = await doc.read(fixture('small.doc'))
    expect(paragraphs(result)).toEqual(['一、总体要求', '建成中心10个。'])
    expect(grid(tables(result)[0]!)).toEqual([['类别 [2x1]', '目标 [1x2]'], ['2020', '2025']])
    checkPositions(result)
  })

  it('is known by its content', () => {
    expect(doc.detect(fixture('small.doc'))).toBe(1)
    expect(docx.detect(fixture('small.doc'))).toBe(0)
  })
})

describe.each(['docx', 'doc', 'pdf'])('a plan as offices set it, as %s', (extension) => {
  it('gives headings with their automatic numbers, run-in measures and nothing of header, footer and page number', async () => {
    const result = await read(extension)
    const lines = paragraphs(result)
    expect(lines.filter((line) => line.length < 30)).toEqual([
      '某省卫生健康事业发展“十四五”规划', '一、总体要求', '（一）指导思想', '（二）发展目标', '到2025年，人均预期寿命达到80岁以上。', '主要指标', '二、主要任务', '（一）健全公共卫生体系',
      '2．提升应急能力。每个县建成1支应急队伍。', '各地各部门要加强组织领导，确保规划任务落到实处。', '[1] 人均预期寿命指出生时的平均预期。'
    ])
    expect(lines).toHaveLength(15)
    checkPositions(result)
  })

  it('gives the table over a page break as one, with its merged cells', async () => {
    const [table] = tables(await read(extension)).map(grid)
    expect(table).toHaveLength(28)
    expect(table!.slice(0, 4)).toEqual([['类别 [2x1]', '序号 [2x1]', '指标 [2x1]', '目标值 [1x2]'], ['2025年', '2030年'], ['健康水平 [13x1]', '1', '第1项指标完成率（％）', '51', '61'], ['2', '第2项指标完成率（％）', '52', '62']])
    expect(table![6]).toEqual(['5', '第5项指标完成率（％）', '≥90 [1x2]'])
    expect(table![15]).toEqual(['服务体系 [13x1]', '14', '第14项指标完成率（％）', '64', '74'])
    expect(table![27]).toEqual(['26', '第26项指标完成率（％）', '76', '86'])
  })

  it('gives both columns as boxes, one line a paragraph', async () => {
    const boxes = tables(await read(extension)).slice(1).map((table) => table.children.flatMap((row) => row.children.flatMap((cell) => cell.children.map((child) => child.value.slice(0, 16)))))
    expect(boxes).toEqual([['专栏1 公共卫生工程', '疾控中心。坚持以人民健康为中心，', '急救中心。建成急救站点30个。'], ['专栏2 平台建设', '数据平台。建成省级平台3个。', '科研平台。新增重点实验室5个。']])
  })
})

describe('the three of them', () => {
  it('give the same text, but for blank lines', async () => {
    const [a, b, c] = (await Promise.all(['docx', 'doc', 'pdf'].map(read))).map((result) => result.text.replace(/\n+/g, '\n'))
    expect(b).toBe(a)
    expect(c).toBe(a)
  })

  it('carry the page in a PDF only', async () => {
    const result = await read('pdf')
    const pages = result.pages!.filter((page) => page > 0)
    // The footnote of page 1 stands behind the text.
    expect(pages.pop()).toBe(1)
    expect(pages).toEqual([...pages].sort((x, y) => x - y))
    expect(new Set(pages)).toEqual(new Set([1, 2, 3, 4]))
    expect((await read('docx')).pages).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { format as csvFormat } from '../../src/read/formats/csv.ts'
import { format } from '../../src/read/formats/xlsx.ts'
import { showNumber } from '../../src/read/sheet/number-format.ts'
import { checkPositions, docx, grid, p, paragraphs, tables, utf8, xls, xlsx } from './build.ts'

describe('xlsx', () => {
  it('reads merged cells, the title above the header and the note below', async () => {
    const result = await format.read(xlsx([{ name: 'Sheet1', rows: [['附件1 主要指标', null, null], ['类别', '指标', '目标'], ['健康', '床位', 7.5], [null, '医生', 4], ['注：按常住人口计。', null, null]], merges: ['A1:C1', 'A3:A4', 'A5:C5'] }]))
    expect(paragraphs(result)).toEqual(['附件1 主要指标', '注：按常住人口计。'])
    expect(grid(tables(result)[0]!)).toEqual([['类别', '指标', '目标'], ['健康 [2x1]', '床位', '7.5'], ['医生', '4']])
    checkPositions(result)
  })

  it('shows numbers under their formats, and parts tables at empty rows', async () => {
    const result = await format.read(xlsx([{ name: '主要指标', format: '0.0%', rows: [['指标', '目标'], ['覆盖率', 0.415], [null, null], ['指标', '目标'], ['签约率', 0.8]] }]))
    expect(paragraphs(result)).toEqual(['主要指标'])
    expect(tables(result).map(grid)).toEqual([[['指标', '目标'], ['覆盖率', '41.5%']], [['指标', '目标'], ['签约率', '80.0%']]])
  })

  it('leaves out hidden sheets and keeps empty cells in their columns', async () => {
    const result = await format.read(xlsx([{ name: '草稿', hidden: true, rows: [['甲', '乙']] }, { name: 'Sheet2', rows: [['指标', '单位', '目标'], ['床位', null, '7.5']] }]))
    expect(grid(tables(result)[0]!)).toEqual([['指标', '单位', '目标'], ['床位', '', '7.5']])
    expect(result.text).not.toContain('甲')
  })

  it('reads the binary form as well', async () => {
    const bytes = xls([['指标', '目标', '目标'], ['床位', 0.415, 0.5]], [0, 0, 1, 2])
    expect(format.detect(bytes)).toBe(0.9)
    const result = await format.read(bytes)
    expect(paragraphs(result)).toEqual(['指标'])
    expect(grid(tables(result)[0]!)).toEqual([['指标', '目标 [1x2]'], ['床位', '41.5%', '50.0%']])
  })

  it('knows a workbook by its content', () => {
    expect(format.detect(xlsx([{ name: 'a', rows: [['1']] }]))).toBe(1)
    expect(format.detect(docx(p('一')))).toBe(0)
  })

  it.each([
    [0.415, '0.0%', '41.5%'], [1.005, '0.00', '1.01'], [0.1 + 0.2, 'General', '0.3'], [1234567.891, '#,##0.00', '1,234,567.89'], [12000, '0.0,"千"', '12.0千'], [-3, '0;(0)', '(3)'], [5, '0"个"', '5个'], [44562, 'yyyy"年"m"月"', '2022年1月'], [44562, 'yyyy/m/d', '2022/1/1'],
    [0, '0.0;-0.0;"—"', '—'], [7, '[Red]0.0_ ', '7.0'], [0.000012, '0.00E+00', '1.20E-05'], [80, '[>=60]"≥"0', '≥80'], [3, '@', '3']
  ])('%s under %s is shown as %s', (value, code, shown) => {
    expect(showNumber(value, code)).toBe(shown)
  })
})

describe('csv', () => {
  it('reads quoted fields with commas and line breaks, and names the encoding', async () => {
    const result = await csvFormat.read(utf8('\ufeff序号,指标,目标\r\n1,"床位,张","7.5\n以上"\r\n2,医生,4\r\n'))
    expect(grid(tables(result)[0]!)).toEqual([['序号', '指标', '目标'], ['1', '床位,张', '7.5以上'], ['2', '医生', '4']])
    expect(result.encoding).toBe('utf-8-bom')
    checkPositions(result)
  })

  it('says where a quotation mark is not closed', async () => {
    expect((await csvFormat.read(utf8('a,b,c\n1,"2,3\n4,5,6\n'))).diagnostics.map((diagnostic) => diagnostic.rule)).toEqual(['malformed-csv'])
  })

  it('takes running text for no table, whatever commas it holds', () => {
    expect(csvFormat.detect(utf8('序号,指标,目标\n1,床位,7.5\n2,医生,4\n'))).toBe(0.7)
    expect(csvFormat.detect(utf8('The plan, as adopted, covers health, education, and roads.\nIt was approved in 2021.\n\nFunds, staff, and land are listed, with dates.'))).toBe(0)
    expect(csvFormat.detect(utf8('一、总体要求\n到2025年，建成10个中心，覆盖率达到90%。'))).toBe(0)
  })
})

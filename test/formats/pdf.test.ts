import { describe, expect, it } from 'vitest'
import { format } from '../../src/read/formats/pdf.ts'
import { checkPositions, grid, gridLines, paragraphs, pdf, tables, utf8, type PdfPageSpec } from './build.ts'

/** Lines of a column of text from x = 90 to 510 (35 characters of 12 points), downwards from y. */
const lines = (from: number, ...texts: string[]): PdfPageSpec['texts'] => texts.map((text, i) => [text.startsWith('　　') ? 114 : 90, from - i * 20, 12, text.trim()])
const FULL = '为全面推进健康中国建设实现全省卫生健康事业高质量发展根据国家有关要求结合本省实际编制本规划。'.slice(0, 35)
const FIRST = FULL.slice(0, 33)

describe('pdf: text', () => {
  it('joins the lines of a paragraph by how far they reach and are set in', async () => {
    const result = await format.read(pdf([{ texts: lines(700, `　　${FIRST}`, FULL, '到此为止。', `　　${FIRST}`, '第二段到此。') }]))
    expect(paragraphs(result)).toEqual([`${FIRST}${FULL}到此为止。`, `${FIRST}第二段到此。`])
    checkPositions(result)
  })

  it('leaves page numbers and running heads out and joins a paragraph over the page break', async () => {
    const page = (number: number, ...texts: string[]): PdfPageSpec => ({ texts: [...lines(700, ...texts)!, [280, 40, 9, `— ${number} —`], [200, 800, 9, '某省卫生健康规划']] })
    const result = await format.read(pdf([page(1, `　　${FIRST}`, FULL), page(2, FULL, '结束。', `　　${FIRST}`), page(3, '完。')]))
    expect(paragraphs(result)).toEqual([`${FIRST}${FULL}${FULL}结束。`, `${FIRST}完。`])
    expect(result.pages).toEqual([1, 0, 2])
    expect(result.root.children.map((block) => block.type === 'paragraph' && block.data?.page)).toEqual([1, 2])
  })

  it('reads fonts that are not embedded, and drops text at an angle', async () => {
    const gbk = (): string => 'b9e6bbae' // 规划
    expect(paragraphs(await format.read(pdf([{ texts: [[90, 700, 12, '规划']] }], gbk, 'GBK-EUC-H')))).toEqual(['规划'])
    const watermark = 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm <6c34> Tj ET'
    expect(paragraphs(await format.read(pdf([{ texts: lines(700, '正文文字。'), extra: watermark }])))).toEqual(['正文文字。'])
  })

  it('turns a page of turned text upright', async () => {
    const turned = 'BT /F1 12 Tf 0 1 -1 0 100 100 Tm <6b636587> Tj ET BT /F1 12 Tf 0 1 -1 0 130 100 Tm <7b2c4e8c6bb565875b57> Tj ET'
    expect(paragraphs(await format.read(pdf([{ extra: turned }])))).toEqual(['正文', '第二段文字'])
  })

  it('keeps lines of a table of contents apart', async () => {
    expect(paragraphs(await format.read(pdf([{ texts: lines(700, '一、总体要求……………………………………………………………1', '二、主要任务……………………………………………………………3') }])))).toHaveLength(2)
  })
})

describe('pdf: tables', () => {
  const columns = [90, 190, 290, 390]
  const cell = (column: number, row: number, text: string): [number, number, number, string] => [columns[column]! + 5, 700 - row * 20 - 14, 10, text]

  it('finds the grid by its rulings, with merged cells', async () => {
    const rulings = gridLines(columns, [700, 680, 660, 640]).filter(([x1, y1, x2]) => !(x1 === 190 && x2 === 190) && !(y1 === 680 && x1 === 90))
    const result = await format.read(pdf([{
      lines: [...rulings, [190, 700, 190, 640], [190, 680, 390, 680]],
      texts: [cell(0, 0.5, '类别'), cell(1, 0, '目标'), cell(1, 1, '2020年'), cell(2, 1, '2025年'), cell(0, 2, '床位'), cell(1, 2, '6.5'), cell(2, 2, '7.5')]
    }]))
    // The ruling between 目标 and its right neighbour runs over the whole height, so that they are two cells.
    expect(grid(tables(result)[0]!)).toEqual([['类别 [2x1]', '目标', ''], ['2020年', '2025年'], ['床位', '6.5', '7.5']])
    checkPositions(result)
  })

  it('merges a heading over two columns where no ruling parts it', async () => {
    const result = await format.read(pdf([{
      lines: [...gridLines([90, 190, 390], [700, 680, 660]), [290, 680, 290, 660]],
      texts: [cell(0, 0, '类别'), cell(1, 0, '目标'), cell(0, 1, '床位'), cell(1, 1, '6.5'), cell(2, 1, '7.5')]
    }]))
    expect(grid(tables(result)[0]!)).toEqual([['类别', '目标 [1x2]'], ['床位', '6.5', '7.5']])
  })

  it('reads a table without rulings at its sides, and a wrapped cell as one text', async () => {
    const open = gridLines(columns, [700, 660, 640]).filter(([x1, , x2]) => !(x1 === x2 && (x1 === 90 || x1 === 390)))
    const result = await format.read(pdf([{ lines: open, texts: [[95, 688, 10, '每千人口医疗机构床'], [95, 670, 10, '位数'], cell(1, 0.5, '单位'), cell(2, 0.5, '目标'), cell(0, 2, '医生'), cell(1, 2, '人'), cell(2, 2, '4')] }]))
    expect(grid(tables(result)[0]!)).toEqual([['每千人口医疗机构床位数', '单位', '目标'], ['医生', '人', '4']])
  })

  it('joins a table over pages: repeated header out, a cut row and a merged cell whole', async () => {
    const top = (row: number): number => 760 - row * 20
    const place = (column: number, row: number, text: string): [number, number, number, string] => [columns[column]! + 5, top(row) - 14, 10, text]
    const first: PdfPageSpec = {
      lines: gridLines(columns, [760, 740, 720]),
      texts: [place(0, 0, '序号'), place(1, 0, '项目名称'), place(2, 0, '建设内容'), place(0, 1, '1'), place(1, 1, '甲医院'), place(2, 1, '新建病房')]
    }
    const second: PdfPageSpec = {
      lines: gridLines(columns, [760, 740, 720, 700]),
      texts: [place(0, 0, '序号'), place(1, 0, '项目名称'), place(2, 0, '建设内容'), place(2, 1, '和门诊楼'), place(0, 2, '2'), place(1, 2, '乙医院'), place(2, 2, '改造')]
    }
    const result = await format.read(pdf([first, second]))
    expect(tables(result).map(grid)).toEqual([[['序号', '项目名称', '建设内容'], ['1', '甲医院', '新建病房和门诊楼'], ['2', '乙医院', '改造']]])
    expect(result.pages).toEqual([1, 1, 2])
  })

  it('does not join a table with a header of its own', async () => {
    const page = (...texts: string[]): PdfPageSpec => ({ lines: gridLines(columns, [700, 680, 660]), texts: texts.map((text, i) => cell(i % 3, Math.floor(i / 3), text)) })
    expect(tables(await format.read(pdf([page('序号', '指标', '目标', '1', '床位', '7.5'), page('序号', '项目', '投资', '1', '医院', '3')])))).toHaveLength(2)
  })

  it('reads a framed column as a box and goes on with it on the next page', async () => {
    const frame = (...texts: string[]): PdfPageSpec => ({ lines: gridLines([85, 515], [720, 600]), texts: lines(700, ...texts) })
    const result = await format.read(pdf([frame('专栏1 重点工程', FULL), frame('建设中心。')]))
    expect(result.text).toBe(`专栏1 重点工程\n${FULL}建设中心。\n`)
    expect(result.root.children).toHaveLength(1)
  })
})

describe('pdf: what cannot be read is said', () => {
  const rules = async (bytes: Uint8Array): Promise<string[]> => (await format.read(bytes)).diagnostics.map((diagnostic) => diagnostic.rule)

  it('says that pages without text are a scan, and what to do', async () => {
    const result = await format.read(pdf([{}, {}]))
    expect(result.diagnostics).toMatchObject([{ rule: 'no-text-layer', severity: 'error', message: expect.stringContaining('OCR') }])
    expect(result.text).toBe('')
  })

  it('says that fonts do not decode, by codes without a meaning and by characters that make no text', async () => {
    const privateUse = Array.from({ length: 60 }, (_, i) => String.fromCharCode(0xe000 + i)).join('')
    expect(await rules(pdf([{ texts: [[90, 700, 12, privateUse]] }]))).toEqual(['garbled-text'])
    const rare = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x7a00 + i * 3)).join('')
    expect(await rules(pdf([{ texts: [[90, 700, 6, rare.slice(0, 150)], [90, 680, 6, rare.slice(150)]] }]))).toEqual(['garbled-text'])
  })

  it('opens a PDF whose cross-references are wrong', async () => {
    const bytes = pdf([{ texts: lines(700, '一、总体要求') }])
    const broken = new TextDecoder('latin1').decode(bytes).replace(/startxref\n\d+/, 'startxref\n7').replace(/0000000\d{3} 00000 n/g, '0000000003 00000 n')
    expect(paragraphs(await format.read(Uint8Array.from(broken, (char) => char.charCodeAt(0))))).toEqual(['一、总体要求'])
  })

  it('refuses a pattern that paints itself', async () => {
    const bytes = utf8('%PDF-1.4\n1 0 obj\n<< /PatternType 1 /Resources << /Pattern << /P 2 0 R >> >> >>\nstream\nendstream\nendobj\n2 0 obj\n<< /Subtype /Form /Resources << /Pattern << /Q 1 0 R >> >> >>\nendobj\n%%EOF')
    expect(await rules(bytes)).toEqual(['file-damaged'])
  })

  it('knows a PDF by its header', () => {
    expect(format.detect(pdf([{}]))).toBe(1)
    expect(format.detect(utf8('junk\n%PDF-1.7'))).toBe(0.8)
    expect(format.detect(utf8('PDF 文件'))).toBe(0)
  })
})

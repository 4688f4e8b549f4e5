import { describe, expect, it } from 'vitest'
import { format } from '../../src/read/formats/pdf.ts'
import { checkPositions, grid, gridLines, paragraphs, pdf, tables, utf16Hex, utf8, type PdfPageSpec } from './build.ts'

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

  it('a short line that leaves a quotation open goes on', async () => {
    const result = await format.read(pdf([{ texts: lines(700, `　　${FIRST}`, `${FULL.slice(0, 24)}“旗舰泵`, '站”、三座水闸。', `　　${FIRST}`, '完。') }]))
    expect(paragraphs(result)).toEqual([`${FIRST}${FULL.slice(0, 24)}“旗舰泵站”、三座水闸。`, `${FIRST}完。`])
  })

  it('leaves page numbers and running heads out and joins a paragraph over the page break', async () => {
    const page = (number: number, ...texts: string[]): PdfPageSpec => ({ texts: [...lines(700, ...texts)!, [280, 40, 9, `— ${number} —`], [200, 800, 9, '某省卫生健康规划']] })
    const result = await format.read(pdf([page(1, `　　${FIRST}`, FULL), page(2, FULL, '结束。', `　　${FIRST}`), page(3, '完。')]))
    expect(paragraphs(result)).toEqual([`${FIRST}${FULL}${FULL}结束。`, `${FIRST}完。`])
    expect(result.pages).toEqual([1, 0, 2])
    expect(result.root.children.map((block) => block.type === 'paragraph' && block.data?.page)).toEqual([1, 2])
  })

  it('a figure at the foot of one page is a cell, and no page number', async () => {
    const page = (last: string): PdfPageSpec => ({ texts: [...lines(700, `　　${FIRST}`, '完。')!, [90, 60, 12, last], [280, 40, 9, '']] })
    const result = await format.read(pdf([page('1/10'), page('甲'), page('乙'), page('丙')]))
    expect(paragraphs(result)).toContain('1/10')
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

describe('pdf: pages that a browser printed', () => {
  const marked = (x: number, y: number, text: string): string => `/Artifact BMC BT /F1 8 Tf ${x} ${y} Td <${utf16Hex(text)}> Tj ET EMC`
  const own = (number: number): string => `${marked(24, 818, '2026/3/2 16:15')} ${marked(180, 818, '农村供水工程建设方案_某省人民政府')} ${marked(24, 16, 'https://www.example.gov/zc/content_7.htm')} ${marked(555, 16, `${number}/2`)}`
  const body = (count: number): string[] => Array.from({ length: count }, () => FULL)

  it('lose its lines on a short last page too, and the paragraph over the break is one', async () => {
    const result = await format.read(pdf([{ texts: lines(750, `　　${FIRST}`, ...body(25)), extra: own(1) }, { texts: lines(750, '到此。'), extra: own(2) }]))
    expect(paragraphs(result)).toEqual([`${FIRST}${body(25).join('')}到此。`])
  })

  it('lose them where they are not marked either', async () => {
    const unmarked = (number: number): PdfPageSpec['texts'] => [[24, 818, 8, '2026/3/2 16:15'], [180, 818, 8, '农村供水工程建设方案_某省人民政府'], [24, 16, 8, 'https://www.example.gov/zc/content_7.htm'], [555, 16, 8, `${number}/1`]]
    expect(paragraphs(await format.read(pdf([{ texts: [...lines(750, `　　${FIRST}`, '到此。')!, ...unmarked(1)!] }])))).toEqual([`${FIRST}到此。`])
  })

  it('keep their text where a producer marks all of it', async () => {
    expect(paragraphs(await format.read(pdf([{ extra: marked(90, 700, '正文文字。') }])))).toEqual(['正文文字。'])
  })

  it('show their metadata as label and value, wrapped values around their label’s line', async () => {
    const texts: PdfPageSpec['texts'] = [
      ...lines(750, `　　${FIRST}`, '到此。')!,
      [300, 604, 10, '教育部 水利部 国家'], [90, 598, 10, '标'], [120, 598, 10, '题：'], [140, 604, 10, '关于推进校园节水'], [140, 592, 10, '的实施意见'], [240, 598, 10, '发文机关：'], [300, 592, 10, '能源局'],
      [90, 568, 10, '发文字号：'], [140, 568, 10, '教水发〔2026〕4号'], [240, 568, 10, '主题分类：'], [300, 568, 10, '水利、水务'],
      [90, 544, 10, '成文日期：'], [140, 544, 10, '2026年3月1日']
    ]
    const pairs = ['标题：关于推进校园节水的实施意见', '发文机关：教育部 水利部 国家能源局', '发文字号：教水发〔2026〕4号', '主题分类：水利、水务', '成文日期：2026年3月1日']
    expect(paragraphs(await format.read(pdf([{ texts }])))).toEqual([...pairs, `${FIRST}到此。`])
    expect(paragraphs(await format.read(pdf([{ texts, lines: gridLines([80, 515], [620, 530]) }])))).toEqual([...pairs, `${FIRST}到此。`])
  })

  it('keep lines of the text that begin with such words', async () => {
    const result = await format.read(pdf([{ texts: lines(750, `　　${FIRST}`, '到此。', '　　来源：省水利厅。', `　　${FIRST}`, '完。') }]))
    expect(paragraphs(result)).toEqual([`${FIRST}到此。`, '来源：省水利厅。', `${FIRST}完。`])
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

  it('takes the gap between a table’s border and its cells’ for no row, nor what a merged cell leaves at a page’s end', async () => {
    const inner = gridLines([190, 290, 390], [697, 680, 660])
    const result = await format.read(pdf([{
      lines: [...gridLines([90, 190, 390], [700, 640]), ...inner, [90, 680, 190, 680]],
      texts: [cell(0, 0.3, '类别'), cell(1, 0.3, '指标'), cell(2, 0.3, '目标'), cell(0, 1.3, '床位'), cell(1, 1.3, '张'), cell(2, 1.3, '7.5')]
    }]))
    expect(grid(tables(result)[0]!)).toEqual([['类别', '指标', '目标'], ['床位', '张', '7.5']])
  })

  it('takes what a merged cell leaves beside the next row for no row, where a page’s end has moved that cell’s foot', async () => {
    const result = await format.read(pdf([{
      lines: [...gridLines(columns, [700, 680, 660, 620, 600]), [90, 640, 190, 640]],
      texts: [cell(0, 0, '类别'), cell(1, 0, '指标'), cell(2, 0, '目标'), cell(0, 1, '床位'), cell(1, 1, '病床'), cell(2, 1, '7.5'), cell(0, 2, '人员'), cell(1, 2, '医生'), cell(2, 2, '4'), cell(0, 4, '经费'), cell(1, 4, '投入'), cell(2, 4, '9')]
    }]))
    expect(grid(tables(result)[0]!)).toEqual([['类别', '指标', '目标'], ['床位', '病床', '7.5'], ['人员', '医生', '4'], ['经费', '投入', '9']])
  })

  it('goes on with a label over the page break where its column merges cells and leaves none empty', async () => {
    const open = gridLines(columns, [700, 680, 660, 640, 620]).filter(([x1, y1, , y2]) => !(y1 === y2 && y1 === 660 && x1 === 90)).concat([[190, 660, 390, 660]])
    const first: PdfPageSpec = { lines: open, texts: [cell(0, 0, '类别'), cell(1, 0, '指标'), cell(2, 0, '目标'), cell(0, 1, '床位'), cell(1, 1, '病床'), cell(2, 1, '7.5'), cell(1, 2, '托位'), cell(2, 2, '4.5'), cell(0, 3, '人员'), cell(1, 3, '医生'), cell(2, 3, '4')] }
    const second: PdfPageSpec = { lines: gridLines(columns, [700, 680, 660]), texts: [cell(1, 0, '护士'), cell(2, 0, '5'), cell(0, 1, '经费'), cell(1, 1, '投入'), cell(2, 1, '9')] }
    expect(grid(tables(await format.read(pdf([first, second])))[0]!)).toEqual([['类别', '指标', '目标'], ['床位 [2x1]', '病床', '7.5'], ['托位', '4.5'], ['人员 [2x1]', '医生', '4'], ['护士', '5'], ['经费', '投入', '9']])
  })

  it('keeps the text of a cell that spans two such gaps', async () => {
    const result = await format.read(pdf([{
      lines: [...gridLines([90, 190, 290], [700, 680, 660, 646]), ...gridLines([190, 290], [700, 646])].filter(([x1, y1, , y2]) => !(y1 === y2 && x1 === 90 && y1 === 660)).concat([[90, 655, 190, 655]]),
      texts: [cell(0, 0, '指标'), cell(1, 0, '目标'), cell(0, 1, '床位'), cell(1, 1, '7.5'), [195, 649, 8, '续行'], [95, 647, 8, '尾']]
    }]))
    expect(result.text).toContain('续行')
    expect(result.text).toContain('尾')
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

describe('pdf: tables without rulings', () => {
  /** Cells of 10 points by the places of their columns, downwards from y; half lines stand between. */
  const at = [90, 120, 160, 300, 350, 420]
  const row = (y: number, ...cells: (string | null)[]): PdfPageSpec['texts'] => cells.flatMap((text, i) => (text === null ? [] : [[at[i]!, y, 10, text] as [number, number, number, string]]))
  const HEAD = ['类别', '序号', '指标名称', '单位', '2020年', '2025年']

  it('are told by a head and gutters: wrapped names around their rows, labels in the middle of theirs', async () => {
    const result = await format.read(pdf([{ texts: [
      ...lines(760, `　　${FIRST}`, '到此为止。')!,
      ...row(700, ...HEAD)!,
      ...row(680, null, '1', '森林覆盖率', '%', '50', '55')!, ...row(670, '生态')!, ...row(660, null, '2', '河流断面达标率', '%', '60', '65')!,
      ...row(640, null, null, '每十万人口拥有的')!, ...row(633.5, null, '3', null, '辆', '7', '8')!, ...row(627, null, null, '救护车辆')!,
      ...row(620, '服务')!, ...row(607, null, '4', '污水集中处理率', '%', '24', '40')!,
      ...lines(560, `　　${FIRST}`)!
    ] }]))
    expect(tables(result).map(grid)).toEqual([[HEAD, ['生态 [2x1]', '1', '森林覆盖率', '%', '50', '55'], ['2', '河流断面达标率', '%', '60', '65'], ['服务 [2x1]', '3', '每十万人口拥有的救护车辆', '辆', '7', '8'], ['4', '污水集中处理率', '%', '24', '40']]])
    expect(paragraphs(result)).toEqual([`${FIRST}到此为止。`, FIRST])
    expect(result.diagnostics).toEqual([])
    checkPositions(result)
  })

  it('go on over pages behind a repeated head', async () => {
    const result = await format.read(pdf([
      { texts: [...row(120, ...HEAD)!, ...row(100, null, '1', '森林覆盖率', '%', '50', '55')!, ...row(80, null, '2', '河流断面达标率', '%', '60', '65')!, [280, 40, 9, '— 1 —']] },
      { texts: [...row(760, ...HEAD)!, ...row(740, null, '3', '污水集中处理率', '%', '24', '40')!, [280, 40, 9, '— 2 —']] }
    ]))
    expect(tables(result).map((table) => grid(table).map((cells) => cells.join('')))).toEqual([['类别序号指标名称单位2020年2025年', '1森林覆盖率%5055', '2河流断面达标率%6065', '3污水集中处理率%2440']])
  })

  it('a heading that wraps has lines at heights of their own', async () => {
    const texts: PdfPageSpec['texts'] = [[90, 706, 10, '序'], [160, 700, 10, '指标名称'], [300, 700, 10, '单位'], [90, 694, 10, '号'], [350, 706, 10, '2025年'], [350, 694, 10, '目标']]
    const result = await format.read(pdf([{ texts: [...texts, ...row(670, '1', null, '森林覆盖率', '%', '55')!, ...row(650, '2', null, '河流断面达标率', '%', '65')!] }]))
    expect(tables(result).map(grid)).toEqual([[['序号', '指标名称', '单位', '2025年目标'], ['1', '森林覆盖率', '%', '55'], ['2', '河流断面达标率', '%', '65']]])
  })

  it('whose cells cannot be told apart are reported, and none of their figures is read', async () => {
    const squeezed = (y: number, n: string): PdfPageSpec['texts'] => [[90, y, 10, n], [130, y, 10, '某项指标完成率占比 50'], [300, y, 10, '60 70'], [380, y, 10, '80']]
    const result = await format.read(pdf([{ texts: [...row(700, '序号', null, '指标', '2020年', '2025年')!, ...[680, 660, 640, 620].flatMap((y, i) => squeezed(y, String(i + 1))!)] }]))
    expect(tables(result).every((table) => table.data.dialect === 'run-together' || table.children.every((own, r) => r === 0 || own.data?.unclear))).toBe(true)
    expect(result.diagnostics.every((diagnostic) => diagnostic.rule.startsWith('unreadable-'))).toBe(true)
  })

  it('text with room in its lines is none', async () => {
    const result = await format.read(pdf([{ texts: [[90, 700, 12, '签发人：'], [300, 700, 12, '日期：'], ...lines(680, `　　${FIRST}`, '到此为止。')!] }]))
    expect(tables(result)).toEqual([])
  })
})

describe('pdf: pages in two columns', () => {
  const HALF = FULL.slice(0, 16)
  const column = (x: number, from: number, count: number): PdfPageSpec['texts'] => Array.from({ length: count }, (_, i) => [i === 0 ? x + 24 : x, from - i * 20, 12, i === 0 ? HALF.slice(0, 14) : i === count - 1 ? '完。' : HALF])

  it('are read column by column, a title over both first, a paragraph over the gutter as one', async () => {
    const right = column(310, 700, 10)!.map((text, i): [number, number, number, string] => (i === 0 ? [310, text[1], 12, '而后结束。'] : text))
    const left = column(90, 700, 10)!.map((text, i): [number, number, number, string] => (i === 9 ? [90, text[1], 12, HALF] : text))
    const result = await format.read(pdf([{ texts: [[200, 740, 16, '某省卫生健康事业发展规划'], ...left, ...right] }]))
    expect(paragraphs(result)).toEqual(['某省卫生健康事业发展规划', `${HALF.slice(0, 14)}${HALF.repeat(9)}而后结束。`, `${HALF.repeat(8)}完。`])
  })

  it('are known by the pages around them where a page holds little but tables', async () => {
    const text = (): PdfPageSpec => ({ texts: [...column(90, 700, 10)!, ...column(310, 700, 10)!] })
    const table = (x: number, name: string): PdfPageSpec => ({ lines: gridLines([x, x + 90, x + 180], [700, 680, 660]), texts: [[x + 5, 686, 10, '指标'], [x + 95, 686, 10, '目标'], [x + 5, 666, 10, name], [x + 95, 666, 10, '7']] })
    const [left, right] = [table(90, '河道'), table(310, '泵站')]
    const mixed: PdfPageSpec = { lines: [...left.lines!, ...right.lines!], texts: [[200, 740, 16, '某省水利发展规划附表'], ...left.texts!, ...right.texts!, [90, 640, 12, '左栏的话。'], [310, 640, 12, '右栏的话。']] }
    const result = await format.read(pdf([text(), mixed, text()]))
    const order = ['某省水利发展规划附表', '河道', '左栏的话。', '泵站', '右栏的话。'].map((own) => result.text.indexOf(own))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(tables(result).map(grid)).toEqual([[['指标', '目标'], ['河道', '7']], [['指标', '目标'], ['泵站', '7']]])
    expect(paragraphs(await format.read(pdf([mixed])))).toContain('左栏的话。 右栏的话。')
  })

  it('a list of terms beside their meanings is not set in columns', async () => {
    const terms = Array.from({ length: 12 }, (_, i): [number, number, number, string] => [90, 700 - i * 20, 12, `术语${i}`])
    const meanings = Array.from({ length: 12 }, (_, i): [number, number, number, string] => [310, 700 - i * 20, 12, HALF])
    const result = await format.read(pdf([{ texts: [...terms, ...meanings] }]))
    expect(paragraphs(result)[0]).toContain(`术语0 ${HALF}`)
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

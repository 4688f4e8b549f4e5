import { describe, expect, it } from 'vitest'
import { format } from '../../src/read/formats/docx.ts'
import { checkPositions, docx, grid, listed, p, paragraphs, tables, tbl, tc, tr, utf8, zip } from './build.ts'

const level = (index: number, format: string, text: string, extra = ''): string => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${extra}</w:lvl>`
const PLAN_LIST = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%3.%4')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`

describe('docx: text', () => {
  it('writes one paragraph a line with a blank line between, and every text is a slice of it', async () => {
    const result = await format.read(docx(p('一、总体要求') + p('  到2025年，建成。  ')))
    expect(result.text).toBe('一、总体要求\n\n到2025年，建成。\n')
    expect(result.root.children.map((block) => block.position.start.line)).toEqual([1, 3])
    checkPositions(result)
  })

  it('marks bold runs, and joins runs that Word has parted', async () => {
    const result = await format.read(docx('<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>重点</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>任务。</w:t></w:r><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>建设中心。</w:t></w:r></w:p>'))
    const [block] = result.root.children
    expect(block?.type === 'paragraph' && block.children.map((child) => [child.type, child.type === 'strong' ? child.children[0]!.value : child.value])).toEqual([['strong', '重点任务。'], ['text', '建设中心。']])
  })

  it('reads tracked changes as accepted: insertions in, deletions and moved-away text out, a deleted paragraph mark joins', async () => {
    const result = await format.read(docx(
      '<w:p><w:r><w:t>床位</w:t></w:r><w:del><w:r><w:delText>7.0</w:delText></w:r></w:del><w:ins><w:r><w:t>7.5</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:r><w:t>张</w:t></w:r></w:p>' +
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p><w:p><w:r><w:t>后半</w:t></w:r></w:p>'
    ))
    expect(paragraphs(result)).toEqual(['床位7.5张', '前半后半'])
  })

  it('leaves out hidden text, field codes, the table of contents, headers and placeholders', async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const result = await format.read(docx({
      header: p('内部资料'),
      body: p('正文') + '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>' +
        `<w:p>${field('begin')}<w:r><w:instrText> TOC \\o </w:instrText></w:r>${field('separate')}<w:r><w:t>一、总体要求 1</w:t></w:r></w:p><w:p><w:r><w:t>二、主要任务 3</w:t></w:r>${field('end')}</w:p>` +
        `<w:p><w:r><w:t>第</w:t></w:r>${field('begin')}<w:r><w:instrText> REF x </w:instrText></w:r>${field('separate')}<w:r><w:t>三</w:t></w:r>${field('end')}<w:r><w:t>章</w:t></w:r></w:p>`
    }))
    expect(paragraphs(result)).toEqual(['正文', '第三章'])
  })

  it('leaves out text of a hidden style, unless the run says otherwise, and contents lines by their page numbers only', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style>'
    const shown = '<w:p><w:pPr><w:pStyle w:val="h"/></w:pPr><w:r><w:t>不见</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>可见</w:t></w:r></w:p>'
    const entry = '<w:p><w:pPr><w:pStyle w:val="t"/></w:pPr><w:r><w:t>一、总体要求</w:t><w:tab/><w:t>12</w:t></w:r></w:p>'
    expect(paragraphs(await format.read(docx({ styles, body: shown + entry + p('二、主要任务', '<w:pStyle w:val="t"/>') })))).toEqual(['可见', '二、主要任务'])
  })

  it('reads signs of the Symbol font as characters and leaves ornaments out', async () => {
    const sign = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    expect(paragraphs(await format.read(docx(`<w:p>${sign('Wingdings', 'F06C')}${sign('Symbol', 'F0B3')}<w:r><w:t>90</w:t></w:r></w:p>`)))).toEqual(['≥90'])
  })

  it('follows content controls and reads a drawn text box once, in place', async () => {
    const box = `<w:txbxContent>${p('专栏1 重点工程')}${p('建设中心。')}</w:txbxContent>`
    const result = await format.read(docx(
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('前')}</w:sdtContent></w:sdt>` +
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box}</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>` + p('后')
    ))
    expect(paragraphs(result)).toEqual(['前', '后'])
    expect(tables(result).map((table) => table.children.map((row) => row.children[0]!.children.map((child) => child.value)))).toEqual([[['专栏1 重点工程', '建设中心。']]])
  })

  it('puts footnotes behind the text and leaves their marks out of it', async () => {
    const result = await format.read(docx({
      body: '<w:p><w:r><w:t>预期寿命</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>达到80岁</w:t></w:r></w:p>' + p('尾'),
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('——')}</w:footnote><w:footnote w:id="1">${p('指出生时的预期。')}</w:footnote>`
    }))
    expect(paragraphs(result)).toEqual(['预期寿命达到80岁', '尾', '[1] 指出生时的预期。'])
  })

  it('takes outline levels as headings, but no long run-in paragraph', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="x"><w:basedOn w:val="2"/></w:style>'
    const result = await format.read(docx({ styles, body: p('发展目标', '<w:pStyle w:val="x"/>') + p(`${'长'.repeat(90)}。`, '<w:pStyle w:val="2"/>') }))
    expect(result.root.children.map((block) => (block.type === 'heading' ? block.depth : block.type))).toEqual([2, 'paragraph'])
  })

  it('reads a Word file filled with Markdown text as that Markdown', async () => {
    const result = await format.read(docx(p('# 规划') + p('**重点**: 建设')))
    expect(result.root.children[0]).toMatchObject({ type: 'heading', depth: 1 })
    expect(result.format).toBe('docx')
    checkPositions(result)
  })
})

describe('docx: what is no text of the plan', () => {
  it("leaves out the legend of a reader's marks at the end, and says so", async () => {
    const result = await format.read(docx(p('一、总体要求') + p('建成中心。') + p('【高亮说明】') + p('• 绿色高亮 (评分85/100)')))
    expect(paragraphs(result)).toEqual(['一、总体要求', '建成中心。'])
    expect(result.diagnostics).toMatchObject([{ rule: 'annotation-left-out', severity: 'info' }])
  })
})

describe('docx: automatic numbers', () => {
  it('prints 一、（一）1. as Word does and begins inner levels anew', async () => {
    const result = await format.read(docx({ numbering: PLAN_LIST, body: listed('总体要求', 1) + listed('目标', 1, 1) + listed('甲', 1, 2) + listed('乙', 1, 2) + listed('细', 1, 3) + listed('原则', 1, 1) + listed('丙', 1, 2) + listed('任务', 1) }))
    expect(paragraphs(result)).toEqual(['一、总体要求', '（一）目标', '1. 甲', '2. 乙', '2.1 细', '（二）原则', '1. 丙', '二、任务'])
  })

  it('takes numbers from styles, restarts where a list says so, and prints no bullets', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '第%1章 ', '<w:pStyle w:val="H"/>')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '\uf06c')}${level(1, 'bullet', '——')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>'
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="章"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const result = await format.read(docx({ numbering, styles, body: p('总则', '<w:pStyle w:val="H"/>') + p('目标', '<w:pStyle w:val="H"/>') + p('附则', '<w:pStyle w:val="H"/><w:numPr><w:numId w:val="0"/></w:numPr>') + listed('任务', 2) + listed('点', 3) + listed('坚持创新', 3, 1) }))
    expect(paragraphs(result)).toEqual(['第1章 总则', '第2章 目标', '附则', '第5章 任务', '点', '——坚持创新'])
  })

  it('fills serial numbers into cells that hold nothing else', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`
    const serial = `<w:tc><w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc>`
    const result = await format.read(docx({ numbering, body: tbl(tr(tc('序号'), tc('指标')), tr(serial, tc('床位')), tr(serial, tc('医生'))) }))
    expect(grid(tables(result)[0]!)).toEqual([['序号', '指标'], ['1', '床位'], ['2', '医生']])
  })
})

describe('docx: tables', () => {
  it('keeps spans of columns and rows, and does not list covered cells again', async () => {
    const result = await format.read(docx(tbl(
      tr(tc('类别', '<w:vMerge w:val="restart"/>'), tc('规划目标', '<w:gridSpan w:val="2"/>')),
      tr(tc('', '<w:vMerge/>'), tc('2020年'), tc('2025年')),
      tr(tc('床位'), tc('6.5'), tc('7.5'))
    )))
    expect(grid(tables(result)[0]!)).toEqual([['类别 [2x1]', '规划目标 [1x2]'], ['2020年', '2025年'], ['床位', '6.5', '7.5']])
    expect(result.text).toBe('类别\t规划目标\n\t2020年\t2025年\n床位\t6.5\t7.5\n')
    checkPositions(result)
  })

  it('takes edges that differ by a hair as one column', async () => {
    const table = `<w:tbl><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="20"/><w:gridCol w:w="3000"/></w:tblGrid>${tr(tc('指标', '<w:gridSpan w:val="2"/>'), tc('目标'))}${tr(tc('床位'), tc('7.5', '<w:gridSpan w:val="2"/>'))}</w:tbl>`
    expect(grid(tables(await format.read(docx(table)))[0]!)).toEqual([['指标', '目标'], ['床位', '7.5']])
  })

  it('keeps paragraphs of a cell on its line, each a text of its own', async () => {
    const result = await format.read(docx(tbl(tr(`<w:tc>${p('高血压70.73')}${p('糖尿病70.19')}</w:tc>`, tc('Rate per')), tr(tc('a'), tc('b')))))
    expect(tables(result)[0]!.children[0]!.children[0]!.children.map((child) => child.value)).toEqual(['高血压70.73', '糖尿病70.19'])
    expect(result.text.split('\n')[0]).toBe('高血压70.73 糖尿病70.19\tRate per')
  })

  it('reads a one-cell table that is a column as a box, another frame as paragraphs, and tables inside in place', async () => {
    const result = await format.read(docx(
      tbl(tr(`<w:tc>${p('专栏2 平台建设')}${p('建成3个平台。')}${tbl(tr(tc('名称'), tc('数量')), tr(tc('平台'), tc('3')))}${p('按期完成。')}</w:tc>`)) + tbl(tr(tc('框中的话。')))
    ))
    expect(result.text.split('\n').filter(Boolean)).toEqual(['专栏2 平台建设', '建成3个平台。', '名称\t数量', '平台\t3', '按期完成。', '框中的话。'])
    expect(tables(result)).toHaveLength(2)
  })

  it('leaves deleted rows out, sets title and note rows apart, and keeps what an indent says', async () => {
    const result = await format.read(docx(tbl(
      tr(tc('表1 主要指标', '<w:gridSpan w:val="2"/>')), tr(tc('指标'), tc('目标')), `<w:tr><w:trPr><w:del/></w:trPr>${tc('旧')}${tc('1')}</w:tr>`, tr(tc('床位'), tc('7.5')), tr(tc('\u3000其中：公立'), tc('5.0')), tr(tc('注：按常住人口计。', '<w:gridSpan w:val="2"/>'))
    )))
    expect(paragraphs(result)).toEqual(['表1 主要指标', '注：按常住人口计。'])
    expect(grid(tables(result)[0]!)).toEqual([['指标', '目标'], ['床位', '7.5'], ['其中：公立', '5.0']])
    const sub = tables(result)[0]!.children[2]!.children[0]!
    expect(sub.children[0]!.position.start.offset - sub.position.start.offset).toBe(1)
  })
})

describe('docx: detection', () => {
  it('knows a Word file by its content, and no other container', () => {
    expect(format.detect(docx(p('一')))).toBe(1)
    expect(format.detect(zip({ 'xl/workbook.xml': '<x/>' }))).toBe(0)
    expect(format.detect(utf8('一、总体要求'))).toBe(0)
  })

  it('reads files whose prefixes are not the usual ones', async () => {
    const xml = '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>严格格式</x:t></x:r></x:p></x:body></x:document>'
    expect(paragraphs(await format.read(zip({ 'word/document.xml': xml })))).toEqual(['严格格式'])
  })
})

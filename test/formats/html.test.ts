import { describe, expect, it } from 'vitest'
import { format } from '../../src/read/formats/html.ts'
import { checkPositions, grid, paragraphs, tables, utf8 } from './build.ts'

const read = (html: string): ReturnType<typeof format.read> => format.read(utf8(html))
const PROSE = '<p>&nbsp;&nbsp;&nbsp;&nbsp;为推进高质量发展，根据国家有关要求，结合本省实际，制定本规划。</p><p>一、总体要求</p><p>到2025年，建成10个中心。各项工作全面完成，群众满意度稳步提高。</p>'
const NAVIGATION = '<div class="top"><a href="/">首页</a><a href="/zwgk">政务公开</a><a href="/hd">互动交流</a><a href="/fw">政务服务</a></div>'
const METADATA = '<table><tr><td><b>索 引 号：</b></td><td>000014349/2021-00134</td><td><b>主题分类：</b></td><td>卫生、体育\\卫生</td></tr><tr><td><b>发文机关：</b></td><td>国务院</td><td><b>成文日期：</b></td><td>2021年12月30日</td></tr><tr><td><b>发文字号：</b></td><td>国发〔2021〕36号</td><td><b>发布日期：</b></td><td>2022年02月14日</td></tr></table>'

describe('html: the document of a page', () => {
  it('leaves out navigation, scripts, footers and buttons, and keeps every paragraph', async () => {
    const result = await read(`<!DOCTYPE html><html><head><title>规划_某某省人民政府</title><script>var a = "<p>x</p>"</script><style>p{}</style></head><body>${NAVIGATION}<div class="wrap"><div class="content">${PROSE}<p>字号：大 中 小 【打印】【关闭】</p></div><div><a>相关链接</a><a>解读一</a><a>解读二</a></div></div><div class="footer">主办：某某省人民政府办公厅。<a>关于我们</a></div></body></html>`)
    expect(paragraphs(result)).toEqual(['规划', '为推进高质量发展，根据国家有关要求，结合本省实际，制定本规划。', '一、总体要求', '到2025年，建成10个中心。各项工作全面完成，群众满意度稳步提高。'])
    checkPositions(result)
  })

  it('leaves out what a site writes behind the title and a bare dash, and keeps the dash between years', async () => {
    const page = (title: string): Promise<string> => read(`<html><head><title>${title}</title></head><body>${NAVIGATION}<div class="content">${PROSE}</div></body></html>`).then((result) => paragraphs(result)[0]!)
    expect(await page('关于印发《某省水利发展规划》的通知-政策文件-某省水利厅')).toBe('关于印发《某省水利发展规划》的通知')
    expect(await page('某市水利发展规划（2021-2025年）-某市水利局')).toBe('某市水利发展规划（2021-2025年）')
    expect(await page('某市2021-2025年水利发展规划')).toBe('某市2021-2025年水利发展规划')
  })

  it('reads a page whose body a script makes visible', async () => {
    const result = await read(`<html><body style="visibility: hidden">${NAVIGATION}<div class="content">${PROSE}</div></body></html>`)
    expect(paragraphs(result)).toContain('一、总体要求')
  })

  it('reads the metadata table into the first lines, and the title where it stands outside the text', async () => {
    const result = await read(`<html><body>${NAVIGATION}<div class="meta">${METADATA}</div><h1>国家应急体系规划</h1><div id="UCAP-CONTENT">${PROSE}</div></body></html>`)
    expect(paragraphs(result).slice(0, 8)).toEqual(['索引号：000014349/2021-00134', '主题分类：卫生、体育\\卫生', '发文机关：国务院', '成文日期：2021年12月30日', '发文字号：国发〔2021〕36号', '发布日期：2022年02月14日', '国家应急体系规划', '为推进高质量发展，根据国家有关要求，结合本省实际，制定本规划。'])
    expect(tables(result)).toHaveLength(0)
  })

  it('reads metadata from lists too, and never takes an indicator table for it', async () => {
    const result = await read('<ul><li><span>文号：</span>浙政发〔2021〕3号</li><li><span>发布机构：</span>省政府</li><li><span>公开日期：</span>2021-04-01</li></ul><p>正文。</p><table><tr><td>名称</td><td>标题</td></tr><tr><td>床位</td><td>7.5</td></tr></table>')
    expect(paragraphs(result).slice(0, 3)).toEqual(['文号：浙政发〔2021〕3号', '发布机构：省政府', '公开日期：2021-04-01'])
    expect(grid(tables(result)[0]!)).toEqual([['名称', '标题'], ['床位', '7.5']])
  })

  it('keeps a plain document whole, whatever its tables weigh', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `<tr><td>指标${i}</td><td>${i}</td></tr>`).join('')
    const result = await read(`<h1>主要指标</h1><p>出处：第三章。</p><table>${rows}</table><p>注：预计数。</p>`)
    expect(paragraphs(result)).toEqual(['主要指标', '出处：第三章。', '注：预计数。'])
    expect(result.root.children[0]).toMatchObject({ type: 'heading', depth: 1 })
    expect(tables(result)[0]!.children).toHaveLength(30)
  })

  it('reads through tables that only lay out the page', async () => {
    const result = await read(`<table><tr><td>${NAVIGATION}</td></tr><tr><td><table><tr><td>${PROSE}<table border="1"><tr><td>指标</td><td>目标</td></tr><tr><td>床位</td><td>7.5</td></tr></table></td></tr></table></td></tr></table>`)
    expect(paragraphs(result)).toContain('一、总体要求')
    expect(tables(result).map(grid)).toEqual([[['指标', '目标'], ['床位', '7.5']]])
  })
})

describe('html: text', () => {
  it('begins a line at each block and each <br>, and shows line breaks of the source as a browser does', async () => {
    expect(paragraphs(await read('<p>第一行<br>第二行</p><div>卫生\n健康 <span>GDP\nper</span> capita</div><pre>甲\n乙</pre>'))).toEqual(['第一行', '第二行', '卫生健康 GDP per capita', '甲', '乙'])
  })

  it('passes over Word debris and footnote marks, and keeps numbers that Word wrote into the text', async () => {
    const result = await read('<p class=MsoNormal><![if !supportLists]><span>一、</span><![endif]><span lang=EN-US><o:p></o:p></span>总体要求</p><!--[if gte mso 9]><xml><w:x>1</w:x></xml><![endif]--><p>预期寿命<a href="#_ftn1" name="_ftnref1">[1]</a>80岁<span style="mso-hide:all;display:none">隐</span></p>')
    expect(paragraphs(result)).toEqual(['一、总体要求', '预期寿命80岁'])
  })

  it('prints the numbers of ordered lists', async () => {
    expect(paragraphs(await read('<ol><li>甲</li><li><p>乙</p></li></ol><ol style="list-style-type: cjk-ideographic" start="3"><li>丙</li></ol><ul><li>丁</li></ul>'))).toEqual(['1. 甲', '2. 乙', '三、丙', '丁'])
  })

  it('decodes what a page declares, and what decodes where it declares wrongly', async () => {
    // 规划 in GB2312
    const gb = [0xb9, 0xe6, 0xbb, 0xae]
    const page = (charset: string): Uint8Array => Uint8Array.from([...utf8(`<html><meta charset="${charset}"><p>`), ...gb, ...utf8('</p></html>')])
    for (const charset of ['gb2312', 'GBK', 'utf-8']) {
      const result = await format.read(page(charset))
      expect(paragraphs(result)).toEqual(['规划'])
      expect(result.encoding).toBe('gb18030')
    }
  })
})

describe('html: tables', () => {
  it('keeps rowspan and colspan, and clips what reaches beyond the table', async () => {
    const result = await read('<table><tr><th rowspan=2>类别</th><th colspan=2>目标</th></tr><tr><th>2020</th><th>2025</th></tr><tr><td rowspan=9>床位</td><td>1</td><td>2</td></tr><tr><td colspan=99>3</td></tr></table>')
    expect(grid(tables(result)[0]!)).toEqual([['类别 [2x1]', '目标 [1x2]'], ['2020', '2025'], ['床位 [2x1]', '1', '2'], ['3 [1x2]']])
  })

  it('mends what browsers mend: unclosed cells, stray end tags', async () => {
    const result = await read('<div><table><tr><td>指标<td>目标<tr><td>床位</div></span><td>7.5</table><p>后')
    expect(tables(result).map(grid)).toEqual([[['指标', '目标'], ['床位', '7.5']]])
    expect(paragraphs(result)).toEqual(['后'])
  })

  it('reads a one-cell table as a box where it is a column, and sets off what follows another frame', async () => {
    const result = await read('<table border=1><tr><td><p>专栏1 工程</p><p>建设中心。</p></td></tr></table><p>正文。</p>')
    expect(result.text).toBe('专栏1 工程\n建设中心。\n\n正文。\n')
  })
})

describe('html: detection', () => {
  it.each([['<!DOCTYPE html><html>', 1], ['\ufeff  <html lang="zh">', 1], ['<?xml version="1.0"?>\n<html xmlns="x">', 1], ['<h1>标题</h1><p>正文</p>', 0.8], ['一、总体要求<br>', 0], ['<18岁的儿童', 0], ['{"a": "<p>"}', 0]])('%s', (text, expected) => {
    expect(format.detect(utf8(text))).toBe(expected)
  })
})

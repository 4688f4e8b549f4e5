import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRegions, describePlan } from '../../src/meta/index.ts'
import { readLabel } from '../../src/meta/line-kinds.ts'
import { METADATA_LABELS } from '../../src/read/blocks/metadata.ts'

const regions = createRegions()
/** One line of text a string; an empty string is an empty line. */
const read = (...texts: string[]) => describePlan(texts.map((text, index) => ({ text: text.trim(), line: index + 1 })).filter(({ text }) => text !== ''), { regions })
const rules = (plan: ReturnType<typeof read>): string[] => plan.diagnostics.map(({ rule }) => rule)

describe('the seeds', () => {
  /** The first lines up to the first table; Markdown marks are left out by the reader. */
  const seed = (name: string) => {
    const lines = readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8').split('\n')
    const table = lines.findIndex(line => line.startsWith('\t') || line.startsWith('|'))
    return read(...lines.slice(0, table))
  }

  test('gongshu: the covering notice is matter, its signature is the issuer, the placeholders are no date', () => {
    const plan = seed('gongshu-health-plan')
    expect(plan).toMatchObject({
      title: '拱墅区卫生健康事业发展“十四五”规划', titleLines: [14, 14], issuer: '杭州市拱墅区卫生健康局', number: null, level: 'county',
      region: ['浙江省', '杭州市', '拱墅区'], period: { start: 2021, end: 2025 }, year: null, matterLines: [1, 3, 4, 5, 6, 7, 9, 11]
    })
    expect(plan.diagnostics).toEqual([])
  })

  test('jiaxing: a title over two lines is joined without a space, and no period is made up', () => {
    expect(seed('jiaxing-health-modernisation')).toMatchObject({
      title: '嘉兴市人民政府办公室关于推进嘉兴市卫生健康现代化建设的实施意见', titleLines: [5, 7], issuer: '嘉兴市人民政府办公室', number: '嘉政办发〔2024〕5号',
      level: 'prefecture', region: ['浙江省', '嘉兴市'], period: null, year: 2024, matterLines: [2, 8]
    })
  })

  test('quzhou: two issuers under one red head', () => {
    expect(seed('quzhou-health-plan')).toMatchObject({
      title: '衢州市卫生健康“十四五”规划', titleLines: [15, 15], issuer: '衢州市发展和改革委员会 衢州市卫生健康委员会', number: '衢发改发〔2021〕21号',
      level: 'prefecture', region: ['浙江省', '衢州市'], period: { start: 2021, end: 2025 }, year: 2021, matterLines: [3, 5, 7, 9, 11]
    })
  })

  test('zhejiang: a plan without a frame has no issuer and no number', () => {
    expect(seed('zhejiang-health-plan')).toMatchObject({ title: '浙江省卫生健康事业发展“十四五”规划', titleLines: [1, 1], issuer: null, number: null, level: 'province', region: ['浙江省'], matterLines: [] })
    expect(seed('zhejiang-medical-service-system')).toMatchObject({ title: '浙江省医疗卫生服务体系暨医疗机构设置“十四五”规划', titleLines: [2, 3], issuer: null, level: 'province', period: { start: 2021, end: 2025 } })
  })
})

describe('title', () => {
  test("the plan's own title wins over the notice's and over the web page's", () => {
    const plan = read('“十四五”现代渔业发展规划', '发布日期: 2022年1月', '来源: https://example.org/a', '国务院关于印发', '“十四五”现代渔业发展规划的通知', '国发〔2021〕99号', '各省、自治区、直辖市人民政府：', '现将《“十四五”现代渔业发展规划》印发给你们。', '国务院', '2021年12月30日', '（此件公开发布）', '“十四五”现代渔业发展规划', '渔业是基础产业。', '一、形势')
    expect(plan).toMatchObject({ title: '“十四五”现代渔业发展规划', titleLines: [12, 12], issuer: '国务院', number: '国发〔2021〕99号', level: 'national', region: [], year: 2021 })
    expect(plan.matterLines).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  test('a news agency’s headline and first sentence name the plan and who issued it', () => {
    expect(read('首页', '政策', '中共中央 国务院印发《国家水网建设规划纲要》', '新华社北京5月25日电 近日，中共中央、国务院印发了《国家水网建设规划纲要》，并发出通知。', '一、规划背景', '水网是基础设施。')).toMatchObject({ title: '国家水网建设规划纲要', issuer: '中共中央 国务院', level: 'national' })
    expect(read('节水行动纲要（2022－2035年）', '新华社北京5月25日电 近日，中共中央、国务院印发了《节水行动纲要（2022－2035年）》。', '一、规划背景', '节水优先。')).toMatchObject({ title: '节水行动纲要（2022－2035年）', issuer: '中共中央、国务院', level: 'national' })
  })

  test('several bodies in front of a title stay parted by a space, on one line, over lines and on lines of their own', () => {
    const behind = ['教水发〔2026〕4号', '各省、自治区、直辖市教育厅：', '为节约用水，提出如下意见。', '一、总体要求']
    const joint = '教育部 水利部 国家能源局'
    const title = `${joint}关于推进校园节水的实施意见`
    expect(read('教育部 水利部 国家能源局 关于推进校园节水的实施意见', ...behind)).toMatchObject({ title, issuer: joint })
    expect(read('教育部 水利部 国家能', '源局关于推进校园', '节水的实施意见', ...behind)).toMatchObject({ title, issuer: joint })
    expect(read('教育部 水利部', '国家能源局关于推进校园节水的实施意见', ...behind)).toMatchObject({ issuer: joint })
    expect(read('教育部 水利部', '国家能源局', '关于推进校园节水的实施意见', ...behind)).toMatchObject({ title: '关于推进校园节水的实施意见', issuer: joint })
    expect(read('教育部 水利部', '国家能源局关于印发《校园节水行动方案》的通知', ...behind)).toMatchObject({ issuer: joint })
  })

  test('the name of a plan that is broken within a notice’s title is no title by itself', () => {
    expect(read('索引号：000/2026-1', '水利部关于印发《农村供水计划', '（2026—2030年）》的通知', '水农〔2026〕4号', '现将《农村供水计划（2026—2030年）》印发给你们，请认真贯彻执行。', '水利部', '2026年3月1日', '农村供水计划（2026—2030年）', '供水关系民生。', '一、总体要求')).toMatchObject({ title: '农村供水计划（2026—2030年）', issuer: '水利部' })
  })

  test('neither 附件 above a title nor a date in front of it is part of it', () => {
    expect(read('附件', '济南市水网建设三年行动计划（2021-2023年）', '一、总体要求')).toMatchObject({ title: '济南市水网建设三年行动计划（2021-2023年）' })
    expect(read('国务院关于印发国家水网建设规划的通知', '国发〔2011〕9号', '二○一一年十二月五日  国家水网建设规划', '水是基础。', '一、形势')).toMatchObject({ title: '国家水网建设规划' })
  })

  test('a notice with headings of its own is still matter where it is signed', () => {
    const plan = read('成都市人民政府关于印发成都市“十四五”数字经济发展规划的通知', '成府发〔2022〕5号', '各区（市）县政府：', '现将《成都市“十四五”数字经济发展规划》印发你们。', '一、高度重视', '各区要重视。', '成都市人民政府', '2022年3月1日', '成都市“十四五”数字经济发展规划', '第一章 规划背景')
    expect(plan).toMatchObject({ titleLines: [9, 9], matterLines: [1, 2, 3, 4, 5, 6, 7, 8] })
  })

  test('behind a table of contents the repeated title heads the body', () => {
    const plan = read('泉州市“十四五”海洋规划', '目  录', '一、基础 … 1', '二、目标 … 3', '泉州市“十四五”海洋规划', '一、基础')
    expect(plan).toMatchObject({ titleLines: [5, 5], matterLines: [1, 2, 3, 4] })
  })

  test('of two documents under one notice the one that sets targets is the plan; both titles are known', () => {
    const plan = read('江西省人民政府办公厅关于印发支持航空产业若干政策和江西省航空产业行动计划（2021-2023年）的通知', '赣府厅发〔2021〕3号', '支持航空产业若干政策', '一、支持整机', '江西省航空产业行动计划（2021—2023年）', '一、总体要求')
    expect(plan.title).toBe('江西省航空产业行动计划（2021—2023年）')
    expect(plan.titles).toEqual([{ title: '支持航空产业若干政策', lines: [3, 3] }, { title: '江西省航空产业行动计划（2021—2023年）', lines: [5, 5] }])
    expect(plan.period).toEqual({ start: 2021, end: 2023 })
    expect(plan.matterLines).toEqual([1, 2])
  })

  test('a title that goes on with 和, and one with its version in brackets', () => {
    expect(read('广州市国民经济和社会发展第十四个五年规划', '和2035年远景目标纲要', '（2021年1月）', '序 言')).toMatchObject({ title: '广州市国民经济和社会发展第十四个五年规划和2035年远景目标纲要', titleLines: [1, 2], year: 2021, matterLines: [3] })
    expect(read('市级湿地保护规划编制指南', '（试行）', '征求意见稿', '自然资源部', '二〇二〇年八月', '前  言')).toMatchObject({ title: '市级湿地保护规划编制指南（试行）', titleLines: [1, 2], issuer: '自然资源部', level: 'national', year: 2020, matterLines: [3, 4, 5] })
  })

  test('a saved page without line breaks: title, number and issuer are read, no line heads the body', () => {
    const plan = read('国务院关于印发国家湿地保护', '“十二五”规划的通知国发〔2011〕77号各省、自治区、直辖市人民政府，国务院各部委：', '国务院同意《国家湿地保护“十二五”规划》，现印发给你们，请认真贯彻执行。', '国务院', '二○一一年十二月十五日 国家湿地保护“十二五”规划　　为保护湿地，制定本规划。', '一、形势')
    expect(plan).toMatchObject({ title: '国家湿地保护“十二五”规划', titleLines: null, issuer: '国务院', number: '国发〔2011〕77号', period: { start: 2011, end: 2015 }, matterLines: [1, 2, 3, 4] })
  })

  test('text in another language has no title, no place and no period', () => {
    expect(read('Unbundling of Powers', 'Report', 'Magh, 2073', 'Part 1: Introduction')).toMatchObject({ title: null, titleLines: null, issuer: null, level: null, region: [], period: null, year: null, matterLines: [] })
  })

  test('a title that names no kind of plan is taken with a word of doubt', () => {
    const plan = read('“十五五”时期主要指标', '共 20 项指标，5 个类别；')
    expect(plan).toMatchObject({ title: '“十五五”时期主要指标', period: { start: 2026, end: 2030 } })
    expect(rules(plan)).toContain('title-unusual')
  })
})

describe('issuer, number and year', () => {
  test('a document number inside a sentence is another document’s', () => {
    expect(read('温州市渔业发展规划', '为贯彻《浙江省渔业规划》（浙政发〔2021〕7号），制定本规划。', '一、背景').number).toBeNull()
  })

  test('issuers on lines of their own above 关于印发', () => {
    const plan = read('国家发展改革委', '国家能源局', '关于印发《“十四五”储能规划》的通知', '发改能源〔2022〕21号', '“十四五”储能规划', '一、形势')
    expect(plan).toMatchObject({ issuer: '国家发展改革委 国家能源局', level: 'national', title: '“十四五”储能规划', titleLines: [5, 5] })
  })

  test('a signature at the end of the text, the date below it', () => {
    const plan = read('浙江省数字经济发展“十四五”规划', '为加快发展，制定本规划。', '一、背景', '（一）形势', '浙江省经济和信息化厅', '2021年5月30日', '抄送：省委各部门，', '省政协办公厅。', '浙江省经济和信息化厅办公室  2021年6月1日印发')
    expect(plan).toMatchObject({ issuer: '浙江省经济和信息化厅', year: 2021, matterLines: [5, 6, 7, 8, 9] })
  })

  test('every label that a reader takes from a page’s metadata is known as one', () => {
    expect([...METADATA_LABELS].filter(label => readLabel(`${label}：甲`) === null)).toEqual([])
  })

  test('labels of a government page say who, when and under which number', () => {
    const plan = read('索 引 号：330000', '文号：浙农计发〔2021〕1号', '发布机构：浙江省农业农村厅', '成文日期：2021-03-01', '浙江省农业农村现代化“十四五”规划', '一、背景')
    expect(plan).toMatchObject({ issuer: '浙江省农业农村厅', number: '浙农计发〔2021〕1号', year: 2021, matterLines: [1, 2, 3, 4] })
    expect(read('福州市物流规划', '发布机构: 加快布局', '一、背景').issuer).toBeNull()
  })

  test('a decree under the title', () => {
    const plan = read('广州市湿地管理办法', '（2011 年 12 月 15 日广州市人民政府令第 61 号公布，', '根据 2019 年 11 月 14 日的决定修订）', '第一章 总 则')
    expect(plan).toMatchObject({ issuer: '广州市人民政府', number: '广州市人民政府令第61号', year: 2011, level: 'prefecture', matterLines: [2, 3] })
  })
})

describe('level and region', () => {
  test.each([
    ['上海市养老规划', 'province', ['上海市']],
    ['上海市浦东新区养老规划', 'county', ['上海市', '浦东新区']],
    ['新疆维吾尔自治区农业规划', 'province', ['新疆维吾尔自治区']],
    ['恩施州交通规划', 'prefecture', ['湖北省', '恩施土家族苗族自治州']],
    ['昆山市制造业规划', 'county', ['江苏省', '苏州市', '昆山市']],
    ['仙桃市水利规划', 'county', ['湖北省', '仙桃市']],
    ['“十四五”国家粮食规划', 'national', []],
    ['关于支持嘉兴市老区发展的意见', 'prefecture', ['浙江省', '嘉兴市']],
    ['上海市市场监管规划', 'province', ['上海市']]
  ])('%s', (title, level, region) => {
    expect(read(title, '一、背景')).toMatchObject({ level, region, diagnostics: [] })
  })

  test('a plan that carries out a national one stays its issuer’s', () => {
    const plan = read('上海关于贯彻落实《“十四五”全国农机规划》的实施意见', '各区农业农村委：', '请认真执行。', '上海市农业农村委员会', '2022年5月26日', '上海关于贯彻落实《“十四五”全国农机规划》的实施意见', '一、目标')
    expect(plan).toMatchObject({ level: 'province', region: ['上海市'], titleLines: [6, 6], period: { start: 2021, end: 2025 } })
    expect(rules(plan)).toEqual(['period-from-named-plan'])
  })

  test('an ambiguous district is left open, and said so', () => {
    const plan = read('朝阳区教育规划', '一、背景')
    expect(plan).toMatchObject({ level: null, region: [] })
    expect(rules(plan)).toEqual(['region-ambiguous'])
  })

  test('the issuer settles an ambiguous district in silence, the text with a word of doubt', () => {
    expect(read('长春市朝阳区教育局关于印发《朝阳区教育规划》的通知', '朝阳区教育规划', '一、背景')).toMatchObject({ region: ['吉林省', '长春市', '朝阳区'], diagnostics: [] })
    const plan = read('朝阳区教育规划', '一、背景', '首都北京市的教育。')
    expect(plan.region).toEqual(['北京市', '朝阳区'])
    expect(rules(plan)).toEqual(['region-from-context'])
  })

  test('a slogan with a place in it is not enough', () => {
    expect(read('健康浙江行动方案', '一、背景')).toMatchObject({ level: null, region: [] })
  })

  test('a short name is taken with a word of doubt', () => {
    const plan = read('北京临空经济区总体规划', '一、背景')
    expect(plan.region).toEqual(['北京市'])
    expect(rules(plan)).toEqual(['region-from-short-name'])
  })

  test('a district of former years and a development zone are counties, with a word of doubt', () => {
    const former = read('关于印发江干区卫生“十三五”规划的通知', '杭州市江干区卫生局', '2016年12月1日', '江干区卫生“十三五”规划', '一、背景')
    expect(former).toMatchObject({ level: 'county', region: ['浙江省', '杭州市', '江干区'], period: { start: 2016, end: 2020 }, year: 2016 })
    expect(rules(former)).toEqual(['division-unknown'])
    const zone = read('河北雄安新区管理委员会关于印发《河北雄安新区交通规划》的通知', '河北雄安新区交通规划', '一、背景')
    expect(zone).toMatchObject({ level: 'county', region: ['河北省', '雄安新区'] })
    expect(rules(zone)).toEqual(['functional-zone'])
  })
})

describe('what a page prints around a plan', () => {
  const PLAN = ['某省农村公路发展规划', '一、总体要求', '（一）路网。加快建设农村公路，改造危桥，完善安全设施。']

  test('its foot is matter from the first button, link or file on, whatever follows there', () => {
    const foot = ['农村公路发展规划.pdf', '【打印本页】', '相关阅读', '全省农村公路工作会议召开', '网站地图', '|', '网站标识码：3300000000', '建议您升级浏览器以获得最佳体验。']
    expect(read(...PLAN, ...foot).matterLines).toEqual([4, 5, 6, 7, 8, 9, 10, 11])
    expect(read(...PLAN, '扫一扫在手机打开当前页').matterLines).toEqual([4])
    expect(read(...PLAN, '责任编辑：张三').matterLines).toEqual([4])
  })

  test('a word of a page that the plan goes on behind is none of it', () => {
    expect(read(...PLAN.slice(0, 2), '解读', '下载', '（一）路网。加快建设农村公路。').matterLines).toEqual([])
    expect(read(...PLAN, '图解', '加快建设农村公路，改造危桥，完善安全设施，推进路网与产业、旅游、物流融合发展，健全县乡村三级管护体系，提升群众出行条件和服务水平。').matterLines).toEqual([])
  })

  test('a word of its menu is no title beside the plan’s own', () => {
    expect(read('首页', '政策', '2024-03-05 10:20', '字号：', '某省农村公路发展规划', '一、总体要求').title).toBe('某省农村公路发展规划')
  })

  test('an agency’s sentence in front of the text is matter', () => {
    const plan = read('中共中央 国务院印发了《农村公路发展规划》', '新华社北京3月5日电 近日，中共中央、国务院印发了', '《农村公路发展规划》全文如下。', '一、总体要求')
    expect(plan).toMatchObject({ title: '农村公路发展规划', issuer: '中共中央 国务院', level: 'national' })
    expect(plan.matterLines).toEqual([1, 2, 3])
  })

  test('an office that names itself shortly is named in full where the page does', () => {
    expect(read('衢州市人民政府办公室', '市政府办公室关于印发衢州市农村公路发展规划的通知', '衢州市农村公路发展规划', '一、总体要求').issuer).toBe('衢州市人民政府办公室')
    expect(read('市政府办公室关于印发衢州市农村公路发展规划的通知', '衢州市农村公路发展规划', '一、总体要求').issuer).toBe('市政府办公室')
  })
})

describe('a plan that names no place', () => {
  test('is national where its opening speaks of the country and nothing in it of a region, and a diagnostic says so', () => {
    const plan = read('农村公路提质行动方案', '为落实党中央、国务院决策部署，制定本方案。', '一、总体要求', '各省、自治区、直辖市加强统筹。')
    expect(plan).toMatchObject({ level: 'national', region: [] })
    expect(rules(plan)).toEqual(['level-from-opening'])
    expect(read('农村公路提质行动方案', '为加强全国农村公路养护工作，制定本方案。', '一、总体要求', '推进养护。').level).toBe('national')
    expect(read('农村公路提质行动方案', '为落实全国农村公路养护工作会议要求，制定本方案。', '一、总体要求', '推进养护。').level).toBeNull()
    expect(read('农村公路提质行动方案', '为加强全国农村公路养护工作，制定本方案。', '一、总体要求', '全县推进养护。').level).toBeNull()
  })

  test.each(['市委、市政府高度重视。', '全县公路里程达到三千公里。', '提高我省公路密度。'])('is left open where it says of itself: %s', said => {
    const plan = read('农村公路提质行动方案', '为落实党中央、国务院决策部署，制定本方案。', '一、总体要求', said)
    expect(plan.level).toBeNull()
    expect(rules(plan)).toEqual(['region-unknown'])
  })

  test('also where its opening names a region', () => {
    expect(read('农村公路提质行动方案', '为落实党中央、国务院和衢州市决策部署，制定本方案。', '一、总体要求').level).toBeNull()
  })
})

describe('properties', () => {
  const body = '一、总体要求'
  test('spaces inside the title and blank lines between its lines change nothing but the lines', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom('', ' ', '　'), (before, between, space) => {
      const plan = read(...Array<string>(before).fill(''), `浙江省${space}水利设施暨防洪能力`, ...Array<string>(between).fill(''), `提升${space}“十四五”规划`, body)
      expect(plan.title).toBe('浙江省水利设施暨防洪能力提升“十四五”规划')
      expect(plan.titleLines).toEqual([before + 1, before + between + 2])
    }))
  })

  test('any text gives a description, its matter lines are its own and ascending', () => {
    const word = fc.constantFrom('关于印发', '《', '》', '的通知', '浙江省', '衢州市', '规划', '“十四五”', '（', '2021', '年', '—', '各市：', '国发〔2021〕1号', '抄送：', '委员会', '一、', '。', ' ', '\t')
    fc.assert(fc.property(fc.array(fc.array(word, { maxLength: 12 }).map(words => words.join('')), { maxLength: 20 }), texts => {
      const plan = read(...texts)
      expect(plan.matterLines).toEqual([...new Set(plan.matterLines)].sort((a, b) => a - b))
      expect(plan.matterLines.every(line => line >= 1 && line <= texts.length)).toBe(true)
      if (plan.titleLines) expect(plan.matterLines).not.toContain(plan.titleLines[0])
    }))
  })
})

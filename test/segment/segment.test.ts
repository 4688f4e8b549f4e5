import { describe, expect, test } from 'vitest'
import { lines, planOf } from '../tables/plan-of.ts'
import type { SmallPlan } from '../tables/plan-of.ts'

/** `一、目标 @1 depth 1 in –` for each section. */
function sections(plan: SmallPlan): string[] {
  const name = (id: string | null): string => plan.sections.find((section) => section.id === id)?.title ?? '–'
  return plan.sections.map((section) => `${section.depth} ${section.marker}${section.title} (in ${name(section.parent)}, line ${lines(section)})`)
}

function tasks(plan: SmallPlan): string[] {
  const name = (id: string | null): string => plan.sections.find((section) => section.id === id)?.title ?? '–'
  return plan.tasks.map((task) => `${task.number} ${task.title} (in ${name(task.section)}, line ${lines(task)})`)
}

const BODY = '坚持以人民为中心的发展思想，全面推进各项事业高质量发展，不断增强人民群众获得感、幸福感、安全感。'

describe('sections', () => {
  test('nest by the rank of their numbering: 一、 （一） 1. ', async () => {
    const plan = await planOf(`一、发展基础\n（一）主要成效\n${BODY}\n（二）存在问题\n${BODY}\n二、重点任务\n（一）夯实基础\n1. 加强能力建设\n${BODY}\n`)
    expect(sections(plan)).toEqual([
      '1 一、发展基础 (in –, line 1)', '2 （一）主要成效 (in 发展基础, line 2)', '2 （二）存在问题 (in 发展基础, line 4)',
      '1 二、重点任务 (in –, line 6)', '2 （一）夯实基础 (in 重点任务, line 7)', '3 1.加强能力建设 (in 夯实基础, line 8)'
    ])
  })

  test('stand under chapters and articles: 第一章 第一节', async () => {
    const plan = await planOf(`第一章 总体要求\n第一节 指导思想\n${BODY}\n第二节 主要目标\n一、近期目标\n${BODY}\n第二章 空间布局\n${BODY}\n`)
    expect(sections(plan)).toEqual([
      '1 第一章总体要求 (in –, line 1)', '2 第一节指导思想 (in 总体要求, line 2)', '2 第二节主要目标 (in 总体要求, line 4)', '3 一、近期目标 (in 主要目标, line 5)', '1 第二章空间布局 (in –, line 7)'
    ])
  })

  test('are second where they are articles, also in front of the first chapter that is printed', async () => {
    const plan = await planOf(`第一节 规划概述\n一、编制目的\n${BODY}\n第二章 水源保护\n第一节 现状\n${BODY}\n`)
    expect(sections(plan)).toEqual([
      '2 第一节规划概述 (in –, line 1)', '3 一、编制目的 (in 规划概述, line 2)', '1 第二章水源保护 (in –, line 4)', '2 第一节现状 (in 水源保护, line 5)'
    ])
    expect((await planOf(`第一节 规划概述\n${BODY}\n第二节 现状\n${BODY}\n`)).sections.map((section) => section.depth)).toEqual([1, 1])
  })

  test('have a depth that counts open headings, so that a plan without （一） has no hole', async () => {
    const plan = await planOf(`一、总体要求\n1．指导思想\n${BODY}\n`)
    expect(plan.sections.map((section) => section.depth)).toEqual([1, 2])
  })

  test('leave out a closing stop, and a heading that runs in is none', async () => {
    const plan = await planOf(`一、加强领导。\n（一）健全机制。市级成立领导小组，各区县同步成立相应机构。\n（二）压实责任。${BODY}\n`)
    expect(sections(plan)).toEqual(['1 一、加强领导 (in –, line 1)'])
    expect(plan.tasks).toEqual([])
  })

  test('a run-in heading knows where its body begins', async () => {
    const { tree } = await planOf('一、保障措施\n（一）健全机制。市级成立领导小组。\n')
    const leaf = tree.children[0]!.type === 'section' ? tree.children[0]!.children[1] : null
    expect(leaf).toMatchObject({ type: 'leaf', kind: 'body', bodyStart: 8 })
    expect((leaf as { passage: { text: string } }).passage.text.slice(8)).toBe('市级成立领导小组。')
  })

  test('a first heading that lost its number is found where the numbering begins with 二、, and is reported', async () => {
    const plan = await planOf(`发展基础\n${BODY}\n二、总体要求\n${BODY}\n`)
    expect(sections(plan)).toEqual(['1 发展基础 (in –, line 1)', '1 二、总体要求 (in –, line 3)'])
    expect(plan.diagnostics.map((d) => `${d.rule} ${lines(d)}`)).toEqual(['inferred-heading 1'])
  })

  test('are not made of the lines of a table of contents', async () => {
    const plan = await planOf(`一、发展基础……………………1\n二、总体要求\t3\n三、保障措施........ 12\n一、发展基础\n${BODY}\n`)
    expect(sections(plan)).toEqual(['1 一、发展基础 (in –, line 4)'])
    expect(plan.tree.children.slice(0, 3).map((node) => node.type === 'leaf' && node.kind)).toEqual(['matter', 'matter', 'matter'])
  })

  test('Markdown headings without a number are sections', async () => {
    const plan = await planOf(`# 总体要求\n\n${BODY}\n\n## 指导思想\n\n${BODY}\n`)
    expect(sections(plan)).toEqual(['1 总体要求 (in –, line 1)', '2 指导思想 (in 总体要求, line 5)'])
  })

  test('are not made of what a site prints above the title when it is a heading once more, nor of that', async () => {
    const plan = await planOf(`# 某县供水“十五五”规划(草案)\n\n## 站内搜索\n\n### 征求意见公告\n\n${BODY}\n\n##### 某县供水 十五五规划（草案）\n\n一、发展基础\n\n### 水源\n\n${BODY}\n`, { titleLines: [1, 1] })
    expect(sections(plan)).toEqual(['1 一、发展基础 (in –, line 11)', '1 水源 (in –, line 13)'])
  })

  test('are not made of numbered sentences that state a figure', async () => {
    const plan = await planOf(`一、布局要求\n1.城区公共厕所的服务半径不少于500米。\n2.乡镇水厂每日供水不超过3小时（夏季）。\n（1）饮用水达标率达到95%。\n（一）管网密度达到每平方公里8公里。\n3.加快“互联网+”建设。\n二、意见征集截止日期为2026年7月1日。\n`)
    expect(sections(plan)).toEqual(['1 一、布局要求 (in –, line 1)', '2 3.加快“互联网+”建设 (in 布局要求, line 6)'])
    expect(tasks(plan)).toEqual(['1 城区公共厕所的服务半径不少于500米 (in 布局要求, line 2)', '2 乡镇水厂每日供水不超过3小时（夏季） (in 布局要求, line 3)', '3 加快“互联网+”建设 (in 布局要求, line 6)'])
  })

  test('are not made of the links of a page, numbered as they may be', async () => {
    const plan = await planOf(`# 某县能源规划\n\n1. [首页](https://example.org/ "首页")\n2. [政务公开](https://example.org/open)\n\n一、发展基础\n\n${BODY}\n\n1. 推广[清洁能源](https://example.org/a)\n`, { titleLines: [1, 1] })
    expect(sections(plan)).toEqual(['1 一、发展基础 (in –, line 6)', '2 1.推广清洁能源 (in 发展基础, line 10)'])
  })

  test('总则 and 前言 bear no number, and stand beside the chapters', async () => {
    const plan = await planOf(`总    则\n第一节 指导思想\n${BODY}\n第一章 水资源配置\n第一节 总体布局\n${BODY}\n`)
    expect(sections(plan)).toEqual(['1 总则 (in –, line 1)', '2 第一节指导思想 (in 总则, line 2)', '1 第一章水资源配置 (in –, line 4)', '2 第一节总体布局 (in 水资源配置, line 5)'])
    expect(sections(await planOf(`前言\n${BODY}\n一、形势\n${BODY}\n`))).toEqual(['1 前言 (in –, line 1)', '1 一、形势 (in –, line 3)'])
  })

  test('are not made of the documents that a plan is based on', async () => {
    const plan = await planOf(`一、规划依据\n1、《中华人民共和国水法》（2016年修正）\n2、《省水网建设规划》（2022年）\n3、《节水条例》及省人民政府批复\n二、任务\n1、《节水条例》的宣传贯彻\n${BODY}\n`)
    expect(plan.sections.map(({ title }) => title)).toEqual(['规划依据', '任务', '《节水条例》的宣传贯彻'])
    expect(plan.tasks.map(({ title }) => title)).toEqual(['《节水条例》的宣传贯彻'])
  })

  test('are not made of a list of annexes', async () => {
    const plan = await planOf(`一、任务\n${BODY}\n附表：1．水库工程计划表\n2．灌区工程汇总表\n3．河道整治工程表\n`)
    expect(plan.sections).toHaveLength(1)
    expect(plan.tasks).toEqual([])
  })

  describe('without a number, as short sentences on lines of their own,', () => {
    const LONG = `${BODY}${BODY}`

    test('stand below the heading that they follow', async () => {
      const plan = await planOf(`一、现状\n（一）成效\n供水保障能力稳步提升。\n${LONG}\n${LONG}\n河湖治理成效显著。\n${LONG}\n（二）问题\n${BODY}\n二、任务\n${BODY}\n`)
      expect(sections(plan)).toEqual([
        '1 一、现状 (in –, line 1)', '2 （一）成效 (in 现状, line 2)', '3 供水保障能力稳步提升 (in 成效, line 3)', '3 河湖治理成效显著 (in 成效, line 6)', '2 （二）问题 (in 现状, line 8)', '1 二、任务 (in –, line 10)'
      ])
      expect(plan.tasks).toEqual([])
    })

    test('need a sibling, a paragraph below each and a heading above the first', async () => {
      const alone = `一、现状\n供水保障能力稳步提升。\n${LONG}\n${LONG}\n`
      const bare = `一、现状\n供水保障能力稳步提升。\n河湖治理成效显著。\n防洪能力明显增强。\n`
      const behind = `一、现状\n${LONG}\n供水保障能力稳步提升。\n${LONG}\n河湖治理成效显著。\n${LONG}\n`
      for (const text of [alone, bare, behind]) expect(sections(await planOf(text))).toEqual(['1 一、现状 (in –, line 1)'])
    })

    test('may stand behind dashes, also below the text of their heading', async () => {
      const plan = await planOf(`一、目标\n到2025年，${LONG}\n——渔业保障、供给能力更强。\n${LONG}\n——“渔港+渔村”格局形成。\n${LONG}\n${LONG}\n二、任务\n${BODY}\n`)
      expect(sections(plan)).toEqual(['1 一、目标 (in –, line 1)', '2 ——渔业保障、供给能力更强 (in 目标, line 3)', '2 ——“渔港+渔村”格局形成 (in 目标, line 5)', '1 二、任务 (in –, line 8)'])
      const runIn = `一、目标\n——能力更强。${LONG}\n——格局形成。${LONG}\n`
      const list = `一、目标\n——渔业供给能力更强。\n——渔港格局基本形成。\n——渔船装备${LONG}\n`
      for (const text of [runIn, list]) expect(sections(await planOf(text))).toEqual(['1 一、目标 (in –, line 1)'])
    })

    test('name nobody in charge, report no figure and have no parts', async () => {
      for (const [first, second] of [['由市水务局负责。', '由市交通局负责。'], ['新建泵站12座。', '改造管网30公里。'], ['主要任务如下。', '保障措施如下。'], ['稳步推进，久久为功。', '统筹推进，分步实施。']])
        expect(sections(await planOf(`一、任务\n${first}\n${LONG}\n${second}\n${LONG}\n`))).toEqual(['1 一、任务 (in –, line 1)'])
    })
  })

  test('a decimal number right before a quotation is one, in the contents as in the text', async () => {
    const plan = await planOf(`1.1“旅游强县”建设成效......1\n1.2 面临形势......2\n二、总体要求......3\n一、发展基础\n1.1 “旅游强县”建设成效\n${BODY}\n1.2 面临形势\n${BODY}\n二、总体要求\n${BODY}\n`)
    expect(plan.sections.map((section) => `${section.depth} ${section.marker} ${section.title}`)).toEqual(['1 一、 发展基础', '2 1.1 “旅游强县”建设成效', '2 1.2 面临形势', '1 二、 总体要求'])
  })

  test('a date or a decimal at the start of a line is no heading', async () => {
    const plan = await planOf(`一、基础\n2020.12月底前完成。\n3.5公里范围内均有站点。\n2.69 万亿元上升到3.87 万亿元。总量领先。\n1.5 千万元用于补贴。\n${BODY}\n`)
    expect(plan.sections).toHaveLength(1)
    expect(plan.tasks).toEqual([])
  })
})

describe('tasks', () => {
  test('run in: the title ends at the first 。 and the text goes on', async () => {
    const plan = await planOf(`一、重点任务\n（一）强基\n1．强化体系建设。改革完善疾控体系，到2025年达标率达到90%。\n2．提升能力。${BODY}\n`)
    expect(tasks(plan)).toEqual(['1 强化体系建设 (in 强基, line 3)', '2 提升能力 (in 强基, line 4)'])
    expect(plan.sections).toHaveLength(2)
  })

  test('on a line of their own are sections as well', async () => {
    const plan = await planOf(`一、重点任务\n6. 加快打造医疗高地\n${BODY}\n`)
    expect(tasks(plan)).toEqual(['6 加快打造医疗高地 (in 重点任务, line 2)'])
    expect(sections(plan)).toContain('2 6.加快打造医疗高地 (in 重点任务, line 2)')
  })

  test('hold the paragraphs that follow', async () => {
    const { tree } = await planOf(`一、任务\n1．强化建设。先行先试。\n${BODY}\n二、保障\n`)
    const section = tree.children[0]!
    const task = section.type === 'section' ? section.children[1]! : section
    expect(task.type === 'task' && task.children.length).toBe(2)
  })

  test('the articles of a regulation are none', async () => {
    const plan = await planOf(`第一章 总则\n第一条 为了规范管理，根据有关法律，制定本办法。\n第二条 本市行政区域内的活动，适用本办法。\n（一）设立机构的；\n（二）变更机构的。\n`)
    expect(plan.tasks).toEqual([])
    expect(sections(plan)).toEqual(['1 第一章总则 (in –, line 1)'])
  })

  test('numbers in brackets, （1） and ①, are none', async () => {
    const plan = await planOf(`一、任务\n（1）开展培训。${BODY}\n①开展演练。${BODY}\n`)
    expect(plan.tasks).toEqual([])
  })
})

describe('columns (专栏)', () => {
  const itemsOf = (plan: SmallPlan): string[] => plan.columns.map((column) => `${column.number ?? '–'} ${column.title} (${lines(column)}): ${column.items.map((item) => `${item.title} @${lines(item)}`).join(', ')}`)

  test('number their parts 01, 02, with the title in the line or on a line of its own', async () => {
    const ownLines = await planOf('一、任务\n专栏1 物流工程\n01 冷链设施建设\n改造冷库，完善产地预冷设施。\n02 农村配送网络\n新建乡镇站点30个。推广共同配送。\n（二）数字赋能\n建设平台。\n')
    expect(itemsOf(ownLines)).toEqual(['1 物流工程 (2–6): 冷链设施建设 @3, 农村配送网络 @5'])
    const runIn = await planOf('一、任务\n专栏1 物流工程\n01 冷链设施建设。改造冷库，完善产地预冷设施。\n02 农村配送网络。整合县乡村三级站点。\n二、保障\n')
    expect(itemsOf(runIn)).toEqual(['1 物流工程 (2–4): 冷链设施建设 @3, 农村配送网络 @4'])
  })

  test('are one where a page prints the title of the last page’s box once more', async () => {
    const plan = await planOf('一、任务\n专栏2 物流工程\n01 冷链设施建设\n改造冷库，完善产地预冷设施、\n\n专栏2 物流工程\n\n分拨中心和配送设施。\n02 农村配送网络\n整合县乡村三级站点。\n二、保障\n')
    expect(itemsOf(plan)).toEqual(['2 物流工程 (2–10): 冷链设施建设 @3, 农村配送网络 @9'])
    const two = await planOf('一、任务\n专栏2 物流工程\n改造冷库。\n二、重点\n专栏2 物流工程\n改造站点。\n')
    expect(two.columns).toHaveLength(2)
  })

  test('in a box of one cell, as Apache Tika prints them', async () => {
    const plan = await planOf('一、任务\n\n\t专栏1 重点工程\n1．强基工程。建设县级医院50家。\n2．领航工程。建设区域中心5个。\n\n\n二、保障\n')
    expect(itemsOf(plan)).toEqual(['1 重点工程 (3–5): 强基工程 @4, 领航工程 @5'])
    expect(plan.columns[0]!.section).toBe('h1')
    expect(plan.tables).toEqual([])
    expect(plan.tasks).toEqual([])
    expect(plan.sections.map((section) => section.title)).toEqual(['任务', '保障'])
  })

  test('in a box with a bookmark within a line', async () => {
    const plan = await planOf('一、任务\n\n\t专栏1 重点[bookmark: a]工程\n1．强基[bookmark: b]工程。建设县级医院50家。\n2．领航工程。建设区域中心5个。\n\n\n二、保障\n')
    expect(itemsOf(plan)).toEqual(['1 重点工程 (3–5): 强基工程 @4, 领航工程 @5'])
  })

  test('in running text, with bold lead phrases, end at the next heading', async () => {
    const plan = await planOf(`一、任务\n\n专栏 2 人才培养\n\n**高层次人才。** 引进领军人才10名。\n\n**基层人才。** 培养全科医生200名。\n\n（二）数字赋能\n\n${BODY}\n`)
    expect(itemsOf(plan)).toEqual(['2 人才培养 (3–7): 高层次人才 @5, 基层人才 @7'])
  })

  test('have a title over three lines', async () => {
    const plan = await planOf('一、任务\n专栏\n3\n数字化改革工程\n数据平台。建设平台1个。\n数据应用。开发应用10个。\n\n\n二、保障\n')
    expect(itemsOf(plan)).toEqual(['3 数字化改革工程 (2–6): 数据平台 @5, 数据应用 @6'])
  })

  test('end where a measure takes up the numbering from before the box', async () => {
    const plan = await planOf(`一、任务\n1．强化建设。${BODY}\n专栏1 工程\n强基工程。建设医院50家。\n领航工程。建设中心5个。\n2．提升能力。${BODY}\n`)
    expect(itemsOf(plan)).toEqual(['1 工程 (3–5): 强基工程 @4, 领航工程 @5'])
    expect(tasks(plan)).toEqual(['1 强化建设 (in 任务, line 2)', '2 提升能力 (in 任务, line 6)'])
  })

  test('have no items where a single paragraph has a lead phrase', async () => {
    const plan = await planOf('一、任务\n\n\t专栏1 工程\n强基工程。建设医院50家。\n\n\n二、保障\n')
    expect(itemsOf(plan)).toEqual(['1 工程 (3–4): '])
  })

  const TEXT = '支持各县统筹城乡供水，推进水厂联网、管网延伸和水质提升，健全从源头到龙头的运行管护机制，保障群众饮水安全。'

  test('have the short sentences that stand over their paragraphs as items', async () => {
    const plan = await planOf(`一、任务\n专栏4 水利工程\n农村供水提升工程。\n推进管网延伸。${TEXT}\n灌区现代化改造工程。\n${TEXT}\n二、保障\n`)
    expect(itemsOf(plan)).toEqual(['4 水利工程 (2–6): 农村供水提升工程 @3, 灌区现代化改造工程 @5'])
  })

  test('have items where all their paragraphs were run together', async () => {
    const plan = await planOf(`一、任务\n专栏4 水利工程\n提升农村供水能力。${TEXT}新建水厂8座。推进灌区改造。${TEXT}\n二、保障\n`)
    expect(itemsOf(plan)).toEqual(['4 水利工程 (2–3): 提升农村供水能力 @3, 推进灌区改造 @3'])
  })

  test('have none in a paragraph that begins with a long sentence, or among several paragraphs', async () => {
    for (const text of [`${TEXT}推进灌区改造。${TEXT}加快水库建设。${TEXT}`, `${TEXT}\n提升农村供水能力。${TEXT}推进灌区改造。${TEXT}`])
      expect(itemsOf(await planOf(`一、任务\n专栏4 水利工程\n${text}\n二、保障\n`))[0]).toMatch(/: $/)
  })

  test('may lack a number', async () => {
    const plan = await planOf('一、任务\n\n\t专栏：民生实事\n托育服务：新增托位1000个。\n养老服务：新增床位500张。\n\n\n二、保障\n')
    expect(itemsOf(plan)).toEqual(['– 民生实事 (3–5): 托育服务 @4, 养老服务 @5'])
  })

  test('may be named in front of the word, and end where （三） takes up the numbering', async () => {
    const plan = await planOf('一、任务\n（二）拓展应用场景。推进数据开放共享。\n“数据+”应用场景专栏\n1.“数据+水利”。建设数字孪生流域。\n2.“数据+交通”。建设智慧公路。\n（三）培育数据产业。壮大经营主体。\n')
    expect(itemsOf(plan)).toEqual(['– “数据+”应用场景专栏 (3–5): “数据+水利” @4, “数据+交通” @5'])
    expect(plan.tasks).toEqual([])
    expect((await planOf('一、任务\n设立节水宣传专栏\n1.丰富内容。及时更新。\n')).columns).toEqual([])
  })

  test('a sentence that begins with the word opens none', async () => {
    const plan = await planOf('一、任务\n专栏所列工程由市级部门牵头，各区县配合实施。\n')
    expect(plan.columns).toEqual([])
  })
})

describe('notes and glossary', () => {
  test('a note is kept with its line', async () => {
    const plan = await planOf('一、目标\n注：标*的指标为约束性指标。\n备注：2020年数据为快报数。\n')
    expect(plan.notes.map((note) => `${note.text} @${lines(note)}`)).toEqual(['注：标*的指标为约束性指标。 @2', '备注：2020年数据为快报数。 @3'])
  })

  test('a glossary gives terms with their definitions, and its numbers are no sections and no tasks', async () => {
    const plan = await planOf('一、保障\n附件\n名词解释\n一、人均预期寿命：指同时出生的一代人预期能够存活的平均年数。\n二、县域就诊率：指县域内就诊的参保人次占比。\n3．医共体：指县域内医疗机构组成的共同体。\n')
    expect(plan.glossary.map((entry) => `${entry.number} ${entry.term}: ${entry.definition} @${lines(entry)}`)).toEqual([
      '1 人均预期寿命: 指同时出生的一代人预期能够存活的平均年数。 @4', '2 县域就诊率: 指县域内就诊的参保人次占比。 @5', '3 医共体: 指县域内医疗机构组成的共同体。 @6'
    ])
    expect(plan.sections.map((section) => section.title)).toEqual(['保障'])
    expect(plan.tasks).toEqual([])
  })
})

describe('what is no measure', () => {
  test('the list of what a plan is based on, whatever it names', async () => {
    const plan = await planOf('一、总则\n（一）规划依据\n1．省域城镇体系规划及其批复文件\n2．《供水条例》（2018年修正）。\n（二）规划范围\n1．中心城区。包括五个街道。\n')
    expect(tasks(plan)).toEqual(['1 中心城区 (in 规划范围, line 6)'])
    expect(plan.sections.map((section) => section.title)).toEqual(['总则', '规划依据', '规划范围'])
  })

  test('a document named behind its issuer, beside others of a list', async () => {
    const plan = await planOf('一、政策清单\n1.《关于加强农村供水的意见》（水办〔2020〕4号）；\n2.水利厅办公室关于印发《水网建设指引》的通知（水办〔2021〕9号）；\n二、任务\n1.印发《水网建设指引》的通知\n2.建设水厂\n')
    expect(plan.tasks.map((task) => task.line)).toEqual([5, 6])
  })

  test('the same in groups, whose titles are sections', async () => {
    const plan = await planOf('第一节 规划编制依据\n一、通知文件\n1.《关于加强农村供水的意见》（水办〔2020〕4号）；\n2.水利厅办公室关于印发《水网建设指引》的通知（水办〔2021〕9号）；\n二、其他\n1．国家文件\n《节水条例》\n2．省级文件\n《供水条例》\n第二节 重点任务\n1．建设水厂\n')
    expect(plan.sections.map((section) => section.title)).toEqual(['规划编制依据', '通知文件', '其他', '国家文件', '省级文件', '重点任务', '建设水厂'])
  })

  test('beside the basis in a decimal or arabic numbering the next part is one', async () => {
    const plan = await planOf('一、总则\n1．编制依据\n有关法律法规。\n2．适用范围\n全部供水设施。\n')
    expect(plan.sections.map((section) => section.title)).toEqual(['总则', '编制依据', '适用范围'])
  })
})

describe('chapters', () => {
  test('have titles with a colon', async () => {
    const plan = await planOf(`第一章 水源：一库多源互济\n${BODY}\n第二章 管网：城乡一体\n第一节 改造：分区计量\n${BODY}\n`)
    expect(plan.sections.map((section) => `${section.depth} ${section.title}`)).toEqual(['1 水源：一库多源互济', '1 管网：城乡一体', '2 改造：分区计量'])
  })
})

describe('a box whose end no gap shows', () => {
  test('is ended by （二） where its own text is numbered 1. and 2.', async () => {
    const plan = await planOf('一、任务\n（一）水源\n建设水库。\n专栏1 水源工程\n1．水库工程。新建小型水库。\n2．引水工程。建设引水隧洞。\n（二）强化管理。健全管护机制，落实管护责任。\n（三）强化监督。开展检查。\n')
    expect(plan.columns.map((column) => `${column.line}–${column.endLine} ${column.items.map(({ title }) => title).join('、')}`)).toEqual(['4–6 水库工程、引水工程'])
  })

  test('is ended by a run-in （三） that goes on from a heading （二） in front of it', async () => {
    const plan = await planOf('一、任务\n（一）水源\n建设水库。\n（二）管网\n改造管网。\n专栏1 管网工程\n改造老旧管网。\n（三）强化管理。健全管护机制，落实管护责任。\n')
    expect(plan.columns.map((column) => `${column.line}–${column.endLine}`)).toEqual(['6–7'])
  })
})

describe('what the end of a line cut in a paragraph of Markdown', () => {
  const texts = async (markdown: string): Promise<string[]> => {
    const { tree } = await planOf(`# 基础\n\n${markdown}\n`)
    const section = tree.children[0]!
    return section.type === 'section' ? section.children.slice(1).map((child) => (child.type === 'leaf' ? child.passage.text : child.type)) : []
  }

  test('goes on: a verb and its number', async () => {
    expect(await texts('水利累计投资达到\n11.99 亿元，受益人口\n29.18 万人。')).toEqual(['水利累计投资达到11.99 亿元，受益人口29.18 万人。'])
    expect(await texts('五年新增公交\n18.40 万辆，线路延长。')).toEqual(['五年新增公交18.40 万辆，线路延长。'])
  })

  test('goes on: a number and its unit or 年', async () => {
    expect(await texts('预计 2025\n年全县在校学生为 4.6 万人；在职教师为\n3200 人。')).toEqual(['预计 2025年全县在校学生为 4.6 万人；在职教师为3200 人。'])
    expect(await texts('新增水闸 20\n座。')).toEqual(['新增水闸 20座。'])
  })

  test('goes on: a sentence', async () => {
    expect(await texts('完善城乡供水管网，推进\n水厂扩建。')).toEqual(['完善城乡供水管网，推进水厂扩建。'])
  })

  test('does not go on where a date, a page number, another item or a line of its own follows', async () => {
    expect(await texts('某县水利局\n2025年8月13日')).toHaveLength(2)
    expect(await texts('供水保障能力\n12')).toHaveLength(2)
    expect(await texts('- 新建水厂，扩建管网\n- 改造泵站')).toHaveLength(2)
    expect(await texts('服务电话，全天开通  \n投诉邮箱')).toHaveLength(2)
    expect(await texts('一是强化投入，落实资金\n二是加强督导')).toHaveLength(2)
    expect(await texts('供水保障\n全市水厂稳定运行。')).toHaveLength(2)
  })
})

describe('what a page break cut', () => {
  test('a preposition on a line of its own goes with its year', async () => {
    const plan = await planOf('一、任务\n\n专栏1 道路工程\n\n农村公路提升工程。\n\n到\n\n2025年，新建改建农村公路300公里，危桥改造全面完成，建制村通双车道公路比例明显提高，群众出行条件持续改善。\n\n桥隧安全工程。\n\n推进干线公路桥梁隧道结构监测，健全巡查养护、应急处置和信息报送机制，守牢安全底线，提升路网韧性和服务水平。\n')
    expect(plan.columns[0]!.items.map((item) => item.title)).toEqual(['农村公路提升工程', '桥隧安全工程'])
  })

  const FIRST = '四是卫生健康改革开放的新要求，需要深化推进“三医联动”、整合型医疗服务体系、医疗卫生行业综合监管等改革，'

  test('a paragraph of Markdown that ends in no stop goes on in the next one', async () => {
    const { tree } = await planOf(`# 基础\n\n${FIRST}\n\n加强与高端院校合作，形成领先优势。\n`)
    const section = tree.children[0]!
    const body = section.type === 'section' ? section.children[1]! : section
    expect(body).toMatchObject({ type: 'leaf', passage: { text: `${FIRST}加强与高端院校合作，形成领先优势。` } })
    expect(body.type === 'leaf' && body.passage.pieces.map((piece) => piece.line)).toEqual([3, 5])
  })

  test('a task that a break cut is one task over both lines', async () => {
    const plan = await planOf(`# 基础\n\n1．强化建设。${FIRST}\n\n加强合作。\n`)
    expect(tasks(plan)).toEqual(['1 强化建设 (in 基础, line 3–5)'])
  })

  test('a heading behind the break is not swallowed', async () => {
    const plan = await planOf(`# 基础\n\n${FIRST}\n\n（二）存在问题\n\n${BODY}\n`)
    expect(plan.sections.map((section) => section.title)).toEqual(['基础', '存在问题'])
  })
})

test('the letter in front of a plan is text where it says more than that the plan is sent out', async () => {
  const letter = '渔业资源与开发的矛盾日益突出，各地区、各部门要下大力气解决近海捕捞过度的问题，加快结构调整，加大养护力度。确保到2010年近海捕捞量比2005年削减10%。要建立考核机制，落实工作责任。'
  const plan = await planOf(`关于印发渔业规划的通知\n各市人民政府：\n现将规划印发给你们，请认真贯彻执行。\n${letter}\n渔业发展规划\n一、形势\n${BODY}\n`, { titleLines: [5, 5], matterLines: [1, 2, 3, 4] })
  expect(plan.tree.children.map((node) => (node.type === 'leaf' ? node.kind : node.type))).toEqual(['matter', 'matter', 'matter', 'body', 'title', 'section'])
})

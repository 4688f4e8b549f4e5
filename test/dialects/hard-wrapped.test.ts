import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/formats/text.ts'
import { toBlocks } from '../../src/segment/index.ts'
import { proveTiling } from '../../src/tree/tiling.ts'
import { lines, planOf } from '../tables/plan-of.ts'
import { print } from './print.ts'

const GOAL = '到2025年，全省能源消费总量控制在合理区间，非化石能源消费比重提高到百分之二十二，单位地区生产总值能耗较2020年下降百分之十四点五，能源安全保障能力明显增强，绿色低碳转型取得显著成效。'
const TASK = '统筹推进风电、光伏发电基地建设，完善电网主网架结构，加快抽水蓄能电站核准开工，推动煤电机组节能降碳改造、灵活性改造、供热改造，提升系统调节能力和供电可靠性，保障民生用能。'
const SHORT = '加强组织领导，压实各方责任。'
const PLAN = ['#一、发展目标', GOAL, TASK, SHORT, '#二、重点任务', TASK, GOAL, SHORT, '#三、保障措施', SHORT, GOAL, TASK]

const bare = (paragraphs: readonly string[]): string[] => paragraphs.map((paragraph) => paragraph.replace(/^#/, ''))
const read = (text: string): string[] => toBlocks(readText(text, 'utf-8')).map((block) => (block.type === 'text' ? block.passage.text : '[table]'))

describe('lines broken at a margin', () => {
  test('are put together again, in CRLF or not', () => {
    expect(readText(print(PLAN), 'utf-8').dialect).toBe('wrapped-text')
    expect(read(print(PLAN))).toEqual(bare(PLAN))
    expect(read(print(PLAN, { newline: '\n' }))).toEqual(bare(PLAN))
  })

  test('a paragraph stands from its first line to its last', async () => {
    const plan = await planOf(print(PLAN))
    const [first] = plan.sections
    expect(lines(first!)).toBe('1')
    const leaf = plan.tree.children[0]!.type === 'section' ? plan.tree.children[0]!.children[1] : null
    expect(leaf).toMatchObject({ type: 'leaf', kind: 'body' })
    expect((leaf as { passage: { text: string; pieces: { line: number }[] } }).passage.pieces.map((piece) => piece.line)).toEqual([2, 3, 4, 5])
  })

  test('white space in front of first lines tells where paragraphs begin', () => {
    expect(read(print(PLAN, { keepIndent: true }))).toEqual(bare(PLAN))
  })

  test('a number glued to the first line of a page is no text, and cuts no sentence in two', async () => {
    const text = print([...PLAN, ...PLAN, ...PLAN], { page: 17 })
    expect(text).toMatch(/\n {2}2 \S/)
    expect(read(text)).toEqual([...bare(PLAN), ...bare(PLAN), ...bare(PLAN)])
    const plan = await planOf(text)
    expect(plan.sections.map((section) => section.title)).toEqual(['发展目标', '重点任务', '保障措施', '发展目标', '重点任务', '保障措施', '发展目标', '重点任务', '保障措施'])
  })

  test('so is a number on a line of its own, and a running head beside it', () => {
    const text = print([...PLAN, ...PLAN, ...PLAN], { page: 17, number: (n) => `— ${n} — \r\n某省能源发展规划 \r\n` })
    expect(read(text)).toEqual([...bare(PLAN), ...bare(PLAN), ...bare(PLAN)])
  })

  test('so is one that is printed as a page number, where pages before it were left out', () => {
    const plans = Array.from({ length: 3 }, (_, k) => PLAN.map((paragraph) => (paragraph.startsWith('#') ? paragraph : `${'甲'.repeat(k + 1)}${paragraph}`))).flat()
    const text = print(plans, { page: 12, number: (n) => `— ${n > 2 ? n + 4 : n} — \r\n` })
    expect(text).toMatch(/— 2 —[^]*— 7 —[^]*— 8 —/)
    expect(read(text)).toEqual(bare(plans))
  })

  test('what was left out is named, so that every character is accounted for', () => {
    const text = print([...PLAN, ...PLAN, ...PLAN], { page: 17, number: (n) => `— ${n} — \r\n某省能源发展规划 \r\n` })
    const result = readText(text, 'utf-8')
    expect([...new Set(result.leftovers!.map(({ name, start, end }) => `${name}: ${text.slice(start, end).trim().replace(/\d/, 'n')}`))]).toEqual(['page-number: — n —', 'running-head: 某省能源发展规划'])
    const leaves = toBlocks(result).flatMap((block) => (block.type === 'text' ? [{ type: 'leaf' as const, kind: 'body' as const, passage: block.passage, bodyStart: 0, leadEnd: 0 }] : []))
    const { tiling } = proveTiling({ type: 'plan', children: leaves, leftovers: result.leftovers! }, text)
    expect(tiling).toMatchObject({ overlaps: 0, gaps: 0 })
    expect(tiling.covered + Object.values(tiling.leftovers).reduce((sum, n) => sum + n, 0)).toBe(text.length)
  })

  test('numbered headings that run on like page numbers stay headings', async () => {
    const chapters = ['#1  总体要求', '#1.1  适用范围', GOAL, TASK, '#2  基础工作', '#2.1  底图底数', GOAL, TASK, '#3  编制内容', TASK, GOAL, '#4  审查要求', GOAL]
    const plan = await planOf(print(chapters))
    expect(plan.sections.map((section) => `${section.depth} ${section.marker} ${section.title}`)).toEqual(['1 1 总体要求', '2 1.1 适用范围', '1 2 基础工作', '2 2.1 底图底数', '1 3 编制内容', '1 4 审查要求'])
    expect(plan.tasks).toEqual([])
  })

  test('a heading as wide as the page goes on in the next line', async () => {
    const plan = await planOf(print(['#3.4  优化空间结构和提升连通性，促进节约集约、高质量', '#发展', GOAL, TASK, GOAL, '#3.5  完善公共空间', GOAL, TASK, GOAL]))
    expect(plan.sections.map((section) => `${section.title} ${lines(section)}`)).toEqual(['优化空间结构和提升连通性，促进节约集约、高质量发展 1–2', '完善公共空间 15'])
  })

  test('below a chapter’s title that fills its line a full line is text', async () => {
    const plan = await planOf(print(['#第一章 总体要求', GOAL, TASK, '#第二章 完善电网结构，推进绿色转型，保障能源安全供应', GOAL, TASK, '#第三章 保障措施', GOAL]))
    expect(plan.sections.map((section) => section.title)).toEqual(['总体要求', '完善电网结构，推进绿色转型，保障能源安全供应', '保障措施'])
  })

  test('a page number set wide is one', () => {
    const plans = Array.from({ length: 5 }, (_, k) => PLAN.map((paragraph) => (paragraph.startsWith('#') ? paragraph : `${'甲'.repeat(k + 1)}${paragraph}`))).flat()
    const text = print(plans, { page: 14, number: (n) => ` ${[...String(n)].join(' ')} \r\n` })
    expect(text).toMatch(/\n 1 0 \r/)
    expect(read(text)).toEqual(bare(plans))
  })

  test('a full heading ends where the next line is as short as a paragraph’s first one', async () => {
    const heading = '（一）完善县域电网主干网架，保障农村居民用电'
    const plan = await planOf(print([`#${heading}`, GOAL, TASK, '#（二）提升调节能力', GOAL, TASK]))
    expect(plan.sections.map((section) => `${section.marker}${section.title}`)).toEqual([heading, '（二）提升调节能力'])
  })

  test('the last page of a chapter can be of a few lines', () => {
    const plans = Array.from({ length: 5 }, (_, k) => PLAN.map((paragraph) => (paragraph.startsWith('#') ? paragraph : `${'甲'.repeat(k + 1)}${paragraph}`))).flat()
    const printed = print(plans, { newline: '\n' }).split('\n').filter(Boolean)
    const pages = [0, 14, 28, 42, 44, 58, 72].map((from, i, all) => [...printed.slice(from, all[i + 1] ?? printed.length), `  ${i + 1} `])
    expect(read(pages.flat().join('\n'))).toEqual(bare(plans))
  })

  test('lines that are paragraphs are left as they are', () => {
    const text = `一、发展目标\n${GOAL}\n${TASK}\n${SHORT}\n`.repeat(6)
    expect(readText(text, 'utf-8').dialect).toBe('plain-text')
    expect(read(text)).toHaveLength(24)
  })

  test('wherever the margin is, no character is lost (property)', () => {
    const paragraph = fc.array(fc.constantFrom('建设', '医院', '，', '提高到', '80%', '全省', '“十四五”', '、', '和', '能力'), { minLength: 1, maxLength: 60 }).map((words) => `推进${words.join('')}。`)
    fc.assert(fc.property(fc.array(paragraph, { minLength: 8, maxLength: 20 }), fc.integer({ min: 36, max: 90 }), fc.boolean(), (paragraphs, width, keepIndent) => {
      const text = print(paragraphs, { width, keepIndent })
      expect(read(text).join('')).toBe(paragraphs.join(''))
    }))
  })
})

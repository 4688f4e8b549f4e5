import { describe, expect, test } from 'vitest'
import { isContentsLine, readContents } from '../../src/segment/contents.ts'
import { planOf } from '../tables/plan-of.ts'
import { print } from '../dialects/print.ts'

const BODY = '统筹推进水源地保护、管网改造和漏损治理，健全从源头到龙头的供水保障体系，提升城乡供水服务水平。'
const outline = (plan: Awaited<ReturnType<typeof planOf>>): string[] => plan.sections.map(({ depth, marker, title }) => `${depth} ${marker}${title}`)

describe('a table of contents', () => {
  test('is told by its leaders or by a page number behind a TAB, and by nothing else', () => {
    for (const line of ['第一章 供水 ........ 3', '总 则……………… 1', '附图 · · · · 12', '第二节 管网\t7', '一、目标 ......']) expect(isContentsLine(line), line).toBe(true)
    for (const line of ['供水保障。', '建设水厂3', '他说……', '增长 3.5 5', '']) expect(isContentsLine(line), line).toBe(false)
  })

  test('is looked at in time that grows with its length alone', () => {
    const start = performance.now()
    for (const line of ['.'.repeat(200_000) + 'x', '. '.repeat(100_000) + '供水']) expect(isContentsLine(line)).toBe(false)
    expect(performance.now() - start).toBeLessThan(100)
  })

  test('puts an entry together that takes two lines', () => {
    const contents = readContents(['目 录', '第一章 供水 ........ 1', '第二章 建设互联互通的骨干管网，', '保障城乡供水 ........ 3', '第三章 保障 ........ 9'])
    expect(contents.has('第二章  建设互联互通的骨干管网，保障城乡供水')).toBe(true)
    expect(contents.hasUnmarked('保障城乡供水')).toBe(false)
  })
})

describe('the contents as a witness', () => {
  test('chapters that it names without a number stand beside the numbered ones', async () => {
    const plan = await planOf(`目 录\n总 则 ........ 1\n一、目标 ........ 1\n第一章 供水 ........ 2\n附 图 ........ 9\n\n总 则\n一、目标\n${BODY}\n第一章 供水\n${BODY}\n附 图\n`)
    expect(outline(plan)).toEqual(['1 总则', '2 一、目标', '1 第一章供水', '1 附图'])
  })

  test('where the outermost numbering begins anew below each of them they stand above it', async () => {
    const plan = await planOf(`供水现状 ........ 1\n一、水源 ........ 1\n二、管网 ........ 2\n供水任务 ........ 3\n一、改造 ........ 3\n\n供水现状\n一、水源\n${BODY}\n二、管网\n${BODY}\n供水任务\n一、改造\n${BODY}\n`)
    expect(outline(plan)).toEqual(['1 供水现状', '2 一、水源', '2 二、管网', '1 供水任务', '2 一、改造'])
  })

  test('an annex keeps the letter that is its marker', async () => {
    const plan = await planOf(`第一章 供水 ........ 1\n附录 A 水质指标 ........ 9\n\n第一章 供水\n${BODY}\n附录 A 水质指标\n${BODY}\n`)
    expect(outline(plan)).toEqual(['1 第一章供水', '1 附录 A水质指标'])
  })

  test('a numbered line that it names is a heading although a colon or a stop is in it', async () => {
    const plan = await planOf(`一、水源：一库多源 ........ 1\n二、管网 ........ 3\n\n一、水源：一库多源\n${BODY}\n二、管网\n${BODY}\n`)
    expect(outline(plan)).toEqual(['1 一、水源：一库多源', '1 二、管网'])
  })

  test('in text broken at a margin a heading that it names ends there, however full its lines are', async () => {
    const title = '一、推进水源地保护和水质提升，保障城乡居民饮水安全'
    const long = '二、实施老旧管网更新改造和智能计量，降低公共供水管网漏损率并提升水压'
    const text = print([`#${title} ........ 1`, `#${long.slice(0, 26)}`, `#${long.slice(26)} ........ 3`, `#${title}`, BODY.repeat(3), BODY.repeat(4), `#${long.slice(0, 26)}`, `#${long.slice(26)}`, BODY.repeat(3), BODY.repeat(4)])
    expect(outline(await planOf(text))).toEqual([`1 ${title}`, `1 ${long}`])
  })
})

describe('a line of the contents that lost its leader', () => {
  test('is one of them between two that kept theirs', async () => {
    const plan = await planOf(`一、水源 ........ 1\n1．推进乡镇水厂并网 20\n2．改造管网 ........ 21\n\n一、水源\n1．推进乡镇水厂并网\n${BODY}\n2．改造管网\n${BODY}\n`)
    expect(outline(plan)).toEqual(['1 一、水源', '2 1．推进乡镇水厂并网', '2 2．改造管网'])
    expect(plan.tasks.map((task) => task.line)).toEqual([6, 8])
  })
})

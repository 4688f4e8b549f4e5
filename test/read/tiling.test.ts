import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proveTiling } from '../../src/tree/tiling.ts'
import { planOf } from '../tables/plan-of.ts'

async function tilingOf(text: string): Promise<ReturnType<typeof proveTiling>> {
  const plan = await planOf(text)
  return proveTiling(plan.tree, plan.read.text)
}

describe('the leaves of a plan tile its text', () => {
  test('every character is counted once: in a leaf or in a named leftover', async () => {
    const { tiling, diagnostics } = await tilingOf('一、目标\n  正文[bookmark: x]。\n[bookmark: _Toc]（一）任务\n')
    expect(diagnostics).toEqual([])
    expect(tiling).toEqual({ characters: 46, covered: 12, leftovers: { bookmark: 29, 'white-space': 5 }, overlaps: 0, gaps: 0 })
    expect(tiling.covered + Object.values(tiling.leftovers).reduce((sum, n) => sum + n, 0)).toBe(46)
  })

  test('a leaf that is missing shows as a gap with its line', async () => {
    const plan = await planOf('一、目标\n正文在此。\n二、任务\n')
    const first = plan.tree.children[0]!
    if (first.type === 'section') first.children.pop()
    const { tiling, diagnostics } = proveTiling(plan.tree, plan.read.text)
    expect(tiling.gaps).toBe(5)
    expect(diagnostics.map((d) => [d.rule, d.message.includes('正文在此。')])).toEqual([['text-in-no-node', true]])
  })

  test('a leaf that stands twice shows as an overlap', async () => {
    const plan = await planOf('一、目标\n正文在此。\n')
    const first = plan.tree.children[0]!
    if (first.type === 'section') first.children.push(first.children[1]!)
    expect(proveTiling(plan.tree, plan.read.text).tiling).toMatchObject({ overlaps: 5, gaps: 0 })
  })

  const seeds = new URL('../../seeds/', import.meta.url)
  test.each(readdirSync(seeds).filter((name) => name.endsWith('.txt')))('nothing of %s is skipped or taken twice', async (name) => {
    const { tiling, diagnostics } = await tilingOf(readFileSync(new URL(name, seeds), 'utf8'))
    expect(diagnostics).toEqual([])
    expect(tiling).toMatchObject({ overlaps: 0, gaps: 0 })
    expect(tiling.covered + Object.values(tiling.leftovers).reduce((sum, n) => sum + n, 0)).toBe(tiling.characters)
  })

  test('whatever lines a text is put together from (property)', async () => {
    const line = fc.constantFrom('一、目标', '（一）成效', '1．强化建设。正文在此，继续推进。', '专栏1 工程', '强基工程。建设医院。', '\t序号', '\t指标', '\t5', '', '', '注：快报数。', '名词解释', '1．县域：指县。', '附件1', '正文', '[bookmark: a]', '抄送：各部门。')
    await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (given) => {
      const { tiling } = await tilingOf(given.join('\n'))
      expect(tiling).toMatchObject({ overlaps: 0, gaps: 0 })
    }), { numRuns: 200 })
  })
})

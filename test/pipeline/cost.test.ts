/** What a run costs grows with its text, not with the square of it: each of these took from 20 s to for ever, or threw. */
import { describe, expect, test } from 'vitest'
import { inFolder, readJson, run } from './run-cli.ts'

const SECONDS = 8

async function seconds(argv: readonly string[]): Promise<number> {
  const start = performance.now()
  const { status } = await run(argv)
  expect(status).toBe(0)
  return (performance.now() - start) / 1000
}

const plan = (title: string, body: string): string => `${title}\n\n一、目标\n\n${body}\n`
const rates = (count: number, shift: number): string => Array.from({ length: count }, (_, i) => `到2025年，渠道衬砌率达到${50 + ((i * 7 + shift) % 45)}.${i % 10}%以上。`).join('\n')
const table = (value: number): string => `表1 水利发展主要指标\n\t序号\n\t指标\n\t单位\n\t2025年\n\n\t1\n\t渠道衬砌率\n\t%\n\t${value}\n`

describe('the cost of a run', () => {
  test.each([
    ['100,000 blank lines', '\n'.repeat(100_000)],
    ['60,000 lines of a wide space', '　\n'.repeat(60_000)],
    ['a line of 100,000 digits', '1'.repeat(100_000)]
  ])('%s are read at once', async (_, filling) => {
    inFolder({ 'plan.txt': plan('某市水利发展“十四五”规划', `${filling}\n\n到2025年，渠道衬砌率达到80%。`) })
    expect(await seconds(['run', 'plan.txt'])).toBeLessThan(SECONDS)
  })

  test('one indicator stated 2,000 times', async () => {
    inFolder({ 'plan.txt': plan('某市水利发展“十四五”规划', rates(2000, 0)) })
    expect(await seconds(['run', 'plan.txt'])).toBeLessThan(SECONDS)
  })

  test.each([['two peers', '嘉兴市水利发展“十四五”规划'], ['two levels', '浙江省水利发展“十四五”规划']])('one indicator stated 600 times by each of %s', async (_, title) => {
    inFolder({ 'plans/a.txt': plan(title, rates(600, 0)), 'plans/b.txt': plan('嘉兴市农田灌溉“十四五”规划', rates(600, 3)) })
    expect(await seconds(['run', 'plans'])).toBeLessThan(SECONDS)
  })

  test('forty plans of one city, each with a number of its own, give a few findings a plan', async () => {
    inFolder(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`plans/p${i}.txt`, plan(`嘉兴市第${i}灌区水利发展“十四五”规划`, table(50 + i))])))
    expect(await seconds(['run', 'plans'])).toBeLessThan(SECONDS)
    const found = readJson<{ rule: string }[]>('out/discrepancies.json').filter(({ rule }) => rule === 'differs-between-peers')
    expect(found.length).toBeGreaterThan(40)
    expect(found.length).toBeLessThanOrEqual(200)
  })
})

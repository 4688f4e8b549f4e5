import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CITY, PROVINCE, inFolder, listFiles, readFolder, readJson, run } from './run-cli.ts'

interface RunFile { inputs: { path: string; documents: string[] }[]; skipped: { name: string }[] }
const inputs = (): string[] => readJson<RunFile>('out/run.json').inputs.map((input) => `${input.path} → ${input.documents.join(' ')}`)

describe('what INPUT stands for', () => {
  test('a folder is searched through, and its README is passed over with a line', async () => {
    inFolder({ 'plans/a.txt': PROVINCE, 'plans/city/b.md': CITY, 'plans/README.md': '# 说明', 'plans/.hidden.txt': CITY, 'plans/photo.jpg': 'x' })
    const { status, err } = await run(['run', 'plans'])
    expect(status).toBe(0)
    expect(err).toBe('duibiao: plans/README.md: passed over (a README, no plan: name the file itself to read it)\n')
    expect(inputs()).toEqual(['plans/a.txt → a', 'plans/city/b.md → b'])
    expect(readJson<RunFile>('out/run.json').skipped.map((skipped) => skipped.name)).toEqual(['plans/README.md'])
  })

  test('a README that is named itself is read', async () => {
    inFolder({ 'README.md': PROVINCE })
    await run(['run', 'README.md'])
    expect(inputs()).toEqual(['README.md → README'])
  })

  test('a file is read whatever it is called', async () => {
    inFolder({ '规划.dat': PROVINCE })
    expect((await run(['run', '规划.dat'])).status).toBe(0)
    expect(inputs()).toEqual(['规划.dat → 规划'])
  })

  test('a glob names the files that match', async () => {
    inFolder({ 'p/a.txt': PROVINCE, 'p/b.txt': CITY, 'p/c.md': CITY })
    await run(['run', 'p/*.txt'])
    expect(inputs()).toEqual(['p/a.txt → a', 'p/b.txt → b'])
  })

  test('a file whose name looks like a glob is that file', async () => {
    inFolder({ 'plan[1].txt': PROVINCE })
    await run(['run', 'plan[1].txt'])
    expect(inputs()).toEqual(['plan[1].txt → plan[1]'])
  })

  test('- is standard input', async () => {
    inFolder()
    expect((await run(['run', '-'], PROVINCE)).status).toBe(0)
    expect(inputs()).toEqual(['- → stdin'])
    expect(readJson<{ tables: unknown[] }>('out/documents/stdin.json').tables).toHaveLength(1)
  })

  test('of two documents under one notice each has the period of its own title', async () => {
    const notice = '江苏省人民政府办公厅关于印发支持节水产业若干政策和江苏省节水行动计划（2021—2023年）的通知\n苏政办发〔2021〕9号\n各市人民政府：\n《支持节水产业若干政策》《江苏省节水行动计划（2021—2023年）》印发给你们，请认真贯彻落实。\n江苏省人民政府办公厅\n2021年3月2日\n'
    inFolder({ 'a.txt': `${notice}支持节水产业若干政策\n一、支持工业节水\n推广节水工艺。\n二、支持农业节水\n推广滴灌。\n江苏省节水行动计划（2021—2023年）\n一、总体要求\n节水优先。\n二、主要任务\n加强管理。\n` })
    await run(['run', 'a.txt'])
    const of = (id: string): unknown => { const { title, period } = readJson<{ title: string; period: unknown }>(`out/documents/${id}.json`); return [title, period] }
    expect([of('a'), of('a-part2')]).toEqual([['支持节水产业若干政策', null], ['江苏省节水行动计划（2021—2023年）', { start: 2021, end: 2023 }]])
  })

  test('two files with one stem both survive', async () => {
    inFolder({ 'a/plan.txt': PROVINCE, 'b/plan.txt': CITY, 'c/Plan.md': CITY })
    await run(['run', 'a', 'b', 'c'])
    expect(inputs()).toEqual(['a/plan.txt → plan', 'b/plan.txt → plan-2', 'c/Plan.md → Plan-3'])
    expect(listFiles('out').filter((path) => path.startsWith('documents/')).sort()).toEqual(['documents/Plan-3.json', 'documents/plan-2.json', 'documents/plan.json'])
  })

  test('a stem that looks like a numbered one takes no other’s place', async () => {
    inFolder({ 'a/plan.txt': PROVINCE, 'b/plan.txt': CITY, 'b/plan-2.txt': CITY })
    await run(['run', 'a', 'b'])
    const ids = readJson<RunFile>('out/run.json').inputs.flatMap((input) => input.documents)
    expect(new Set(ids).size).toBe(3)
  })

  test('the same file named twice is read once, and the order of words changes nothing', async () => {
    inFolder({ 'a.txt': PROVINCE, 'b.txt': CITY })
    await run(['run', 'a.txt', 'b.txt', './a.txt', '--out', 'one'])
    await run(['run', 'b.txt', 'a.txt', '--out', 'two'])
    expect(readFolder('one')).toEqual(readFolder('two'))
  })

  test('a folder that a run wrote is no input: a second run over everything gives the same bytes', async () => {
    inFolder({ 'a.txt': PROVINCE, 'b.txt': CITY })
    await run(['run', '.'])
    const first = readFolder('out')
    await run(['run', '.'])
    expect(readFolder('out')).toEqual(first)
    await run(['run', '**/*.{txt,csv}'])
    expect(inputs()).toEqual(['a.txt → a', 'b.txt → b'])
  })

  test('a link to a folder is not followed: it could lead in a circle', async () => {
    const folder = inFolder({ 'plans/a.txt': PROVINCE })
    symlinkSync(join(folder, 'plans'), join(folder, 'plans', 'again'))
    await run(['run', 'plans'])
    expect(inputs()).toEqual(['plans/a.txt → a'])
  })
})

test('of two documents in one file each has the period of its own title, and none where it names none', async () => {
  const notice = '广东省人民政府办公厅关于印发支持海洋产业若干措施和广东省海洋产业行动计划（2021-2023年）的通知'
  inFolder({ 'both.txt': [notice, '粤府办〔2021〕3号', '支持海洋产业若干措施', '一、支持渔港', '给予渔港补助。', '二、支持养殖', '给予养殖补助。', '广东省海洋产业行动计划（2021—2023年）', '一、总体要求', '加快发展。', '二、主要任务', '建设渔港5个。', ''].join('\n\n') })
  await run(['run', 'both.txt'])
  const period = (id: string): unknown => readJson<{ title: string; period: unknown }>(`out/documents/${id}.json`)
  expect(period('both')).toMatchObject({ title: '支持海洋产业若干措施', period: null })
  expect(period('both-part2')).toMatchObject({ title: '广东省海洋产业行动计划（2021—2023年）', period: { start: 2021, end: 2023 } })
})

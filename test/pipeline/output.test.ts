import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CITY, PROVINCE, inFolder, listFiles, readFolder, run } from './run-cli.ts'

const WRITTEN = ['comparison.csv', 'discrepancies.json', 'discrepancies.md', 'documents/a.json', 'documents/b.json', 'indicators.csv', 'links.json', 'run.json', 'statements.csv']

describe('what a run writes', () => {
  test('is what the contract names, in the folder of --out', async () => {
    inFolder({ 'a.txt': PROVINCE, 'b.txt': CITY })
    const { status, out } = await run(['run', 'a.txt', 'b.txt', '--out', 'results/today'])
    expect(status).toBe(0)
    expect(listFiles('results/today')).toEqual(expect.arrayContaining(WRITTEN))
    expect(out).toContain('results/today/report.html')
  })

  test('is in Chinese with --lang zh: the report, not the data, and run.json says so', async () => {
    inFolder({ 'a.txt': PROVINCE, 'b.txt': CITY })
    await run(['run', 'a.txt', 'b.txt', '--out', 'en'])
    await run(['run', 'a.txt', 'b.txt', '--out', 'zh', '--lang', 'zh'])
    const [en, zh] = [readFolder('en'), readFolder('zh')]
    expect(Object.keys(zh).filter((path) => zh[path] !== en[path]).sort()).toEqual(['discrepancies.md', 'report.html', 'run.json'])
    expect(zh['discrepancies.md']).toMatch(/^# 规划目标不一致之处\n/)
    expect(JSON.parse(zh['run.json']!)).toMatchObject({ settings: { language: 'zh' } })
    expect(JSON.parse(en['run.json']!)).not.toHaveProperty('settings.language')
    expect(JSON.parse(zh['discrepancies.json']!)).toMatchObject([{ message: expect.stringMatching(/^居民健康素养水平: .*\.$/) as string, messageZh: expect.stringMatching(/^居民健康素养水平：.*。$/) as string }])
  })

  test('replaces a former run, removes what that one wrote, and leaves other files alone', async () => {
    inFolder({ 'a.txt': PROVINCE, 'b.txt': CITY })
    await run(['run', 'a.txt', 'b.txt'])
    writeFileSync('out/remarks.docx', 'ours')
    writeFileSync('out/documents/notes.txt', 'ours')
    await run(['run', 'a.txt'])
    const files = listFiles('out')
    expect(files).not.toContain('documents/b.json')
    expect(files).toEqual(expect.arrayContaining(['documents/a.json', 'documents/notes.txt', 'remarks.docx']))
    expect(readFileSync('out/indicators.csv', 'utf8')).not.toContain('b,')
  })

  test('a former run.json that names files outside the folder removes none of them', async () => {
    inFolder({ 'a.txt': PROVINCE, 'out/run.json': JSON.stringify({ outputs: ['../a.txt', '/etc/hostname', 'old.csv'] }), 'out/old.csv': 'x' })
    await run(['run', 'a.txt'])
    expect(existsSync('a.txt')).toBe(true)
    expect(existsSync('out/old.csv')).toBe(false)
  })

  test('leaves no folder of its own beside', async () => {
    inFolder({ 'a.txt': PROVINCE })
    await run(['run', 'a.txt'])
    expect(readdirSync('.').sort()).toEqual(['a.txt', 'out'])
  })
})

describe('where the results cannot be written', () => {
  test('because a file stands at --out: one line, status 2, the file untouched', async () => {
    inFolder({ 'a.txt': PROVINCE, out: 'mine' })
    const { status, out, err } = await run(['run', 'a.txt'])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^duibiao: cannot write to out \(.+\): .+\n$/)
    expect(readFileSync('out', 'utf8')).toBe('mine')
    expect(readdirSync('.').sort()).toEqual(['a.txt', 'out'])
  })

  test('because a folder stands where a file belongs: the former run stays as it was, whole', async () => {
    inFolder({ 'a.txt': PROVINCE, 'b.txt': CITY })
    await run(['run', 'a.txt', 'b.txt'])
    mkdirSync('out/documents/c.json')
    writeFileSync('c.txt', CITY)
    const before = readFolder('out')
    const { status, err } = await run(['run', 'a.txt', 'c.txt'])
    expect(status).toBe(2)
    expect(err).toMatch(/^duibiao: cannot write to out \(.+\): .+\n$/)
    expect(readFolder('out')).toEqual(before)
    expect(readdirSync('.').sort()).toEqual(['a.txt', 'b.txt', 'c.txt', 'out'])
  })
})

describe('the same inputs, settings and version give the same bytes', () => {
  test('whatever the concurrency', async () => {
    inFolder({ 'a.txt': PROVINCE, 'b.txt': CITY, 'c.md': CITY.replace('衢州', '嘉兴'), 'd.txt': '', 'e.txt': CITY.replace('衢州', '金华') })
    await run(['run', '.', '--concurrency', '1', '--out', 'one'])
    await run(['run', '.', '--concurrency', '16', '--out', 'many'])
    expect(readFolder('many')).toEqual(readFolder('one'))
  })

  test('and hold no absolute path and no date of today, however the inputs are named', async () => {
    const folder = inFolder({ 'a.txt': PROVINCE, 'b.txt': CITY })
    await run(['run', `${folder}/a.txt`, 'b.txt', '--out', 'one'])
    await run(['run', './a.txt', `${folder}/b.txt`, '--out', `${folder}/two`])
    const files = readFolder('one')
    expect(readFolder('two')).toEqual(files)
    const today = new Date().toISOString().slice(0, 10)
    for (const text of Object.values(files)) {
      expect(text).not.toContain(folder)
      expect(text).not.toContain(today)
    }
  })
})

describe('tables for a spreadsheet', () => {
  test('begin with a byte order mark and have a row for each measure', async () => {
    inFolder({ 'a.txt': PROVINCE })
    await run(['run', 'a.txt'])
    const csv = readFileSync('out/indicators.csv')
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = csv.toString('utf8').trim().split(/\r?\n/)
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain('每千人床位数')
  })
})

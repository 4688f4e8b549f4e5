import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { COMMANDS, OPTIONS } from '../../pipeline/options.ts'
import { rules } from '../../src/check/index.ts'
import { CITY, PROVINCE, inFolder, listFiles, readJson, run } from '../pipeline/run-cli.ts'

/** Columns of a terminal that a text takes: a Chinese character takes two. */
const width = (text: string): number => [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0)

describe('help', () => {
  test.each(COMMANDS.map(({ name }) => name))('of %s fits a screen, and has exactly the options that it takes', async (name) => {
    const { status, out } = await run(['help', name])
    expect(status).toBe(0)
    expect(await run([name, '--help'])).toEqual({ status: 0, out, err: '' })
    const lines = out.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(28)
    expect(lines.filter((line) => width(line) > 80)).toEqual([])
    if (name !== 'help') for (const option of OPTIONS) expect([option.name, new RegExp(`--${option.name}(?![\\w-])`).test(out.split('Example:')[0]!)]).toEqual([option.name, option.commands.includes(name)])
  })

  test('of an unknown command names the known ones', async () => {
    expect(await run(['help', 'compare'])).toMatchObject({ status: 2, err: expect.stringMatching(/^duibiao: unknown command “compare”: use one of run, check, /) as string })
  })
})

describe('duibiao rules', () => {
  test('lists every rule in a line with its severity in force and one sentence', async () => {
    inFolder()
    const { status, out } = await run(['rules', '--rule', 'name-differs=error'])
    expect(status).toBe(0)
    const lines = out.trimEnd().split('\n').map((line) => line.split(/ {2,}/))
    expect(lines).toEqual(rules.map(({ id, severity, description }) => [id, id === 'name-differs' ? 'error' : severity, description.en]))
  })

  test('sends who asks for one of them to explain', async () => {
    expect((await run(['rules', 'name-differs'])).err).toBe('duibiao: rules takes no words: for one rule, duibiao explain name-differs\n')
  })
})

describe('duibiao extract', () => {
  test('prints what a run writes of that plan, byte for byte, and writes nothing', async () => {
    inFolder({ 'city.txt': CITY })
    const { status, out, err } = await run(['extract', 'city.txt'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(listFiles(process.cwd())).toEqual(['city.txt'])
    await run(['run', 'city.txt'])
    expect(out).toBe(readFileSync('out/documents/city.json', 'utf8'))
  })

  test('reads standard input', async () => {
    inFolder()
    const { out } = await run(['extract', '-'], PROVINCE)
    expect(JSON.parse(out)).toMatchObject({ id: 'stdin', title: '浙江省卫生健康事业发展“十四五”规划', source: { file: '-' } })
  })

  test('takes level and region from the configuration', async () => {
    inFolder({ 'city.txt': CITY, 'duibiao.config.json': JSON.stringify({ documents: { city: { level: 'county' }, other: { level: 'county' } } }) })
    const { out, err } = await run(['extract', 'city.txt'])
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({ level: 'county' })
  })

  test.each([
    [['extract'], 'no input: name a file, or - for standard input'],
    [['extract', 'gone.txt'], 'gone.txt: no such file or folder: check the path'],
    [['extract', 'a.txt', 'b.txt'], 'extract takes one file: for several, duibiao run'],
    [['extract', '.'], 'extract takes one file: for several, duibiao run'],
    [['extract', '*.txt'], 'extract takes one file, and *.txt names 2: for several, duibiao run'],
    [['extract', 'a.txt', '--document', 'b'], 'no document “b” in a.txt: it holds a']
  ])('%j gives one line that says what to do', async (argv, message) => {
    inFolder({ 'a.txt': CITY, 'b.txt': PROVINCE })
    expect(await run(argv)).toEqual({ status: 2, out: '', err: `duibiao: ${message}\n` })
  })
})

describe('duibiao schema', () => {
  const schemaOf = async (name: string): Promise<Parameters<typeof z.fromJSONSchema>[0]> => JSON.parse((await run(['schema', name])).out) as Parameters<typeof z.fromJSONSchema>[0]
  /** Reads the value by the printed JSON Schema; the faults that it has. */
  const faults = async (name: string, value: unknown): Promise<unknown[]> => z.fromJSONSchema(await schemaOf(name)).safeParse(value).error?.issues ?? []

  test('describes every JSON file of a run with a review and a configuration', async () => {
    inFolder({ 'plans/city.txt': CITY, 'plans/province.txt': PROVINCE, 'duibiao.config.json': JSON.stringify({ documents: { city: { upper: ['province'] } } }) })
    const [{ id }] = JSON.parse((await run(['check', 'plans', '--format', 'json'])).out) as [{ id: string }]
    await run(['review', id, 'plans', '--decision', 'wrong'])
    await run(['run', 'plans'])
    expect(await faults('document', readJson('out/documents/city.json'))).toEqual([])
    expect(await faults('links', readJson('out/links.json'))).toEqual([])
    expect(await faults('discrepancies', readJson('out/discrepancies.json'))).toEqual([])
    expect(await faults('run', readJson('out/run.json'))).toEqual([])
    expect(await faults('review', readJson('duibiao.review.json'))).toEqual([])
    expect(await faults('config', readJson('duibiao.config.json'))).toEqual([])
    expect(await faults('config', { rules: { 'name-differs': 'high' } })).not.toEqual([])
  })

  test('names what it knows', async () => {
    const known = 'document, links, discrepancies, run, config, review'
    expect((await run(['schema'])).err).toBe(`duibiao: schema takes one of ${known}\n`)
    expect((await run(['schema', 'plan'])).err).toBe(`duibiao: schema takes one of ${known}, not “plan”\n`)
  })
})

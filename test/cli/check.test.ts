import { PassThrough, Readable } from 'node:stream'
import { afterEach, describe, expect, test } from 'vitest'
import { cli } from '../../pipeline/cli.ts'
import { CITY, PROVINCE, inFolder, listFiles, run } from '../pipeline/run-cli.ts'

const PLANS = { 'plans/city.txt': CITY, 'plans/province.txt': PROVINCE }

describe('duibiao check', () => {
  test('prints each finding under its file, with line, severity, rule and id, and writes no file', async () => {
    const folder = inFolder(PLANS)
    const { status, out, err } = await run(['check', 'plans'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^plans\/city\.txt\n\s+16 {2}warning {2}居民健康素养水平: .* {2}weaker-than-upper-level [0-9a-f]{12}\n/)
    expect(out).toContain('plans/province.txt:16')
    expect(out).toMatch(/1 finding: 1 warning\n$/)
    expect(listFiles(folder)).toEqual(Object.keys(PLANS))
  })

  test.each([
    [[], 0],
    [['--fail-on', 'error'], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'info'], 1],
    [['--fail-on', 'never'], 0],
    [['--rule', 'weaker-than-upper-level=error'], 1],
    [['--rule', 'weaker-than-upper-level=error', '--fail-on', 'never'], 0],
    [['--rule', 'weaker-than-upper-level=off', '--fail-on', 'info'], 0]
  ])('with one warning, %j gives status %i', async (options, status) => {
    inFolder(PLANS)
    expect((await run(['check', 'plans', ...options])).status).toBe(status)
  })

  test('the last of two --rule for one rule counts, and others stay as they were', async () => {
    inFolder(PLANS)
    const { out } = await run(['check', 'plans', '--rule', 'weaker-than-upper-level=off', '--rule', 'weaker-than-upper-level=info', '--rule', 'name-differs=off'])
    expect(out).toMatch(/1 finding: 1 info\n$/)
  })

  test('misses no heading where all that lack a line of their own run in, and a chapter where one is only spoken of', async () => {
    const skipped = async (text: string): Promise<string[]> => {
      inFolder({ 'plan.txt': text })
      const { out } = await run(['check', 'plan.txt', '--rule', 'heading-number-skipped=info'])
      return out.split('\n').filter((line) => line.includes('heading-number-skipped')).map((line) => /\d+ to \d+ are missing|number \d+ is missing/.exec(line)![0])
    }
    expect(await skipped('某市供水规划\n一、总体要求\n（一）指导思想。坚持节水优先。\n（二）工作目标。保障城乡供水。\n（三）基本原则\n坚持系统治理。\n')).toEqual([])
    expect(await skipped('某市供水规划\n一、总体要求\n（一）指导思想。坚持节水优先。\n（三）基本原则\n坚持系统治理。\n')).toEqual(['1 to 2 are missing'])
    expect(await skipped('某市供水规划\n第一章 总则\n坚持节水优先。\n第二章说明水源。保障城乡供水。\n第三章 保障\n坚持系统治理。\n')).toEqual(['number 2 is missing'])
  })

  test('speaks Chinese with --lang zh, in every form', async () => {
    inFolder(PLANS)
    const print = async (...options: string[]): Promise<string> => (await run(['check', 'plans', '--lang', 'zh', ...options])).out
    expect(await print()).toMatch(/^plans\/city\.txt\n\s+16 {2}警告 {2}居民健康素养水平：《.*；下级目标偏低，上级目标难以实现。 {2}weaker-than-upper-level /)
    expect(await print()).toMatch(/共1条问题：警告1条\n$/)
    expect(await print('--format', 'sarif')).toContain('上级目标难以实现。')
    expect(await print('--format', 'github')).toMatch(/^::warning file=plans\/city\.txt,line=16,title=weaker-than-upper-level::居民健康素养水平：/)
    expect(await print('--format', 'markdown')).toMatch(/^# 规划目标不一致之处\n/)
    // Data has both, whatever the language.
    expect(await print('--format', 'json')).toBe((await run(['check', 'plans', '--format', 'json'])).out)
  })

  test('prints the findings as JSON, SARIF, workflow commands and Markdown', async () => {
    inFolder(PLANS)
    const print = async (format: string): Promise<string> => (await run(['check', 'plans', '--format', format])).out
    const [finding] = JSON.parse(await print('json')) as { id: string; rule: string }[]
    expect(finding!.rule).toBe('weaker-than-upper-level')
    const sarif = JSON.parse(await print('sarif')) as { version: string; runs: { results: { ruleId: string; partialFingerprints: object; relatedLocations: unknown[] }[] }[] }
    expect(sarif.version).toBe('2.1.0')
    expect(sarif.runs[0]!.results).toMatchObject([{ ruleId: 'weaker-than-upper-level', partialFingerprints: { 'duibiaoFinding/v1': finding!.id }, relatedLocations: [{}] }])
    expect(await print('github')).toMatch(/^::warning file=plans\/city\.txt,line=16,title=weaker-than-upper-level::/)
    expect(await print('markdown')).toContain(`<sub>${finding!.id}</sub>`)
  })

  test('an input that cannot be read is told on standard error, and the findings of the others stay clean JSON', async () => {
    inFolder(PLANS)
    const { status, out, err } = await run(['check', 'plans', 'gone.txt', '--format', 'json'])
    expect({ status, err }).toEqual({ status: 0, err: 'duibiao: gone.txt: no such file or folder: check the path\n' })
    expect(JSON.parse(out)).toHaveLength(1)
  })

  test.each([
    ['an unknown format', ['--format', 'xml'], 'duibiao: --format takes stylish, json, sarif, github or markdown, not “xml”\n'],
    ['an unknown threshold', ['--fail-on', 'all'], 'duibiao: --fail-on takes error, warning, info or never, not “all”\n'],
    ['a mistyped rule', ['--rule', 'weaker-than-uper-level=off'], 'duibiao: no rule “weaker-than-uper-level”: did you mean weaker-than-upper-level?\n'],
    ['a rule that is none', ['--rule', 'spelling=off'], 'duibiao: no rule “spelling”: duibiao rules lists them\n'],
    ['a severity that is none', ['--rule', 'name-differs=high'], 'duibiao: --rule takes ID=off, ID=info, ID=warning or ID=error, not “name-differs=high”\n'],
    ['a rule without a severity', ['--rule', 'name-differs'], 'duibiao: --rule takes ID=off, ID=info, ID=warning or ID=error, not “name-differs”\n'],
    ['an option of another command', ['--out', 'x'], 'duibiao: --out does not go with check: see duibiao help check\n']
  ])('%s gives one line that says what to do, and status 2', async (_, options, err) => {
    inFolder(PLANS)
    expect(await run(['check', 'plans', ...options])).toEqual({ status: 2, out: '', err })
  })

  test('without an input it says so, with status 2', async () => {
    inFolder()
    expect(await run(['check'])).toMatchObject({ status: 2, err: 'duibiao: no input: name a file, a folder or a pattern, or - for standard input\n' })
  })
})

describe('colours', () => {
  const { NO_COLOR, TERM } = process.env
  afterEach(() => {
    for (const [name, value] of Object.entries({ NO_COLOR, TERM })) if (value === undefined) delete process.env[name]
    else process.env[name] = value
  })

  async function checkOn(terminal: boolean, environment: Record<string, string>): Promise<string> {
    inFolder(PLANS)
    delete process.env['NO_COLOR']
    Object.assign(process.env, { TERM: 'xterm', ...environment })
    const stdout = Object.assign(new PassThrough(), { isTTY: terminal })
    let out = ''
    stdout.on('data', (chunk) => { out += String(chunk) })
    await cli(['check', 'plans'], { stdin: Readable.from([]), stdout, stderr: new PassThrough() })
    return out
  }

  test('are there on a terminal', async () => {
    expect(await checkOn(true, {})).toContain('\u001b[33mwarning')
  })
  test.each([
    ['in a pipe', false, {}],
    ['where NO_COLOR is set', true, { NO_COLOR: '1' }],
    ['on a terminal that has none', true, { TERM: 'dumb' }]
  ])('are not there %s', async (_, terminal, environment) => {
    expect(await checkOn(terminal, environment)).not.toContain('\u001b')
  })
})


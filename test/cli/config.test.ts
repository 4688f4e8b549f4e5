import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CITY, PROVINCE, inFolder, readJson, run } from '../pipeline/run-cli.ts'

interface Found { rule: string; severity: string; message: string; sides: { document: string; raw: string }[] }

/** A folder with the two plans and a configuration. */
function withConfig(config: unknown, files: Record<string, string> = {}): string {
  return inFolder({ 'city.txt': CITY, 'province.txt': PROVINCE, ...files, 'duibiao.config.json': typeof config === 'string' ? config : JSON.stringify(config) })
}

async function findings(...options: string[]): Promise<Found[]> {
  const { out, err } = await run(['check', '.', '--format', 'json', ...options])
  expect(err).toBe('')
  return JSON.parse(out) as Found[]
}

const rulesOf = (found: Found[]): string[] => found.map(({ rule, severity }) => `${rule} ${severity}`)

describe('where the configuration is looked for', () => {
  const OFF = { rules: { 'weaker-than-upper-level': 'off' } }

  test('without one, every rule has its own severity', async () => {
    inFolder({ 'city.txt': CITY, 'province.txt': PROVINCE })
    expect(rulesOf(await findings())).toEqual(['weaker-than-upper-level warning'])
  })

  test('in the working folder, or the nearest folder above it', async () => {
    const folder = withConfig({ rules: { 'weaker-than-upper-level': 'error' } }, { 'a/b/city.txt': CITY, 'a/b/province.txt': PROVINCE })
    process.chdir(join(folder, 'a/b'))
    expect(rulesOf(await findings())).toEqual(['weaker-than-upper-level error'])
    writeFileSync('../duibiao.config.json', JSON.stringify(OFF))
    expect(await findings()).toEqual([])
  })

  test('in a package.json with "duibiao"; one without is passed over', async () => {
    const folder = inFolder({ 'package.json': JSON.stringify({ name: 'plans', duibiao: OFF }), 'a/package.json': '{"name": "duibiao"}', 'a/city.txt': CITY, 'a/province.txt': PROVINCE })
    process.chdir(join(folder, 'a'))
    expect(await findings()).toEqual([])
    writeFileSync('package.json', '{ no JSON: "duibiao"')
    expect(await findings()).toEqual([])
  })

  test('--config names another file, --no-config leaves it out, --rule goes before it', async () => {
    withConfig(OFF, { 'strict.json': JSON.stringify({ rules: { 'weaker-than-upper-level': 'error' } }) })
    expect(await findings()).toEqual([])
    expect(rulesOf(await findings('--config', 'strict.json'))).toEqual(['weaker-than-upper-level error'])
    expect(rulesOf(await findings('--no-config'))).toEqual(['weaker-than-upper-level warning'])
    expect(rulesOf(await findings('--rule', 'weaker-than-upper-level=info'))).toEqual(['weaker-than-upper-level info'])
  })

  test('finding that there is none takes less than a millisecond, thirty folders deep', async () => {
    const { findUpward } = await import('../../pipeline/nearest.ts')
    const deep = join(inFolder(), ...Array.from({ length: 30 }, (_, i) => `f${i}`))
    mkdirSync(deep, { recursive: true })
    process.chdir(deep)
    const times = Array.from({ length: 50 }, () => {
      const start = performance.now()
      expect(findUpward(['duibiao.config.json', 'no-package.json'])).toBe(null)
      return performance.now() - start
    }).sort((a, b) => a - b)
    expect(times[5]).toBeLessThan(1)
  })
})

describe('a configuration that cannot be followed', () => {
  test.each([
    [{ rules: { 'weaker-than-upper-level': 'high' } }, 'rules.weaker-than-upper-level: expected "off", "info", "warning" or "error", or one of them with options, not "high"'],
    [{ rules: { 'weaker-then-upper-level': 'off' } }, 'rules.weaker-then-upper-level: no such key: did you mean weaker-than-upper-level?'],
    [{ rules: { 'missing-at-lower-level': ['info', { share: 'half' }] } }, 'rules.missing-at-lower-level[1].share: expected a number, not "half"'],
    [{ rules: { 'missing-at-lower-level': ['info', { shar: 1 }] } }, 'rules.missing-at-lower-level[1].shar: no such key: did you mean share?'],
    [{ rules: { 'missing-at-lower-level': ['some'] } }, 'rules.missing-at-lower-level: expected "off", "info", "warning" or "error", or one of them with options, not ["some"]'],
    [{ aliases: [['医护比']] }, 'aliases[0]: expected two names or more, not ["医护比"]'],
    [{ distinct: '医护比' }, 'distinct: expected a list of lists of names, not "医护比"'],
    [{ better: { 床位使用率: 'up' } }, 'better.床位使用率: expected "higher" or "lower", not "up"'],
    [{ documents: { 'city.txt': { level: 'city' } } }, 'documents["city.txt"].level: expected "national", "province", "prefecture" or "county", not "city"'],
    [{ documents: { city: { period: [2025, 2021] } } }, 'documents.city.period: expected the first year before the last, not [2025,2021]'],
    [{ budget: { warnings: 3 } }, 'budget.warnings: no such key: did you mean warning?'],
    [{ budget: { info: 1.5 } }, 'budget.info: expected a whole number from 0 up, not 1.5'],
    [[], 'expected an object, not []']
  ])('%j is told by its path in the file', async (config, problem) => {
    withConfig(config)
    expect(await run(['check', '.'])).toEqual({ status: 2, out: '', err: `duibiao: duibiao.config.json: ${problem}\n` })
  })

  test('several faults are listed, a line each', async () => {
    withConfig({ budget: { info: -1 }, rule: {} })
    expect((await run(['run', '.'])).err).toBe('duibiao: duibiao.config.json: 2 problems:\n  budget.info: expected a whole number from 0 up, not -1\n  rule: no such key: did you mean rules?\n')
  })

  test('what is no JSON is told by line and column', async () => {
    withConfig('{\n  "rules": {,}\n}')
    expect((await run(['check', '.'])).err).toMatch(/^duibiao: duibiao\.config\.json:2:13: no JSON here \(.*\): mend it\n$/)
  })

  test('in a package.json the path begins with duibiao', async () => {
    inFolder({ 'city.txt': CITY, 'package.json': JSON.stringify({ duibiao: { aliases: 1 } }) })
    expect((await run(['check', '.'])).err).toBe('duibiao: package.json: duibiao.aliases: expected a list of lists of names, not 1\n')
  })

  test('a file that is not there, and two options that exclude each other', async () => {
    inFolder({ 'city.txt': CITY })
    expect((await run(['check', '.', '--config', 'gone.json'])).err).toBe('duibiao: --config gone.json: no such file: check the path\n')
    expect((await run(['check', '.', '--config', 'gone.json', '--no-config'])).err).toBe('duibiao: --config and --no-config go not together: leave one out\n')
  })
})

describe('what the configuration says', () => {
  test('options of a rule reach it', async () => {
    const half = PROVINCE.replace('\t2\n', '\t2\n\t甲指标\n\t%\n\t50\n\n\t3\n')
    const found = async (share: number): Promise<string[]> => {
      withConfig({ rules: { 'missing-at-lower-level': ['warning', { share }], 'weaker-than-upper-level': 'off' } }, { 'province.txt': half })
      return rulesOf(await findings())
    }
    expect(await found(0.1)).toEqual(['missing-at-lower-level warning'])
    expect(await found(0.9)).toEqual(['missing-at-lower-level info'])
  })

  test('aliases make two names one indicator, distinct keeps two apart', async () => {
    const renamed = CITY.replaceAll('居民健康素养水平', '居民懂健康程度')
    withConfig({ rules: { 'name-differs': 'off' } }, { 'city.txt': renamed })
    expect(rulesOf(await findings())).not.toContain('weaker-than-upper-level warning')
    withConfig({ aliases: [['居民健康素养水平', '居民懂健康程度']], rules: { 'name-differs': 'off' } }, { 'city.txt': renamed })
    expect(rulesOf(await findings())).toContain('weaker-than-upper-level warning')
  })

  test('better decides which of two values is the weaker', async () => {
    const named = (text: string): string => text.replaceAll('每千人床位数', '某某指数')
    const files = { 'province.txt': named(PROVINCE), 'city.txt': named(CITY).replace('7.5', '7.1').replaceAll('36', '40') }
    withConfig({ better: { 某某指数: 'higher' } }, files)
    expect(rulesOf(await findings())).toEqual(['weaker-than-upper-level warning'])
    withConfig({ better: { 某某指数: 'lower' } }, files)
    expect(await findings()).toEqual([])
  })

  test('level and region of a document stand for what was detected', async () => {
    withConfig({ documents: { 'city.txt': { level: 'prefecture', region: ['江苏省', '南京市'], period: [2021, 2027] } } })
    expect(await findings()).toEqual([])
    await run(['run', '.'])
    expect(readJson('out/documents/city.json')).toMatchObject({ level: 'prefecture', region: ['江苏省', '南京市'], period: { start: 2021, end: 2027 } })
  })

  test('upper names the plans that one is held against, whatever level and region say; none for an empty list', async () => {
    withConfig({ documents: { city: { upper: [] } } })
    expect(await findings()).toEqual([])
    const elsewhere = PROVINCE.replace('浙江省', '江苏省')
    withConfig({}, { 'province.txt': elsewhere })
    expect(await findings()).toEqual([])
    withConfig({ documents: { city: { upper: '*.txt' } } }, { 'province.txt': elsewhere })
    expect(rulesOf(await findings())).toEqual(['weaker-than-upper-level warning'])
    await run(['run', '.'])
    expect(readJson('out/documents/city.json')).toMatchObject({ upper: ['province'] })
  })

  test('an entry that names no plan is told once, and the run goes on', async () => {
    withConfig({ documents: { citty: { level: 'county' }, city: { upper: 'nation' } } })
    const { status, err } = await run(['run', '.'])
    expect({ status, err }).toEqual({ status: 0, err: 'duibiao: duibiao.config.json: no plan of this run goes by documents.citty, documents.city.upper “nation”: check the ids and files\n' })
    expect(readJson<{ diagnostics: { rule: string; input: string }[] }>('out/run.json').diagnostics.filter(({ rule }) => rule === 'unused-setting').map(({ input }) => input)).toEqual(['duibiao.config.json', 'duibiao.config.json'])
  })

  test.each([
    [{ warning: 1 }, [], 0, ''],
    [{ warning: 1 }, ['--fail-on', 'warning'], 0, ''],
    [{ warning: 0 }, [], 1, 'duibiao: 1 findings of severity warning, and the budget lets 0 pass\n'],
    [{ warning: 0 }, ['--fail-on', 'never'], 0, ''],
    [{ info: 0 }, [], 0, '']
  ])('a budget of %j with %j gives status %i for one warning', async (budget, options, status, err) => {
    withConfig({ budget })
    expect(await run(['check', '.', ...options])).toMatchObject({ status, err })
  })

  test('settings that change results are recorded in run.json, and none where there are none', async () => {
    withConfig({ rules: { 'name-differs': 'off' }, aliases: [['甲', '乙']], budget: { info: 3 } })
    await run(['run', '.', '--rule', 'unit-differs=error'])
    expect(readJson<{ settings: object }>('out/run.json').settings).toEqual({ maxBytes: 67108864, rules: { 'name-differs': 'off', 'unit-differs': 'error' }, aliases: [['甲', '乙']] })
    await run(['run', '.', '--no-config'])
    expect(readJson<{ settings: object }>('out/run.json').settings).toEqual({ maxBytes: 67108864 })
  })
})

describe('--print-config', () => {
  test('prints every rule with its severity and options, and what it prints is a configuration', async () => {
    withConfig({ rules: { 'missing-at-lower-level': ['off', { share: 0.3 }] }, better: { 甲: 'lower' } })
    const { status, out } = await run(['check', '--print-config', '--rule', 'name-differs=error'])
    expect(status).toBe(0)
    const printed = JSON.parse(out) as { rules: Record<string, unknown>; better: object }
    expect(printed.rules).toMatchObject({ 'missing-at-lower-level': ['off', { share: 0.3, shown: 7 }], 'name-differs': 'error', 'weaker-than-upper-level': 'warning' })
    expect(printed.better).toEqual({ 甲: 'lower' })
    writeFileSync('duibiao.config.json', out)
    expect(await run(['run', '--print-config'])).toEqual({ status: 0, out, err: '' })
  })
})

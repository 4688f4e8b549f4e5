import { rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/check/index.ts'
import { CITY, PROVINCE, inFolder, readJson, run } from '../pipeline/run-cli.ts'

const PLANS = { 'plans/city.txt': CITY, 'plans/province.txt': PROVINCE }

describe('duibiao explain RULE', () => {
  test('says what it finds, why, how gravely, its options, and shows a case of each kind', async () => {
    inFolder()
    const { status, out, err } = await run(['explain', 'missing-at-lower-level'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^missing-at-lower-level\n {2}\S.*\n {2}Why: \S.*\n {2}Severity: warning\n {2}Options:\n {4}share: 0\.5\n/)
    expect(out).toMatch(/\n {2}Finds: .*\n {4}省规划\n {6}row: 甲率（%） {2}2025 target 1\n/)
    expect(out).toMatch(/\n {2}Leaves alone: /)
  })

  test('shows the severity and options in force beside the defaults', async () => {
    inFolder({ 'duibiao.config.json': JSON.stringify({ rules: { 'missing-at-lower-level': ['off', { share: 0.3 }] } }) })
    const { out } = await run(['explain', 'missing-at-lower-level'])
    expect(out).toContain('  Severity: off (by default warning)\n')
    expect(out).toContain('    share: 0.3 (by default 0.5)\n')
  })

  test('works for every rule', async () => {
    inFolder()
    for (const { id, description } of rules) expect((await run(['explain', id])).out).toContain(`${id}\n  ${description.en}\n`)
  })
})

describe('duibiao explain FINDING', () => {
  /** The chain of the two plans' one finding, from a run's folder. */
  async function idOfRun(): Promise<string> {
    inFolder(PLANS)
    await run(['run', 'plans'])
    return readJson<{ id: string }[]>('out/discrepancies.json')[0]!.id
  }

  test('shows the whole chain: source line, cell, typed value, link and why, verdict, rule', async () => {
    const id = await idOfRun()
    const { status, out, err } = await run(['explain', id])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out.split('\n').slice(2, 17)).toEqual([
      '',
      '1  plans/province.txt:16  2025 target',
      '   source    40以上',
      '   cell      row “居民健康素养水平” under “2025年”',
      '   value     40以上  →  number >= 40, in %',
      expect.stringMatching(/^ {3}link {6}居民健康素养水平 \(\d places\)$/) as string,
      '             same-name: another member prints the same words',
      '',
      '2  plans/city.txt:16  2025 target',
      '   source    36以上',
      '   cell      row “居民健康素养水平” under “2025年”',
      '   value     36以上  →  number >= 36, in %',
      expect.stringMatching(/^ {3}link /) as string,
      '             same-name: another member prints the same words',
      ''
    ])
    expect(out).toMatch(/\n {3}better {4}higher \(.+\)\n {3}verdict {3}weaker; city has 36以上, province 40以上\n {3}rule {6}.+\n {3}decision {2}none\n$/)
  })

  test('says the same of a run’s folder, of --out, and of the inputs', async () => {
    const id = await idOfRun()
    const { out } = await run(['explain', id])
    for (const argv of [['explain', id, 'out'], ['explain', id, '--out', 'out'], ['explain', id, 'plans'], ['explain', id.slice(0, 5)]]) expect(await run(argv)).toEqual({ status: 0, out, err: '' })
  })

  test('a value of the text comes with its clause', async () => {
    inFolder({ 'plan.txt': PROVINCE.replace('达到40%以上', '达到45%以上') })
    await run(['run', 'plan.txt'])
    const finding = readJson<{ id: string; rule: string }[]>('out/discrepancies.json').find(({ rule }) => rule === 'prose-differs-from-table')
    const { out } = await run(['explain', finding!.id])
    expect(out).toContain('   clause    居民健康素养水平达到45%以上 (indicator: 居民健康素养水平; target, 2025)\n')
    expect(out).toContain('   source    1．强化体系建设。到2025年，居民健康素养水平达到45%以上。\n')
    expect(out).toMatch(/verdict {3}\w+, as the rule below says/)
  })

  test('shows the decision', async () => {
    const id = await idOfRun()
    await run(['review', id, '--decision', 'wrong', '--by', 'Li', '--reason', 'other scope', '--when', '2025-03-01'])
    expect((await run(['explain', id])).out).toMatch(/\n {3}decision {2}wrong by Li on 2025-03-01: other scope\n$/)
  })

  test('where the source has changed or gone since the run, it says so', async () => {
    const id = await idOfRun()
    writeFileSync('plans/city.txt', `${CITY}\n`)
    rmSync('plans/province.txt')
    expect((await run(['explain', id])).out.match(/source {4}not at hand/g)).toHaveLength(2)
  })

  test.each([
    [['explain'], /^duibiao: no id: name a rule, as duibiao rules lists them, or a finding\n$/],
    [['explain', 'weaker-than-uper-level'], /^duibiao: no rule “weaker-than-uper-level”: did you mean weaker-than-upper-level\?\n$/],
    [['explain', 'ffffffffffff'], /^duibiao: no finding ffffffffffff in out\/discrepancies\.json: name the inputs or the run that it is of\n$/],
    [['explain', 'ffffffffffff', 'plans'], /^duibiao: no finding ffffffffffff in plans: /],
    [['explain', 'ffffffffffff', '--out', 'gone'], /^duibiao: --out gone: no run was written there: check the path\n$/]
  ])('%j gives one line that says what to do', async (argv, message) => {
    await idOfRun()
    const { status, out, err } = await run(argv)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(message)
  })

  test('without inputs and without a former run it says what to name', async () => {
    inFolder()
    expect((await run(['explain', 'ffffffffffff'])).err).toBe('duibiao: no findings to look for ffffffffffff in: name the inputs, or the folder of a run\n')
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CITY, PROVINCE, inFolder, listFiles, readJson, run } from '../pipeline/run-cli.ts'

interface Found { id: string; rule: string; decision?: { decision: string; reason: string | null; by: string | null } }
interface RunFile { counts: { findings: number; decided?: number }; review?: { file: string; decided: number; stale: { finding: string; why: string; now: string | null }[] } }

const PLANS = { 'plans/city.txt': CITY, 'plans/province.txt': PROVINCE }
/** Another city, whose plan is in order. */
const OTHER = PROVINCE.replace('浙江省', '嘉兴市')

async function found(...inputs: string[]): Promise<Found[]> {
  return JSON.parse((await run(['check', ...(inputs.length > 0 ? inputs : ['plans']), '--format', 'json'])).out) as Found[]
}

/** The plans, a run of them, and the id of their one finding. */
async function reviewed(files: Record<string, string> = PLANS): Promise<string> {
  inFolder(files)
  await run(['run', 'plans'])
  const [finding, ...more] = readJson<Found[]>('out/discrepancies.json')
  expect(more).toEqual([])
  return finding!.id
}

describe('a finding’s id', () => {
  test('survives lines put in before it, another plan, another order and other widths', async () => {
    inFolder(PLANS)
    const ids = async (): Promise<string[]> => (await found()).map(({ id }) => id)
    const before = await ids()
    expect(before).toHaveLength(1)
    writeFileSync('plans/city.txt', CITY.replace('一、发展目标\n', '一、发展目标\n坚持以人民健康为中心。\n全面推进健康建设。\n'))
    expect(await ids()).toEqual(before)
    writeFileSync('plans/a-third.txt', OTHER)
    expect(await ids()).toEqual(before)
    writeFileSync('plans/city.txt', CITY.replace('36以上', '３６以上'))
    expect(await ids()).toEqual(before)
  })

  test('is another where the value is', async () => {
    inFolder(PLANS)
    const [before] = await found()
    writeFileSync('plans/city.txt', CITY.replaceAll('36', '38'))
    const [after] = await found()
    expect(after!.rule).toBe(before!.rule)
    expect(after!.id).not.toBe(before!.id)
  })
})

describe('duibiao review', () => {
  test('writes who decided what, why and when, beside what the finding said', async () => {
    const id = await reviewed()
    const { status, out, err } = await run(['review', id, '--decision', 'accepted', '--reason', '已商省里', '--by', '李', '--when', '2025-03-01'])
    expect({ status, out, err }).toEqual({ status: 0, out: `${id} accepted, in duibiao.review.json\n`, err: '' })
    expect(readJson('duibiao.review.json')).toEqual({ version: 1, decisions: [{ finding: id, decision: 'accepted', reason: '已商省里', by: '李', when: '2025-03-01', rule: 'weaker-than-upper-level', message: expect.stringContaining('36%以上') as string, sides: ['province: 40以上', 'city: 36以上'] }] })
  })

  test('without --when the day is today, without reason and name they are null', async () => {
    const id = await reviewed()
    await run(['review', id, '--decision', 'wrong'])
    const { decisions: [entry] } = readJson<{ decisions: { when: string; reason: null; by: null }[] }>('duibiao.review.json')
    expect(entry).toMatchObject({ reason: null, by: null })
    expect(Math.abs(Date.parse(entry!.when) - Date.now())).toBeLessThan(2 * 24 * 3600 * 1000)
  })

  test('the first letters of an id will do, and inputs can stand for a former run', async () => {
    inFolder(PLANS)
    const [{ id }] = (await found()) as [Found]
    expect((await run(['review', id.slice(0, 6), 'plans', '--decision', 'wrong'])).out).toBe(`${id} wrong, in duibiao.review.json\n`)
    expect(listFiles(process.cwd())).not.toContain('out/run.json')
  })

  test('a second decision on a finding replaces the first, and other entries keep what they hold', async () => {
    const id = await reviewed()
    writeFileSync('duibiao.review.json', JSON.stringify({ version: 1, decisions: [{ finding: 'f00000000000', decision: 'fixed', reason: null, by: null, when: null, ticket: 7 }] }))
    await run(['review', id, '--decision', 'wrong', '--when', '2025-03-01'])
    await run(['review', id, '--decision', 'accepted', '--when', '2025-03-02'])
    const { decisions } = readJson<{ decisions: { finding: string; decision: string; ticket?: number }[] }>('duibiao.review.json')
    expect(decisions.map(({ finding, decision, ticket }) => [finding, decision, ticket])).toEqual([[id, 'accepted', undefined], ['f00000000000', 'fixed', 7]])
  })

  test.each([
    [['review'], 'no finding: name its id, or give --list for what has been decided'],
    [['review', 'ffffffffffff'], 'no decision: add --decision accepted, --decision wrong or --decision fixed'],
    [['review', 'ffffffffffff', '--decision', 'maybe'], '--decision takes accepted, wrong or fixed, not “maybe”'],
    [['review', 'ffffffffffff', '--decision', 'wrong', '--when', 'today'], '--when takes a day such as 2025-03-01, not “today”'],
    [['review', 'ffffffffffff', '--decision', 'wrong'], 'no finding ffffffffffff in out/discrepancies.json: name the inputs or the run that it is of'],
    [['review', 'ffffffffffff', '--decision', 'wrong', '--out', 'elsewhere'], '--out elsewhere: no run was written there: check the path'],
    [['review', '--list'], 'no duibiao.review.json here or above: duibiao review ID --decision D writes one']
  ])('%j gives one line that says what to do, and writes nothing', async (argv, message) => {
    await reviewed()
    expect(await run(argv)).toEqual({ status: 2, out: '', err: `duibiao: ${message}\n` })
    expect(listFiles(process.cwd())).not.toContain('duibiao.review.json')
  })

  test('where no run is at hand the decision is written, and a line says that it was not looked up', async () => {
    inFolder()
    const { status, err } = await run(['review', 'ffffffffffff', '--decision', 'wrong'])
    expect({ status, err }).toEqual({ status: 0, err: 'duibiao: ffffffffffff was not looked up: no run was found in out/; name its folder with --out, or the inputs\n' })
    expect((await run(['review', 'weaker', '--decision', 'wrong'])).err).toMatch(/^duibiao: “weaker” is no finding’s id/)
  })
})

describe('a review that is applied', () => {
  test('decided findings leave the counts and the status but stay listed, in run and check', async () => {
    const id = await reviewed()
    await run(['review', id, '--decision', 'accepted', '--reason', 'agreed', '--by', 'Li', '--when', '2025-03-01'])
    const { out } = await run(['run', 'plans'])
    expect(out).toContain('0 discrepancies; 1 more is decided\n')
    expect(readJson<Found[]>('out/discrepancies.json')).toMatchObject([{ id, decision: { decision: 'accepted', reason: 'agreed', by: 'Li', when: '2025-03-01' } }])
    expect(readFileSync('out/discrepancies.md', 'utf8')).toMatch(/## Decided \(1\)[^]*accepted by Li:[^]*agreed/)
    expect(readJson<RunFile>('out/run.json')).toMatchObject({ counts: { findings: 0, decided: 1 }, review: { file: 'duibiao.review.json', decided: 1, stale: [] } })
    expect(await run(['check', 'plans', '--fail-on', 'info'])).toEqual({ status: 0, err: '', out: `No findings.\n\nDecided:\n  ${id}  accepted by Li: agreed  (weaker-than-upper-level, warning)\n` })
    expect(await found()).toMatchObject([{ id, decision: { decision: 'accepted' } }])
    expect((await run(['check', 'plans', '--fail-on', 'info', '--no-review'])).status).toBe(1)
  })

  test('without a review nothing of it is written', async () => {
    await reviewed()
    expect(readJson<RunFile>('out/run.json')).not.toHaveProperty('review')
    expect(readJson<RunFile>('out/run.json').counts).not.toHaveProperty('decided')
  })

  test('the nearest file upward is taken, or the one that --review names', async () => {
    const id = await reviewed()
    await run(['review', id, '--decision', 'wrong', '--file', 'other.json', '--when', '2025-03-01'])
    expect((await found())[0]).not.toHaveProperty('decision')
    expect((await run(['check', 'plans', '--fail-on', 'warning', '--review', 'other.json'])).status).toBe(0)
    writeFileSync('duibiao.review.json', readFileSync('other.json'))
    process.chdir(join(process.cwd(), 'plans'))
    expect((await run(['check', '.', '--fail-on', 'warning'])).status).toBe(0)
    expect((await run(['check', '.', '--review', 'gone.json'])).err).toBe('duibiao: --review gone.json: no such file: check the path, or write one with duibiao review\n')
  })

  test('a decision whose finding has gone is reported as stale with what may have taken its place, and kept', async () => {
    const id = await reviewed()
    await run(['review', id, '--decision', 'accepted', '--when', '2025-03-01'])
    const file = readFileSync('duibiao.review.json', 'utf8')
    writeFileSync('plans/city.txt', CITY.replaceAll('36', '38'))
    const { err } = await run(['run', 'plans'])
    const [{ id: now }] = readJson<Found[]>('out/discrepancies.json') as [Found]
    expect(err).toBe(`duibiao: duibiao.review.json: ${id} (accepted) is stale: its finding has gone, ${now} may have taken its place\n`)
    expect(readJson<RunFile>('out/run.json')).toMatchObject({ counts: { findings: 1, decided: 0 }, review: { decided: 0, stale: [{ finding: id, why: 'gone', now }] } })
    writeFileSync('plans/city.txt', CITY.replaceAll('36', '40'))
    expect((await run(['check', 'plans'])).err).toBe(`duibiao: duibiao.review.json: ${id} (accepted) is stale: its finding has gone\n`)
    expect((await run(['review', '--list', 'plans'])).out).toBe(`${id}  accepted (stale: gone)  2025-03-01  weaker-than-upper-level  ${readJson<{ decisions: { message: string }[] }>('duibiao.review.json').decisions[0]!.message}\n`)
    expect(readFileSync('duibiao.review.json', 'utf8')).toBe(file)
  })

  test('a decision whose finding has other values now is stale, and the finding counts again', async () => {
    const id = await reviewed()
    writeFileSync('duibiao.review.json', JSON.stringify({ version: 1, decisions: [{ finding: id, decision: 'wrong', sides: ['province: 40以上', 'city: 30以上'] }] }))
    const { status, err } = await run(['check', 'plans', '--fail-on', 'warning'])
    expect({ status, err }).toEqual({ status: 1, err: `duibiao: duibiao.review.json: ${id} (wrong) is stale: its finding has other values now and counts again\n` })
  })

  test('a decision holds when another upper plan asks for the same', async () => {
    const id = await reviewed()
    await run(['review', id, '--decision', 'accepted'])
    writeFileSync('plans/second.txt', PROVINCE.replace('卫生健康事业发展', '医疗卫生服务体系'))
    const [finding] = await found()
    expect(finding).toMatchObject({ id, decision: { decision: 'accepted' }, sides: [{ document: 'province' }, { document: 'second' }, { document: 'city' }] })
  })

  test('the file of the report page, which holds ids and decisions alone, is applied', async () => {
    const id = await reviewed()
    writeFileSync('duibiao.review.json', JSON.stringify({ version: 1, decisions: [{ finding: id, decision: 'wrong', reason: null, by: null, when: null }] }))
    expect(await run(['check', 'plans', '--fail-on', 'warning'])).toMatchObject({ status: 0, err: '' })
  })

  test.each([
    ['{"version": 2, "decisions": []}', 'version: expected 1, not 2'],
    ['{"version": 1}', 'decisions: expected a list of decisions, but there is none'],
    ['{"version": 1, "decisions": [{"finding": "a", "decision": "maybe"}]}', 'decisions[0].decision: expected "accepted", "wrong" or "fixed", not "maybe"'],
    ['{"version": 1, "decisions": [{"finding": "a", "decision": "wrong"}, {"finding": "a", "decision": "fixed"}]}', 'decisions[1].finding: a is decided twice: keep one of them']
  ])('%s is refused by its path', async (text, problem) => {
    inFolder({ ...PLANS, 'duibiao.review.json': text })
    expect(await run(['run', 'plans'])).toEqual({ status: 2, out: '', err: `duibiao: duibiao.review.json: ${problem}\n` })
    expect(listFiles(process.cwd()).some((path) => path.startsWith('out'))).toBe(false)
  })
})

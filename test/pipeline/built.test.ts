import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { version } from '../../pipeline/version.ts'
import { ROOT } from './run-cli.ts'

const PROGRAM = join(ROOT, 'dist/duibiao.cjs')

function start(...argv: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 })
  return { status, out: stdout, err: stderr }
}

// `npm test` builds first; a test run on its own may come before the first build.
describe.skipIf(!existsSync(PROGRAM))('the built program', () => {
  test('says its version', () => {
    expect(start('--version')).toEqual({ status: 0, out: `${version}\n`, err: '' })
  })

  test('ends with status 2 on a wrong call', () => {
    expect(start('run')).toMatchObject({ status: 2, out: '' })
  })

  test('expands a pattern, whose library the bundle holds', () => {
    expect(start('check', 'seeds/g*.txt', '--fail-on', 'never', '--format', 'json')).toMatchObject({ status: 0, err: '' })
  })

  test('says when a pattern matches nothing', () => {
    expect(start('check', 'seeds/*.docx')).toEqual({ status: 2, out: '', err: expect.stringMatching(/^duibiao: seeds\/\*\.docx: .+\n$/) as string })
  })

  test('writes all of a long result into a pipe', () => {
    const { status, out } = start('extract', 'seeds/quzhou-health-plan.txt')
    expect(status).toBe(0)
    expect(out.length).toBeGreaterThan(65536)
    expect(JSON.parse(out)).toMatchObject({ id: 'quzhou-health-plan', level: 'prefecture', region: ['浙江省', '衢州市'] })
  })

  test('has a library beside it that Node can import', async () => {
    const library = await import(/* @vite-ignore */ pathToFileURL(join(ROOT, 'dist/index.js')).href) as typeof import('../../pipeline/index.ts')
    const bytes = readFileSync(join(ROOT, 'seeds/gongshu-health-plan.txt'))
    const [draft] = await library.runFile({ name: 'gongshu.txt', id: 'gongshu', bytes, sha256: '' }, { settings: library.DEFAULTS, regions: library.createRegions() })
    expect(draft!.document).toMatchObject({ level: 'county', region: ['浙江省', '杭州市', '拱墅区'], period: { start: 2021, end: 2025 } })
  })
})

import { describe, expect, test } from 'vitest'
import { COMMANDS, OPTIONS } from '../../pipeline/options.ts'
import { version } from '../../pipeline/version.ts'
import { CITY, PROVINCE, inFolder, run } from './run-cli.ts'

/** Columns of a terminal that a text takes: a Chinese character takes two. */
function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0)
}

describe('the command line', () => {
  test('--help goes to standard output, fits a screen and names every command and option', async () => {
    const { status, out, err } = await run(['--help'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const lines = out.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(lines.filter((line) => width(line) > 80)).toEqual([])
    for (const { name } of COMMANDS) expect(out).toContain(`duibiao ${name}`)
    for (const { name } of OPTIONS) expect(out).toContain(`--${name}`)
  })

  test('without words it prints the same page on standard error, with status 2', async () => {
    const help = await run(['--help'])
    expect(await run([])).toEqual({ status: 2, out: '', err: help.out })
  })

  test('--version is the version of package.json', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' })
  })

  test.each([
    ['an unknown command', ['compare', 'a.txt'], /^duibiao: unknown command “compare”: use one of run.*, or --help\n$/],
    ['an unknown option', ['run', 'a.txt', '--colour'], /^duibiao: .*--colour.*: see --help\n$/],
    ['an option without its value', ['run', 'a.txt', '--out'], /^duibiao: .*--out.*: see --help\n$/],
    ['a number that is none', ['run', 'a.txt', '--concurrency', 'many'], /^duibiao: --concurrency takes a whole number from 1 up, not “many”\n$/],
    ['a run without inputs', ['run'], /^duibiao: no input: name a file, a folder or a pattern, or - for standard input\n$/]
  ])('%s gives one line and status 2', async (_, argv, message) => {
    inFolder({ 'a.txt': PROVINCE })
    const { status, out, err } = await run(argv)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(message)
  })

  test('a run prints what it found and where to look, and nothing on standard error', async () => {
    inFolder({ 'a.txt': PROVINCE, 'b.txt': CITY })
    const { status, out, err } = await run(['run', 'a.txt', 'b.txt'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain('2 plans read')
    expect(out).toContain('2 tables with 4 indicators')
    expect(out).toContain('Open out/report.html')
  })

  test('one of a thing is no plural, and nothing found is not broken down', async () => {
    inFolder({ 'a.txt': '某市养老服务“十四五”规划\n一、主要目标\n1.完善设施。到2025年，护理型床位占比达到55%。\n' })
    const { out } = await run(['run', 'a.txt', 'gone.txt', '--out', 'results/'])
    expect(out.split('\n')[0]).toBe('1 plan read, 1 input could not be read')
    expect(out).toContain('1 section, 1 task, 0 columns')
    expect(out).toContain('\n  0 discrepancies\n')
    expect(out).toContain('Open results/report.html to read them; all results are in results/\n')
  })

  test('the summary counts layout tables apart from tables of indicators and projects', async () => {
    inFolder({ 'a.txt': `${PROVINCE}\n\t抄送：省委各部门，省军区，\n\t省法院，省检察院。\n\n` })
    const { out } = await run(['run', 'a.txt'])
    expect(out).toMatch(/ 1 table with \d+ indicators and 0 projects \(and 1 of another kind\), /)
  })
})

/** The command line in a folder of its own, with its streams caught. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterEach } from 'vitest'
import { cli } from '../../pipeline/cli.ts'

export const ROOT = new URL('../../', import.meta.url).pathname

export interface Ran { status: number; out: string; err: string }

/** Runs the command line in the working folder. */
export async function run(argv: readonly string[], stdin: string | Uint8Array = ''): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const caught = { out: '', err: '' }
  stdout.on('data', (chunk) => { caught.out += String(chunk) })
  stderr.on('data', (chunk) => { caught.err += String(chunk) })
  const status = await cli(argv, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr })
  return { status, ...caught }
}

let folders: string[] = []
afterEach(() => {
  process.chdir(ROOT)
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  folders = []
})

/** A new folder with these files, made the working folder until the test ends; returns its path. */
export function inFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'duibiao-test-')))
  folders.push(folder)
  process.chdir(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return folder
}

/** Every file below a folder, by path, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
}

/** Every file's text, by path. */
export function readFolder(folder: string): Record<string, string> {
  return Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

/** A small plan of a province, and one of a city in it that asks for less. */
export const PROVINCE = `浙江省卫生健康事业发展“十四五”规划
一、发展目标
\t序号
\t指标
\t单位
\t2025年

\t1
\t每千人床位数
\t张
\t7.5

\t2
\t居民健康素养水平
\t%
\t40以上


二、重点任务
1．强化体系建设。到2025年，居民健康素养水平达到40%以上。
`
export const CITY = PROVINCE.replace('浙江省', '衢州市').replaceAll('40', '36')

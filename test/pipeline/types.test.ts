/** What a program that imports the package compiles against: the declarations that are packed with it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc')
const { exports, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { exports: { '.': { types: string } }; scripts: { prepack: string } }
const folder = mkdtempSync(join(tmpdir(), 'duibiao-types-'))
const home = join(folder, 'node_modules/duibiao')
const run = (...args: string[]): { status: number | null; stdout: string } => spawnSync(process.execPath, [TSC, ...args], { cwd: folder, encoding: 'utf8' })

describe('the types of the package', () => {
  beforeAll(() => {
    mkdirSync(home, { recursive: true })
    writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'duibiao', version: '0.0.0', type: 'module', exports }))
    symlinkSync(join(ROOT, 'node_modules/zod'), join(folder, 'node_modules/zod'), 'junction')
    symlinkSync(join(ROOT, 'node_modules/@types'), join(folder, 'node_modules/@types'), 'junction')
    const project = /tsc -p (\S+)/.exec(scripts.prepack)![1]!
    expect(run('-p', join(ROOT, project), '--outDir', join(home, 'dist/types'))).toMatchObject({ status: 0, stdout: '' })
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('let a program compile, and tell it what does not fit', () => {
    writeFileSync(join(folder, 'program.mts'), [
      `import { linkDocuments, readQuantity, readSet, runSet } from 'duibiao'`,
      `import type { PlanDocument } from 'duibiao'`,
      `const plans: PlanDocument[] = []`,
      `export const count: number = linkDocuments(plans).groups.length`,
      `export const used = [readQuantity, readSet, runSet]`,
      `// @ts-expect-error a name is no list of plans`,
      `linkDocuments('plan')`
    ].join('\n'))
    expect(run('--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--skipLibCheck', '--types', 'node', 'program.mts')).toMatchObject({ status: 0, stdout: '' })
  }, 60_000)
})

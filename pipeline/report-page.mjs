/**
 * Builds the report page: styles, script and frame in one HTML text with two places for data.
 * The Content-Security-Policy names the hashes of exactly this script and these styles; nothing else may run or load.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const folder = join(import.meta.dirname, '../src/report/html/page')
/** Browsers of 2021 and early 2022, and later ones: those on the desks of offices are not the newest. */
const target = ['chrome92', 'firefox90', 'safari15.4']

/** The page's text, as dist/report-page.html holds it. */
export async function buildReportPage() {
  const [script, styles] = await Promise.all([bundle('main.ts', { format: 'iife', charset: 'ascii' }), bundle('styles/page.css', { charset: 'ascii' })])
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(styles)}; img-src data:; base-uri 'none'; form-action 'none'`
  const parts = { policy, styles, script }
  const page = readFileSync(join(folder, 'page.html'), 'utf8').replace(/\{\{(policy|styles|script)\}\}/g, (_, name) => parts[name])
  // eslint-disable-next-line no-control-regex
  if (/[^\u0000-\u007f]/.test(page)) throw new Error('page.html: a sign that is not ASCII, write it as an entity')
  return page
}

async function bundle(entry, options = {}) {
  const { outputFiles } = await build({ entryPoints: [join(folder, entry)], bundle: true, write: false, minify: true, legalComments: 'none', logLevel: 'warning', target, ...options })
  // esbuild leaves the signs of regular expressions as they are; there \u means the same.
  // eslint-disable-next-line no-control-regex
  const text = outputFiles[0].text.trim().replace(/[^\u0000-\u007f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${entry}: text that would end its element`)
  return text
}

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

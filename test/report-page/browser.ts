/** Chromium for the page's tests, and the page itself, built anew from its sources. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { buildReportPage } from '../../pipeline/report-page.mjs'
import { toRunResult } from '../../pipeline/stages/7-report.ts'
import { runFile, runSet } from '../../pipeline/stages/index.ts'
import type { InputFile } from '../../pipeline/stages/types.ts'
import { createRegions } from '../../src/meta/index.ts'
import { reportHtml } from '../../src/report/html/index.ts'
import type { Language } from '../../src/report/html/data.ts'
import type { RunResult } from '../../src/report/result.ts'

const CANDIDATES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** No sandbox, because tests run as root in containers; nothing that would ask the network. */
const ARGUMENTS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Throws with what to install where there is no browser: these tests are never passed over. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path))
  if (executablePath === undefined) throw new Error('The report page is tested in Chromium, which is not here. On Debian or Ubuntu: apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk. Elsewhere install Chrome or Chromium and set CHROMIUM to its program.')
  return chromium.launch({ executablePath, args: ARGUMENTS })
}

export interface Plan { name: string; text: string }

export type Texts = ReadonlyMap<string, { text: string; lines: readonly [number, number] }>

/** Plans → the result of a run over them. */
export async function runOver(plans: readonly Plan[]): Promise<{ result: RunResult; texts: Texts }> {
  const context = { settings: { concurrency: 1, maxBytes: 1e8 }, regions: createRegions() }
  const drafts = []
  for (const { name, text } of plans) {
    const file: InputFile = { name, id: name.replace(/\.[^.]*$/, ''), bytes: new TextEncoder().encode(text), sha256: '0'.repeat(64) }
    drafts.push(...(await runFile(file, context)))
  }
  const checked = await runSet(drafts, context)
  return { result: toRunResult(checked, null), texts: new Map(checked.drafts.map((draft) => [draft.document.id, draft])) }
}

export async function pageOf(result: RunResult, texts: Texts, language: Language = 'en'): Promise<string> {
  return reportHtml(result, { page: await buildReportPage(), version: '0.0.0', language, texts })
}

export async function reportOver(plans: readonly Plan[], language: Language = 'en'): Promise<string> {
  const { result, texts } = await runOver(plans)
  return pageOf(result, texts, language)
}

/** A report in a folder of its own, opened as a reader would: from the file. What the page says and asks for is written down. */
export interface Opened { page: Page; context: BrowserContext; errors: string[]; requests: string[]; close: () => Promise<void> }

export async function openReport(browser: Browser, html: string, hash = '', options: BrowserContextOptions = {}): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-page-'))
  const file = join(folder, 'report.html')
  writeFileSync(file, html)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  const errors: string[] = []
  const requests: string[] = []
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text()) })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => { if (request.url() !== `file://${file}` && !request.url().startsWith(`file://${file}#`)) requests.push(request.url()) })
  await page.goto(`file://${file}${hash}`)
  return { page, context, errors, requests, close: async () => { await context.close(); rmSync(folder, { recursive: true, force: true }) } }
}

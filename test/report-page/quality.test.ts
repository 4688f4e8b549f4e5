/** What all views must hold to, with the seeds and with many plans: no fault of access, and no waiting. */
import { readFileSync, readdirSync } from 'node:fs'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunResult } from '../../src/report/result.ts'
import { openBrowser, openReport, pageOf, runOver } from './browser.ts'
import type { Texts } from './browser.ts'
import { multiply } from './many-plans.ts'

const VIEWS = ['#overview', '#findings', '#matrix', '#targets', '#targets/quzhou-health-plan', '#source/zhejiang-health-plan']

let browser: Browser
let result: RunResult
let texts: Texts
let html: string
beforeAll(async () => {
  browser = await openBrowser()
  const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt')).map((name) => ({ name, text: readFileSync(`seeds/${name}`, 'utf8') }))
  ;({ result, texts } = await runOver(seeds))
  html = await pageOf(result, texts)
}, 60_000)
afterAll(() => browser?.close())

describe('access', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      it(`axe finds no serious fault in any view, ${colorScheme}, ${width} px wide`, async () => {
        // axe is put in by the test, past the policy that keeps everything else out; the page under test has it in full.
        const { page, close } = await openReport(browser, html, '', { colorScheme, viewport: { width, height: 900 }, bypassCSP: true })
        for (const hash of VIEWS) {
          await page.evaluate((to) => { location.hash = to }, hash)
          await page.waitForTimeout(150)
          if (hash === '#matrix') await page.locator('td .cell').nth(2).click()
          await page.evaluate(axe.source)
          const faults = await page.evaluate(async () => {
            const { axe: run } = window as unknown as { axe: typeof axe }
            const found = await run.run(document, { resultTypes: ['violations'] })
            return found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`)
          })
          expect(faults, hash).toEqual([])
        }
        await close()
      }, 120_000)
    }
  }
})

describe('200 plans', () => {
  let big: string
  beforeAll(async () => {
    const many = multiply(result, texts, 200)
    expect(many.result.documents).toHaveLength(200)
    big = await pageOf(many.result, many.texts)
  }, 60_000)

  it('open without an error, findings, matrix and a source line too', async () => {
    for (const hash of ['', '#findings', '#matrix', '#source/plan-150/L45']) {
      const { page, errors, close } = await openReport(browser, big, hash)
      await expect.poll(() => page.locator('main h1').count(), { message: hash }).toBe(1)
      expect(errors).toEqual([])
      await close()
    }
  }, 120_000)

  it('draw only what is in view', async () => {
    const { page, close } = await openReport(browser, big, '#matrix')
    const cells = page.locator('.matrix-table td')
    expect(await cells.count()).toBeLessThan(1500)
    await page.locator('.matrix-scroll').evaluate((element) => element.scrollTo(12_000, 3000))
    await page.waitForTimeout(100)
    expect(await page.locator('.matrix-table tbody th').first().isVisible()).toBe(true)
    expect(await cells.count()).toBeLessThan(1500)
    await page.keyboard.press('2')
    expect(await page.locator('.finding-row').count()).toBeLessThan(60)
    for (let i = 0; i < 40; i++) await page.keyboard.press('j')
    await expect.poll(() => page.textContent('.position')).toMatch(/^40 of/)
    expect(await page.locator('.finding-row[aria-current]').isVisible()).toBe(true)
    await close()
  }, 120_000)
})

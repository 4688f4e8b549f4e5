/** What a plan says is shown and never run, whatever it says. */
import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataBlock, escapeJson } from '../../src/report/html/embed.ts'
import { openBrowser, openReport, reportOver } from './browser.ts'
import { PROVINCE } from './plans.ts'

const EVIL = '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 2"><!--'
const HOSTILE = {
  name: 'evil.txt',
  text: `浙江省“${EVIL}”规划

一、发展目标 </script><svg onload="window.hacked = 3">

[点击](javascript:window.hacked=4) 到2025年，人均预期寿命达到79岁\u2028以上\u2029。${EVIL}

表1 “十四五”时期主要指标 <b>x</b>

\t序号
\t指标名称
\t单位
\t2025年目标

\t1
\t人均预期寿命<script>window.hacked = 5</script>
\t岁
\t"79"&lt;
`
}

let browser: Browser
beforeAll(async () => { browser = await openBrowser() }, 60_000)
afterAll(() => browser?.close())

describe('a plan that holds code', () => {
  it('is shown as text in every view and nothing of it runs', async () => {
    const html = await reportOver([HOSTILE, PROVINCE])
    const { page, errors, requests, close } = await openReport(browser, html)
    for (const hash of ['#findings', '#matrix', '#targets', '#targets/evil', '#source/evil', '#overview', '#finding-<img src=x onerror=alert(1)>', '#source/%E0%A4%A']) {
      await page.evaluate((to) => { location.hash = to }, hash)
      await page.waitForTimeout(50)
      expect(await page.locator('main script, main img, main b > b, main [onload], main [onerror], main a:not([href^="#"])').count(), hash).toBe(0)
    }
    await page.evaluate(() => { location.hash = '#source/evil' })
    await page.waitForSelector('.line')
    const shown = (await page.textContent('.text'))!
    expect(shown).toContain(EVIL)
    expect(shown).toContain('79岁\u2028以上\u2029')
    expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined()
    expect(errors).toEqual([])
    expect(requests).toEqual([])
    await close()
  })

  it('cannot bring its own script past the policy of the page', async () => {
    const { page, errors, close } = await openReport(browser, await reportOver([PROVINCE]))
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.hacked = 6'
      document.body.append(script)
      const button = document.createElement('button')
      button.setAttribute('onclick', 'window.hacked = 7')
      document.body.append(button)
      button.click()
      // What a debugger evaluates is let through, so the text is handed to the page to evaluate.
      setTimeout('window.hacked = 8' as unknown as () => void, 0)
      await new Promise((done) => { setTimeout(done, 50) })
      const fetched = await fetch('data:text/plain,x').then(() => true, () => false)
      return [(window as unknown as { hacked?: number }).hacked, fetched]
    })
    expect(ran).toEqual([undefined, false])
    expect(errors.join(' ')).toContain('Content Security Policy')
    await close()
  })

  it('has a policy that names exactly its own script and styles', async () => {
    const html = await reportOver([PROVINCE])
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policy).toBe(`default-src 'none'; script-src ${hash(/<script>([^]*?)<\/script>/.exec(html)![1]!)}; style-src ${hash(/<style>([^]*?)<\/style>/.exec(html)![1]!)}; img-src data:; base-uri 'none'; form-action 'none'`)
  })
})

describe('data in the page', () => {
  it('ends no element and opens no comment', () => {
    const json = JSON.stringify({ a: '</script><!-- <script>', b: '\u2028' })
    const block = dataBlock('data-x', json).join('')
    expect(block.match(/<\/script>/g)).toHaveLength(1)
    expect(block).not.toContain('<!--')
    expect(JSON.parse(escapeJson(json))).toEqual(JSON.parse(json))
  })

  it('is left as it is where it has comparators alone', () => {
    const json = '{"op":"<=","other":"<"}'
    expect(escapeJson(json)).toBe(json)
  })
})

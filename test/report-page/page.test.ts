/** The page in a browser, as a reviewer uses it. Three small plans: the city's text and table disagree, and it asks for less than the province. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReview } from '../../src/review/schema.ts'
import { openBrowser, openReport, reportOver } from './browser.ts'
import type { Opened } from './browser.ts'
import { PLANS } from './plans.ts'

let browser: Browser
let html: string
beforeAll(async () => {
  browser = await openBrowser()
  html = await reportOver(PLANS)
}, 60_000)
afterAll(() => browser?.close())

async function within(hash: string, look: (opened: Opened) => Promise<void>, options: Parameters<typeof openReport>[3] = {}): Promise<void> {
  const opened = await openReport(browser, html, hash, options)
  try {
    await look(opened)
    expect(opened.errors).toEqual([])
    expect(opened.requests).toEqual([])
  } finally {
    await opened.close()
  }
}

describe('the report page', () => {
  it('opens from a file without an error, a warning or a request', () => within('', async ({ page }) => {
    await expect.poll(() => page.textContent('h1')).toBe('Where the plans disagree')
    for (const view of ['findings', 'matrix', 'targets', 'source', 'overview']) {
      await page.click(`.bar nav a[href="#${view}"]`)
      await expect.poll(() => page.locator(`main.view-${view} h1`).count()).toBe(1)
    }
  }))

  it('shows the plans as a tree of regions with their counts', () => within('', async ({ page }) => {
    expect(await page.locator('.plans tbody tr').evaluateAll((rows) => rows.map((row) => `${row.className.split(' ').at(-1)} ${row.querySelector('[lang]')?.textContent}`))).toEqual([
      'depth-0 浙江省', 'depth-1 浙江省卫生健康事业发展“十四五”规划', 'depth-1 衢州市', 'depth-2 衢州市卫生健康“十四五”规划', 'depth-2 柯城区', 'depth-3 衢州市柯城区卫生健康“十四五”规划'
    ])
    const city = page.locator('.plans tr', { hasText: 'city.txt' }).locator('td.number')
    // sections, tasks, columns, tables, indicators, projects, statements
    await expect.poll(() => city.allTextContents()).toEqual(['3', '1', '–', '1', '2', '–', '2'])
  }))

  it('leads from a severity to its findings, and from there to the source line', () => within('', async ({ page }) => {
    await page.click('.figure.error')
    await expect.poll(() => page.locator('.finding-row .rule').allTextContents()).toEqual(['error: Prose differs from table'])
    await expect.poll(() => page.locator('.side .value').allTextContents()).toEqual(['4.5人', '4.8人'])
    await expect.poll(() => page.locator('.side .value mark').allTextContents()).toEqual(['4.5', '4.8'])
    await page.locator('.side .place').last().click()
    await page.waitForSelector('.line.target')
    await expect.poll(() => page.textContent('.line.target .no')).toBe('5')
    await expect.poll(() => page.textContent('.line.target .words')).toContain('每千人注册护士数达到4.8人')
  }))

  it('opens a finding by its address and says so where there is none', async () => {
    const id = /"id": "([0-9a-f]{12})",\s+"rule": "weaker-than-upper-level"/.exec(html)![1]!
    await within(`#finding-${id}`, async ({ page }) => {
      await expect.poll(() => page.textContent('.finding h2')).toBe('Weaker than upper level')
      await expect.poll(() => page.locator('.side header .level').allTextContents()).toEqual(['province · 浙江省', 'city · 衢州市'])
      await expect.poll(() => page.getAttribute('.finding-row[aria-current]', 'href')).toBe(`#finding-${id}`)
    })
    await within('#finding-gone', async ({ page }) => { expect(await page.textContent('.detail')).toContain('There is no finding gone in this report') })
  })

  it('filters and searches the findings', () => within('#findings', async ({ page }) => {
    const rows = page.locator('.finding-row')
    await expect.poll(() => rows.count()).toBe(3)
    await page.fill('.search', '健康素养')
    await expect.poll(() => rows.locator('.rule').allTextContents()).toEqual(['warning: Missing at lower level'])
    await page.fill('.search', 'no such words')
    await expect.poll(() => page.textContent('.detail')).toContain('No finding fits')
    await page.click('text=Show all')
    await expect.poll(() => rows.count()).toBe(3)
    await page.click('.toggle.warning')
    await expect.poll(() => rows.count()).toBe(1)
    await page.click('.toggle.warning')
    await page.locator('.choice select').nth(1).selectOption('province')
    await expect.poll(() => rows.count()).toBe(2)
  }))

  it('is used by keyboard alone', () => within('#findings', async ({ page }) => {
    const current = async (): Promise<string> => (await page.textContent('.finding h2'))!
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await current()).toBe('Missing at lower level')
    await page.keyboard.press('k')
    expect(await current()).toBe('Prose differs from table')
    await page.keyboard.press('/')
    await page.keyboard.type('weaker')
    await expect.poll(() => page.locator('.finding-row').count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    expect(await current()).toBe('Weaker than upper level')
    await page.keyboard.press('?')
    expect(await page.locator('dialog[open] h2').textContent()).toBe('Keyboard')
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await page.waitForSelector('main.view-source tr.target')
    await expect.poll(() => page.textContent('tr.target .no')).toMatch(/^\d+/)
    await page.keyboard.press('3')
    await expect.poll(() => page.locator('main.view-matrix').count()).toBe(1)
  }))

  it('shows a verdict for each cell of the matrix, and its sources', () => within('#matrix', async ({ page }) => {
    const row = page.locator('.matrix-table tbody tr', { hasText: '每千人注册护士数' })
    await expect.poll(() => row.locator('td .value').allTextContents()).toEqual(['5人2025', '4.5人2025', '5.2人2025'])
    await expect.poll(() => row.locator('td .verdict').allTextContents()).toEqual(['↓weaker', '↑stricter'])
    await row.locator('td .cell').nth(1).click()
    const panel = page.locator('.panel')
    await expect.poll(() => panel.locator('.sources .place').allTextContents()).toEqual(['city.txt:25', 'city.txt:5'])
    expect(await panel.locator('.against').textContent()).toContain('5人')
    await page.keyboard.press('Escape')
    await expect.poll(() => panel.count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('cell')
  }))

  it('sorts and filters the matrix, and keeps its head and first column in view', () => within('#matrix', async ({ page }) => {
    const names = page.locator('.matrix-table tbody th .name')
    await expect.poll(() => names.allTextContents()).toEqual(['人均预期寿命', '每千人注册护士数', '居民健康素养水平'])
    await page.click('.sort[data-sort="2"]')
    await expect.poll(() => names.allTextContents()).toEqual(['每千人注册护士数', '居民健康素养水平', '人均预期寿命'])
    await expect.poll(() => page.getAttribute('th:has(.sort[data-sort="2"])', 'aria-sort')).toBe('ascending')
    await page.click('.sort[data-sort="2"]')
    await expect.poll(() => names.allTextContents()).toEqual(['人均预期寿命', '居民健康素养水平', '每千人注册护士数'])
    await page.click('.toggle:has(.verdict.missing)')
    await expect.poll(() => names.allTextContents()).toEqual(['居民健康素养水平'])
    await page.click('.toggle:has(.verdict.missing)')
    await page.fill('.search', '护士')
    await expect.poll(() => names.allTextContents()).toEqual(['每千人注册护士数'])
    await page.click('.menu summary')
    await page.click('.menu .check >> nth=2')
    await expect.poll(() => page.locator('.matrix-table thead th').count()).toBe(3)
    for (const cell of ['.matrix-table thead th', '.matrix-table tbody th']) expect(await page.locator(cell).first().evaluate((element) => getComputedStyle(element).position)).toBe('sticky')
  }))

  it('draws the values of all levels on one axis, each leading to its line', () => within('#targets', async ({ page }) => {
    const chart = page.locator('.chart', { hasText: '每千人注册护士数' })
    await chart.scrollIntoViewIfNeeded()
    await expect.poll(() => chart.locator('tbody th').allTextContents()).toEqual(['浙江省', '衢州市', '柯城区'])
    await expect.poll(() => chart.locator('tbody tr').nth(1).locator('.mark').allTextContents()).toEqual(['2020 reported 3.7人', '2025 target 4.5人'])
    // The province's 5 is what the others are held against: its line goes through all rows.
    await expect.poll(() => chart.locator('.upper').count()).toBe(3)
    await page.click('text=By plan')
    await expect.poll(() => page.locator('.path-plot').first().getAttribute('aria-label')).toContain('2020 reported 79.4岁; 2025 target 80岁以上')
    await chart.locator('.mark').first().waitFor({ state: 'detached' })
    await page.click('.path figcaption a >> nth=0')
    await page.waitForSelector('tr.target')
  }))

  it('shows a plan with outline, line numbers, its table as a table, and numbers by kind', () => within('#source/city', async ({ page }) => {
    await expect.poll(() => page.locator('.outline a').allTextContents()).toEqual(['一、 发展目标', ' 表1 “十四五”时期主要指标', '二、 主要任务', '（一） 优化资源配置'])
    await expect.poll(() => page.locator('section.table tbody tr').nth(1).locator('th, td').allTextContents()).toEqual(['212', '2', '每千人注册护士数', '人', '3.7', '4.5'].map((text, i) => (i === 0 ? expect.stringMatching(/^\d+/) as unknown as string : text)))
    const line = page.locator('.line', { hasText: '4.8人' })
    expect(await line.locator('.n-statement').textContent()).toBe('4.8')
    expect(await line.locator('.n-date').textContent()).toBe('2025')
    expect(await line.locator('.in-indicator').first().textContent()).toContain('每千人注册护士数')
    await page.fill('.finder .search', '护士')
    await expect.poll(() => page.textContent('.finder .count')).toMatch(/^1 of \d+$/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.textContent('.finder .count')).toMatch(/^2 of \d+$/)
  }))

  it('speaks Chinese at a press, and keeps the plans’ own words', () => within('#findings', async ({ page }) => {
    await page.click('.language')
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe('zh-CN')
    await expect.poll(() => page.textContent('.finding h2')).toBe('正文与表格不一致')
    await expect.poll(() => page.textContent('.finding .message')).toBe('每千人注册护士数：《衢州市卫生健康“十四五”规划》表中2025年目标为4.5人，正文为4.8人；规划自相矛盾。')
    expect(await page.locator('.side .value').first().textContent()).toBe('4.5人')
    await page.reload()
    await expect.poll(() => page.textContent('.bar nav a[aria-current]')).toContain('问题')
  }))

  it('opens in the language that was asked for', async () => {
    const opened = await openReport(browser, await reportOver(PLANS, 'zh'))
    await expect.poll(() => opened.page.textContent('h1')).toBe('规划目标不一致之处')
    await opened.close()
  })

  it('has a dark and a light theme: the system’s, until the reader chooses', () => within('', async ({ page }) => {
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const dark = await paper()
    await page.click('.theme')
    expect(await paper()).not.toBe(dark)
    await page.reload()
    await expect.poll(() => page.getAttribute('html', 'data-theme')).toBe('light')
  }, { colorScheme: 'dark' }))

  it('keeps a decision and saves it as a review file that the program reads', () => within('#findings', async ({ page }) => {
    await page.check('input[value="accepted"]')
    await page.fill('#decision-reason', 'The table was updated, the text was not')
    await page.fill('#decision-by', '王')
    await page.click('.decision button[type=submit]')
    await expect.poll(() => page.textContent('.finding .decided')).toBe('Accepted')
    await page.reload()
    await expect.poll(() => page.textContent('.finding .decided')).toBe('Accepted')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.save')])
    expect(download.suggestedFilename()).toBe('duibiao.review.json')
    const saved = readReview(JSON.parse(readFileSync(await download.path(), 'utf8')))
    expect(saved).toMatchObject({ entries: [{ decision: 'accepted', reason: 'The table was updated, the text was not', by: '王', rule: 'prose-differs-from-table', when: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string, sides: ['city: 4.5', 'city: 4.8人'] }] })
    await page.click('text=Withdraw')
    await expect.poll(() => page.locator('.save').count()).toBe(0)
  }))

  it('copies a finding as Markdown', () => within('#findings', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.click('text=Copy as Markdown')
    await page.waitForSelector('text=Copied')
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain('**Prose differs from table** (error)')
    expect(text).toContain('- 4.5  (衢州市, 2025 target, city.txt:25)\n+ 4.8人  (衢州市, text, 2025 target, city.txt:5)')
  }))

  it('prints every finding with both passages, and the matrix, whatever is in view', () => within('', async ({ page }) => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.isVisible('.bar')).toBe(false)
    await expect.poll(() => page.locator('#print .finding').count()).toBe(3)
    await expect.poll(() => page.locator('#print .printed-matrix tbody tr').count()).toBe(3)
    await expect.poll(() => page.isVisible('#print .printed-matrix')).toBe(true)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect.poll(() => page.locator('#print *').count()).toBe(0)
  }))

  it('fits a narrow screen: the list, then the finding, and nothing wider than the screen', () => within('#findings', async ({ page }) => {
    await expect.poll(() => page.isVisible('.detail')).toBe(false)
    await page.locator('.finding-row').first().click()
    await expect.poll(() => page.isVisible('.list')).toBe(false)
    await page.click('.back')
    await expect.poll(() => page.isVisible('.list')).toBe(true)
    for (const hash of ['#overview', '#findings', '#matrix', '#targets', '#targets/city', '#source/city']) {
      await page.evaluate((to) => { location.hash = to }, hash)
      await page.waitForFunction((view) => document.querySelector('main')?.className === `view-${view}`, hash.slice(1).split('/')[0])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBeLessThanOrEqual(390)
    }
  }, { viewport: { width: 390, height: 844 } }))
})

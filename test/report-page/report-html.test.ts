/** The writer: what it puts into the page, how much, and that the same result gives the same bytes. */
import { readFileSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { discrepanciesJson } from '../../src/report/writers/index.ts'
import { reportHtml } from '../../src/report/html/index.ts'
import type { RunResult } from '../../src/report/result.ts'
import { pageOf, runOver } from './browser.ts'
import type { Texts } from './browser.ts'
import { CITY, PLANS } from './plans.ts'

const PAGE = '<!--data: index and findings--><!--data: all the rest-->'
let result: RunResult
let texts: Texts
beforeAll(async () => ({ result, texts } = await runOver(PLANS)))

const block = (html: string, id: string): unknown => JSON.parse(new RegExp(`id="${id}">([^]*?)</script>`).exec(html)![1]!)

describe('reportHtml', () => {
  it('embeds the JSON of the run, each document with its text', () => {
    const html = reportHtml(result, { page: PAGE, version: '1', texts })
    expect(block(html, 'data-findings')).toEqual(JSON.parse(discrepanciesJson(result)))
    expect(block(html, 'data-links')).toEqual(JSON.parse(JSON.stringify(result.links)))
    expect(block(html, 'data-document-0')).toEqual({ document: JSON.parse(JSON.stringify(result.documents[0])), firstLine: 1, text: CITY.text })
  })

  it('takes files that the run has written as they are', () => {
    const html = reportHtml(result, { page: PAGE, version: '1', texts, written: new Map([['links.json', '{"groups":[]}\n'], ['documents/city.json', '{"id":"city"}\n']]) })
    expect(block(html, 'data-links')).toEqual({ groups: [] })
    expect(block(html, 'data-document-0')).toMatchObject({ document: { id: 'city' } })
  })

  it('gives a document of a file with several only its own lines', () => {
    const html = reportHtml(result, { page: PAGE, version: '1', texts: new Map([['city', { text: 'a\nb\nc\nd', lines: [2, 3] }]]) })
    expect(block(html, 'data-document-0')).toMatchObject({ firstLine: 2, text: 'b\nc' })
  })

  it('refuses a page without places for data', () => {
    expect(() => reportHtml(result, { page: '<p>', version: '1', texts })).toThrow(RangeError)
  })

  it('gives the same bytes for the same result', async () => {
    expect(await pageOf(result, texts)).toBe(await pageOf(result, texts))
  })

  it('shows a decision of the review', () => {
    const [first] = result.findings
    const html = reportHtml({ ...result, decisions: new Map([[first!.id, { decision: 'wrong', reason: 'not the same', by: null, when: null }]]) }, { page: PAGE, version: '1', texts })
    expect(block(html, 'data-findings')).toMatchObject([{ id: first!.id, decision: { decision: 'wrong' } }, {}, {}])
  })

  it('stays under 2 MB for the five seeds', async () => {
    const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt') || (name.endsWith('.md') && name !== 'README.md')).map((name) => ({ name, text: readFileSync(`seeds/${name}`, 'utf8') }))
    const run = await runOver(seeds)
    expect(Buffer.byteLength(await pageOf(run.result, run.texts))).toBeLessThan(2_000_000)
  })
})

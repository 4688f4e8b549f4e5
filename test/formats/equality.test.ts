/**
 * The form of a plan does not change what is read from it: each seed as html, docx, doc and pdf (made by
 * LibreOffice, see make.mjs) gives the same sections, tasks, columns, rows and statements as its text.
 */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runFile } from '../../pipeline/stages/index.ts'
import type { Context } from '../../pipeline/stages/index.ts'
import { createRegions } from '../../src/meta/index.ts'
import type { PlanDocument } from '../../src/schema/plan-document.ts'

const SEEDS = ['zhejiang-health-plan', 'quzhou-health-plan', 'gongshu-health-plan', 'jiaxing-health-modernisation', 'zhejiang-medical-service-system']
const FORMATS = ['html', 'docx', 'doc', 'pdf'] as const

/**
 * What a form loses or adds, and why.
 * - Lines and pages differ: they count in another text.
 * - White space inside names and texts differs: a PDF has none between lines, a browser shows runs of it as one.
 * - A heading over two columns (a name in two parts) is one heading in the text, whose cells have lost their spans,
 *   and one a column elsewhere.
 */
const LOST = new Set(['line', 'endLine', 'page', 'source', 'tiling', 'numbers', 'diagnostics'])

function essence(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\s\u3000\u00a0]+/g, '')
  if (Array.isArray(value)) return value.map(essence)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !LOST.has(key)).map(([key, inner]) => [key, key === 'headers' ? [...new Set(essence(inner) as string[])] : essence(inner)]))
}

const context = { settings: { maxBytes: 64 * 1024 * 1024 }, regions: createRegions() } as unknown as Context

async function read(url: URL, id: string): Promise<PlanDocument> {
  const [draft, ...others] = await runFile({ name: id, id, bytes: new Uint8Array(readFileSync(url)), sha256: '' }, context)
  expect(others).toEqual([])
  return draft!.document
}

const texts = new Map<string, Promise<PlanDocument>>()
const fromText = (seed: string): Promise<PlanDocument> => {
  const known = texts.get(seed) ?? read(new URL(`../../seeds/${seed}.txt`, import.meta.url), seed)
  texts.set(seed, known)
  return known
}

describe.each(SEEDS)('%s', (seed) => {
  it.each(FORMATS)('gives the same from %s as from its text', async (extension) => {
    const url = new URL(`../fixtures/formats/seeds/${seed}.${extension}`, import.meta.url)
    expect(existsSync(url)).toBe(true)
    const document = await read(url, seed)
    const text = await fromText(seed)
    for (const part of ['title', 'number', 'issuer', 'level', 'region', 'period', 'sections', 'tasks', 'columns', 'tables', 'glossary', 'notes', 'statements'] as const) {
      expect(essence(document[part]), part).toEqual(essence(text[part]))
    }
    expect(document.source.format).toBe(extension)
  }, 60_000)
})

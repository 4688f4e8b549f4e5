import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findings } from '../../src/schema/findings.ts'
import { ARTEFACT_NAMES, jsonSchemas } from '../../src/schema/json-schema.ts'
import type { ArtefactName } from '../../src/schema/json-schema.ts'
import { links } from '../../src/schema/links.ts'
import { planDocument } from '../../src/schema/plan-document.ts'
import { runRecord } from '../../src/schema/run.ts'
import { ROOT, inFolder, listFiles, readFolder, readJson, run } from './run-cli.ts'

const OUT = join(ROOT, 'out')

describe('out/ as it is committed', () => {
  test('is what the seeds give now, byte for byte', async () => {
    const folder = inFolder()
    process.chdir(ROOT)
    expect((await run(['run', 'seeds', '--out', join(folder, 'out')])).status).toBe(0)
    const fresh = readFolder(join(folder, 'out'))
    const committed = readFolder(OUT)
    const stale = [...new Set([...Object.keys(fresh), ...Object.keys(committed)])].filter((path) => fresh[path] !== committed[path])
    expect(stale, 'out/ is stale in these files: run `npm start` and commit out/').toEqual([])
  })
})

test('each finding says in Chinese what it says in English, in the plans’ own words and no other Latin ones', () => {
  const texts = listFiles(join(ROOT, 'seeds')).map((name) => readFileSync(join(ROOT, 'seeds', name), 'utf8')).join('\n')
  const list = readJson<{ message: string; messageZh: string }[]>(join(OUT, 'discrepancies.json'))
  expect(list.length).toBeGreaterThan(80)
  for (const { messageZh } of list) {
    expect(messageZh).toMatch(/^.{10,}。$/)
    expect((messageZh.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !texts.includes(word))).toEqual([])
  }
})

/** What each written file has to be; a field that no schema names would be lost in parsing, and shows. */
const SCHEMAS: readonly [RegExp, ArtefactName, z.ZodType][] = [
  [/^documents\/.*\.json$/, 'document', planDocument], [/^links\.json$/, 'links', links], [/^discrepancies\.json$/, 'discrepancies', findings], [/^run\.json$/, 'run', runRecord]
]
const written = listFiles(OUT).flatMap((path) => SCHEMAS.filter(([pattern]) => pattern.test(path)).map(([, name, schema]) => [path, name, schema] as const))

describe('every artefact is as its schema says', () => {
  test.each(written)('%s, with no field beyond', (path, _, schema) => {
    const value = readJson(join(OUT, path))
    expect(schema.parse(value)).toEqual(value)
  })

  test.each(written)('%s, by the JSON Schema “%s” as well', (path, name) => {
    const schema = z.fromJSONSchema(jsonSchemas()[name] as Parameters<typeof z.fromJSONSchema>[0])
    expect(schema.safeParse(readJson(join(OUT, path))).error).toBeUndefined()
  })

  test('a JSON Schema refuses what is no artefact', () => {
    for (const name of ARTEFACT_NAMES) expect(z.fromJSONSchema(jsonSchemas()[name] as Parameters<typeof z.fromJSONSchema>[0]).safeParse({ id: 1 }).success).toBe(false)
  })

  test('the JSON Schemas are plain JSON, name their draft and share their parts by name', () => {
    const schemas = jsonSchemas()
    expect(Object.keys(schemas)).toEqual(['document', 'links', 'discrepancies', 'run'])
    const { document } = JSON.parse(JSON.stringify(schemas)) as { document: { $schema: string; $defs: Record<string, { required?: string[] }> } }
    expect(document.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(document.$defs['PlanDocument']?.required).toEqual(expect.arrayContaining(['id', 'title', 'sections', 'tables', 'statements']))
    expect(Object.keys(document.$defs)).toEqual(expect.arrayContaining(['Section', 'Table', 'Indicator', 'Quantity']))
  })

  test('the JSON Schemas say of every field of a shared part what it is', () => {
    const parts = Object.values(jsonSchemas() as Record<string, { $defs?: Record<string, { properties?: Record<string, { description?: string; $ref?: string; const?: string }> }> }>).flatMap(({ $defs = {} }) => Object.entries($defs))
    const silent = parts.flatMap(([name, { properties = {} }]) => Object.entries(properties).filter(([, field]) => !field.description && !field.$ref && field.const === undefined).map(([field]) => `${name}.${field}`))
    expect([...new Set(silent)]).toEqual([])
  })

  test('run.json accounts for every number and every character of each plan', () => {
    const { counts, accounts } = readJson(join(OUT, 'run.json')) as { counts: Record<string, number>; accounts: { document: string; numbers: number; classes: Record<string, number>; unexplained: number; tiling: { overlaps: number; gaps: number } }[] }
    expect(accounts).toHaveLength(counts['documents']!)
    expect(accounts.reduce((sum, account) => sum + account.numbers, 0)).toBe(counts['numbers'])
    for (const { document, numbers, classes, unexplained, tiling } of accounts) {
      expect(Object.values(classes).reduce((sum, count) => sum + count, 0), document).toBe(numbers)
      expect(unexplained / numbers, document).toBeLessThanOrEqual(0.01)
      expect(tiling, document).toMatchObject({ overlaps: 0, gaps: 0 })
    }
  })
})

describe('places in the artefacts', () => {
  interface Placed { line: number; endLine: number }
  interface Document { source: { file: string }; sections: (Placed & { marker: string; title: string })[]; tables: { indicators: (Placed & { name: string; measures: (Placed & { raw: string })[] })[] }[]; statements: (Placed & { raw: string; text: string })[] }

  test.each(written.filter(([, name]) => name === 'document').map(([path]) => path))('%s: what is quoted stands on the lines that are named', (path) => {
    const document = readJson<Document>(join(OUT, path))
    const source = readFileSync(join(ROOT, document.source.file), 'utf8').split('\n')
    const squeeze = (text: string): string => text.replace(/\s+|\*\*/g, '')
    const at = ({ line, endLine }: Placed): string => squeeze(source.slice(line - 1, endLine).join(''))
    for (const section of document.sections) expect(at(section)).toContain(squeeze(section.marker + section.title))
    for (const row of document.tables.flatMap((table) => table.indicators)) for (const measure of row.measures) for (const part of measure.raw.split(/(?<=[\d以下上])(?=\D)/)) expect(at(measure)).toContain(squeeze(part))
    for (const statement of document.statements) expect(at(statement)).toContain(squeeze(statement.raw))
  })
})

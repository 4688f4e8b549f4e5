/** SARIF as other tools read it: against the schema of the standard, version 2.1.0, as a kept package ships it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/report/result.ts'
import { sarif } from '../../src/report/writers/index.ts'
import { runOf } from './result-fixture.ts'

const require = createRequire(import.meta.url)
const schemaFile = join(dirname(require.resolve('@microsoft/jest-sarif')), 'schemas', 'sarif-2.1.0-rtm.5.json')
const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore' })
// The schema is written in draft 4, which this validator knows by its meta schema alone.
ajv.addMetaSchema(JSON.parse(readFileSync(require.resolve('ajv/lib/refs/json-schema-draft-04.json'), 'utf8')) as object)
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object)

describe('SARIF 2.1.0', () => {
  const result = runOf()
  const log = JSON.parse(sarif(result, { version: '0.1.0' })) as { runs: { results: { relatedLocations?: unknown[] }[] }[] }

  it('is valid by the schema of the standard, both places of a finding among it', () => {
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
    expect(log.runs[0]!.results.some((one) => (one.relatedLocations ?? []).length > 0)).toBe(true)
  })

  it('is valid in Chinese', () => {
    expect(validate(JSON.parse(sarif(result, { version: '0.1.0', language: 'zh' }))), JSON.stringify(validate.errors)).toBe(true)
  })

  it('is valid with decided findings and with none at all', () => {
    const decisions = new Map<string, Decision>(result.findings.map((finding) => [finding.id, { decision: 'accepted', reason: 'known', by: 'A', when: null } as Decision]))
    for (const other of [{ ...result, decisions }, { ...result, findings: [] }]) {
      expect(validate(JSON.parse(sarif(other, { version: '0.1.0' }))), JSON.stringify(validate.errors)).toBe(true)
    }
  })

  it('is refused by that schema where a result loses its message', () => {
    const broken = structuredClone(log) as { runs: { results: { message?: unknown }[] }[] }
    delete broken.runs[0]!.results[0]!.message
    expect(validate(broken)).toBe(false)
  })
})

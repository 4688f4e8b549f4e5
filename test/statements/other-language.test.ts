import { describe, expect, test } from 'vitest'
import { runFile } from '../../pipeline/stages/index.ts'
import { DEFAULTS } from '../../pipeline/settings.ts'
import { createRegions } from '../../src/meta/index.ts'

const PLAN = `# Northfield County Water Plan 2021–2025

## 1. Goals

By 2025, at least 90% of households will be connected to public sewers.

| No. | Indicator | Unit | 2020 baseline | 2025 target |
|---|---|---|---|---|
| 1 | Households connected to sewers | % | 72 | ≥90 |

## 2. 附注

到2025年，自来水普及率达到92%以上。
`

async function read(text: string) {
  const file = { name: 'plan.md', id: 'plan', bytes: new TextEncoder().encode(text), sha256: '' }
  return (await runFile(file, { settings: DEFAULTS, regions: createRegions() }))[0]!.document
}

describe('a plan in English', () => {
  test('has its title and period, its sections and its table', async () => {
    const document = await read(PLAN)
    expect(document.title).toBe('Northfield County Water Plan 2021–2025')
    expect(document.period).toEqual({ start: 2021, end: 2025 })
    expect(document.tables.map((table) => table.indicators.map((row) => `${row.name} ${row.unit} ${row.measures.map((measure) => measure.raw).join(' → ')}`))).toEqual([['Households connected to sewers % 72 → ≥90']])
  })

  test('gives no statement of an English sentence, says so once, and counts its numbers', async () => {
    const document = await read(PLAN)
    expect(document.statements.map((statement) => statement.indicator)).toEqual(['自来水普及率'])
    expect(document.diagnostics.filter((diagnostic) => diagnostic.rule === 'text-in-other-language')).toMatchObject([{ line: 5, endLine: 5 }])
    expect(document.numbers.filter((entry) => entry.line === 5)).toMatchObject([{ raw: 'By 2025', class: 'other-language' }, { raw: 'at least 90', class: 'other-language' }])
  })
})

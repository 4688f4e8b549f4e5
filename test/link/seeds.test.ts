import { describe, expect, it } from 'vitest'
import { linkDocuments } from '../../src/link/index.ts'
import { plan } from './plans.ts'
import { sameIndicator, seedPlans } from './seed-rows.ts'

const documents = seedPlans.map((p) => plan(p.id, { level: p.level, region: p.region, tables: p.tables }))
const canonical = new Map(sameIndicator.flatMap((set) => set.map((name) => [name, set[0]!])))

/** Every pair of rows that a reader links: one name, or names of one set, in two tables. */
function wanted(): Map<string, string> {
  const rows = documents.flatMap((d) => d.tables.flatMap((t) => t.indicators.map((row) => ({ key: `${d.id}:${row.line}`, name: row.name, table: t, of: `${row.parent ?? ''}>${canonical.get(row.name) ?? row.name}` }))))
  const pairs = new Map<string, string>()
  rows.forEach((a, i) => rows.slice(i + 1).forEach((b) => {
    if (a.of === b.of && a.table !== b.table) pairs.set([a.key, b.key].sort().join(' '), `${a.name} = ${b.name}`)
  }))
  return pairs
}
function found(): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const { members } of linkDocuments(documents).groups)
    members.forEach((a, i) => members.slice(i + 1).forEach((b) => pairs.set([`${a.document}:${a.line}`, `${b.document}:${b.line}`].sort().join(' '), `${a.name} = ${b.name}`)))
  return pairs
}

describe('the rows of the eight seed tables', () => {
  const gold = wanted()
  const links = found()
  it('are all linked where a reader links them', () => {
    expect([...gold].filter(([pair]) => !links.has(pair)).map(([, names]) => names)).toEqual([])
  })
  it('are linked nowhere else', () => {
    expect([...links].filter(([pair]) => !gold.has(pair)).map(([, names]) => names)).toEqual([])
  })
  it('give more than 200 pairs to get right', () => {
    expect(gold.size).toBeGreaterThan(200)
  })
})

/** Hand-made plans: no more of a document than linking reads. */
import type { Indicator, PlanDocument, Statement } from '../../src/schema/plan-document.ts'
import type { Quantity } from '../../src/schema/shared.ts'
import { foldName } from '../../src/link/fold-name.ts'
import { linkDocuments } from '../../src/link/index.ts'
import type { LinkOptions } from '../../src/link/index.ts'

export interface Row { name: string; unit?: string | null; category?: string | null; parent?: string | null; quantity?: Quantity }
export interface Said { indicator: string; unit?: string | null; quantity?: Quantity; text?: string; raw?: string }

const five: Quantity = { kind: 'number', op: '=', value: 5 }

export function plan(id: string, { tables = [], said = [], level = null, region = [] }: { tables?: (Row | string)[][]; said?: (Said | string)[]; level?: PlanDocument['level']; region?: string[] }): PlanDocument {
  let line = 1
  const indicator = (given: Row | string): Indicator => {
    const row = typeof given === 'string' ? { name: given } : given
    const at = line++
    const measure = { header: '2025年目标', year: 2025, role: 'target' as const, level: null, raw: '5', quantity: row.quantity ?? five, line: at, endLine: at }
    return { id: `row-${at}`, sequence: null, category: row.category ?? null, name: row.name, parent: row.parent ?? null, unit: row.unit ?? null, nature: null, measures: [measure], line: at, endLine: at }
  }
  const statement = (given: Said | string): Statement => {
    const s = typeof given === 'string' ? { indicator: given } : given
    const at = line++
    return { id: `said-${at}`, text: s.text ?? `${s.indicator}达到5`, indicator: s.indicator, quantity: s.quantity ?? five, raw: s.raw ?? '5', unit: s.unit ?? null, year: 2025, status: 'target', type: 'level', section: null, task: null, column: null, line: at, endLine: at }
  }
  return {
    id, title: id, issuer: null, number: null, level, region, period: null, source: { file: id, format: 'text', dialect: '', encoding: 'utf-8', sha256: '', bytes: 0 },
    sections: [], tasks: [], columns: [], glossary: [], notes: [], numbers: [], tiling: null, diagnostics: [],
    tables: tables.map((rows, i) => ({ id: `table-${i}`, title: null, kind: 'indicators', headers: [], section: null, projects: [], line: 1, endLine: 1, indicators: rows.map(indicator) })),
    statements: said.map(statement)
  }
}

/** Whether two names, each the only row of its own plan, are linked. */
export function areLinked(a: Row | string, b: Row | string, options: LinkOptions = {}): boolean {
  return linkDocuments([plan('a', { tables: [[a]] }), plan('b', { tables: [[b]] })], options).groups.length === 1
}

/** Groups as lists of 'document: name', for reading in an expectation. */
export function groupsOf(documents: PlanDocument[], options: LinkOptions = {}): string[][] {
  return linkDocuments(documents, options).groups.map((g) => g.members.map((m) => `${m.document}: ${m.name}`))
}
export const fold = foldName

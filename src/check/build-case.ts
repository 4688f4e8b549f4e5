/** Makes plans, links and trees from a rule's case, as the stages before would. */
import { readQuantity } from '../language/quantity.ts'
import type { LinkGroup, LinkMember, Links } from '../schema/links.ts'
import type { Indicator, Measure, PlanDocument, Statement } from '../schema/plan-document.ts'
import type { Level } from '../schema/shared.ts'
import type { Piece } from '../tree/passage.ts'
import type { Leaf, PlanTree } from '../tree/plan-tree.ts'
import type { CasePlan, CaseRow, RuleCase } from './case.ts'

export interface BuiltCase { documents: PlanDocument[]; links: Links; trees: Map<string, PlanTree> }

export function buildCase(ruleCase: Pick<RuleCase, 'plans' | 'better' | 'linked'>): BuiltCase {
  const documents = ruleCase.plans.map(buildPlan)
  return { documents, links: buildLinks(documents, ruleCase), trees: new Map(ruleCase.plans.map((plan) => [plan.id, buildTree(plan)])) }
}

/** Lines: the title, then rows, statements, projects, text, each part on lines of its own. */
function buildPlan(plan: CasePlan): PlanDocument {
  const period = plan.period ?? [2021, 2025]
  const place = (line: number): { line: number; endLine: number } => ({ line, endLine: line })
  const indicators = (plan.rows ?? []).map((row, i) => buildRow(row, `i${i + 1}`, 11 + i))
  const projects = (plan.projects ?? []).map((project, i) => ({
    id: `p${i + 1}`, sequence: String(i + 1), group: null, name: project.name, site: null, content: project.content ?? null, investment: null,
    period: project.period ?? null, owner: null, ...place(301 + i)
  }))
  const table = { headers: [] as string[], section: null, indicators: [] as Indicator[], projects: [] as typeof projects }
  return {
    id: plan.id, title: plan.id, issuer: null, number: null, level: plan.level ?? 'province', region: plan.region ?? ['甲省'],
    period: { start: period[0], end: period[1] },
    source: { file: `${plan.id}.txt`, format: 'text', dialect: 'case', encoding: 'utf-8', sha256: '', bytes: 0 },
    sections: (plan.sections ?? []).map((section, i) => ({ id: `s${i + 1}`, marker: section.marker, title: section.title, depth: section.depth ?? 1, parent: null, ...place(200 + i) })),
    tasks: [],
    columns: (plan.columns ?? []).map((column, i) => ({ id: `c${i + 1}`, number: column.number, title: column.title, section: null, items: [], ...place(250 + i) })),
    tables: [
      ...(indicators.length > 0 ? [{ ...table, id: 't1', title: '主要指标', kind: 'indicators' as const, indicators, line: 10, endLine: 10 + indicators.length }] : []),
      ...(projects.length > 0 ? [{ ...table, id: 't2', title: '重大项目一览表', kind: 'projects' as const, projects, line: 300, endLine: 300 + projects.length }] : []),
      ...(plan.tables ?? []).map((title, i) => ({ ...table, id: `o${i + 1}`, title, kind: 'other' as const, ...place(290 + i) }))
    ],
    glossary: (plan.glossary ?? []).map((entry, i) => ({ number: i + 1, ...entry, ...place(400 + i) })),
    notes: [],
    statements: (plan.statements ?? []).map((statement, i): Statement => ({
      id: `q${i + 1}`, text: statement.text ?? `${statement.indicator}${statement.raw}`, indicator: statement.indicator, raw: statement.raw,
      quantity: readQuantity(statement.raw, statement.unit ?? null), unit: statement.unit ?? null, year: statement.year ?? null,
      status: statement.status ?? 'target', type: statement.type ?? 'level', section: null, task: null, column: null, ...place(101 + i)
    })),
    numbers: [], tiling: null,
    diagnostics: (plan.diagnostics ?? []).map((diagnostic, i) => ({ ...diagnostic, severity: 'warning' as const, ...place(11 + i) }))
  }
}

const LEVELS: readonly Level[] = ['national', 'province', 'prefecture', 'county']

/** A heading such as '2025 target province': year, role, and whose figure it is. */
function buildRow(row: CaseRow, id: string, line: number): Indicator {
  const measures: Measure[] = Object.entries(row.cells).map(([header, raw]) => {
    const words = header.split(' ')
    const level = LEVELS.find((name) => words.includes(name)) ?? null
    return { header, year: Number(words[0]) || null, role: words.includes('actual') ? 'actual' : 'target', level, raw, quantity: readQuantity(raw, row.unit ?? null), line, endLine: line }
  })
  if (row.assessment !== undefined) measures.push({ header: '完成情况', year: null, role: 'assessment', level: null, raw: row.assessment, quantity: readQuantity(row.assessment), line, endLine: line })
  return { id, sequence: null, category: null, name: row.name, parent: row.parent ?? null, unit: row.unit ?? null, nature: row.nature ?? null, measures, line, endLine: line }
}

function buildLinks(documents: readonly PlanDocument[], { better = {}, linked = [] }: Pick<RuleCase, 'better' | 'linked'>): Links {
  const canonical = (name: string): string => linked.find((names) => names.includes(name))?.[0] ?? name
  const groups = new Map<string, LinkGroup>()
  const add = (name: string, unit: string | null, member: LinkMember): void => {
    const key = canonical(name)
    const group = groups.get(key)
    if (group) group.members.push(member)
    else groups.set(key, { key, name: key, unit, better: better[key] ?? null, members: [member] })
  }
  for (const document of documents) {
    for (const table of document.tables) for (const row of table.indicators) add(row.name, row.unit, { document: document.id, indicator: row.id, line: row.line, name: row.name, evidence: ['case'] })
    for (const statement of document.statements) add(statement.indicator, statement.unit, { document: document.id, statement: statement.id, line: statement.line, name: statement.indicator, evidence: ['case'] })
  }
  return { groups: [...groups.values()] }
}

function buildTree(plan: CasePlan): PlanTree {
  let offset = 0
  const children = (plan.text ?? []).map((paragraph, i): Leaf => {
    const pieces: Piece[] = []
    let text = ''
    for (const [j, part] of paragraph.split('|').entries()) {
      pieces.push({ at: text.length, start: offset, end: offset + part.length, line: 501 + i * 10 + j * 2 })
      text += part
      offset += part.length + 1
    }
    return { type: 'leaf', kind: 'body', passage: { text, pieces }, bodyStart: 0, leadEnd: 0 }
  })
  return { type: 'plan', children }
}

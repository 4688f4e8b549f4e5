/** Where a finding's side comes from: the cell, the clause, or what else stands on its line. */
import type { Side } from '../schema/findings.ts'
import type { LinkGroup, LinkMember, Links } from '../schema/links.ts'
import type { Indicator, Measure, PlanDocument, Statement, Table } from '../schema/plan-document.ts'

export type Origin =
  | { kind: 'cell'; table: Table; row: Indicator; measure: Measure }
  | { kind: 'row'; table: Table; row: Indicator }
  | { kind: 'clause'; statement: Statement }
  | { kind: 'line'; words: string }

/** A side is found again by its line and its printed value; of two that fit, the one in the finding's own group. */
export function originOf(side: Side, document: PlanDocument, group: LinkGroup | undefined): Origin {
  const cells = document.tables.flatMap((table) => table.indicators.flatMap((row) => row.measures.filter((measure) => measure.line === side.line && measure.raw === side.raw).map((measure): Origin => ({ kind: 'cell', table, row, measure }))))
  const clauses = document.statements.filter((statement) => statement.line === side.line && statement.raw === side.raw).map((statement): Origin => ({ kind: 'clause', statement }))
  const found = [...(side.label.startsWith('text') ? clauses : cells), ...cells, ...clauses]
  // A merged cell's value stands under several headings: the label says which one is meant.
  const fits = found.filter((origin) => origin.kind !== 'cell' || side.label.startsWith(`${origin.measure.year === null ? '' : `${origin.measure.year} `}${origin.measure.role}`))
  const likely = fits.length > 0 ? fits : found
  const own = likely.find((origin) => memberOf(origin, document.id, group) !== undefined)
  return own ?? likely[0] ?? rowAt(side, document) ?? { kind: 'line', words: standsIn(side, document) }
}

/** The member of the group that the value belongs to. */
export function memberOf(origin: Origin, document: string, group: LinkGroup | undefined): LinkMember | undefined {
  return group?.members.find((member) => member.document === document && (origin.kind === 'clause' ? member.statement === origin.statement.id : origin.kind !== 'line' && member.indicator === origin.row.id))
}

/** The group that the value is linked in, whether or not the finding is about it. */
export const groupOf = (origin: Origin, document: string, { groups }: Links): LinkGroup | undefined => groups.find((group) => memberOf(origin, document, group) !== undefined)

function rowAt(side: Side, document: PlanDocument): Origin | undefined {
  for (const table of document.tables) {
    const row = table.indicators.find((candidate) => candidate.line <= side.line && side.line <= candidate.endLine)
    if (row) return { kind: 'row', table, row }
  }
  return undefined
}

/** The innermost part of the plan around a line, in words. */
function standsIn(side: Side, document: PlanDocument): string {
  const around = <T extends { line: number; endLine: number }>(parts: readonly T[]): T | undefined => parts.filter((part) => part.line <= side.line && side.line <= part.endLine).at(-1)
  const table = around(document.tables)
  if (table) return `table${table.title === null ? '' : ` “${table.title}”`}`
  const column = around(document.columns)
  if (column) return `column (专栏) “${column.title}”`
  const entry = around(document.glossary)
  if (entry) return `glossary entry “${entry.term}”`
  const section = document.sections.filter((candidate) => candidate.line <= side.line).at(-1)
  if (section?.line === side.line) return `heading “${section.marker}${section.title}”`
  return section ? `text under “${section.marker}${section.title}”` : 'text before the first heading'
}

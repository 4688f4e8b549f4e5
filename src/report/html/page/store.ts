/** The run's data as it stands in the page: the index and the findings at once, every other block when it is asked for. */
import { figureOfStatement, figuresOfRow, namesPrintedTwice } from '../../../check/figures.ts'
import type { Figure } from '../../../check/figures.ts'
import type { LinkGroup, Links } from '../../../schema/links.ts'
import { BLOCKS, LINE_END } from '../data.ts'
import type { DocumentBlock, DocumentSummary, MatrixRow, ReportFinding, ReportIndex, RuleText } from '../data.ts'
import { shortNames } from './model/names.ts'

export interface Store {
  index: ReportIndex
  findings: readonly ReportFinding[]
  summary(id: string): DocumentSummary | undefined
  numberOf(id: string): number
  shortName(id: string): string
  rule(id: string): RuleText | undefined
  finding(id: string): ReportFinding | undefined
  /** Null while the page is still being read, and for a document that is not in this run. */
  block(id: string): DocumentBlock | null
  lines(id: string): readonly string[]
  groups(): readonly LinkGroup[]
  group(key: string): LinkGroup | undefined
  matrix(): readonly MatrixRow[]
  /** Every value of one linked indicator. */
  figuresOfGroup(group: LinkGroup): Figure[]
  /** Every value of one document, by the id of its row or statement. */
  figuresOf(id: string): ReadonlyMap<string, Figure[]>
  /** Whether a block was asked for that has not come yet. */
  waiting(): boolean
}

export function openStore(): Store {
  let missed = false
  const read = <T>(id: string): T | null => {
    const text = document.getElementById(id)?.textContent
    if (text !== undefined && text !== null) return JSON.parse(text) as T
    missed ||= document.readyState === 'loading'
    return null
  }
  const index = read<ReportIndex>(BLOCKS.index)!
  const findings = read<ReportFinding[]>(BLOCKS.findings) ?? []
  const names = shortNames(index.documents)
  const numbers = new Map(index.documents.map((summary, at) => [summary.id, at]))
  const rules = new Map(index.rules.map((rule) => [rule.id, rule]))
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  const numberOf = (id: string): number => numbers.get(id) ?? -1
  const block = remember((id: string) => (numberOf(id) < 0 ? null : read<DocumentBlock>(BLOCKS.document(numberOf(id)))))
  const links = remember(() => read<Links>(BLOCKS.links))
  const matrix = remember(() => read<MatrixRow[]>(BLOCKS.matrix))
  const lines = remember((id: string) => { const found = block(id); return found && [...new Array<string>(found.firstLine - 1).fill(''), ...found.text.split(LINE_END)] })
  const figures = remember((id: string) => { const found = block(id); return found && figuresIn(found) })
  const groups = (): readonly LinkGroup[] => links('')?.groups ?? []
  return {
    index, findings, numberOf, block, groups,
    summary: (id) => index.documents[numberOf(id)],
    shortName: (id) => names[numberOf(id)] ?? id,
    rule: (id) => rules.get(id),
    finding: (id) => byId.get(id),
    lines: (id) => lines(id) ?? [],
    group: (key) => groups().find((group) => group.key === key),
    matrix: () => matrix('') ?? [],
    figuresOf: (id) => figures(id) ?? new Map(),
    figuresOfGroup: (group) => group.members.flatMap((member) => figures(member.document)?.get(member.indicator ?? member.statement ?? '') ?? []),
    waiting: () => { const was = missed; missed = false; return was }
  }
}

function figuresIn({ document: plan }: DocumentBlock): Map<string, Figure[]> {
  const figures = new Map<string, Figure[]>()
  for (const table of plan.tables) {
    const twice = namesPrintedTwice(table)
    for (const row of table.indicators) figures.set(row.id, figuresOfRow(plan, table, row, twice))
  }
  for (const statement of plan.statements) figures.set(statement.id, [figureOfStatement(plan, statement)])
  return figures
}

/** Keeps what was made, but never that there was nothing yet. */
function remember<T>(make: (id: string) => T | null): (id: string) => T | null {
  const kept = new Map<string, T>()
  return (id) => {
    const known = kept.get(id)
    if (known !== undefined) return known
    const made = make(id)
    if (made !== null) kept.set(id, made)
    return made
  }
}

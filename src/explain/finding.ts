/** How a finding came about: for each side the source line, the cell or clause, the typed value, the link and why; then the verdict. */
import { REASON_WORDS } from '../check/compare.ts'
import type { Comparison, Pair } from '../check/comparison.ts'
import { VERDICTS } from '../check/comparison.ts'
import type { Rule } from '../check/rule.ts'
import type { Decision, Finding, Side } from '../schema/findings.ts'
import type { LinkGroup, Links } from '../schema/links.ts'
import type { PlanDocument } from '../schema/plan-document.ts'
import { evidenceText } from './evidence.ts'
import { groupOf, memberOf, originOf } from './origin.ts'
import type { Origin } from './origin.ts'
import { quantityText } from './quantity.ts'

export interface ExplainInput {
  finding: Finding
  documents: readonly PlanDocument[]
  links: Links
  comparison: Comparison
  /** Null where the rule is not of this version. */
  rule: Rule | null
  /** Lines of each document's text by its id; absent where the text is not at hand. */
  lines: ReadonlyMap<string, readonly string[]>
  /** Null where nobody has decided on it. */
  decision: Decision | null
}

export function explainFinding(input: ExplainInput): string {
  const { finding, rule, decision } = input
  const group = input.links.groups.find(({ key }) => key === finding.group)
  return [
    `${finding.severity}  ${finding.rule}  ${finding.id}`,
    oneLine(finding.message),
    ...finding.sides.map((side, i) => `\n${i + 1}  ${explainSide(side, input, group)}`),
    '',
    ...verdictLines(input, group),
    field('rule', rule ? `${rule.description.en} ${rule.rationale.en}` : 'not one of this version'),
    field('decision', decision ? `${decision.decision}${decision.by ? ` by ${decision.by}` : ''}${decision.when ? ` on ${decision.when}` : ''}${decision.reason ? `: ${decision.reason}` : ''}` : 'none')
  ].join('\n') + '\n'
}

const field = (name: string, text: string): string => `   ${name.padEnd(9)} ${oneLine(text)}`

function explainSide(side: Side, { documents, links, lines }: ExplainInput, group: LinkGroup | undefined): string {
  const document = documents.find(({ id }) => id === side.document)
  if (!document) return `${side.document}:${side.line}  ${side.label}\n${field('value', side.raw)}`
  const origin = originOf(side, document, group)
  const linked = memberOf(origin, document.id, group) ? group : groupOf(origin, document.id, links)
  const member = memberOf(origin, document.id, linked)
  return [
    `${oneLine(document.source.file)}:${side.line}  ${side.label}`,
    field('source', sourceLine(side, origin, lines.get(document.id))),
    field(...placeOf(origin)),
    field('value', `${side.raw}${side.quantity ? `  →  ${quantityText(side.quantity)}${unitOf(origin)}` : ''}`),
    ...(origin.kind === 'line' ? [] : [field('link', member && linked ? `${linked.name} (${linked.members.length} places)` : 'to nothing')]),
    ...(member?.evidence ?? []).map((evidence) => field('', evidenceText(evidence)))
  ].join('\n')
}

/** The line as printed, cut around the value where it is long. */
function sourceLine(side: Side, origin: Origin, lines: readonly string[] | undefined): string {
  if (!lines) return 'not at hand: the file is not where it was, or is another one now'
  const text = lines[side.line - 1] ?? ''
  const clause = origin.kind === 'clause' ? origin.statement.text.split('\n')[0]! : side.raw
  const at = Math.max(0, text.indexOf(clause), text.indexOf(side.raw))
  const [start, end] = [Math.max(0, at - 40), at + clause.length + 40]
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`
}

function placeOf(origin: Origin): [string, string] {
  switch (origin.kind) {
    case 'cell': return ['cell', `row “${origin.row.parent === null ? '' : `${origin.row.parent}：`}${origin.row.name}” under “${origin.measure.header}”${titled(origin.table.title)}`]
    case 'row': return ['row', `“${origin.row.name}”${titled(origin.table.title)}`]
    case 'clause': return ['clause', `${origin.statement.text} (indicator: ${origin.statement.indicator}; ${origin.statement.status}, ${origin.statement.year ?? 'no year'})`]
    case 'line': return ['in', origin.words]
  }
}

const titled = (title: string | null): string => (title === null ? '' : ` of table “${title}”`)

function unitOf(origin: Origin): string {
  const unit = origin.kind === 'clause' ? origin.statement.unit : origin.kind === 'line' ? null : origin.row.unit
  return unit === null ? '' : `, in ${unit}`
}

/** Which way is better, and what the matrix says of the plans that the finding is about. */
function verdictLines({ finding, comparison, links }: ExplainInput, group: LinkGroup | undefined): string[] {
  const plans = new Set(finding.sides.map((side) => side.document))
  const shown = (figure: Pair['upperFigure']): boolean => figure === null || finding.sides.some((side) => side.document === figure.document.id && side.line === figure.line)
  const about = ({ upper, lower, upperFigure, lowerFigure }: Pair): boolean => plans.has(upper.id) && plans.has(lower.id) && shown(upperFigure) && shown(lowerFigure)
  const pairs = comparison.rows.filter((row) => finding.group === null || row.group.key === finding.group).flatMap((row) => row.pairs.filter(about))
  const known = group ?? links.groups.find(({ key }) => key === finding.group)
  return [
    ...(known ? [field('better', known.better === null ? 'not known which way' : `${known.better}${known.betterReason ? ` (${known.betterReason})` : ''}`)] : []),
    ...VERDICTS.flatMap((verdict) => pairs.filter((pair) => pair.verdict === verdict)).map((pair) => field('verdict', verdictText(pair))),
    ...(pairs.length === 0 ? [field('verdict', `${finding.severity}, as the rule below says; not of an upper against a lower plan’s target`)] : [])
  ]
}

function verdictText({ upper, lower, verdict, reason, upperFigure, lowerFigure }: Pair): string {
  const value = (figure: Pair['upperFigure']): string => (figure === null ? 'nothing' : figure.raw)
  return `${verdict === 'not-comparable' ? `not comparable: ${reason ? REASON_WORDS[reason].en : 'unknown'}` : verdict}; ${lower.id} has ${value(lowerFigure)}, ${upper.id} ${value(upperFigure)}`
}

/** Control characters of a plan never reach the terminal. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()

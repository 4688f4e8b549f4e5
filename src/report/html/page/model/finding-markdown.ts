/** A finding as Markdown, for a letter or an issue. */
import { escapeCode, escapeMarkdown } from '../../../writers/markdown.ts'
import type { ReportFinding, ReviewDecision } from '../../data.ts'

export interface MarkdownWords {
  title: string
  message: string
  why: string
  severity: string
  /** quzhou-health-plan.txt:112 for each side. */
  places: readonly string[]
  labels: readonly string[]
  decision: string | null
}

/** Heading, message, both sides as a diff, why it matters. */
export function findingMarkdown(finding: ReportFinding, words: MarkdownWords, decision: ReviewDecision | null): string {
  const last = finding.sides.length - 1
  const sides = finding.sides.map((side, i) => `${last === 0 ? '!' : i === last ? '+' : '-'} ${escapeCode(side.raw)}  (${escapeCode(words.labels[i] ?? side.label)}, ${escapeCode(words.places[i] ?? '')})`)
  const lines = [
    `**${escapeMarkdown(words.title)}** (${words.severity}) \`${finding.id}\``,
    '', escapeMarkdown(words.message), '', '```diff', ...sides, '```', '', `> ${escapeMarkdown(words.why)}`
  ]
  if (decision && words.decision) lines.push('', `${words.decision}${decision.by ? ` (${escapeMarkdown(decision.by)})` : ''}${decision.reason ? `: ${escapeMarkdown(decision.reason)}` : ''}`)
  return `${lines.join('\n')}\n`
}

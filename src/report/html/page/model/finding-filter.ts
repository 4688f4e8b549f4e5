/** Which findings are listed: by severity, rule, plan, decision and words. */
import type { Severity } from '../../../../schema/shared.ts'
import type { ReportFinding } from '../../data.ts'
import type { Decisions } from './review.ts'

export interface FindingFilter {
  severities: ReadonlySet<Severity>
  /** '' for all. */
  rule: string
  document: string
  decided: 'open' | 'decided' | 'all'
  words: string
}

export const EVERY_FINDING: FindingFilter = { severities: new Set(['error', 'warning', 'info']), rule: '', document: '', decided: 'all', words: '' }

export function filterFindings(findings: readonly ReportFinding[], filter: FindingFilter, decisions: Decisions, textOf: (finding: ReportFinding) => string): ReportFinding[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter((word) => word !== '')
  return findings.filter((finding) => {
    if (!filter.severities.has(finding.severity)) return false
    if (filter.rule !== '' && finding.rule !== filter.rule) return false
    if (filter.document !== '' && !finding.sides.some((side) => side.document === filter.document)) return false
    if (filter.decided !== 'all' && decisions.has(finding.id) !== (filter.decided === 'decided')) return false
    const text = words.length > 0 ? textOf(finding) : ''
    return words.every((word) => text.includes(word))
  })
}

/** All that a search looks through, in lower case: message, rule, values and names of plans. */
export function searchText(finding: ReportFinding, extra: string): string {
  return `${finding.id} ${finding.rule} ${finding.group ?? ''} ${finding.message} ${finding.messageZh} ${finding.sides.map((side) => `${side.document} ${side.raw} ${side.label}`).join(' ')} ${extra}`.toLowerCase()
}

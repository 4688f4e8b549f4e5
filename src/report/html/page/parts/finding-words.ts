/** A finding in the reader's language. */
import type { Side } from '../../../../schema/findings.ts'
import type { ReportFinding } from '../../data.ts'
import { messageOf as messageIn } from '../../../result.ts'
import type { App } from '../app.ts'
import { findingMarkdown } from '../model/finding-markdown.ts'
import { fileName } from './places.ts'

export const messageOf = (app: App, finding: ReportFinding): string => messageIn(finding, app.state.language)

export const placeText = (app: App, side: Side): string => `${fileName(app, side.document)}:${side.line}`

export function markdownOf(app: App, finding: ReportFinding): string {
  const decision = app.state.decisions.get(finding.id) ?? null
  return findingMarkdown(finding, {
    title: app.ruleTitle(finding.rule), message: messageOf(app, finding), why: app.ruleReason(finding.rule), severity: app.t(`severity.${finding.severity}`),
    places: finding.sides.map((side) => placeText(app, side)), labels: finding.sides.map((side) => `${app.store.shortName(side.document)}, ${app.label(side.label)}`),
    decision: decision ? app.t(`decision.${decision.decision}`) : null
  }, decision)
}

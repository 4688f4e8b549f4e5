/** A finding in the reader's language. */
import type { Side } from '../../../../schema/findings.ts'
import type { ReportFinding } from '../../data.ts'
import type { App } from '../app.ts'
import { fileName } from './places.ts'
import { findingMarkdown } from '../model/finding-markdown.ts'

/** Sides that a Chinese message names; the rest is counted. */
const NAMED = 3

/** The message of the run, which is English; in Chinese the indicator and what stands where. */
export function messageOf(app: App, finding: ReportFinding): string {
  if (app.state.language === 'en') return finding.message
  const sides = finding.sides.slice(0, NAMED).map((side) => `${app.store.shortName(side.document)}${app.label(side.label)}“${shorten(side.raw)}”`)
  const more = finding.sides.length > NAMED ? `等 ${finding.sides.length} 处` : ''
  const name = finding.group === null ? '' : `${app.store.group(finding.group)?.name ?? finding.group}：`
  return `${name}${sides.join('；')}${more}`
}

const shorten = (text: string): string => ([...text].length > 28 ? `${[...text].slice(0, 28).join('')}…` : text)

export const placeText = (app: App, side: Side): string => `${fileName(app, side.document)}:${side.line}`

export function markdownOf(app: App, finding: ReportFinding): string {
  const decision = app.state.decisions.get(finding.id) ?? null
  return findingMarkdown(finding, {
    title: app.ruleTitle(finding.rule), message: messageOf(app, finding), why: app.ruleReason(finding.rule), severity: app.t(`severity.${finding.severity}`),
    places: finding.sides.map((side) => placeText(app, side)), labels: finding.sides.map((side) => `${app.store.shortName(side.document)}, ${app.label(side.label)}`),
    decision: decision ? app.t(`decision.${decision.decision}`) : null
  }, decision)
}

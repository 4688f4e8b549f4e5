/** A finding in the reader's language. */
import type { Side } from '../../../../schema/findings.ts'
import type { ReportFinding } from '../../data.ts'
import type { App } from '../app.ts'
import { findingMarkdown } from '../model/finding-markdown.ts'
import { contextOf, rowName } from '../model/sides.ts'
import { fileName } from './places.ts'

/** Sides that a Chinese message names; the rest is counted. */
const NAMED = 3
/** Longer than this is no value but a passage. */
const VALUE = 12

/** The message of the run, which is English; in Chinese the indicator and what stands where. */
export function messageOf(app: App, finding: ReportFinding): string {
  if (app.state.language === 'en') return finding.message
  const plans = new Set(finding.sides.map((side) => side.document))
  const one = plans.size === 1 ? `${app.store.shortName(finding.sides[0]!.document)}：` : ''
  const name = finding.group === null ? '' : `${app.store.group(finding.group)?.name ?? finding.group}：`
  const sides = finding.sides.slice(0, NAMED).map((side) => `${one === '' ? `${app.store.shortName(side.document)} ` : ''}${name === '' ? rowOf(app, side) : ''}${app.label(side.label)} ${quoted(side.raw)}`)
  return `${one}${name}${sides.join('；')}${finding.sides.length > NAMED ? `，等 ${finding.sides.length} 处` : ''}`
}

/** The indicator that a side is of, where the finding is about several. */
function rowOf(app: App, side: Side): string {
  const block = app.store.block(side.document)
  const context = block ? contextOf(block.document, side) : null
  return context?.kind === 'row' ? `${rowName(context.row)} ` : ''
}

/** A value as it is; a passage in quotation marks, its own inside them made single, cut where it is long. */
function quoted(raw: string): string {
  const signs = [...raw.replaceAll('“', '‘').replaceAll('”', '’')]
  if (signs.length <= VALUE) return raw
  return `“${signs.length > 28 ? `${signs.slice(0, 28).join('')}…` : signs.join('')}”`
}

export const placeText = (app: App, side: Side): string => `${fileName(app, side.document)}:${side.line}`

export function markdownOf(app: App, finding: ReportFinding): string {
  const decision = app.state.decisions.get(finding.id) ?? null
  return findingMarkdown(finding, {
    title: app.ruleTitle(finding.rule), message: messageOf(app, finding), why: app.ruleReason(finding.rule), severity: app.t(`severity.${finding.severity}`),
    places: finding.sides.map((side) => placeText(app, side)), labels: finding.sides.map((side) => `${app.store.shortName(side.document)}, ${app.label(side.label)}`),
    decision: decision ? app.t(`decision.${decision.decision}`) : null
  }, decision)
}

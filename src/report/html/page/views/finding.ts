/** One finding: what stands where, why it matters, how the indicators were tied together, what was decided. */
import type { App } from '../app.ts'
import type { ReportFinding } from '../../data.ts'
import { dotPlot, plotLegend } from '../charts/dot-plot.ts'
import { h, printed } from '../dom.ts'
import { inLevelOrder } from '../model/tree.ts'
import { findingHref } from '../model/route.ts'
import { messageOf } from '../parts/finding-words.ts'
import { severityMark } from '../parts/marks.ts'
import { placeLink } from '../parts/places.ts'
import { sideCards, sideTable } from '../parts/side-card.ts'

/** More sides than this are a table, not cards. */
const MOST_CARDS = 4

/** The finding itself, as it is read and printed; `again`: the one before it on the same paper was of the same rule, which is not explained twice. */
export function findingArticle(app: App, finding: ReportFinding, again = false): HTMLElement {
  const decision = app.state.decisions.get(finding.id)
  return h('article', { class: `finding ${finding.severity}`, 'aria-labelledby': `title-${finding.id}` },
    h('header', null,
      h('p', { class: 'kind' }, severityMark(app, finding.severity), h('code', null, finding.rule), decision && h('span', { class: `decided ${decision.decision}` }, app.t(`decision.${decision.decision}`))),
      h('h2', { id: `title-${finding.id}`, tabindex: -1, class: again ? 'visually-hidden' : null }, app.ruleTitle(finding.rule)),
      h('p', { class: 'message' }, messageOf(app, finding))),
    sides(app, finding),
    !again && h('p', { class: 'why' }, h('strong', null, app.t('finding.why')), ' ', app.ruleReason(finding.rule)),
    decision?.reason && h('p', { class: 'reason' }, h('strong', null, app.t('decision.reason')), ' ', decision.reason, decision.by ? ` (${decision.by})` : ''))
}

function sides(app: App, finding: ReportFinding): HTMLElement {
  if (finding.sides.length > MOST_CARDS) {
    // The last side is what the others are held against: its words are read before the list.
    const last = finding.sides.at(-1)!
    const long = last.raw.length > 24
    return h('div', { class: 'many' }, sideTable(app, long ? finding.sides.slice(0, -1) : finding.sides), long && h('div', { class: 'cards one' }, sideCards(app, [last])))
  }
  return h('div', { class: `cards ${['', 'one', 'two', 'three', 'four'][finding.sides.length] ?? ''}` }, sideCards(app, finding.sides))
}

/** Chart and evidence of the indicator that a finding is about; empty where it is about none. */
export function findingContext(app: App, finding: ReportFinding): HTMLElement[] {
  const group = finding.group === null ? undefined : app.store.group(finding.group)
  if (!group) return []
  const { documents } = app.store.index
  const ids = inLevelOrder(documents).map((at) => documents[at]!.id)
  const plot = h('section', { class: 'context' }, h('h3', null, app.t('finding.chart')), h('p', { class: 'indicator' }, printed(group.name), group.better && h('small', null, app.t(`cell.better.${group.better}`))), dotPlot(app, group, ids), plotLegend(app))
  const evidence = h('details', { class: 'evidence' }, h('summary', null, app.t('finding.linked')),
    h('ul', null, group.members.map((member) => h('li', null, printed(app.store.shortName(member.document)), ' ', printed(member.name, 'name'), ' ', placeLink(app, member.document, member.line), ' ', h('small', null, member.evidence.join(', '))))))
  return [plot, evidence]
}

export const linkOf = (finding: ReportFinding): string => findingHref(finding.id)

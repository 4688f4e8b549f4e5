/** What a reviewer decides about a finding. */
import type { ReviewDecision } from '../../data.ts'
import type { App } from '../app.ts'
import { h } from '../dom.ts'
import { DECISIONS } from '../model/review.ts'

export function decisionForm(app: App, id: string, changed: () => void): HTMLElement {
  const current = app.state.decisions.get(id) ?? null
  const radios = DECISIONS.map((decision) => {
    const input = h('input', { type: 'radio', name: 'decision', value: decision })
    input.checked = current?.decision === decision
    return { input, label: h('label', { class: 'radio' }, input, h('span', null, h('strong', null, app.t(`decision.${decision}`)), h('small', null, app.t(`decision.${decision}.means`)))) }
  })
  const reason = h('textarea', { id: 'decision-reason', rows: 2 })
  reason.value = current?.reason ?? ''
  const by = h('input', { id: 'decision-by', type: 'text', autocomplete: 'name' })
  by.value = current?.by ?? app.state.decidedBy
  const status = h('p', { class: 'status', role: 'status' }, statusOf(app, id, current))
  const keep = (): void => {
    const decision = radios.find(({ input }) => input.checked)?.input.value as ReviewDecision['decision'] | undefined
    if (!decision) return void (status.textContent = app.t('decision.choose'))
    app.state.decidedBy = by.value.trim()
    app.decide(id, { decision, reason: reason.value.trim() || null, by: by.value.trim() || null, when: today() })
    changed()
  }
  return h('form', { class: 'decision', onsubmit: (event: Event) => { event.preventDefault(); keep() } },
    h('fieldset', null, h('legend', null, app.t('finding.decide')), radios.map(({ label }) => label)),
    h('div', { class: 'field' }, h('label', { for: 'decision-reason' }, app.t('decision.reason')), reason),
    h('div', { class: 'field' }, h('label', { for: 'decision-by' }, app.t('decision.by')), by),
    h('p', { class: 'actions' }, h('button', { type: 'submit', class: 'button primary' }, app.t('decision.keep')),
      current && h('button', { type: 'button', class: 'button', onclick: () => { app.decide(id, null); changed() } }, app.t('decision.clear'))),
    status)
}

function statusOf(app: App, id: string, current: ReviewDecision | null): string {
  if (!current) return ''
  const words = current.when ? app.t('decision.on', { decision: app.t(`decision.${current.decision}`), when: current.when }) : app.t(`decision.${current.decision}`)
  return app.state.decidedHere.has(id) ? `${words}. ${app.t('decision.kept')}` : words
}

/** The reader's own day. */
function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

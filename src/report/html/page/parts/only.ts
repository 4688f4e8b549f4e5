/** The severities, gravest first, and the way from a count to the findings that it counts. */
import type { Severity } from '../../../../schema/shared.ts'
import type { App } from '../app.ts'

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** Sets the list of findings to one severity, one rule or one plan; the link that calls it leads there. */
export function only(app: App, { severity, rule = '', document = '' }: { severity?: Severity; rule?: string; document?: string }): void {
  app.state.findings = { severities: new Set(severity ? [severity] : SEVERITIES), rule, document, decided: 'all', words: '' }
}

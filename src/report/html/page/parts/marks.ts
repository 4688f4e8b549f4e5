/** Signs for severities and verdicts: a shape and a word, never colour alone. */
import type { Verdict } from '../../../../check/comparison.ts'
import type { Severity } from '../../../../schema/shared.ts'
import type { App } from '../app.ts'
import { h, svg } from '../dom.ts'

const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  warning: 'M8 1.2 15.4 14.5H.6z',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm0 2a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z'
}

export const severitySign = (severity: Severity): SVGElement => svg('svg', { class: `sign ${severity}`, viewBox: '0 0 16 16', width: 12, height: 12, 'aria-hidden': 'true' }, svg('path', { d: SHAPES[severity], 'fill-rule': 'evenodd' }))

export const severityMark = (app: App, severity: Severity): HTMLElement => h('span', { class: `severity ${severity}` }, severitySign(severity), app.t(`severity.${severity}`))

const SYMBOLS: Readonly<Record<Verdict, string>> = { equal: '=', stricter: '↑', weaker: '↓', missing: '∅', extra: '+', 'not-comparable': '≁' }

export const verdictMark = (app: App, verdict: Verdict, more = ''): HTMLElement => h('span', { class: `verdict ${verdict}`, title: app.t(`verdict.${verdict}.means`) }, h('span', { class: 'symbol', 'aria-hidden': 'true' }, SYMBOLS[verdict]), app.t(`verdict.${verdict}`), more)

/** What every view is given, and what it gives back. */
import type { Reason } from '../../../check/compare.ts'
import type { Language } from '../data.ts'
import type { Translate } from './i18n/index.ts'
import type { FindingFilter } from './model/finding-filter.ts'
import type { MatrixFilter, Sort } from './model/matrix-filter.ts'
import type { Route } from './model/route.ts'
import type { ReviewDecision } from '../data.ts'
import type { Store } from './store.ts'

/** What the reader has set; it outlives a view. */
export interface State {
  language: Language
  decisions: Map<string, ReviewDecision>
  /** Ids of the findings that were decided on this page. */
  decidedHere: Set<string>
  decidedBy: string
  findings: FindingFilter
  matrix: MatrixFilter
  sort: Sort
  targets: string
  marks: Set<Mark>
}

export type Mark = 'findings' | 'statements' | 'indicators' | 'numbers'

export interface App {
  store: Store
  state: State
  t: Translate
  label(label: string): string
  ruleTitle(id: string): string
  ruleReason(id: string): string
  /** Why two targets cannot be compared. */
  reason(reason: Reason): string
  /** Goes to an address of this page; `quietly` leaves no entry in the browser's history. */
  go(href: string, quietly?: boolean): void
  /** A decision was taken or withdrawn. */
  decide(finding: string, decision: ReviewDecision | null): void
  /** Said to a screen reader. */
  announce(text: string): void
}

export interface View {
  element: HTMLElement
  /** Takes another address without being built anew; false where it cannot. */
  update?(route: Route): boolean
  /** A key that the view knows; true where it did something. */
  key?(key: string): boolean
  search?: HTMLInputElement
  /** Called when it stands in the page. */
  shown?(): void
  /** What is printed in its place; absent where it prints as it is. */
  print?(): Node
}

export type BuildView = (app: App, route: Route) => View

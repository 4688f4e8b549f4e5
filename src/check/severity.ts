/** How gravely a rule's findings count. */
import type { Severity } from '../schema/shared.ts'

export type { Severity }
/** What a rule can be set to: off, and nothing of it is reported. */
export type RuleSeverity = 'off' | Severity

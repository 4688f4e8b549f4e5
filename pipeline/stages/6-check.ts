import { checkDocuments } from '../../src/check/index.ts'
import { betterLookup } from '../../src/config/better.ts'
import type { CheckResult } from '../../src/check/index.ts'
import type { LinkedSet, SetStage } from './types.ts'

export interface CheckedSet extends LinkedSet, CheckResult {}

/** Linked documents → what disagrees, and the comparison of levels. */
export const check: SetStage<LinkedSet, CheckedSet> = ({ drafts, links }, { settings }) => {
  const trees = new Map(drafts.map((draft) => [draft.document.id, draft.tree]))
  const options = {
    trees,
    ...(settings.rules && { rules: settings.rules }),
    ...(settings.ruleOptions && { options: settings.ruleOptions }),
    ...(settings.better && { better: betterLookup(settings.better) })
  }
  return { drafts, links, ...checkDocuments(drafts.map((draft) => draft.document), links, options) }
}

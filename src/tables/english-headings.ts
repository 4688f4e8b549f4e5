/** Words of column headings in English plans; looked at only where a heading begins with a Latin letter. Sources: results frameworks of national plans. */
import type { ColumnKind, MeasureRole } from './heading.ts'

const KINDS: readonly { kind: ColumnKind; words: RegExp }[] = [
  { kind: 'sequence', words: /^(?:No\.?|S\.?\/?N\.?|ID|Ref\.?|Serial(?: No\.?)?)$/i },
  { kind: 'unit', words: /^Units?(?: of measure(?:ment)?)?$/i },
  { kind: 'nature', words: /^(?:Nature|Type of (?:target|indicator))$/i },
  { kind: 'owner', words: /^(?:Responsible|Lead|Implementing|Executing)(?: (?:agency|ministry|body|department|unit|party))?$|^(?:Owner|Responsibility)$/i },
  { kind: 'site', words: /^(?:Location|Site|Place)$/i },
  { kind: 'content', words: /^(?:Project )?(?:Description|Scope|Activities|Main activities|Content)$/i },
  { kind: 'investment', words: /^(?:Estimated |Total )?(?:Investment|Budget|Cost)s?(?: \(.{1,20}\))?$/i },
  { kind: 'period', words: /^(?:Time ?frame|Timeline|Period|Duration)$/i },
  { kind: 'category', words: /^(?:Category|Domain|Area|Theme|Pillar|Sector|Dimension|Goal|Objective|Outcome)$/i },
  { kind: 'name', words: /^(?:Key |Main |Core |Outcome |Output )?Indicators?(?: name)?$|^Projects?(?: name)?$|^(?:Programmes?|Name|Measure|Metric|KPI)$/i }
]
const VALUE = /^(?:Base ?line|Target|Actual|Achieved|Achievement|Result|Current|Progress|Status)s?\b|\b(?:Base ?line|Target|Actual|Value)s?$/i

const ROLES: readonly { role: MeasureRole; words: RegExp }[] = [
  { role: 'assessment', words: /^(?:Status|Progress)$/i },
  { role: 'target', words: /Target|Planned|Projected/i },
  { role: 'actual', words: /Base ?line|Actual|Achieve|Result|Current/i }
]

/** Kind of an English heading; null where its words are none. */
export function englishKind(text: string): ColumnKind | null {
  return KINDS.find(({ words }) => words.test(text))?.kind ?? (VALUE.test(text) ? 'value' : null)
}

/** Whose figure an English heading says it is; null where its words leave it open. */
export function englishRole(text: string): MeasureRole | null {
  return ROLES.find(({ words }) => words.test(text))?.role ?? null
}

/** The page's words in the language that was chosen, and the English words of the run's data turned into it. */
import type { Language, RuleText } from '../../data.ts'
import { REASON_WORDS } from '../../../../check/compare.ts'
import type { Reason } from '../../../../check/compare.ts'
import { en } from './en.ts'
import type { Key } from './en.ts'
import { zh } from './zh.ts'

export type { Key } from './en.ts'
export type Translate = (key: Key, values?: Readonly<Record<string, string | number>>) => string

export function translator(language: Language): Translate {
  const words: Readonly<Record<Key, string>> = language === 'zh' ? zh : en
  return (key, values) => (values ? words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')) : words[key])
}

/** weaker-than-upper-level → Weaker than upper level; in Chinese the rule's own name. */
export function ruleTitle(language: Language, id: string, rule: RuleText | undefined): string {
  const words = id.replaceAll('-', ' ')
  return (language === 'zh' ? rule?.title : undefined) ?? words.charAt(0).toUpperCase() + words.slice(1)
}

/** Why a rule matters; nothing for a rule that this report does not know. */
export const ruleReason = (language: Language, rule: RuleText | undefined): string => rule?.rationale[language] ?? ''

/** Why two targets cannot be held against each other. */
export const reasonIn = (language: Language, reason: Reason): string => REASON_WORDS[reason][language]

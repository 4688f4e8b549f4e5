/** The page's words in the language that was chosen, and the English words of the run's data turned into it. */
import type { Language, RuleText } from '../../data.ts'
import { REASON_WORDS } from '../../../../check/compare.ts'
import type { Reason } from '../../../../check/compare.ts'
import { en } from './en.ts'
import type { Key } from './en.ts'
import { REASONS, RULE_REASONS } from './rules-zh.ts'
import { zh } from './zh.ts'

export type { Key } from './en.ts'
export type Translate = (key: Key, values?: Readonly<Record<string, string | number>>) => string

export function translator(language: Language): Translate {
  const words: Readonly<Record<Key, string>> = language === 'zh' ? zh : en
  return (key, values) => (values ? words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')) : words[key])
}

/** The words of a side's label (2025 target, text, provincial figure). */
const LABEL_WORDS: Readonly<Record<string, string>> = {
  target: '目标', actual: '实际', standard: '标准', assessment: '完成情况', text: '正文', table: '表格', row: '表中行', definition: '名词解释', announced: '所称名称', headed: '实际标题', heading: '标题', project: '项目', column: '专栏',
  'national figure': '国家数', 'provincial figure': '省级数', 'city figure': '市级数', 'county figure': '县级数', 'project table': '项目表', 'first row': '首行'
}

export function labelIn(language: Language, label: string): string {
  if (language === 'en') return label
  return label.split(', ').map((part) => LABEL_WORDS[part] ?? part.split(' ').map((word) => LABEL_WORDS[word] ?? (/^\d{4}$/.test(word) ? `${word}年` : word)).join('')).join('，')
}

/** weaker-than-upper-level → Weaker than upper level; in Chinese the name that stands in brackets at the end of the rule's description. */
export function ruleTitle(language: Language, id: string, rule: RuleText | undefined): string {
  const chinese = language === 'zh' ? /[(（]([^()（）]*[\u4e00-\u9fff][^()（）]*)[)）][.。]?$/.exec(rule?.description ?? '')?.[1] : undefined
  const words = id.replaceAll('-', ' ')
  return chinese ?? words.charAt(0).toUpperCase() + words.slice(1)
}

export const ruleReason = (language: Language, id: string, rule: RuleText | undefined): string => (language === 'zh' ? RULE_REASONS[id] : undefined) ?? rule?.rationale ?? ''

/** Why two targets cannot be held against each other. */
export const reasonIn = (language: Language, reason: Reason): string => (language === 'zh' ? REASONS[reason] : undefined) ?? REASON_WORDS[reason]

/** The label of a finding's side (2025 target, text) in the reader's language. */
import { LEVEL_WORDS } from '../check/figures.ts'
import type { Language } from '../check/words.ts'

const CHINESE: Readonly<Record<string, string>> = {
  target: '目标', actual: '实际', standard: '标准', assessment: '完成情况', text: '正文', table: '表格', row: '表中行', definition: '名词解释', announced: '所称名称', headed: '实际标题', heading: '标题',
  project: '项目', column: '专栏', 'project table': '项目表', 'first row': '首行'
}
/** text, 2025 target → 正文，2025年目标; 2025 target, provincial figure → 2025年目标（省级）; a word that is not known stands as it is. */
export function labelIn(language: Language, label: string): string {
  if (language === 'en') return label
  return label.split(', ').map((part, at) => {
    const whose = Object.values(LEVEL_WORDS).find(({ en }) => part === `${en} figure`)
    return whose ? `（${whose.zh}）` : `${at === 0 ? '' : '，'}${partZh(part)}`
  }).join('')
}

/** What stands at a place, behind its value: ` (2025 target, plan.txt:11)`, in Chinese `（2025年目标，plan.txt:11）`. */
export const sideAt = (language: Language, label: string, place: string): string => (language === 'zh' ? `（${labelIn(language, label)}，${place}）` : ` (${label}, ${place})`)

function partZh(part: string): string {
  const words = part.split(' ').map((word) => CHINESE[word] ?? (/^\d{4}$/.test(word) ? `${word}年` : null))
  return CHINESE[part] ?? (words.includes(null) ? part : words.join(''))
}

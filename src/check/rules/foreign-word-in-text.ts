import type { Side } from '../../schema/findings.ts'
import { pieceAt } from '../../tree/passage.ts'
import { defineRule } from '../rule.ts'
import { titleOf } from '../wording.ts'

/** English function words: no name or abbreviation, so nothing that belongs between Chinese characters. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(['and', 'or', 'the', 'of', 'for', 'with', 'in', 'to', 'by', 'from', 'as'])
const LATIN = /[A-Za-z]+/g
const CHINESE = /[\u4e00-\u9fff“”（）]/

export default defineRule({
  id: 'foreign-word-in-text',
  severity: 'info',
  scope: 'form',
  title: '中文句中夹英文虚词',
  description: {
    en: 'An English function word in a Chinese sentence: 品质 and 区域, one finding a document.',
    zh: '中文句子夹有英文虚词，每份规划列一条。'
  },
  rationale: {
    en: 'A trace of translation or of text recognition; numbers nearby deserve a second look.',
    zh: '翻译或文字识别留下的痕迹，附近的数字应当复核。'
  },
  cases: [
    { name: '品质 and 区域', plans: [{ id: '规划', text: ['持续提升群众健康生活品质 and 区域健康发展水平。'] }], finds: 1 },
    { name: 'abbreviations and names', plans: [{ id: '规划', text: ['加强ECMO、移动DR、Medical Mall等模式，5G应用，B2C服务。'] }], finds: 0 }
  ],
  *check({ documents, leaves }) {
    for (const document of documents) {
      const sides: Side[] = []
      for (const { leaf, text } of leaves(document)) {
        for (const match of text.matchAll(LATIN)) {
          if (!FUNCTION_WORDS.has(match[0].toLowerCase()) || !standsAlone(text, match.index, match[0].length)) continue
          const around = text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12)
          sides.push({ document: document.id, line: pieceAt(leaf.passage, match.index).line, label: 'text', raw: around, quantity: null })
        }
      }
      if (sides.length === 0) continue
      yield {
        group: null,
        message: {
          en: `${titleOf(document)} has an English function word in ${sides.length === 1 ? 'a Chinese sentence' : `${sides.length} Chinese sentences`}; a trace of translation or text recognition, so the numbers nearby deserve a second look.`,
          zh: `${titleOf(document)}有${sides.length}处中文句子夹有英文虚词；可能是翻译或文字识别的痕迹，附近的数字应当复核。`
        },
        sides: sides.slice(0, 8)
      }
    }
  }
})

/** With Chinese characters on both sides, spaces left out. */
function standsAlone(text: string, at: number, length: number): boolean {
  return CHINESE.test(text.slice(Math.max(0, at - 3), at).trim().at(-1) ?? '') && CHINESE.test(text.slice(at + length, at + length + 3).trim()[0] ?? '')
}

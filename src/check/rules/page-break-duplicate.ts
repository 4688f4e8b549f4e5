import { defineRule } from '../rule.ts'
import { titleOf } from '../wording.ts'
import { quoteZh } from '../wording-zh.ts'

/** Characters that stand doubled on purpose at a word's seam: 人人, 天天, 稳稳. */
const REDUPLICATED = new Set([...'人天年月日家户处时步层事个一二三四五六七八九十种点渐稳常久往早代世默好多少高大慢快紧深细县乡村'])

export default defineRule<{ longest: number }>({
  id: 'page-break-duplicate',
  severity: 'info',
  scope: 'form',
  title: '分页处文字重复',
  description: {
    en: 'What stands before a page break is repeated behind it: 项目 / 目绩效评价.',
    zh: '分页前的文字在分页后重复：项目／目绩效评价。'
  },
  rationale: {
    en: 'A sentence was cut or glued wrongly where the page ends; what else was lost there cannot be seen.',
    zh: '分页处句子切断或粘连有误，是否还有缺失无从得知。'
  },
  options: { longest: 8 },
  cases: [
    { name: '项目 / 目绩效评价', plans: [{ id: '规划', text: ['规范开展基本公共卫生服务项目|目绩效评价。优化监管。'] }], finds: 1 },
    { name: '职业病防 / 治', plans: [{ id: '规划', text: ['慢性病地方病防治、职业病防|治工作。'] }], finds: 0 },
    { name: '“十五 / 五”时期: a numeral that ends one line and begins the next', plans: [{ id: '规划', text: ['加强“十五|五”时期人才培养。'] }], finds: 0 },
    { name: '人人享有', plans: [{ id: '规划', text: ['努力使人|人享有健康服务。'] }], finds: 0 }
  ],
  *check({ documents, leaves }, { longest }) {
    for (const document of documents) {
      for (const { leaf, text } of leaves(document)) {
        if (leaf.kind !== 'body') continue
        for (const piece of leaf.passage.pieces.slice(1)) {
          const twice = repeatedAt(text, piece.at, longest)
          if (twice === '') continue
          const around = `${text.slice(Math.max(0, piece.at - 10), piece.at)} / ${text.slice(piece.at, piece.at + 10)}`
          yield {
            group: null,
            message: {
              en: `${titleOf(document)} repeats “${twice}” over a break in the text; words may have been lost or doubled there.`,
              zh: `${titleOf(document)}分页或断行处${quoteZh(twice)}重复；该处可能有文字缺失或多余。`
            },
            sides: [{ document: document.id, line: piece.line, label: 'text', raw: around, quantity: null }],
            identity: [document.id, around]
          }
        }
      }
    }
  }
})

/** The longest run of Chinese characters that stands on both sides of an offset; '' where there is none. */
function repeatedAt(text: string, at: number, longest: number): string {
  for (let length = Math.min(longest, at, text.length - at); length > 0; length--) {
    const run = text.slice(at - length, at)
    if (run !== text.slice(at, at + length) || !/^[\u4e00-\u9fff]+$/.test(run)) continue
    return length === 1 && REDUPLICATED.has(run) ? '' : run
  }
  return ''
}

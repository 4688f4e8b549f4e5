import { readNumeral } from '../../language/numerals.ts'
import type { PlanDocument } from '../../schema/plan-document.ts'
import { pieceAt } from '../../tree/passage.ts'
import type { CheckContext } from '../context.ts'
import { defineRule } from '../rule.ts'
import { titleOf } from '../wording.ts'

/** 见表3, 详见附表2, 如专栏5所示, 见附件1: a reference with its number. A heading that begins with 表3 is the table itself. */
const REFERENCE = /(?:见|参见|详见|如|按|按照|根据|依据|列于|列入)[^，。；\n“”《》]{0,4}?(附表|附件|附录|表|专栏)\s?(\d{1,2}|[一二三四五六七八九十]{1,3})(?![\d.]|分|次|类|级|期|批)/g

export default defineRule({
  id: 'no-such-table',
  severity: 'warning',
  scope: 'form',
  title: '所引表格、附件不存在',
  description: {
    en: 'The text refers to a table, column or annex that is not there: 见表5.',
    zh: '正文提到的表格、专栏或附件并不存在：见表5。'
  },
  rationale: {
    en: 'What the plan promises to show is missing, or was lost on the way here.',
    zh: '规划所说的内容缺失，或在流转中丢失。'
  },
  cases: [
    { name: '见表3 in a plan with one table', plans: [{ id: '规划', tables: ['表1 主要指标'], text: ['目标见表3。'] }], finds: 1 },
    { name: '见专栏2 where it is', plans: [{ id: '规划', columns: [{ number: 1, title: '甲' }, { number: 2, title: '乙' }], text: ['任务详见专栏2。'] }], finds: 0 },
    { name: '见表1 where it is', plans: [{ id: '规划', tables: ['表1 主要指标'], text: ['目标见表1。'] }], finds: 0 }
  ],
  *check(context) {
    for (const document of context.documents) {
      const leaves = context.leaves(document)
      for (const { leaf, text } of leaves) {
        if (leaf.kind !== 'body' && leaf.kind !== 'note') continue
        for (const match of text.matchAll(REFERENCE)) {
          const [whole, kind = '', printed = ''] = match
          if (exists(document, context, kind, readNumeral(printed) ?? 0)) continue
          yield {
            group: null,
            message: {
              en: `${titleOf(document)} refers to ${kind}${printed}, which is not in this text; what it promises to show cannot be checked.`,
              zh: `${titleOf(document)}提到${kind}${printed}，但文中没有；所指内容无从核对。`
            },
            sides: [{ document: document.id, line: pieceAt(leaf.passage, match.index).line, label: 'text', raw: text.slice(Math.max(0, match.index - 10), match.index + whole.length + 10), quantity: null }],
            identity: [document.id, kind, printed]
          }
        }
      }
    }
  }
})

/** A column of that number, or a title or line that begins with 表3, 附件三. */
function exists(document: PlanDocument, { leaves }: CheckContext, kind: string, number: number): boolean {
  if (kind === '专栏') return document.columns.some((column) => column.number === number)
  const begins = (text: string | null): boolean => {
    const match = /^\s*(附表|附件|附录|表)\s?(\d{1,2}|[一二三四五六七八九十]{1,3})/.exec(text ?? '')
    return match !== null && match[1] === kind && readNumeral(match[2]!) === number
  }
  return document.tables.some((table) => begins(table.title)) || document.sections.some((section) => begins(`${section.marker}${section.title}`)) || leaves(document).some(({ text }) => begins(text))
}

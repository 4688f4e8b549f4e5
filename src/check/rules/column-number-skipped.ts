import type { Column, PlanDocument } from '../../schema/plan-document.ts'
import type { Side } from '../../schema/findings.ts'
import { defineRule } from '../rule.ts'
import { titleOf } from '../wording.ts'

export default defineRule({
  id: 'column-number-skipped',
  severity: 'info',
  scope: 'form',
  title: '专栏编号缺号或重复',
  description: {
    en: 'A column’s number is left out or given twice: 专栏3 is followed by 专栏5.',
    zh: '专栏编号缺号或重复：专栏3之后为专栏5。'
  },
  rationale: {
    en: 'Columns are cited by number; a gap means a lost box or a wrong citation.',
    zh: '专栏按编号引用；缺号意味着缺少专栏或引用有误。'
  },
  cases: [
    { name: '专栏2 is missing', plans: [{ id: '规划', columns: [{ number: 1, title: '甲' }, { number: 3, title: '乙' }] }], finds: 1 },
    { name: '专栏1 twice', plans: [{ id: '规划', columns: [{ number: 1, title: '甲' }, { number: 1, title: '乙' }] }], finds: 1 },
    { name: 'one after the other', plans: [{ id: '规划', columns: [{ number: 1, title: '甲' }, { number: 2, title: '乙' }] }], finds: 0 }
  ],
  *check({ documents }) {
    for (const document of documents) {
      let before: Column | null = null
      for (const column of document.columns) {
        if (column.number === null) continue
        const last: number = before?.number ?? 0
        if (column.number !== last + 1 && column.number !== 1 || (column.number === 1 && last === 1)) {
          yield {
            group: null,
            message: {
              en: `${titleOf(document)} ${before ? `goes from 专栏${last} to` : 'starts with'} 专栏${column.number} (${column.title}); ${column.number <= last ? 'a number stands for two boxes' : 'a box or its number is missing'}.`,
              zh: `${titleOf(document)}${before ? `专栏${last}之后为` : '第一个专栏即为'}专栏${column.number}（${column.title}）；${column.number <= last ? '一个编号对应两个专栏' : '缺少专栏或专栏编号'}。`
            },
            sides: [...(before ? [sideOf(document, before)] : []), sideOf(document, column)],
            identity: [document.id, before?.title ?? '', column.title, String(column.number)]
          }
        }
        before = column
      }
    }
  }
})

const sideOf = (document: PlanDocument, column: Column): Side => ({ document: document.id, line: column.line, label: 'column', raw: `专栏${column.number}${column.title}`, quantity: null })

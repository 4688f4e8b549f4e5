import { pieceAt } from '../../tree/passage.ts'
import { defineRule } from '../rule.ts'
import { titleOf } from '../wording.ts'

/** What stands before 分别 within its clause, and the values behind it. */
const RESPECTIVELY = /([^，。；：:\n]{4,80}?)分别(?:达到?|为|控制在|提高到|降到|不低于|增长到?)?((?:\s*(?:不低于|不超过|≥|≤)?\d+(?:\.\d+)?\s*[^\d、和与，。；]{0,6}[、和与]){1,6}\s*(?:不低于|不超过|≥|≤)?\d+(?:\.\d+)?)/g

export default defineRule({
  id: 'respectively-count-differs',
  severity: 'info',
  scope: 'form',
  description: 'As many things as values do not stand around 分别: three things, two values (分别所列项数与数值个数不符).',
  rationale: 'Which value belongs to which thing cannot be told.',
  cases: [
    { name: 'three things, two values', plans: [{ id: '规划', text: ['公共政策健康影响评价政策、规划和项目的提交评价覆盖率分别达50%和20%以上。'] }], finds: 1 },
    { name: 'two things, two values', plans: [{ id: '规划', text: ['产前筛查率和“两癌”筛查率分别达90%和80%及以上。'] }], finds: 0 },
    { name: 'three things, one value', plans: [{ id: '规划', text: ['健康县、健康乡镇、健康村建设比例分别达到85%。'] }], finds: 0 }
  ],
  *check({ documents, leaves }) {
    for (const document of documents) {
      for (const { leaf, text } of leaves(document)) {
        if (leaf.kind !== 'body') continue
        for (const match of text.matchAll(RESPECTIVELY)) {
          const [whole, before = '', values = ''] = match
          const things = countThings(before)
          const count = (values.match(/\d+(?:\.\d+)?/g) ?? []).length
          if (things < 2 || count < 2 || things === count) continue
          yield {
            group: null,
            message: `${titleOf(document)} names ${things} things before 分别 and ${count} values behind it; which value belongs to which cannot be told.`,
            sides: [{ document: document.id, line: pieceAt(leaf.passage, match.index).line, label: 'text', raw: whole.trim(), quantity: null }],
            identity: [document.id, whole.trim()]
          }
        }
      }
    }
  }
})

/** 政策、规划和项目 is three; what stands in brackets or quotes is one. */
function countThings(text: string): number {
  const flat = text.replace(/“[^”]*”|（[^）]*）|《[^》]*》|\([^)]*\)/g, '甲')
  return flat.split(/、|以及|和|与|及(?!以|其|格)/).filter((part) => part.trim() !== '').length
}

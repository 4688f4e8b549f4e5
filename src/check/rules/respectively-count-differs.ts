import { pieceAt } from '../../tree/passage.ts'
import { defineRule } from '../rule.ts'
import { titleOf } from '../wording.ts'

/** The longest list that may stand before 分别. */
const LONGEST = 80
/** The values behind it: 达50%和20%以上. */
const VALUES = /^(?:达到?|为|控制在|提高到|降到|不低于|增长到?)?((?:\s{0,2}(?:不低于|不超过|≥|≤)?\d+(?:\.\d+)?\s{0,2}[^\d、和与，。；\s]{0,6}\s{0,2}[、和与]){1,6}\s{0,2}(?:不低于|不超过|≥|≤)?\d+(?:\.\d+)?)/

export default defineRule({
  id: 'respectively-count-differs',
  severity: 'info',
  scope: 'form',
  title: '分别所列项数与数值个数不符',
  description: {
    en: '分别 stands between so many things and another number of values: three things, two values.',
    zh: '“分别”前后的项数与数值个数不同：三项，两个数值。'
  },
  rationale: {
    en: 'Which value belongs to which thing cannot be told.',
    zh: '无法判断哪个数值对应哪一项。'
  },
  cases: [
    { name: 'three things, two values', plans: [{ id: '规划', text: ['公共政策健康影响评价政策、规划和项目的提交评价覆盖率分别达50%和20%以上。'] }], finds: 1 },
    { name: 'two things, two values', plans: [{ id: '规划', text: ['产前筛查率和“两癌”筛查率分别达90%和80%及以上。'] }], finds: 0 },
    { name: 'three things, one value', plans: [{ id: '规划', text: ['健康县、健康乡镇、健康村建设比例分别达到85%。'] }], finds: 0 }
  ],
  *check({ documents, leaves }) {
    for (const document of documents) {
      for (const { leaf, text } of leaves(document)) {
        if (leaf.kind !== 'body') continue
        for (let at = text.indexOf('分别'); at >= 0; at = text.indexOf('分别', at + 2)) {
          const before = /[^，。；：:\n]*$/.exec(text.slice(Math.max(0, at - LONGEST), at))![0]
          const values = VALUES.exec(text.slice(at + 2, at + 2 + LONGEST))
          if (before.length < 4 || !values) continue
          const things = countThings(before)
          const count = (values[1]!.match(/\d+(?:\.\d+)?/g) ?? []).length
          if (things < 2 || count < 2 || things === count) continue
          const raw = `${before}分别${values[0]}`.trim()
          yield {
            group: null,
            message: {
              en: `${titleOf(document)} names ${things} things before 分别 and ${count} values behind it; which value belongs to which cannot be told.`,
              zh: `${titleOf(document)}“分别”之前列${things}项，之后有${count}个数值；无法一一对应。`
            },
            sides: [{ document: document.id, line: pieceAt(leaf.passage, at - before.length).line, label: 'text', raw, quantity: null }],
            identity: [document.id, raw]
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

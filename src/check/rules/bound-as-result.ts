import { sideOf } from '../figures.ts'
import { defineRule } from '../rule.ts'
import { someOf, titleOf, unique, valueOf } from '../wording.ts'
import { someZh } from '../wording-zh.ts'

export default defineRule<{ shown: number }>({
  id: 'bound-as-result',
  severity: 'info',
  scope: 'document',
  title: '完成情况只给界限',
  description: {
    en: 'Reported values that are bounds (110以下, 95以上) and no values, one finding a table.',
    zh: '完成情况填报的是界限（110以下、95以上）而不是数值，每张表列一条。'
  },
  rationale: {
    en: 'A bound hides how far things have come; the next target has no baseline to start from.',
    zh: '只给界限看不出实际进展，下一期目标也就没有基数。'
  },
  options: { shown: 8 },
  cases: [
    { name: 'two results are bounds', plans: [{ id: '规划', rows: [{ name: '性别比', cells: { '2020 actual': '110以下' } }, { name: '覆盖率', unit: '%', cells: { '2020 actual': '95以上' } }] }], finds: 1 },
    { name: 'a target may be a bound', plans: [{ id: '规划', rows: [{ name: '性别比', cells: { '2020 actual': '109.11', '2025 target': '110以下' } }] }], finds: 0 }
  ],
  *check({ documents, figuresOf }, { shown }) {
    for (const document of documents) {
      for (const table of document.tables) {
        const bounds = figuresOf(document).filter(({ table: of, role, quantity }) => of === table && role === 'actual' && quantity.kind === 'number' && ['>=', '>', '<=', '<'].includes(quantity.op))
        if (bounds.length === 0) continue
        bounds.sort((a, b) => a.line - b.line)
        yield {
          group: null,
          message: {
            en: `${titleOf(document)} reports ${someOf(unique(bounds.map((figure) => `${figure.name} as ${valueOf(figure)}`)))}; a bound is no result, and the next target has no baseline to start from.`,
            zh: `${titleOf(document)}所报${someZh(unique(bounds.map((figure) => `${figure.name}（${valueOf(figure)}）`)), '项')}只是界限，不是实际数值；下一期目标缺少基数。`
          },
          sides: bounds.slice(0, shown).map(sideOf),
          identity: [document.id, table.title ?? '', ...bounds.map((figure) => `${figure.name} ${figure.raw}`)]
        }
      }
    }
  }
})

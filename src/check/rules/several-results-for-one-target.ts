import { sideOf } from '../figures.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import { titleOf, valueOf } from '../wording.ts'
import { valueZh } from '../wording-zh.ts'

export default defineRule({
  id: 'several-results-for-one-target',
  severity: 'info',
  scope: 'document',
  title: '一个目标多个结果',
  description: {
    en: 'One target, but two results or more in its row.',
    zh: '同一行中目标只有一个，结果却有两个以上。'
  },
  rationale: {
    en: 'Whether the target was reached depends on which result is meant, and the indicator should say so.',
    zh: '目标是否完成取决于指哪个结果，指标应当写明。'
  },
  cases: [
    { name: '70 is the target of both diseases', plans: [{ id: '规划', rows: [{ name: '慢病规范管理率', unit: '%', cells: { '2020 target': '70', '2020 actual': '高血压70.73糖尿病70.19' } }] }], finds: 1 },
    { name: 'two targets and two results', plans: [{ id: '规划', rows: [{ name: '平均住院日', unit: '天', cells: { '2020 actual': '7.37/7.84', '2025 target': '6.5/7.5' } }] }], finds: 0 }
  ],
  *check({ groups }) {
    for (const group of groups) {
      for (const actual of group.figures) {
        if (actual.role !== 'actual' || actual.source !== 'table' || actual.quantity.kind !== 'parts') continue
        const target = group.byDocument.get(actual.document)?.find((figure) => figure.of === actual.of && figure.role === 'target' && figure.quantity.kind === 'number')
        if (!target) continue
        yield {
          group: group.key,
          message: {
            en: `${actual.name}: ${titleOf(actual.document)} sets one target (${valueOf(target)}) and reports ${actual.quantity.parts.length} results (${actual.raw}); which of them the target is of is not said.`,
            zh: `${actual.name}：${titleOf(actual.document)}只有一个目标（${valueZh(target)}），却报告${actual.quantity.parts.length}个结果（${actual.raw}）；没有说明目标对应哪个结果。`
          },
          sides: [sideOf(target), sideOf(actual)],
          identity: [actual.document.id, actual.name, foldRaw(target.raw), foldRaw(actual.raw)]
        }
      }
    }
  }
})

import { sideOf } from '../figures.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import { forYear, listOf, titleOf, unique, valueOf } from '../wording.ts'
import { plansZh, roleZh, valueZh } from '../wording-zh.ts'
import { byLower } from './shared/pairs.ts'

export default defineRule({
  id: 'differs-from-upper-level',
  severity: 'info',
  scope: 'levels',
  title: '与上级目标不同',
  description: {
    en: 'A lower level sets another number than its upper level, and nothing says which way is better.',
    zh: '下级与上级数值不同，且无从判断高低优劣。'
  },
  rationale: {
    en: 'Planning values such as beds per thousand are neither better high nor low; a reviewer decides whether the difference is meant.',
    zh: '每千人床位数一类配置指标无所谓高好低好，差异是否有意需要审核人员判断。'
  },
  cases: [
    {
      name: 'beds per thousand, a planning value without a better way',
      plans: [
        { id: '省规划', rows: [{ name: '每千人床位数', unit: '张', cells: { '2025 target': '7.5' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '每千人床位数', unit: '张', cells: { '2025 target': '7.8' } }] }
      ],
      finds: 1
    },
    {
      name: 'the same number',
      plans: [
        { id: '省规划', rows: [{ name: '每千人床位数', unit: '张', cells: { '2025 target': '7.5' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '每千人床位数', unit: '张', cells: { '2025 target': '7.50' } }] }
      ],
      finds: 0
    }
  ],
  *check({ comparison }) {
    for (const row of comparison.rows) {
      for (const pairs of byLower(row.pairs.filter((pair) => pair.reason === 'direction'))) {
        const lower = pairs[0]!.lowerFigure!
        const uppers = pairs.map((pair) => pair.upperFigure!)
        yield {
          group: row.group.key,
          message: {
            en: `${lower.name}: ${titleOf(lower.document)} sets ${valueOf(lower)}${forYear(lower)}, ${listOf(uppers.map((figure) => `${titleOf(figure.document)} ${valueOf(figure)}`))}; which way is better is not known, so somebody has to say whether the difference is meant.`,
            zh: `${lower.name}：${titleOf(lower.document)}${roleZh(lower)}为${valueZh(lower)}，${plansZh(uppers, lower)}；该指标高低优劣不明，差异是否有意需要核实。`
          },
          sides: [...uppers, lower].map(sideOf),
          identity: [lower.document.id, lower.name, row.period, String(lower.year), foldRaw(lower.raw), ...unique(uppers.map((figure) => foldRaw(figure.raw))).sort()]
        }
      }
    }
  }
})

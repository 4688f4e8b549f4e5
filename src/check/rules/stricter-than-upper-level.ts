import { sideOf } from '../figures.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import { forYear, listOf, titleOf, unique, valueOf } from '../wording.ts'
import { againstZh, lessIsBetter, roleZh, valueZh } from '../wording-zh.ts'
import { byLower } from './shared/pairs.ts'

export default defineRule({
  id: 'stricter-than-upper-level',
  severity: 'off',
  scope: 'levels',
  title: '下级目标高于上级',
  description: {
    en: 'A lower level asks for more than its upper level does.',
    zh: '下级要求高于上级。'
  },
  rationale: {
    en: 'No fault; counted in the matrix. Switch it on to see where a lower level leads.',
    zh: '不是问题，只在对照表中统计；可用来看哪里走在前面。'
  },
  cases: [
    {
      name: 'a city aims higher',
      plans: [
        { id: '省规划', rows: [{ name: '人均预期寿命', unit: '岁', cells: { '2025 target': '80以上' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '人均预期寿命', unit: '岁', cells: { '2025 target': '80.5以上' } }] }
      ],
      better: { 人均预期寿命: 'higher' }, finds: 1
    },
    {
      name: 'a city aims as high',
      plans: [
        { id: '省规划', rows: [{ name: '人均预期寿命', unit: '岁', cells: { '2025 target': '80以上' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '人均预期寿命', unit: '岁', cells: { '2025 target': '80以上' } }] }
      ],
      better: { 人均预期寿命: 'higher' }, finds: 0
    }
  ],
  *check({ comparison }) {
    for (const row of comparison.rows) {
      for (const pairs of byLower(row.pairs.filter((pair) => pair.verdict === 'stricter'))) {
        const lower = pairs[0]!.lowerFigure!
        const uppers = pairs.map((pair) => pair.upperFigure!)
        yield {
          severity: 'info',
          group: row.group.key,
          message: {
            en: `${lower.name}: ${titleOf(lower.document)} asks for ${valueOf(lower)}${forYear(lower)}, more than ${listOf(uppers.map((figure) => `${titleOf(figure.document)} with ${valueOf(figure)}`))}.`,
            zh: `${lower.name}：${titleOf(lower.document)}${roleZh(lower)}为${valueZh(lower)}，${againstZh(lower, uppers, lessIsBetter(row.group.better, lower) ? '低于' : '高于')}；下级要求更严。`
          },
          sides: [...uppers, lower].map(sideOf),
          identity: [lower.document.id, lower.name, row.period, String(lower.year), foldRaw(lower.raw), ...unique(uppers.map((figure) => foldRaw(figure.raw))).sort()]
        }
      }
    }
  }
})

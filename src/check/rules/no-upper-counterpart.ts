import type { ComparisonRow, Pair } from '../comparison.ts'
import { sideOf } from '../figures.ts'
import type { Figure } from '../figures.ts'
import { defineRule } from '../rule.ts'
import { someOf, titleOf, valueOf } from '../wording.ts'
import { someZh, valueZh } from '../wording-zh.ts'

export default defineRule<{ shown: number }>({
  id: 'no-upper-counterpart',
  severity: 'off',
  scope: 'levels',
  title: '上级无对应指标',
  description: {
    en: 'Indicators of a lower plan’s table that no upper plan sets, one finding a document.',
    zh: '下级指标表中的指标，上级规划都没有，每份规划列一条。'
  },
  rationale: {
    en: 'No fault; counted in the matrix. Switch it on to see what a lower level adds of its own.',
    zh: '不是问题，只在对照表中统计；可用来看下级自行增加了哪些指标。'
  },
  options: { shown: 8 },
  cases: [
    {
      name: 'a city adds an indicator',
      plans: [
        { id: '省规划', rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '1' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '1' } }, { name: '乙率', unit: '%', cells: { '2025 target': '2' } }] }
      ],
      finds: 1
    },
    { name: 'a plan without an upper plan', plans: [{ id: '省规划', rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '1' } }] }], finds: 0 }
  ],
  *check({ documents, pairsOf, upper }, { shown }) {
    for (const lower of documents) {
      const uppers = upper(lower)
      if (uppers.length === 0) continue
      const own: Figure[] = []
      const byRow = new Map<ComparisonRow, Pair[]>()
      for (const { row, pair } of pairsOf(lower)) byRow.set(row, [...(byRow.get(row) ?? []), pair])
      for (const pairs of byRow.values()) if (pairs.every((pair) => pair.verdict === 'extra')) own.push(pairs[0]!.lowerFigure!)
      if (own.length === 0) continue
      yield {
        severity: 'info',
        group: null,
        message: {
          en: `${titleOf(lower)} sets ${someOf(own.map((figure) => `${figure.name} (${valueOf(figure)})`), 12)}, which no upper plan sets.`,
          zh: `${titleOf(lower)}的${someZh(own.map((figure) => `${figure.name}（${valueZh(figure)}）`), '项指标', 12)}在上级规划中没有对应指标。`
        },
        sides: own.slice(0, shown).map(sideOf),
        identity: [lower.id, ...own.map((figure) => figure.name).sort()]
      }
    }
  }
})

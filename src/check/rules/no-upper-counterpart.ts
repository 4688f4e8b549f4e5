import type { ComparisonRow, Pair } from '../comparison.ts'
import { sideOf } from '../figures.ts'
import type { Figure } from '../figures.ts'
import { defineRule } from '../rule.ts'
import { someOf, titleOf, valueOf } from '../wording.ts'

export default defineRule<{ shown: number }>({
  id: 'no-upper-counterpart',
  severity: 'off',
  scope: 'levels',
  description: 'Indicators of a lower plan’s table that no upper plan sets, one finding a document (上级无对应指标).',
  rationale: 'No fault; counted in the matrix. Switch it on to see what a lower level adds of its own.',
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
        message: `${titleOf(lower)} sets ${someOf(own.map((figure) => `${figure.name} (${valueOf(figure)})`), 12)}, which no upper plan sets.`,
        sides: own.slice(0, shown).map(sideOf),
        identity: [lower.id, ...own.map((figure) => figure.name).sort()]
      }
    }
  }
})

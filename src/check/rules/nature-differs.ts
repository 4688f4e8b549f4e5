import type { PlanDocument } from '../../schema/plan-document.ts'
import type { Pair } from '../comparison.ts'
import { sideOf } from '../figures.ts'
import type { Figure } from '../figures.ts'
import { isUpper } from '../hierarchy.ts'
import { defineRule } from '../rule.ts'
import { someOf, titleOf, unique } from '../wording.ts'
import { someZh } from '../wording-zh.ts'

export default defineRule<{ shown: number }>({
  id: 'nature-differs',
  severity: 'warning',
  scope: 'levels',
  title: '约束性指标被改为预期性',
  description: {
    en: 'Indicators that are binding for the upper level and no more than expected or guiding in the lower plan, one finding a pair of plans.',
    zh: '上级为约束性的指标，下级列为预期性或指导性；每两份规划一条。'
  },
  rationale: {
    en: 'A binding target is met only if every level answers for it; whoever only expects it answers to nobody.',
    zh: '约束性目标要靠各级分别负责才能完成；列为预期性，就无人对它负责。'
  },
  options: { shown: 7 },
  cases: [
    {
      name: '约束性 above, 预期性 below',
      plans: [
        { id: '省规划', rows: [{ name: '耕地保有量', unit: '万亩', nature: '约束性', cells: { '2025 target': '3000' } }, { name: '森林覆盖率', unit: '%', nature: '[约束性]', cells: { '2025 target': '61' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '耕地保有量', unit: '万亩', nature: '预期性', cells: { '2025 target': '200' } }, { name: '森林覆盖率', unit: '%', nature: '预期性', cells: { '2025 target': '70' } }] }
      ],
      finds: 1, severity: 'warning'
    },
    {
      name: '预期性 above, 约束性 below; and a table without natures',
      plans: [
        { id: '省规划', rows: [{ name: '耕地保有量', unit: '万亩', nature: '预期性', cells: { '2025 target': '3000' } }, { name: '森林覆盖率', unit: '%', nature: '约束性', cells: { '2025 target': '61' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '耕地保有量', unit: '万亩', nature: '约束性', cells: { '2025 target': '200' } }, { name: '森林覆盖率', unit: '%', cells: { '2025 target': '70' } }] }
      ],
      finds: 0
    },
    {
      name: 'the province has loosened it before the city',
      plans: [
        { id: '全国规划', level: 'national', region: [], rows: [{ name: '森林覆盖率', unit: '%', nature: '约束性', cells: { '2025 target': '24' } }] },
        { id: '省规划', rows: [{ name: '森林覆盖率', unit: '%', nature: '预期性', cells: { '2025 target': '61' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '森林覆盖率', unit: '%', nature: '预期性', cells: { '2025 target': '70' } }] }
      ],
      finds: 1
    }
  ],
  *check({ comparison }, { shown }) {
    const loosened = new Map<string, { upper: PlanDocument; lower: PlanDocument; figures: [Figure, Figure][] }>()
    for (const { period, pairs } of comparison.rows) {
      if (period !== 'plan') continue
      for (const pair of pairs) {
        const figures = loosenedBy(pair)
        if (!figures || !isNearest(pair, pairs)) continue
        const key = `${pair.upper.id}|${pair.lower.id}`
        const known = loosened.get(key)
        if (known) known.figures.push(figures)
        else loosened.set(key, { upper: pair.upper, lower: pair.lower, figures: [figures] })
      }
    }
    for (const { upper, lower, figures } of loosened.values()) {
      const names = figures.map(([above]) => above.name)
      const natures = unique(figures.map(([, below]) => bare(below)))
      yield {
        group: null,
        message: {
          en: `${someOf(names, shown)}: 约束性 (binding) in ${titleOf(upper)}, ${natures.join(' and ')} in ${titleOf(lower)}; the lower level does not bind itself to what the upper level has to reach.`,
          zh: `${someZh(names, '项指标', shown)}：${titleOf(upper)}列为约束性，${titleOf(lower)}列为${natures.join('、')}；下级没有承担相应的约束性责任。`
        },
        sides: figures.slice(0, shown).flat().map(sideOf),
        identity: [upper.id, lower.id]
      }
    }
  }
})

/** Whether no plan between the two says its own: a city follows its province. */
const isNearest = ({ upper, lower }: Pair, pairs: readonly Pair[]): boolean =>
  !pairs.some((other) => other.lower === lower && other.upperFigure?.row?.nature && isUpper(upper, other.upper))

function loosenedBy({ upperFigure, lowerFigure }: Pair): [Figure, Figure] | null {
  if (!upperFigure?.row?.nature?.includes('约束') || !lowerFigure?.row?.nature) return null
  return bare(upperFigure) === '约束性' && LOOSE.has(bare(lowerFigure)) ? [upperFigure, lowerFigure] : null
}

const LOOSE = new Set(['预期性', '指导性', '引导性', '导向性'])
/** 〔约束性〕 and 约束性指标 are 约束性. */
const bare = ({ row }: Figure): string => (row?.nature ?? '').normalize('NFKC').replace(/[\s[\]()〔〕]/g, '').replace(/指标$/, '').replace(/^(约束|预期|指导)$/, '$1性')

import { sideOf } from '../figures.ts'
import type { Figure } from '../figures.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import { titleOf, valueOf } from '../wording.ts'
import { quoteZh } from '../wording-zh.ts'

/** What a target without a number is pegged to (低于全国平均水平). */
const BENCHMARK = /(全国|国家|全省|省级?|全市|市级?|全区|世界|高收入国家|发达国家|长三角|同类城市)(?:的)?(?:平均|均值|先进|领先)/

export default defineRule({
  id: 'benchmark-differs',
  severity: 'info',
  scope: 'levels',
  title: '参照水平不同',
  description: {
    en: 'One indicator is pegged to two averages: 低于全国平均 here, 低于全省平均 there.',
    zh: '同一指标参照两种平均水平：一处为低于全国平均，一处为低于全省平均。'
  },
  rationale: {
    en: 'A target without a number is worth what it is pegged to; two pegs are two targets.',
    zh: '没有数值的目标取决于参照对象；参照对象不同，目标就不同。'
  },
  cases: [
    {
      name: 'the province pegs to the nation, the city to the province',
      plans: [
        { id: '省规划', statements: [{ indicator: '传染病发病率', raw: '低于全国平均水平', year: 2025 }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], statements: [{ indicator: '传染病发病率', raw: '低于全省平均水平', year: 2025 }] }
      ],
      finds: 1
    },
    {
      name: 'one peg',
      plans: [
        { id: '省规划', statements: [{ indicator: '传染病发病率', raw: '低于全国平均水平', year: 2025 }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], statements: [{ indicator: '传染病发病率', raw: '低于全国平均水平', year: 2025 }] }
      ],
      finds: 0
    }
  ],
  *check({ groups, upper }) {
    for (const group of groups) {
      const pegged = group.figures.filter((figure) => figure.role === 'target' && !figure.quoted && pegOf(figure) !== null)
      for (const lower of pegged) {
        const uppers = new Set(upper(lower.document))
        const above = pegged.find((figure) => uppers.has(figure.document) && pegOf(figure) !== pegOf(lower))
        if (!above) continue
        yield {
          group: group.key,
          message: {
            en: `${lower.name}: ${titleOf(lower.document)} says ${valueOf(lower)}, ${titleOf(above.document)} ${valueOf(above)}; the two are pegged to different averages.`,
            zh: `${lower.name}：${titleOf(lower.document)}提出${quoteZh(valueOf(lower))}，${titleOf(above.document)}提出${quoteZh(valueOf(above))}；两者参照水平不同。`
          },
          sides: [sideOf(above), sideOf(lower)],
          identity: [above.document.id, lower.document.id, lower.name, foldRaw(above.raw), foldRaw(lower.raw)]
        }
      }
    }
  }
})

const pegOf = (figure: Figure): string | null => BENCHMARK.exec(`${figure.raw}${figure.statement?.text ?? ''}`)?.[1] ?? null

import { compareFigures } from '../compare.ts'
import type { Figure, FigureGroup } from '../figures.ts'
import { levelWord, sideOf, targetYear } from '../figures.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import { forYear, titleOf, valueOf } from '../wording.ts'
import { valueZh, yearZh } from '../wording-zh.ts'

export default defineRule({
  id: 'upper-level-misquoted',
  severity: 'error',
  scope: 'levels',
  title: '错引上级目标',
  description: {
    en: 'A lower plan’s own column gives the upper level’s target otherwise than the upper plan does.',
    zh: '下级规划表中所列的上级目标，与上级规划原文不同。'
  },
  rationale: {
    en: 'Whoever reads only the lower plan measures it against a number that the upper level never set.',
    zh: '只看下级规划的人，会拿一个上级从未提出的数值作标准。'
  },
  cases: [
    {
      name: 'a county quotes 40 where the province sets 42',
      plans: [
        { id: '省规划', rows: [{ name: '健康素养水平', unit: '%', cells: { '2025 target': '42' } }] },
        { id: '县规划', level: 'county', region: ['甲省', '乙市', '丙县'], rows: [{ name: '健康素养水平', unit: '%', cells: { '2025 target province': '40', '2025 target': '45' } }] }
      ],
      better: { 健康素养水平: 'higher' }, finds: 1, severity: 'error'
    },
    {
      name: 'a county quotes 40 for 40以上',
      plans: [
        { id: '省规划', rows: [{ name: '健康素养水平', unit: '%', cells: { '2025 target': '40以上' } }] },
        { id: '县规划', level: 'county', region: ['甲省', '乙市', '丙县'], rows: [{ name: '健康素养水平', unit: '%', cells: { '2025 target province': '40', '2025 target': '45' } }] }
      ],
      better: { 健康素养水平: 'higher' }, finds: 1, severity: 'info'
    },
    {
      name: 'a county quotes the province as it is',
      plans: [
        { id: '省规划', rows: [{ name: '健康素养水平', unit: '%', cells: { '2025 target': '42' } }] },
        { id: '县规划', level: 'county', region: ['甲省', '乙市', '丙县'], rows: [{ name: '健康素养水平', unit: '%', cells: { '2025 target province': '42', '2025 target': '45' } }] }
      ],
      finds: 0
    }
  ],
  *check({ groups, upper }) {
    for (const group of groups) {
      for (const quote of group.figures) {
        if (!quote.quoted) continue
        const originals = originalsOf(quote, group, new Set(upper(quote.document).map((document) => document.id)))
        const draft = judge(quote, originals, group)
        if (draft) yield draft
      }
    }
  }
})

/** What the plans of the quoted level set for that year, in their tables where they have one. */
function originalsOf(quote: Figure, group: FigureGroup, uppers: ReadonlySet<string>): Figure[] {
  const found = group.figures.filter((figure) => !figure.quoted && uppers.has(figure.document.id) && figure.document.level === quote.level && figure.role === quote.role && targetYear(figure) === targetYear(quote))
  const inTable = found.filter((figure) => figure.source === 'table')
  return inTable.length > 0 ? inTable : found
}

/** A quote that any of the upper plans bears out is right. */
function judge(quote: Figure, originals: readonly Figure[], group: FigureGroup): Draft | null {
  const relations = originals.map((original) => ({ original, relation: compareFigures(original, quote, group.better) }))
  if (relations.some(({ relation }) => relation.kind === 'equal' || relation.kind === 'rounded')) return null
  const nearest = relations.find(({ relation }) => relation.kind === 'comparator') ?? relations.find(({ relation }) => relation.kind !== 'not-comparable')
  if (!nearest) return null
  const { original, relation } = nearest
  const only = relation.kind === 'comparator'
  return {
    ...(only || original.source === 'prose' ? { severity: 'info' as const } : {}),
    group: group.key,
    message: {
      en: `${quote.name}: ${titleOf(quote.document)} gives ${valueOf(quote)} as the ${levelWord(quote.level).en} figure${forYear(quote)}, ${titleOf(original.document)} itself sets ${valueOf(original)}; ${only ? 'the number is the same, the bound is not' : 'the quoted target is not the one that was set'}.`,
      zh: `${quote.name}：${titleOf(quote.document)}所列${yearZh(quote)}${levelWord(quote.level).zh}${quote.role === 'target' ? '目标' : '数值'}为${valueZh(quote)}，${titleOf(original.document)}原为${valueZh(original)}；${only ? '数值相同，上下限表述不一致' : '所引目标与上级原文不符'}。`
    },
    sides: [sideOf(original), sideOf(quote)],
    identity: [quote.document.id, original.document.id, quote.name, String(quote.year), foldRaw(quote.raw), foldRaw(original.raw)]
  }
}

import type { ComparisonRow } from '../comparison.ts'
import { sideOf } from '../figures.ts'
import type { Figure } from '../figures.ts'
import { defineRule } from '../rule.ts'
import { listOf, titleOf } from '../wording.ts'
import { listZh } from '../wording-zh.ts'
import { scopeDifferences } from '../scope.ts'

export default defineRule({
  id: 'name-differs',
  severity: 'info',
  scope: 'levels',
  title: '指标名称不一致',
  description: {
    en: 'An indicator that a lower plan takes over from its upper plan under another name.',
    zh: '下级沿用上级指标，但改了名称。'
  },
  rationale: {
    en: 'A renamed indicator is hard to find again and to add up; where only the name differs, one name should be used.',
    zh: '改了名称的指标难以查找和汇总；若只是名称不同，应统一名称。'
  },
  cases: [
    {
      name: '标准化率 becomes 规范化率',
      plans: [
        { id: '省规划', rows: [{ name: '疾控机构标准化率', unit: '%', cells: { '2025 target': '95' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '疾控机构规范化率', unit: '%', cells: { '2025 target': '100' } }] }
      ],
      linked: [['疾控机构标准化率', '疾控机构规范化率']], finds: 1
    },
    {
      name: '国内生产总值 is 地区生产总值 below',
      plans: [
        { id: '全国规划', level: 'national', region: [], rows: [{ name: '文化产业增加值占国内生产总值比重', unit: '%', cells: { '2025 target': '5' } }] },
        { id: '省规划', rows: [{ name: '文化产业增加值占地区生产总值的比例', unit: '%', cells: { '2025 target': '5' } }] }
      ],
      linked: [['文化产业增加值占国内生产总值比重', '文化产业增加值占地区生产总值的比例']], finds: 0
    },
    {
      name: 'the same name with other brackets',
      plans: [
        { id: '省规划', rows: [{ name: '每千人执业（助理）医师数', unit: '人', cells: { '2025 target': '4.3' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '每千人执业(助理)医师数', unit: '人', cells: { '2025 target': '4.3' } }] }
      ],
      linked: [['每千人执业（助理）医师数', '每千人执业(助理)医师数']], finds: 0
    }
  ],
  *check({ comparison }) {
    for (const row of comparison.rows) {
      const names = renamed(row)
      if (!names) continue
      yield {
        group: row.group.key,
        message: {
          en: `One indicator under ${names.length} names: ${listOf(names.map((figure) => `${figure.name} in ${titleOf(figure.document)}`))}; one name would let the levels be added up.`,
          zh: `同一指标有${names.length}种名称：${listZh(names.map((figure) => `${figure.name}（${titleOf(figure.document)}）`))}；应统一名称，便于各级汇总。`
        },
        sides: names.map(sideOf),
        // Not the names: another document that joins with one more is the same finding.
        identity: [row.period, row.group.key ?? row.group.name]
      }
    }
  }
})

/** The first figure of each name, upper level first; null where there is one name, or where the names differ in scope, which another rule says. */
function renamed(row: ComparisonRow): Figure[] | null {
  const byName = new Map<string, Figure>()
  for (const figures of row.figures.values()) {
    for (const figure of figures) {
      if (figure.source === 'table' && ![...byName.values()].some((other) => isSameName(other, figure))) byName.set(fold(figure.name), figure)
    }
  }
  const names = [...byName.values()]
  const linked = row.pairs.some((pair) => pair.upperFigure !== null && pair.lowerFigure !== null && !isSameName(pair.upperFigure, pair.lowerFigure))
  if (names.length < 2 || !linked) return null
  return names.slice(1).every((figure) => scopeDifferences(names[0]!.scope, figure.scope).length > 0) ? null : names
}

/** The same words, with or without what stands over them in the table. */
const isSameName = (a: Figure, b: Figure): boolean => fold(a.name) === fold(b.name) || (a.row !== null && b.row !== null && fold(a.row.name) === fold(b.row.name))

/** A plan's product is 国内 or 地区生产总值 as its level is, and a share has several words: none of them renames an indicator. */
const fold = (name: string): string => name.normalize('NFKC').replace(/[\s()[\]的:]+/g, '').replace(PRODUCT, 'GDP').replace(SHARE, '占比')
const PRODUCT = /(?:国内|地区)?生产总值(?:GDP)?/g
const SHARE = /(?:所占|占)?(?:比重|比例|比率)$/

import { compareFigures } from '../compare.ts'
import type { Figure, FigureGroup } from '../figures.ts'
import { isPlanTarget, sideOf } from '../figures.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import { titleOf, valueOf } from '../wording.ts'
import { valueZh } from '../wording-zh.ts'

export default defineRule({
  id: 'later-target-weaker',
  severity: 'warning',
  scope: 'document',
  title: '远期目标低于近期',
  description: {
    en: 'One row of a table asks for less in a later year than in an earlier one.',
    zh: '同一行指标，后一年份的目标低于前一年份。'
  },
  rationale: {
    en: 'Targets build on one another; what is given up again by the end was either set wrong or printed in the wrong column.',
    zh: '目标应逐年递进；后期反而放松，不是目标有误，就是数值填错了列。'
  },
  cases: [
    { name: '92 for 2025, 90 for 2027', plans: [{ id: '规划', rows: [{ name: '残疾人康复服务覆盖率', unit: '%', cells: { '2025 target': '92', '2027 target': '90' } }] }], better: { 残疾人康复服务覆盖率: 'higher' }, finds: 1 },
    { name: 'less is better, and grows', plans: [{ id: '规划', rows: [{ name: '供水管网漏损率', unit: '%', cells: { '2025 target': '8以下', '2030 target': '9以下' } }] }], better: { 供水管网漏损率: 'lower' }, finds: 1 },
    { name: 'a gain, a level that is held, and a bound on a value', plans: [{ id: '规划', rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '90', '2027 target': '95' } }, { name: '乙率', unit: '%', cells: { '2025 target': '≥90', '2027 target': '≥90' } }, { name: '丙率', unit: '%', cells: { '2025 target': '90', '2027 target': '90以上' } }] }], better: { 甲率: 'higher', 乙率: 'higher', 丙率: 'higher' }, finds: 0 },
    { name: 'nothing says which way is better', plans: [{ id: '规划', rows: [{ name: '常住人口', unit: '万人', cells: { '2025 target': '92', '2030 target': '90' } }] }], finds: 0 },
    { name: 'so much more in each of two periods', plans: [{ id: '规划', rows: [{ name: '研发经费增长', unit: '%', cells: { '2025 target': '12', '2030 target': '10' } }] }], better: { 研发经费增长: 'higher' }, finds: 0 }
  ],
  *check({ groups }) {
    for (const group of groups) {
      let before: Figure | null = null
      for (const after of group.figures) {
        if (!isOwnTarget(after)) continue
        const earlier = before?.row === after.row ? before : null
        before = after
        if (!earlier || !isWeaker(group, earlier, after)) continue
        yield {
          group: group.key,
          message: {
            en: `${after.name}: ${titleOf(after.document)} sets ${valueOf(earlier)} for ${earlier.year} and ${valueOf(after)} for ${after.year}; the later target asks for less.`,
            zh: `${after.name}：${titleOf(after.document)}${earlier.year}年目标为${valueZh(earlier)}，${after.year}年目标为${valueZh(after)}；后期目标反而放松。`
          },
          sides: [sideOf(earlier), sideOf(after)],
          identity: [after.document.id, after.name, String(earlier.year), String(after.year), foldRaw(earlier.raw), foldRaw(after.raw)]
        }
      }
    }
  }
})

/** A row's figures stand together, in the order of its columns. */
const isOwnTarget = (figure: Figure): boolean => figure.row !== null && !figure.quoted && figure.year !== null && isPlanTarget(figure)

/** Amounts of change and of what is newly built belong to their own period: less of them later is no step back. */
function isWeaker(group: FigureGroup, before: Figure, after: Figure): boolean {
  if (before.year! >= after.year! || after.change || group.better === null || OF_A_PERIOD.test(after.name)) return false
  if (before.quantity.kind !== 'number' || after.quantity.kind !== 'number') return false
  const { kind } = compareFigures({ ...before, role: 'target' }, { ...after, role: 'target' }, group.better)
  return kind === 'worse'
}
const OF_A_PERIOD = /^(?:新增|新建|改造|培训|培养|开工|治理|完成)|新增|年均|增长|增速|增幅|下降|降低|减少/

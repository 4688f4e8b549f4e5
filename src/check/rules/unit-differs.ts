import type { Side } from '../../schema/findings.ts'
import { sideOf, unitInCell } from '../figures.ts'
import type { Figure, FigureGroup } from '../figures.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import type { Scale } from '../units.ts'
import { normalUnit, sameBase, scaleOf } from '../units.ts'
import { listOf } from '../wording.ts'

export default defineRule<{ shown: number }>({
  id: 'unit-differs',
  severity: 'warning',
  scope: 'levels',
  title: '单位不一致',
  description: {
    en: 'One indicator is given in two units, or with a unit here and without one there.',
    zh: '同一指标使用两种单位，或一处有单位、一处没有。'
  },
  rationale: {
    en: 'Values in two units cannot be held against each other without a guess. Information where one side prints no unit or the two count the same things.',
    zh: '单位不同的数值，不猜测就无法比较。'
  },
  options: { shown: 8 },
  cases: [
    { name: 'per cent here, persons there', plans: [{ id: '甲规划', rows: [{ name: '参保', unit: '%', cells: { '2025 target': '95' } }] }, { id: '乙规划', rows: [{ name: '参保', unit: '万人', cells: { '2025 target': '95' } }] }], finds: 1, severity: 'warning' },
    { name: 'no unit here, 个 there', plans: [{ id: '甲规划', rows: [{ name: '总和生育率', cells: { '2020 actual': '1.5' } }] }, { id: '乙规划', rows: [{ name: '总和生育率', unit: '个', cells: { '2020 actual': '1.52' } }] }], finds: 1, severity: 'info' },
    { name: 'in words here, in signs there', plans: [{ id: '甲规划', rows: [{ name: '可吸入颗粒物浓度', unit: '微克/立方米', cells: { '2025 target': '50' } }] }, { id: '乙规划', rows: [{ name: '可吸入颗粒物浓度', unit: 'μg/m³', cells: { '2025 target': '48' } }] }], finds: 0 },
    { name: '人 and 名 are one unit', plans: [{ id: '甲规划', rows: [{ name: '医师数', unit: '人', cells: { '2025 target': '4' } }] }, { id: '乙规划', rows: [{ name: '医师数', unit: '名', cells: { '2025 target': '4' } }] }], finds: 0 },
    { name: '‰ and 1/10万 are two scales of one unit', plans: [{ id: '甲规划', rows: [{ name: '死亡率', unit: '‰', cells: { '2025 target': '3' } }] }, { id: '乙规划', rows: [{ name: '死亡率', unit: '1/10万', cells: { '2025 target': '300' } }] }], finds: 0 },
    { name: '亿元 and 万元 are two scales of one unit', plans: [{ id: '甲规划', rows: [{ name: '渔业总产值', unit: '亿元', cells: { '2025 target': '3' } }] }, { id: '乙规划', rows: [{ name: '渔业总产值', unit: '万元', cells: { '2025 target': '8000' } }] }], finds: 0 },
    { name: '人均 in 平方米/人 here, in 平方米 there', plans: [{ id: '甲规划', rows: [{ name: '人均体育场地面积', unit: '平方米/人', cells: { '2025 target': '2.6' } }] }, { id: '乙规划', rows: [{ name: '人均体育场地面积', unit: '平方米', cells: { '2025 target': '2.8' } }] }], finds: 0 },
    { name: '套 and 套（间） are one unit', plans: [{ id: '甲规划', rows: [{ name: '新增保障性租赁住房', unit: '套', cells: { '2025 target': '3000' } }] }, { id: '乙规划', rows: [{ name: '新增保障性租赁住房', unit: '套（间）', cells: { '2025 target': '900' } }] }], finds: 0 },
    { name: 'a unit in the cell, behind the brackets of a cumulative value', plans: [{ id: '甲规划', rows: [{ name: '改造农村公路', cells: { '2025 target': '〔3.65〕万公里' } }] }, { id: '乙规划', rows: [{ name: '改造农村公路', unit: '公里', cells: { '2025 target': '900' } }] }], finds: 0 }
  ],
  *check({ groups }, { shown }) {
    for (const group of groups) {
      const draft = differing(group, shown)
      if (draft) yield draft
    }
  }
})

function differing(group: FigureGroup, shown: number): Draft | null {
  const figures = group.figures.filter((figure) => figure.quantity.kind !== 'qualitative' && figure.quantity.kind !== 'deferred' && !figure.quoted && (figure.source === 'table' || addsSign(figure)))
  const byUnit = new Map<string | null, Figure[]>()
  for (const figure of figures) {
    const unit = unitOf(figure)
    const known = byUnit.get(unit)
    if (known) known.push(figure)
    else byUnit.set(unit, [figure])
  }
  const units = [...byUnit.keys()]
  if (units.length < 2 || !figures.some((figure) => figure.source === 'table')) return null
  const scales = units.filter((unit) => unit !== null).map((unit) => scaleOf(group.name, unit))
  const apart = scales.some((scale, i) => scales.slice(i + 1).some((other) => !sameBase(scale, other)))
  // Two scales of one unit (‰ and 1/10万, 亿元 and 万元) are converted when they are compared: nothing to mend.
  if (!apart && !units.includes(null) && (scales.every((scale) => scale.base === 'ratio') || areMultiples(scales))) return null
  const names = [...byUnit].map(([unit, [first]]) => (unit === null ? null : printed(unit, first!)))
  const sides = oneADocument([...byUnit.values()]).slice(0, shown)
  return {
    ...(apart ? {} : { severity: 'info' as const }),
    group: group.key,
    message: {
      en: `${group.name} is given ${listOf(names.map((unit) => (unit === null ? 'without a unit' : `in ${unit}`)))}; ${apart ? 'the values cannot be held against each other' : 'one unit should be used throughout'}.`,
      zh: `${group.name}：单位不统一，${names.map((unit) => (unit === null ? '有的没有单位' : `有的为${unit}`)).join('，')}；${apart ? '数值不能相互比较' : '应统一使用一种单位'}。`
    },
    sides,
    // Not the documents: one more that joins them is the same finding.
    identity: [group.key ?? group.name]
  }
}

/** 亿元 and 万元: one unit with and without its multiplier; counters (个, 家) that count the same things are two words. */
const areMultiples = (scales: readonly Scale[]): boolean => scales.every(({ base, power }, i) => base === scales[0]!.base && (i === 0 || base !== 'count' || power !== scales[0]!.power))

/** Prose that makes a share of what the table leaves bare: 90 and 90%. Its counters (15个) are a matter of style. */
const addsSign = ({ unit, raw }: Figure): boolean => /[%％‰]/.test(`${unit ?? ''}${raw}`)

/** 4名/万人 and 4人 of 每万人 are one unit, 平方米/人 and 平方米 of 人均 too; % in prose is the unit of its number. */
function unitOf(figure: Figure): string | null {
  const unit = normalUnit(figure.unit ?? (figure.source === 'table' ? unitInCell(figure.raw) : null))
  if (unit === null) return figure.raw.includes('%') ? '%' : null
  if (unit.endsWith('/人') && figure.name.includes('人均')) return normalUnit(unit.slice(0, -2))
  const counter = unit.includes('/') && scaleOf(figure.name, unit).base === 'count' ? unit.split('/')[0]! : unit
  return normalUnit(counter)
}

/** As the first of them prints it, where that says no more than the unit. */
const printed = (unit: string, { unit: own }: Figure): string => (own !== null && normalUnit(own) === unit ? own : unit)

/** One side for each unit of each document, in the figures' order. */
function oneADocument(groups: readonly Figure[][]): Side[] {
  const sides: Side[] = []
  for (const figures of groups) {
    const seen = new Set<string>()
    for (const figure of figures) {
      if (seen.has(figure.document.id)) continue
      seen.add(figure.document.id)
      sides.push(sideOf(figure))
    }
  }
  return sides
}

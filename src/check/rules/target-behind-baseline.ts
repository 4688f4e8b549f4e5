import { misses } from '../compare.ts'
import type { CheckContext } from '../context.ts'
import { isPlanTarget, sideOf, targetYear } from '../figures.ts'
import type { Figure, FigureGroup } from '../figures.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import { CEILING, USE_CAP } from '../vocabulary/ceilings.ts'
import { BOUNDED_BY } from '../vocabulary/bounded-by.ts'
import { forYear, titleOf, valueOf } from '../wording.ts'
import { roleZh, valueZh, yearZh } from '../wording-zh.ts'
import { baselineOf, ownTargets } from './shared/baseline.ts'

/** The number is the size of a change: less of it is slower, not worse. */
const CHANGE = /增长|增速|增幅|降低|下降|减少|提高|削减/

export default defineRule({
  id: 'target-behind-baseline',
  severity: 'warning',
  scope: 'document',
  title: '目标落后于现状',
  description: {
    en: 'A target asks for less than the value already reported.',
    zh: '目标要求低于已报告的实际水平。'
  },
  rationale: {
    en: 'Such a target is met before the plan begins; it guides nobody and would let things grow worse. Information where the indicator is itself a change, its target a guide value (指导性), or a ceiling that leaves room by nature (总量, 失业率).',
    zh: '这样的目标在规划开始前就已达到，既无引导作用，还容许情况变差。指标本身是变化幅度、目标为指导性数值，或上限按其性质（总量、失业率）留有余地的，列为提示。'
  },
  cases: [
    {
      name: 'maternal mortality is 3.86 already, and 7以下 is the target',
      plans: [{ id: '规划', rows: [{ name: '孕产妇死亡率', unit: '1/10万', cells: { '2020 actual': '3.86', '2025 target': '7以下' } }] }],
      better: { 孕产妇死亡率: 'lower' }, finds: 1
    },
    {
      name: 'infant mortality is held at 5以下 although all children under five die less often',
      plans: [{ id: '规划', rows: [{ name: '5岁以下儿童死亡率', unit: '‰', cells: { '2020 actual': '3.03' } }, { name: '婴儿死亡率', unit: '‰', cells: { '2025 target': '5以下' } }] }],
      better: { 婴儿死亡率: 'lower', '5岁以下儿童死亡率': 'lower' }, finds: 1
    },
    {
      name: '107以内 was the target of 2020, 107.5以下 is the new one',
      plans: [{ id: '规划', rows: [{ name: '性别比', cells: { '2020 target': '107以内', '2020 actual': '110', '2025 target': '107.5以下' } }] }],
      better: { 性别比: 'lower' }, finds: 1, severity: 'info'
    },
    {
      name: 'a guide value of fewer staff than there are',
      plans: [{ id: '规划', rows: [{ name: '床护比', nature: '指导性', cells: { '2020 actual': '1∶0.6', '2025 target': '1∶0.55' } }] }],
      better: { 床护比: 'higher' }, finds: 1, severity: 'info'
    },
    {
      name: 'a ceiling over the water used: 1.2 now, ≤1.3 allowed',
      plans: [{ id: '规划', rows: [{ name: '用水总量', unit: '亿立方米', nature: '约束性', cells: { '2020 actual': '1.2', '2025 target': '≤1.3' } }] }],
      better: { 用水总量: 'lower' }, finds: 1, severity: 'info'
    },
    {
      name: 'a smaller fall than the one reported',
      plans: [{ id: '规划', rows: [{ name: '火灾起数', cells: { '2025 target': '下降10%' } }], statements: [{ indicator: '火灾起数', raw: '下降30%', unit: '%', year: 2020, status: 'actual' }] }],
      better: { 火灾起数: 'lower' }, finds: 1, severity: 'info'
    },
    {
      name: 'the energy that may be used, without a word of a bound',
      plans: [{ id: '规划', rows: [{ name: '能源消费总量', unit: '万吨标准煤', nature: '约束性', cells: { '2020 actual': '510', '2025 target': '560' } }] }],
      better: { 能源消费总量: 'lower' }, finds: 1, severity: 'info'
    },
    {
      name: 'a control rate of what weather decides',
      plans: [{ id: '规划', rows: [{ name: '草原火灾受害率', unit: '‰', cells: { '2020 actual': '0.3', '2025 target': '≤2' } }] }],
      better: { 草原火灾受害率: 'lower' }, finds: 1, severity: 'info'
    },
    {
      name: 'what is let out is no ceiling by nature',
      plans: [{ id: '规划', rows: [{ name: '氨氮排放总量', unit: '万吨', nature: '约束性', cells: { '2020 actual': '5', '2025 target': '5.6' } }] }],
      better: { 氨氮排放总量: 'lower' }, finds: 1, severity: 'warning'
    },
    {
      name: 'one target, and of two reported values only one is beyond it',
      plans: [{ id: '规划', rows: [{ name: '公园绿地覆盖率', unit: '%', cells: { '2020 actual': '城区35，乡镇28', '2025 target': '≥30' } }] }],
      better: { 公园绿地覆盖率: 'higher' }, finds: 0
    },
    {
      name: 'one target, and both of two reported values are beyond it',
      plans: [{ id: '规划', rows: [{ name: '公园绿地覆盖率', unit: '%', cells: { '2020 actual': '城区35，乡镇33', '2025 target': '≥30' } }] }],
      better: { 公园绿地覆盖率: 'higher' }, finds: 1
    },
    {
      name: 'a target beyond the reported value',
      plans: [{ id: '规划', rows: [{ name: '人均预期寿命', unit: '岁', cells: { '2020 actual': '79.47', '2025 target': '80以上' } }] }],
      better: { 人均预期寿命: 'higher' }, finds: 0
    },
    {
      name: 'no direction is known',
      plans: [{ id: '规划', rows: [{ name: '每千人床位数', unit: '张', cells: { '2020 actual': '8', '2025 target': '7.5' } }] }],
      finds: 0
    }
  ],
  *check(context) {
    for (const group of context.groups) {
      for (const target of ownTargets(group)) {
        const baseline = baselineOf(group, target)
        const draft = baseline && (behind(group, target, baseline) ?? behindFormer(group, target, baseline))
        if (draft) yield draft
      }
      yield* behindWhole(context, group)
    }
  }
})

const WHY = {
  change: { en: 'the plan asks for less of a change than there was', zh: '要求的变化幅度小于已有幅度' },
  guide: { en: 'the guide value lies behind what there is', zh: '指导值落后于现状' },
  ceiling: { en: 'the ceiling leaves room above what there is', zh: '上限高于现状，留有余地' },
  worse: { en: 'the target would be met by growing worse', zh: '目标落后于现状，即使退步也能完成' }
} as const

function behind(group: FigureGroup, target: Figure, baseline: Figure): Draft | null {
  // A target is behind where the reported value beats it: the reported value would miss nothing, the target misses the baseline.
  if (!partsOf(baseline, target).every((part) => misses({ ...part, role: 'target' }, { ...target, role: 'actual' }, directionOf(group, target)) === true)) return null
  const change = target.quantity.kind === 'change' || CHANGE.test(target.name)
  const guide = target.row?.nature?.startsWith('指导') === true
  const ceiling = USE_CAP.test(target.name) || (isCap(target) && CEILING.test(target.name))
  const why = WHY[change ? 'change' : guide ? 'guide' : ceiling ? 'ceiling' : 'worse']
  return {
    ...(change || guide || ceiling ? { severity: 'info' as const } : {}),
    group: group.key,
    message: {
      en: `${target.name}: ${titleOf(target.document)} sets ${valueOf(target)}${forYear(target)} although ${valueOf(baseline)} is reported${forYear(baseline)}; ${why.en}.`,
      zh: `${target.name}：${titleOf(target.document)}${roleZh(target)}为${valueZh(target)}，而${roleZh(baseline)}已为${valueZh(baseline)}；${why.zh}。`
    },
    sides: [sideOf(baseline), sideOf(target)],
    identity: [target.document.id, target.name, String(target.year), foldRaw(baseline.raw), foldRaw(target.raw)]
  }
}

/** Each of several reported values, where the target is one: which of them it is of is not said, so that it is behind only where it is behind all. */
function partsOf(baseline: Figure, target: Figure): Figure[] {
  const { quantity } = baseline
  return quantity.kind === 'parts' && target.quantity.kind !== 'parts' ? quantity.parts.map((part) => ({ ...baseline, quantity: part.quantity })) : [baseline]
}

/** Weaker than the target of the period before, though not than what was reached: 107以内 then, 107.5以下 now. */
function behindFormer(group: FigureGroup, target: Figure, baseline: Figure): Draft | null {
  if (target.source !== 'table') return null
  const former = group.byDocument.get(target.document)?.find((figure) => figure.role === 'target' && figure.source === 'table' && figure.year !== null && figure.year === baseline.year)
  if (!former || misses(former, { ...target, role: 'actual' }, directionOf(group, target)) !== true) return null
  return {
    severity: 'info',
    group: group.key,
    message: {
      en: `${target.name}: ${titleOf(target.document)} sets ${valueOf(target)}${forYear(target)}, less than the ${valueOf(former)} that was the target${forYear(former)}; the plan lowers what it asks for.`,
      zh: `${target.name}：${titleOf(target.document)}${roleZh(target)}为${valueZh(target)}，而${roleZh(former)}为${valueZh(former)}；目标要求有所降低。`
    },
    sides: [sideOf(former), sideOf(target)],
    identity: [target.document.id, target.name, 'former target', String(target.year), foldRaw(former.raw), foldRaw(target.raw)]
  }
}

/** 以内, 以下: no more than. */
const isCap = ({ quantity }: Figure): boolean => quantity.kind === 'number' && (quantity.op === '<=' || quantity.op === '<')

/** A cap or a floor says itself which way is better. */
function directionOf(group: FigureGroup, target: Figure): FigureGroup['better'] {
  const op = target.quantity.kind === 'number' || target.quantity.kind === 'ratio' ? target.quantity.op : '='
  return group.better ?? (op === '<=' || op === '<' ? 'lower' : op === '>=' || op === '>' ? 'higher' : null)
}

/** A part can never exceed its whole: the whole's reported value bounds the part's target. */
function* behindWhole({ figuresOf }: CheckContext, group: FigureGroup): Iterable<Draft> {
  for (const { part, whole } of BOUNDED_BY) {
    if (!group.figures.some((figure) => part.test(figure.name))) continue
    const targets = ownTargets(group).filter((figure) => part.test(figure.name))
    if (targets.length === 0) continue
    for (const target of targets) {
      if (baselineOf(group, target)) continue
      const reported = figuresOf(target.document).filter((figure) => figure.role === 'actual' && figure.source === 'table' && whole.test(figure.name))
      const baseline = reported.find((figure) => misses({ ...figure, role: 'target' }, { ...target, role: 'actual' }, 'lower') === true)
      if (!baseline || !isPlanTarget(target) || (targetYear(target) ?? Infinity) <= (baseline.year ?? 0)) continue
      yield {
        group: group.key,
        message: {
          en: `${target.name}: ${titleOf(target.document)} sets ${valueOf(target)}${forYear(target)} although ${baseline.name}, which holds it, is already ${valueOf(baseline)}; ${WHY.worse.en}.`,
          zh: `${target.name}：${titleOf(target.document)}${roleZh(target)}为${valueZh(target)}，而涵盖该指标的${baseline.name}${yearZh(baseline)}已为${valueZh(baseline)}；${WHY.worse.zh}。`
        },
        sides: [sideOf(baseline), sideOf(target)],
        identity: [target.document.id, target.name, baseline.name, String(target.year), foldRaw(baseline.raw), foldRaw(target.raw)]
      }
    }
  }
}

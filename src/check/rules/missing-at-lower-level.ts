import type { Pair } from '../comparison.ts'
import type { CheckContext } from '../context.ts'
import { sideOf } from '../figures.ts'
import type { Figure } from '../figures.ts'
import type { PlanDocument } from '../../schema/plan-document.ts'
import type { Side } from '../../schema/findings.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import { someOf, titleOf, valueOf } from '../wording.ts'
import { someZh, valueZh } from '../wording-zh.ts'
import type { Words } from '../words.ts'
import { neutralName } from './shared/namesake.ts'

export default defineRule<{ share: number; shown: number }>({
  id: 'missing-at-lower-level',
  severity: 'warning',
  scope: 'levels',
  title: '下级缺少上级指标',
  description: {
    en: 'An indicator of the upper level’s table that the lower plan leaves out, one finding a pair of plans.',
    zh: '上级指标表中的指标，下级规划没有列入，每两份规划列一条。'
  },
  rationale: {
    en: 'An indicator that the lower level does not take over has nobody to reach it there. Information where the lower plan follows another outline, where a plan of a level between the two answers for it, or puts an indicator of its own in the place.',
    zh: '下级没有列入的指标，在该层级就没有人负责落实。下级另有指标体系、已由中间层级的规划承接，或以自设指标替代的，列为提示。'
  },
  options: {
    /** Share of the upper table that the lower plan has to take over before an omission counts as one. */
    share: 0.5,
    /** Omissions shown as sides; the others are named in the message. */
    shown: 7
  },
  cases: [
    {
      name: 'a city takes over two indicators of three',
      plans: [
        { id: '省规划', rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '1' } }, { name: '乙率', unit: '%', cells: { '2025 target': '2' } }, { name: '丙率', unit: '%', cells: { '2025 target': '3' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '1' } }, { name: '乙率', unit: '%', cells: { '2025 target': '2' } }] }
      ],
      finds: 1, severity: 'warning'
    },
    {
      name: 'national talents give way to provincial ones',
      plans: [
        { id: '省规划', rows: [{ name: '国家级卫生人才数', unit: '人', cells: { '2025 target': '350' } }, { name: '甲率', unit: '%', cells: { '2025 target': '1' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '省级卫生人才数', unit: '人', cells: { '2025 target': '30' } }, { name: '甲率', unit: '%', cells: { '2025 target': '1' } }] }
      ],
      finds: 1, severity: 'info'
    },
    {
      name: 'the lower plan states it in its text',
      plans: [
        { id: '省规划', rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '1' } }, { name: '乙率', unit: '%', cells: { '2025 target': '2' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '1' } }], statements: [{ indicator: '乙率', raw: '2%', unit: '%', year: 2025 }] }
      ],
      finds: 0
    },
    {
      name: 'the province leaves it out already, and the city follows the province',
      plans: [
        { id: '全国规划', level: 'national', region: [], rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '1' } }, { name: '乙率', unit: '%', cells: { '2025 target': '2' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '1' } }, { name: '丁率', unit: '%', cells: { '2025 target': '1' } }] },
        { id: '省规划', rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '1' } }, { name: '丁率', unit: '%', cells: { '2025 target': '1' } }] }
      ],
      finds: 2
    },
    {
      name: 'plans of two matters: water above, schools below',
      plans: [
        { id: '省水利规划', rows: [{ name: '用水总量', unit: '亿立方米', cells: { '2025 target': '9' } }, { name: '农村自来水普及率', unit: '%', cells: { '2025 target': '92' } }] },
        { id: '市教育规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '学前教育毛入园率', unit: '%', cells: { '2025 target': '98' } }] }
      ],
      finds: 0
    },
    {
      name: 'a lower plan without any table',
      plans: [
        { id: '省规划', rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '1' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'] }
      ],
      finds: 0
    }
  ],
  *check(context, { share, shown }) {
    for (const lower of context.documents) {
      for (const upper of context.upper(lower)) yield* omissions(context, upper, lower, { share, shown })
    }
  }
})

function* omissions(context: CheckContext, upper: PlanDocument, lower: PlanDocument, { share, shown }: { share: number; shown: number }): Iterable<Draft> {
  const pairs = planPairs(context, upper, lower)
  const missing = pairs.filter((pair) => pair.verdict === 'missing')
  const head = targetTableHead(context, lower)
  if (missing.length === 0 || !head) return
  const extras = pairs.filter((pair) => pair.verdict === 'extra').map((pair) => pair.lowerFigure!)
  const [replaced, left] = splitReplaced(missing, extras)
  const taken = takenOver(pairs)
  for (const { original, own } of replaced) yield replacedBy(original, own)
  if (left.length === 0) return
  const follows = taken >= share * (taken + left.length)
  const between = context.upper(lower).find((plan) => plan !== upper && context.upper(plan).includes(upper) && takenOver(planPairs(context, upper, plan)) > 0 && takenOver(planPairs(context, plan, lower)) > 0)
  const why = between ? answeredBy(between, left.length) : follows ? unanswered(left.length) : anotherOutline(taken, taken + left.length)
  yield {
    ...(follows && !between ? {} : { severity: 'info' as const }),
    group: left.length === 1 ? context.groupOf(left[0]!).key : null,
    message: {
      en: `${titleOf(lower)} has no target for ${someOf(left.map((figure) => `${figure.name} (${valueOf(figure)})`), 12)}, which ${titleOf(upper)} sets; ${why.en}.`,
      zh: `${titleOf(lower)}未列入${titleOf(upper)}提出的${someZh(left.map((figure) => `${figure.name}（${valueZh(figure)}）`), '项指标', 12)}；${why.zh}。`
    },
    sides: [...left.slice(0, shown).map(sideOf), head],
    identity: [upper.id, lower.id, ...left.map((figure) => figure.name).sort()]
  }
}

/** One plan's verdicts on another, in the plans' own period. */
const planPairs = (context: CheckContext, upper: PlanDocument, lower: PlanDocument): Pair[] =>
  context.pairsOf(lower).filter(({ row, pair }) => row.period === 'plan' && pair.upper === upper).map(({ pair }) => pair)

/** How many rows of the upper table the lower plan states something for. */
const takenOver = (pairs: readonly Pair[]): number => pairs.filter((pair) => pair.upperFigure?.source === 'table' && pair.verdict !== 'missing' && pair.verdict !== 'extra').length

const them = (count: number): Words => (count === 1 ? { en: 'it', zh: '该指标' } : { en: 'them', zh: '这些指标' })
const answeredBy = (between: PlanDocument, count: number): Words => ({
  en: `${titleOf(between)} stands between the two and answers for ${them(count).en}`,
  zh: `两者之间有${titleOf(between)}，${them(count).zh}由其承接`
})
const unanswered = (count: number): Words => ({ en: `at that level nobody is asked to reach ${them(count).en}`, zh: `${them(count).zh}在下级无人负责落实` })
const anotherOutline = (taken: number, all: number): Words => ({
  en: `it takes over only ${taken} of ${all} indicators, so it may follow another outline`,
  zh: `上级${all}项指标中只沿用${taken}项，可能另有指标体系`
})

/** The head of the lower plan's own target table: where the missing row would stand. */
function targetTableHead({ headLine }: CheckContext, lower: PlanDocument): Side | null {
  const start = lower.period?.start ?? 0
  const table = lower.tables.find((candidate) => candidate.indicators.some((row) => row.measures.some((measure) => measure.role === 'target' && (measure.year === null || measure.year >= start))))
  if (!table) return null
  return { document: lower.id, line: headLine(lower, table.id) ?? table.line, label: 'table', raw: table.title ?? table.headers.join(' | '), quantity: null }
}

interface Replaced { original: Figure; own: Figure }

function splitReplaced(missing: readonly Pair[], extras: readonly Figure[]): [Replaced[], Figure[]] {
  const replaced: Replaced[] = []
  const left: Figure[] = []
  const namesakes = new Map(extras.map((figure) => [neutralName(figure), figure] as const))
  for (const pair of missing) {
    const original = pair.upperFigure!
    const name = neutralName(original)
    const own = name === '' ? undefined : namesakes.get(name)
    if (own && own.name !== original.name) replaced.push({ original, own })
    else left.push(original)
  }
  return [replaced, left]
}

const replacedBy = (original: Figure, own: Figure): Draft => ({
  severity: 'info',
  group: null,
  message: {
    en: `${titleOf(own.document)} has ${own.name} (${valueOf(own)}) in the place of ${original.name} (${valueOf(original)}) of ${titleOf(original.document)}; the two cannot be added up.`,
    zh: `${titleOf(own.document)}以${own.name}（${valueZh(own)}）代替${titleOf(original.document)}的${original.name}（${valueZh(original)}）；两者不能汇总。`
  },
  sides: [sideOf(original), sideOf(own)],
  identity: [original.document.id, own.document.id, original.name, own.name]
})

import type { ComparisonRow, Pair } from '../comparison.ts'
import { LEVEL_RANK, isPlanTarget, levelWord, sideOf, targetYear } from '../figures.ts'
import type { Figure, FigureGroup } from '../figures.ts'
import { compareFigures } from '../compare.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import { forYear, listOf, titleOf, unique, valueOf } from '../wording.ts'
import { againstZh, lessIsBetter, plansZh, roleZh, valueZh } from '../wording-zh.ts'
import type { Words } from '../words.ts'
import { scopeDifferences } from '../scope.ts'
import { byLower } from './shared/pairs.ts'

export default defineRule({
  id: 'weaker-than-upper-level',
  severity: 'warning',
  scope: 'levels',
  title: '下级目标低于上级',
  description: {
    en: 'A lower level asks for less than its upper level does for the same indicator and year, or for the same only years later.',
    zh: '同一指标、同一年份，下级要求低于上级，或推迟到以后年份才达到。'
  },
  rationale: {
    en: 'If every lower level may fall short, the upper level cannot reach its own target. An error where the upper target is binding (约束性), information for targets of a past period.',
    zh: '各下级都可以低于上级，上级的目标就无法实现。上级目标为约束性的列为错误；属上一规划期目标的列为提示。'
  },
  cases: [
    {
      name: 'a city plans fewer doctors than its province',
      plans: [
        { id: '省规划', rows: [{ name: '每千人执业医师数', unit: '人', cells: { '2025 target': '4.3' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '每千人执业医师数', unit: '人', cells: { '2025 target': '4.0' } }] }
      ],
      better: { 每千人执业医师数: 'higher' }, finds: 1, severity: 'warning'
    },
    {
      name: 'a binding target is missed by the lower level',
      plans: [
        { id: '省规划', rows: [{ name: '森林覆盖率', unit: '%', nature: '约束性', cells: { '2025 target': '61.5' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '森林覆盖率', unit: '%', cells: { '2025 target': '60' } }] }
      ],
      better: { 森林覆盖率: 'higher' }, finds: 1, severity: 'error'
    },
    {
      name: 'mortality: the lower number is the stricter one',
      plans: [
        { id: '省规划', rows: [{ name: '过早死亡率', unit: '%', cells: { '2025 target': '8.5以下' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '过早死亡率', unit: '%', cells: { '2025 target': '7.5以下' } }] }
      ],
      better: { 过早死亡率: 'lower' }, finds: 0
    },
    {
      name: 'per mille and per hundred thousand are brought to one scale',
      plans: [
        { id: '省规划', rows: [{ name: '儿童死亡率', unit: '‰', cells: { '2025 target': '3.03' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '儿童死亡率', unit: '1/10万', cells: { '2025 target': '303' } }] }
      ],
      better: { 儿童死亡率: 'lower' }, finds: 0
    },
    {
      name: 'the fall stands in the value above, in the name below',
      plans: [
        { id: '省规划', rows: [{ name: '火灾起数', nature: '约束性', cells: { '2025 target': '下降12%' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '火灾起数下降', unit: '%', cells: { '2025 target': '10' } }] }
      ],
      linked: [['火灾起数', '火灾起数下降']], better: { 火灾起数: 'higher' }, finds: 1, severity: 'error'
    },
    {
      name: 'the units stand in the cells, and 万册 makes a total',
      plans: [
        { id: '省规划', rows: [{ name: '人均藏书量', cells: { '2025 target': '达到1.2册以上' } }, { name: '馆藏总数', cells: { '2025 target': '900万册以上' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '人均藏书量', cells: { '2025 target': '1.1册' } }, { name: '馆藏总数', unit: '万册', cells: { '2025 target': '35' } }] }
      ],
      better: { 人均藏书量: 'higher', 馆藏总数: 'higher' }, finds: 1, severity: 'warning'
    },
    {
      name: 'a total of a province and of a city',
      plans: [
        { id: '省规划', rows: [{ name: '新建学校', unit: '所', cells: { '2025 target': '3000' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '新建学校', unit: '所', cells: { '2025 target': '200' } }] }
      ],
      better: { 新建学校: 'higher' }, finds: 0
    },
    {
      name: 'a county follows the province and asks for less than its city',
      plans: [
        { id: '省规划', rows: [{ name: '绿化覆盖率', unit: '%', cells: { '2025 target': '40' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '绿化覆盖率', unit: '%', cells: { '2025 target': '43' } }] },
        { id: '县规划', level: 'county', region: ['甲省', '乙市', '丙县'], rows: [{ name: '绿化覆盖率', unit: '%', cells: { '2025 target': '41' } }] }
      ],
      better: { 绿化覆盖率: 'higher' }, finds: 1, severity: 'warning'
    },
    {
      name: 'a county follows its city, which asks for less than the province',
      plans: [
        { id: '省规划', rows: [{ name: '绿化覆盖率', unit: '%', cells: { '2025 target': '43' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '绿化覆盖率', unit: '%', cells: { '2025 target': '40' } }] },
        { id: '县规划', level: 'county', region: ['甲省', '乙市', '丙县'], rows: [{ name: '绿化覆盖率', unit: '%', cells: { '2025 target': '40' } }] }
      ],
      better: { 绿化覆盖率: 'higher' }, finds: 2
    },
    {
      name: 'a county asks for less than the city’s figure in its own table',
      plans: [{ id: '县规划', level: 'county', region: ['甲省', '乙市', '丙县'], rows: [{ name: '健康素养水平', unit: '%', cells: { '2025 target prefecture': '45', '2025 target': '42' } }] }],
      better: { 健康素养水平: 'higher' }, finds: 1
    },
    {
      name: 'a plan for the same period puts off what its upper level sets',
      plans: [
        { id: '省规划', rows: [{ name: '秸秆综合利用率', unit: '%', cells: { '2025 target': '95' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '秸秆综合利用率', unit: '%', cells: { '2030 target': '95' } }] }
      ],
      better: { 秸秆综合利用率: 'higher' }, finds: 1, severity: 'warning'
    },
    {
      name: 'a plan for a later period sets the same for its own end',
      plans: [
        { id: '省规划', rows: [{ name: '秸秆综合利用率', unit: '%', cells: { '2025 target': '95' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], period: [2023, 2027], rows: [{ name: '秸秆综合利用率', unit: '%', cells: { '2027 target': '95' } }] }
      ],
      better: { 秸秆综合利用率: 'higher' }, finds: 0
    },
    {
      name: 'another region’s province is no upper level',
      plans: [
        { id: '省规划', rows: [{ name: '每千人执业医师数', unit: '人', cells: { '2025 target': '4.3' } }] },
        { id: '市规划', level: 'prefecture', region: ['丙省', '丁市'], rows: [{ name: '每千人执业医师数', unit: '人', cells: { '2025 target': '4.0' } }] }
      ],
      better: { 每千人执业医师数: 'higher' }, finds: 0
    }
  ],
  *check({ comparison, groups }) {
    for (const row of comparison.rows) {
      for (const pairs of byLower(row.pairs.filter((pair) => pair.verdict === 'weaker'))) yield weaker(row, pairs, row.pairs.filter((pair) => pair.lower === pairs[0]!.lower && (pair.verdict === 'equal' || pair.verdict === 'stricter') && isAsNear(pair, pairs)))
      for (const pairs of byLower(row.pairs.filter((pair) => pair.relation?.kind === 'comparator' && pair.relation.looser && pair.verdict === 'equal'))) yield looser(row, pairs)
    }
    for (const group of groups) yield* underOwnColumn(group)
  }
})

/** Of the plans above the nearest counts: a county that asks for less than its city does not get by with what the province asks for. */
const isAsNear = (followed: Pair, missed: readonly Pair[]): boolean => missed.every((pair) => rankOf(pair.upper) <= rankOf(followed.upper))
const rankOf = ({ level }: Pair['upper']): number => (level === null ? -1 : LEVEL_RANK[level])

const follows = (upper: Figure): Words => ({
  en: `it follows ${titleOf(upper.document)} with ${valueOf(upper)}, so the upper plans have to agree first`,
  zh: `其与${titleOf(upper.document)}（${valueZh(upper)}）一致，上级规划之间应先行统一`
})
const ALREADY: Words = { en: 'already the targets of the period before did not add up', zh: '上一规划期的目标即已不衔接' }
const LATER: Words = { en: 'the lower level puts off what the upper level counts on by then', zh: '下级实现时间晚于上级' }
const short = (less: boolean): Words => ({
  en: 'the lower level’s target falls short of what the upper level counts on',
  zh: `${less ? '该指标越低越好，下级目标偏松' : '下级目标偏低'}，上级目标难以实现`
})

/** `followed` are the upper plans that the lower one does follow: then it is they that disagree. */
function weaker(row: ComparisonRow, pairs: readonly Pair[], followed: readonly Pair[]): Draft {
  const lower = pairs[0]!.lowerFigure!
  const uppers = pairs.map((pair) => pair.upperFigure!)
  const asks = listOf(uppers.map((figure) => `${titleOf(figure.document)} for ${valueOf(figure)}${targetYear(figure) === targetYear(lower) ? '' : forYear(figure)}`))
  const less = lessIsBetter(row.group.better, lower)
  const putOff = pairs.every((pair) => pair.relation?.kind === 'equal' || pair.relation?.kind === 'comparator')
  const why = followed.length > 0 ? follows(followed[0]!.upperFigure!) : row.period === 'past' ? ALREADY : putOff ? LATER : short(less)
  // In running text a word such as 城市 or 重点人群 may be all the difference.
  const scoped = uppers.every((figure) => (figure.source === 'prose' || lower.source === 'prose') && scopeDifferences(figure.scope, lower.scope).length > 0)
  const binding = uppers.some((figure) => figure.row?.nature?.includes('约束') === true)
  return {
    ...(row.period === 'past' || scoped || followed.length > 0 ? { severity: 'info' as const } : binding ? { raised: 'error' as const } : {}),
    group: row.group.key,
    message: {
      en: `${lower.name}: ${titleOf(lower.document)} asks for ${valueOf(lower)}${forYear(lower)}, ${asks}; ${why.en}.`,
      zh: `${lower.name}：${titleOf(lower.document)}${roleZh(lower)}为${valueZh(lower)}，${putOff ? plansZh(uppers, lower) : againstZh(lower, uppers, less ? '高于' : '低于')}；${why.zh}。`
    },
    sides: [...uppers, lower].map(sideOf),
    identity: identity(row, pairs)
  }
}

function looser(row: ComparisonRow, pairs: readonly Pair[]): Draft {
  const lower = pairs[0]!.lowerFigure!
  const uppers = pairs.map((pair) => pair.upperFigure!)
  return {
    severity: 'info',
    group: row.group.key,
    message: {
      en: `${lower.name}: ${titleOf(lower.document)} sets ${valueOf(lower)} where ${listOf(uppers.map((figure) => `${titleOf(figure.document)} sets ${valueOf(figure)}`))}; the number is the same, the bound is dropped.`,
      zh: `${lower.name}：${titleOf(lower.document)}${roleZh(lower)}为${valueZh(lower)}，${plansZh(uppers, lower)}；数值相同，下级没有沿用上级的上下限表述。`
    },
    sides: [...uppers, lower].map(sideOf),
    identity: identity(row, pairs)
  }
}

const identity = (row: ComparisonRow, pairs: readonly Pair[]): string[] => {
  const lower = pairs[0]!.lowerFigure!
  return [lower.document.id, lower.name, row.period, String(lower.year), foldRaw(lower.raw), ...unique(pairs.map((pair) => foldRaw(pair.upperFigure!.raw).replace(/[%‰]/, ''))).sort()]
}

/** The upper level's figure as the lower plan's own column gives it: without the upper plan at hand, and with it. */
function* underOwnColumn(group: FigureGroup): Iterable<Draft> {
  for (const quote of group.figures) {
    if (!quote.quoted || !isPlanTarget(quote)) continue
    const own = group.byDocument.get(quote.document)?.find((figure) => figure.of === quote.of && !figure.quoted && figure.role === 'target' && figure.year === quote.year)
    if (!own || compareFigures(quote, own, group.better).kind !== 'worse' || heldAlready(group, quote)) continue
    const less = lessIsBetter(group.better, own)
    yield {
      group: group.key,
      message: {
        en: `${own.name}: ${titleOf(own.document)} asks for ${valueOf(own)}${forYear(own)}, less than the ${levelWord(quote.level).en} figure of ${valueOf(quote)} in its own table; ${short(less).en}.`,
        zh: `${own.name}：${titleOf(own.document)}${roleZh(own)}为${valueZh(own)}，${less ? '高于' : '低于'}本规划表中所列${levelWord(quote.level).zh}目标（${valueZh(quote)}）；${short(less).zh}。`
      },
      sides: [sideOf(quote), sideOf(own)],
      identity: [own.document.id, own.name, 'own column', String(own.year), foldRaw(own.raw), foldRaw(quote.raw)]
    }
  }
}

/** The upper plan itself is in the set, and says it. */
const heldAlready = (group: FigureGroup, quote: Figure): boolean => group.figures.some((figure) => !figure.quoted && figure.document !== quote.document && figure.level === quote.level && figure.role === 'target' && figure.year === quote.year && quote.document.region.includes(figure.document.region.at(-1) ?? ''))

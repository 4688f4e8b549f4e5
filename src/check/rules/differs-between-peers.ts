import { compareFigures } from '../compare.ts'
import type { Relation } from '../compare.ts'
import { leading, sideOf, targetYear } from '../figures.ts'
import type { Figure, FigureGroup } from '../figures.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import { forYear, titleOf, valueOf } from '../wording.ts'
import { roleZh, valueZh } from '../wording-zh.ts'
import type { Words } from '../words.ts'
import { sameScope } from '../scope.ts'

const peers = (first: string, second: string, heading = '2025 target'): { id: string; rows: { name: string; unit: string; cells: Record<string, string> }[] }[] => [
  { id: '甲规划', rows: [{ name: '甲率', unit: '%', cells: { [heading]: first } }] },
  { id: '乙规划', rows: [{ name: '甲率', unit: '%', cells: { [heading]: second } }] }
]

export default defineRule<{ shown: number }>({
  id: 'differs-between-peers',
  severity: 'error',
  scope: 'peers',
  title: '同级规划不一致',
  description: {
    en: 'Two plans of one level and region give two values for the same indicator and year; of each plan, its first few such peers.',
    zh: '同级、同地区的两份规划，对同一指标、同一年份给出两个数值；每份规划只列最先的几份。'
  },
  rationale: {
    en: 'Both cannot be right, and whoever has to carry them out cannot follow both. A warning where one of them stands in running text, information where they may differ by rounding or by 以上 alone.',
    zh: '两个数值不可能都对，执行者也无法同时遵循。其中一个出自正文的列为警告；只差“以上”“以下”或可能只是取整不同的列为提示。'
  },
  options: { shown: 5 },
  cases: [
    { name: 'two tables of one province', plans: peers('60', '65'), finds: 1, severity: 'error' },
    { name: 'one reported value, rounded', plans: peers('4', '4.12', '2020 actual'), finds: 1, severity: 'info' },
    { name: 'only the bound differs', plans: peers('60', '60以上'), finds: 1, severity: 'info' },
    { name: 'the same value', plans: peers('60', '60.0'), finds: 0 },
    {
      name: 'a table and a sentence',
      plans: [{ id: '甲规划', rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '60' } }] }, { id: '乙规划', statements: [{ indicator: '甲率', raw: '65%', unit: '%', year: 2025 }] }],
      finds: 1, severity: 'warning'
    },
    {
      name: 'plans of two provinces',
      plans: [{ id: '甲规划', rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '60' } }] }, { id: '乙规划', region: ['乙省'], rows: [{ name: '甲率', unit: '%', cells: { '2025 target': '65' } }] }],
      finds: 0
    }
  ],
  *check({ groups, peers }, { shown }) {
    for (const group of groups) {
      const own = new Map([...group.byDocument].map(([document, figures]) => [document, leading(figures.filter((figure) => !figure.quoted))]))
      const order = new Map([...own.keys()].map((document, i) => [document, i]))
      for (const [first, figures] of own) yield* differingPeers(group, figures, shown, peers(first).filter((second) => order.get(second)! > order.get(first)!).map((second) => own.get(second)!))
    }
  }
})

/** Where a plan stands against many of its peers, the first few say so: all pairs of fifty plans would bury the rest of the report. */
function* differingPeers(group: FigureGroup, first: readonly Figure[], shown: number, others: readonly (readonly Figure[])[]): Iterable<Draft> {
  let found = 0
  for (const second of others) {
    const draft = differing(group, first, second)
    if (!draft) continue
    yield draft
    if (++found === shown) return
  }
}

type Judged = { a: Figure; b: Figure; relation: Relation; weight: number }

/** The gravest difference of one year and role; none where some pair of them agrees. */
function differing(group: FigureGroup, first: readonly Figure[], second: readonly Figure[]): Draft | null {
  const judged: Judged[] = []
  for (const a of first) {
    for (const b of second) {
      if (!sameRole(a, b) || yearOf(a) !== yearOf(b) || yearOf(a) === null || !sameScope(a, b)) continue
      judged.push({ a, b, relation: compareFigures(a, b, group.better), weight: Number(a.source === 'table') + Number(b.source === 'table') })
    }
  }
  const timeOf = (figure: Figure): string => `${figure.role === 'actual'}|${yearOf(figure)}`
  const agreed = new Set(judged.filter(({ relation }) => relation.kind === 'equal').map(({ a }) => timeOf(a)))
  const open = judged.filter(({ a, relation }) => relation.kind !== 'equal' && relation.kind !== 'not-comparable' && !agreed.has(timeOf(a)))
  open.sort((x, y) => Number(isMild(x.relation)) - Number(isMild(y.relation)) || y.weight - x.weight)
  return open[0] ? draftOf(group, open[0]) : null
}

/** A norm that one plan prescribes (按…0.69张配置) is held against the target that the other sets. */
const sameRole = (a: Figure, b: Figure): boolean => (a.role === 'actual') === (b.role === 'actual')

const yearOf = (figure: Figure): number | null => (figure.role === 'actual' ? figure.year : targetYear(figure))
const isMild = (relation: Relation): boolean => relation.kind === 'comparator' || relation.kind === 'rounded'

const plain = ({ quantity }: Figure): boolean => quantity.kind === 'number' && quantity.op === '='

const WHY: Readonly<Record<'rounded' | 'comparator' | 'apart' | 'bounds', Words>> = {
  rounded: { en: 'one may be the other, rounded', zh: '可能只是取整不同' },
  comparator: { en: 'the number is the same, the bound is not', zh: '数值相同，上下限表述不一致' },
  apart: { en: 'both cannot hold', zh: '两者不能同时成立' },
  bounds: { en: 'a lower level cannot tell which of them to follow', zh: '下级难以确定执行哪一个' }
}

function draftOf(group: FigureGroup, { a, b, relation, weight }: Judged): Draft {
  const why = WHY[relation.kind === 'rounded' || relation.kind === 'comparator' ? relation.kind : relation.kind === 'differs' || a.quantity.kind === 'ratio' || plain(a) || plain(b) ? 'apart' : 'bounds']
  return {
    ...(isMild(relation) ? { severity: 'info' as const } : weight < 2 ? { severity: 'warning' as const } : {}),
    group: group.key,
    message: {
      en: `${a.name}${forYear(a)}: ${titleOf(a.document)} ${a.role === 'actual' ? 'reports' : 'sets'} ${valueOf(a)}, ${titleOf(b.document)} of the same level ${valueOf(b)}; ${why.en}.`,
      zh: `${a.name}：${titleOf(a.document)}${roleZh(a)}为${valueZh(a)}，同级的${titleOf(b.document)}为${valueZh(b)}；${why.zh}。`
    },
    sides: [sideOf(a), sideOf(b)],
    identity: [a.document.id, b.document.id, a.name, b.name, a.role, String(yearOf(a)), foldRaw(a.raw), foldRaw(b.raw)]
  }
}


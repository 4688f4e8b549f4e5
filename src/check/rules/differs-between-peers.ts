import type { PlanDocument } from '../../schema/plan-document.ts'
import { compareFigures } from '../compare.ts'
import type { Relation } from '../compare.ts'
import { sideOf, targetYear } from '../figures.ts'
import type { Figure, FigureGroup } from '../figures.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import { forYear, titleOf, valueOf } from '../wording.ts'
import { sameScope } from '../scope.ts'

const peers = (first: string, second: string, heading = '2025 target'): { id: string; rows: { name: string; unit: string; cells: Record<string, string> }[] }[] => [
  { id: '甲规划', rows: [{ name: '甲率', unit: '%', cells: { [heading]: first } }] },
  { id: '乙规划', rows: [{ name: '甲率', unit: '%', cells: { [heading]: second } }] }
]

export default defineRule({
  id: 'differs-between-peers',
  severity: 'error',
  scope: 'peers',
  description: 'Two plans of one level and region give two values for the same indicator and year (同级规划不一致).',
  rationale: 'Both cannot be right, and whoever has to carry them out cannot follow both. A warning where one of them stands in running text, information where they may differ by rounding or by 以上 alone.',
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
  *check({ groups, peers }) {
    for (const group of groups) {
      const documents = [...group.byDocument.keys()]
      for (const [i, first] of documents.entries()) {
        for (const second of peers(first)) {
          if (!documents.includes(second, i + 1)) continue
          const draft = differing(group, ownOf(group, first), ownOf(group, second))
          if (draft) yield draft
        }
      }
    }
  }
})

const ownOf = (group: FigureGroup, document: PlanDocument): Figure[] => (group.byDocument.get(document) ?? []).filter((figure) => !figure.quoted)

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
  const agree = (figure: Figure, year: number | null): boolean => judged.some(({ a, relation }) => sameRole(a, figure) && yearOf(a) === year && relation.kind === 'equal')
  const open = judged.filter(({ a, relation }) => relation.kind !== 'equal' && relation.kind !== 'not-comparable' && !agree(a, yearOf(a)))
  open.sort((x, y) => Number(isMild(x.relation)) - Number(isMild(y.relation)) || y.weight - x.weight)
  return open[0] ? draftOf(group, open[0]) : null
}

/** A norm that one plan prescribes (按…0.69张配置) is held against the target that the other sets. */
const sameRole = (a: Figure, b: Figure): boolean => (a.role === 'actual') === (b.role === 'actual')

const yearOf = (figure: Figure): number | null => (figure.role === 'actual' ? figure.year : targetYear(figure))
const isMild = (relation: Relation): boolean => relation.kind === 'comparator' || relation.kind === 'rounded'

const plain = ({ quantity }: Figure): boolean => quantity.kind === 'number' && quantity.op === '='

function draftOf(group: FigureGroup, { a, b, relation, weight }: Judged): Draft {
  const why = relation.kind === 'rounded' ? 'one may be the other, rounded' : relation.kind === 'comparator' ? 'the number is the same, the bound is not' : relation.kind === 'differs' || a.quantity.kind === 'ratio' || plain(a) || plain(b) ? 'both cannot hold' : 'a lower level cannot tell which of them to follow'
  return {
    ...(isMild(relation) ? { severity: 'info' as const } : weight < 2 ? { severity: 'warning' as const } : {}),
    group: group.key,
    message: `${a.name}${forYear(a)}: ${titleOf(a.document)} ${a.role === 'actual' ? 'reports' : 'sets'} ${valueOf(a)}, ${titleOf(b.document)} of the same level ${valueOf(b)}; ${why}.`,
    sides: [sideOf(a), sideOf(b)],
    identity: [a.document.id, b.document.id, a.name, b.name, a.role, String(yearOf(a)), foldRaw(a.raw), foldRaw(b.raw)]
  }
}


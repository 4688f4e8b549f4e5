import { describe, expect, test } from 'vitest'
import { CEILING } from '../../src/check/vocabulary/ceilings.ts'
import { buildCase } from '../../src/check/build-case.ts'
import type { CasePlan, CaseRow } from '../../src/check/case.ts'
import { checkDocuments } from '../../src/check/index.ts'
import type { Finding } from '../../src/schema/findings.ts'
import { makePair, printed, worse } from './plan-pairs.ts'
import type { Fact, Pair } from './plan-pairs.ts'

const PAIRS = 1200

function findingsOf({ plans, better }: Pick<Pair, 'plans' | 'better'>): Finding[] {
  const { documents, links, trees } = buildCase({ plans, better })
  return checkDocuments(documents, links, { trees }).findings
}

/** One plan with one row's cell changed. */
function withCell(plans: readonly CasePlan[], id: string, name: string, heading: string, value: string): CasePlan[] {
  const change = (row: CaseRow): CaseRow => (row.name === name ? { ...row, cells: { ...row.cells, [heading]: value } } : row)
  return plans.map((plan) => (plan.id === id ? { ...plan, rows: plan.rows?.map(change) } : plan))
}

const change = (plans: readonly CasePlan[], id: string, to: (plan: CasePlan) => Partial<CasePlan>): CasePlan[] => plans.map((plan) => (plan.id === id ? { ...plan, ...to(plan) } : plan))

/** Each fault: what it does to the plans (null where the pair offers no place for it), the rule that has to see it, and the word that its finding has to hold. */
const FAULTS: Record<string, { rule: string; inject: (pair: Pair, fact: Fact) => CasePlan[] | null }> = {
  'a city’s target is weakened': {
    rule: 'weaker-than-upper-level',
    inject: ({ plans }, fact) => change(withCell(plans, '市规划', fact.name, '2025 target', worse(fact, fact.province, 1) + fact.bound), '市规划', () => ({ statements: [] }))
  },
  'the province is misquoted': { rule: 'upper-level-misquoted', inject: ({ plans }, fact) => withCell(plans, '市规划', fact.name, '2025 target province', worse(fact, fact.province, 2) + fact.bound) },
  'a row is left out': { rule: 'missing-at-lower-level', inject: ({ plans }, fact) => change(plans, '市规划', ({ rows, statements }) => ({ rows: rows?.filter((row) => row.name !== fact.name), statements: statements?.filter((statement) => statement.indicator !== fact.name) })) },
  'a sentence gives another number': { rule: 'prose-differs-from-table', inject: ({ plans }, fact) => change(plans, '市规划', () => ({ statements: [{ indicator: fact.name, raw: worse(fact, fact.city, 3), unit: fact.unit, year: 2025 }] })) },
  'a peer gives another number': { rule: 'differs-between-peers', inject: ({ plans, facts }, fact) => (facts.indexOf(fact) < 2 ? withCell(plans, '省专项规划', fact.name, '2025 target', worse(fact, fact.province, 1) + fact.bound) : null) },
  'the baseline was better than the target': { rule: 'target-behind-baseline', inject: ({ plans }, fact) => (CEILING.test(fact.name) ? null : withCell(plans, '市规划', fact.name, '2020 actual', worse(fact, fact.city, -4))) },
  'a target of 2020 was missed': { rule: 'claimed-but-missed', inject: ({ plans }, fact) => withCell(plans, '省规划', fact.name, '2020 target', worse(fact, fact.baseline, -1)) },
  'the unit is another': { rule: 'unit-differs', inject: ({ plans }, fact) => change(plans, '市规划', ({ rows }) => ({ rows: rows?.map((row) => (row.name === fact.name ? { ...row, unit: '万吨' } : row)), statements: [] })) },
  'parts exceed their whole': { rule: 'parts-do-not-add-up', inject: ({ plans }, fact) => change(plans, '省规划', ({ rows }) => ({ rows: [...(rows ?? []), ...['甲类', '乙类'].map((name) => ({ name, parent: fact.name, cells: { '2025 target': printed(fact, fact.province) } }))] })) },
  'a chapter’s number is given twice': { rule: 'heading-number-repeats', inject: ({ plans }) => change(plans, '省规划', ({ sections }) => ({ sections: [...(sections ?? []), { marker: '三、', title: '附则' }] })) },
  'a field is left open': { rule: 'placeholder-left-in', inject: ({ plans }) => change(plans, '市规划', ({ text }) => ({ text: [...(text ?? []), '抄送：【抄送单位】。'] })) },
  'a table is promised that is not there': { rule: 'no-such-table', inject: ({ plans }) => change(plans, '市规划', ({ text }) => ({ text: [...(text ?? []), '具体指标见表9。'] })) }
}

describe(`${PAIRS} plan pairs made from known facts`, () => {
  test('agree as they are: nothing above info', () => {
    for (let seed = 1; seed <= PAIRS; seed++) {
      const loud = findingsOf(makePair(seed)).filter((finding) => finding.severity !== 'info')
      expect(loud.map((finding) => `${seed}: ${finding.rule} ${finding.message}`)).toEqual([])
    }
  })

  const kinds = Object.entries(FAULTS)
  for (const [number, [name, { rule, inject }]] of kinds.entries()) {
    test(`with one fault each, ${name}: found in at least 99 of 100`, () => {
      let made = 0
      const missed: string[] = []
      // Every pair gets one fault; a kind that does not fit a pair takes the next one.
      for (let seed = number + 1; made < PAIRS / kinds.length; seed += kinds.length) {
        const pair = makePair(seed)
        const fact = pair.facts[seed % pair.facts.length]!
        const plans = inject(pair, fact)
        if (plans === null) continue
        made++
        if (!findingsOf({ ...pair, plans }).some((finding) => finding.rule === rule && (finding.severity !== 'info' || rule === 'missing-at-lower-level'))) missed.push(`${seed} ${fact.name}`)
      }
      expect(missed.length / made, missed.slice(0, 5).join(', ')).toBeLessThanOrEqual(0.01)
    })
  }
})

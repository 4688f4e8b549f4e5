/** Plan pairs from known facts: a province and one of its cities, that agree wherever nothing was changed on purpose. */
import type { CasePlan, CaseRow, CaseStatement } from '../../src/check/case.ts'
import type { Better } from '../../src/schema/links.ts'

/** The same numbers for the same seed, on every machine (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

interface Kind { name: string; unit: string; better: Better; low: number; high: number; places: number; bound: string }
/** Indicators of several sectors; `bound` is how such a target is often printed. */
const KINDS: readonly Kind[] = [
  { name: '人均预期寿命', unit: '岁', better: 'higher', low: 78, high: 84, places: 1, bound: '以上' },
  { name: '孕产妇死亡率', unit: '1/10万', better: 'lower', low: 5, high: 12, places: 1, bound: '以下' },
  { name: '每千人执业（助理）医师数', unit: '人', better: 'higher', low: 3, high: 5, places: 1, bound: '' },
  { name: '森林覆盖率', unit: '%', better: 'higher', low: 40, high: 66, places: 2, bound: '以上' },
  { name: '单位GDP能源消耗', unit: '吨标准煤/万元', better: 'lower', low: 0.3, high: 0.8, places: 2, bound: '以下' },
  { name: '农作物耕种收综合机械化率', unit: '%', better: 'higher', low: 60, high: 90, places: 0, bound: '' },
  { name: '城镇登记失业率', unit: '%', better: 'lower', low: 2, high: 5, places: 1, bound: '以内' },
  { name: '高速公路密度', unit: '公里/百平方公里', better: 'higher', low: 3, high: 6, places: 1, bound: '左右' },
  { name: '5岁以下儿童死亡率', unit: '‰', better: 'lower', low: 3, high: 8, places: 2, bound: '以下' },
  { name: '互联网普及率', unit: '%', better: 'higher', low: 70, high: 95, places: 0, bound: '' }
]

export interface Fact extends Kind { baseline: number; province: number; city: number }

/** Facts in which every target beats its baseline, and the city asks for as much as the province or more. */
export function makeFacts(random: () => number): Fact[] {
  const kinds = [...KINDS].sort(() => random() - 0.5).slice(0, 4 + Math.floor(random() * 4))
  return kinds.map((kind) => {
    const step = 1 / 10 ** kind.places
    const towards = kind.better === 'lower' ? -1 : 1
    const [start, span] = kind.better === 'lower' ? [kind.high, kind.low - kind.high] : [kind.low, kind.high - kind.low]
    const baseline = rounded(start + span * random() * 0.3, kind.places)
    const province = rounded(baseline + towards * step * (2 + Math.floor(random() * 4)), kind.places)
    return { ...kind, baseline, province, city: random() < 0.5 ? province : rounded(province + towards * step * (1 + Math.floor(random() * 3)), kind.places) }
  })
}

const rounded = (value: number, places: number): number => Number(value.toFixed(places))
export const printed = (fact: Fact, value: number): string => value.toFixed(fact.places)
/** A value on the wrong side of another, by a step or more. */
export const worse = (fact: Fact, value: number, steps: number): string => printed(fact, rounded(value + (fact.better === 'lower' ? 1 : -1) * (steps / 10 ** fact.places), fact.places))

/** What may be changed before the plans are printed. */
export interface Pair { facts: Fact[]; plans: CasePlan[]; better: Record<string, Better> }

export function makePair(seed: number): Pair {
  const random = randomOf(seed)
  const facts = makeFacts(random)
  const province: CasePlan = {
    id: '省规划', rows: facts.map((fact) => rowOf(fact, { '2020 target': printed(fact, fact.baseline), '2020 actual': printed(fact, fact.baseline), '2025 target': printed(fact, fact.province) + fact.bound })),
    statements: statementsOf(facts, (fact) => printed(fact, fact.province) + fact.bound, random), sections: SECTIONS, text: ['“十三五”规划确定的目标任务顺利完成。', '到2025年，各项事业走在前列。']
  }
  const city: CasePlan = {
    id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: facts.map((fact) => rowOf(fact, { '2020 actual': printed(fact, fact.baseline), '2025 target province': printed(fact, fact.province) + fact.bound, '2025 target': printed(fact, fact.city) + fact.bound })),
    statements: statementsOf(facts, (fact) => printed(fact, fact.city) + fact.bound, random), sections: SECTIONS, text: ['目标详见专栏1。'], columns: [{ number: 1, title: '工程' }]
  }
  const peer: CasePlan = { id: '省专项规划', rows: facts.slice(0, 2).map((fact) => rowOf(fact, { '2025 target': printed(fact, fact.province) + fact.bound })) }
  return { facts, plans: [province, peer, city], better: Object.fromEntries(facts.map((fact) => [fact.name, fact.better])) }
}

const SECTIONS = [{ marker: '一、', title: '背景' }, { marker: '二、', title: '目标' }, { marker: '三、', title: '保障' }]
const rowOf = (fact: Fact, cells: Record<string, string>): CaseRow => ({ name: fact.name, unit: fact.unit, cells })

function statementsOf(facts: readonly Fact[], value: (fact: Fact) => string, random: () => number): CaseStatement[] {
  return facts.filter(() => random() < 0.6).map((fact) => ({ indicator: fact.name, raw: value(fact), unit: fact.unit, year: 2025 }))
}

/** What a figure's number counts, and by which power of ten: units brought to one base before anything is compared. */
import type { Area } from './vocabulary/units.ts'
import { AREAS, COUNTERS, INTENSIVE_UNITS, INTENSIVE_WORDS, MULTIPLIERS, NO_UNIT, POPULATIONS, PREFIXED, RATIO_UNITS, SAME_UNITS, TOTAL_WORDS } from './vocabulary/units.ts'

export interface Scale {
  /** ratio, count, or the unit itself (元, 天, ㎡); null where none is printed, which agrees with every base. */
  base: string | null
  /** The printed number times 10^power is the number in the base. */
  power: number
  /** Of how many it is counted (每千人 3, /万人 4); null where neither unit nor name says, which agrees with every population. */
  per: number | null
  /** Of which area it is counted (公顷, 每亩); null where neither unit nor name says, which agrees with every area. */
  area: Area | null
}

/** One or two plain characters, as most units are. */
const SIMPLE = /^[\u4e00-\u9fff%‰]{1,4}$/

/** A unit as printed → its canonical form; null where it says nothing (/, -, empty). */
export function normalUnit(unit: string | null): string | null {
  if (unit === null) return null
  const text = SIMPLE.test(unit) ? unit : unit.normalize('NFKC').replace(/\s+/g, '').replace(/^\((.*)\)$/, '$1')
  if (NO_UNIT.has(text)) return null
  return SAME_UNITS[text] ?? text.split('/').map(inSign).join('/')
}

/** 微克 → μg, 亿立方米 → 亿m3; the shortest multiplier that leaves a known word, so that 万千米 is 万公里. */
function inSign(side: string): string {
  for (let at = 0; at <= 2 && at < side.length; at++) {
    const sign = SAME_UNITS[side.slice(at)]
    if (sign !== undefined) return side.slice(0, at) + sign
    if (!(side[at]! in MULTIPLIERS)) break
  }
  return side
}

/** The scale of a figure: its unit's, and that of the population in its name (每千人…) where the unit names none. */
export function scaleOf(name: string, unit: string | null): Scale {
  const text = normalUnit(unit)
  const named = populationOf(name)
  const area = areaOf(name)
  if (text === null) return { base: null, power: 0, per: named, area }
  const ratio = RATIO_UNITS[text]
  if (ratio !== undefined) return { base: 'ratio', power: ratio, per: null, area: null }
  const [counter = '', ...below] = text.split('/')
  const head = multiplied(counter)
  const base = COUNTERS.has(head.base) || head.base === '' ? 'count' : head.base
  return { base, power: head.power, per: (below.length > 0 ? populationPower(below.join('/')) : null) ?? named, area: AREAS[below[0] ?? ''] ?? area }
}

/** The powers of ten that bring two figures to one scale; zero twice where one of them prints no unit. */
export function commonPowers(a: Scale, b: Scale): [number, number] {
  const unit: [number, number] = a.base === null || b.base === null ? [0, 0] : [a.power, b.power]
  const [below, other] = a.per !== null && b.per !== null ? [a.per, b.per] : a.area && b.area ? [a.area.power, b.area.power] : [0, 0]
  return [unit[0] - below, unit[1] - other]
}

/** 万人 → 人, 4; 亿元 → 元, 8; 万千瓦 → 瓦, 7; MW → 瓦, 6. */
function multiplied(counter: string): { base: string; power: number } {
  const prefixed = PREFIXED[counter]
  if (prefixed) return prefixed
  for (const length of [2, 1]) {
    const power = MULTIPLIERS[counter.slice(0, length)]
    if (power === undefined || counter.length === length) continue
    const below = multiplied(counter.slice(length))
    return { base: below.base, power: power + below.power }
  }
  return { base: SAME_UNITS[counter] ?? counter, power: 0 }
}

/** The area that a name says its figure is of: 每公顷, 亩均. */
function areaOf(name: string): Area | null {
  const word = AREA_WORDS.exec(name)?.[0].replace(/^(?:每|单位)/, '')
  return word === undefined ? null : AREAS[SAME_UNITS[word] ?? word] ?? null
}
const AREA_WORDS = /(?:每|单位)(?:亩|公顷|平方公里|平方千米|平方米)|亩(?=均)/

/** The population that a name begins with or names behind 每: 每千人 and 千人 are 3, 每10万人口 is 5. */
function populationOf(name: string): number | null {
  const at = name.indexOf('每')
  if (at >= 0) return populationPower(name.slice(at + 1))
  return /^(?:[十百]?万|千|百)(?:名|人|常住|户籍)/.test(name) ? populationPower(name) : null
}

function populationPower(text: string): number | null {
  const rest = text.normalize('NFKC')
  return POPULATIONS.find(([word]) => rest.startsWith(word))?.[1] ?? null
}

/** Whether two units may stand for one indicator at all; null agrees with everything. */
export const sameBase = (a: Scale, b: Scale): boolean => (a.base === null || b.base === null || a.base === b.base) && (a.area === null || b.area === null || a.area.kind === b.area.kind)

/**
 * A total of a territory (全科医生总数, 3000家, 50亿元): a province's and a city's are never held against each other,
 * because the larger territory has the larger number. Rates, means, densities and ranks are no totals.
 */
export function isTotal({ name, unit, scale }: { name: string; unit: string | null; scale: Scale }): boolean {
  if (scale.base === 'ratio' || (unit !== null && unit.includes('/')) || INTENSIVE_WORDS.some((word) => name.includes(word))) return false
  if (scale.base === null) return TOTAL_WORDS.some((word) => name.endsWith(word))
  return !INTENSIVE_UNITS.has(scale.base)
}

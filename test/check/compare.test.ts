import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareFigures, misses } from '../../src/check/compare.ts'
import type { Comparable, Relation } from '../../src/check/compare.ts'
import { add, compare, printedPlaces, round, shift, toDecimal } from '../../src/check/decimal.ts'
import { isTotal, normalUnit, scaleOf } from '../../src/check/units.ts'
import { readQuantity } from '../../src/language/quantity.ts'
import type { Better } from '../../src/schema/links.ts'

const of = (raw: string, unit: string | null = null, name = '指标', role: Comparable['role'] = 'target'): Comparable => ({ scale: scaleOf(name, unit), raw, quantity: readQuantity(raw, unit), role })
const relation = (first: Comparable, second: Comparable, better: Better = null): Relation['kind'] => compareFigures(first, second, better).kind

describe('exact decimals', () => {
  test('0.1 and 0.2 make 0.3', () => {
    expect(compare(add(toDecimal(0.1), toDecimal(0.2)), toDecimal(0.3))).toBe(0)
  })

  test('a number keeps its value when it is shifted there and back, and its order with every other', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: -6, max: 6 }), (a, b, places, power) => {
      const [x, y] = [a, b].map((digits) => toDecimal(Number((digits / 10 ** places).toFixed(places)))) as [ReturnType<typeof toDecimal>, ReturnType<typeof toDecimal>]
      expect(compare(shift(shift(x, power), -power), x)).toBe(0)
      expect(compare(x, y)).toBe(Math.sign(a - b))
    }))
  })

  test('rounds half away from zero, as plans do', () => {
    expect(round(toDecimal(4.125), 2)).toEqual({ digits: 413n, places: 2 })
    expect(round(toDecimal(-0.5), 0)).toEqual({ digits: -1n, places: 0 })
  })

  test('knows the places a value is printed with', () => {
    expect([printedPlaces('4.0', 4), printedPlaces('4', 4), printedPlaces('约4.12张', 4.12)]).toEqual([1, 0, 2])
  })
})

describe('units', () => {
  test('‰ and 1/10万 are one scale, 人 and % are not', () => {
    expect(relation(of('3.03', '‰'), of('303', '1/10万'))).toBe('equal')
    expect(relation(of('95', '%'), of('95', '人'))).toBe('not-comparable')
  })

  test('the population counts where both name one: 5 per 10,000 is 0.5 per 1,000', () => {
    expect(relation(of('5', '名/万人', '全科医生'), of('0.5', '人', '每千人全科医生数'))).toBe('equal')
    expect(relation(of('4.0', '人', '千人医师数'), of('4.0', '人', '每千人医师数'))).toBe('equal')
  })

  test('a missing unit agrees with every unit', () => {
    expect(relation(of('85'), of('85', '%'))).toBe('equal')
    expect(normalUnit('/')).toBeNull()
  })

  test('a unit in signs is the unit in words, with a multiplier or a denominator too', () => {
    const pairs = [['微克/立方米', 'μg/m³'], ['µg/m3', '微克/立方米'], ['亿立方米', '亿m³'], ['平方公里', 'km²'], ['万平方公里', '万k㎡'], ['公顷', 'hm²'], ['亿千瓦时', '亿kWh'], ['万吨', '万t'], ['毫克/升', 'mg/L'], ['万吨标准煤', '万tce']]
    for (const [words, signs] of pairs) {
      expect(normalUnit(signs!)).toBe(normalUnit(words!))
      expect(relation(of('38', words), of('32', signs), 'lower')).toBe('better')
    }
    expect(normalUnit('亿立方米')).not.toBe(normalUnit('立方米'))
    expect(relation(of('1', '亿kWh'), of('10000', '万千瓦时'))).toBe('equal')
    expect(relation(of('5', '万吨'), of('5', '万千瓦'))).toBe('not-comparable')
  })

  test('so much of an area is so much of that area', () => {
    expect(relation(of('9', '立方米/亩'), of('99', '立方米/公顷'))).toBe('not-comparable')
    expect(relation(of('9', '立方米/亩'), of('125', '立方米', '林地每公顷蓄积量'))).toBe('not-comparable')
    expect(relation(of('2', '人/公顷'), of('200', '人/平方公里'))).toBe('equal')
    expect(relation(of('9', '吨/亩'), of('9', '吨'))).toBe('equal')
  })

  test('a share of a depth or a concentration is no total', () => {
    expect(isTotal({ name: '细颗粒物', unit: 'μg/m³', scale: scaleOf('细颗粒物', 'μg/m³') })).toBe(false)
  })

  test('totals of territories are told from rates and densities', () => {
    const total = (name: string, unit: string | null): boolean => isTotal({ name, unit, scale: scaleOf(name, unit) })
    expect([total('新建学校', '所'), total('全科医生总数', null), total('地区生产总值', '亿元')]).toEqual([true, true, true])
    expect([total('每千人床位数', '张'), total('森林覆盖率', '%'), total('人均可支配收入', '元'), total('人均预期寿命', '岁'), total('平均住院日', '天')]).toEqual([false, false, false, false, false])
  })
})

describe('the size of a change', () => {
  const named = (raw: string, change: 'up' | 'down'): Comparable => ({ ...of(raw, '%'), change })
  test('is one whether the name or the value says that it goes down', () => {
    expect(relation(of('下降20%', '%'), named('18', 'down'), 'higher')).toBe('worse')
    expect(relation(named('18', 'down'), of('下降18%', '%'), 'higher')).toBe('equal')
    expect(relation(of('下降20%', '%'), named('18', 'up'), 'higher')).toBe('not-comparable')
    expect(relation(of('下降20%', '%'), of('18', '%'), 'higher')).toBe('not-comparable')
  })
})

describe('two figures', () => {
  test('85 and 85以上 differ in the comparator only, and which of them is looser is known', () => {
    expect(compareFigures(of('85以上'), of('85'), 'higher')).toEqual({ kind: 'comparator', looser: true })
    expect(compareFigures(of('85'), of('85以上'), 'higher')).toEqual({ kind: 'comparator', looser: false })
  })

  test('5.7左右 is 5.7', () => {
    expect(relation(of('5.7左右'), of('5.7'))).toBe('equal')
  })

  test('4 and 4.12 may be one reported value, and are two targets', () => {
    expect(relation(of('4', '人', 'x', 'actual'), of('4.12', '人', 'x', 'actual'))).toBe('rounded')
    expect(relation(of('4', '人'), of('4.12', '人'), 'higher')).toBe('better')
  })

  test('without a known direction a number is never worse, only different', () => {
    expect(relation(of('7.5', '张'), of('6.1', '张'))).toBe('differs')
    expect(relation(of('7.5', '张'), of('≥6.1', '张'))).toBe('differs')
  })

  test('two bounds of one kind say themselves which is the stricter', () => {
    expect(relation(of('5%以内', '%'), of('10%以内', '%'))).toBe('worse')
    expect(relation(of('90%以上', '%'), of('95%以上', '%'))).toBe('better')
  })

  test('a bound against the known direction is only different', () => {
    expect(relation(of('不超过40', '%'), of('30', '%'), 'higher')).toBe('differs')
  })

  test('a ratio to one is so many times: less of it is less, as a ratio or as a number', () => {
    expect(relation(of('2.61∶1'), of('2.48∶1'), 'lower')).toBe('better')
    expect(relation(of('2.61∶1'), of('2.7∶1'), 'lower')).toBe('worse')
    expect(relation(of('2.4'), of('2.4∶1'))).toBe('equal')
    expect(relation(of('2.4'), of('2.8∶1'), 'higher')).toBe('better')
    expect(relation(of('1∶1'), of('1∶1.2'), 'higher')).toBe('better')
    expect(relation(of('0.8∶1'), of('1∶1.25'))).toBe('equal')
    expect(relation(of('1.2'), of('1∶1.2'))).toBe('not-comparable')
  })

  test('ratios are compared as ratios', () => {
    expect(relation(of('1:1.16'), of('1∶1.160'))).toBe('equal')
    expect(relation(of('1:1.15'), of('1∶1.07'), 'higher')).toBe('worse')
    expect(relation(of('2:3'), of('1:1.5'))).toBe('equal')
  })

  test('two values in a cell are compared one by one', () => {
    expect(relation(of('7.37/7.84', '天'), of('6.5/7.5', '天'), 'lower')).toBe('better')
    expect(relation(of('6.5/7.5', '天'), of('6.5/7.6', '天'), 'lower')).toBe('worse')
  })

  test('words, 由省指定 and — are named and never guessed', () => {
    expect(compareFigures(of('85'), of('稳步提高'), 'higher')).toEqual({ kind: 'not-comparable', reason: 'words' })
    expect(compareFigures(of('7.5'), of('由省指定'), null)).toEqual({ kind: 'not-comparable', reason: 'deferred' })
    expect(compareFigures(of('7.5'), of('—'), null)).toEqual({ kind: 'not-comparable', reason: 'no-value' })
    expect(relation(of('稳步提高'), of('稳步提升'))).toBe('equal')
  })

  test('what is better one way is worse the other way', () => {
    const value = fc.integer({ min: 1, max: 9999 }).map((n) => (n / 100).toFixed(2))
    fc.assert(fc.property(value, value, fc.constantFrom<Better>('higher', 'lower'), (a, b, better) => {
      const opposite: Record<string, string> = { better: 'worse', worse: 'better' }
      const there = relation(of(a), of(b), better)
      expect(relation(of(b), of(a), better)).toBe(opposite[there] ?? there)
    }))
  })

  test('a cap is missed by what exceeds it, whatever the better way is', () => {
    expect(misses(of('107以内'), of('110', null, 'x', 'actual'), null)).toBe(true)
    expect(misses(of('80', '%'), of('67.04', '%', 'x', 'actual'), 'higher')).toBe(true)
    expect(misses(of('95', '%'), of('95以上', '%', 'x', 'actual'), 'higher')).toBe(false)
    expect(misses(of('7.5', '张'), of('6', '张', 'x', 'actual'), null)).toBeNull()
  })
})

test('全覆盖 is 100% of what another plan puts in per cent, and no number elsewhere', () => {
  expect(relation(of('90%以上', '%'), of('实现全覆盖'), 'higher')).toBe('better')
  expect(relation(of('100%', '%'), of('所有医院均开展'), 'higher')).toBe('equal')
  expect(relation(of('90%以上', '%'), of('基本全覆盖'), 'higher')).toBe('not-comparable')
  expect(relation(of('20', '家'), of('实现全覆盖'), 'higher')).toBe('not-comparable')
})

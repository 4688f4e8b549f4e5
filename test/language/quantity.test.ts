import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuantity } from '../../src/language/quantity.ts'

const number = (op: string, value: number) => ({ kind: 'number', op, value })

describe('a table cell with a number', () => {
  it.each([
    ['90', '=', 90], ['90%', '=', 90], ['85以上', '>=', 85], ['85%及以上', '>=', 85], ['9.5以下', '<=', 9.5], ['5以内', '<=', 5], ['≥90', '>=', 90], ['≤28', '<=', 28],
    ['>80', '>', 80], ['<1%', '<', 1], ['超过300', '>', 300], ['不低于95', '>=', 95], ['不少于3所', '>=', 3], ['不超过10', '<=', 10], ['约30', '~', 30], ['80%左右', '~', 80],
    ['达到90', '=', 90], ['保持在90%以上', '>=', 90], ['控制在26以下', '<=', 26], ['下降到20以下', '<=', 20], ['1,234.5', '=', 1234.5], ['12 345', '=', 12345],
    ['１２．５％', '=', 12.5], ['＞９０％', '>', 90], ['50万户', '=', 50], ['2.5亿', '=', 2.5], ['三家', '=', 3], ['十四', '=', 14], ['两万', '=', 20000], ['-8%', '=', -8]
  ])('reads %s as %s %d', (raw, op, value) => {
    expect(readQuantity(raw)).toEqual(number(op, value))
  })

  it('leaves a footnote mark, a running-total bracket and a stray space out of the value', () => {
    expect(readQuantity('5.99*')).toEqual(number('=', 5.99))
    expect(readQuantity('5.99①')).toEqual(number('=', 5.99))
    expect(readQuantity('[500]')).toEqual(number('=', 500))
    expect(readQuantity('5.99[1]')).toEqual(number('=', 5.99))
    expect(readQuantity('7 .5')).toEqual(number('=', 7.5))
  })

  it('takes a number that stands alone in brackets for a running total, however short', () => {
    expect(readQuantity('[4]')).toEqual(number('=', 4))
    expect(readQuantity('〔12〕')).toEqual(number('=', 12))
    expect(readQuantity('[ ]')).toEqual({ kind: 'none' })
    expect(readQuantity('[注1]')).toEqual({ kind: 'none' })
  })

  it('takes the year in front of what it is to reach for no bound of a range', () => {
    expect(readQuantity('2023年达到80%')).toEqual(number('=', 80))
    expect(readQuantity('2021年-2025年')).toEqual({ kind: 'range', min: 2021, max: 2025 })
  })

  it('reads bounds that each have a word of their own as parts', () => {
    expect(readQuantity('城区≥30乡镇≥15')).toEqual({ kind: 'parts', parts: [{ label: '城区', quantity: number('>=', 30) }, { label: '乡镇', quantity: number('>=', 15) }] })
  })

  it('reads a rank as within or at a place', () => {
    expect(readQuantity('力争进入全国前50')).toEqual(number('<=', 50))
    expect(readQuantity('全省第一')).toEqual(number('=', 1))
  })

  it('takes a population unit behind a slash for a unit and two full values for two', () => {
    expect(readQuantity('4名/10万人')).toEqual(number('=', 4))
    expect(readQuantity('12/10万', '1/10万')).toEqual(number('=', 12))
    expect(readQuantity('7.37/7.84')).toEqual({ kind: 'parts', parts: [{ label: null, quantity: number('=', 7.37) }, { label: null, quantity: number('=', 7.84) }] })
    expect(readQuantity('6.5以下/\n7.5以下')).toEqual({ kind: 'parts', parts: [{ label: null, quantity: number('<=', 6.5) }, { label: null, quantity: number('<=', 7.5) }] })
  })

  it('labels the parts of a cell that names them', () => {
    const parts = [{ label: '高血压', quantity: number('=', 70.73) }, { label: '糖尿病', quantity: number('=', 70.19) }]
    expect(readQuantity('高血压 70.73\n糖尿病 70.19')).toEqual({ kind: 'parts', parts })
    expect(readQuantity('市区≥95，县城≥90')).toEqual({ kind: 'parts', parts: [{ label: '市区', quantity: number('>=', 95) }, { label: '县城', quantity: number('>=', 90) }] })
    expect(readQuantity('男76.5 女81.2')).toEqual({ kind: 'parts', parts: [{ label: '男', quantity: number('=', 76.5) }, { label: '女', quantity: number('=', 81.2) }] })
  })
})

describe('a table cell with two numbers that are one value', () => {
  it.each(['30-40', '30－40', '30—40', '30~40', '30～40张', '30%-40%', '30至40'])('reads %s as a range', (raw) => {
    expect(readQuantity(raw)).toEqual({ kind: 'range', min: 30, max: 40 })
  })

  it.each(['1:1.15', '1∶1.15', '1：1.15', '1∶1.15*'])('reads %s as a ratio', (raw) => {
    expect(readQuantity(raw)).toEqual({ kind: 'ratio', op: '=', antecedent: 1, consequent: 1.15 })
  })

  it('keeps the comparator of a ratio, and sets three shares beside one another', () => {
    expect(readQuantity('不少于1∶1.25')).toEqual({ kind: 'ratio', op: '>=', antecedent: 1, consequent: 1.25 })
    expect(readQuantity('3.2:40.1:56.7')).toEqual({ kind: 'parts', parts: [3.2, 40.1, 56.7].map((value) => ({ label: null, quantity: number('=', value) })) })
  })
})

describe('a table cell that says a change', () => {
  it.each([
    ['下降15%', 'down', '=', 15, null], ['提高3个百分点', 'up', '=', 3, null], ['[累计]增长5%', 'up', '=', 5, null], ['较2020年下降15%', 'down', '=', 15, null],
    ['年均增长6%左右', 'up', '~', 6, 'year'], ['5年累计下降18%', 'down', '=', 18, null], ['增长10%以上', 'up', '>=', 10, null]
  ])('reads %s', (raw, direction, op, value, per) => {
    expect(readQuantity(raw)).toEqual({ kind: 'change', direction, op, value, per })
  })

  it('reads a level that is reached as a level', () => {
    expect(readQuantity('提高到85%')).toEqual(number('=', 85))
  })
})

describe('a table cell in words', () => {
  it.each([['稳步提高', 'up'], ['同比例提高', 'up'], ['较2020年翻一番', 'up'], ['持续降低', 'down'], ['持续巩固在历史低水平', 'hold'], ['不降低', 'hold'], ['全覆盖', null], ['完成', null], ['三级甲等', null]])('reads %s with its trend', (raw, trend) => {
    expect(readQuantity(raw)).toEqual({ kind: 'qualitative', trend })
  })

  it.each(['由省指定', '不低于省平均', '高于全国平均水平', '按国家下达', '完成国家下达任务', '控制在国家下达指标内', '≤省平均', '待省下达'])('leaves %s to whom it defers', (raw) => {
    expect(readQuantity(raw)).toEqual({ kind: 'deferred' })
  })

  it.each(['', '—', '-', '/', '……', '…', ' ', '无', '--'])('finds no value in "%s"', (raw) => {
    expect(readQuantity(raw)).toEqual({ kind: 'none' })
  })

  it('never throws, whatever a cell holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => void readQuantity(raw)))
  })
})

describe('printing a value and reading it', () => {
  const value = fc.integer({ min: 0, max: 999_999 }).chain((n) => fc.constantFrom(n, n / 10, n / 100))
  const word = fc.constantFrom<[string, (text: string) => string]>(['>=', (t) => `${t}以上`], ['>=', (t) => `不低于${t}`], ['>=', (t) => `≥${t}`], ['<=', (t) => `${t}以下`], ['<=', (t) => `≤${t}`], ['<=', (t) => `不超过${t}`], ['>', (t) => `超过${t}`], ['<', (t) => `低于${t}`], ['~', (t) => `${t}左右`], ['=', (t) => t], ['=', (t) => `达到${t}`])
  const unit = fc.constantFrom('', '%', '‰', '张', '人', '万人', '亿元', '公里', '岁')
  const wide = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))

  it('gives the number and its comparator back', () => {
    fc.assert(fc.property(value, word, unit, (n, [op, print], u) => {
      expect(readQuantity(print(`${n}${u}`).replace(new RegExp(`${u}(以上|以下|左右)$`), `${u}$1`))).toEqual(number(op, n))
    }))
  })

  it('does not depend on width, on a space around the number or on a line break behind it', () => {
    fc.assert(fc.property(value, word, (n, [op, print]) => {
      const text = print(String(n))
      for (const variant of [wide(text), ` ${text} `, `${text}\n`, text.replace(String(n), ` ${n} `)]) expect(readQuantity(variant)).toEqual(number(op, n))
    }))
  })

  it('reads a range whatever dash prints it', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), fc.constantFrom('-', '－', '–', '—', '~', '～', '至'), (a, b, dash) => {
      expect(readQuantity(`${a}${dash}${b}`)).toEqual({ kind: 'range', min: a, max: b })
    }))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumeral } from '../../src/language/numerals.ts'

const DIGITS = '零一二三四五六七八九'
/** 1 to 9999 in words, the way plans print them. */
function print(n: number): string {
  let out = ''
  let gap = false
  for (const [unit, word] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
    const digit = Math.floor(n / unit) % 10
    if (digit === 0) gap = out !== ''
    else {
      out += (gap ? '零' : '') + (unit === 10 && digit === 1 && out === '' ? '' : DIGITS[digit]) + word
      gap = false
    }
  }
  return out
}

describe('numerals', () => {
  it.each([['二〇二五', 2025], ['两千', 2000], ['廿三', 23], ['十四', 14], ['十', 10], ['一百零二', 102], ['一百二', 120], ['两千零五', 2005], ['三万五', 35000], ['2.5万', 25000], ['2.51万', 25100], ['5亿', 500_000_000], ['1,200', 1200], ['12.5', 12.5]])('%s is %d', (text, value) => {
    expect(readNumeral(text)).toBe(value)
  })

  it.each(['三级', '', '一二三万', 'abc', '1,23', '百分之'])('%s is no number', (text) => {
    expect(readNumeral(text)).toBeNull()
  })

  it('reads back what is printed in words', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (n) => void expect(readNumeral(print(n))).toBe(n)))
  })

  it('reads back years printed digit by digit', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => void expect(readNumeral([...String(year)].map((d) => (d === '0' ? '〇' : DIGITS[Number(d)])).join(''))).toBe(year)))
  })
})

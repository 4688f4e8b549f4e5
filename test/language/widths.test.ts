import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWidths } from '../../src/language/widths.ts'

describe('folding widths', () => {
  it('turns full-width and look-alike characters into half-width ones', () => {
    expect(foldWidths('１２．５％～２０％，１∶１．１６（Ａ）')).toBe('12.5%-20%,1:1.16(A)')
  })

  it('keeps every offset, and leaves ideographs and quotation marks alone', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => void expect(foldWidths(text)).toHaveLength(text.length)))
    expect(foldWidths('健康“浙江”。、')).toBe('健康“浙江”。、')
  })

  it('says the same of what it folded', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => void expect(foldWidths(foldWidths(text))).toBe(foldWidths(text))))
  })
})

import { describe, expect, it } from 'vitest'
import { foldCode } from '../../src/language/widths.ts'
import { TextCleaner, markOdd } from '../../src/statements/clean-text.ts'
import { ODD, markTable } from '../../src/statements/marks.ts'

describe('a passage as the grammar reads it', () => {
  it('marks every character that folds, wherever it stands among the 65,536', () => {
    const table = markOdd(markTable())
    const missed = Array.from(table.keys()).filter((code) => foldCode(code) !== code && (table[code]! & ODD) === 0)
    expect(missed).toEqual([])
  })

  it('leaves out spaces and emphasis marks, folds widths, and says where each character was', () => {
    const { text, folded, sourceOf } = new TextCleaner(markOdd(markTable())).clean('到 2025年，**森林覆盖率**　达６１．５％')
    expect(text).toBe('到2025年，森林覆盖率达６１．５％')
    expect(folded).toBe('到2025年,森林覆盖率达61.5%')
    expect(sourceOf(folded.indexOf('森'))).toBe(10)
  })
})

import { describe, expect, test } from 'vitest'
import { readHeading } from '../../src/tables/headings.ts'

describe('a heading that names a five-year period instead of a year', () => {
  test.each([
    ['“十三五”规划目标', 2020, 'target'], ['“十三五”完成情况', 2020, 'assessment'], ['十二五末', 2015, null], ['“十四五”目标值', 2025, 'target'], ['“十四五”年均增速', 2025, null]
  ])('%s stands for the last year of it, %i', (heading, year, role) => {
    expect(readHeading(heading)).toMatchObject({ kind: 'value', year, role: role as unknown })
  })

  test('a year beside it counts', () => {
    expect(readHeading('“十四五”目标（2023年）').year).toBe(2023)
    expect(readHeading('“十二五”末（2015年）').year).toBe(2015)
  })

  test('numbers of other things are no period', () => {
    expect(readHeading('规划目标').year).toBe(null)
    expect(readHeading('第十五个完成情况').year).toBe(null)
  })
})

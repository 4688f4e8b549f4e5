import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiveYearPlan, periodOfTitle, periodSaid } from '../../src/meta/period.ts'
import { yearOfDate } from '../../src/meta/dates.ts'
import { readDocumentNumber } from '../../src/meta/document-number.ts'

describe('periodOfTitle', () => {
  test.each([
    ['浙江省水利“十四五”规划', 2021, 2025],
    ['浙江省水利"十四五"规划', 2021, 2025],
    ['浙江省水利十四五规划', 2021, 2025],
    ['“十五五”时期主要指标', 2026, 2030],
    ['“十五”水利计划', 2001, 2005],
    ['“九五”计划', 1996, 2000],
    ['第十四个五年规划和2035年远景目标纲要', 2021, 2025],
    ['水利行动计划（2021—2023年）', 2021, 2023],
    ['水利规划(2021-2035年)', 2021, 2035],
    ['水利规划（2021年至2025年）', 2021, 2025],
    ['水利规划（二〇二一—二〇二五年）', 2021, 2025],
    ['“十四五”水利三年行动（2021～2023年）', 2021, 2023],
    ['2020年城市体检工作方案', 2020, 2020],
    ['２０２３年度重点项目计划', 2023, 2023]
  ])('%s', (title, start, end) => expect(periodOfTitle(title)).toEqual({ start, end }))

  test.each(['2030年前碳达峰行动方案', '水利现代化实施意见', '三十五年规划', '“1+5”方案', '健康浙江2030行动纲要'])('%s names none', title => expect(periodOfTitle(title)).toBeNull())
})

test('the five-year plans: the first, the break after the second, then every five years', () => {
  expect([1, 2, 3, 10, 13, 14].map(fiveYearPlan)).toEqual([[1953, 1957], [1958, 1962], [1966, 1970], [2001, 2005], [2016, 2020], [2021, 2025]].map(([start, end]) => ({ start, end })))
  fc.assert(fc.property(fc.integer({ min: 3, max: 19 }), n => {
    expect(fiveYearPlan(n + 1).start).toBe(fiveYearPlan(n).end + 1)
  }))
})

test('a sentence may say the period, a range of years elsewhere does not', () => {
  expect(periodSaid('本规划期限为2021年至2025年，展望到2035年。')).toEqual({ start: 2021, end: 2025 })
  expect(periodSaid('实施期限：2023—2027年')).toEqual({ start: 2023, end: 2027 })
  expect(periodSaid('“十三五”期间，2016-2020年年均增长5%。')).toBeNull()
})

test('a date is a line of its own, in either kind of digits', () => {
  expect(['2021年12月30日', '2021 年 9 月 2 日', '（2021年1月）', '二○○七年十一月二十二日', '二〇二〇年八月', '2022-05-17'].map(yearOfDate)).toEqual([2021, 2021, 2021, 2007, 2020, 2022])
  expect(['2021年', '到2025年12月建成', '2020年规划目标'].map(yearOfDate)).toEqual([null, null, null])
})

test('a document number stands alone, in whatever brackets', () => {
  expect(['衢发改发〔2021〕21号', '（皖政办秘〔2021〕82号）', '沪府办发[2020] 第 7 号', '桂政办发（2021）136号'].map(text => readDocumentNumber(text)?.number)).toEqual(['衢发改发〔2021〕21号', '皖政办秘〔2021〕82号', '沪府办发[2020]第7号', '桂政办发（2021）136号'])
  expect(readDocumentNumber('根据《意见》（浙政办发〔2023〕25号）要求')).toBeNull()
})

import { describe, expect, it } from 'vitest'
import { readProse } from './read-prose.ts'

const years = (...lines: string[]) => readProse(...lines).map((s) => s.year)
const LONG = '到2025年，全省供水体系基本建成，供水服务均等化水平明显提高，水质在线监测全面推开，城乡供水格局加快形成，用水方式更加节约。'

describe('a list behind dashes', () => {
  it('is of the time that opens the paragraph before it, however long that is', () => {
    expect(years('# 目标', LONG, '——能力更强。新增水厂20座。', '——水质更优。水质达标率达到98%。')).toEqual([2025, 2025])
  })

  it('is so where that paragraph has a value of its own, or opens its last sentence with the only time to come', () => {
    expect(years('# 目标', '到2025年，漏损率下降到9%。', '——水质更优。水质达标率达到98%。')).toEqual([2025, 2025])
    expect(years('# 目标', '加快补齐短板。到2025年，建成现代水网。', '——水质更优。水质达标率达到98%。')).toEqual([2025])
    expect(years('# 目标', '到2025年，建成现代水网。到2035年，全面建成节水型社会。', '——水质更优。水质达标率达到98%。')).toEqual([null])
  })

  it('holds the text below a member’s title, and nothing behind it', () => {
    expect(years('# 目标', LONG, '——能力更强。', '新增水厂20座。', '——水质更优。', '水质达标率达到98%。')).toEqual([2025, 2025])
    expect(years('# 目标', LONG, '——能力更强。新增水厂20座。', '推进节水。改造灌区5处。')).toEqual([2025, null])
  })

  it('ends where a member opens with another time', () => {
    expect(years('# 目标', LONG, '——到2023年，新增水厂20座。', '——水质达标率达到98%。')).toEqual([2023, null])
  })
})

describe('no lead', () => {
  it('is a date alone in its line, nor what stands before an annex', () => {
    expect(years('# 项目', '2022年', '新建小学20所。')).toEqual([null])
    expect(years('# 目标', '到2025年，全面建成节水型社会。', '附表1 水厂名录', '新建水厂20座。')).toEqual([null])
  })

  it('is a paragraph that reports a value', () => {
    expect(years('# 现状', '2019年，新建小学20所。', '全省共有职校30所。')).toEqual([2019, null])
  })
})

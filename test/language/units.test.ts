import { describe, expect, it } from 'vitest'
import { matchUnit } from '../../src/language/units.ts'

describe('the unit behind a number', () => {
  it.each([
    ['%以上', '%', 'share'], ['个百分点', '个百分点', 'share'], ['家医院', '家', 'counter'], ['万户', '万户', 'counter'], ['亿元', '亿元', 'measure'], ['万吨标准煤', '万吨标准煤', 'measure'], ['千瓦时左右', '千瓦时', 'measure'], ['亿千瓦时', '亿千瓦时', 'measure'],
    ['名/万人以上', '名/万人', 'per'], ['名/10万人', '名/10万人', 'per'], ['床/万人', '床/万人', 'per'], ['/10万和', '/10万', 'per'], ['微克/立方米', '微克/立方米', 'per'], ['公里/百平方公里', '公里/百平方公里', 'per'], ['万以上', '万', 'scale'], ['MW', 'MW', 'measure']
  ])('in %s is %s', (text, unit, kind) => {
    const match = matchUnit(text, 0)
    expect([text.slice(0, match.end), match.kind]).toEqual([unit, kind])
  })

  it.each(['人均面积', '分区', '组团', '项目', '名单', 'G网络', 'P实验室', '的'])('is not read out of %s', (text) => {
    expect(matchUnit(text, 0).end).toBe(0)
  })
})

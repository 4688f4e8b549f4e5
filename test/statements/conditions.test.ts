import { describe, expect, it } from 'vitest'
import { numbersOf, readProse, told } from './read-prose.ts'

describe('a number that picks out a class, or lists', () => {
  it.each([
    '对漏损率超过12%的水厂进行改造。', '对满意度未达到85%的供水单位，限期整改。', '对于水面面积超过规划面积1.5倍的，应当说明理由。', '漏损率高于12%的水厂应限期改造。', '供水普及率低于80%的，不得评优。',
    '以占全市用水量65%以上的企业为重点，严格执行定额。', '灌区分区包括以下6类：平原灌区、山地灌区。',
    '以3座水库为支撑，构建供水网络。', '禁止新建1万吨以下造纸厂。', '推进3吨/小时及以下提水机组更新。'
  ])('is no value: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
    expect(numbersOf(sentence).map(({ class: kind }) => kind)).toContain('qualifier')
  })

  it('is one, where it says how much is given or aimed at', () => {
    expect(told('对新建泵站按照不超过投资额30%的比例给予奖补。')).toEqual(['奖补占投资额比例 | <=30 %'])
    expect(told('实现供水普及率超过90%的目标。')).toEqual(['供水普及率 | >90 %'])
    expect(told('实施以下10项工程。')).toEqual(['实施以下工程 | 10 项'])
  })

  it('stays with what is counted behind it', () => {
    expect(told('建成绿地率超过40%的公园5座。')).toEqual(['绿地率超过40%的公园 | 5 座'])
    expect(told('村集体年收入30万元以上且经营性收入15万元以上的村占比达到85%。')).toEqual(['村集体年收入30万元以上且经营性收入15万元以上的村占比 | 85 %'])
    expect(told('力争5所高校进入全国前200名。')).toEqual(['高校进入全国前200名 | 5 所'])
  })
})

describe('what was not reached', () => {
  it('is below the number, and a fact', () => {
    expect(told('供水普及率尚未达到90%，绿化率仍未达到35%。')).toEqual(['供水普及率 | <90 %', '绿化率 | <35 %'])
    expect(readProse('供水普及率尚未达到90%。', '全市绿化率不足30%。', '人均水资源量仅200立方米。').map((s) => s.status)).toEqual(['actual', 'actual', 'actual'])
  })

  it('is not told by an aim that was missed', () => {
    expect(told('漏损率仅降低2.1%，未完成降低10%的控制目标。')).toEqual(['漏损率 | down 2.1 %'])
    expect(told('城区管网漏损率未能控制在10%以内。')).toEqual([])
    expect(told('漏损率累计下降21.3%，超额完成省下达的20.5%目标。')).toEqual(['漏损率 | down 21.3 %'])
  })
})

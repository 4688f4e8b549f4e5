import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkDocuments } from '../../src/link/index.ts'
import type { PlanDocument } from '../../src/schema/plan-document.ts'
import { areLinked, groupsOf, plan } from './plans.ts'
import type { Row, Said } from './plans.ts'
import { seedPlans } from './seed-rows.ts'

describe('a group', () => {
  const upper = plan('upper', { level: 'province', tables: [[{ name: '重大慢病过早死亡率', unit: '%' }]] })
  const lower = plan('lower', { level: 'county', tables: [[{ name: '重大慢性病过早死亡率（%）', unit: '%' }]] })

  it('lists the upper level first, whatever the order of the documents', () => {
    expect(groupsOf([lower, upper])).toEqual([['upper: 重大慢病过早死亡率', 'lower: 重大慢性病过早死亡率（%）']])
  })
  it('says of every member why it stands there', () => {
    const [group] = linkDocuments([upper, lower]).groups
    expect(group!.members.map((m) => m.evidence)).toEqual([['canonical-name'], ['synonym:慢性病=慢病']])
  })
  it('knows which way is better, and why', () => {
    expect(linkDocuments([upper, lower]).groups[0]).toMatchObject({ key: '重大慢病过早死亡率', unit: '%', better: 'lower', betterReason: 'fewer deaths' })
  })
  it('has two members or more', () => {
    expect(groupsOf([upper])).toEqual([])
  })
  it('keeps its key when another document is added', () => {
    const third = plan('third', { tables: [['重大慢病过早死亡率', '其他发展指数']] })
    expect(linkDocuments([upper, lower]).groups[0]!.key).toBe(linkDocuments([third, lower, upper]).groups[0]!.key)
  })
})

describe('a sum that is given', () => {
  it('is known by who receives it, not by its giver', () => {
    expect(groupsOf([plan('a', { said: ['市财政给予一次性补助', '市财政给予一次性补助', '市财政最高奖励'] }), plan('b', { said: ['市财政给予一次性补助', '市财政最高奖励'] })])).toEqual([])
    expect(groupsOf([plan('a', { said: ['充电站建设补贴'] }), plan('b', { said: ['充电站建设补贴'] })])).toHaveLength(1)
  })
})

describe('which way is better', () => {
  const way = (name: string): string | null | undefined => linkDocuments([plan('a', { tables: [[name]] }), plan('b', { tables: [[name]] })]).groups[0]?.better
  it.each([
    ['孕产妇死亡率', 'lower'], ['每千人注册护士数', 'higher'], ['个人卫生支出占卫生总费用比例', 'lower'], ['居民健康素养水平', 'higher'],
    ['单位GDP能耗', 'lower'], ['PM2.5平均浓度', 'lower'], ['森林覆盖率', 'higher'], ['城镇调查失业率', 'lower'], ['平均住院日', 'lower'], ['床护比', 'higher'], ['床-人（卫生技术人员）比', 'higher'],
    ['生产安全事故死亡人数', 'lower'], ['生产安全事故死亡人数下降', 'higher'], ['重特大火灾事故起数', 'lower'], ['森林火灾起数', 'lower'],
    ['每万人口高价值发明专利拥有量', 'higher'], ['每万人高价值发明专利数', 'higher'], ['养老机构护理型床位占比', 'higher'], ['水土保持率', 'higher'],
    ['工业企业关键工序数控化率', 'higher'], ['堤防达标率', 'higher'], ['千兆宽带用户数', 'higher'], ['专任教师本科以上学历比例', 'higher'],
    ['森林火灾受害率', 'lower'], ['林业有害生物成灾率', 'lower'], ['草原综合植被盖度', 'higher'], ['特殊困难老年人月探访率', 'higher'], ['每千名老年人社会工作者人数', 'higher'],
    ['在园幼儿数', null], ['病床使用天数', null]
  ])('%s: %s', (name, better) => expect(way(name)).toBe(better))
  it('is turned round where the size of a reduction is printed', () => {
    expect(way('单位GDP能耗降低')).toBe('higher')
    expect(way('门急诊均次费用增幅')).toBe('lower')
  })
  it('is null for a planned size and for what no table knows', () => {
    expect(way('每千人医疗卫生机构床位数')).toBeNull()
    expect(way('四类目录更新')).toBeNull()
  })
  it('is the configuration\'s where that says so', () => {
    const documents = [plan('a', { tables: [['每千人床位数']] }), plan('b', { tables: [['千人床位数']] })]
    expect(linkDocuments(documents, { better: { 每千人口床位数: 'higher' } }).groups[0]).toMatchObject({ better: 'higher', betterReason: 'as configured' })
  })
  it('is configured for a level and for its change apart', () => {
    const documents = [plan('a', { tables: [['用电量', '用电量增长']] }), plan('b', { tables: [['用电量', '用电量增速']] })]
    expect(linkDocuments(documents, { better: { 用电量增长: 'lower' } }).groups.map((g) => [g.key, g.better])).toEqual([['用电量', null], ['用电量·变化', 'lower']])
  })
})

describe('two rows of one table', () => {
  it('are never one indicator: the word that tells them apart tells their counterparts apart', () => {
    const a = plan('a', { tables: [['每千人执业医师数', '每千人执业（助理）医师数']] })
    const b = plan('b', { tables: [['每千人执业（助理）医师数']] })
    const c = plan('c', { tables: [['每千人执业医师数']] })
    expect(groupsOf([a, b, c])).toEqual([['a: 每千人执业医师数', 'c: 每千人执业医师数'], ['a: 每千人执业（助理）医师数', 'b: 每千人执业（助理）医师数']])
  })
  it('of one name are told apart by their category', () => {
    const a = plan('a', { tables: [[{ name: '规范管理率', category: '高血压' }, { name: '规范管理率', category: '糖尿病' }]] })
    const b = plan('b', { tables: [[{ name: '规范管理率', category: '糖尿病' }]] })
    expect(groupsOf([a, b])).toEqual([['a: 规范管理率', 'b: 规范管理率']])
  })
  it('that nothing tells apart give one member, not two', () => {
    const a = plan('a', { tables: [['智慧医疗覆盖率', '智慧医疗覆盖率']] })
    expect(groupsOf([a])).toEqual([])
  })
})

describe('a sub-row', () => {
  const a = plan('a', {
    tables: [[
      '每千常住人口医疗卫生机构床位数',
      { name: '公立医疗卫生机构', parent: '每千常住人口医疗卫生机构床位数' },
      { name: '县域公立医疗卫生机构', parent: '公立医疗卫生机构' },
      { name: '社会办医院', parent: '每千常住人口医疗卫生机构床位数' }
    ]]
  })
  it('is known by its parent and its own name', () => {
    const b = plan('b', { said: ['全省每千常住人口公立医疗卫生机构规划床位数', { indicator: '县域公立医疗卫生机构', unit: '张/千人' }, '每千常住人口医疗卫生机构床位数'] })
    expect(groupsOf([a, b])).toEqual([
      ['a: 每千常住人口医疗卫生机构床位数', 'b: 每千常住人口医疗卫生机构床位数'],
      ['a: 公立医疗卫生机构', 'b: 全省每千常住人口公立医疗卫生机构规划床位数'],
      ['a: 县域公立医疗卫生机构', 'b: 县域公立医疗卫生机构']
    ])
  })
  it('with a whole name of its own is known by that', () => {
    const c = plan('c', { tables: [['森林发展', { name: '森林覆盖率', parent: '森林发展' }, { name: '城镇', parent: '居民人均可支配收入' }]] })
    expect(groupsOf([c, plan('d', { tables: [['森林覆盖率', '城镇居民人均可支配收入']] })])).toEqual([['c: 森林覆盖率', 'd: 森林覆盖率'], ['c: 城镇', 'd: 城镇居民人均可支配收入']])
  })
})

describe('statements', () => {
  const table = plan('table', { level: 'prefecture', region: ['浙江省', '衢州市'], tables: [[{ name: '人均预期寿命', unit: '岁' }, { name: '每万人全科医生数', unit: '人' }, { name: '森林覆盖率', unit: '%' }]] })
  it('join the row of their indicator, also with their own territory in front', () => {
    const prose = plan('prose', { level: 'prefecture', region: ['浙江省', '衢州市'], said: ['全市人均预期寿命', '衢州市森林覆盖率'] })
    expect(groupsOf([table, prose])).toEqual([['table: 人均预期寿命', 'prose: 全市人均预期寿命'], ['table: 森林覆盖率', 'prose: 衢州市森林覆盖率']])
  })
  it('stay apart with a narrower scope or another territory', () => {
    const prose = plan('prose', { level: 'prefecture', region: ['浙江省', '衢州市'], said: ['全省人均预期寿命', '衢州市区森林覆盖率', '重点林区森林覆盖率'] })
    expect(groupsOf([table, prose])).toEqual([])
  })
  it('take a population base from their unit or from their clause', () => {
    const prose = plan('zz', { said: [{ indicator: '全科医生', unit: '名/万人' }, { indicator: '全科医生数', unit: '名', text: '全科医生数按照每万常住人口5名', raw: '5名' }] })
    expect(groupsOf([table, prose])).toEqual([['table: 每万人全科医生数', 'zz: 全科医生', 'zz: 全科医生数']])
  })
  it('of one name in units of another kind are not linked', () => {
    const prose = plan('prose', { said: [{ indicator: '科技创新基金', unit: '亿元' }, { indicator: '科技创新基金', unit: '平方米' }] })
    expect(groupsOf([prose])).toEqual([])
  })
  it('of a change are not held against the level', () => {
    const prose = plan('prose', { said: [{ indicator: '人均预期寿命', quantity: { kind: 'change', direction: 'up', op: '=', value: 1.1, per: null }, unit: '岁' }] })
    expect(groupsOf([table, prose])).toEqual([])
  })
  it('of a change a year are not held against those of a whole period', () => {
    const up = (value: number, per: 'year' | null): Said => ({ indicator: '节水企业数量', unit: '%', quantity: { kind: 'change', direction: 'up', op: '=', value, per } })
    expect(groupsOf([plan('a', { said: [up(15, null)] }), plan('b', { said: [up(20, 'year')] })])).toEqual([])
    expect(groupsOf([plan('a', { said: [up(15, 'year')] }), plan('b', { said: [up(20, 'year')] })])).toEqual([['a: 节水企业数量', 'b: 节水企业数量']])
  })

  it('of where a change began are left out', () => {
    const text = '平均排队时间从8.26分钟'
    const prose = plan('prose', { said: [{ indicator: '平均排队时间', text }, { indicator: '平均排队时间', text: `${text}缩短到2.61分钟` }] })
    prose.statements[1]!.line = prose.statements[0]!.line
    expect(groupsOf([prose])).toEqual([])
    const way = '平均排队时间由2023年的8分钟缩短到2分钟'
    const one = plan('one', { said: [{ indicator: '平均排队时间', text: way, raw: '8分钟' }, { indicator: '平均排队时间', text: way, raw: '2分钟' }] })
    one.statements[1]!.line = one.statements[0]!.line
    expect(groupsOf([one])).toEqual([])
  })
  it('of several things join the rows of each in their own plan', () => {
    const a = plan('a', { tables: [['高血压规范管理率', '糖尿病规范管理率']], said: ['高血压、糖尿病患者规范管理率'] })
    const b = plan('b', { said: ['高血压和糖尿病患者规范管理率'] })
    expect(groupsOf([a, b])).toEqual([
      ['a: 高血压规范管理率', 'a: 高血压、糖尿病患者规范管理率'],
      ['a: 糖尿病规范管理率', 'a: 高血压、糖尿病患者规范管理率'],
      ['a: 高血压、糖尿病患者规范管理率', 'b: 高血压和糖尿病患者规范管理率']
    ])
  })
  it('of one name and two values in one line are left out, since what tells them apart is not in their names', () => {
    const two = plan('two', { said: [{ indicator: '平均急救反应时间', text: '平均急救反应时间少于11分钟' }, { indicator: '平均急救反应时间', text: '平均急救反应时间少于15分钟', quantity: { kind: 'number', op: '<', value: 15 } }] })
    two.statements[1]!.line = two.statements[0]!.line
    expect(groupsOf([two, plan('one', { tables: [['平均急救反应时间']] })])).toEqual([])
  })
  it('that borrow a base for a word that says too little are not linked', () => {
    const prose = plan('prose', { said: [{ indicator: '床位指标', unit: '张', text: '为社会办医院预留每千常住人口1.8张的床位指标', raw: '1.8张' }] })
    expect(groupsOf([plan('a', { tables: [['每千人床位数']] }), prose])).toEqual([])
  })
  it('whose words say too little are not linked', () => {
    expect(groupsOf([plan('a', { said: ['床位', '覆盖率', '总投资', '省级按照'] }), plan('b', { said: ['床位', '覆盖率', '总投资', '省级按照'] })])).toEqual([])
  })
})

describe('configured names', () => {
  it('that are aliases are linked, with the alias as evidence', () => {
    const documents = [plan('a', { tables: [['居民身心健康指数']] }), plan('b', { tables: [['国民健康指数']] })]
    expect(groupsOf(documents)).toEqual([])
    const [group] = linkDocuments(documents, { aliases: [['国民健康指数', '居民身心健康指数']] }).groups
    expect(group!.members.map((m) => m.evidence)).toEqual([['alias:国民健康指数'], ['canonical-name']])
  })
  it('that are distinct are never linked, whatever the tables say', () => {
    expect(areLinked('每千人床位数', '每千人医疗机构床位数')).toBe(true)
    expect(areLinked('每千人床位数', '每千人医疗机构床位数', { distinct: [['每千人床位数', '每千人医疗机构床位数']] })).toBe(false)
    expect(areLinked('城乡居民收入比', '城乡居民收入倍差', { distinct: [['城乡居民收入比', '城乡居民收入倍差']] })).toBe(false)
  })
})

describe('linking any names', () => {
  const documents = seedPlans.map((p) => plan(p.id, { level: p.level, region: p.region, tables: p.tables }))
  const names = [...new Set(seedPlans.flatMap((p) => p.tables.flat().map((row) => row.name)))]

  it('does not depend on the order of the documents', () => {
    const expected = linkDocuments(documents)
    fc.assert(fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      expect(linkDocuments(shuffled)).toEqual(expected)
    }), { numRuns: 30 })
  })
  it('does not depend on widths, spaces and brackets', () => {
    const widen = (name: string): string => name.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
    const narrow = (name: string): string => name.replace(/（/g, '(').replace(/）/g, ')').replace(/〔/g, '[').replace(/〕/g, ']')
    fc.assert(fc.property(fc.constantFrom(...names), fc.nat(20), fc.boolean(), (name, at, wide) => {
      const printed = wide ? widen(name) : narrow(name)
      const spaced = `${printed.slice(0, at)} ${printed.slice(at)}`
      expect(areLinked(name, spaced) || linkDocuments([plan('a', { tables: [[name]] }), plan('b', { tables: [[name]] })]).groups.length === 0).toBe(true)
    }))
  })
  it('puts each row in one group at most', () => {
    const words = ['每千人', '常住人口', '床位', '数', '占比', '的', '（', '）', '医疗机构', '、', '和', '等', '率', '其中：', '全市', '降低', '%', '每', '千人', '县（市、区）', '5', '年']
    const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
    const table = fc.array(fc.record({ name, parent: fc.option(name) }), { maxLength: 6 })
    const anyPlan = fc.record({ tables: fc.array(table, { maxLength: 3 }), said: fc.array(name, { maxLength: 5 }) })
    fc.assert(fc.property(fc.array(anyPlan, { maxLength: 4 }), (plans) => {
      const any = plans.map((given, i): PlanDocument => plan(`p${i}`, given))
      const rows = linkDocuments(any).groups.flatMap((g) => g.members.filter((m) => m.indicator).map((m) => `${m.document}/${m.indicator}`))
      expect(new Set(rows).size).toBe(rows.length)
      expect(linkDocuments(any).groups.every((g) => g.members.length > 1 && g.members.every((m) => m.evidence.length > 0))).toBe(true)
      expect(new Set(linkDocuments(any).groups.map((g) => g.key)).size).toBe(linkDocuments(any).groups.length)
    }))
  })
})

describe('names that lean on their category', () => {
  const row = (category: string | null, name: string, unit = '%', parent: string | null = null): Row => ({ category, name, unit, parent })
  it('meet the full name in another plan, each of two that one table prints alike its own', () => {
    const upper = plan('a', { tables: [[row('公共图书馆', '馆藏量', '万册'), row('博物馆', '馆藏量', '万件')]] })
    const lower = plan('b', { tables: [[row(null, '博物馆馆藏量', '万件'), row(null, '公共图书馆馆藏量', '万册')]] })
    expect(groupsOf([upper, lower])).toEqual([['a: 馆藏量', 'b: 博物馆馆藏量'], ['a: 馆藏量', 'b: 公共图书馆馆藏量']])
  })
  it('meet the full name in their own plan’s text', () => {
    expect(groupsOf([plan('a', { tables: [[row('老年大学', '参学率')]], said: [{ indicator: '老年大学参学率', unit: '%' }] })])).toEqual([['a: 参学率', 'a: 老年大学参学率']])
  })
  it('meet their category under another word', () => {
    const upper = plan('a', { tables: [[row('九年义务教育', '在校生数', '万人'), row('高中阶段', '在校生数', '万人')]] })
    const lower = plan('b', { tables: [[row('高中阶段教育', '在校生数', '万人'), row('义务教育', '在校生数', '万人')]] })
    expect(groupsOf([upper, lower]).length).toBe(2)
  })
  it('leave a first column of names behind where no plan has it', () => {
    const upper = plan('a', { tables: [[row(null, '成人识字率')]] })
    const lower = plan('b', { tables: [[row(null, '成人识字率', '%', '终身教育'), row(null, '家长学校覆盖率', '%', '终身教育')]] })
    expect(groupsOf([upper, lower])).toEqual([['a: 成人识字率', 'b: 成人识字率']])
  })
  it('keep to a real parent, which is a row itself', () => {
    const upper = plan('a', { tables: [[row(null, '绿道长度', '公里')]] })
    const lower = plan('b', { tables: [[row(null, '新建道路', '公里'), row(null, '绿道长度', '公里', '新建道路')]] })
    expect(groupsOf([upper, lower])).toEqual([])
  })
  it('do not join what its own table already has', () => {
    const upper = plan('a', { tables: [[row('城市', '污水处理率'), row(null, '城市污水处理率')]] })
    expect(groupsOf([upper, plan('b', { tables: [[row(null, '城市污水处理率')]] })])).toEqual([['a: 城市污水处理率', 'b: 城市污水处理率']])
  })
})

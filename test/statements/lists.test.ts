import { describe, expect, it } from 'vitest'
import { readProse, told } from './read-prose.ts'

describe('a comparator before the verb', () => {
  it('holds for every counted thing of its list', () => {
    expect(told('每个设区市至少培育1家龙头水务企业和2家节水服务机构。')).toEqual(['每个设区市龙头水务企业 | >=1 家', '每个设区市节水服务机构 | >=2 家'])
    expect(told('每个乡镇至少建设水厂1座、污水处理站2个。')).toEqual(['每个乡镇水厂 | >=1 座', '每个乡镇污水处理站 | >=2 个'])
  })

  it('holds also where it stands before the first number, for one right behind the joint', () => {
    expect(told('每个县不少于2所高中和1所职业学校。')).toEqual(['每个县高中 | >=2 所', '每个县职业学校 | >=1 所'])
    expect(told('各乡镇至少建成1个文化站、2个以上健身广场。')).toEqual(['各乡镇文化站 | >=1 个', '各乡镇健身广场 | >=2 个'])
  })

  it('ends where a verb of its own begins', () => {
    expect(told('各县至少建设1座水厂、引进3名工程师。')).toEqual(['各县水厂 | >=1 座', '各县引进工程师 | 3 名'])
  })
})

describe('what closes a list', () => {
  it('is the predicate of all that are counted in it', () => {
    expect(told('各县（市、区）至少有1所职业学校和20%以上的中学开设编程课程。')).toEqual(['各县（市、区）职业学校开设编程课程 | >=1 所', '各县（市、区）中学开设编程课程 | >=20 %'])
    expect(told('每年为200名困难学生和300名残疾青年开展免费技能培训。')).toEqual(['每年为困难学生开展免费技能培训 | 200 名', '每年为残疾青年开展免费技能培训 | 300 名'])
  })

  it('says whom it is for, also with a preposition', () => {
    expect(told('为2万户居民和300家企业安装智能水表。')).toEqual(['为居民安装智能水表 | 2 万户', '为企业安装智能水表 | 300 家'])
    expect(told('全市有5个县和12个镇通过节水验收。')).toEqual(['全市县通过节水验收 | 5 个', '全市镇通过节水验收 | 12 个'])
    expect(told('向300家企业和20个园区推广节能技术。')).toEqual([])
  })

  it('leaves each its own clause', () => {
    expect(readProse('各县至少有1所职业学校和2所中学开设编程课程。').map((s) => s.text)).toEqual(['各县至少有1所职业学校', '2所中学开设编程课程'])
    expect(readProse('建成科学中心、5家实验室。').map((s) => s.text)).toEqual(['5家实验室'])
  })

  it('is work done on all of it, or a building word that says no more', () => {
    expect(told('完成20座水库、30座泵站除险加固。')).toEqual(['水库除险加固 | 20 座', '泵站除险加固 | 30 座'])
    expect(told('完成120个左右泵站、100个左右水闸布局建设。')).toEqual(['泵站 | ~120 个', '水闸 | ~100 个'])
  })
})

describe('a verb before what is counted', () => {
  it('stays where an adverbial leans on it', () => {
    expect(told('每年推广应用节能电机8000台。')).toEqual(['每年推广应用节能电机 | 8000 台'])
    expect(told('每年发布白皮书2份、报告10份。')).toEqual(['每年发布白皮书 | 2 份', '每年发布报告 | 10 份'])
    expect(told('每年至少开展1次安全检查。')).toEqual(['每年开展安全检查 | >=1 次'])
    expect(told('各校熟练开展6类急救演练。')).toEqual(['各校熟练开展急救演练 | 6 类'])
    expect(told('分批推广新能源公交车300辆。')).toEqual(['新能源公交车 | 300 辆'])
  })

  it('stays with whom it is done for', () => {
    expect(told('每年为3万名老人提供体检。')).toEqual(['每年为老人提供体检 | 3 万名'])
    expect(told('面向500家企业开展节能诊断。')).toEqual(['面向企业开展节能诊断 | 500 家'])
    expect(told('每年面向1万名驾驶员，由省市合力开展安全培训。')).toEqual(['每年面向驾驶员开展安全培训 | 1 万名'])
  })

  it('is two verbs where 或 joins them', () => {
    expect(told('选育或引进2-3个耐旱品种。')).toEqual(['选育或引进耐旱品种 | 2..3 个'])
    expect(told('新建或改建3座泵站。')).toEqual(['新建或改建泵站 | 3 座'])
  })

  it('is never taken out of a longer word', () => {
    expect(told('供水公司下设12个科室。')).toEqual(['供水公司科室 | 12 个'])
    expect(told('班列通达20个国家。')).toEqual(['班列通达国家 | 20 个'])
    expect(told('加快构建6条输水通道。')).toEqual(['输水通道 | 6 条'])
    expect(told('国有水厂30座。')).toEqual(['国有水厂 | 30 座'])
  })

  it('is dropped or kept alike on both sides of the noun', () => {
    expect(told('建立2个中心，成立3支队伍。')).toEqual(['中心 | 2 个', '队伍 | 3 支'])
    expect(told('建立中心2个。成立队伍3支。')).toEqual(['中心 | 2 个', '队伍 | 3 支'])
    expect(told('全区共有学校55所。')).toEqual(['全区学校 | 55 所'])
    expect(told('每千人拥有停车位3.5个。')).toEqual(['每千人拥有停车位 | 3.5 个'])
  })
})

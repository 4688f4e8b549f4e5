import { describe, expect, it } from 'vitest'
import { readProse, told } from './read-prose.ts'

describe('a part of what was said', () => {
  it('takes the verb and the area of its whole', () => {
    expect(told('引进100名工程师，其中博士30名。')).toEqual(['引进工程师 | 100 名', '引进博士 | 30 名'])
    expect(told('全区共有学校55所，其中民办学校5所。')).toEqual(['全区学校 | 55 所', '全区民办学校 | 5 所'])
    expect(told('江北区人口达到50万人，其中0-14岁人口占13%；60岁及以上人口占20%。')).toEqual(['江北区人口 | 50 万人', '江北区0-14岁人口占比 | 13 %', '江北区60岁及以上人口占比 | 20 %'])
  })

  it('is counted per head as its whole is', () => {
    expect(told('每万服务人口社会工作者达到12名，其中社区社会工作者达到5名。')).toEqual(['每万服务人口社会工作者 | 12 名', '每万服务人口社区社会工作者 | 5 名'])
    expect(told('每千人停车位5个以上，其中公共设施2个以上。')).toEqual(['每千人停车位 | >=5 个', '每千人公共设施停车位 | >=2 个'])
  })

  it('names its whole, also in the clauses behind it', () => {
    expect(told('节水企业数量达到400家，其中制造业类150家，服务运营类250家。')).toEqual(['节水企业数量 | 400 家', '制造业类节水企业数量 | 150 家', '服务运营类节水企业数量 | 250 家'])
    expect(told('供水管网总里程合计70万公里左右（不含支线）。其中钢管20万公里左右。')).toEqual(['供水管网总里程 | ~70 万公里', '供水管网总里程（钢管） | ~20 万公里'])
    expect(told('供水管网总里程达到70万公里。其中钢管20万公里，铸铁管46万公里。')).toEqual(['供水管网总里程 | 70 万公里', '供水管网总里程（钢管） | 20 万公里', '供水管网总里程（铸铁管） | 46 万公里'])
  })

  it('takes its noun where it names a class alone', () => {
    expect(told('全市培育专精特新企业10家，其中国家级2家。')).toEqual(['全市专精特新企业 | 10 家', '全市国家级专精特新企业 | 2 家'])
    expect(told('改造老旧小区50个，其中已完工的30个。')).toEqual(['改造老旧小区 | 50 个', '改造已完工的老旧小区 | 30 个'])
  })

  it('is a norm where its whole is one', () => {
    const statements = readProse('每3万人口不低于1辆消防车标准配置，其中至少40%为水罐消防车。')
    expect(statements.map((s) => `${s.indicator} ${s.status}`)).toEqual(['每3万人口消防车 standard', '消防车中水罐消防车 standard'])
  })
})

describe('a scope', () => {
  it('carries to a clause that repeats the verb, or counts on without one', () => {
    expect(told('全省新增水电站不超过4座，新增火电厂不超过3座。')).toEqual(['全省新增水电站 | <=4 座', '全省新增火电厂 | <=3 座'])
    expect(told('全区新增公园3个，绿地4处。')).toEqual(['全区新增公园 | 3 个', '全区新增绿地 | 4 处'])
  })

  it('is whose a clause of having speaks of', () => {
    expect(told('江北区面积119平方公里，辖18个街道。')).toEqual(['江北区面积 | 119 平方公里', '江北区街道 | 18 个'])
    expect(told('水务集团下设12个科室，拥有职工300人。')).toEqual(['水务集团科室 | 12 个', '水务集团职工 | 300 人'])
  })

  it('is replaced by another of its kind', () => {
    expect(told('建成区绿地面积占比达到40%以上，中心城区达到50%以上。')).toEqual(['建成区绿地面积占比 | >=40 %', '中心城区绿地面积占比 | >=50 %'])
  })

  it('is who acts where the next clause is a verb or a second number', () => {
    expect(told('某城班列通达南亚10多个国家的40多个城市，累计开行超过3000列。')).toEqual(['某城班列通达南亚国家 | >=10 个', '某城班列通达南亚城市 | >=40 个', '某城班列累计开行 | >3000 列'])
  })

  it('may stand as a fragment before the clause', () => {
    expect(told('距离铁路较远的乡镇，至少建设1条三级公路。')).toEqual(['距离铁路较远的乡镇三级公路 | >=1 条'])
    expect(told('常住人口20万以下的县，至少有1所公办中学开设职业课程。')).toEqual(['常住人口20万以下的县公办中学开设职业课程 | >=1 所'])
  })

  it('holds for its member between semicolons', () => {
    expect(told('城市地区服务半径不超过3公里，平均到场时间少于11分钟；乡村地区服务半径不超过10公里，平均到场时间少于20分钟。')).toEqual([
      '城市地区服务半径 | <=3 公里', '城市地区平均到场时间 | <11 分钟', '乡村地区服务半径 | <=10 公里', '乡村地区平均到场时间 | <20 分钟'
    ])
  })

  it('is the institution that lead and clause before name', () => {
    expect(told('学校人员配置：加强学校人才队伍建设，专任教师比例应当不低于80%。')).toEqual(['学校专任教师比例 | >=80 %'])
    expect(told('加强乡镇水厂制水、消毒和检测等能力建设，65%以上供水能力达到推荐标准。')).toEqual(['乡镇水厂供水能力达到推荐标准 | >=65 %'])
  })

  it('keeps its bracket, and loses the actor before a place', () => {
    expect(told('每个街道（或3-10万人）设置1所社区学校。')).toEqual(['每个街道（或3-10万人）社区学校 | 1 所'])
    expect(told('县级政府在每个乡镇设置1座水厂。')).toEqual(['每个乡镇水厂 | 1 座'])
  })
})

describe('a subject that cannot stand alone', () => {
  it('replaces a coordinated subject as a whole', () => {
    expect(told('三级车站、四级车站在岗人员每班不少于3人，五级车站每班不少于2人。')).toEqual(['三级车站、四级车站在岗人员每班 | >=3 人', '五级车站在岗人员每班 | >=2 人'])
    expect(told('一类学校在岗教师每班不少于2.5人，二类普通学校、三类职业技术学校每班不少于1.6人。')).toEqual(['一类学校在岗教师每班 | >=2.5 人', '二类普通学校、三类职业技术学校在岗教师每班 | >=1.6 人'])
  })

  it('takes over the frame of a rank', () => {
    expect(told('进入全国前3的专业数量达10个以上，前10的专业数量达20个以上。')).toEqual(['进入全国前3的专业数量 | >=10 个', '进入全国前10的专业数量 | >=20 个'])
    expect(told('综合交通成效位列全省第3位。')).toEqual(['综合交通成效全省 | 3 位'])
  })

  it('is of the activity, the thing done or the whole that the clause before names', () => {
    expect(told('全力推进“节水示范行”活动和单位建设，到2025年推荐标准达到70%以上。')).toEqual(['“节水示范行”推荐标准 | >=70 %'])
    expect(told('75个站点均开展法律咨询服务，达到社区全覆盖。')).toEqual(['站点开展法律咨询服务 | 75 个', '法律咨询服务社区覆盖 | words'])
    expect(told('民办学校达到学校总数的30%。')).toEqual(['民办学校占学校总数 | 30 %'])
  })

  it('is not glued to a finished predication or to another level', () => {
    expect(told('供水社会化服务体系机制创新完善，服务覆盖率达85%。')).toEqual(['供水社会化服务覆盖率 | 85 %'])
    expect(told('打造示范园10个，全面提升灌溉、施肥水平，机械化水平达到80%。')).toEqual(['示范园 | 10 个', '示范园机械化水平 | 80 %'])
  })

  it('is the stock where a sum is told behind what came in', () => {
    expect(told('新增充电站3000个，总数达到1万个。')).toEqual(['新增充电站 | 3000 个', '充电站 | 1 万个'])
  })

  it('is carried, or there is no statement', () => {
    expect(told('持续壮大科技型中小企业，突破5000家。')).toEqual(['科技型中小企业 | >5000 家'])
    expect(told('突破5000家。')).toEqual([])
  })
})

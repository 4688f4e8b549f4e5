import { describe, expect, it } from 'vitest'
import { told } from './read-prose.ts'

describe('the indicator of a level', () => {
  it('keeps its scope and drops what leads the clause', () => {
    expect(told('到2025年，力争全省森林覆盖率达到61.5%。')).toEqual(['全省森林覆盖率 | 61.5 %'])
    expect(told('进一步推动农机社会化服务覆盖率达85%。')).toEqual(['农机社会化服务覆盖率 | 85 %'])
    expect(told('拥有国家级人才数达到350人。')).toEqual(['国家级人才数 | 350 人'])
  })

  it('keeps a relative clause, brackets and a list that one number is said of', () => {
    expect(told('提供中医药服务的基层医疗卫生机构占比达到95%。')).toEqual(['提供中医药服务的基层医疗卫生机构占比 | 95 %'])
    expect(told('科教经费支出占比、专职科研人员比例、横向课题经费占比均不低于10%。')).toEqual(['科教经费支出占比、专职科研人员比例、横向课题经费占比 | >=10 %'])
  })

  it('says per how many, and for whom, it is measured', () => {
    expect(told('救护车按每3万常住人口不低于1辆的标准配置。')).toEqual(['每3万常住人口救护车 | >=1 辆'])
    expect(told('为社会办医院预留每千常住人口1.8张的床位指标。')).toEqual(['社会办医院每千常住人口床位指标 | 1.8 张'])
  })

  it('takes those that a bare share is one of from the clause before, unless it names its own', () => {
    expect(told('加强乡镇卫生院服务能力建设，65%以上服务能力达到推荐标准。')).toEqual(['乡镇卫生院服务能力达到推荐标准 | >=65 %'])
    expect(told('加强乡镇卫生院建设，60%以上的县医院达到推荐标准。')).toEqual(['县医院达到推荐标准 | >=60 %'])
  })

  it('takes what a general rate is a rate of from the clause before', () => {
    expect(told('推进居民电子健康档案开放应用，开放率达到80%。')).toEqual(['居民电子健康档案开放应用开放率 | 80 %'])
    expect(told('建成5-8个林果生产示范基地，机械化率达到60%。')).toEqual(['林果生产示范基地 | 5..8 个', '林果生产示范基地机械化率 | 60 %'])
    expect(told('服务业增加值达到1万亿元，占GDP比重达到60%以上。')).toEqual(['服务业增加值 | 1 万亿元', '服务业增加值占GDP比重 | >=60 %'])
  })

  it('completes a subject that names only where it differs', () => {
    expect(told('三级甲等医院床位与卫技人员比例不少于1∶1.25，三级乙等医院不少于1∶1.15。')).toEqual(['三级甲等医院床位与卫技人员比例 | >=1:1.25', '三级乙等医院床位与卫技人员比例 | >=1:1.15'])
    expect(told('铁路营业里程达到5000公里，其中高速铁路2500公里。')).toEqual(['铁路营业里程 | 5000 公里', '高速铁路营业里程 | 2500 公里'])
    expect(told('市级病床不少于250张（甲医院100张，乙医院150张），丙县不少于80张。')).toEqual(['市级病床 | >=250 张', '市级病床（甲医院） | 100 张', '市级病床（乙医院） | 150 张', '市级病床（丙县） | >=80 张'])
    expect(told('每千常住人口执业医师数4.3人以上，注册护士数5人以上。')).toEqual(['每千常住人口执业医师数 | >=4.3 人', '每千常住人口注册护士数 | >=5 人'])
  })

  it('is not told by the base of a comparison', () => {
    expect(told('0-14岁人口占13.04%，较上次普查上升3.79%。')).toEqual(['0-14岁人口占比 | 13.04 %', '0-14岁人口占比 | up 3.79 %'])
  })
})

describe('the indicator of a count', () => {
  it('is scope and object; building verbs go, flow verbs stay', () => {
    expect(told('市区建成3家三甲医院。')).toEqual(['市区三甲医院 | 3 家'])
    expect(told('全省新增100家以上老年医院。')).toEqual(['全省新增老年医院 | >=100 家'])
    expect(told('市本级设置献血屋1个。')).toEqual(['市本级献血屋 | 1 个'])
    expect(told('每年招收200名博士、300名硕士。')).toEqual(['每年招收博士 | 200 名', '每年招收硕士 | 300 名'])
  })

  it('leaves out where, on what and by whose list', () => {
    expect(told('在甲市、乙市建设3个救治基地。')).toEqual(['救治基地 | 3 个'])
    expect(told('建设肿瘤、骨科、眼科等8个品牌学科。')).toEqual(['品牌学科 | 8 个'])
  })

  it('carries the verb along a list', () => {
    expect(told('力争新增国家重大项目100个、国家级成果奖励10个以上。')).toEqual(['新增国家重大项目 | 100 个', '新增国家级成果奖励 | >=10 个'])
    expect(told('建成20家以上中医馆，100家以上中医阁。')).toEqual(['中医馆 | >=20 家', '中医阁 | >=100 家'])
    expect(told('建成甲诊疗中心、5家旗舰医馆、10家医阁。')).toEqual(['旗舰医馆 | 5 家', '医阁 | 10 家'])
  })

  it('carries the scope to a clause without a subject', () => {
    expect(told('各市培育1家以上指导中心，至少设立1个培训基地。')).toEqual(['各市指导中心 | >=1 家', '各市培训基地 | >=1 个'])
  })

  it('is what those counted do', () => {
    expect(told('20%以上的卫生院开展安宁疗护服务。')).toEqual(['卫生院开展安宁疗护服务 | >=20 %'])
    expect(told('全市31家医院上线“健康医保卡”。')).toEqual(['全市医院上线“健康医保卡” | 31 家'])
    expect(told('乡镇卫生院100%建立中医馆。')).toEqual(['乡镇卫生院建立中医馆 | 100 %'])
  })
})

describe('values dealt to several things', () => {
  it('are one statement each', () => {
    expect(told('产前筛查率和“两癌”筛查率分别达90%和80%及以上。')).toEqual(['产前筛查率 | >=90 %', '“两癌”筛查率 | >=80 %'])
    expect(told('孕产妇死亡率和婴儿死亡率控制在7/10万、5‰以下。')).toEqual(['孕产妇死亡率 | <=7 /10万', '婴儿死亡率 | <=5 ‰'])
  })

  it('are not parted within a word: 普及, 参与', () => {
    expect(told('农村供电可靠率、自来水普及率分别达99.9%、94.5%。')).toEqual(['农村供电可靠率 | 99.9 %', '自来水普及率 | 94.5 %'])
  })

  it('share the head of their list, also in the clause behind', () => {
    expect(told('全国各类事故、较大事故和重特大事故起数分别下降43.3%、36.1%和57.9%，死亡人数分别下降38.8%、37.3%和65.9%。')).toEqual([
      '全国各类事故起数 | down 43.3 %', '全国较大事故起数 | down 36.1 %', '全国重特大事故起数 | down 57.9 %',
      '全国各类事故死亡人数 | down 38.8 %', '全国较大事故死亡人数 | down 37.3 %', '全国重特大事故死亡人数 | down 65.9 %'
    ])
  })

  it('stand side by side over one object', () => {
    expect(told('推广10类40项以上适宜技术。')).toEqual(['适宜技术 | 10 类', '适宜技术 | >=40 项'])
  })
})

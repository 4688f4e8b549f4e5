/**
 * Which way is better, by words of the canonical name, with the reason. The first entry that fits decides, so what is
 * particular stands before what is general. A name that none fits has no direction: a difference is then a difference, never a weakness.
 * Entries end-match (a name ends so), or match anywhere where `anywhere` is set.
 */
export interface DirectionEntry {
  readonly words: readonly string[]
  readonly better: 'higher' | 'lower' | null
  readonly reason: string
  readonly anywhere?: true
  /** Only as a density (每千人…). */
  readonly density?: true
  /** Only where the whole name is the word. */
  readonly whole?: true
}

export const directions: readonly DirectionEntry[] = [
  // Planned sizes: the figure guides how much is built, more is no merit in itself.
  { words: ['床位', '公立床位', '县域公立床位', '社会办医院床位', '公立中医类医院床位'], density: true, whole: true, better: null, reason: 'a planning guide value: neither more nor fewer beds is the aim in itself' },
  { words: ['总和生育率', '医护比', '床医比', '城镇登记失业人数', '常住人口', '常住人口规模', '建设用地总规模', '城乡建设用地规模'], whole: true, better: null, reason: 'a planning guide value' },
  // Of a ratio the second number is compared: 1∶1.6 after 1∶1.5 is more staff.
  { words: ['床-人卫生技术人员比', '床人卫生技术人员比', '床-人比', '床人比', '床-护比', '床护比'], better: 'higher', reason: 'more staff at each bed' },
  // Harm, burden, use of what is scarce: less is better.
  { words: ['出生性别比'], better: 'lower', reason: 'the natural ratio is 103 to 107; plans aim down towards it' },
  { words: ['死亡率', '死亡人数', '死亡失踪人数', '死亡概率', '病死率'], better: 'lower', reason: 'fewer deaths' },
  { words: ['发病率', '患病率', '感染率', '缺陷发生率', '缺陷率', '发生率', '罹患率', '近视率', '肥胖率', '龋患率', '吸烟率', '流产率', '复发率', '致残率', '受害率', '成灾率', '受灾率', '致灾率'], better: 'lower', reason: 'less disease or harm' },
  { words: ['失业率', '贫困率', '辍学率', '流失率', '恩格尔系数', '基尼系数', '收入比', '倍差', '负债率', '不良率', '不良贷款率', '逾期率', '空置率', '犯罪率', '发案率', '抚养比'], better: 'lower', reason: 'less want, risk or inequality' },
  { words: ['个人卫生支出占卫生总费用占比', '个人现金卫生支出占卫生总费用占比', '药占比', '药品收入占比', '自付占比', '个人负担占比'], better: 'lower', reason: 'less of the cost falls on the patient' },
  { words: ['省域外转率', '外转率', '省外就医率', '市外就医率', '县外就医率'], better: 'lower', reason: 'patients are treated nearer home' },
  { words: ['费用', '均次费用', '人次费用'], better: 'lower', reason: 'less of a burden' },
  { words: ['平均住院日', '住院天数', '反应时间', '响应时间', '等候时间', '排队时间', '候诊时间', '通勤时间', '办理时间', '办结时间', '救助时间', '到达时间', '时间', '时长'], better: 'lower', reason: 'sooner served' },
  { words: ['抗菌药物使用强度', '使用强度', '开发强度'], better: 'lower', reason: 'less used' },
  { words: ['事故起数', '事故', '事故率', '火灾起数', '受灾人次', '经济损失', '损失率', '经济损失占GDP占比', '倒塌房屋', '返贫'], better: 'lower', reason: 'less damage' },
  { words: ['能耗', '水耗', '电耗', '煤耗', '用水量', '用水总量', '能源消费总量', '煤炭消费总量', '煤炭消费占比', '煤炭占能源消费占比', '耗水量', '漏损率', '线损率', '能耗占比', '物流总费用占GDP占比', '社会物流总费用与GDP比率', '物流总费用占比'], better: 'lower', reason: 'less used for the same' },
  { words: ['碳排放', '排放', '排放强度', '化学需氧量', '氨氮', '二氧化硫', '氮氧化物', '挥发性有机物', '总磷', '总氮', '化肥使用量', '农药使用量', '化肥施用量', '化肥农药使用量'], better: 'lower', reason: 'less pollution' },
  { words: ['浓度', '重污染天数', '污染天数', '污染天数占比', '劣V类水体占比', '劣V类断面占比', '黑臭水体', '黑臭水体占比', '噪声'], better: 'lower', reason: 'cleaner air and water' },
  { words: ['发育迟缓率', '超重率', '失信率', '大班额占比', '低体重率', '贫血率', '投诉率', '差评率', '延误率', '拥堵指数', '污染指数', '事故死亡率', '破损率'], better: 'lower', reason: 'less harm' },
  // Health and life: more is better.
  { words: ['预期寿命'], better: 'higher', reason: 'longer lives' },
  { words: ['生存率', '治愈率', '早诊率', '筛查率', '控制率', '体质合格率', '素养水平', '素养', '管理率', '签约率', '接种率', '救治率', '处理率', '就诊率', '随访率', '建档率', '转诊占比', '健康指数'], better: 'higher', reason: 'better care and health' },
  { words: ['医师', '护士', '全科医生', '药师', '卫生技术人员', '卫生人员', '医生', '体育指导员', '托位', '养老床位', '康复护理床位', '精神床位', '康复床位', '护理床位', '护理型床位', '拥有量', '发明专利', '面积', '藏量', '救护车', '充电桩', '5G基站', '公证员', '律师', '社会工作者', '社工', '图书馆', '体育场地'], density: true, better: 'higher', reason: 'a denser supply for the people' },
  { words: ['托位'], better: 'higher', reason: 'a denser supply for the people' },
  // Reach, quality, compliance: the words of rates that plans want to raise.
  { words: ['覆盖率', '普及率', '达标率', '合格率', '优良率', '完好率', '规范率', '规范化率', '标准化率', '开通率', '开放率', '参保率', '巩固率', '入学率', '入园率', '就业率', '绿化率', '绿地率', '蓄积量', '保护率', '保有率', '保持率', '盖度', '探访率', '巡访率', '查处率', '覆盖面', '处理率', '处置率', '利用率', '回收率', '资源化率', '无害化率', '修复率', '自给率', '普惠率', '参与率', '知晓率', '满意率', '满意度', '优秀率', '良种率', '机械化率', '农机化率', '贡献率', '城镇化率', '化率', '上云率', '网办率', '掌办率', '办理率', '联网率', '培训率', '监管率', '检测率', '达成率', '完成率', '建成率', '建设率', '通畅率', '通达率', '准点率', '正点率', '到达率', '受理率', '调阅率', '共享率', '应用率', '转化率', '就地消纳率', '分担率', '人口覆盖率', '出车率', '使用率', '收集率', '适配率', '安葬率', '服务率', '结案率', '成功率', '消除率', '优良路率', '毕业率', '破案率', '化解率', '供养率', '报告率', '供水率', '通办率', '减排量'], better: 'higher', reason: 'wider reach or better quality' },
  { words: ['优良天数占比', '优良天数', '优良水体占比', '优良占比', '优良断面占比', '空气优良天数', '近岸海域水质优良占比'], better: 'higher', reason: 'cleaner air and water' },
  { words: ['非化石能源占一次能源消费占比', '非化石能源消费占比', '可再生能源消费占比', '清洁能源占比', '新能源占比', '绿色建筑占比', '装配式建筑占比', '绿色出行占比', '新能源汽车占比', '非化石能源占比', '能源发电装机占比', '能源装机占比', '清洁能源消费占比', '能源发电量占比', '新能源公交车占比', '新能源车辆占比', '水体消除占比', '生态安葬占比'], better: 'higher', reason: 'cleaner supply' },
  { words: ['提供中医药服务', '达到国家标准', '达到国家推荐标准', '三级医院占比', '达到三级', '规范设置', '开展安宁疗护', '村级机构占比', '医疗服务收入占比', '中药处方占比', '号源下沉', '日间手术占比', '34类手术占比', '三四类手术占比', '手术占比', '护理床位占比', '护理型床位占比', '以上学历占比', '学历教师占比', '人才占比', '研发人员', '普惠性托位占比', '政策范围内住院报销占比', '住院报销占比', '报销占比', '专业人才占比', '绿色建筑占', '装配式建筑占', '志愿者占', '体育锻炼人', '双师型教师', '文明村', '卫生乡镇占比', '卫生城市占比', '床位护理型占比', '护理型床位占'], anywhere: true, better: 'higher', reason: 'a better share of the service' },
  { words: ['增加值占GDP占比', '研发经费占GDP占比', '研发经费强度', '研发经费投入强度', '研发经费', '科研经费', '技术合同成交额', '技术交易额', '高企', '科技型中小企业', '增加值占规上工业增加值占比'], better: 'higher', reason: 'more innovation' },
  { words: ['GDP', '增加值', '产值', '可支配收入', '一般公共预算收入', '零售总额', '固定资产投资', '进出口总额', '利用外资', '交易额', '营业收入', '业务收入', '劳动生产率', '生产率', '吞吐量', '销售额', '总产出', '利润'], better: 'higher', reason: 'a stronger economy' },
  { words: ['受教育年限', '阅读率', '图书藏量', '人才数', '人才', '卫生人才', '新增就业', '技能人才', '从业人员中高技能人才占比', '服务经费', '公共卫生服务经费', '低保标准', '供养标准', '救助标准', '养老金标准'], better: 'higher', reason: 'more for the people' },
  { words: ['粮食综合生产能力', '粮食产量', '产量', '播种面积', '保有量', '保护面积', '高标准农田面积', '高标准农田', '有效利用系数', '生产能力', '储备能力'], better: 'higher', reason: 'safer supply' },
  { words: ['森林覆盖率', '林木覆盖率', '公园绿地面积', '人均公园绿地面积', '绿地面积', '绿道长度', '湿地面积', '体育场地面积', '里程', '密度', '装机容量', '宽带用户', '5G用户', '活跃用户', '重点学科', '发明专利'], better: 'higher', reason: 'more of a public good' },
  { words: ['发展指数', '综合指数', '改革指数', '现代化指数', '竞争力指数', '满意指数', '幸福指数', '开放指数', '质量指数', '清廉指数', '成熟度', '指数'], better: 'higher', reason: 'an index of achievement' }
]

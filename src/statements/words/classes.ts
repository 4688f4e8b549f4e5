/** Words that say of what class a thing is, and leave its noun to the whole that they are a part of (全市停车位3000个，其中地下1200个). */

/** Ends of such words: 制造业类, 省级, 直升机型, 地下式, 全日制, 公益性; 已完工的; 5亿元以上. */
export const CLASS_ENDS: readonly string[] = ['类', '型', '级', '式', '制', '性', '的', '以上', '以下', '以内', '及以上', '及以下']

/** Place, owner, size, kind and state: none of them is a thing that is counted. */
export const CLASS_WORDS: readonly string[] = [
  '地下', '地上', '地面', '室内', '室外', '路内', '路外', '境内', '境外', '省内', '省外', '市内', '市外', '国内', '国外', '城市', '农村', '城镇', '乡村', '城区', '沿海', '内河', '山区', '平原',
  '公办', '民办', '公立', '私立', '公共', '专用', '自用', '国有', '民营', '集体', '外资', '合资', '公益', '普惠', '社会', '政府', '中央', '省属', '市属', '县属', '部属', '央属',
  '大型', '中型', '小型', '微型', '特大型', '大', '中', '小', '普通', '重点', '骨干', '示范', '高端', '综合', '专业', '高级', '中级', '初级', '正高', '副高',
  '新建', '改建', '扩建', '迁建', '续建', '改造', '存量', '新增', '已建', '在建', '拟建', '完工', '固定', '流动', '移动', '临时', '永久', '有人', '无人', '国产', '进口', '男性', '女性', '男', '女',
  '未建', '实际开放', '编制', '停用', '停业', '停办', '停运', '在营', '在用', '其他', '其它', '个体', '私营'
]

/** Where those counted stand, by the end of its words: a road of some number, a part of a settlement. Roads and places that are counted themselves (国道3条) are told by their counter. */
export const SITE_ENDS: readonly string[] = ['国道', '省道', '县道', '乡道', '村道', '县乡道', '高速', '高速公路', '专线', '改道', '城区', '镇区', '市区', '郊区', '新区', '沿线', '路段']
/** What state those counted are in, said behind their number: 约100座停业. */
export const STATE_WORDS: readonly string[] = ['停业', '停办', '停运', '停用', '在建', '未建', '在营', '在用', '闲置', '空置', '废弃', '报废', '关停', '待建', '拟建', '未开工', '开工', '完工', '竣工', '投运', '投用', '投产']
/** Where they stand, or whose they are, in one word. */
export const SITE_WORDS: readonly string[] = ['村', '镇', '乡', '县', '乡镇', '集镇', '街道', '村镇', '镇村', '县城', '高校', '校内', '校外', '东部', '中部', '西部', '南部', '北部', '东北', '西北', '东南', '西南']
/** Companies that own what plans count, by the names that go without 公司. */
export const OWNERS: readonly string[] = [
  '中石化', '中石油', '中海油', '中国石化', '中国石油', '中国海油', '国家电网', '南方电网', '国网', '南网', '中国移动', '中国联通', '中国电信', '中国铁塔', '中国广电', '国家能源', '国家电投', '中国邮政', '央企', '国企', '民企', '外企', '部队', '个人'
]

/** Kinds of a thing that go by a noun of their own: what they are a part of is said by its area alone. */
export const EXTREMES: ReadonlySet<string> = new Set(['最高', '最低', '最大', '最小', '最多', '最少', '最长', '最短'])

/** Behind what is counted these say that it is planned or there, and are no part of its name in its parts: 水厂布局21座，其中城区5座. */
export const WHOLE_CLOSES: readonly string[] = ['布局', '规划', '规划布局', '布局建设', '实际建成', '现有', '共有']
/** The same behind the area: 我县现有水厂. */
export const WHOLE_OPENS: readonly string[] = ['现有', '共有', '已有', '已建成', '现状', '各类', '规划']

/** What is done with an amount: the parts of the amount are done the same with (销售化肥3万吨，其中尿素2万吨). */
export const TRADE_VERBS: readonly string[] = ['销售', '生产', '消费', '进口', '出口', '收购', '加工', '供应', '储备', '运输', '种植', '养殖', '消耗', '开采']

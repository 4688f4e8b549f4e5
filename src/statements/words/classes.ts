/** Words that say of what class a thing is, and leave its noun to the whole that they are a part of (全市停车位3000个，其中地下1200个). */

/** Ends of such words: 制造业类, 省级, 直升机型, 地下式, 全日制, 公益性; 已完工的; 5亿元以上. */
export const CLASS_ENDS: readonly string[] = ['类', '型', '级', '式', '制', '性', '的', '以上', '以下', '以内', '及以上', '及以下']

/** Place, owner, size, kind and state: none of them is a thing that is counted. */
export const CLASS_WORDS: readonly string[] = [
  '地下', '地上', '地面', '室内', '室外', '路内', '路外', '境内', '境外', '省内', '省外', '市内', '市外', '国内', '国外', '城市', '农村', '城镇', '乡村', '城区', '沿海', '内河', '山区', '平原',
  '公办', '民办', '公立', '私立', '公共', '专用', '自用', '国有', '民营', '集体', '外资', '合资', '公益', '普惠', '社会', '政府', '中央', '省属', '市属', '县属', '部属', '央属',
  '大型', '中型', '小型', '微型', '特大型', '大', '中', '小', '普通', '重点', '骨干', '示范', '高端', '综合', '专业', '高级', '中级', '初级', '正高', '副高',
  '新建', '改建', '扩建', '迁建', '续建', '改造', '存量', '新增', '已建', '在建', '拟建', '完工', '固定', '流动', '移动', '临时', '永久', '有人', '无人', '国产', '进口', '男性', '女性', '男', '女'
]

/** Kinds of a thing that go by a noun of their own: what they are a part of is said by its area alone. */
export const EXTREMES: ReadonlySet<string> = new Set(['最高', '最低', '最大', '最小', '最多', '最少', '最长', '最短'])

/** Words without one of which a sentence holds no commitment in words (定性表述): coverage, all of a class, rates and their kin. */
export const QUALITATIVE_CUES: readonly string[] = [
  '覆盖', '所有', '全部', '都', '零', '率', '比例', '占比', '比重', '指数', '密度', '强度', '浓度', '寿命', '素养', '机械化水平', '城镇化水平', '均', '尽', '全量', '频次', '满堂红', '倍', '满意度', '增速', '能耗', '电耗', '水耗', '物耗', '煤耗', '排放', '拥有量', '比达', '比保',
  // 县县, 村村: each one of a kind.
  '县县', '乡乡', '村村', '镇镇', '户户', '校校', '市市', '区区'
]

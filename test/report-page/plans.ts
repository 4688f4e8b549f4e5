/** Three small plans of one region, one above another, with known disagreements. */
import type { Plan } from './browser.ts'

/** A table as a text server writes it: a cell a line behind a tab, a blank line between rows. */
const table = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n')

export const PROVINCE: Plan = {
  name: 'province.txt',
  text: `浙江省卫生健康事业发展“十四五”规划

一、发展目标

到2025年，人均预期寿命达到80岁以上，每千人注册护士数达到5人。

表1 “十四五”时期主要指标

${table([['序号', '指标名称', '单位', '2020年', '2025年目标'], ['1', '人均预期寿命', '岁', '79.4', '80以上'], ['2', '每千人注册护士数', '人', '4.3', '5'], ['3', '居民健康素养水平', '%', '33', '40']])}

二、主要任务

（一）优化资源配置

1.加强护理队伍建设。完善护士培养、使用和评价机制。
`
}

export const CITY: Plan = {
  name: 'city.txt',
  text: `衢州市卫生健康“十四五”规划

一、发展目标

到2025年，每千人注册护士数达到4.8人。

表1 “十四五”时期主要指标

${table([['序号', '指标名称', '单位', '2020年', '2025年目标'], ['1', '人均预期寿命', '岁', '80.2', '80.5以上'], ['2', '每千人注册护士数', '人', '3.7', '4.5']])}

二、主要任务

（一）优化资源配置

1.加强护理队伍建设。到2025年，全市新增护士2000人。
`
}

export const COUNTY: Plan = {
  name: 'county.txt',
  text: `衢州市柯城区卫生健康“十四五”规划

一、发展目标

表1 “十四五”时期主要指标

${table([['序号', '指标名称', '单位', '2020年', '2025年目标'], ['1', '人均预期寿命', '岁', '81.0', '81.5'], ['2', '每千人注册护士数', '人', '4.0', '5.2'], ['3', '居民健康素养水平', '%', '35', '42']])}
`
}

export const PLANS: readonly Plan[] = [CITY, COUNTY, PROVINCE]

/** How plans say that targets were reached or missed (完成情况). Editable data; from the completion sections of plans of several sectors. */

/** A verdict in a table that claims success, 基本完成 included; 未完成 and 部分完成 do not. */
export const CLAIMS = /^(?!.*(?:未|没有|不能|难以|部分))(?:.{0,4})(?:完成|实现|达标|达到|超额)/

/** A sentence that claims it for the whole plan: …规划确定的目标任务顺利完成. */
export const ALL_REACHED = /(?:目标任务|主要目标|规划目标|各项目标|主要指标|各项指标|主要任务|规划任务|指标任务)(?:[^，。；]{0,12})?(?:顺利|全面|圆满|如期|胜利|较好|基本|均|全部|总体)(?:完成|实现|达到|达标)|(?:顺利|全面|圆满|如期|胜利|全部)(?:完成|实现)(?:了)?[^，。；]{0,12}(?:目标任务|主要目标|规划目标|各项目标|主要指标|各项指标)/

/** A sentence that names what fell short: …等指标与规划目标略有差距. */
export const SHORTFALL = /与(?:规划|预期|既定|预定)?(?:目标|要求)[^，。；]{0,6}(?:差距|距离)|(?:未(?:能)?(?:完成|达到|实现)|没有(?:完成|达到))[^，。；]{0,8}(?:目标|预期|指标|要求)/

/** To keep what is there already; 巩固率 and 水土保持 are measured things. */
export const HOLD_VERBS = /巩固(?!率)|(?<!水土)保持(?!率)|维持|稳定在/

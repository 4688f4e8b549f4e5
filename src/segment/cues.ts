/** Words that tell what a block of a plan is. */

/** 注：, 备注：, as footers of tables are begun (GB/T 1.1 and common use). */
export const NOTE = /^(?:注|备注|附注)\s*\d{0,2}\s*[：:]/

/** Heading of an annex that explains terms. */
export const GLOSSARY_TITLE = /(?:名词|名称|指标|术语|概念)(?:解释|释义|说明|定义)\s*$/

/** A term and its definition: 一、人均预期寿命：… or 1．县域：… ; group 1 the number, 2 the term. */
export const GLOSSARY_ENTRY = /^(?:([一二三四五六七八九十百]{1,4})、|(\d{1,3})\s?[.．、]|[（(]([一二三四五六七八九十\d]{1,4})[）)])\s*([^：:。，；]{1,50}?)\s*[：:]/

/** Lines that announce an annex. */
export const ANNEX = /^附\s*(?:件|表|录|图)?\s*\d*\s*[：:]?/

/** The unit of a table's figures on a line above it: 单位：万人, （单位：亿元、%）; group 1 the unit. */
export const UNIT_LINE = /^[（(]?\s*(?:计量)?单\s*位\s*[：:]\s*([^）)]{1,20}?)\s*[）)]?$/

/** 注：1. … or 注：① …: a note of several items; group 1 or 2 the first's number. */
export const NOTE_LIST = /^(?:注|备注|附注|说明)\s*[：:]\s*(?:(1)\s?[.．、]|(①))/

/** Headings that a web page or an archive sets above a plan's text: they hold the whole plan and are none of its parts. */
export const WRAPPER = /^(?:(?:政策|文件|规划|通知|公告|文章)?(?:全文|正文|原文|内容)(?:如下)?|原件(?:固化|全文)?|(?:基本|政策|文件|元)(?:信息|数据))[：:]?$/

/** A short sentence that points at other text or names who answers for it (具体如下。 由市水务局负责。): no lead of the paragraph below. */
export const NO_LEAD = /如下|以下|下列|附件|附表|见表|负责|牵头|施行|为准/

/** 合计, 总计, 小计, with spaces between: a row of sums. */
export const TOTAL = /^[合总小共]\s*计$/

/** A list of annexes and its first item: 附件：1．…, 附表：1. … */
export const ANNEX_LIST = /^附\s*(?:件|表|图)\s*[：:]\s*1\s?[.．、]/

/** Titles of the section that lists what a plan is based on: its numbered lines are laws and plans, no measures. */
export const BASIS = /^(?:规划|编制|制定|政策|法律|法规|主要|工作|评估|规范性引用)*(?:依据|引用文件|参考(?:文献|文件|资料))$/

/** A figure behind a verb or a bound, or a bound at the end (服务半径不少于500米, 普及率达到95%, 截止日期为2026年5月1日): a sentence that states something, and no title. */
export const STATES = /(?:达到?|[不未][少低大高小多]于|不超过|未超过|超过|至少|控制在|[保维稳]持在|稳定在|[^作称认成]为|不足|降[到至]|提高[到至]|增加[到至])(?:约|近|每[^，。；]{1,8})?\s?[\d≥≤]|\d[^，]{0,8}(?:以上|以下|以内|左右)$/

/** How plans name the times that stand around a subject and are no part of it. Sources: wording of five-year plans, national to county. */
import { oneOf } from './one-of.ts'

/** “十四五”末, 十三五期间, “十四五”规划 (not 规划纲要, 规划体系 …). */
const PERIOD = '“?十[一二三四五六七]五”?(?:时期|期间|规划期|期末|末|以来|[前中后]期|规划(?![纲目指编实期的》划]|体系|项目|重点))?'
/** 二〇三五年. */
const CHINESE_YEAR = '二〇[〇一二三四五六七八九]{2}年(?:底|末)?'
/** 2025年, 2021—2025年, 2025年底, 2020年12月, 2020年以来, 2025年底前; 2020年起步 begins a word. */
const YEAR = '(?:19|20)\\d{2}(?:[-至到](?:19|20)?\\d{2,4})?年?(?:\\d{1,2}月)?(?:[底末]以?前|底|末|以?前|初|期间|以[来后]|之后|中|内|年底|度|起(?!步))?'
/** 5年内, 近三年来, 五年引进. */
const SPAN = '(?:未来|今后|近|最近|过去)?(?:[一二三四五六七八九十]|\\d{1,2})年(?:内|来|间|期间|(?=引进|培养|新增|建设|累计))'
const IN_A_ROW = '连续(?:[一二三四五六七八九十]{1,2}|\\d{1,2})年'
/** 五年 alone; 五年生存率, 五年规划 are words. */
const FIVE_YEARS = '五年(?!生存|规划|计划|行动|存活|期|以上|制|一)'
const NOW = ['规划期[内末]?', '目前', '当前', '今年', '近年来', '直到']

/** A time at the head of a clause: 到2025年, “十四五”期间, 5年内, 截至2020年底. */
export const TIME_HEAD = new RegExp(`^(?:力争)?(?:到|至|截至|截止到?|自|从|在)?${oneOf(PERIOD, CHINESE_YEAR, YEAR, SPAN, IN_A_ROW, FIVE_YEARS, ...NOW)}`)

/** 较2020年, 比“十三五”末, 与上年同期相比. */
const COMPARED = '(?:(?:与|较|比(?!较)|相比)(?:于)?(?:(?:19|20)\\d{2}年?|“?(?:[七八九]|十[一二三四五六]?)五”?(?:时期|期间|期末|期|末)?|上年|同期|去年)(?:同期|相比|末期|底|末|水平)?(?:相比)?)'
/** 比峰值, 较现状水平: a base that bears no year. */
const UNDATED = '(?:与|较|比(?!较))(?:历史)?(?:峰值|现状|现有|基期|基准[年期]|规划基期)(?:水平|年|值)?(?:相比)?(?=$|[^的])'
/** 2025年底前. */
const DATED = '(?:19|20)\\d{2}年(?:底|末)?(?:以?前)?'
/** “十四五”期间; of two periods in a row the first with its 、. */
const IN_PERIOD = '“?十[一二三四五六七]五”?(?:以?前|期间|时期)(?:、(?=“))?'

/** Within a subject: the base of a comparison, a year of report. */
export const TIME_INSIDE = new RegExp(oneOf(COMPARED, UNDATED, DATED, IN_PERIOD), 'g')

/** Marks and times at a clause's head, and clauses that are nothing else. */
import { charTable } from './words/lookup.ts'

const CLAUSE_HEAD = /^(?:[-—、,，;；:：.]|\d{1,2}[.．、](?!\d))*(?:(?:力争)?(?:到|至|截至|直到)?\s*(?:19|20)\d{2}年?(?:底|末)?(?:以?前)?[,，、]?)?(?:其中)?[,，:：]?(?:并(?![网购发行联轨入])|即(?=\d))?/
const CLAUSE_HEADS = charTable('-—、,，;；:：.0123456789力到至截直其并即')

/** Length of the marks and the time at a clause's head; most begin with neither. */
export const headLength = (text: string): number => (text !== '' && CLAUSE_HEADS[text.charCodeAt(0)] ? CLAUSE_HEAD.exec(text)![0].length : 0)

const LONGEST_TIME = 10
const ONLY_TIME = /^[到至]?(?:20\d\d年|“?十.五”?)[^，]{0,4}$/

/** 到2025年, “十四五”期间: no more is said. */
export const isOnlyTime = (text: string): boolean => text.length <= LONGEST_TIME && ONLY_TIME.test(text)

const LONGEST_SOURCE = 20
const SOURCE = /^(?:根据|依据|据|按|经)[^，]{0,12}(?:摸排|排查|调查|统计|普查|测算|测绘|监测|摸底|清查|核查|评估|数据|资料|公报|年鉴)(?:结果|数据|公报|资料|显示|表明|情况)*$/
/** 按可比价计算, 按当年价格: in what money a sum is told. */
const AT_PRICES = /^按照?[^，]{0,8}(?:可比|不变|现|当年|统一|同)(?:价格?|口径)(?:计算|核算|测算|计)?$/

/** 据2020年普查, 根据摸底调查结果: where a figure comes from, and nothing of what it is of. */
export const isSource = (text: string): boolean => text.length <= LONGEST_SOURCE && '根依据按经'.includes(text.charAt(0)) && (SOURCE.test(text) || AT_PRICES.test(text))

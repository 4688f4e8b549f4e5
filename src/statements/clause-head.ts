/** Marks and times at a clause's head, and clauses that are nothing else. */
import { charTable } from './words/lookup.ts'

const CLAUSE_HEAD = /^(?:[-—、,，;；:：.]|\d{1,2}[.．、](?!\d))*(?:(?:力争)?(?:到|至|截至|直到)?\s*(?:19|20)\d{2}年?(?:底|末)?(?:以?前)?[,，、]?)?(?:其中)?[,，:：]?(?:并(?![网购发行联轨入]))?/
const CLAUSE_HEADS = charTable('-—、,，;；:：.0123456789力到至截直其并')

/** Length of the marks and the time at a clause's head; most begin with neither. */
export const headLength = (text: string): number => (text !== '' && CLAUSE_HEADS[text.charCodeAt(0)] ? CLAUSE_HEAD.exec(text)![0].length : 0)

const LONGEST_TIME = 10
const ONLY_TIME = /^[到至]?(?:20\d\d年|“?十.五”?)[^，]{0,4}$/

/** 到2025年, “十四五”期间: no more is said. */
export const isOnlyTime = (text: string): boolean => text.length <= LONGEST_TIME && ONLY_TIME.test(text)

/** The base of a comparison that has a value of its own (较2023年的62座显著增长, 占比较2023年的72%下降为65%): a fact of its year. */

/** 较2023年的, 比2020年末的, at the end of what stands before the value. */
const COMPARED = /(?:相?较于?|比)((?:19|20)\d{2})年(?:底|末)?的?$/
/** What became of the base: 显著增长, 有所下降. */
const CHANGED = /^(?:有所|显著|明显|大幅|略有?|小幅|稍有?|持续|稳步|进一步)*(?:增长|增加|提高|提升|上升|下降|减少|降低|缩短|扩大|回落|回升)/
const LONGEST_COMPARISON = 12

/** A value at `at` is such a base, if the value that it became follows. */
export const isCompared = (folded: string, low: number, at: number): boolean => COMPARED.test(folded.slice(Math.max(low, at - LONGEST_COMPARISON), at))

/** The year of a base; null for what is none. `way`: the value that it became stands right behind it. */
export function yearCompared(left: string, right: string, way: boolean): number | null {
  if (!left.includes('较') && !left.includes('比')) return null
  const found = COMPARED.exec(left.slice(-LONGEST_COMPARISON))
  return found && (way || CHANGED.test(right)) ? Number(found[1]) : null
}

/** Its subject, which most name in the clause before. */
export const withoutComparison = (left: string): string => left.replace(COMPARED, '')

/** Longest word of a list at the head or at the end of a stretch of text. */

export interface WordSet { has: ReadonlySet<string>; longest: number }

export function wordSet(words: Iterable<string>): WordSet {
  const has = new Set(words)
  let longest = 0
  for (const word of has) longest = Math.max(longest, word.length)
  return { has, longest }
}

/** The longest word of the set that text.slice(0, end) ends in, not reaching before `start`; '' for none. */
export function suffixIn(set: WordSet, text: string, start: number, end: number): string {
  for (let length = Math.min(set.longest, end - start); length > 0; length--) {
    const word = text.slice(end - length, end)
    if (set.has.has(word)) return word
  }
  return ''
}

/** The longest word of the set that text.slice(start) begins with, not reaching past `end`; '' for none. */
export function prefixIn(set: WordSet, text: string, start: number, end: number): string {
  for (let length = Math.min(set.longest, end - start); length > 0; length--) {
    const word = text.slice(start, start + length)
    if (set.has.has(word)) return word
  }
  return ''
}

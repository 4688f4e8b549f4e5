/** Longest word of a list at the head or at the end of a stretch of text. */

export interface WordSet {
  has: ReadonlySet<string>
  /** Words by their first character and by their last, longest first. */
  byFirst: ReadonlyMap<number, readonly string[]>
  byLast: ReadonlyMap<number, readonly string[]>
}

export function wordSet(words: Iterable<string>): WordSet {
  const has = new Set(words)
  const byFirst = new Map<number, string[]>()
  const byLast = new Map<number, string[]>()
  for (const word of [...has].sort((a, b) => b.length - a.length)) {
    add(byFirst, word.charCodeAt(0), word)
    add(byLast, word.charCodeAt(word.length - 1), word)
  }
  return { has, byFirst, byLast }
}

function add(map: Map<number, string[]>, key: number, word: string): void {
  const list = map.get(key)
  if (list) list.push(word)
  else map.set(key, [word])
}

/** The longest word of the set that text.slice(0, end) ends in, not reaching before `start`; '' for none. */
export function suffixIn(set: WordSet, text: string, start: number, end: number): string {
  const words = set.byLast.get(text.charCodeAt(end - 1))
  if (!words) return ''
  for (const word of words) if (word.length <= end - start && text.startsWith(word, end - word.length)) return word
  return ''
}

/** The longest word of the set that text.slice(start) begins with, not reaching past `end`; '' for none. */
export function prefixIn(set: WordSet, text: string, start: number, end: number): string {
  const words = set.byFirst.get(text.charCodeAt(start))
  if (!words) return ''
  for (const word of words) if (word.length <= end - start && text.startsWith(word, start)) return word
  return ''
}

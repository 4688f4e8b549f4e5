/** Longest word of a list at the head or at the end of a stretch of text. */

/** Words, longest first, by the code of one of their characters. */
type Index = ReadonlyMap<number, readonly string[]>

/** Most lists are only asked at one end: each index is made when it is first needed. */
export class WordSet {
  private readonly words: readonly string[]
  private first: Index | null = null
  private last: Index | null = null

  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)]
  }

  get byFirst(): Index {
    return (this.first ??= indexed(this.words, (word) => word.charCodeAt(0)))
  }

  get byLast(): Index {
    return (this.last ??= indexed(this.words, (word) => word.charCodeAt(word.length - 1)))
  }

  /** The first character of each word. */
  get heads(): readonly string[] {
    return this.words.map((word) => word[0]!)
  }

  /** The last character of each word. */
  get ends(): readonly string[] {
    return this.words.map((word) => word.at(-1)!)
  }

  has(word: string): boolean {
    return this.byFirst.get(word.charCodeAt(0))?.includes(word) ?? false
  }
}

export const wordSet = (words: Iterable<string>): WordSet => new WordSet(words)

function indexed(words: readonly string[], codeOf: (word: string) => number): Index {
  const map = new Map<number, string[]>()
  for (const word of words) {
    const list = map.get(codeOf(word))
    if (list) list.push(word)
    else map.set(codeOf(word), [word])
  }
  for (const list of map.values()) if (list.length > 1) list.sort((a, b) => b.length - a.length)
  return map
}

/** 1 by the code of each of these characters: one look tells most of a text that no rule is about it. */
export function charTable(characters: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const c of characters) table[c.charCodeAt(0)] = 1
  return table
}

/** All matches of a global expression, wherever its last use left it. */
export function matchesOf(expression: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) found.push(match)
  return found
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

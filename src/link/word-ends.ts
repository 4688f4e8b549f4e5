/** Word lists asked by how a name ends: by the last character first, so that most names ask no word at all. */
export type WordEnds = ReadonlyMap<string, readonly string[]>

/** Longest first among words with one last character. */
export function indexEnds(words: readonly string[]): WordEnds {
  const index = new Map<string, string[]>()
  for (const word of words) index.set(word.at(-1)!, [...(index.get(word.at(-1)!) ?? []), word].sort((a, b) => b.length - a.length))
  return index
}

/** The longest listed word that the text ends in; undefined where there is none. */
export function endOf(text: string, index: WordEnds): string | undefined {
  return index.get(text[text.length - 1] ?? '')?.find((word) => text.endsWith(word))
}

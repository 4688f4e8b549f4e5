/** Replaces words by what they mean, longest match first, in one pass over the text. */
import type { Synonyms } from './vocabulary/terms.ts'

export interface Term { from: string; to: string; /** Evidence; null where nothing changes. */ rule: string | null }
export type TermIndex = ReadonlyMap<string, readonly Term[]>

/** Synonym lists as terms: each variant becomes the first word; the first word shields itself. */
export function synonymTerms(lists: readonly Synonyms[]): Term[] {
  return lists.flat().flatMap(([canonical, ...variants]) => [
    { from: canonical, to: canonical, rule: null },
    ...variants.map((from) => ({ from, to: canonical, rule: `synonym:${from}=${canonical}` }))
  ])
}

/** Terms by their first character, the longest first; of two with one spelling the first given wins. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const index = new Map<string, Term[]>()
  const seen = new Set<string>()
  for (const term of terms) {
    if (seen.has(term.from)) continue
    seen.add(term.from)
    const first = term.from[0]!
    const list = index.get(first)
    if (list) list.push(term)
    else index.set(first, [term])
  }
  for (const list of index.values()) list.sort((a, b) => b.from.length - a.from.length)
  return index
}

/** The text with every term replaced; the rules that changed something are added to `rules`. */
export function replaceTerms(text: string, index: TermIndex, rules: string[]): string {
  let out = ''
  let at = 0
  while (at < text.length) {
    const term = index.get(text[at]!)?.find(({ from }) => text.startsWith(from, at))
    if (!term) {
      out += text[at++]
      continue
    }
    if (term.rule !== null) rules.push(term.rule)
    out += term.to
    at += term.from.length
  }
  return out
}

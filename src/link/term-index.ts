/** Replaces words by what they mean, longest match first, in one pass over the text. */

/** A word list: each entry is the word that stands for the others, then the others; '' where they are dropped. */
export interface TermList { readonly kind: string; readonly entries: readonly (readonly string[])[] }

export interface Term {
  readonly from: string
  readonly to: string
  /** What replacing it is called in the evidence. */
  readonly kind: string
}
export type TermIndex = ReadonlyMap<string, readonly Term[]>

/**
 * Terms by their first character, the longest first. A word that stands for others shields itself: what it contains is not read.
 * Of two entries with one spelling the first counts.
 */
export function indexTerms(lists: readonly TermList[]): TermIndex {
  const index = new Map<string, Term[]>()
  for (const { kind, entries } of lists)
    for (const words of entries)
      for (const from of words) {
        if (from === '') continue
        const terms = index.get(from[0]!)
        if (terms) terms.push({ from, to: words[0]!, kind })
        else index.set(from[0]!, [{ from, to: words[0]!, kind }])
      }
  // The sort is stable: of two with one spelling the one given first stays first.
  for (const terms of index.values()) if (terms.length > 1) terms.sort((a, b) => b.from.length - a.from.length)
  return index
}

/** The text with every term replaced; what changed something is named in `rules`. `instead` gives another word for terms of a kind. */
export function replaceTerms(text: string, index: TermIndex, rules: string[], instead?: Readonly<Record<string, string>>): string {
  let out = ''
  let copied = 0
  let at = 0
  while (at < text.length) {
    const terms = index.get(text[at]!)
    const term = terms && longestAt(terms, text, at)
    if (!term) {
      at++
      continue
    }
    const to = instead?.[term.kind] ?? term.to
    if (to !== term.from) {
      rules.push(term.kind === 'synonym' ? `synonym:${term.from}=${to}` : `${term.kind}:${term.from}`)
      out += text.slice(copied, at) + to
      copied = at + term.from.length
    }
    at += term.from.length
  }
  return copied === 0 ? text : out + text.slice(copied)
}

function longestAt(terms: readonly Term[], text: string, at: number): Term | undefined {
  for (const term of terms) if (text.startsWith(term.from, at)) return term
  return undefined
}

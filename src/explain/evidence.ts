/** The rules of the link stage in words: each says what was done to a name, or what it has in common with another. */

/** By the evidence's own name; X stands for the word behind its colon. Names as in src/link. */
const WORDS: Readonly<Record<string, string>> = {
  'same-name': 'another member prints the same words',
  'canonical-name': 'the same words once widths, spaces and brackets are folded',
  synonym: 'X mean the same',
  alias: 'known as X, or configured to be',
  'own-territory': 'X is the plan’s own territory and left out',
  'population-base': 'counted per head of X',
  'base-in-unit': 'counted per head of X, as the unit says',
  'base-in-clause': 'counted per head of X, as the clause says',
  'generic-word': 'X only says which institutions in general',
  'filler-word': 'X says nothing of what is measured',
  'count-word': 'X only says that it is a number',
  'share-word': 'X says that it is a share',
  'measure-word': 'X says what kind of rate it is',
  'change-word': 'X says that it is a change',
  'monitoring-scope': 'X names where it is monitored, not what',
  'optional-word': 'X in brackets may be left out',
  restated: 'X in brackets repeats the name',
  abbreviation: 'X in brackets abbreviates the name',
  explanation: 'X in brackets explains the name',
  'open-list': 'a list that ends in 等 is known by its first item',
  'one-of-several': 'one of the things that X names',
  'sub-row': 'a part of X',
  counter: 'the unit counts X',
  'near-name': 'nearly the words of X, which no plan prints beside it; a guess',
  'percent-of-an-amount': 'an amount in % is its change',
  'percent-of-a-thing': 'a thing in % is its share'
}

/** 'synonym:慢性病=慢病' → 'synonym: 慢性病 and 慢病 mean the same'; a name that is not known stands as it is. */
export function evidenceText(evidence: string): string {
  const colon = evidence.indexOf(':')
  const [name, word] = colon < 0 ? [evidence, ''] : [evidence.slice(0, colon), evidence.slice(colon + 1)]
  const words = WORDS[name]
  return words === undefined ? evidence : `${name}: ${words.replace('X', word.replace('=', ' and '))}`
}

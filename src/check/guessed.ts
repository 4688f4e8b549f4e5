/** Findings that rest on a guess: two plans' indicators were held to be one because their names are nearly so. */
import type { Links } from '../schema/links.ts'
import type { Draft } from './rule.ts'

/** By group, the documents whose row was tied in by a near name. */
export type Guessed = ReadonlyMap<string, ReadonlySet<string>>

export function guessedMembers({ groups }: Links): Guessed {
  const guessed = new Map<string, Set<string>>()
  for (const { key, members } of groups) {
    const near = members.filter(({ evidence }) => evidence.some((rule) => rule.startsWith('near-name:')))
    if (near.length > 0) guessed.set(key, new Set(near.map(({ document }) => document)))
  }
  return guessed
}

/** The draft, told as what it is: no error, and with the guess in its message. Within one document nothing was guessed. */
export function markGuess(draft: Draft, guessed: Guessed): Draft {
  const near = draft.group === null ? undefined : guessed.get(draft.group)
  const documents = new Set(draft.sides.map(({ document }) => document))
  if (!near || documents.size < 2 || ![...documents].some((document) => near.has(document))) return draft
  return {
    ...draft,
    severity: draft.severity ?? 'warning',
    message: { en: `${draft.message.en} The two names are not the same: that they mean one indicator is a guess.`, zh: `${draft.message.zh}两处名称不同，视为同一指标属推断。` }
  }
}

/** What a mistyped word was meant to be. */

/** The known word that lies nearest, where no more than a third of its letters differ; null where none does. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Infinity
  for (const candidate of known) {
    const distance = editDistance(word, candidate)
    if (distance < least && distance <= Math.max(1, candidate.length / 3)) [best, least] = [candidate, distance]
  }
  return best
}

/** Levenshtein's distance, a row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])))
    row = next
  }
  return row[b.length]!
}

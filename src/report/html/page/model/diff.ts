/** Which words of two passages differ: a diff of tokens, for values, names and sentences. */

export interface Part { text: string; /** Whether the other passage lacks it. */ differs: boolean }

/** Longer passages are compared by their common beginning and end alone: the table below is quadratic. */
const MOST_TOKENS = 600

/** A number (with its decimal part) and a Latin word are one token each, every other character is one. */
const TOKEN = /\d+(?:\.\d+)?|[A-Za-z]+|\s+|[^\dA-Za-z\s]/gu

export const tokens = (text: string): string[] => text.match(TOKEN) ?? []

/** Both passages in parts; what they share carries `differs: false`. White space never differs. */
export function diffWords(first: string, second: string): [Part[], Part[]] {
  const [a, b] = [tokens(first), tokens(second)]
  const keptA = new Array<boolean>(a.length).fill(false)
  const keptB = new Array<boolean>(b.length).fill(false)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) keptA[start] = keptB[start++] = true
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) keptA[--endA] = keptB[--endB] = true
  if (endA - start <= MOST_TOKENS && endB - start <= MOST_TOKENS) markCommon(a, b, start, endA, endB, keptA, keptB)
  return [parts(a, keptA), parts(b, keptB)]
}

/** How much of the shorter passage stands in the other, from 0 to 1. */
export function shared(first: readonly Part[], second: readonly Part[]): number {
  const length = (list: readonly Part[], all: boolean): number => list.reduce((sum, part) => sum + (all || !part.differs ? part.text.length : 0), 0)
  const shorter = Math.min(length(first, true), length(second, true))
  return shorter === 0 ? 0 : Math.min(length(first, false), length(second, false)) / shorter
}

/** Longest common subsequence between the common beginning and end. */
function markCommon(a: readonly string[], b: readonly string[], start: number, endA: number, endB: number, keptA: boolean[], keptB: boolean[]): void {
  const width = endB - start + 1
  const longest = new Uint16Array((endA - start + 1) * width)
  for (let i = endA - start - 1; i >= 0; i--) {
    for (let j = endB - start - 1; j >= 0; j--) {
      const at = i * width + j
      longest[at] = a[start + i] === b[start + j] ? longest[at + width + 1]! + 1 : Math.max(longest[at + width]!, longest[at + 1]!)
    }
  }
  let [i, j] = [0, 0]
  while (start + i < endA && start + j < endB) {
    const at = i * width + j
    if (a[start + i] === b[start + j]) keptA[start + i++] = keptB[start + j++] = true
    else if (longest[at + width]! >= longest[at + 1]!) i++
    else j++
  }
}

function parts(list: readonly string[], kept: readonly boolean[]): Part[] {
  const result: Part[] = []
  list.forEach((text, i) => {
    const differs = !kept[i] && text.trim() !== ''
    const last = result.at(-1)
    if (last && last.differs === differs) last.text += text
    else result.push({ text, differs })
  })
  return result
}

/** Names of institutions as plans shorten them: 妇保院 for 妇幼保健院, 市 for 衢州市. */

/** What sets two institutions apart although all else is the same; it is never left out. */
const DISTINGUISHING = /[第一二三四五六七八九十〇\d东西南北新老儿妇中]/

/** Whether the short name's characters stand in the long one in that order, with nothing left out that tells institutions apart. */
export function isAbbreviation(short: string, long: string): boolean {
  const [a, b] = [bare(short), bare(long)]
  if (b.includes(a)) return true
  let from = 0
  let skipped = ''
  for (const char of a) {
    const at = b.indexOf(char, from)
    if (at < 0) return false
    if (from > 0) skipped += b.slice(from, at)
    from = at + 1
  }
  return skipped.length <= 4 && !DISTINGUISHING.test(skipped)
}

/** Share of the shorter name's character pairs that the longer one has; 0 where they do not begin alike. */
export function likeness(a: string, b: string): number {
  if (a.slice(0, 2) !== b.slice(0, 2)) return 0
  const pairs = pairsOf(b)
  const own = [...pairsOf(a)]
  return own.filter((pair) => pairs.has(pair)).length / Math.max(1, Math.min(own.length, pairs.size))
}

const bare = (name: string): string => name.replace(/[（(][^）)]*[）)]|[“”]/g, '')
const pairsOf = (text: string): Set<string> => new Set([...text].slice(1).map((char, i) => `${text[i]}${char}`))

/**
 * A statement said of several things (高血压、糖尿病患者规范管理率) is a value of each of them, and so joins what is known of each.
 * It stays under its own name too, so that the same list in another plan meets it once.
 */
import type { Candidate } from './candidates.ts'
import { selfMeasured } from './vocabulary/measures.ts'

/** Adds list statements to the buckets of what they list. */
export function joinComponents(buckets: Map<string, Candidate[]>): void {
  const joins: { bucket: Candidate[]; candidate: Candidate }[] = []
  for (const [key, members] of buckets)
    for (const candidate of members) {
      if (!candidate.statement || !candidate.reading.name.text.includes('、')) continue
      const alone = members.length === 1
      const fits = (text: string): Candidate[] | null => {
        const found = text === candidate.reading.name.text ? undefined : buckets.get(candidate.reading.name.base + text)
        // Its own plan's row is what it must agree with; others it meets only where no plan prints the same list.
        return found?.some((c) => !c.reading.name.text.includes('、') && (alone || (c.indicator !== null && c.document === candidate.document))) ? found : null
      }
      for (const bucket of componentsOf(candidate.reading.name.text.split('、'), fits)) joins.push({ bucket, candidate: { ...candidate, rules: [...candidate.rules, `one-of-several:${key}`] } })
    }
  for (const { bucket, candidate } of joins) bucket.push(candidate)
}

/**
 * The first item takes the list's common end (高血压 + 患者规范管理率), the others what both lack. Only the first surely carries
 * the list's qualifiers (省级医院…), so the others count only where it is known by itself.
 */
function componentsOf(items: readonly string[], fits: (text: string) => Candidate[] | null): Candidate[][] {
  const first = items[0]!
  const last = items.at(-1)!
  if (items.length > 4 || items.some((item) => item.length < 2 || item.length > 24)) return []
  if (selfMeasured.test(first)) {
    const known = fits(first)
    const rest = items.slice(1).map((item) => withFront(first, item, fits) ?? (known ? fits(item) : null))
    return [known, ...rest].filter((bucket) => bucket !== null)
  }
  const known = withEnd(first, last, fits)
  if (!known) return []
  return [known, ...items.slice(1, -1).map((item) => withEnd(item, last, fits)), fits(last)].filter((bucket) => bucket !== null)
}

function withEnd(item: string, last: string, fits: (text: string) => Candidate[] | null): Candidate[] | null {
  for (let from = 1; from < last.length; from++) {
    const bucket = fits(item + last.slice(from))
    if (bucket) return bucket
  }
  return null
}
function withFront(first: string, item: string, fits: (text: string) => Candidate[] | null): Candidate[] | null {
  for (let to = first.length - 1; to > 0; to--) {
    const bucket = fits(first.slice(0, to) + item)
    if (bucket) return bucket
  }
  return null
}

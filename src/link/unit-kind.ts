/** Kinds of unit, as far as they tell indicators apart. */
import { unitKinds } from './vocabulary/units.ts'

/** What units end in, by the last character, the longest first. */
const ENDS = new Map<string, { end: string; kind: string }[]>()
for (const [kind, ends] of unitKinds)
  for (const end of ends) {
    const same = [...(ENDS.get(end.at(-1)!) ?? []), { end, kind }]
    ENDS.set(end.at(-1)!, same.sort((a, b) => b.end.length - a.end.length))
  }

/** '' for counts, shares and no unit at all; a denominator is left out. */
export function unitKind(unit: string): string {
  const slash = unit.indexOf('/')
  const counted = slash < 0 ? unit : unit.slice(0, slash)
  const ends = ENDS.get(counted[counted.length - 1] ?? '')
  return ends?.find(({ end }) => counted.endsWith(end))?.kind ?? ''
}

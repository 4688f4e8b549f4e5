/** What a density is per: 每千常住人口, 每千名儿童, 千人, and the same said in a unit (名/万人) or in a clause. */
import { bareFollowers, generalPeople, groups, notPeople, sameGroups } from './vocabulary/bases.ts'

export interface BaseFound { base: string; rest: string; rule: string }

/** Words for whom a density is per, by first character, longest first. */
const PEOPLE = new Map<string, string[]>()
for (const word of [...generalPeople, ...groups].sort((a, b) => b.length - a.length)) PEOPLE.set(word[0]!, [...(PEOPLE.get(word[0]!) ?? []), word])
const SIZE_CHARACTERS = '0123456789百千万亿'
/** 每千名65岁以上老年人: the age is what 老年人 means. */
const AGES = ['65岁以上', '65岁及以上']

interface Size { size: string; end: number }

/** The number from `at` on (千, 百万, 3万, 10万); null where there is none or where it has no multiplier and no digit. */
function sizeAt(text: string, at: number): Size | null {
  let end = at
  while (end < text.length && SIZE_CHARACTERS.includes(text[end]!)) end++
  return end > at ? { size: text.slice(at, end), end } : null
}

/** The people named from `at` on, a counter and an age before them left out; null where none are. */
function peopleAt(text: string, at: number): { people: string; end: number } | null {
  let from = '名位个'.includes(text[at] ?? '-') ? at + 1 : at
  const age = AGES.find((word) => text.startsWith(word, from))
  if (age) from += age.length
  const people = PEOPLE.get(text[from] ?? '')?.find((word) => text.startsWith(word, from))
  return people === undefined ? null : { people, end: from + people.length }
}

/** Takes the base out of a folded name; null where it has none. */
export function takeBase(text: string): BaseFound | null {
  const each = text.indexOf('每')
  if (each >= 0) {
    const size = sizeAt(text, each + 1)
    const people = size && peopleAt(text, size.end)
    if (people) {
      const lead = text.startsWith('按照', each - 2) ? 2 : text[each - 1] === '按' ? 1 : 0
      const end = text.startsWith('平均', people.end) ? people.end + 2 : people.end
      return found(size.size, people.people, text.slice(0, each - lead) + text.slice(end), 'population-base')
    }
  }
  return takeBareBase(text)
}

/** Without 每 only where nothing else can be meant: 千人床位数, 医疗卫生机构千人床位数, but not 千人计划. */
function takeBareBase(text: string): BaseFound | null {
  const at = text.search(/(?:百万|10万|千|万)人/)
  if (at < 0 || (at > 0 && '0123456789百十几'.includes(text[at - 1]!))) return null
  const { size, end } = sizeAt(text, at)!
  const people = text.startsWith('人口', end) ? '人口' : '人'
  const rest = text.slice(end + people.length)
  if (at === 0 ? notPeople.some((word) => rest.startsWith(word)) : !bareFollowers.some((word) => rest.startsWith(word))) return null
  return found(size, people, text.slice(0, at) + rest, 'population-base')
}

/** The base that a unit names: 名/万人, 张/千常住人口. 1/10万 is a rate's unit and names none. */
export function unitBase(unit: string): BaseFound | null {
  const slash = unit.indexOf('/')
  if (slash < 0) return null
  const size = sizeAt(unit, unit[slash + 1] === '每' ? slash + 2 : slash + 1)
  const people = size && peopleAt(unit, size.end)
  return people && people.end === unit.length ? found(size.size, people.people, '', 'base-in-unit') : null
}

/** The base that a clause names right before its value: 床位数按照每千常住人口0.69张. `before` is the folded text up to the value. */
export function clauseBase(before: string): BaseFound | null {
  const at = before.lastIndexOf('每')
  if (at < 0 || before.length - at > 14) return null
  const size = sizeAt(before, at + 1)
  const people = size && peopleAt(before, size.end)
  return people && before.length - people.end <= 3 ? found(size.size, people.people, '', 'base-in-clause') : null
}

function found(size: string, people: string, rest: string, rule: string): BaseFound {
  return { base: `每${size}${generalPeople.has(people) ? '人' : (sameGroups[people] ?? people)}`, rest, rule: `${rule}:${people}` }
}

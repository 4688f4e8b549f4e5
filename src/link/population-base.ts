/** What a density is per: 每千常住人口, 每千名儿童, 千人, and the same said in a unit (名/万人) or in a clause. */
import { generalPeople, groups, sameGroups } from './vocabulary/bases.ts'

export interface BaseFound { base: string; rest: string; rule: string | null }

const PEOPLE = [...generalPeople, ...groups].sort((a, b) => b.length - a.length).join('|')
const SIZE = '(百万|10万|\\d*[百千万亿]|\\d+)'
const EACH = new RegExp(`(?:按照?)?每${SIZE}(?:名|位|个)?(?:65岁(?:及)?以上)?(${PEOPLE})(?:平均)?`)
/** Without 每 only where nothing else can be meant: 千人床位数, 医疗卫生机构千人床位数, but not 千人计划. */
const BARE = /^(百万|10万|千|万)(人口|人)(?!计划|工程|次|均|员|才|大|以上|民)|(?<![\d百十几])(百万|10万|千|万)(人口|人)(?=床位|医师|护士|执业|注册|全科|托位|生产安全|事故)/
const PER_UNIT = new RegExp(`/(?:每)?${SIZE}(?:名|位)?(${PEOPLE})$`)

/** Takes the base out of a folded name; null where it has none. */
export function takeBase(text: string): BaseFound | null {
  if (text.includes('每')) {
    const match = EACH.exec(text)
    if (match) return found(match[1]!, match[2]!, cut(text, match), 'population-base')
  }
  if (!/[千万]人/.test(text)) return null
  const bare = BARE.exec(text)
  return bare ? found(bare[1] ?? bare[3]!, bare[2] ?? bare[4]!, cut(text, bare), 'population-base') : null
}

/** The base that a unit names: 名/万人, 张/千常住人口. 1/10万 is a rate's unit and names none. */
export function unitBase(unit: string): BaseFound | null {
  if (!unit.includes('/')) return null
  const match = PER_UNIT.exec(unit)
  return match ? found(match[1]!, match[2]!, '', 'base-in-unit') : null
}

/** The base that a clause names right before its value: 床位数按照每千常住人口0.69张. `before` is the folded text up to the value. */
export function clauseBase(before: string): BaseFound | null {
  const at = before.lastIndexOf('每')
  if (at < 0 || before.length - at > 14) return null
  const match = EACH.exec(before.slice(at))
  return match && match.index === 0 && before.length - at - match[0].length <= 3 ? found(match[1]!, match[2]!, '', 'base-in-clause') : null
}

const cut = (text: string, match: RegExpExecArray): string => text.slice(0, match.index) + text.slice(match.index + match[0].length)

function found(size: string, people: string, rest: string, rule: string): BaseFound {
  const general = generalPeople.has(people)
  return { base: `每${size}${general ? '人' : (sameGroups[people] ?? people)}`, rest, rule: `${rule}:${people}` }
}

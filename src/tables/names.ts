/** The name cell of an indicator row: name, unit in brackets, sequence in front, 其中：. */
import { squeezeName } from './grid.ts'

export interface RowName { name: string; unit: string | null; /** 其中： or 内： stood in front. */ sub: boolean; sequence: string | null; /** Half-width columns from the cell's edge to the name. */ depth: number }

/** Cue of a sub-row. */
const SUB = /^(?:其\s?中|内|含|#其中|＃)\s?[：:]\s*/

/** Units that stand in a name's brackets; a population or a scope in brackets (助理, 含大病保险) is none. */
const UNIT = /^(?:[%％‰]|个百分点|1?\/?1?[0万千百]*\/?1?0?万|[十百千万亿]{0,2}(?:人次|人|名|个|家|张|床|岁|年|天|日|元|亿|美元|公里|千米|米|平方米|平方公里|平方千米|公顷|亩|吨|吨标准煤|标准煤|千瓦|千瓦时|度|立方米|升|件|项|所|座|条|台|套|辆|部|艘|架|户|处|次|例|对|种|类|分|分钟|小时|倍|孔|台套|标箱|TEU|标准箱|万?人?次|头|只|株|羽|册|标台|瓦|伏安|兆瓦|吉瓦|微克|毫克|分贝|斤|公斤|克))(?:[/／每](?:[0-9十百千万亿]{0,4})?(?:人|年|天|日|户|亩|公里|平方公里|平方米|立方米|万元|亿元|元|千人|万人|家|个|辆|床|次|吨|公顷|小时|月|GDP|千克|公斤|升|车|辆|平方千米|床位|学生|生))*(?:左右|以上)?$/

/** A unit printed without its usual form, such as μg/m3 or GB/s. */
const LATIN_UNIT = /^[A-Za-zμµ℃°²³0-9/·^-]{1,12}$/

/** Whether the text of a bracket is a unit. */
export function isUnit(text: string): boolean {
  const unit = text.replace(/\s+/g, '')
  return UNIT.test(unit) || (LATIN_UNIT.test(unit) && /[A-Za-zμµ℃°]/.test(unit) && !/^[A-Z&]{2,}$/.test(unit) && !/^[A-Z]\d*$/.test(unit))
}

/** Takes a name cell's text apart. `indent`: white space in front of it, in half-width columns. */
export function readName(text: string, indent: number): RowName {
  let name = text.trim()
  const cue = SUB.exec(name)
  if (cue) name = name.slice(cue[0].length)
  const depth = indent + (cue ? width(cue[0]) : 0)
  const numbered = /^(\d{1,3})\s?[.．、]\s*(?=\D)/.exec(name)
  if (numbered) name = name.slice(numbered[0].length)
  let unit: string | null = null
  const bracket = /\s*[（(]([^（()）]{1,14})[）)]\s*$/.exec(name)
  if (bracket && isUnit(bracket[1]!)) {
    unit = squeezeName(bracket[1]!)
    name = name.slice(0, bracket.index)
  }
  return { name: squeezeName(name), unit, sub: cue !== null, sequence: numbered?.[1] ?? null, depth }
}

function width(text: string): number {
  let columns = 0
  for (const char of text) columns += char.charCodeAt(0) > 0xff ? 2 : 1
  return columns
}

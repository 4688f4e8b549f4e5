/** The name cell of an indicator row: name, unit in brackets, sequence in front, 其中：. */
import { squeezeName } from './grid.ts'

export interface RowName { name: string; unit: string | null; /** 其中： or 内： stood in front. */ sub: boolean; sequence: string | null; /** Half-width columns from the cell's edge to the name. */ depth: number }

/** Cue of a sub-row. */
const SUB = /^(?:其\s?中|内|含|#其中|＃)\s?[：:]\s*/

/** Counters and measures that stand in a name's brackets, without 万 亿 in front; a population or a scope in brackets (助理, 含大病保险) is none. Sources: GB 3100–3102 and tables of plans of all sectors. */
const UNITS: ReadonlySet<string> = new Set(('% ％ ‰ 个百分点 百分点 人 人次 名 个 家 张 床 岁 年 天 日 元 美元 公里 千米 米 平方米 平方公里 平方千米 公顷 亩 吨 吨标准煤 标准煤 千瓦 千瓦时 度 立方米 升 件 项 所 座 条 台 套 ' +
  '辆 部 艘 架 户 处 次 例 对 种 类 分 分钟 小时 倍 孔 台套 标箱 标准箱 TEU KW MW GW KWH MWH TB PB EB PFLOPS EFLOPS 头 只 株 羽 册 标台 瓦 伏安 兆瓦 吉瓦 微克 毫克 分贝 公斤 千克 克 斤 车 床位 人年 月 学生 生 GDP 册件 片 支 幅 场 间 栋 艇 班 列 车次 架次 航班').split(' '))

/** A unit printed in Latin letters, such as μg/m3 or GB/s. */
const LATIN_UNIT = /^[A-Za-zμµ℃°²³0-9/·^-]{1,12}$/

/** Whether the text of a bracket is a unit: a counter, with 万 or 亿 before it and a denominator behind it (万人/平方公里, 1/10万). */
export function isUnit(text: string): boolean {
  const unit = text.replace(/\s+/g, '').replace(/(?:左右|以上)$/, '')
  const parts = unit.split(/[/／每]/)
  if (parts.length <= 4 && parts.every((part, i) => isSimpleUnit(part, i > 0)) && parts.some((part) => /\D/.test(part) && part)) return true
  return LATIN_UNIT.test(unit) && /[A-Za-zμµ℃°]/.test(unit) && !/^[A-Z&]{2,}$/.test(unit) && !/^[A-Z]\d*$/.test(unit)
}

/** One side of a unit's stroke; a denominator can be a bare number (10万), a numerator 1 (1/10万) or nothing (/10万). */
function isSimpleUnit(part: string, denominator: boolean): boolean {
  const bare = part.replace(/^\d{0,4}[十百千万亿]{0,2}/, '')
  return bare === '' ? denominator ? part !== '' : part === '' || part === '1' : UNITS.has(bare) || UNITS.has(part)
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

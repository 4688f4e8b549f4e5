/** What the heading of a table's column says: which kind of column it is, which year, whose figure. */
import type { Level } from '../schema/shared.ts'
import { namedPlan } from '../meta/period.ts'
import { englishKind, englishRole } from './english-headings.ts'
import { squeezeName } from './grid.ts'
import type { ColumnKind, Heading, MeasureRole } from './heading.ts'

export type { ColumnKind, Heading, MeasureRole }

/** Words of column headings, longest first within a kind; tried in order, whole heading unless marked. Sources: tables of five-year plans, national to county. */
const KINDS: readonly { kind: ColumnKind; words: RegExp }[] = [
  { kind: 'sequence', words: /^(?:序号|编号|序)$|^#$/ },
  { kind: 'unit', words: /^(?:计量|指标|统计)?单位(?:[（(].{0,6}[）)])?$/ },
  { kind: 'nature', words: /^(?:指标)?(?:属性|性质)$|^指标类型$/ },
  { kind: 'owner', words: /^(?:责任|牵头|实施|建设|主管|承担|配合|负责|业主|项目)(?:责任)?(?:单位|部门|主体)|^(?:单位|部门|业主)名称$/ },
  { kind: 'site', words: /^(?:项目)?(?:建设|实施|所在|项目)?(?:地址|地点|位置|区域|所在地|选址)$/ },
  { kind: 'content', words: /^(?!.*指标).*(?:内容|规模)(?:及|和|与)?(?:规模|内容|投资)?$/ },
  { kind: 'investment', words: /投资/ },
  { kind: 'period', words: /(?:建设|实施|起止|完成)(?:周期|期限|年限|时间|时限|工期|起止)|^(?:周期|工期|起止年限)|^(?:项目|建设|工程)?起止$/ },
  { kind: 'category', words: /^(?:类\s?别|分\s?类|类\s?型|领域|维度|大类|(?:项目|工程|任务)类别|一级指标|指标类别|指标分类|目标层|方面|板块|分项)$/ },
  { kind: 'name', words: /^(?:主要|核心|具体|考核|监测|发展|规划|评价)*指标(?:名称|项目|内容|项)?$|^(?:二级|三级|四级)指标$|^(?:主要|核心)?指标(?:名称)?(?:[（(](?:计量)?单位[)）]|(?:及|和|与|、|[/／])(?:计量)?单位)$|^(?:项目|工程|重点项目|任务)(?:名称)?$|^(?:名称|项目|内容)$/ }
]

/** A column of values: a year, or a word for a target or a result. */
const VALUE = /(?:19|20)\d{2}|目标|现状|基期|基数|基准|预期值|规划值|计划任务|任务[数量]|完成值|完成率|达成率|完成比例|实际|完成情况|情况|指标值|数值|年均|累计|增速|增长|“?十[一二三四五六]五”?|近期|远期|^值$|是否(?:完成|达标|实现|达到)|完成与否|^(?:评价|评估)(?:结果|结论)?$/

/** How much of a target was done (120%): a verdict on the target, no figure of the indicator. */
export const SHARE_DONE = /(?:完成|达成)(?:率|比例|进度)$/
/** What is held to be good enough, in a table of indicators that are watched. */
const NORM = /^(?:评价|目标|达标)标准$/
const ASSESSMENT = /完成率|达成率|完成比例|完成进度|完成情况|评价|评估|是否|完成与否|达标/
const ACTUAL = /完成|实际|现状|现有|基期|基数|基准|情况|达到值|实绩|已有/
const TARGET = /目标|预期|规划值|计划|规划|预计|指标值|要求|远期|近期/

/** How a heading ends whose column says by how much an indicator moves; what stands in brackets behind it aside. */
const RISES = /(?:增速|增幅|增长率?|增长速度|提高|提升|增加)$/
const FALLS = /(?:降幅|下降率?|降低|减少)$/
const BRACKETED = /[（(〔[【][^（()）〔〕[\]【】]*[）)〕\]】]/g
/** 2025年目标或年均增长 holds both. */
const EITHER = /[或、/／]/

function changeOf(text: string): { change?: 'up' | 'down' } {
  const bare = text.replace(BRACKETED, '')
  if (EITHER.test(bare)) return {}
  return RISES.test(bare) ? { change: 'up' } : FALLS.test(bare) ? { change: 'down' } : {}
}

/** Behind a level's word: what makes it the level's own figure. 省内 and 市域 are places. */
const OWN = '(?:级|定|规划|下达|目标|要求|任务|指标|平均|水平|值|数|$)'
/** Whose figure a heading says it is: in brackets, as 市级, 省定, or with the year beside it: 省2025年目标, 2025年全省. Read without the year. */
const LEVELS: readonly { level: Level; words: RegExp }[] = [
  { level: 'national', words: /[（(](?:全国|国家|国)[）)]|^(?:全国|国家级?)|国家(?:级|规划|下达|目标)/ },
  { level: 'province', words: new RegExp(`[（(](?:全省|省|省级|自治区|全区)[）)]|省(?:级|定|规划|下达|目标)|^全省|^(?:省|自治区)${OWN}`) },
  { level: 'prefecture', words: new RegExp(`[（(](?:全市|市|市级|州|盟)[）)]|市(?:级|定|规划|下达|目标)|^全市|^[市州盟]${OWN}`) },
  { level: 'county', words: new RegExp(`[（(](?:全区|区|县|全县|区级|县级|县（市、区）)[）)]|[区县](?:级|定|规划|下达|目标)|^(?:全县|全旗|[区县旗]${OWN})`) }
]

/** A heading of English words: 2025 target, Unit; GDP增速 is none. */
const LATIN = /^[A-Za-z]|^\d{4}[ /-][A-Za-z]/

const YEAR = /(?:19|20)\d{2}年?(?:底|末)?/g
const levelIn = (heading: string): Level | null => {
  const text = heading.replace(YEAR, '')
  return LEVELS.find(({ words }) => words.test(text))?.level ?? null
}

/** “十三五”规划目标: what the period was to bring stands for its last year. */
const lastYearOf = (heading: string): number | null => (heading.includes('五') ? namedPlan(heading)?.end ?? null : null)

/** Reads one column heading. */
export function readHeading(printed: string): Heading {
  const text = squeezeName(printed)
  const latin = LATIN.test(text) && !/[\u4e00-\u9fff]/.test(text)
  const fixed = latin ? englishKind(text) : KINDS.find(({ words }) => words.test(text))?.kind
  const kind = fixed ?? (VALUE.test(text) || NORM.test(text) ? 'value' : 'other')
  if (kind !== 'value') return { text, kind, year: null, role: null, level: null }
  const year = /(?:19|20)\d{2}/.exec(text)
  const role = latin ? englishRole(text) : NORM.test(text) ? 'target' : ASSESSMENT.test(text) && !year && !TARGET.test(text) ? 'assessment' : ACTUAL.test(text) && !/目标(?!完成)/.test(text) ? 'actual' : TARGET.test(text) ? 'target' : null
  return { text, kind, year: year ? Number(year[0]) : lastYearOf(text), role, level: levelIn(text), ...changeOf(text) }
}

/** Reads the headings of a table in order: a bare 目标 left of the names is what they serve, not a value. */
export function readHeadings(printed: readonly string[], read: (text: string) => Heading = readHeading): Heading[] {
  const headings = printed.map((text) => read(text))
  const names = headings.findIndex((heading) => heading.kind === 'name' || heading.kind === 'sequence')
  for (const heading of headings.slice(0, Math.max(0, names))) if (/^(?:目标|目标任务|任务)$/.test(heading.text)) Object.assign(heading, { kind: 'category', role: null })
  if (names < 0 || !headings.some((heading) => heading.kind === 'name')) standIn(headings)
  return headings
}

function standIn(headings: Heading[]): void {
  const first = headings.find((heading) => heading.kind === 'content' || heading.kind === 'category')
  if (first && headings.some((heading) => heading.kind === 'sequence')) Object.assign(first, { kind: 'name', standsIn: true })
}

/** Whether a row of texts reads as headings: at least half of its filled cells are heading words, and a name or a sequence is among them. */
export function isHeaderRow(texts: readonly string[]): boolean {
  const filled = texts.filter(Boolean)
  if (filled.length < 2) return false
  const known = filled.map(readHeading).filter((heading) => heading.kind !== 'other')
  return known.length * 2 >= filled.length && known.some((heading) => heading.kind === 'name' || heading.kind === 'sequence' || heading.kind === 'category')
}

/** Words of the column 指标性质. */
export const NATURES = /^(?:预期性?|约束性?|指导性?|监测性|引导性|预测性|建议性|控制性|鼓励性|考核性|导向性?|底线)(?:指标)?$/

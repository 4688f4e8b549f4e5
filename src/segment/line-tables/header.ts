/**
 * The header of a table that stands one cell a line: its heading words, those put together that a line break cut.
 * How many there are is told by the rows, whose running numbers stand so many cells apart.
 */
import { isHeaderRow, readHeading, readHeadings } from '../../tables/headings.ts'
import type { ColumnKind, Heading } from '../../tables/headings.ts'
import type { TextBlock } from '../block.ts'
import type { HeadingWords } from './heading-words.ts'
import { Lines } from './lines.ts'

export interface LineHeader {
  lines: Lines
  /** The paragraphs of each heading. */
  cells: TextBlock[][]
  columns: Heading[]
  /** Column of the running number. */
  sequenceAt: number
  /** Index of the first block behind it. */
  end: number
  from: number
}

/** The header that begins at a block; null where none does. `captioned`: a line above says that a table follows. */
export function readHeader(words: HeadingWords, from: number, captioned: boolean): LineHeader | null {
  const end = words.end(from)
  if (end - from < 3 || !words.has('sequence', from, end)) return null
  const { blocks } = words
  const texts = (blocks.slice(from, end) as TextBlock[]).map((block) => block.passage.text)
  const lines = new Lines(blocks, Math.min(...blocks.slice(from + 1, end).map((block) => block.blank)))
  if (!numbersBegin(lines, end)) return null
  const { rows, apart } = firstRows(lines, end)
  if (rows < 2) return null
  let best: { cost: number; header: LineHeader } | null = null
  // The lines right above the first number can be the first category or the heading of the first rows.
  for (let drop = 0; drop <= 2 && end - drop - from >= 3; drop++) {
    if (drop > 0 && (REMARK.test(texts[end - drop - from]!) || readHeading(texts[end - drop - from]!).kind !== 'other')) break
    const found = join(texts.slice(0, texts.length - drop), apart)
    if (!found || (best && found.cost + DROPPED * drop >= best.cost)) continue
    const header = toHeader(lines, from, found.takes)
    if (qualifies(header, captioned && header.cells.length === apart)) best = { cost: found.cost + DROPPED * drop, header }
  }
  return best?.header ?? null
}

/** Lines between a header and its first number: the heading of a group above another, a category that lines broke. */
const MAX_ABOVE = 4
/** Lines from one number to the next, and rows that are looked at to know how many most have. */
const MAX_APART = 40
const MAX_ROWS = 60

/** Whether rows can follow: the first running number is near. */
function numbersBegin(lines: Lines, from: number): boolean {
  for (let i = from; i < from + MAX_ABOVE; i++) if (lines.number(i) === 1) return true
  return false
}

/** Rows that begin behind a header, as far as they have to be known, and how many cells stand from one number to the next in most. */
function firstRows(lines: Lines, from: number): { rows: number; apart: number | null } {
  const counts = new Map<number, number>()
  let rows = 0
  let expected = 1
  let last = from - 1
  for (let i = from; i < Math.min(lines.blocks.length, last + MAX_APART) && rows < MAX_ROWS; i++) {
    if (rows > 0 && i - last < 2) continue
    const number = lines.number(i)
    const restarts = rows > 0 && number === 1 && lines.number(i + 1) === null && lines.number(i - 1) === null
    if (number !== expected && !restarts && (rows === 0 || lines.subNumber(i) === null)) continue
    if (rows > 0 && !restarts) {
      const width = lines.width(last, i) + lines.gap(i)
      counts.set(width, (counts.get(width) ?? 0) + 1)
    }
    if (number !== null) expected = number + 1
    last = i
    rows++
  }
  let apart: number | null = null
  for (const [width, count] of counts) if (apart === null || count > counts.get(apart)!) apart = width
  return { rows, apart }
}

const JOINED = 0.5
const UNKNOWN = 0.35
const SECOND = 1
const BRACKET_ALONE = 2.5
const WRONG_JOIN = 1
const TAIL_JOIN = -0.4
/** A period without what is said of it (“十四五”, below it 投资). */
const PERIOD_ALONE = 0.5
/** What it costs to have one column more or less than the rows have cells. */
const OTHER_WIDTH = 0.6
const DROPPED = 0.2

/** What a heading ends with when a line break cut it. */
const TAIL = /^(?:属性|性质|类型|类别|目标|目标值|情况|现状|现状值|任务|投资|单位|名称|内容|规模|年限|时间|地点|标准|完成情况|数量|比例)(?:[（(].{1,8}[）)])?$/
/** Headings of columns that are often empty. */
const REMARK = /^(?:备\s*注|说\s*明|解\s*释)$/
const PERIOD = /^[“"]?十[一二三四五六]五[”"]?(?:时期|期间)?$/
const OPENS = /^(?:[“"]?十[一二三四五六]五|(?:19|20)\d{2}|其中)/
const BRACKET = /^[（([].{1,12}[）)\]]$/

/** Puts together the headings that line breaks cut: as many as the rows have cells, where that is known. */
function join(texts: readonly string[], apart: number | null): { cost: number; takes: number[] } | null {
  const kinds = texts.map((text) => readHeading(text).kind)
  const sequenceAt = kinds.indexOf('sequence')
  if (sequenceAt < 0) return null
  const name = kinds.indexOf('name')
  const paths: ({ cost: number; takes: number[] } | null)[][] = Array.from({ length: texts.length + 1 }, () => [])
  paths[0]![0] = { cost: 0, takes: [] }
  for (let i = 0; i < texts.length; i++)
    for (const [count, path] of paths[i]!.entries()) {
      if (!path) continue
      for (let take = 1; take <= 3 && i + take <= texts.length; take++) {
        const cost = path.cost + headingCost(texts.slice(i, i + take), kinds[i]!, name >= 0 && name < i)
        const known = paths[i + take]![count + 1]
        if (!known || cost < known.cost) paths[i + take]![count + 1] = { cost, takes: [...path.takes, take] }
      }
    }
  let best: { cost: number; takes: number[] } | null = null
  for (const [count, path] of paths[texts.length]!.entries()) {
    if (!path || count < 3) continue
    // Cells in front of the number are not seen in rows that carry them on, where no empty line stands for them.
    const off = apart === null ? 0 : Math.min(Math.abs(count - apart), Math.abs(count - sequenceAt - apart))
    const cost = path.cost + OTHER_WIDTH * off
    if (!best || cost < best.cost) best = { cost, takes: path.takes }
  }
  return best
}

/** What it costs that these lines are one heading. `head`: kind of the first alone; `named`: a column of names stands before. */
function headingCost(parts: readonly string[], head: ColumnKind, named: boolean): number {
  const [first, ...rest] = parts
  if (rest.length === 0) {
    if (BRACKET.test(first!)) return BRACKET_ALONE
    return (head === 'other' && !REMARK.test(first!) ? UNKNOWN : 0) + (head === 'name' && named ? SECOND : 0) + (PERIOD.test(first!) ? PERIOD_ALONE : 0)
  }
  let cost = readHeading(parts.join('')).kind === 'other' ? UNKNOWN : 0
  for (const [k, part] of rest.entries()) cost += tailCost(part) * (k + 1)
  if (rest.every((part) => BRACKET.test(part))) return cost
  const whole = head === 'sequence' || head === 'unit' || head === 'nature' || head === 'category' || (head === 'name' && !named)
  return cost + (whole ? WRONG_JOIN : 0)
}

/** What it costs to take a line for the end of the heading above it. */
function tailCost(part: string): number {
  if (BRACKET.test(part)) return 0.05
  if (TAIL.test(part)) return JOINED + TAIL_JOIN
  return JOINED + (OPENS.test(part) || REMARK.test(part) || readHeading(part).kind !== 'other' ? WRONG_JOIN : 0)
}

function toHeader(lines: Lines, from: number, takes: readonly number[]): LineHeader {
  const cells: TextBlock[][] = []
  let at = from
  for (const take of takes) {
    cells.push(Array.from({ length: take }, (_, k) => lines.at(at + k)))
    at += take
  }
  const columns = readHeadings(cells.map((cell) => cell.map((block) => block.passage.text).join('')))
  return { lines, cells, columns, sequenceAt: columns.findIndex((heading) => heading.kind === 'sequence'), end: at, from }
}

/** A running number and a name, or a number and two details of projects; any words below a caption that the rows bear out. */
function qualifies(header: LineHeader, borneOut: boolean): boolean {
  const kinds = header.columns.map((heading) => heading.kind)
  if (!kinds.includes('sequence') || header.sequenceAt > 3) return false
  if (borneOut) return true
  const details = kinds.filter((kind) => kind === 'content' || kind === 'owner' || kind === 'period').length
  return isHeaderRow(header.columns.map((heading) => heading.text)) && (kinds.includes('name') || details >= 2)
}

/** Paragraphs that lost the line break between them: where one line holds several, and where it holds the cells of a table. */
import { trimSpan } from './lines.ts'
import type { Line, Span } from './lines.ts'

const CJK = '一二三四五六七八九十'
/** Headings and boxes that stand at a paragraph's beginning and nowhere else behind a stop. */
const STRONG = new RegExp(`^(?:第[${CJK}百]{1,4}[编章节条]|[${CJK}]{1,3}、|[（(][${CJK}]{1,3}[）)]|专\\s?栏|附\\s?[件录]|注[：:])`)
/** 第七章 法律责任 第四十二条 …: a chapter's title and its first clause. */
const CHAPTER = new RegExp(`^第[${CJK}百]{1,4}[编章节]`)
const CLAUSE = new RegExp(`^第[${CJK}百]{1,4}条\\s`)
const STOP = /[。！？；：”）)]/
/** 专栏3: a box's title that follows a paragraph without a break. */
const BOX = /专\s?栏\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?=[\s\u3000：:])/g
/** What stands in front of a box that is only referred to: 见专栏3, （专栏3）. */
const REFERS = /[见（(《“如在和与、及由按以本将各至到的是列第，,]/
/** Words of a table's head that are printed with white space inside. */
const SPACED = /^(?:指标|单位|序号|项目|属性|类别|备注|目标)$/

/** A line of this length holds a whole plan; paragraphs in it are parted by runs of white space. */
const WHOLE_PLAN = 1500
const FEW_RUNS = 5
const RUN = /[ \t\u00a0\u3000]{2,}/g

/** Whether paragraphs of a line are parted by runs of white space: a line that holds a whole plan. */
function holdsPlan(own: string): boolean {
  if (own.length < WHOLE_PLAN) return false
  let runs = 0
  for (const match of own.matchAll(RUN)) if (match[0].includes('\u3000') && ++runs >= FEW_RUNS) return true
  return false
}

/** The paragraphs of a stretch of a line; one where nothing is glued. */
export function cutGlued(text: string, line: Line, start = line.start, end = line.end): Span[] {
  const own = text.slice(start, end)
  const cuts = own.length < 20 ? [] : [...cutsAtSpace(own, holdsPlan(own)), ...cutsAtBox(own)].sort((a, b) => a - b)
  const spans: Span[] = []
  let from = 0
  for (const cut of [...cuts, own.length]) {
    const span = trimSpan(text, line, start + from, start + cut)
    if (span) spans.push(span)
    from = cut
  }
  return spans
}

function cutsAtSpace(own: string, whole: boolean): number[] {
  const cuts: number[] = []
  for (const match of own.matchAll(/[\s\u3000]+/g)) {
    const from = match.index
    const i = from + match[0].length
    if (from === 0 || i >= own.length) continue
    const wide = match[0].length >= 2 && match[0].includes('\u3000')
    const stop = STOP.test(own[from - 1]!)
    if (!(stop || wide || own[i] === '第')) continue
    const strong = STRONG.test(own.slice(i, i + 8))
    if (SPACED.test(own[from - 1]! + own[i]!)) continue
    const clause = CLAUSE.test(own.slice(i, i + 8)) && CHAPTER.test(own)
    if (clause || (stop && strong) || (wide && (whole || stop || strong || closesBox(own, from, i)))) cuts.push(i)
  }
  return cuts
}

/** 专栏6 优先发展领域　　2.积极促进…。: what a box's title is followed by is a numbered line where no sentence lies between. */
function closesBox(own: string, from: number, at: number): boolean {
  if (!NUMBERED.test(own.slice(at, at + 5))) return false
  const before = own.slice(Math.max(0, from - LONGEST_BOX), from)
  const box = cutsAtBox(before).at(-1)
  return box !== undefined && !/[。；，]/.test(before.slice(box))
}

/** A box's title, with the words of the table that ran together behind it. */
const LONGEST_BOX = 200

/** 2.积极…: a number with its stop, and no decimal. */
const NUMBERED = /^\d{1,2}[.．、﹒]\s?[^\d\s]/

function cutsAtBox(own: string): number[] {
  const cuts: number[] = []
  // The caption of a picture names the box that the picture shows.
  if (/^图表?\s*[\d：:]/.test(own)) return cuts
  for (const match of own.matchAll(BOX)) {
    const before = own.slice(0, match.index).trimEnd().at(-1)
    if (before && !REFERS.test(before)) cuts.push(match.index)
  }
  return cuts
}

/** Heading words of tables, as they run into each other. */
const HEAD_WORD = '(?:序\\s*号|编号|指\\s*标(?:\\s*名\\s*称)?|(?:项目|工程|公约|企业|单位|地区)?名称|单\\s*位|属\\s*性|类\\s*[别型]|(?:计划)?目标值?|(?:19|20)\\d{2}年(?:[比较](?:19|20)\\d{2}年)?(?:增长|增减|变化|下降)?(?:基数|现状|实际|目标|预期|计划|完成)?值?|“?十[一二三四五六]五”?(?:期间|时期|目标)?|(?:增减|变化|完成)情况|年均增[长速]|累计|增长|基期|现状值?|备\\s*注|(?:批准|完成|建设)时间|(?:国内)?(?:负责|责任|牵头)(?:部门|单位))'
const HEAD = new RegExp(`${HEAD_WORD}{3,}`)
const HEAD_GOES_ON = new RegExp(`^${HEAD_WORD}`)
const HAS_NAME = /指\s*标|名\s*称|项\s*目|编号|类\s*别/

/** Where the head of a run-together table begins in a paragraph; -1 where it holds none. */
export function runTogetherAt(paragraph: string): number {
  if (!HAS_NAME.test(paragraph)) return -1
  const match = HEAD.exec(paragraph)
  if (!match || !HAS_NAME.test(match[0])) return -1
  // 主要指标完成情况｜序号｜指标名称: what stands in front of the running number is the title.
  const number = match[0].search(/序\s*号/)
  // 2005年 alone goes on as a sentence does; a table's head is followed by figures or ends its line.
  const behind = paragraph.slice(match.index + match[0].length, match.index + match[0].length + 60)
  return behind === '' || !/[。，；]/.test(behind) ? match.index + Math.max(0, number) : -1
}

/** Whether a paragraph goes on with the cells of a run-together table: further words of its head, or figures and no sentence. */
export function goesOnRunTogether(paragraph: string): boolean {
  if (/[。！？；]/.test(paragraph) || STRONG.test(paragraph) || /^\d{1,2}[.．、]\D/.test(paragraph)) return false
  const digits = paragraph.match(/\d/g)?.length ?? 0
  return HEAD_GOES_ON.test(paragraph) || (digits >= 6 && digits > paragraph.length * 0.1)
}

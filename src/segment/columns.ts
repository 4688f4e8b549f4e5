/** 专栏: boxed columns. */
import { readMarker } from './markers.ts'

/** 专栏3 …, 专栏一：…, 专 栏 2: the number may be missing; the title is the rest of the line. */
const TITLE = /^专\s?栏\s*(?:(\d{1,3})|([一二三四五六七八九十]{1,3})(?=[\s\u3000：:、]))?[\s\u3000：:、.．—-]*/

/** Longest title: a line that goes on beyond it is running text that begins with the word. */
const MAX_TITLE = 60

/** 节水行动专栏: a title that ends in the word, and says nothing that is done with a box. */
const NAMED = /^(?![设开建制推打])[^。；，：、,]{3,24}专栏$/

export interface ColumnTitle { number: number | null; title: string; /** Offset of the title in the line. */ start: number }

/** Number and title of a column's first line; null where the line begins no column. */
export function columnTitle(line: string): ColumnTitle | null {
  if (line.charCodeAt(0) !== 0x4e13) return line.endsWith('专栏') && NAMED.test(line) && !readMarker(line) ? { number: null, title: line, start: 0 } : null
  const match = TITLE.exec(line)
  if (!match) return null
  const title = line.slice(match[0].length)
  if (title.length > MAX_TITLE || /[。；]/.test(title)) return null
  const number = match[1] ? Number(match[1]) : match[2] ? '零一二三四五六七八九十'.indexOf(match[2]) : null
  return { number: number === -1 ? null : number, title: title.trim(), start: match[0].length }
}

/** 01, 02: how boxes number their parts where no stop stands behind. */
const BOX_NUMBER = /^0\d[\s\u3000]+/

/** 02 冷链设施建设 on a line of its own: the title of the part below it; null for other lines. */
export function boxPartTitle(text: string): string | null {
  const match = BOX_NUMBER.exec(text)
  const title = match && text.slice(match[0].length)
  return title && title.length <= MAX_LEAD && !/[。，；：,;:]/.test(title) ? title : null
}

/** Longest lead phrase that is still a title of its paragraph. */
const MAX_LEAD = 45

/**
 * The lead phrase of a column's paragraph: what stands before the first 。 or ： where text goes on behind it
 * and no comma parts it; with the offset behind its stop. Null where the paragraph has none.
 */
export function leadPhrase(text: string, boldEnd: number): { title: string; end: number } | null {
  const from = /^(?:\d{1,3}\s?[.．、﹒]|[（(]\d{1,2}[）)]|[①-⑳]|—{1,2}|[（(][一二三四五六七八九十]{1,3}[）)]|0\d(?=[\s\u3000]))?\s*/.exec(text)![0].length
  const stop = boldEnd > from ? boldEnd : text.slice(0, from + MAX_LEAD + 1).search(/[。：]/) + 1
  if (stop <= from || stop >= text.length) return null
  const title = text.slice(from, stop).replace(/[。：:\s]+$/, '')
  return !title || title.length > MAX_LEAD || /[，；,;]/.test(title) ? null : { title, end: stop }
}

/**
 * Heading and list numbering of Chinese official documents. The order of ranks is that of
 * GB/T 9704-2012, 7.3.3 (一、 （一） 1. （1）), with 编 章 节 of laws and long plans above it
 * and the decimal numbering of technical guides beside it.
 */
import { matchUnit } from '../language/units.ts'

export type MarkerKind = 'annex' | 'part' | 'chapter' | 'article' | 'clause' | 'cjk' | 'cjk-bracket' | 'arabic' | 'decimal' | 'arabic-bracket' | 'circled'

export interface Marker {
  kind: MarkerKind
  /** As printed, without white space behind it: 一、 （一） 6. */
  text: string
  /** The number that it stands for; 0 where it cannot be read. */
  value: number
  /** 1 is the outermost; a marker of a higher rank lies inside one of a lower. */
  rank: number
  /** Offset of the title behind it. */
  end: number
}

const CJK = '一二三四五六七八九十百'
/** Stops behind an arabic number: full, half, small and ideographic forms, as printed by different offices. */
const STOP = '.．、﹒。'

/** What stands behind 8.5 以下 or 19.48 张 and makes it a value: a comparator, or a unit with nothing but a stop behind it. */
const COMPARATOR = /^(?:以[上下内]|左右)(?:$|[\s，。；、（()）/以])/
const MUCH = /^[十百千]?[万亿]+.|元$/
const BEHIND_UNIT = /^(?:$|[\s，。；、（()）/以])/

/** Whether the text behind a decimal is what it counts: 18.40 万辆，… */
function isValue(behind: string): boolean {
  if (COMPARATOR.test(behind)) return true
  const { kind, end } = matchUnit(behind, 0)
  // 2.69 万亿元上升到, at the head of a line that a margin broke: nobody numbers a title that begins with so much money.
  return kind !== 'none' && (BEHIND_UNIT.test(behind.slice(end)) || MUCH.test(behind.slice(0, end)))
}

interface Rule { kind: MarkerKind; rank: number; pattern: RegExp }

/** Tried in order; group 1 is the marker, group 2 its number. */
const RULES: readonly Rule[] = [
  { kind: 'annex', rank: 1, pattern: new RegExp(`^(附录\\s?([A-Z]|[${CJK}\\d]{1,3}))[\\s\\u3000：:]+(?=\\S)`) },
  { kind: 'annex', rank: 1, pattern: /^((?:Annex|Appendix|ANNEX|APPENDIX)\s([A-Z]|\d{1,2}|[IVX]{1,5}))(?:\s*[.:：–—-]\s*|\s+(?=[A-Z]))/ },
  { kind: 'part', rank: 1, pattern: /^((?:Part|PART)\s([A-Z]|\d{1,2}|[IVX]{1,5}))(?:\s*[.:：–—-]\s*|\s+(?=[A-Z]))/ },
  { kind: 'chapter', rank: 2, pattern: /^((?:Chapter|CHAPTER)\s(\d{1,2}|[IVX]{1,5}))(?:\s*[.:：–—-]\s*|\s+(?=[A-Z]))/ },
  { kind: 'article', rank: 3, pattern: /^((?:Section|SECTION)\s([A-Z]|\d{1,2}|[IVX]{1,5}))(?:\s*[.:：–—-]\s*|\s+(?=[A-Z]))/ },
  { kind: 'part', rank: 1, pattern: new RegExp(`^(第([${CJK}\\d]{1,4})(?:编|篇|部分))[\\s\\u3000]*`) },
  { kind: 'chapter', rank: 2, pattern: new RegExp(`^(第([${CJK}\\d]{1,4})章)[\\s\\u3000]*`) },
  { kind: 'article', rank: 3, pattern: new RegExp(`^(第([${CJK}\\d]{1,4})节)[\\s\\u3000]*`) },
  { kind: 'clause', rank: 9, pattern: new RegExp(`^(第([${CJK}百\\d]{1,5})条)[\\s\\u3000]*`) },
  { kind: 'cjk', rank: 4, pattern: new RegExp(`^(([${CJK}]{1,4})\\s?[、．.])[\\s\\u3000]*`) },
  { kind: 'cjk-bracket', rank: 5, pattern: new RegExp(`^([（(]\\s?([${CJK}]{1,4})\\s?[）)])[\\s\\u3000]*、?`) },
  { kind: 'decimal', rank: 6, pattern: new RegExp(`^((\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.?)[\\s\\u3000]+(?=[^\\d\\s%‰.,，、])`) },
  { kind: 'decimal', rank: 6, pattern: /^([A-Z]\.(\d{1,2}(?:\.\d{1,2}){0,3}))[\s\u3000]+(?=[^\d\s%‰.,，、])/ },
  { kind: 'decimal', rank: 6, pattern: /^([1-9]\d?(?:\.[1-9]\d?){2,3})(?=[\u4e00-\u9fff])/ },
  // 2.3“十四五”时期…: no value stands right before a quotation.
  { kind: 'decimal', rank: 6, pattern: /^([1-9]\d?(?:\.[1-9]\d?){1,3})(?=[“《])/ },
  { kind: 'arabic', rank: 6, pattern: new RegExp(`^((\\d{1,3})\\s?[${STOP}])(?!\\d)[\\s\\u3000]*`) },
  { kind: 'arabic-bracket', rank: 7, pattern: /^([（(]\s?(\d{1,3})\s?[）)])[\s\u3000]*/ },
  { kind: 'circled', rank: 8, pattern: /^(([①-⑳]))[\s\u3000]*/ }
]

/** Characters of a unit and of what stands behind it. */
const LONGEST_UNIT = 12

/** First characters that a marker can have: a cheap look before the patterns are tried. */
const FIRST = /^(?:[第一二三四五六七八九十百（(\d①-⑳]|附录|[A-Z]\.\d|(?:Annex|Appendix|Part|Chapter|Section|ANNEX|APPENDIX|PART|CHAPTER|SECTION)\s)/

/** The marker that a line begins with; null where it begins with none. */
export function readMarker(text: string): Marker | null {
  if (!FIRST.test(text)) return null
  const head = text.slice(0, 24)
  for (const { kind, rank, pattern } of RULES) {
    const match = pattern.exec(head)
    if (!match) continue
    if (kind === 'decimal' && isValue(text.slice(match[0].length, match[0].length + LONGEST_UNIT))) continue
    const printed = match[1]!
    const depth = kind === 'decimal' ? printed.split('.').filter(Boolean).length - 1 : 0
    return { kind, text: printed, value: numberOf(match[2] ?? printed, kind), rank: rank + depth / 10, end: match[0].length }
  }
  return null
}

function numberOf(printed: string, kind: MarkerKind): number {
  if (kind === 'circled') return printed.codePointAt(0)! - 0x2460 + 1
  if (kind === 'decimal') return Number(printed.split('.').filter(Boolean).at(-1))
  if (/^[IVX]+$/.test(printed)) return romanNumber(printed)
  if (/^[A-Z]$/.test(printed)) return printed.charCodeAt(0) - 64
  return /^\d+$/.test(printed) ? Number(printed) : cjkNumber(printed)
}

/** I … XXXIX. */
function romanNumber(printed: string): number {
  const values = [...printed].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

/** 一 … 九十九, as numbering uses them. */
function cjkNumber(printed: string): number {
  let total = 0
  let digit = 0
  for (const char of printed) {
    const value = '零一二三四五六七八九'.indexOf(char)
    if (value >= 0) digit = value
    else if (char === '十' || char === '百') {
      total += (digit || 1) * (char === '十' ? 10 : 100)
      digit = 0
    }
  }
  return total + digit
}

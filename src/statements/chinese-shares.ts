/** Shares and multiples in Chinese words: 一半以上, 三分之二, 九成, 翻一番, 翻番. */
import { readNumeral } from '../language/numerals.ts'
import type { CleanText } from './clean-text.ts'
import type { NumberToken } from './number-token.ts'
import { readTail } from './unit-behind.ts'

/** What may stand behind a share that is said in words: its bound, whose it is, or the end of its member. */
const CLOSES = '以左的,。;!:、)和及与'
const LONGEST_PART = 4
const CHINESE_NUMERAL = /^[一二三四五六七八九十百千]{1,4}/
/** 百分之五 and 千分之五 have signs of their own; any other fraction is told in per cent. */
const SIGNS: Readonly<Record<number, string>> = { 100: '%', 1000: '‰' }

/** The share or multiple whose first numeral is [start, end); null where it is none. */
export function readShare({ folded, codes }: Pick<CleanText, 'folded' | 'codes'>, start: number, end: number): NumberToken | null {
  switch (codes[end]) {
    case HALF: return end - start === 1 && folded[start] === '一' && !'另这前后'.includes(folded[start - 1] ?? '。') ? share(folded, start, end + 1, 50, '%') : null
    case PART: return folded[end + 1] === '之' ? fraction(folded, start, end) : null
    case TENTH: return end - start === 1 ? tenths(folded, start, end) : null
    case FOLD: return isDoubled(folded, start) ? multiple(folded, start, end, readNumeral(folded.slice(start, end))) : null
    default: return null
  }
}

/** One of these stands behind the first numeral. */
export const SHARE_ENDS = '半分成番'
const HALF = '半'.charCodeAt(0)
const PART = '分'.charCodeAt(0)
const TENTH = '成'.charCodeAt(0)
const FOLD = '番'.charCodeAt(0)

/** 翻, 翻了 stand before the numeral. */
const isDoubled = (folded: string, at: number): boolean => folded[at - 1] === '翻' || (folded[at - 1] === '了' && folded[at - 2] === '翻')

/** 翻2番: `start` and `end` are those of the digits. */
export const readFolds = (folded: string, start: number, end: number, value: number): NumberToken | null => (folded.charCodeAt(end) === FOLD && isDoubled(folded, start) ? multiple(folded, start, end, value) : null)

/** 翻番 is 翻一番; `at` is where 番 stands. */
export const readDoubling = (folded: string, at: number): NumberToken | null => (folded[at - 1] === '翻' ? multiple(folded, at, at, 1) : null)

/** 三分之二, 百分之九十. */
function fraction(folded: string, start: number, end: number): NumberToken | null {
  const from = end + 2
  const above = CHINESE_NUMERAL.exec(folded.slice(from, from + LONGEST_PART))?.[0] ?? ''
  const [parts, whole] = [readNumeral(above), folded.slice(start, end) === '百' ? 100 : folded.slice(start, end) === '千' ? 1000 : readNumeral(folded.slice(start, end))]
  if (above === '' || parts === null || !whole || parts > whole) return null
  const sign = SIGNS[whole]
  return share(folded, start, from + above.length, sign ? parts : Number(((100 * parts) / whole).toFixed(2)), sign ?? '%')
}

/** 九成以上的县. */
function tenths(folded: string, start: number, end: number): NumberToken | null {
  const value = readNumeral(folded.slice(start, end))
  const token = value ? share(folded, start, end + 1, value, '成') : null
  return token && { ...token, end }
}

function share(folded: string, start: number, end: number, value: number, unit: string): NumberToken | null {
  if (end < folded.length && !CLOSES.includes(folded[end]!)) return null
  const tail = readTail(folded, end, 'share')
  return { kind: 'single', start, end, unitEnd: end, tailEnd: tail.end, value, second: NaN, unit, unitKind: 'share', tail: tail.op, chinese: true, class: null, statement: -1 }
}

/** No plan doubles more often. */
const MOST_DOUBLINGS = 10

/** 翻一番, 翻一番多, 翻番增长: doubled so many times over, it has grown by once, three times, seven times what it was (增长1倍、3倍、7倍). */
function multiple(folded: string, start: number, end: number, value: number | null): NumberToken | null {
  if (value === null || value > MOST_DOUBLINGS) return null
  const tail = readTail(folded, end + 1, 'measure')
  const tailEnd = folded.startsWith('增长', tail.end) ? tail.end + 2 : tail.end
  return { kind: 'single', start, end, unitEnd: end + 1, tailEnd, value: Number((2 ** value - 1).toFixed(2)), second: NaN, unit: '倍', unitKind: 'measure', tail: tail.op, chinese: true, class: null, statement: -1 }
}

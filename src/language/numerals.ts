/** Chinese and arabic numerals as numbers. Offsets never change here: callers pass the slice that they found. */

/** Digits, their financial forms (GB/T 15835 annex), and 两. */
export const DIGITS: Record<string, number> = {
  〇: 0, 零: 0, '○': 0, Ｏ: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9
}
/** Multipliers within a group of four digits; 廿 and 卅 are tens with their digit built in. */
export const TENS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const BUILT_TENS: Record<string, number> = { 廿: 20, 卅: 30 }
/** Multipliers that close a group. */
export const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8 }

const ARABIC = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/
const ARABIC_SCALED = /^([\d,.]+)([十百千万亿]{1,3})$/
const ONLY_DIGITS = /^[〇零○Ｏ一二三四五六七八九]{2,}$/

/** 1,234.5 → 1234.5; null for what is no plain decimal. Folded half-width text expected. */
export function readDecimal(text: string): number | null {
  return ARABIC.test(text) ? Number(text.replaceAll(',', '')) : null
}

/** 二〇二五 → 2025, 两千 → 2000, 廿三 → 23, 十四 → 14, 2.5万 → 25000, 1,200 → 1200; null for what is no number. */
export function readNumeral(text: string): number | null {
  const plain = readDecimal(text)
  if (plain !== null) return plain
  const scaled = ARABIC_SCALED.exec(text)
  if (scaled) return scaleUp(readDecimal(scaled[1]!), scaled[2]!)
  if (ONLY_DIGITS.test(text)) return Number([...text].map((c) => DIGITS[c]).join(''))
  return readChinese(text)
}

function scaleUp(value: number | null, scales: string): number | null {
  if (value === null) return null
  const factor = [...scales].reduce((product, c) => product * (TENS[c] ?? SCALES[c]!), 1)
  // 2.51万 is 25100, not 25099.999…: the product of two decimals has as many places as its factors.
  return Number((value * factor).toFixed(6))
}

/** Place-value reading of 一百二十三, 两千零五, 三万五, 十四; null where a character is no numeral. */
function readChinese(text: string): number | null {
  if (text === '') return null
  let total = 0
  let group = 0
  let digit: number | null = null
  let last = 1
  for (const c of text) {
    if (c in DIGITS) {
      if (digit !== null && digit !== 0) return null
      digit = DIGITS[c]!
      if (digit === 0) last = 1
    } else if (c in BUILT_TENS) {
      group += BUILT_TENS[c]!
      last = 10
    } else if (c in TENS) {
      group += (digit ?? 1) * TENS[c]!
      digit = null
      last = TENS[c]!
    } else if (c in SCALES) {
      total = (total + group + (digit ?? (group === 0 ? 1 : 0))) * SCALES[c]!
      group = 0
      digit = null
      last = SCALES[c]!
    } else return null
  }
  // 三万五 is 35,000 and 一百二 is 120: a closing digit takes the next lower place.
  const tail = digit === null ? 0 : last > 10 ? (digit * last) / 10 : digit
  return total + group + tail
}

/** Numbers of automatic lists as Word prints them (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat). */

const DIGITS = '〇一二三四五六七八九'
const COUNTING = { digits: DIGITS, units: ['', '十', '百', '千'], myriad: '万' }
const LEGAL = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'], myriad: '万' }
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const ROMAN: readonly (readonly [number, string])[] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']]

type Format = (value: number) => string

const counting: Format = (value) => chinese(value, COUNTING)

/** By name as in numbering.xml; a name that is not listed prints as decimal. */
const FORMATS: Readonly<Record<string, Format>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalHalfWidth: String,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (value) => letter(value).toLowerCase(),
  ordinal: (value) => `${value}${['th', 'st', 'nd', 'rd'][value % 100 > 10 && value % 100 < 14 ? 0 : value % 10] ?? 'th'}`,
  chineseCounting: counting,
  chineseCountingThousand: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  japaneseCounting: counting,
  ideographDigital: (value) => [...String(value)].map((digit) => DIGITS[Number(digit)] ?? digit).join(''),
  taiwaneseDigital: (value) => [...String(value)].map((digit) => DIGITS[Number(digit)] ?? digit).join(''),
  japaneseDigitalTenThousand: (value) => [...String(value)].map((digit) => DIGITS[Number(digit)] ?? digit).join(''),
  chineseLegalSimplified: (value) => chinese(value, LEGAL),
  ideographLegalTraditional: (value) => chinese(value, LEGAL),
  ideographTraditional: (value) => STEMS[(value - 1) % 10] ?? String(value),
  ideographZodiac: (value) => BRANCHES[(value - 1) % 12] ?? String(value),
  ideographEnclosedCircle: (value) => enclosed(value, 0x3280, 10),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => enclosed(value, 0x2474, 20),
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488, 20),
  bullet: () => '',
  none: () => ''
}

/** A list number as printed; decimal where the format is unknown. */
export function formatNumber(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value)
}

/** 1 → 一, 10 → 十, 12 → 十二, 105 → 一百〇五 up to 99,999; above, decimal. */
function chinese(value: number, { digits, units, myriad }: typeof COUNTING): string {
  if (value < 0 || value > 99_999) return String(value)
  if (value === 0) return digits[0]!
  const upper = Math.trunc(value / 10_000)
  const printed = (upper > 0 ? digits[upper]! + myriad : '') + belowMyriad(value % 10_000, digits, units, upper > 0)
  return printed.startsWith('一十') ? printed.slice(1) : printed
}

function belowMyriad(value: number, digits: string, units: readonly string[], inner: boolean): string {
  let printed = ''
  let gap = false
  for (let power = 3; power >= 0; power--) {
    const digit = Math.trunc(value / 10 ** power) % 10
    if (digit === 0) {
      gap = true
      continue
    }
    if (gap && (printed || inner)) printed += digits[0]!
    printed += digits[digit]! + units[power]!
    gap = false
  }
  return printed
}

function wide(value: number): string {
  return [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
}

function roman(value: number): string {
  if (value <= 0 || value > 4999) return String(value)
  let rest = value
  let printed = ''
  for (const [weight, sign] of ROMAN) for (; rest >= weight; rest -= weight) printed += sign
  return printed
}

/** A…Z, AA, BB, … */
function letter(value: number): string {
  if (value <= 0 || value > 26 * 20) return String(value)
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

/** ①…⑳, ㉑…㉟, ㊱…㊿. */
function circled(value: number): string {
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3251 + value - 21)
  if (value >= 36 && value <= 50) return String.fromCharCode(0x32b1 + value - 36)
  return enclosed(value, 0x2460, 20)
}

function enclosed(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value)
}

/** Dates as official documents print them, in Arabic or Chinese digits. */

const CHINESE_DIGITS = '〇一二三四五六七八九'
/** 二○○七年, 二〇二一年, 二О一一年: the round sign is typed in several ways. */
const ROUND = /[○Ｏ零oO0０ОΟ◯]/g
const YEAR = /(?:(?:19|20)\d{2}|[一二][九〇○Ｏ零ОΟ◯][一二三四五六七八九〇○Ｏ零ОΟ◯]{2})/

const CHINESE_NUMBER = '[一二三四五六七八九十]{1,3}'
const DATE = new RegExp(`^[（(]?(${YEAR.source})(?:年(?:\\d{1,2}|${CHINESE_NUMBER})月(?:(?:\\d{1,2}|${CHINESE_NUMBER})日)?|[-/.]\\d{1,2}[-/.]\\d{1,2}.{0,20})[)）]?$`)

/** ２０２１ as 2021; the length stays. */
export const foldDigits = (text: string): string => text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
const compact = (text: string): string => foldDigits(text.replace(/\s+/g, ''))

/** The year of a line that is a date and nothing else (2021年12月30日, 二〇二〇年八月, 2022-05-17); null where it is none. */
export function yearOfDate(text: string): number | null {
  if (text.length > 40) return null
  const year = DATE.exec(compact(text))?.[1]
  return year ? readYear(year) : null
}

/** The year with which a text begins; null where it begins with none. */
export function yearAtStart(text: string): number | null {
  const year = new RegExp(`^${YEAR.source}`).exec(compact(text.slice(0, 40)))?.[0]
  return year ? readYear(year) : null
}

/** 2021 or 二〇二一. */
export function readYear(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  return Number([...text.replace(ROUND, '〇')].map(digit => CHINESE_DIGITS.indexOf(digit)).join(''))
}
export { YEAR as YEAR_PATTERN }

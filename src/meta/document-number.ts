/** 发文字号: the body's sign, the year in brackets, the serial number (GB/T 9704—2012, 7.2.5). */

const SIGN = '[\\u4e00-\\u9fff]{1,14}(?:[（(][\\u4e00-\\u9fff]{1,8}[）)])?[\\u4e00-\\u9fff]{0,6}'
const REST = '\\s?[〔【\\[［(（﹝]\\s?((?:19|20)\\d{2})\\s?[〕】\\]］)）﹞]\\s?第?\\s?\\d{1,5}\\s?号'
const ALONE = new RegExp(`^[（(]?(${SIGN}${REST})[）)]?(?:\\s*签发人[：:].{0,20})?$`)
const BEHIND_TITLE = new RegExp(`^(?:的?通知)?\\s*[（(]?(${SIGN}${REST})`)
/** A decree: 广州市人民政府令第61号. */
const DECREE = /([^年月日\d，。（）()]{2,24}(?:政府|委员会|部|局|院|厅))令第?(\d{1,4})号/

export interface DocumentNumber { number: string; year: number }

const found = (match: RegExpExecArray | null): DocumentNumber | null =>
  match ? { number: match[1]!.replace(/\s+/g, ''), year: Number(match[2]) } : null

/** The number of a line that is one and nothing else; null where it is none: a number inside a sentence is another document's. */
export function readDocumentNumber(text: string): DocumentNumber | null {
  return text.length > 60 ? null : found(ALONE.exec(text))
}

/** The number that follows a title at once, where a saved page has lost its line breaks. */
export function numberBehindTitle(text: string): { found: DocumentNumber; end: number } | null {
  const match = BEHIND_TITLE.exec(text.slice(0, 80))
  return match ? { found: found(match)!, end: match[0].length } : null
}

/** Who decreed it and under which number, from the remark under a title (…令第61号公布); null where no decree is named. */
export function readDecree(text: string): { issuer: string; number: string } | null {
  const match = DECREE.exec(text.slice(0, 200).replace(/\s+/g, ''))
  return match ? { issuer: match[1]!, number: `${match[1]}令第${match[2]}号` } : null
}

/** Who issued a document, under which number and when, each from where official documents print it. */
import { readYear, yearAtStart, yearOfDate } from './dates.ts'
import { numberBehindTitle, readDecree, readDocumentNumber } from './document-number.ts'
import type { DocumentNumber } from './document-number.ts'
import type { Frame } from './frame.ts'
import { readLabel } from './line-kinds.ts'
import { areBodies, areIssuers, bodiesOf, issuerOfTitle, issuerText } from './organisations.ts'
import type { Regions } from './regions.ts'
import { cleanTitle, issuerOfHeadline } from './titles.ts'
import { DATE_LABELS, ISSUER_LABELS, NUMBER_LABELS } from './vocabulary.ts'

export interface Imprint {
  /** As printed; null where none is printed. */
  issuer: string | null
  number: string | null
  /** Year of issue, from the number, the date or the page's label. */
  year: number | null
}

/** Issuer, number and year; a decree named under the title (…令第61号公布) stands in where nothing else says them. */
export function readImprint(frame: Frame, matter: readonly number[], regions: Regions): Imprint {
  const decree = readDecree(behind(frame, 3))
  const number = numberOf(frame)
  return {
    issuer: issuerOf(frame, matter, regions) ?? decree?.issuer ?? null,
    number: number?.number ?? decree?.number ?? null,
    year: number?.year ?? yearOf(frame, matter)
  }
}

/** The lines right behind the plan's title, as one text. */
const behind = ({ lines, main }: Frame, count: number): string =>
  main ? lines.slice(main.last + 1, main.last + 1 + count).map(({ text }) => text.slice(0, 200)).join('') : ''

/** Who issued it: the notice's title, the red head, the signature, the plan's own title, the page's label, the signature at the end. */
function issuerOf(frame: Frame, matter: readonly number[], regions: Regions): string | null {
  const named = frame.notice ? issuerOfTitle(frame.notice.text) : null
  if (named && !OWN_OFFICE.test(named)) return [...bodiesAbove(frame, frame.notice!.first, named, regions), named].join(' ')
  return issuerElsewhere(frame, matter, regions) ?? named
}

/** 市政府办公室: an office as its own town calls it; where the page names it in full, that name is taken. */
const OWN_OFFICE = /^(?:省|市|州|县|区)(?:委|政府|人民政府)/

function issuerElsewhere(frame: Frame, matter: readonly number[], regions: Regions): string | null {
  const { lines, kinds, notice, main, end } = frame
  if (notice) {
    const headline = issuerOfHeadline(notice.text)
    if (headline && areIssuers(headline)) return issuerText(headline)
  }
  const head = kinds.findIndex((kind, index) => index < end && kind === 'letterhead')
  if (head >= 0) return issuerText(lines[head]!.text.replace(/文件$/, ''))
  const ofTitle = main ? issuerOfTitle(cleanTitle(main.text)) : null
  const above = main && ofTitle ? bodiesAbove(frame, main.first, ofTitle, regions) : []
  if (above.length > 0) return [...above, ofTitle].join(' ')
  const inFront = matter.filter(index => index < end && kinds[index] === 'bodies' && areBodies(lines[index]!.text, regions))
  if (inFront.length > 0) return [...new Set(inFront.flatMap(index => bodiesOf(issuerText(lines[index]!.text))))].join(' ')
  const news = newsIssuer(frame)
  if (news) return news
  if (ofTitle) return ofTitle
  const label = labelled(frame, ISSUER_LABELS).find(value => areBodies(value, regions))
  if (label) return issuerText(label)
  const atEnd = matter.filter(index => index >= end && kinds[index] === 'bodies' && areBodies(lines[index]!.text, regions))
  return atEnd.length > 0 ? issuerText(atEnd.map(index => lines[index]!.text).join(' ')) : null
}

/** Bodies on lines of their own right above a title that begins with `named`, itself left out. */
function bodiesAbove({ lines, kinds }: Frame, title: number, named: string, regions: Regions): string[] {
  const above: string[] = []
  for (let index = title - 1; index >= 0 && kinds[index] === 'bodies' && areBodies(lines[index]!.text, regions); index--) above.unshift(...bodiesOf(issuerText(lines[index]!.text)))
  return above.filter(body => !bodiesOf(named).includes(body))
}

/** A news agency's first sentence: 新华社北京2月3日电 近日，国务院印发了《…》. */
const NEWS = /^[（(]?新华社[^，。]{0,20}电[\s）)]*(?:[^，。《]{0,8}[，,])?([^，。《》]{2,40}?)印发了?《/

function newsIssuer({ lines, end }: Frame): string | null {
  for (const { text } of lines.slice(0, end)) {
    if (!text.includes('新华社')) continue
    const issuer = NEWS.exec(text.slice(0, 160))?.[1]?.trim()
    if (issuer && areIssuers(issuer)) return issuerText(issuer)
  }
  return null
}

/** Values of the page's labels in the front. */
function labelled({ lines, kinds, end }: Frame, labels: readonly string[]): string[] {
  const values: string[] = []
  for (let index = 0; index < end; index++) {
    const read = kinds[index] === 'metadata' ? readLabel(lines[index]!.text) : null
    if (read && labels.includes(read.label) && read.value) values.push(read.value)
  }
  return values
}

/** The number on a line of its own, by the page's label, or glued to the notice's title. */
function numberOf(frame: Frame): DocumentNumber | null {
  const { lines, kinds, notice, end } = frame
  for (let index = 0; index < end; index++) if (kinds[index] === 'number') return readDocumentNumber(lines[index]!.text)
  for (const value of labelled(frame, NUMBER_LABELS)) {
    const read = readDocumentNumber(value)
    if (read) return read
  }
  if (!notice) return null
  const text = lines[notice.last]!.text
  const stop = text.indexOf('的通知')
  return stop < 0 ? null : numberBehindTitle(text.slice(stop))?.found ?? null
}

/** Year of issue: a date line of the front, the page's label, a date at the end, a date in a saved page's run of text. */
function yearOf(frame: Frame, matter: readonly number[]): number | null {
  const { lines, kinds, end } = frame
  const dates = matter.filter(index => kinds[index] === 'date').map(index => ({ index, year: yearOfDate(lines[index]!.text) })).filter(date => date.year !== null)
  const front = dates.find(date => date.index < end)?.year
  if (front) return front
  for (const label of DATE_LABELS) {
    const year = labelled(frame, [label]).map(yearAtStart).find(value => value !== null)
    if (year) return year
  }
  if (dates.length > 0) return dates.at(-1)!.year
  const remark = /^[（(]\s*((?:19|20)\d{2})\s*年/.exec(behind(frame, 1))?.[1]
  return remark ? readYear(remark) : null
}

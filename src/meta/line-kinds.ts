/** What a line of the front or the back of a document is. */
import { yearOfDate } from './dates.ts'
import { readDocumentNumber } from './document-number.ts'
import { areBodies } from './organisations.ts'
import type { Regions } from './regions.ts'
import { ENGLISH_PLAN, WEB_LABELS } from './vocabulary.ts'

export interface SourceLine { text: string; line: number }

export type LineKind =
  /** 发文字号 */ | 'number'
  /** 衢州市…委员会 文件, the red head */ | 'letterhead'
  /** 主送机关: 各市人民政府： */ | 'salutation'
  /** 现将《…》印发给你们 */ | 'notice'
  /** 发文机关署名 */ | 'bodies'
  /** 成文日期 */ | 'date'
  /** 抄送 */ | 'copy'
  /** …办公室 2021年5月6日印发 */ | 'printing'
  /** 附件：《…》 */ | 'enclosure'
  /** （此件公开发布） */ | 'remark'
  /** a label of a web page with its value */ | 'metadata'
  /** a section's numbered heading, a table of contents: the body has begun */ | 'heading'
  /** short, no sentence: may be a title */ | 'short'
  | 'text'

const HEADING = /^(?:第[一二三四五六七八九十]{1,3}[章编篇部节条](?:\s|[^\s0-9])|[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[)）]|[目前引序]\s*[录言次]$|专栏\s*[\d一二三四五六七八九十])/
const NOTICE_TEXT = /^[（(]?新华社[^。]{0,30}电[\s）)][^。]{0,60}印发了?(?:《|$)|(?:全文|原文|主要内容)如下[。：]?$|(?:印发|转发|下发)给?你们|(?<!实)现(?:予以?)?(?:印发|发布|公布)|(?:请|望)(?:结合|认真|遵照|切实|各|你们)[^。]{0,60}(?:贯彻|实施|执行|落实)/
const REMARK = /^(?:[（(【\[](?:此件|本文|此文|有删减|联系|注：|主动公开|公开|依申请|网络|略|以下)[^）)】\]]{0,40}[）)】\]]|[（(]?(?:征求意见稿|送审稿|报批稿|公示稿|公开征求意见稿)[）)]?|此件(?:主动|依申请)?公开.{0,10})$/
const ADDRESSEE = /(?:^|[，、,；\s])(?:各|有关|市|省|区|县)[^，、。]{0,40}|(?:单位|部门|机构|政府|委员会|局|厅|委|处室|科室|公司|街道|办事处)[：:]$/
const LABEL = /^[-*•·]?\s*[【\[]?([\u4e00-\u9fff\s]{2,12}|[A-Za-z_]{2,30})[】\]]?\s*[：:】]/

/** The longest line that may frame a document: a notice's text. */
const LONGEST_FRAME_LINE = 600

/** The label in front of a colon and what follows it; null where the line has none that web pages use. */
export function readLabel(text: string): { label: string; value: string } | null {
  const match = LABEL.exec(text.slice(0, 60))
  if (!match) return null
  const label = match[1]!.replace(/\s+/g, '')
  if (!WEB_LABELS.includes(label) && !/^[a-z][a-z_]+:/.test(text.replace(/^[-*•·]\s*/, ''))) return null
  return { label, value: text.slice(match[0].length).replace(/^\s*[：:】]\s*/, '').trim() }
}

/** What a line is, by its own words alone. */
export function kindOfLine(text: string, regions: Regions): LineKind {
  if (text.length > LONGEST_FRAME_LINE) return 'text'
  if (readDocumentNumber(text)) return 'number'
  if (yearOfDate(text) !== null || /^【[^】]{0,8}日期】$/.test(text)) return 'date'
  if (/^(?:抄送|抄报|分送|主送)\s*[：:]/.test(text)) return 'copy'
  if (text.length < 120 && /\s\S{1,20}印发[。]?$/.test(text)) return 'printing'
  if (/^附\s*件?\s*[：:]|^附\s*件\s*\d{0,2}$/.test(text)) return 'enclosure'
  if (REMARK.test(text)) return 'remark'
  if (readLabel(text) || /^-{3,}$|^https?:\/\//.test(text)) return 'metadata'
  if (HEADING.test(text)) return 'heading'
  if (text.length < 200 && /文件$/.test(text) && areBodies(text.slice(0, -2).trim(), regions)) return 'letterhead'
  if (areBodies(text, regions) || /^【[^】]{0,8}(?:机关|单位|署名)】$/.test(text)) return 'bodies'
  if (text.length < 300 && /[：:]$/.test(text) && ADDRESSEE.test(text) && !/^(?:为|根据|按照|依据|经|到|在|现|通过)/.test(text)) return 'salutation'
  if (NOTICE_TEXT.test(text)) return /的通知$/.test(text) ? 'short' : 'notice'
  if (text.length <= 110 && (/[\u4e00-\u9fff]/.test(text) || ENGLISH_PLAN.test(text)) && !/[。；;，,：:？]$/.test(text) && !/[。；]/.test(text)) return 'short'
  return 'text'
}

/** A remark in brackets that stands on its own and belongs to the title above: （试行）, （2021—2023年）. */
export function isTitleTail(text: string): boolean {
  return yearOfDate(text) === null && /^[（(](?:试行|暂行|修订版?|[^（）()]{0,6}(?:19|20)\d{2}[^（）()。]{0,14})[）)]$/.test(text)
}

/** What a norm is of (配建标准): 按每万人5个的标准配建公厕, 公厕按每万人5个的标准配建. */
import { splitVerb, stripLead } from './subjects.ts'

/** 的标准配备…: what is done by the norm, and with what. */
const DONE_BY_NORM = /^(?:的?(?:标准|比例|要求|原则)|(?:建筑|用地|使用)面积(?:的(?:标准|要求))?)(?:进行|予以|统一|同步)?(?:(?:配建|配备|配置|配套|设置|设立|建设|布局|布设|布置|安排|核定|调剂解决|调剂|解决|落实|拨付|筹集|发放|补助|计提|列支|配)([^，,]*))?$/
const BY = /^(.*?)(?:应当?)?(?:按照?|以)(每.{1,12}|(?:服务人口|常住人口|户籍人口|辖区人口)?[人户亩生]均)$/
const LONGEST_OWNER = 14

/** Per whom, and of what; null where no norm says it. `about` is what the clauses before and behind speak of. */
export function ofNorm(left: string, right: string, about: () => string, last = ''): string | null {
  const done = DONE_BY_NORM.exec(right)
  const by = done && BY.exec(left)
  if (!done || !by) return null
  const thing = done[1] ?? ''
  const owner = splitVerb(stripLead(by[1]!, false)).scope
  if (thing.length > 1) return (owner.length <= LONGEST_OWNER ? owner : '') + by[2]! + thing
  // …每百户20平方米…用房，已建成居住区按照每百户15平方米的标准解决: with what, the norm before it says.
  const before = last.indexOf(by[2]!)
  if (before >= 0 && owner !== '' && owner.length <= LONGEST_OWNER) return owner + last.slice(before)
  const own = owner || about().replace(/建设$/, '')
  return own === '' ? null : by[2]! + own
}

/** 按照总床位数5%-8%设置重症床位: what is set up, as a share of what; null where no norm says it. */
export function shareOfNorm(left: string, right: string): string | null {
  const done = SETS_UP.exec(right)
  const by = done && OF_WHOLE.exec(left)
  return done && by ? `${splitVerb(stripLead(by[1]!, false)).scope}${done[1]!}占${by[2]!}比例` : null
}

const SETS_UP = /^(?:左右)?(?:的(?:标准|比例|要求))?(?:设置|配置|配备|配建|预留|安排|设立|落实|建设|提取|计提)([^，,的]{2,16})$/
const OF_WHOLE = /^(.{0,14}?)(?:原则上)?按照?(?!每)(?:其|本单位)?([^，,、每]{2,14}?)的?(?:不低于|不少于|不超过)?$/

/** 按照每百户不少于30平方米建筑面积配建…: the norm is told in floor space. */
export const isFloorSpace = (left: string, right: string): boolean => FLOOR_SPACE.test(right) && /按照?每/.test(left)
const FLOOR_SPACE = /^(?:建筑|用地|使用)面积(?:的(?:标准|要求))?(?:配建|配套|配置|建设|设置|安排)/

/** 配建公共厕所: what the clause behind sets up. */
export const setUp = (ahead: string): string => /^(?:配建|配备|配置|配套|设置|设立|建设|布局|布设|安排)([^，,]{2,})$/.exec(ahead)?.[1] ?? ''

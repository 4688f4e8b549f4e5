/** What a norm is of (配建标准): 按每万人5个的标准配建公厕, 公厕按每万人5个的标准配建. */
import { splitVerb, stripLead } from './subjects.ts'

/** 的标准配备…: what is done by the norm, and with what. */
const DONE_BY_NORM = /^的?(?:标准|比例|要求|原则)(?:进行|予以|统一|同步)?(?:(?:配建|配备|配置|配套|设置|设立|建设|布局|布设|布置|安排|核定|落实|拨付|筹集|发放|补助|计提|列支|配)([^，,]*))?$/
const BY = /^(.*?)(?:应当?)?(?:按照?|以)(每.{1,12}|[人户亩生]均)$/
const LONGEST_OWNER = 14

/** Per whom, and of what; null where no norm says it. `about` is what the clauses before and behind speak of. */
export function ofNorm(left: string, right: string, about: () => string): string | null {
  const done = DONE_BY_NORM.exec(right)
  const by = done && BY.exec(left)
  if (!done || !by) return null
  const thing = done[1] ?? ''
  const owner = splitVerb(stripLead(by[1]!, false)).scope
  if (thing.length > 1) return (owner.length <= LONGEST_OWNER ? owner : '') + by[2]! + thing
  const own = owner || about().replace(/建设$/, '')
  return own === '' ? null : by[2]! + own
}

/** 配建公共厕所: what the clause behind sets up. */
export const setUp = (ahead: string): string => /^(?:配建|配备|配置|配套|设置|设立|建设|布局|布设|安排)([^，,]{2,})$/.exec(ahead)?.[1] ?? ''

/** A subject that names only where it differs from the one before, set into that one. */

const PER_LEAD = /^.*?每(?:千|万|百|十万)(?:名|个)?(?:常住人口|户籍人口|服务人口|人口|老年人|儿童|人|户)/
/** A modifier of so many characters tells two things of one kind apart: 四级车站, 骨干教师. */
const LONGEST_MODIFIER = 6
/** Two subjects that share so many characters in a row name the same thing each. */
const ENOUGH_SHARED = 4

/**
 * 三级乙等综合医院…, 县域公立机构…, 农村: the longest end that both share is where the new one is set in. Members of
 * one list (三级车站、四级车站在岗人员) go as a whole. `beside`: the new one may stand beside the old, and is no part of it.
 */
export function spliceSubject(previous: string, current: string, beside = true): string {
  const common = sharedEnd(previous, current)
  const [p, c] = [previous.slice(0, previous.length - common), current.slice(0, current.length - common)]
  for (let length = Math.min(c.length, 12); length >= 2; length--) {
    const at = lastOfList(p, c.slice(-length))
    if (at < 0) continue
    const rest = p.slice(at + length)
    const head = PER_LEAD.exec(p.slice(0, at))?.[0] ?? ''
    if (rest || common) return head + c + rest + previous.slice(previous.length - common)
  }
  const head = PER_LEAD.exec(p)?.[0] ?? ''
  const last = p.slice(head.length).split(/[、和与及]/).at(-1)!
  // 每万人口教师, 骨干教师; 三级车站、四级车站每班, 五级车站每班: one of its kind beside another.
  if (beside && common >= 2 && last.length <= LONGEST_MODIFIER && c.length <= LONGEST_MODIFIER) return (current.includes('每') ? '' : head) + current
  return beside && sharesWords(previous, current) ? current : `${previous}（${current}）`
}

/** 中型管网每2年清疏 beside 小型管网清疏 names its thing itself. */
function sharesWords(previous: string, current: string): boolean {
  for (let at = 0; at + ENOUGH_SHARED <= current.length; at++) if (previous.includes(current.slice(at, at + ENOUGH_SHARED))) return true
  return false
}

/** The member of a class whose whole is counted per head: 每千人床位 and 公立医院 are 每千人公立医院床位; '' where it is not per head. */
export function partOfPerHead(previous: string, current: string): string {
  const head = PER_LEAD.exec(previous)?.[0]
  if (head === undefined || head.length === previous.length) return ''
  const rest = previous.slice(head.length)
  return sharedEnd(previous, current) < 2 && rest.length <= 10 && !current.includes('每') ? head + current + rest : ''
}

function sharedEnd(previous: string, current: string): number {
  let common = 0
  while (common < Math.min(previous.length, current.length) - 1 && previous.at(-1 - common) === current.at(-1 - common)) common++
  return common
}

/** Where the words first stand in a subject; in its list (三级车站、四级车站), where the last member has them. */
function lastOfList(text: string, words: string): number {
  let at = text.indexOf(words)
  while (at >= 0 && '、和与及'.includes(text[at + words.length] ?? '。')) {
    const next = text.indexOf(words, at + words.length)
    if (next < 0) break
    at = next
  }
  return at
}

/** Who has the most of something, and who comes next: what is counted is named once (广东、山东水厂最多，分别达到…; 其次为河北，达到…). */
import { classAtHead } from './class-names.ts'
import { placeAtHead } from './dealt.ts'
import type { NumberToken } from './number-token.ts'

const MOST = /(?<=.{2})最[多高大长快]$/
/** 建成最多的三个省份为…: what they have most of, and who they are. */
const MOST_ARE = /^([^，]{0,16}?)最[多高大长快]的[^，、为是]{0,8}[为是](?=.{2})/
const NEXT = /^(?:其次|次之|再次|随后)(?:为|是)?(?=.{2})/

/** What a clause is about, without that it is the most; whoever comes next has the same as those before, whom `last` was said of. */
export function withoutSuperlative(about: string, last: string, token: NumberToken): string {
  if (about.startsWith('其次') || about.startsWith('次之') || about.startsWith('再次') || about.startsWith('随后')) {
    const who = about.replace(NEXT, '')
    return who === about ? about : who + sharedBy(last, token)
  }
  if (!about.includes('最')) return about
  const listed = MOST_ARE.exec(about)
  if (!listed) return about.replace(MOST, '')
  const shared = sharedBy(last, token)
  return about.slice(listed[0].length) + (shared.includes(listed[1]!) ? shared : listed[1]!)
}

/** 广东、山东建成水厂 → 建成水厂; '' where it begins with nobody. */
function sharedBy(last: string, token: NumberToken): string {
  const member = last.slice(last.lastIndexOf('、') + 1)
  const who = classAtHead(member, token) || placeAtHead(member)
  return who > 0 ? member.slice(who) : ''
}

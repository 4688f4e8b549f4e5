/** Subsidies and rewards (奖补条款): what is paid, by whom, as a share of what, and up to how much. */
import { prefixIn, wordSet } from './words/lookup.ts'

const PAYMENTS = wordSet(['奖补', '奖励', '补助', '补贴', '贴息', '资助', '补偿', '奖金', '支持', '扶持', '优惠'])
/** 给予企业一次性…: what may stand between the verb and what is paid. */
const GIVEN = /(?:给予|予以)(?:企业|项目|个人|单位|其)?((?:一次性|定额|分档|适当|财政|资金|专项|经费|配套|差别化)*)/
const GIVING = /^(.*?)(?:给予|予以)((?:[每单][^，每]{1,5}){0,2})$/

/** 给予每人每年最高5000元的补贴, 对水厂给予每家50万元奖励: what is paid, to whom and per what; null where the words around the amount say no payment. */
export function givenAmount(left: string, right: string): Payment | null {
  const noun = PAID.exec(right)
  const giving = noun && GIVING.exec(left)
  return giving ? { actor: giving[1]!.replace(/^(?:对|给|为)/, '') + giving[2]!, noun: noun[1]! } : null
}

const PAID = /^的?((?:一次性|定额|财政|专项)*(?:奖补|奖励|补助|补贴|贴息|资助|补偿|奖金))$/
/** 最高5000元的补贴: the amount is what is paid, and bounds nothing. */
export const isPaid = (right: string): boolean => PAID.test(right)

/** 对新建充电桩按每千瓦200元给予补贴: whom it is paid to, and per what; null where the words behind the amount say no payment. */
export function paidAmount(left: string, right: string): Payment | null {
  const paid = paymentIn(right)
  return paid && { actor: left.replace(/^(?:对|给|为)/, '').replace(/(?:按照?|以)(?:标准)?(?=每|$)/, ''), noun: paid.noun }
}

const PAYER = /(?:国家|[省市县区]级)(?:财政)?$/
const MONEY = /[元币]$/

export interface Payment { /** who pays: 省级; '' where it is not said */ actor: string; /** what: 一次性奖补 */ noun: string }

export const isMoney = (unit: string): boolean => MONEY.test(unit)

/** What a stretch says is paid (给予一次性奖补); null where it says none. */
export function paymentIn(text: string): Payment | null {
  const found = text.includes('予') ? GIVEN.exec(text) : null
  if (!found) return null
  const at = found.index + found[0].length
  const noun = prefixIn(PAYMENTS, text, at, text.length)
  if (noun === '') return null
  const whole = text.slice(0, found.index).replace(/分别$/, '')
  return { actor: /^[按根依]/.test(whole) ? PAYER.exec(whole)?.[0] ?? '' : whole.replace(/^对/, ''), noun: found[1]! + noun }
}

/** 省级按照设备购置额的: who pays, and of what the number is a share; null where nothing opens so. */
export function shareBase(left: string, said: string): { actor: string; base: string } | null {
  const at = left.lastIndexOf('按')
  if (at < 0) return null
  const printed = left.slice(at).replace(/^按照?(?:其|该款?)?/, '').replace(/[的之]+$/, '')
  const base = printed || said.replace(/^(?:不超过|不高于|不低于|不少于|最高|至少|超过|低于)/, '').replace(/的$/, '')
  if (base === '' || /[\d每]/.test(base)) return null
  const whole = left.slice(0, at)
  return { actor: PAYER.exec(whole)?.[0] ?? (/^[对给为]/.test(whole) ? '' : whole), base }
}

const LABELS = /^(?:.*[，])?(?:对|为|给|向)([^，]{3,60}?)(?:，?[省市县区]级(?:财政)?)?分别(?:按照?|给予|予以|提供|奖励|补助|补贴|开展|安排|发放)?(?:企业|项目|个人|单位)?/
/** Whose values 分别 deals out: 对甲、乙、丙分别给予 → 甲、乙、丙; '' where it does not say. */
export const dealtTo = (text: string): string => (text.includes('分别') ? LABELS.exec(text)?.[1] ?? '' : '')

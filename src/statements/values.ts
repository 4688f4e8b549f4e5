/** A number with its links as a typed quantity. */
import type { Comparator, Quantity } from '../schema/shared.ts'
import type { Item, Value } from './items.ts'
import type { NumberToken } from './number-token.ts'
import type { Links } from './links.ts'

/** The comparator of one value: its own words, those behind the last value of its list, those before the first. */
export function comparatorOf(item: Item, index: number): Comparator {
  const { token, links } = item.values[index]!
  const last = item.values.at(-1)!.token
  const first = item.values[0]!.links
  const tail = token.tail ?? (item.fromTo || item.adjacent ? null : last.tail)
  const before = links.op ?? (item.fromTo ? null : first.op ?? item.far)
  // 控制在20%左右, 约300个以上: what stands behind the number is the closer word.
  if (tail && (before === null || before === '~' || before === '<=')) return tail
  return before ?? '='
}

/** `objectless`: nothing is counted behind the number, so 增加 and 降低 say a change and no flow. */
export function quantityOf(item: Item, index: number, objectless: boolean): Quantity {
  const { token } = item.values[index]!
  const op = item.rank ? (item.rank === 'within' ? '<=' : '=') : comparatorOf(item, index)
  if (token.kind === 'ratio') return { kind: 'ratio', op, antecedent: token.value, consequent: token.second }
  if (token.kind === 'shares') return { kind: 'parts', parts: [token.value, token.second, ...(token.more ?? [])].map((value) => ({ label: null, quantity: { kind: 'number', op, value } })) }
  const change = changeOf(item)
  if (change && objectless && token.kind === 'single' && !item.fromTo) return { kind: 'change', direction: change.change!, op, value: token.value, per: change.perYear ? 'year' : null }
  if (token.kind === 'range') return { kind: 'range', min: Math.min(token.value, token.second), max: Math.max(token.value, token.second) }
  return { kind: 'number', op, value: token.value }
}

function changeOf(item: Item): Links | null {
  const links = item.values[0]!.links
  return links.change ? links : null
}

/** A list's unit is printed once, behind its last number (3、5个); a share or a count may also stand only there. */
export function unitOf(item: Item, index: number): { text: string; token: NumberToken } {
  const { token } = item.values[index]!
  if (token.unitKind !== 'none' || item.fromTo) return { text: token.unit, token }
  const later = item.values.slice(index + 1).find((value: Value) => value.token.unitKind !== 'none')
  return later ? { text: later.token.unit, token: later.token } : { text: '', token }
}

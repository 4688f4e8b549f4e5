/** Whether a value satisfies a bound: 41.3 satisfies 37以上. */
import { add, compare, printedPlaces, toDecimal } from '../../decimal.ts'
import type { Figure } from '../../figures.ts'

/** False where `bound` is no bound or `value` no plain number. */
export function boundHolds(bound: Figure, value: Figure): boolean {
  const [b, v] = [bound.quantity, value.quantity]
  if (v.kind === 'parts') return v.parts.length > 0 && v.parts.every((part) => boundHolds(bound, { ...value, quantity: part.quantity }))
  if (b.kind === 'range' && v.kind === 'number') return v.value >= b.min && v.value <= b.max
  if (b.kind !== 'number' || v.kind !== 'number' || (v.op !== '=' && v.op !== b.op)) return false
  const order = compare(toDecimal(v.value), toDecimal(b.value))
  return ((b.op === '>=' || b.op === '>') && order > 0) || ((b.op === '<=' || b.op === '<') && order < 0)
}

/** A bound that is the value itself, cut to the bound's precision: 41以上 for 41.3. */
export function boundIsRounded(bound: Figure, value: Figure): boolean {
  const [b, v] = [bound.quantity, value.quantity]
  if (v.kind === 'parts') return v.parts.length > 0 && v.parts.every((part) => boundIsRounded(bound, { ...value, quantity: part.quantity }))
  if (b.kind !== 'number' || v.kind !== 'number') return false
  const unit = { digits: 1n, places: printedPlaces(bound.raw, b.value) }
  const upper = add(toDecimal(b.value), b.op === '<=' || b.op === '<' ? { ...unit, digits: -1n } : unit)
  const order = compare(toDecimal(v.value), upper)
  return boundHolds(bound, value) && (b.op === '<=' || b.op === '<' ? order > 0 : order < 0)
}

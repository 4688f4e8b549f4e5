/** Whether a value satisfies a bound: 41.3 satisfies 37以上. */
import { compare, toDecimal } from '../../decimal.ts'
import type { Figure } from '../../figures.ts'

/** False where `bound` is no bound or `value` no plain number. */
export function boundHolds(bound: Figure, value: Figure): boolean {
  const [b, v] = [bound.quantity, value.quantity]
  if (b.kind === 'range' && v.kind === 'number') return v.value >= b.min && v.value <= b.max
  if (b.kind !== 'number' || v.kind !== 'number' || (v.op !== '=' && v.op !== b.op)) return false
  const order = compare(toDecimal(v.value), toDecimal(b.value))
  return ((b.op === '>=' || b.op === '>') && order > 0) || ((b.op === '<=' || b.op === '<') && order < 0)
}

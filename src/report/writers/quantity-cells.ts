/** A typed quantity as the cells of a tidy table. */
import type { Quantity } from '../../schema/shared.ts'
import type { Cell } from './csv.ts'

export const QUANTITY_HEADER = ['kind', 'op', 'value', 'max', 'direction', 'per', 'parts'] as const

/** A range's minimum is its value; a ratio's value is its consequent (1∶1.16 → 1.16) where its antecedent is 1, else the pair in parts. */
export function quantityCells(quantity: Quantity): Cell[] {
  switch (quantity.kind) {
    case 'number': return ['number', quantity.op, quantity.value, null, null, null, null]
    case 'range': return ['range', null, quantity.min, quantity.max, null, null, null]
    case 'ratio': return ['ratio', quantity.op, quantity.consequent, null, null, null, `${quantity.antecedent}:${quantity.consequent}`]
    case 'change': return ['change', quantity.op, quantity.value, null, quantity.direction, quantity.per, null]
    case 'qualitative': return ['qualitative', null, null, null, quantity.trend, null, null]
    case 'parts': return ['parts', null, null, null, null, null, quantity.parts.map((part) => `${part.label ?? ''}${part.label === null ? '' : ' '}${partText(part.quantity)}`).join('; ')]
    default: return [quantity.kind, null, null, null, null, null, null]
  }
}

function partText(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'number': case 'change': return `${quantity.op === '=' ? '' : quantity.op}${quantity.value}`
    case 'range': return `${quantity.min}-${quantity.max}`
    case 'ratio': return `${quantity.antecedent}:${quantity.consequent}`
    default: return quantity.kind
  }
}

/** A typed value in words, with nothing of the printing left. */
import type { Quantity } from '../schema/shared.ts'

export function quantityText(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'number': return `number ${quantity.op} ${quantity.value}`
    case 'range': return `range ${quantity.min} to ${quantity.max}`
    case 'ratio': return `ratio ${quantity.op} ${quantity.antecedent}:${quantity.consequent}`
    case 'change': return `change ${quantity.direction} ${quantity.op} ${quantity.value}${quantity.per === 'year' ? ' a year' : ''}`
    case 'qualitative': return `words${quantity.trend === null ? '' : `, ${quantity.trend}`}`
    case 'deferred': return 'left to another authority'
    case 'none': return 'no value'
    case 'parts': return `parts: ${quantity.parts.map(({ label, quantity: part }) => `${label === null ? '' : `${label} `}${quantityText(part)}`).join('; ')}`
  }
}

/** Exact decimals: 0.1 + 0.2 is 0.3, and 3.03‰ is 303/10万. A value is digits × 10^-places. */
export interface Decimal { digits: bigint; places: number }

/** The decimal that a number prints as; its shortest printed form is the one that was read from the plan. */
export function toDecimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  return shift({ digits: BigInt(whole + fraction), places: fraction.length }, Number(exponent))
}

/** value × 10^power. */
export function shift(value: Decimal, power: number): Decimal {
  const places = value.places - power
  return places >= 0 ? { digits: value.digits, places } : { digits: value.digits * 10n ** BigInt(-places), places: 0 }
}

export const add = (a: Decimal, b: Decimal): Decimal => {
  const places = Math.max(a.places, b.places)
  return { digits: digitsAt(a, places) + digitsAt(b, places), places }
}

export const multiply = (a: Decimal, b: Decimal): Decimal => ({ digits: a.digits * b.digits, places: a.places + b.places })

/** Negative where a < b, 0 where they are equal, positive where a > b. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const places = Math.max(a.places, b.places)
  const [x, y] = [digitsAt(a, places), digitsAt(b, places)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Rounded half away from zero to so many places behind the point, as plans round. */
export function round(value: Decimal, places: number): Decimal {
  if (value.places <= places) return value
  const unit = 10n ** BigInt(value.places - places)
  const half = unit / 2n
  const digits = value.digits < 0n ? -((-value.digits + half) / unit) : (value.digits + half) / unit
  return { digits, places }
}

const digitsAt = (value: Decimal, places: number): bigint => value.digits * 10n ** BigInt(places - value.places)

/** Places behind the point that a value is printed with (4 → 0, 4.0 → 1); from the text as printed, else from the number itself. */
export function printedPlaces(raw: string, value: number): number {
  for (const match of raw.matchAll(/\d+(?:\.(\d+))?/g)) if (Number(match[0]) === Math.abs(value)) return match[1]?.length ?? 0
  return toDecimal(value).places
}
